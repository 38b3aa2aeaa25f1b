"""Print the paper (Ctrl+P): where, how often, which pages, on both sides, final or draft."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QPushButton, QRadioButton, QWidget

from minutes_app.domain.failures import MinutesError
from minutes_app.services.finish import Finish
from minutes_app.services.printing import MOST_COPIES, BadPages, Printers, pages_from
from minutes_app.ui.fields.choice import ChoiceField
from minutes_app.ui.fields.number import NumberField
from minutes_app.ui.fields.switch import SwitchField
from minutes_app.ui.sheets.sheet import Sheet
from minutes_app.ui.style_sheet import FIELD_HEIGHT
from minutes_app.ui.translation import spoken

_MANY = 9999
"""Pages that are taken as possible before it is known how many there are."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What the sheet asks for; `pages` is as it was typed."""

    printer: str
    copies: int
    pages: str
    finish: Finish


class PrintSheet(Sheet):
    """Signals: `print_wanted` and `pdf_wanted`, each with what was `Asked`."""

    print_wanted = Signal(Asked)
    pdf_wanted = Signal(Asked)

    def __init__(self, window: QWidget, *, two_sided: bool) -> None:
        super().__init__(window, width=560)
        self.set_heading(self.tr("In"))
        self._count = 0
        self.printer = ChoiceField((), self.card)
        self.copies = NumberField(MOST_COPIES, self.card)
        self.pages = QLineEdit(self.card)
        self.pages.setPlaceholderText(self.tr("tất cả; hoặc viết như 1-3, 5"))
        self.two_sided = SwitchField(self.tr("In hai mặt, lề đối xứng để đóng quyển"), self.card)
        self.two_sided.setChecked(two_sided)
        self.final = QRadioButton(self.tr("Bản chính thức"), self.card)
        self.draft = QRadioButton(self.tr("Bản dự thảo: có chữ “DỰ THẢO” và số dòng"), self.card)
        self.final.setChecked(True)
        self.told = QLabel(self.tr("Đang tìm máy in…"), self.card)
        self.told.setWordWrap(True)
        self.send, self.save = QPushButton(self.tr("In")), QPushButton(self.tr("Lưu PDF…"))
        self.send.setEnabled(False)
        self._assemble()
        self.pages.textChanged.connect(self._on_typed)

    def _assemble(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        for text, field in (
            (self.tr("Máy in"), self.printer),
            (self.tr("Số bản"), self.copies),
            (self.tr("Trang"), self.pages),
        ):
            label = QLabel(text, self.card)
            label.setMinimumHeight(FIELD_HEIGHT)
            label.setBuddy(field)
            field.setAccessibleName(text)
            form.addRow(label, field)
        self.copies.setFixedWidth(96)
        self.body.addLayout(form)
        for widget in (self.final, self.draft, self.two_sided, self.told):
            self.body.addWidget(widget)
        stay = QPushButton(self.tr("Hủy"))
        self.send.clicked.connect(self._print)
        self.save.clicked.connect(self._save)
        stay.clicked.connect(self.refuse)
        self.add_buttons(self.send, self.save, stay)

    def show_printers(self, printers: Printers, wanted: str) -> None:
        """Offer these printers, the `wanted` one first in line; without any, the PDF alone."""
        self.printer.set_options((name, name) for name in printers.names)
        if printers.names:
            usual = wanted if wanted in printers.names else printers.usual
            self.printer.set_value(usual)
            self.send.setEnabled(True)
            self._tell_count()
            return
        self._tell(self.tr("Máy tính này chưa cài máy in. Có thể lưu PDF để in ở máy khác."))
        for widget in (self.printer, self.copies, self.pages):
            widget.setEnabled(False)
        self.accept_by(self.save)
        self.save.setFocus()

    def show_pages(self, count: int) -> None:
        """Know how many pages the paper has."""
        self._count = count
        if self.send.isEnabled():
            self._tell_count()

    def show_failure(self, failure: MinutesError) -> None:
        """Say that there is nothing to print, and why."""
        for button in (self.send, self.save):
            button.setEnabled(False)
        self._complain(failure)

    def _tell_count(self) -> None:
        self._tell(self.tr("Văn bản có %n trang.", "", self._count) if self._count else "")

    def _tell(self, text: str, role: str = "help") -> None:
        self.told.setText(text)
        self.told.setProperty("role", role)
        self.told.style().unpolish(self.told)
        self.told.style().polish(self.told)

    def _complain(self, failure: MinutesError) -> None:
        what, advice = spoken(failure.what), spoken(failure.advice)
        self._tell(f"{what[:1].upper()}{what[1:]} ({advice}).", "must")

    def _on_typed(self, _text: str) -> None:
        self._tell_count()

    def _asked(self) -> Asked:
        finish = Finish(two_sided=self.two_sided.isChecked(), draft=self.draft.isChecked())
        name = self.printer.currentText()
        return Asked(name, self.copies.value(), self.pages.text(), finish)

    def _print(self) -> None:
        try:
            pages_from(self.pages.text(), self._count or _MANY)
        except BadPages as failure:
            self._complain(failure)
            self.pages.setFocus()
            self.pages.selectAll()
            return
        asked = self._asked()
        self.close()
        self.print_wanted.emit(asked)

    def _save(self) -> None:
        asked = self._asked()
        self.close()
        self.pdf_wanted.emit(asked)
