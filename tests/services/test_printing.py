"""What the spooler is told, and what is said when it does not take the paper."""

from pathlib import Path

import pytest

from minutes_app.services.printing import (
    BadPages,
    CannotPrint,
    Printers,
    PrintWish,
    has_spooler,
    pages_from,
    spans_of,
    spool,
    spooled_printers,
)
from tests.outside import ON_PATH, on_path, program, spooler

pytestmark = ON_PATH


def words(folder: Path) -> list[str]:
    return (folder / "words").read_text("utf-8").split("\n")


def test_the_paper_reaches_the_spooler_as_it_is(tmp_path: Path):
    wish = PrintWish(
        printer="Tang_2", title="Biên bản", copies=3, pages=(1, 2, 3, 5), two_sided=True
    )
    with on_path(spooler(tmp_path / "bin", "Tang_1", "Tang_2")):
        spool(b"%PDF-1.7 the paper", wish)
    assert (tmp_path / "bin" / "paper.pdf").read_bytes() == b"%PDF-1.7 the paper"
    assert words(tmp_path / "bin") == [
        *("-d", "Tang_2", "-n", "3", "-t", "Biên bản", "-P", "1-3,5"),
        *("-o", "sides=two-sided-long-edge", "-o", "media=A4", "-"),
    ]


def test_the_printers_are_those_of_the_spooler(tmp_path: Path):
    with on_path(spooler(tmp_path / "bin", "Tang_1", "Tang_2")):
        assert has_spooler()
        assert spooled_printers() == Printers(("Tang_1", "Tang_2"), "Tang_2")
    with on_path(spooler(tmp_path / "none")):
        assert spooled_printers() == Printers()
    with on_path(tmp_path):
        assert not has_spooler()


def test_a_refusal_of_the_spooler_is_told_in_its_words(tmp_path: Path):
    with (
        on_path(spooler(tmp_path / "bin", "A", refuses="The printer does not exist.")),
        pytest.raises(CannotPrint, match="không nhận: The printer does not exist"),
    ):
        spool(b"%PDF-", PrintWish(printer="A"))


def test_a_spooler_that_cannot_be_started_is_no_crash(tmp_path: Path):
    program(tmp_path / "bin", "lp", "").write_text("#!/no/such/interpreter\n")
    with on_path(tmp_path / "bin"), pytest.raises(CannotPrint, match="hàng đợi in không nhận"):
        spool(b"%PDF-", PrintWish(printer="A"))


@pytest.mark.parametrize(
    ("text", "pages"),
    [
        ("", (1, 2, 3, 4, 5)),
        (" 2 ", (2,)),
        ("1-3, 5", (1, 2, 3, 5)),
        ("4 – 5; 1", (1, 4, 5)),
        ("3 3,3", (3,)),
    ],
)
def test_pages_are_understood_as_secretaries_write_them(text: str, pages: tuple[int, ...]):
    assert pages_from(text, 5) == pages


@pytest.mark.parametrize("text", ["a", "1-", "-2", "3-2", "0", "6", "1-6", "1..2", "99999"])
def test_pages_that_are_not_there_are_refused(text: str):
    with pytest.raises(BadPages):
        pages_from(text, 5)


def test_pages_are_told_as_spans():
    assert spans_of((5, 1, 2, 3, 7, 8)) == "1-3,5,7-8"
