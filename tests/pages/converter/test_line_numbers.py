"""Numbers beside the lines, as reviewers ask for them; where they are counted otherwise, a refusal.

Read back with poppler out of the PDF.
"""

from pathlib import Path

import pytest

from minutes_app.document.drafting import as_draft
from minutes_app.pages.typesetter import CannotSet, Typesetter
from tests.pages.conftest import need
from tests.pages.converter.small import FIRST_TOP, LEFT, p, word
from tests.pages.libre_office import convert
from tests.pages.printed import Page, pages_of
from tests.templates.filling import TEMPLATES, filled
from tests.templates.meetings import sample

TABLE = (
    '<w:tbl><w:tblPr><w:tblW w:w="6000" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>'
    '<w:tblGrid><w:gridCol w:w="6000"/></w:tblGrid><w:tr><w:tc><w:tcPr>'
    f'<w:tcW w:w="6000" w:type="dxa"/></w:tcPr>{p("ô")}</w:tc></w:tr></w:tbl>'
)


def pages(docx: bytes, typesetter: Typesetter, folder: Path) -> tuple[Page, ...]:
    need("poppler-utils")
    (folder / "a.pdf").write_bytes(typesetter.pdf(docx))
    return pages_of(folder / "a.pdf")


def numbers(page: Page) -> list[str]:
    """Give the words that stand left of the text."""
    return [line.words[0] for line in page.lines if line.left < LEFT - 5]


def test_each_page_counts_its_own_lines(typesetter: Typesetter, tmp_path):
    docx = word(*[p("dòng")] * 22, section='<w:lnNumType w:countBy="1"/>')
    first, second = pages(docx, typesetter, tmp_path)
    assert numbers(first) == [str(n) for n in range(1, 22)]
    assert numbers(second) == ["1"]


def test_lines_are_counted_on_and_shown_now_and_then(typesetter: Typesetter, tmp_path):
    rule = '<w:lnNumType w:countBy="5" w:start="3" w:restart="continuous"/>'
    first, second = pages(word(*[p("dòng")] * 30, section=rule), typesetter, tmp_path)
    assert numbers(first) == ["5", "10", "15", "20"]
    assert numbers(second) == ["25", "30"]


def test_tables_and_heads_are_not_counted(typesetter: Typesetter, tmp_path):
    rule = '<w:lnNumType w:countBy="1"/>'
    docx = word(p("một"), TABLE, p("hai"), header=p("đầu"), section=rule)
    (page,) = pages(docx, typesetter, tmp_path)
    assert numbers(page) == ["1", "2"]


def test_the_text_stands_where_it_stood(typesetter: Typesetter, tmp_path):
    docx = word(p("chữ"), section='<w:lnNumType w:countBy="1" w:distance="400"/>')
    (page,) = pages(docx, typesetter, tmp_path)
    number, text = sorted(page.lines, key=lambda line: line.left)
    assert text.left == pytest.approx(LEFT, abs=0.5)
    assert number.left < LEFT - 20
    assert number.top > FIRST_TOP - 2


def test_numbers_that_are_not_known_are_refused(typesetter: Typesetter):
    with pytest.raises(CannotSet, match="đếm lại ở mỗi phần"):
        typesetter.pdf(word(p("a"), section='<w:lnNumType w:countBy="1" w:restart="newSection"/>'))
    left_out = p("a", "<w:suppressLineNumbers/>")
    assert typesetter.pdf(word(left_out))
    with pytest.raises(CannotSet, match="không đếm số dòng"):
        typesetter.pdf(word(left_out, section='<w:lnNumType w:countBy="1"/>'))


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_draft_ends_its_pages_where_libreoffice_ends_them(
    name: str, typesetter: Typesetter, tmp_path: Path
):
    need("LibreOffice", "poppler-utils")
    draft = as_draft(filled(name, sample()))
    (tmp_path / "draft.docx").write_bytes(draft)
    convert([tmp_path / "draft.docx"], "pdf", tmp_path)
    theirs = pages_of(tmp_path / "draft.pdf")
    ours = pages(draft, typesetter, tmp_path)
    plain = pages(filled(name, sample()), typesetter, tmp_path)
    assert [_last(page) for page in ours] == [_last(page) for page in theirs]
    assert [_last(page) for page in ours] == [_last(page) for page in plain]
    assert all("DỰTHẢO" in "".join(line.text for line in page.lines) for page in ours)


def _last(page: Page) -> str:
    """Give the lowest line of a page without the number beside it."""
    said = (line for line in page.lines if not line.text.isdecimal())
    return max(said, key=lambda line: line.bottom).text.lstrip("0123456789")
