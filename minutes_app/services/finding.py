"""Finding persons and words in a meeting, with or without accents."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from minutes_app.domain.address import Address, places_in
from minutes_app.domain.changes import references
from minutes_app.domain.meeting import Meeting
from minutes_app.language.search_keys import search_key

LIMIT = 30
"""Places given for one query: more than anyone reads."""

EXCERPT = 80
"""Signs of text shown around what was found."""


@dataclass(frozen=True, slots=True)
class Found:
    """A place in the meeting: where it can be edited, what it says, who it is when a person."""

    address: Address
    text: str
    person: bool = False


@dataclass(frozen=True, slots=True)
class _Entry:
    found: Found
    key: str


class Finder:
    """Answers queries about one meeting; texts are read once."""

    def __init__(self, meeting: Meeting) -> None:
        entries = (*_persons(meeting), *_texts(meeting))
        self._entries = [_Entry(found, search_key(found.text)) for found in entries]

    def find(self, query: str, limit: int = LIMIT) -> tuple[Found, ...]:
        """Give the places that hold every word of the query, persons first."""
        words = search_key(query).split()
        if not words:
            return ()
        hits = (entry for entry in self._entries if all(word in entry.key for word in words))
        return tuple(
            _excerpt(entry, words[0]) for entry, _ in zip(hits, range(limit), strict=False)
        )


def _persons(meeting: Meeting) -> Iterator[Found]:
    """Give each person with the first field that refers to them."""
    first: dict[str, Address] = {}
    for address, key in references(meeting):
        first.setdefault(key, address)
    for person in meeting.people:
        if person.id in first:
            said = ", ".join(part for part in (person.name, *person.posts) if part)
            yield Found(first[person.id], said, person=True)


def _texts(meeting: Meeting) -> Iterator[Found]:
    for address, value in places_in(meeting):
        is_text = isinstance(value, str) and not isinstance(value, Enum)
        if is_text and value and not address.startswith("people/") and _is_shown(address):
            yield Found(address, str(value))


def _is_shown(address: Address) -> bool:
    return not address.endswith("/person")


def _excerpt(entry: _Entry, word: str) -> Found:
    """Give the place with the part of a long text that stands around the word."""
    found = entry.found
    if len(found.text) <= EXCERPT:
        return found
    start = max(0, entry.key.find(word) - EXCERPT // 4)
    part = found.text[start : start + EXCERPT].replace("\n", " ").strip()
    return Found(found.address, ("… " if start else "") + part + " …", found.person)


def key_of(text: str) -> str:
    """Give the accent-free key by which names on the screen are compared."""
    return search_key(text)
