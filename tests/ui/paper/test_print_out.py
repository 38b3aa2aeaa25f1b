"""Where there is no spooler, pages are drawn: read back out of a printer that writes files."""

from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from pytestqt.qtbot import QtBot

from minutes_app.services.documents import sample_meeting
from minutes_app.services.finish import PdfOrder
from minutes_app.services.press import Press
from minutes_app.services.printing import CannotPrint, PrintWish
from minutes_app.ui.paper.print_out import draw_beside, installed_printers
from tests.outside import ON_PATH, on_path, spooler


@pytest.fixture
def pdf(press: Press) -> bytes:
    return press.pdf(PdfOrder(sample_meeting(), "bien_ban_dang")).data


def test_the_wanted_pages_fill_their_sheets(pdf: bytes, tmp_path: Path):
    out = tmp_path / "out.pdf"
    wish = PrintWish(printer="A", title="Biên bản", copies=2, pages=(2, 5), two_sided=True)
    draw_beside(pdf, wish, str(out))
    reader = PdfReader(BytesIO(out.read_bytes()))
    assert reader.metadata is not None
    assert reader.metadata.title == "Biên bản"
    pages: Any = reader.pages
    assert len(pages) == 2
    for page in pages:
        assert float(page.mediabox.width) == pytest.approx(595, abs=1)
        (picture,) = page["/Resources"]["/XObject"].values()
        drawn = picture.get_object()
        assert (drawn["/Width"], drawn["/Height"]) == (827, 1169)


def test_without_a_choice_all_pages_are_drawn(pdf: bytes, tmp_path: Path):
    draw_beside(pdf, PrintWish(printer="A"), str(tmp_path / "out.pdf"))
    assert len(PdfReader(BytesIO((tmp_path / "out.pdf").read_bytes())).pages) == 5


def test_a_printer_that_cannot_begin_is_told(pdf: bytes, tmp_path: Path):
    with pytest.raises(CannotPrint, match="máy in “A” không nhận"):
        draw_beside(pdf, PrintWish(printer="A"), str(tmp_path / "none" / "out.pdf"))


def test_a_process_that_dies_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "no such platform")
    with pytest.raises(CannotPrint, match="máy in “A” không nhận"):
        draw_beside(b"", PrintWish(printer="A"), str(tmp_path / "out.pdf"))


@ON_PATH
def test_the_spooler_is_asked_first(qtbot: QtBot, tmp_path: Path):
    with on_path(spooler(tmp_path / "bin", "A", "B")):
        assert installed_printers().names == ("A", "B")
