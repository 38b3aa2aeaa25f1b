"""Lines broken with care, whatever the words."""

from hypothesis import given, settings
from hypothesis import strategies as st

from minutes_app.document.form.facts import Look
from minutes_app.document.form.lengths import Length
from minutes_app.document.view.lines import Line, broken
from minutes_app.document.view.measure import Face, Measure

LOOK = Look(size=Length.pt(10), source="")
EVEN = Measure(2, {Face.REGULAR: {}})
"""A font in which every letter is half an em wide: 5 points at this size."""


def line(letters: int) -> Line:
    """Give room for so many letters."""
    return Line(EVEN, LOOK, Length.pt(5 * letters + 2))


def test_a_text_that_fits_is_left_alone():
    assert broken("ĐOÀN  GIÁM SÁT", line(13)) == "ĐOÀN GIÁM SÁT"


def test_blank_text_stays_empty():
    assert broken(" \n ", line(5)) == ""


def test_lines_are_balanced():
    assert broken("aaa bbb ccc ddd", line(12)) == "aaa bbb\nccc ddd"


def test_words_that_belong_together_stay_together():
    assert broken("aa bb ỦY BAN cc dd", line(12)) == "aa bb\nỦY BAN cc dd"


def test_a_line_does_not_end_with_a_link():
    assert broken("aaaa bbbb của cccc dddd", line(15)) == "aaaa bbbb\ncủa cccc dddd"


def test_a_word_wider_than_the_line_stands_alone():
    assert broken(f"aa {'b' * 40} cc", line(10)).split("\n")[1:2] == ["b" * 40]


def test_a_text_of_ten_thousand_words_is_broken_too():
    lines = broken("chữ " * 10_000, line(40)).split("\n")
    assert all(len(one) <= 40 for one in lines)


WORDS = ["ủy", "ban", "tỉnh", "của", "a", "bb", "ccc", "dddd", "eeeee,"]


@settings(deadline=None, max_examples=100)
@given(
    words=st.lists(st.sampled_from(WORDS), min_size=1),
    letters=st.integers(min_value=8, max_value=40),
)
def test_nothing_is_lost_and_every_line_fits(words: list[str], letters: int):
    lines = broken(" ".join(words), line(letters)).split("\n")
    assert " ".join(lines).split() == words
    assert all(len(one) <= letters for one in lines)
