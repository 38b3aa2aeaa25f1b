"""Lists, hanging indents and tab stops: where the text behind a label starts."""

import pytest

from minutes_app.pages.typesetter import CannotSet, Typesetter
from tests.pages.converter.small import COLUMN, FIRST_TOP, LEFT, marked, paragraph, run, word

TAB = "<w:r><w:tab/></w:r>"
LEVEL = (
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="{start}"/>'
    '<w:numFmt w:val="{kind}"/><w:lvlText w:val="{text}"/><w:lvlJc w:val="{side}"/><w:pPr>'
    '<w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
)
LISTED = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'


def level(kind: str = "decimal", text: str = "%1.", start: int = 1, side: str = "left") -> str:
    return LEVEL.format(kind=kind, text=text, start=start, side=side)


def test_text_behind_a_label_starts_at_the_hanging_indent(spots):
    item = paragraph(marked("a", run("việc thứ nhất")), LISTED)
    spot = spots(word(item, numbering=level()))["a"][0]
    assert spot.x == pytest.approx(LEFT + 36)


def test_further_lines_of_a_list_stand_below_its_text(spots):
    long = run("việc cần làm ngay trong tuần này " * 4)
    item = paragraph(long + marked("a", run("cuối")), LISTED)
    spot = spots(word(item, numbering=level()))["a"][0]
    assert spot.y > FIRST_TOP
    assert spot.x >= LEFT + 36


@pytest.mark.parametrize(
    ("kind", "text", "start", "label"),
    [
        ("decimal", "%1.", 9, "9."),
        ("lowerLetter", "%1)", 27, "aa)"),
        ("upperRoman", "%1.", 14, "XIV."),
        ("bullet", "\uf0b7", 1, "•"),
    ],
)
def test_a_label_takes_the_room_of_its_own_letters(spots, kind, text, start, label):
    """A label followed by nothing shows how wide it is."""
    plain = '<w:ind w:left="0" w:firstLine="0"/>'
    numbering = level(kind, text, start).replace("<w:lvlJc", '<w:suff w:val="nothing"/><w:lvlJc')
    item = paragraph(marked("a", run("x")), LISTED + plain)
    typed = paragraph(run(label) + marked("b", run("x")))
    found = spots(word(item, typed, numbering=numbering))
    assert found["a"][0].x == pytest.approx(found["b"][0].x, abs=0.01)


def test_a_label_at_the_right_is_refused(typesetter: Typesetter):
    docx = word(paragraph(run("việc"), LISTED), numbering=level(side="right"))
    with pytest.raises(CannotSet, match="số thứ tự") as refused:
        typesetter.set(docx)
    assert refused.value.where == "đoạn 1"


@pytest.mark.parametrize(("kind", "part"), [("left", 0.0), ("center", 0.5), ("right", 1.0)])
def test_text_stands_at_its_tab_stop(spots, kind, part):
    stops = f'<w:tabs><w:tab w:val="{kind}" w:pos="3000" w:leader="dot"/></w:tabs>'
    spot = spots(word(paragraph(run("a") + TAB + marked("a", run("chữ")), stops)))["a"][0]
    assert spot.x + part * spot.width == pytest.approx(LEFT + 150, abs=0.1)


def test_behind_the_last_stop_tabs_go_on_in_equal_steps(spots):
    spot = spots(word(paragraph(run("a") + TAB + TAB + marked("a", run("b")))))["a"][0]
    assert spot.x == pytest.approx(LEFT + 72)


def test_a_stop_for_decimals_is_refused(typesetter: Typesetter):
    stops = '<w:tabs><w:tab w:val="decimal" w:pos="3000"/></w:tabs>'
    with pytest.raises(CannotSet, match="decimal"):
        typesetter.set(word(paragraph(run("a") + TAB + run("1,5"), stops)))


def test_a_hanging_paragraph_keeps_to_its_column(spots):
    shape = '<w:ind w:left="1440" w:hanging="720"/><w:jc w:val="both"/>'
    long = run("điều khoản thi hành của văn bản này " * 4)
    found = spots(word(paragraph(marked("a", long), shape)))["a"]
    assert found[0].x == pytest.approx(LEFT + 36)
    assert found[0].x + found[0].width <= LEFT + COLUMN + 0.2
