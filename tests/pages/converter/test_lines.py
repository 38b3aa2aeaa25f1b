"""Lines of a paragraph: their heights, their ends, what stands between paragraphs."""

import pytest

from minutes_app.pages.typesetter import CannotSet, Typesetter
from tests.pages.converter.small import COLUMN, FIRST_TOP, LEFT, p, paragraph, run, word

TALL = 13.8
"""The height of a line of 12 pt in the font of the pages."""


def spacing(**facts: str | int) -> str:
    told = " ".join(f'w:{name}="{value}"' for name, value in facts.items())
    return f"<w:spacing {told}/>"


def top(spots, docx, name):
    return spots(docx)[name][0].y


def test_a_line_is_as_high_as_its_font(spots):
    docx = word(p("một", name="a"), p("hai", name="b"))
    assert top(spots, docx, "b") - top(spots, docx, "a") == pytest.approx(TALL)


@pytest.mark.parametrize(("half_points", "height"), [(20, 11.55), (26, 14.95), (28, 16.1)])
def test_lines_are_as_high_as_office_programs_round_them(spots, half_points, height):
    size = f'<w:sz w:val="{half_points}"/>'
    docx = word(p("một", letters=size, name="a"), p("hai", letters=size, name="b"))
    assert top(spots, docx, "b") - top(spots, docx, "a") == pytest.approx(height)


@pytest.mark.parametrize(
    ("rule", "line", "height"),
    [("exact", 400, 20.0), ("exact", 160, 8.0), ("atLeast", 400, 20.0), ("atLeast", 100, TALL)],
)
def test_a_line_keeps_its_rule(spots, rule, line, height):
    shape = spacing(line=line, lineRule=rule)
    docx = word(p("một", shape, name="a"), p("hai", shape, name="b"))
    assert top(spots, docx, "b") - top(spots, docx, "a") == pytest.approx(height)


def test_a_wide_line_has_its_space_below_it_and_none_at_the_head_of_the_page(spots):
    shape = spacing(line=480, lineRule="auto")
    docx = word(p("một", shape, name="a"), p("hai", name="b"), p("ba", name="c"))
    assert top(spots, docx, "a") == pytest.approx(FIRST_TOP)
    assert top(spots, docx, "b") == pytest.approx(FIRST_TOP + 2 * TALL)
    assert top(spots, docx, "c") == pytest.approx(FIRST_TOP + 3 * TALL)


def test_a_wide_line_at_the_foot_of_a_page_needs_no_space_below_it(typesetter: Typesetter):
    shape = spacing(line=480, lineRule="auto")
    lines = int((300 - TALL) // (2 * TALL)) + 1
    assert typesetter.set(word(*[p("dòng", shape)] * lines)).pages == 1
    assert typesetter.set(word(*[p("dòng", shape)] * (lines + 1))).pages == 2


def test_between_paragraphs_the_larger_wish_holds(spots):
    docx = word(
        p("một", spacing(after=200), name="a"),
        p("hai", spacing(before=300, after=100), name="b"),
        p("ba", spacing(before=40), name="c"),
    )
    found = {name: one[0].y for name, one in spots(docx).items()}
    assert found["b"] - found["a"] == pytest.approx(TALL + 15)
    assert found["c"] - found["b"] == pytest.approx(TALL + 5)


def test_paragraphs_of_one_style_drop_their_space_where_they_ask_for_it(spots):
    shape = spacing(before=200, after=200) + "<w:contextualSpacing/>"
    docx = word(p("một", shape, name="a"), p("hai", shape, name="b"))
    assert top(spots, docx, "b") - top(spots, docx, "a") == pytest.approx(TALL)


def test_space_before_is_kept_on_the_first_page_and_dropped_where_a_page_overflows(spots):
    lines = [p("dòng")] * 19
    shape = spacing(before=400)
    docx = word(p("đầu", shape, name="first"), *lines, p("tràn", shape, name="over"))
    found = spots(docx)
    assert found["first"][0].y == pytest.approx(FIRST_TOP + 20)
    assert (found["over"][0].page, found["over"][0].y) == (2, pytest.approx(FIRST_TOP))


@pytest.mark.parametrize(
    ("side", "left"), [("left", LEFT), ("center", None), ("right", None), ("both", LEFT)]
)
def test_a_short_line_stands_at_its_side(spots, side, left):
    docx = word(p("chữ ngắn", f'<w:jc w:val="{side}"/>', name="a"))
    spot = spots(docx)["a"][0]
    spare = COLUMN - spot.width
    wanted = {"center": LEFT + spare / 2, "right": LEFT + spare}.get(side, left)
    assert spot.x == pytest.approx(wanted, abs=0.2)


def test_a_justified_line_fills_its_column(spots):
    words = "biên bản hội nghị " * 8
    docx = word(paragraph(run(words) + mark_end(), '<w:jc w:val="both"/>'))
    first = spots(docx)["end"][0]
    assert first.y > FIRST_TOP


def mark_end() -> str:
    return '<w:bookmarkStart w:id="9" w:name="end"/>' + run("x") + '<w:bookmarkEnd w:id="9"/>'


def test_no_line_ends_behind_a_slash(spots):
    for length in range(20, 60):
        before = "a" * length + " "
        docx = word(paragraph(run(before) + run("Số 15/QĐ") + mark_end()))
        assert spots(docx)["end"][0].x > LEFT + 10


def test_a_line_may_end_behind_a_hyphen(spots):
    docx = word(paragraph(run("a" * 45 + " 2021-") + mark_end()))
    wide = spots(docx)["end"][0]
    docx = word(paragraph(run("a" * 53 + " 2021-") + mark_end()))
    assert wide.y == pytest.approx(FIRST_TOP)
    assert spots(docx)["end"][0].y > FIRST_TOP


def test_a_word_wider_than_its_line_is_cut(spots):
    docx = word(p("m" * 100, name="a"), p("sau", name="b"))
    assert top(spots, docx, "b") == pytest.approx(FIRST_TOP + 4 * TALL)


def test_a_word_without_end_is_refused_with_its_place(typesetter: Typesetter):
    with pytest.raises(CannotSet, match="dài hơn dòng") as refused:
        typesetter.set(word(p("một"), p("m" * 5000)))
    assert refused.value.where == "đoạn 2"


def test_kerned_pairs_stand_nearer(spots):
    plain = spots(word(p("AVAVAV", name="a")))["a"][0]
    kerned = spots(word(p("AVAVAV", letters='<w:kern w:val="2"/>', name="a")))["a"][0]
    assert kerned.width == pytest.approx(plain.width - 5 * 12 * 264 / 2048, abs=0.02)


def test_letters_below_the_size_of_kerning_are_not_kerned(spots):
    plain = spots(word(p("AVAVAV", name="a")))["a"][0]
    small = spots(word(p("AVAVAV", letters='<w:kern w:val="28"/>', name="a")))["a"][0]
    assert small.width == pytest.approx(plain.width)


def test_marks_piled_up_without_end_are_refused_with_their_place(typesetter: Typesetter):
    with pytest.raises(CannotSet, match="dấu chồng") as refused:
        typesetter.set(word(p("một"), p("a" + "\u0301" * 9)))
    assert refused.value.where == "đoạn 2"
