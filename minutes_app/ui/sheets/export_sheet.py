"""Make the Word file: which template, where to, and whether the meeting's data ride inside."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)

from minutes_app.services.composing import TEMPLATES
from minutes_app.ui.fields.switch import SwitchField
from minutes_app.ui.sheets.sheet import Sheet
from minutes_app.ui.translation import spoken


class ExportSheet(Sheet):
    """Signals: `accepted` with the template's name, the path, and whether data ride inside."""

    accepted = Signal(str, Path, bool)

    def __init__(self, template: str, path: Path, window: QWidget, *, embed: bool) -> None:
        super().__init__(window, width=600)
        self.set_heading(self.tr("Xuất Word"))
        self.templates = QButtonGroup(self)
        for place, known in enumerate(TEMPLATES):
            button = QRadioButton(spoken(known.title), self.card)
            button.setChecked(known.name == template)
            self.templates.addButton(button, place)
            self.body.addWidget(button)
        self.path = QLineEdit(str(path), self.card)
        self.embed = SwitchField(self.tr("Kèm dữ liệu để mở lại từ tệp Word"), self.card)
        self.embed.setChecked(embed)
        self._add_path()
        self.body.addWidget(self.embed)
        make, stay = QPushButton(self.tr("Xuất")), QPushButton(self.tr("Hủy"))
        make.clicked.connect(self._accept)
        stay.clicked.connect(self.refuse)
        self.add_buttons(make, stay)

    def _add_path(self) -> None:
        label = QLabel(self.tr("Ghi vào"), self.card)
        label.setBuddy(self.path)
        self.path.setAccessibleName(self.tr("Ghi vào"))
        browse = QPushButton(self.tr("Chọn…"), self.card)
        browse.clicked.connect(self._browse)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.path, 1)
        row.addWidget(browse)
        self.body.addSpacing(4)
        self.body.addWidget(label)
        self.body.addLayout(row)

    def _browse(self) -> None:
        dialog = QFileDialog(self, self.tr("Xuất Word"), self.path.text(), "Word (*.docx)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(".docx")
        dialog.fileSelected.connect(self.path.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _accept(self) -> None:
        path = Path(self.path.text().strip())
        if path.suffix.lower() != ".docx":
            path = path.with_name(f"{path.name}.docx")
        template = TEMPLATES[max(0, self.templates.checkedId())].name
        self.close()
        self.accepted.emit(template, path, self.embed.isChecked())
