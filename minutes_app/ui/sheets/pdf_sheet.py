"""Make the PDF: which template, where to, for how long, and by whom (Ctrl+Shift+E)."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from minutes_app.services.offices import Office
from minutes_app.ui.fields.choice import ChoiceField
from minutes_app.ui.fields.switch import SwitchField
from minutes_app.ui.sheets.paper_file_sheet import FileKind, PaperFileSheet


@dataclass(frozen=True, slots=True)
class PdfWish:
    """The PDF that is wanted; `office` makes it, the program itself where it is `None`."""

    template: str
    path: Path
    archival: bool
    office: Office | None


class PdfSheet(PaperFileSheet):
    """Signals: `accepted` with a `PdfWish`."""

    accepted = Signal(PdfWish)

    def __init__(
        self, template: str, path: Path, offices: Sequence[Office], window: QWidget
    ) -> None:
        title = QCoreApplication.translate("PdfSheet", "Xuất PDF")
        super().__init__(FileKind(title, "PDF", ".pdf"), template, path, window)
        self.archival = SwitchField(self.tr("Để lưu trữ lâu dài (PDF/A-2b)"), self.card)
        by = self.tr("Đúng như in từ {office}")
        known = [(office, by.format(office=office.name)) for office in offices]
        ours = self.tr("Bằng chương trình này")
        self.maker = ChoiceField([(None, ours), *known], self.card)
        self.maker.edited.connect(self._on_maker)
        label = QLabel(self.tr("Cách dàn trang"), self.card)
        label.setBuddy(self.maker)
        self.maker.setAccessibleName(label.text())
        if known:
            self.body.addWidget(label)
            self.body.addWidget(self.maker)
        label.setVisible(bool(known))
        self.maker.setVisible(bool(known))
        self.body.addWidget(self.archival)
        make, stay = QPushButton(self.tr("Xuất")), QPushButton(self.tr("Hủy"))
        make.clicked.connect(self._accept)
        stay.clicked.connect(self.refuse)
        self.add_buttons(make, stay)

    def _on_maker(self) -> None:
        """Offer the archive only where whoever makes the PDF can do it."""
        office = self.maker.value()
        able = not isinstance(office, Office) or office.makes_archival
        self.archival.setEnabled(able)
        if not able:
            self.archival.setChecked(False)

    def _accept(self) -> None:
        office = self.maker.value()
        maker = office if isinstance(office, Office) else None
        archival = self.archival.isChecked()
        wish = PdfWish(self.chosen_template, self.chosen_path, archival, maker)
        self.close()
        self.accepted.emit(wish)
