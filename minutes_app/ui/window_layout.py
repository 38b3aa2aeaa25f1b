"""What the window remembers of its own shape; a shape of another version is thrown away."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray

from minutes_app.domain.preferences import Preferences

if TYPE_CHECKING:
    from minutes_app.ui.window import MinutesWindow

VERSION = 1


def kept_layout(window: "MinutesWindow", preferences: Preferences) -> Preferences:
    """Give the preferences that remember place and size of the window and of its parts."""
    states = (window.saveGeometry(), window.workspace.splitter.saveState())
    layout = " ".join(bytes(state.toBase64().data()).decode("ascii") for state in states)
    return replace(preferences, layout=layout, layout_version=VERSION)


def restore_layout(window: "MinutesWindow", preferences: Preferences) -> None:
    """Give the window the shape it had, as far as the screen still holds it."""
    parts = preferences.layout.split(" ")
    if preferences.layout_version == VERSION and len(parts) == 2:
        geometry, splitter = (QByteArray.fromBase64(part.encode("ascii")) for part in parts)
        window.restoreGeometry(geometry)
        window.workspace.splitter.restoreState(splitter)
