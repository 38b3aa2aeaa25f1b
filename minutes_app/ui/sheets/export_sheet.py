"""Make the Word file: which template, where to, and whether the meeting's data ride inside."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from minutes_app.ui.fields.switch import SwitchField
from minutes_app.ui.sheets.paper_file_sheet import FileKind, PaperFileSheet


class ExportSheet(PaperFileSheet):
    """Signals: `accepted` with the template's name, the path, and whether data ride inside."""

    accepted = Signal(str, Path, bool)

    def __init__(self, template: str, path: Path, window: QWidget, *, embed: bool) -> None:
        title = QCoreApplication.translate("ExportSheet", "Xuất Word")
        super().__init__(FileKind(title, "Word", ".docx"), template, path, window)
        self.embed = SwitchField(self.tr("Kèm dữ liệu để mở lại từ tệp Word"), self.card)
        self.embed.setChecked(embed)
        self.body.addWidget(self.embed)
        make, stay = QPushButton(self.tr("Xuất")), QPushButton(self.tr("Hủy"))
        make.clicked.connect(self._accept)
        stay.clicked.connect(self.refuse)
        self.add_buttons(make, stay)

    def _accept(self) -> None:
        template, path = self.chosen_template, self.chosen_path
        self.close()
        self.accepted.emit(template, path, self.embed.isChecked())
