"""Whole meetings for property tests: every field filled at random, references sound."""

import datetime as dt
from dataclasses import fields, is_dataclass
from enum import Enum
from typing import Any, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

from minutes_app.domain.meeting import Meeting
from minutes_app.domain.people import NOBODY, Person, PersonId
from minutes_app.domain.proceedings import PartialDate
from minutes_app.language.normal import clean_text

WORDS = st.sampled_from(
    ["", "Huyện ủy", "đồng chí", "BTV", "& <b>", "{{ tên }}", "Một\nHai", "“Tiếp tục”", "01/2020"]
)
LETTERS = st.characters(exclude_categories=("Cs", "Co", "Cn"), max_codepoint=0x1EFF)


def texts() -> st.SearchStrategy[str]:
    """Give clean text: words of the trade, and letters of every kind."""
    return WORDS | st.text(LETTERS, max_size=12).map(clean_text)


def partial_dates() -> st.SearchStrategy[PartialDate]:
    """Give days, months and years."""
    days = st.dates().map(lambda day: PartialDate(year=day.year, month=day.month, day=day.day))
    months = st.dates().map(lambda day: PartialDate(year=day.year, month=day.month))
    return days | months | st.integers(1, 9999).map(lambda year: PartialDate(year=year))


@st.composite
def meetings(draw: st.DrawFn, rows: int = 2) -> Meeting:
    """Give any sound meeting with lists of at most `rows` rows."""
    keys = [PersonId(f"p{number}") for number in range(1, draw(st.integers(0, rows)) + 1)]
    people = tuple(draw(_parts_of(Person, [], rows, id=st.just(key))) for key in keys)
    return draw(_parts_of(Meeting, keys, rows, people=st.just(people)))


def _parts_of(
    kind: type, keys: list[PersonId], rows: int, **given: st.SearchStrategy[Any]
) -> st.SearchStrategy[Any]:
    hints = get_type_hints(kind)
    parts = {
        part.name: _of(hints[part.name], keys, rows)
        for part in fields(kind)
        if part.name not in given
    }
    return st.builds(kind, **parts, **given)


def _of(hint: Any, keys: list[PersonId], rows: int) -> st.SearchStrategy[Any]:
    if hint is PersonId:
        return st.sampled_from([NOBODY, *keys])
    if get_origin(hint) is tuple:
        return st.lists(_of(get_args(hint)[0], keys, rows), max_size=rows).map(tuple)
    if get_args(hint):
        return st.one_of(*(_of(inner, keys, rows) for inner in get_args(hint)))
    if isinstance(hint, type) and is_dataclass(hint) and hint is not PartialDate:
        return _parts_of(hint, keys, rows)
    if issubclass(hint, Enum):
        return st.sampled_from(hint)
    return _LEAVES[hint]


_LEAVES: dict[object, st.SearchStrategy[Any]] = {
    str: texts(),
    bool: st.booleans(),
    int: st.integers(0, 1_000_000),
    type(None): st.none(),
    dt.date: st.dates(),
    dt.time: st.times(),
    PartialDate: partial_dates(),
}
