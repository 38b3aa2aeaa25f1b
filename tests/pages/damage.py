"""Papers damaged by chance: cut, flipped, robbed of parts, with parts and numbers exchanged."""

import re
from collections.abc import Callable, Iterator
from itertools import islice

from tests.chance import Chance
from tests.pages.case import Case
from tests.pages.parts import BODY, STYLES, packed, parts_of, with_part

_GARBAGE = (
    "", "-1", "0", "1", "99999999999999999999", "-2147483649", "2147483647", "1e309", "NaN", "1.5",
    "65536", "abc", "%", "50%", "12pt", "０", "1 2", "true", "auto", "nil", "&quot;", "-0", "31680",
)  # fmt: skip
_VALUE = re.compile(rb'(w:[A-Za-z]+)="([^"]*)"')
_ELEMENT = re.compile(
    rb"<w:(\w+)(?: [^<>]*)?/>|<w:(t|rPr|pPr|tcPr|tblPr|trPr|sectPr)[ >].*?</w:\2>"
)


def damaged(papers: tuple[bytes, ...]) -> Iterator[Case]:
    """Give 235 damaged papers, the same for the same papers."""
    for count, work in KINDS:
        chance = Chance(work.__name__)
        for number in islice(range(count), count):
            made = work(chance.choice(papers), chance)
            yield Case(f"{work.__name__} {number}", (work.__name__,), _constant(made))


def _constant(made: bytes) -> Callable[[], bytes]:
    return lambda: made


def cut(word: bytes, chance: Chance) -> bytes:
    """Cut the file off anywhere, or lose its beginning."""
    place = chance.below(len(word))
    return word[:place] if chance.happens(70) else word[place:]


def flipped_bits(word: bytes, chance: Chance) -> bytes:
    """Flip a few bits of the packed file."""
    return _flipped(word, chance, chance.choice((1, 3, 40)))


def flipped_letters(word: bytes, chance: Chance) -> bytes:
    """Flip a few bits of one part, packed soundly."""
    name = chance.choice(sorted(parts_of(word)))
    return with_part(word, name, lambda data: _flipped(data, chance, chance.choice((1, 5))))


def _flipped(data: bytes, chance: Chance, count: int) -> bytes:
    changed = bytearray(data)
    for _ in range(count if data else 0):
        changed[chance.below(len(data))] ^= 1 << chance.below(8)
    return bytes(changed)


def robbed(word: bytes, chance: Chance) -> bytes:
    """Take one or two parts away."""
    parts = parts_of(word)
    for name in chance.sample(sorted(parts), chance.choice((1, 1, 2))):
        del parts[name]
    return packed(parts)


def exchanged(word: bytes, chance: Chance) -> bytes:
    """Give two parts each other's content."""
    parts = parts_of(word)
    one, other = chance.sample(sorted(parts), 2)
    return packed(parts | {one: parts[other], other: parts[one]})


def odd_values(word: bytes, chance: Chance) -> bytes:
    """Write garbage into a few attributes."""

    def change(data: bytes) -> bytes:
        hits = list(_VALUE.finditer(data))
        for hit in sorted(chance.sample(hits, min(4, len(hits))), key=lambda hit: -hit.start()):
            data = data[: hit.start(2)] + chance.choice(_GARBAGE).encode() + data[hit.end(2) :]
        return data

    return with_part(word, _marked_part(word, chance), change)


def lost_elements(word: bytes, chance: Chance) -> bytes:
    """Lose a few elements, or write them twice."""

    def change(data: bytes) -> bytes:
        hits = list(_ELEMENT.finditer(data))
        for hit in sorted(chance.sample(hits, min(3, len(hits))), key=lambda hit: -hit.start()):
            again = hit[0] * chance.choice((0, 2, 0, 30))
            data = data[: hit.start()] + again + data[hit.end() :]
        return data

    return with_part(word, _marked_part(word, chance), change)


def strangers(word: bytes, chance: Chance) -> bytes:
    """Rename a few elements to others of the language, in places where they do not belong."""
    names = (b"w:p", b"w:tbl", b"w:tr", b"w:tc", b"w:r", b"w:t", b"w:sectPr", b"w:br", b"w:drawing")

    def change(data: bytes) -> bytes:
        one, other = chance.sample(names, 2)
        hits = list(re.finditer(rb"</?" + one + rb"(?=[ >/])", data))
        for hit in sorted(chance.sample(hits, min(2, len(hits))), key=lambda hit: -hit.start()):
            data = data[: hit.start()] + hit[0].replace(one, other) + data[hit.end() :]
        return data

    return with_part(word, _marked_part(word, chance), change)


def _marked_part(word: bytes, chance: Chance) -> str:
    names = [
        name for name in parts_of(word) if name.endswith(".xml") and b"w:" in parts_of(word)[name]
    ]
    return chance.choice((BODY, BODY, STYLES, *sorted(names)))


KINDS: tuple[tuple[int, Callable[[bytes, Chance], bytes]], ...] = (
    (30, cut), (30, flipped_bits), (35, flipped_letters), (25, robbed), (20, exchanged),
    (45, odd_values), (35, lost_elements), (15, strangers),
)  # fmt: skip
