"""Papers are compared by words, wherever their lines end."""

import pytest

from minutes_app.services.word_changes import WordChange, word_changes


@pytest.mark.parametrize(
    ("earlier", "later", "changes"),
    [
        ("một hai ba", "một hai ba", ()),
        ("", "", ()),
        ("một hai ba", "một bốn ba", (WordChange(range(1, 2), range(1, 2)),)),
        ("một ba", "một hai ba", (WordChange(range(1, 1), range(1, 2)),)),
        ("một hai ba", "một ba", (WordChange(range(1, 2), range(1, 1)),)),
        ("ủy", "uỷ", (WordChange(range(1), range(1)),)),
        ("", "một hai", (WordChange(range(0), range(2)),)),
        (
            "a b c d e",
            "a x c d e f",
            (WordChange(range(1, 2), range(1, 2)), WordChange(range(5, 5), range(5, 6))),
        ),
    ],
)
def test_what_came_went_or_changed(earlier: str, later: str, changes: tuple[WordChange, ...]):
    assert word_changes(earlier.split(), later.split()) == changes


def test_the_changes_lead_from_one_paper_to_the_other():
    earlier = [f"từ{n % 40}" for n in range(1000)]
    later = [*earlier[:100], "mới", *earlier[100:500], *earlier[560:], "cuối"]
    made = list(earlier)
    for change in reversed(word_changes(earlier, later)):
        made[change.earlier.start : change.earlier.stop] = (later[n] for n in change.later)
    assert made == later
