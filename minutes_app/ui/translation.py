"""The languages of the screens: Vietnamese is written in the source, English is a catalogue."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from minutes_app.domain.preferences import ScreenLanguage
from minutes_app.domain.wording import Said

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "translations"

CATALOGUES = {
    ScreenLanguage.VIETNAMESE: ("qtbase_vi.qm",),
    ScreenLanguage.ENGLISH: ("bienban_en.qm",),
}
"""What each language needs beside the texts in the source: Qt itself speaks English."""

LOCALES = {
    ScreenLanguage.VIETNAMESE: QLocale(QLocale.Language.Vietnamese, QLocale.Country.Vietnam),
    ScreenLanguage.ENGLISH: QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}
"""How numbers, calendars and Qt's own dates are written: the day before the month in both."""


class Translations:
    """The catalogues installed now; choosing another language takes the old ones out."""

    def __init__(self) -> None:
        self._installed: list[QTranslator] = []

    def speak(self, language: ScreenLanguage) -> None:
        """Make every text that is built from now on speak this language."""
        self.fall_silent()
        self._installed = [_catalogue(name) for name in CATALOGUES[language]]
        for new in self._installed:
            QCoreApplication.installTranslator(new)
        QLocale.setDefault(LOCALES[language])

    def fall_silent(self) -> None:
        """Take every catalogue out: texts stand as they are in the source."""
        for old in self._installed:
            QCoreApplication.removeTranslator(old)
        self._installed = []


def _catalogue(name: str) -> QTranslator:
    translator = QTranslator()
    translator.load(str(FOLDER / name))
    return translator


def marked(text: str) -> str:
    """Give the text of a table in the language of the screens (context `tables`)."""
    return QCoreApplication.translate("tables", text)


def spoken(text: str) -> str:
    """Give a sentence of the rooms without a screen in the language of the screens.

    The sentences that fill it are said in that language too; words that were typed stay.
    """
    if not isinstance(text, Said):
        return text
    words = QCoreApplication.translate("", text.source)
    fields = {name: _spoken_field(value) for name, value in text.fields.items()}
    return words.format(**fields) if fields else words


def _spoken_field(value: object) -> object:
    return spoken(value) if isinstance(value, str) else value
