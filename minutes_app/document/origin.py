"""Where a text on the paper comes from: the address of its field, carried by the text itself."""

import re
from collections.abc import Iterable

from minutes_app.domain.address import Address, joined

LONGEST_NAME = 40
"""Signs in the name of a bookmark (ECMA-376 Part 1, 17.13.6.2 as Word enforces it)."""

_IN_NAMES = bytes.maketrans(b"/", b"_")
_NAME = re.compile(r"_(\d+)_(\w+)")


class Sourced(str):
    """A text that knows the address of the field it was typed into."""

    __slots__ = ("origin",)
    origin: Address


def sourced(text: str, *steps: str | int) -> str:
    """Give the text with its origin, the address made of these steps; empty text has none."""
    if not text:
        return text
    told = Sourced(text)
    told.origin = joined(*steps)
    return told


def all_sourced(texts: Iterable[str], *steps: str | int) -> tuple[str, ...]:
    """Give the texts, all with the same origin."""
    return tuple(sourced(text, *steps) for text in texts)


def bookmark_name(number: int, origin: Address) -> bytes:
    """Give the name of the bookmark around a text: hidden in Word, unique by its number."""
    return (b"_%d_%b" % (number, origin.encode().translate(_IN_NAMES)))[:LONGEST_NAME]


def origins_of(names: Iterable[str], known: Iterable[Address]) -> dict[str, Address]:
    """Give for each bookmark of ours the address it tells, of those that the meeting knows.

    Bookmarks of other hands, and of places that are gone, are left out.
    """
    by_words = {address.replace("/", "_"): address for address in known}
    found: dict[str, Address] = {}
    for name in names:
        match = _NAME.fullmatch(name)
        if match and (address := _told(by_words, match[2], cut=len(name) == LONGEST_NAME)):
            found[name] = address
    return found


def _told(by_words: dict[str, Address], words: str, *, cut: bool) -> Address | None:
    """Give the address of these words, or the first that begins with them where they were cut."""
    if words in by_words or not cut:
        return by_words.get(words)
    return next((by_words[known] for known in by_words if known.startswith(words)), None)
