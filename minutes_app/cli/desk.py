"""Where a command reads and writes, and what it ends with."""

import os
import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO, StringIO, TextIOWrapper
from pathlib import Path
from typing import BinaryIO, TextIO

from minutes_app.domain.failures import MinutesError
from minutes_app.storage.durable import CannotWrite
from minutes_app.storage.reading import LARGEST, CannotRead, read_file


@dataclass(frozen=True, slots=True)
class Desk:
    """Where a command reads and writes, and whether a window can be opened there."""

    stdin: BinaryIO
    stdout: BinaryIO
    stderr: TextIO
    has_display: bool

    def take(self) -> bytes:
        """Give what comes by standard input; raises `CannotRead`."""
        try:
            return self.stdin.read(LARGEST + 1)
        except OSError as error:
            raise CannotRead("không đọc được đầu vào chuẩn", "nêu tên một tệp") from error

    def read(self, name: str) -> bytes:
        """Give the bytes of the file of this name, `-` being standard input."""
        return self.take() if name == "-" else read_file(Path(name))

    def give(self, data: bytes) -> None:
        """Put the bytes out on standard output; raises `CannotWrite`."""
        try:
            self.stdout.write(data)
            self.stdout.flush()
        except BrokenPipeError:
            raise
        except OSError as error:
            raise CannotWrite("không ghi được ra đầu ra chuẩn", "ghi vào một tệp") from error

    def say(self, line: str) -> None:
        """Put one line of text out."""
        self.give(f"{line}\n".encode(errors="replace"))

    def complain(self, failure: MinutesError) -> None:
        """Tell a failure in one line, whatever signs a file name brought into it."""
        printable = (sign if sign.isprintable() else " " for sign in f"error: {failure}")
        print(" ".join("".join(printable).split()), file=self.stderr, flush=True)


@dataclass(frozen=True, slots=True)
class OpenWindow:
    """The user wants the program itself, with this meeting or, when `None`, the start page."""

    meeting: Path | None


Outcome = int | OpenWindow


def desk_of_process() -> Desk:
    """Give the desk of this process; standard streams that are missing (Windows) are silent."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    return Desk(
        stdin=getattr(sys.stdin, "buffer", BytesIO()),
        stdout=getattr(sys.stdout, "buffer", BytesIO()),
        stderr=sys.stderr or StringIO(),
        has_display=can_show_windows(os.environ, sys.platform),
    )


def can_show_windows(environment: Mapping[str, str], platform: str) -> bool:
    """Whether there is a display; only Linux and its kin can be without one."""
    if platform in {"win32", "darwin"}:
        return True
    if environment.get("WAYLAND_DISPLAY") or environment.get("QT_QPA_PLATFORM"):
        return True
    return _answers(environment.get("DISPLAY", ""))


def _answers(display: str) -> bool:
    """Whether an X server listens there; Qt would end the whole process if it does not.

    Only a display of this machine (“:0”) can be asked; one elsewhere is believed.
    """
    local = re.fullmatch(r"(?:unix)?:(\d+)(?:\.\d+)?", display)
    if local is None:
        return bool(display)
    address = str(Path("/", "tmp", ".X11-unix", f"X{local[1]}"))
    return any(map(_listens, (address, f"\0{address}")))


def _listens(address: str) -> bool:
    import socket

    with socket.socket(socket.AF_UNIX) as line:
        try:
            line.connect(address)
        except OSError:
            return False
    return True
