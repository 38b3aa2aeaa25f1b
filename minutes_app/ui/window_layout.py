"""The widths of the window's columns; those of another version are thrown away."""

from dataclasses import replace

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QSplitter

from minutes_app.domain.preferences import Preferences

VERSION = 3


def kept_layout(columns: QSplitter | None, preferences: Preferences) -> Preferences:
    """Give the preferences that remember the widths of the columns, if there were any yet."""
    if columns is None:
        return preferences
    layout = bytes(columns.saveState().toBase64().data()).decode("ascii")
    return replace(preferences, layout=layout, layout_version=VERSION)


def restore_columns(columns: QSplitter, preferences: Preferences) -> None:
    """Give the columns of the window the widths they had, when this version kept any."""
    if preferences.layout_version == VERSION:
        columns.restoreState(QByteArray.fromBase64(preferences.layout.encode()))
