"""Clean text: NFC, plain spaces, no invisible signs."""

import re
import unicodedata

NEWLINES = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
SPACES = re.compile("[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f"  # control signs
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"  # soft hyphen, joiners, fillers
    "\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff"  # zero width, direction, BOM
    "\ufff9-\ufffc\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff]"  # what XML and files cannot hold
)
SHAPES = "\u0302\u0306"
MARKS = re.compile(f"[\u0300\u0301\u0303\u0309{SHAPES}]{{2,}}")
"""Tones and shapes (mũ, trăng) of a vowel that no Unicode rule puts in order."""
LOOKALIKES = str.maketrans({"\u00d0": "Đ", "\u0189": "Đ"})
"""Letters of other languages that look like Đ and hide words from searching."""


def clean_text(text: str) -> str:
    """Give the text in NFC with plain spaces and newlines, and without invisible signs.

    Safe while typing: no space is trimmed or joined. A tone mark typed before the mark of its vowel
    (e, sắc, mũ) makes the same letter as the usual order.
    """
    plain = SPACES.sub(" ", NEWLINES.sub("\n", text))
    parted = unicodedata.normalize("NFD", INVISIBLE.sub("", plain).translate(LOOKALIKES))
    return unicodedata.normalize("NFC", MARKS.sub(_shapes_first, parted))


def clean_line(text: str) -> str:
    """Give the clean text for a field of one line: every run of newlines becomes one space."""
    return re.sub("\n+", " ", clean_text(text))


def _shapes_first(marks: "re.Match[str]") -> str:
    return "".join(sorted(marks[0], key=lambda mark: mark not in SHAPES))
