"""LibreOffice as the reference: converts many files in one start, with the fonts of the paper."""

import os
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

FONTS = Path(__file__).parents[2] / "resources" / "fonts"
PATIENCE = 600
"""Seconds after which a start has certainly hung."""
_FONT_RULES = """<?xml version="1.0"?>
<fontconfig>
  <dir>{fonts}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>{cache}</cachedir>
  <alias binding="same"><family>Times New Roman</family><accept><family>Tinos</family></accept></alias>
  <alias binding="same"><family>Arial</family><accept><family>Arimo</family></accept></alias>
  <alias binding="same"><family>Courier New</family><accept><family>Cousine</family></accept></alias>
</fontconfig>
"""


class NoLibreOffice(Exception):
    """The measure needs LibreOffice, and it is not here."""


def convert(files: Iterable[Path], kind: str, folder: Path) -> None:
    """Convert files to `pdf` or `docx` into a folder, under their own names.

    Raises `NoLibreOffice`, or `CalledProcessError` when the start fails.
    """
    home = folder / "libreoffice"
    home.mkdir(parents=True, exist_ok=True)
    command = [
        _office(), f"-env:UserInstallation={(home / 'profile').as_uri()}", "--headless",
        "--norestore", "--convert-to", kind, "--outdir", str(folder), *map(str, files),
    ]  # fmt: skip
    fonts = {"FONTCONFIG_FILE": str(_font_rules(home))}
    subprocess.run(
        command, env=os.environ | fonts, capture_output=True, check=True, timeout=PATIENCE
    )


def _office() -> str:
    found = shutil.which("soffice") or shutil.which("libreoffice")
    if not found:
        raise NoLibreOffice(
            "the pages are measured against LibreOffice: .ci/run installs it "
            "(libreoffice-writer-nogui, fonts-croscore, poppler-utils)"
        )
    return found


def _font_rules(home: Path) -> Path:
    rules = home / "fonts.conf"
    rules.write_text(_FONT_RULES.format(fonts=FONTS, cache=home / "fonts"), "utf-8")
    return rules
