"""What the program remembers for the secretary: language, colours, facts of the office."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QFormLayout, QLabel, QLineEdit, QPushButton, QWidget

from minutes_app.domain.preferences import Preferences, ScreenLanguage, Theme
from minutes_app.ui.fields.choice import ChoiceField
from minutes_app.ui.fields.switch import SwitchField
from minutes_app.ui.sheets.sheet import Sheet
from minutes_app.ui.style_sheet import FIELD_HEIGHT


class PreferencesSheet(Sheet):
    """Signals: `accepted` with the new `Preferences`."""

    accepted = Signal(Preferences)

    def __init__(self, preferences: Preferences, window: QWidget) -> None:
        super().__init__(window, width=560)
        self.set_heading(self.tr("Tùy chọn"))
        self._known = preferences
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(16)
        self._form.setVerticalSpacing(8)
        languages = ((ScreenLanguage.VIETNAMESE, "Tiếng Việt"), (ScreenLanguage.ENGLISH, "English"))
        self.language = ChoiceField(languages, self.card)
        self.language.set_value(preferences.language)
        themes = (
            (Theme.SYSTEM, self.tr("Theo hệ thống")),
            (Theme.LIGHT, self.tr("Sáng")),
            (Theme.DARK, self.tr("Tối")),
        )
        self.theme = ChoiceField(themes, self.card)
        self.theme.set_value(preferences.theme)
        office = preferences.office
        self.superior = QLineEdit(office.issuer.superior, self.card)
        self.issuer = QLineEdit(office.issuer.name, self.card)
        self.symbol = QLineEdit(office.issuer.symbol, self.card)
        self.place = QLineEdit(office.place, self.card)
        self.backups = QLineEdit(preferences.backup_folder, self.card)
        self.backups.setPlaceholderText(self.tr("ví dụ: thư mục trên ổ USB"))
        self.choose_backups = QPushButton(self.tr("Chọn thư mục sao lưu…"), self.card)
        self.choose_backups.setProperty("kind", "quiet")
        self.choose_backups.clicked.connect(self._choose_backups)
        self.embed = SwitchField(self.tr("Kèm dữ liệu để mở lại từ tệp Word"), self.card)
        self.embed.setChecked(preferences.embed)
        self._assemble()

    def _assemble(self) -> None:
        for text, field in (
            (self.tr("Ngôn ngữ"), self.language),
            (self.tr("Màu giao diện"), self.theme),
            (self.tr("Cơ quan cấp trên"), self.superior),
            (self.tr("Cơ quan ban hành"), self.issuer),
            (self.tr("Ký hiệu"), self.symbol),
            (self.tr("Địa danh"), self.place),
            (self.tr("Thư mục sao lưu"), self.backups),
        ):
            label = QLabel(text, self.card)
            label.setMinimumHeight(FIELD_HEIGHT)
            label.setBuddy(field)
            field.setAccessibleName(text)
            self._form.addRow(label, field)
        self._form.addRow("", self.choose_backups)
        self.body.addLayout(self._form)
        self.body.addWidget(self.embed)
        self.keep, stay = QPushButton(self.tr("Lưu")), QPushButton(self.tr("Hủy"))
        self.keep.clicked.connect(self._accept)
        stay.clicked.connect(self.refuse)
        self.add_buttons(self.keep, stay)

    def _choose_backups(self) -> None:
        dialog = QFileDialog(self, self.tr("Thư mục sao lưu"), self.backups.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.backups.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _accept(self) -> None:
        before = self._known
        issuer = replace(
            before.office.issuer,
            superior=self.superior.text().strip(),
            name=self.issuer.text().strip(),
            symbol=self.symbol.text().strip(),
        )
        office = replace(before.office, issuer=issuer, place=self.place.text().strip())
        after = replace(
            before,
            language=ScreenLanguage(str(self.language.value())),
            theme=Theme(str(self.theme.value())),
            embed=self.embed.isChecked(),
            office=office,
            backup_folder=self.backups.text().strip(),
        )
        self.close()
        self.accepted.emit(after)
