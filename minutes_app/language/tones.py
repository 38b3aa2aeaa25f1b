"""Where the tone mark stands in open oa, oe, uy: hòa or hoà, khỏe or khoẻ, ủy or uỷ."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable
from enum import StrEnum

TONES = "\u0300\u0301\u0303\u0309\u0323"
ONSETS = {
    "oa": "b|ch|d|đ|g|h|kh|l|m|n|ng|nh|r|s|t|th|tr|v|x",
    "oe": "ch|h|kh|l|ng|nh|s|t|th|x",
    "uy": "b|d|h|kh|l|n|ng|ph|s|t|th|tr|v|x",
}
"""Initials that make a Vietnamese syllable with the rime; q never does (quý, quà)."""


class ToneStyle(StrEnum):
    """The two placings, named by example, since people disagree on which is the old one."""

    ON_FIRST = "hòa, ủy, khỏe"
    ON_LAST = "hoà, uỷ, khoẻ"


FORMS = "|".join(
    f"(?:{onsets})?{rime[0]}(?:[{TONES}]{rime[1]}|{rime[1]}[{TONES}])"
    for rime, onsets in ONSETS.items()
)
WHOLE_WORD = r"(?<![\w\u0300-\u036f])(?:{})(?![\w\u0300-\u036f])"
SYLLABLE = re.compile(WHOLE_WORD.format(FORMS), re.IGNORECASE)


def with_tone_style(text: str, style: ToneStyle, *, keep: Iterable[str] = ()) -> str:
    """Give the text with the tone marks of open oa, oe and uy placed in this style.

    `keep` holds words or phrases, such as personal names, that stay as written, also where they
    stand in capitals. The text comes back in NFC; nothing else in it changes.
    """
    parted = unicodedata.normalize("NFD", text)
    kept = _spans(parted, keep)
    changed = SYLLABLE.sub(
        lambda found: found[0] if _inside(found.start(), kept) else _placed(found[0], style), parted
    )
    return unicodedata.normalize("NFC", changed)


def _spans(parted: str, keep: Iterable[str]) -> list[tuple[int, int]]:
    """Give start and end of every kept phrase in the decomposed text."""
    names = {unicodedata.normalize("NFD", name.strip()) for name in keep}
    forms = sorted({form for name in names if name for form in (name, name.upper())}, reverse=True)
    if not forms:
        return []
    phrases = WHOLE_WORD.format("|".join(re.escape(form) for form in forms))
    return [found.span() for found in re.finditer(phrases, parted)]


def _inside(place: int, spans: list[tuple[int, int]]) -> bool:
    index = bisect_right(spans, place, key=lambda span: span[0])
    return index > 0 and place < spans[index - 1][1]


def _placed(syllable: str, style: ToneStyle) -> str:
    tone = next(sign for sign in syllable if sign in TONES)
    bare = syllable.replace(tone, "")
    if style is ToneStyle.ON_LAST:
        return bare + tone
    return bare[:-1] + tone + bare[-1]
