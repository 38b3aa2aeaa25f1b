"""From the words of the command line to what comes of them."""

from collections.abc import Sequence
from pathlib import Path

from minutes_app.cli.desk import Desk, OpenWindow, Outcome
from minutes_app.cli.grammar import PROGRAM, Misused
from minutes_app.domain.failures import MinutesError
from minutes_app.storage.reading import is_file

REFUSED = 2
"""Exit code when a command could not do its work."""


def run(arguments: Sequence[str], desk: Desk) -> Outcome:
    """Do what the command line asks; give the exit code, or the window to open."""
    try:
        if not arguments or _names_a_file(arguments[0]):
            return _open(arguments, desk)
        from minutes_app.cli.commands import parser_of_commands

        wanted = parser_of_commands().parse_args(arguments)
        return wanted.command.do(wanted, desk)
    except MinutesError as failure:
        desk.complain(failure)
        return REFUSED


def _names_a_file(word: str) -> bool:
    from minutes_app.cli.commands import COMMANDS

    return not word.startswith("-") and word not in {command.name for command in COMMANDS}


def _open(arguments: Sequence[str], desk: Desk) -> OpenWindow:
    if len(arguments) > 1:
        raise Misused(f"không có lệnh “{arguments[0]}”", f"xem {PROGRAM} --help")
    path = Path(arguments[0]) if arguments else None
    if path is not None and not is_file(path):
        raise Misused(f"không có lệnh hay tệp nào tên là “{path}”", f"xem {PROGRAM} --help")
    if not desk.has_display:
        raise MinutesError(
            "không có màn hình để mở cửa sổ", f"chạy trong phiên đồ họa hoặc xem {PROGRAM} --help"
        )
    return OpenWindow(path)
