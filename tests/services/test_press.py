"""The press makes finished papers in its own process."""

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO

import pytest
from pypdf import PdfReader

from minutes_app.domain.failures import MinutesError
from minutes_app.services.documents import sample_meeting
from minutes_app.services.finish import Finish, PdfOrder
from minutes_app.services.press import Press
from tests.pages.archive import Pdf, archive_faults


@pytest.fixture(scope="module")
def press() -> Iterator[Press]:
    press = Press()
    yield press
    press.close()


def order(**finish: bool) -> PdfOrder:
    return PdfOrder(sample_meeting(), "bien_ban_dang", Finish(**finish))


def left_of(pdf: bytes, number: int) -> float:
    """Give how far from the left edge the text of a page begins, in pt."""
    found: list[float] = []
    page = PdfReader(BytesIO(pdf)).pages[number]

    def see(text: str, placed: list[float], inside: list[float], *_: object) -> None:
        if len(text.strip()) > 20:
            found.append(placed[0] * inside[4] + placed[2] * inside[5] + placed[4])

    page.extract_text(visitor_text=see)
    return min(found)


def test_the_paper_to_keep_is_pdf_a_2b(press: Press):
    made = press.pdf(order(archival=True))
    assert made.pages == len(PdfReader(BytesIO(made.data)).pages) == 5
    assert archive_faults(Pdf(made.data)) == []


def test_back_pages_have_their_wide_margin_where_the_sheets_are_bound(press: Press):
    plain, both = press.pdf(order()).data, press.pdf(order(two_sided=True)).data
    assert left_of(both, 0) == left_of(plain, 0)
    assert left_of(both, 1) == pytest.approx(left_of(plain, 1) - 42.5, abs=0.2)  # 30 to 15 mm


def test_a_draft_says_so_on_each_page(press: Press):
    pages = PdfReader(BytesIO(press.pdf(order(draft=True)).data)).pages
    assert all("DỰ THẢO" in page.extract_text() for page in pages)
    assert "DỰ THẢO" not in PdfReader(BytesIO(press.pdf(order()).data)).pages[1].extract_text()


def test_a_template_that_cannot_be_filled_is_refused_in_words(press: Press):
    with pytest.raises(MinutesError):
        press.pdf(replace(order(), template=b"no Word file"))
