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
{names}
</fontconfig>
"""
_ALIAS = """  <alias binding="same">
    <family>{asked}</family><accept><family>{given}</family></accept>
  </alias>"""
SAME_WIDTHS = {"Times New Roman": "Tinos", "Arial": "Arimo", "Courier New": "Cousine"}


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
    names = "\n".join(
        _ALIAS.format(asked=asked, given=given) for asked, given in SAME_WIDTHS.items()
    )
    told = _FONT_RULES.format(fonts=FONTS, cache=home / "fonts", names=names)
    rules.write_text(told, "utf-8")
    return rules
