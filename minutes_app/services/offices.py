"""Office programs on this computer, which turn the very Word file into a PDF of their own."""

import os
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from minutes_app.domain.failures import MinutesError
from minutes_app.domain.wording import said
from minutes_app.services.programs import Told, found, told_by

PATIENCE_S = 120.0
"""Seconds that an office program may take; its first start sets a profile up."""

_ARCHIVE = '{"SelectPdfVersion":{"type":"long","value":"2"}}'
"""PDF/A-2b, in the words of LibreOffice's filter."""

_IN_WORD = """
$ErrorActionPreference = 'Stop'
$word = New-Object -ComObject Word.Application
try {
  $word.Visible = $false
  $word.DisplayAlerts = 0
  $paper = $word.Documents.Open($env:BIENBAN_WORD, $false, $true)
  $paper.ExportAsFixedFormat($env:BIENBAN_PDF, 17)
  $paper.Close($false)
} finally { $word.Quit() }
"""


class CannotConvert(MinutesError):
    """The office program gave no PDF."""


@dataclass(frozen=True, slots=True)
class Office:
    """An office program: its name as on the screen, where it is, whether it makes PDF/A-2b."""

    name: str
    program: str
    makes_archival: bool

    def pdf(self, word: bytes, *, archival: bool = False, patience: float = PATIENCE_S) -> bytes:
        """Give the PDF that this program makes of a Word file, in a folder and profile of its own.

        Raises `CannotConvert` when it does not answer within `patience` seconds, fails, or gives
        no PDF of the kind that is asked for.
        """
        with tempfile.TemporaryDirectory(prefix="bienban-", ignore_cleanup_errors=True) as name:
            folder = Path(name)
            (folder / "paper.docx").write_bytes(word)
            try:
                told = self._run(folder, archival=archival, patience=patience)
                made = folder / "paper.pdf"
                data = made.read_bytes() if told.code == 0 and made.is_file() else b""
            except OSError as error:
                raise self._failed(said("không chạy được")) from error
        if told.code is None:
            raise self._failed(said("không trả lời sau {seconds} giây", seconds=round(patience)))
        if not data.startswith(b"%PDF-"):
            raise self._failed(said("không cho ra tệp PDF"))
        if archival and b"pdfaid" not in data:
            raise self._failed(said("không làm được tệp để lưu trữ"))
        return data

    def _run(self, folder: Path, *, archival: bool, patience: float) -> Told:
        word, pdf = folder / "paper.docx", folder / "paper.pdf"
        if self.name == WORD:
            paths = {"BIENBAN_WORD": str(word), "BIENBAN_PDF": str(pdf)}
            command = [self.program, "-NoProfile", "-NonInteractive", "-Command", _IN_WORD]
            return told_by(command, patience=patience, surroundings=paths)
        kind = f"pdf:writer_pdf_Export:{_ARCHIVE}" if archival else "pdf"
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        plainly = ["--headless", "--norestore", "--nologo", "--nodefault"]
        made = ["--convert-to", kind, "--outdir", str(folder), str(word)]
        return told_by([self.program, profile, *plainly, *made], patience=patience)

    def _failed(self, how: str) -> CannotConvert:
        return CannotConvert(
            said("{office} {how}", office=self.name, how=how),
            said("dùng bộ dàn trang của chương trình, hoặc thử lại"),
        )


LIBRE_OFFICE = "LibreOffice"
WORD = "Microsoft Word"


def offices() -> tuple[Office, ...]:
    """Give the office programs installed here, found by their files and names alone."""
    return tuple(_found())


def _found() -> Iterator[Office]:
    libre = found("soffice", "libreoffice") or _first_of(_places())
    if libre:
        yield Office(LIBRE_OFFICE, libre, makes_archival=True)
    if sys.platform == "win32" and _has_word() and (shell := found("powershell")):
        yield Office(WORD, shell, makes_archival=False)


def _places() -> Iterator[Path]:
    """Give where LibreOffice lies when it is not on the path."""
    if sys.platform == "darwin":
        yield Path("/Applications/LibreOffice.app/Contents/MacOS/soffice")
    for name in ("PROGRAMFILES", "PROGRAMFILES(X86)"):
        if folder := os.environ.get(name, ""):
            yield Path(folder) / "LibreOffice" / "program" / "soffice.com"


def _first_of(places: Iterator[Path]) -> str:
    return next((str(place) for place in places if place.is_file()), "")


def _has_word() -> bool:
    """Whether Word is registered as a program that others may use."""
    if sys.platform != "win32":
        return False
    import winreg

    try:
        winreg.CloseKey(winreg.OpenKey(winreg.HKEY_CLASSES_ROOT, r"Word.Application\CLSID"))
    except OSError:
        return False
    return True
