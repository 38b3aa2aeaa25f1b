"""The PDF says what the paper says, can be copied, read aloud and kept."""

import subprocess
from pathlib import Path

import pytest

from minutes_app.pages.typesetter import Typesetter
from tests.pages.archive import Pdf, archive_faults, font_faults
from tests.pages.libre_office import FONTS
from tests.pages.measure import Measured
from tests.pages.papers import papers

SOME = {case.name: case for case in papers()[::7]}


@pytest.fixture(scope="session")
def typesetter() -> Typesetter:
    return Typesetter(FONTS)


def test_the_pdf_says_what_the_paper_says(measured: tuple[Measured, ...]):
    assert [one.name for one in measured if one.ours and not one.says_the_same] == []


@pytest.mark.parametrize("name", SOME)
def test_fonts_are_embedded_and_letters_can_be_copied(name: str, typesetter: Typesetter):
    pdf = Pdf(typesetter.set(SOME[name].make()).pdf)
    assert pdf.fonts
    assert font_faults(pdf) == []


@pytest.mark.parametrize("name", SOME)
def test_the_paper_to_keep_is_pdf_a_2b(name: str, typesetter: Typesetter):
    pdf = Pdf(typesetter.pdf(SOME[name].make(), archival=True))
    assert archive_faults(pdf) == []


@pytest.mark.parametrize("purpose", ["to read", "to keep"])
def test_title_language_and_tags_are_told(purpose: str, typesetter: Typesetter):
    pdf = Pdf(typesetter.pdf(papers()[0].make(), archival=purpose == "to keep"))
    assert pdf.root["/Lang"] == "vi"
    assert pdf.root["/MarkInfo"]["/Marked"]
    assert pdf.root["/StructTreeRoot"]["/K"]
    assert pdf.reader.metadata is not None
    assert pdf.reader.metadata.title == "Biên bản"


def test_libreoffices_plain_pdf_is_no_archive(folder: Path, measured: object):
    faults = archive_faults(Pdf((folder / "paper-00.pdf").read_bytes()))
    assert "no output intent (6.2.3)" in faults


def test_poppler_finds_nothing_to_complain_of(folder: Path, measured: object):
    for pdf in sorted(folder.glob("*.ours.pdf")):
        command = ["pdfinfo", str(pdf)]
        told = subprocess.run(command, capture_output=True, check=True)
        assert told.stderr == b"", pdf.name
