"""What stays together: lines of a paragraph, paragraphs, rows; where pages begin."""

import pytest

from minutes_app.pages.typesetter import Typesetter
from tests.pages.converter.small import p, word

LINES = 21
"""Lines of 12 pt that a page of the small files holds."""

LONG = "chữ của đoạn văn này dài quá một dòng " * 4
"""Text of three lines."""


def pages(spots, docx, name):
    return [spot.page for spot in spots(docx)[name]]


def test_a_page_holds_its_lines(typesetter: Typesetter):
    assert typesetter.set(word(*[p("dòng")] * LINES)).pages == 1
    assert typesetter.set(word(*[p("dòng")] * (LINES + 1))).pages == 2


@pytest.mark.parametrize("left", [1, 2])
def test_three_lines_with_widow_control_move_together(spots, left):
    docx = word(*[p("dòng")] * (LINES - left), p(LONG, name="a"))
    assert set(pages(spots, docx, "a")) == {2}


def test_lines_without_widow_control_part_anywhere(spots):
    off = '<w:widowControl w:val="0"/>'
    docx = word(*[p("dòng")] * (LINES - 1), p(LONG, off, name="a"))
    assert set(pages(spots, docx, "a")) == {1, 2}


def test_a_paragraph_goes_along_with_the_next(spots):
    docx = word(*[p("dòng")] * (LINES - 1), p("mục", "<w:keepNext/>", name="a"), p("sau"))
    assert pages(spots, docx, "a") == [2]


def test_a_paragraph_that_keeps_its_lines_moves_whole(spots):
    docx = word(*[p("dòng")] * (LINES - 4), p(LONG * 2, "<w:keepLines/>", name="a"))
    assert set(pages(spots, docx, "a")) == {2}


def test_a_paragraph_that_stays_with_the_next_is_not_parted(spots):
    long = p(LONG * 2, "<w:keepNext/>", name="b")
    docx = word(*[p("dòng")] * (LINES - 6), p("đầu", "<w:keepNext/>", name="a"), long, p("sau"))
    assert pages(spots, docx, "a") == [2]
    assert set(pages(spots, docx, "b")) == {2}


def test_a_page_begins_where_a_paragraph_asks_for_it(spots):
    docx = word(p("một"), p("hai", "<w:pageBreakBefore/>", name="a"))
    assert pages(spots, docx, "a") == [2]


def test_the_first_paragraph_asks_for_no_empty_page(typesetter: Typesetter):
    assert typesetter.set(word(p("một", "<w:pageBreakBefore/>"))).pages == 1


def test_a_page_ends_at_a_break(spots):
    broken = '<w:p><w:r><w:t>một</w:t><w:br w:type="page"/></w:r></w:p>'
    assert pages(spots, word(broken, p("hai", name="a")), "a") == [2]


@pytest.mark.parametrize(("place", "page"), [(24, 2), (25, 1), (26, 2)])
def test_the_last_paragraph_that_libreoffice_deals_to_its_rough_page_stays_there(
    spots, place: int, page: int
):
    small = '<w:spacing w:line="200" w:lineRule="exact"/>'
    tall = '<w:spacing w:line="2000" w:lineRule="exact"/>'
    above = [p("dòng", small)] * (place - 1)
    docx = word(*above, p("mục", f"<w:keepNext/>{small}", name="a"), p("sau", tall))
    assert pages(spots, docx, "a") == [page]


def test_in_a_long_paper_fewer_paragraphs_are_dealt_to_the_rough_page(spots):
    small = '<w:spacing w:line="200" w:lineRule="exact"/>'
    tall = '<w:spacing w:line="3000" w:lineRule="exact"/>'
    above, below = [p("dòng", small)] * 19, [p("dòng", small)] * 90
    docx = word(*above, p("mục", f"<w:keepNext/>{small}", name="a"), p("sau", tall), *below)
    assert pages(spots, docx, "a") == [1]


def test_a_paper_that_begins_with_a_long_table_is_set_once(typesetter: Typesetter):
    cell = '<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>{}</w:tc>'
    rows = "".join(f"<w:tr>{cell.format(p('hàng'))}</w:tr>" for _ in range(30))
    table = f'<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="3000"/></w:tblGrid>{rows}</w:tbl>'
    assert typesetter.set(word(table, p("sau"))).pages == 2
