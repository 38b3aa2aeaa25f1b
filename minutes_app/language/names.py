"""Personal names split and sorted the Vietnamese way."""

import unicodedata
from dataclasses import dataclass
from typing import TypeAlias

from minutes_app.language.normal import clean_line

ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
TONES = ("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323")
"""ngang, huyền, hỏi, ngã, sắc, nặng."""
PartKey: TypeAlias = tuple[tuple[int, ...], tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class PersonalName:
    """A name in its parts: `ho` (họ, family), `dem` (đệm, middle), `ten` (tên, given)."""

    ho: str
    dem: str
    ten: str


def split_name(full: str) -> PersonalName:
    """Give the parts of a full name; a single word is the given name."""
    words = clean_line(full).split()
    if len(words) < 2:
        return PersonalName("", "", "".join(words))
    return PersonalName(words[0], " ".join(words[1:-1]), words[-1])


def name_sort_key(full: str) -> tuple[PartKey, PartKey, PartKey, str]:
    """Give the key that sorts by tên, then họ, then đệm, in the Vietnamese alphabet.

    Within each part letters count first (a ă â … d đ e ê …), tones second (ngang huyền hỏi ngã sắc
    nặng); the name itself makes the order of equals certain.
    """
    name = split_name(full)
    return _part_key(name.ten), _part_key(name.ho), _part_key(name.dem), full


def _part_key(part: str) -> PartKey:
    """Give the rank of every letter and, apart, of every tone."""
    letters: list[int] = []
    tones: list[int] = []
    for sign in unicodedata.normalize("NFC", part.lower()):
        letter, tone = _without_tone(sign)
        letters.append(_rank(letter))
        tones.append(TONES.index(tone))
    return tuple(letters), tuple(tones)


def _without_tone(sign: str) -> tuple[str, str]:
    parted = unicodedata.normalize("NFD", sign)
    tone = next((mark for mark in parted if mark in TONES[1:]), "")
    return unicodedata.normalize("NFC", parted.replace(tone, "")) if tone else sign, tone


def _rank(letter: str) -> int:
    """Rank spaces and digits before letters, letters by the alphabet, other signs after."""
    if letter in ALPHABET:
        return 1000 + ALPHABET.index(letter)
    return ord(letter[0]) if letter < "a" else 2000 + ord(letter[0])
