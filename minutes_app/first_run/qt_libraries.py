"""The system libraries that Qt's windows need on Linux and that a bare system lacks."""

import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from xml.sax.saxutils import escape

from minutes_app.first_run import debian
from minutes_app.first_run.lock import locked

DEBIAN_NAMES = [
    *("libegl1", "libgl1", "libglib2.0-0", "libdbus-1-3", "libfontconfig1", "libxkbcommon0"),
    *("libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0"),
    *("libxkbcommon-x11-0", "libgssapi-krb5-2"),
]

# Without it every letter is a box; Debian's packages bring their own, and one font, along.
SYSTEM_FONTS = Path("/etc/fonts/fonts.conf")
FONTS = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>{}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
"""

# Loads what a window loads, the bridge to the X server included.
PROBE = """
import ctypes, os, PySide6.QtPdfWidgets, PySide6.QtSvg, PySide6.QtWidgets
ctypes.CDLL(os.path.join(PySide6.__path__[0], "Qt/plugins/platforms/libqxcb.so"))
"""


def with_qt_libraries(
    python: Path, surroundings: Mapping[str, str], *, say: Callable[[str], None]
) -> dict[str, str]:
    """Give the variables under which this Python can open windows, fetching what is missing.

    Where that fails the program still does everything that needs no window, so it is only said.
    """
    folder = python.parent.parent
    checked = folder / "qt-ready"
    if sys.platform != "linux" or checked.exists():
        return _found_at(folder, surroundings)
    if missing := missing_library(python, _found_at(folder, surroundings)):
        with suppress(OSError), locked(folder, say):
            _fetch(folder, say)
        missing = missing_library(python, _found_at(folder, surroundings))
    if missing:
        names = " ".join(DEBIAN_NAMES)
        say(
            f"Máy thiếu thư viện để mở cửa sổ ({missing}); các lệnh khác vẫn chạy."
            f" Trên Debian và Ubuntu: sudo apt install {names}"
        )
    else:
        with suppress(OSError):  # an environment that cannot be written is asked again each time
            _list_fonts(folder)
            checked.touch()
    return _found_at(folder, surroundings)


def missing_library(python: Path, surroundings: Mapping[str, str]) -> str:
    """Give what stops Qt's windows from loading, as the loader says it, or nothing."""
    outcome = subprocess.run(
        [python, "-I", "-c", PROBE],
        env=surroundings,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    return outcome.stderr.strip().rpartition("\n")[2] if outcome.returncode else ""


def _fetch(folder: Path, say: Callable[[str], None]) -> None:
    libraries = folder / "syslibs"
    if not libraries.exists():
        say("Tải thêm các thư viện để mở cửa sổ mà máy chưa có …")
        debian.unpack(DEBIAN_NAMES, libraries)


def _list_fonts(folder: Path) -> None:
    if (fonts := folder / "syslibs/usr/share/fonts").exists():
        (folder / "fonts.conf").write_text(FONTS.format(escape(str(fonts))), "utf-8")


def _found_at(folder: Path, surroundings: Mapping[str, str]) -> dict[str, str]:
    roots = [folder / "syslibs/usr/lib", folder / "syslibs/lib"]
    found = [str(path) for root in roots for path in sorted(root.glob("*-linux-*"))]
    if not found:
        return dict(surroundings)
    known = [surroundings["LD_LIBRARY_PATH"]] if surroundings.get("LD_LIBRARY_PATH") else []
    libraries = {"LD_LIBRARY_PATH": os.pathsep.join([*known, *found])}
    fonts = {} if SYSTEM_FONTS.exists() else {"FONTCONFIG_FILE": str(folder / "fonts.conf")}
    return fonts | dict(surroundings) | libraries
