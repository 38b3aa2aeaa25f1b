"""A new meeting from an earlier one: who and in which order stay, what was said and when go."""

from collections.abc import Iterator
from dataclasses import dataclass

from minutes_app.domain.address import Address, places_in, value_at, with_value
from minutes_app.domain.changes import without_strangers
from minutes_app.domain.meeting import Meeting
from minutes_app.domain.session import PartOfDay


@dataclass(frozen=True, slots=True)
class Copied:
    """A new meeting, and the addresses the secretary must fill again or confirm, as read."""

    meeting: Meeting
    to_confirm: tuple[Address, ...]


_BLANK: dict[Address, object] = {
    "heading/number": "",
    "heading/date": None,
    "session/date": None,
    "session/part_of_day": PartOfDay.UNSTATED,
    "session/start": None,
    "session/end": None,
    "session/documents": (),
    "session/other": "",
    "opening/content": "",
    "opening/period_start": None,
    "opening/period_end": None,
    "conclusion/lead": "",
    "conclusion/after": "",
}
"""Facts of the earlier meeting that cannot be those of the next."""

_SAID = {
    "proceedings/text": 3,
    "proceedings/title": 3,
    "proceedings/items": 3,
    "conclusion/items": 4,
    "conclusion/after": 4,
}
"""What was said: room and field, with the number of steps in the address."""

_SILENT = ("remark", "reason")
"""Fields that may stay empty without a word."""

_LIKELY = (
    "heading/place",
    "heading/abstract",
    "bases",
    "session/venue",
    "session/host",
    "session/purpose",
    "delegation/members",
    "attendance",
    "chair",
    "minute_taker",
)
"""Facts that often stay the same: kept, to be confirmed where filled."""


def copy_of_earlier(meeting: Meeting) -> Copied:
    """Give a new meeting with the people, the order and the form of an earlier one.

    Words attributed to somebody, dates, hours, absences and private remarks on the earlier meeting
    are gone, since under another date they would be untrue.
    """
    blanks = dict(_blanks_of(meeting))
    copy = meeting
    for address, blank in reversed(blanks.items()):
        copy = with_value(copy, address, blank)
    copy = without_strangers(copy)
    filled = (address for address in _LIKELY if value_at(copy, address) != _empty_at(address))
    asked = {address for address in blanks if not address.endswith(_SILENT)} | set(filled)
    return Copied(copy, tuple(place for place, _ in places_in(copy) if place in asked))


def _blanks_of(meeting: Meeting) -> Iterator[tuple[Address, object]]:
    """Give what must go, each with the empty value that takes its place."""
    for address, value in places_in(meeting):
        blank = _blank_at(address, value)
        if blank != value:
            yield address, blank


def _blank_at(address: Address, value: object) -> object:
    steps = address.split("/")
    kind = f"{steps[0]}/{steps[-1]}"
    if address in _BLANK:
        return _BLANK[address]
    if kind in _SAID and len(steps) == _SAID[kind]:
        return () if steps[-1] == "items" else ""
    if steps[-1] == "absent":
        return False
    if steps[-1] == "reason" or (steps[-1] == "remark" and steps[0] != "people"):
        return ""
    return value


def _empty_at(address: Address) -> object:
    return value_at(Meeting(), address)
