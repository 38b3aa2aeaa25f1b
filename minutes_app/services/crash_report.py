"""What is written down of a failure nobody foresaw: where it happened, never what was typed."""

import datetime as dt
import traceback
from collections.abc import Iterator
from pathlib import Path

from minutes_app import __version__
from minutes_app.storage.durable import folder_made, write_durably

_ROOT = Path(__file__).parents[2]

KEPT = 20
"""Reports kept; older ones go."""


def report_of(error: BaseException, at: dt.datetime) -> str:
    """Give the report: versions, the kinds of the failures, and the places they went through.

    The words of a failure are left out, since they may hold words of the meeting.
    """
    head = f"Biên bản {__version__}\n{at:%Y-%m-%d %H:%M:%S %z}\n"
    import platform  # not before something failed

    system = f"Python {platform.python_version()}, {platform.platform()}\n"
    return head + system + "\n".join(_chain(error)) + "\n"


def keep_report(folder: Path, error: BaseException, at: dt.datetime) -> Path:
    """Write the report into the folder and give its path; raises `CannotWrite`."""
    path = folder_made(folder) / f"{at:%Y-%m-%d %H%M%S.%f}.txt"
    write_durably(path, report_of(error, at).encode())
    for old in sorted(folder.glob("*.txt"))[:-KEPT]:
        old.unlink(missing_ok=True)
    return path


def _chain(error: BaseException | None) -> Iterator[str]:
    """Give every failure behind this one, the newest first, each with its way."""
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield f"\n{type(error).__module__}.{type(error).__qualname__}"
        for place in traceback.extract_tb(error.__traceback__):
            yield f"  {_short(place.filename)}:{place.lineno} {place.name}"
        error = error.__cause__ or error.__context__


def _short(filename: str) -> str:
    """Give the path inside the program, of other files the name alone: no name of a user."""
    path = Path(filename)
    return path.relative_to(_ROOT).as_posix() if path.is_relative_to(_ROOT) else path.name
