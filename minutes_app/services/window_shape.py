"""What the window remembers of itself: read before all else, so that it can be shown at once."""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from minutes_app.domain.failures import MinutesError
from minutes_app.storage.durable import write_durably
from minutes_app.storage.reading import read_file

_KIND = "bienban-window-1"
_LARGEST = 64 * 1024


@dataclass(frozen=True, slots=True)
class WindowShape:
    """Where the window stood when it was closed (hình dạng cửa sổ), as Qt told it, and its ground.

    `ground` is a colour as `#rrggbb`; nothing is known of a window that was never closed.
    """

    geometry: bytes = b""
    ground: str = ""


def remembered_shape(path: Path) -> WindowShape:
    """Give the shape kept there; an unknown one where none can be read."""
    with suppress(MinutesError, ValueError):
        kind, ground, geometry = read_file(path, largest=_LARGEST).decode("ascii").split()
        if kind == _KIND:
            return WindowShape(bytes.fromhex(geometry), ground)
    return WindowShape()


def remember_shape(path: Path, shape: WindowShape) -> None:
    """Keep the shape there; a window that is not remembered opens in its first shape."""
    line = f"{_KIND} {shape.ground} {shape.geometry.hex()}\n"
    with suppress(MinutesError, OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        write_durably(path, line.encode("ascii"))
