"""The look of the program: Fusion in our own colours, light or dark, as the system or user wants.

Labels may carry the property `role`: `title` (14 pt), `heading`, `help` (9.5 pt, muted), `muted`,
`done`, `look`, `must`. Buttons may carry `kind`: `main` (filled), `quiet` (no frame). Frames may
carry `kind`: `card`, `strip`.
"""

from typing import cast

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from minutes_app.domain.preferences import Theme
from minutes_app.ui.icons import tint_again
from minutes_app.ui.palette import DARK, LIGHT, Colours, of_system, qt_palette
from minutes_app.ui.style_sheet import style_sheet
from minutes_app.ui.system_look import SystemLook

TEXT_PT = 10.5
HELP_PT = 9.5
TITLE_PT = 14.0


class Wardrobe(QObject):
    """Dresses the whole program and follows the system while the user leaves it to the system.

    Signals: `changed` when the colours were switched.
    """

    changed = Signal()

    def __init__(
        self,
        app: QApplication,
        choice: Theme = Theme.SYSTEM,
        system: SystemLook | None = None,
    ) -> None:
        super().__init__(app)
        self._app = app
        self._choice = choice
        self._worn: Colours | None = None
        app.setStyle("Fusion")
        app.setFont(text_font())
        self._system = system or SystemLook(self)
        self._system.changed.connect(self._follow)
        self.wear(choice)

    @property
    def colours(self) -> Colours:
        """The colours worn now."""
        return cast("Colours", self._worn)

    def wear(self, choice: Theme) -> None:
        """Take this choice over: the light one, the dark one, or whatever the system says."""
        self._choice = choice
        colours = self._wanted()
        if colours == self._worn:
            return
        self._worn = colours
        if not self._system.wants_contrast:
            self._app.setPalette(qt_palette(colours))
        self._app.setStyleSheet(style_sheet(colours))
        tint_again(self._app)
        self.changed.emit()

    def _wanted(self) -> Colours:
        if self._system.wants_contrast:
            self._app.setPalette(QPalette())
            return of_system(self._app.palette())
        if self._choice is Theme.SYSTEM:
            return DARK if self._system.is_dark else LIGHT
        return DARK if self._choice is Theme.DARK else LIGHT

    @Slot()
    def _follow(self) -> None:
        self.wear(self._choice)


def text_font() -> QFont:
    """Give the system's own font in the size of text, 10.5 pt."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font.setPointSizeF(TEXT_PT)
    return font
