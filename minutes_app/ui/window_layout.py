"""What the window remembers of its own shape; a shape of another version is thrown away."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QSplitter

from minutes_app.domain.preferences import Preferences

if TYPE_CHECKING:
    from minutes_app.ui.window import MinutesWindow

VERSION = 2


def kept_layout(window: "MinutesWindow", preferences: Preferences) -> Preferences:
    """Give the preferences that remember place and size of the window and of its parts."""
    known = _states(preferences)
    columns = window.columns
    kept = columns.saveState() if columns is not None else (known[1] if known else QByteArray())
    states = (window.saveGeometry(), kept)
    layout = " ".join(bytes(state.toBase64().data()).decode("ascii") for state in states)
    return replace(preferences, layout=layout, layout_version=VERSION)


def restore_layout(window: "MinutesWindow", preferences: Preferences) -> None:
    """Give the window the shape it had, as far as the screen still holds it."""
    if states := _states(preferences):
        window.restoreGeometry(states[0])


def restore_columns(columns: QSplitter, preferences: Preferences) -> None:
    """Give the columns of the window the widths they had."""
    if states := _states(preferences):
        columns.restoreState(states[1])


def _states(preferences: Preferences) -> tuple[QByteArray, QByteArray] | None:
    """Give the states of window and columns, `None` when this version keeps none."""
    parts = [QByteArray.fromBase64(part.encode()) for part in preferences.layout.split(" ")]
    if preferences.layout_version != VERSION or len(parts) != 2:
        return None
    return parts[0], parts[1]
