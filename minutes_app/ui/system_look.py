"""What the system asks of every program: a dark screen, high contrast."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication


class SystemLook(QObject):
    """The wishes of the system as they stand. Signals: `changed` when it wishes otherwise."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hints = QGuiApplication.styleHints()
        self._needs = self._hints.accessibility()
        self._hints.colorSchemeChanged.connect(self.changed)
        self._needs.contrastPreferenceChanged.connect(self.changed)

    @property
    def is_dark(self) -> bool:
        """Whether screens are to be dark."""
        return self._hints.colorScheme() is Qt.ColorScheme.Dark

    @property
    def wants_contrast(self) -> bool:
        """Whether the system's own colours of high contrast are to be kept."""
        return self._needs.contrastPreference() is Qt.ContrastPreference.HighContrast
