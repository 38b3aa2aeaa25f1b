"""Parts of sentences: joined, ended once, capital or small at the start, split in paragraphs."""

import re
from collections.abc import Iterable
from string import whitespace

CLOSERS = "”’\"'»)]}"
SPACE_OR_COMMA = f"{whitespace}\u00a0,"
SPARED = (".", "!", "?", "…", ":", ";")
FINAL_MARKS = re.compile(r"(?:[\s;:,]|\./(?=[.…])(?:\.(?!\.))?|\.(?!\.))*")
"""What ends a sentence, read backwards; neither the dots of “...” nor a slash of the text."""
CLOSED = ("./.", "…/.")
"""How a text with the mark “./.” ends; a slash behind a letter or figure is the text's own."""
OPENING = re.compile(r"[^\w]*", re.DOTALL)
VOWEL_WORDS = frozenset("AÀÁẢÃẠĂÂEÈÉẺẼẸÊOÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢUÙÚỦŨỤƯỨỪỬỮỰYỲÝỶỸỴÍÌỈĨỊ")


def listed(parts: Iterable[str], separator: str = "; ") -> str:
    """Give the parts joined, blank ones left out, each without the separator at its own end."""
    mark = separator.strip()
    trimmed = (part.strip().removesuffix(mark).rstrip() for part in parts)
    return separator.join(part for part in trimmed if part)


def ended(text: str, mark: str = ".") -> str:
    """Give the text ended with `mark`, never doubled; blank text stays empty.

    A text that ends with . ! ? … : or ;, also inside closing quotes or brackets, keeps its end; a
    comma gives way. With the mark “./.”, which must end a paper, a stop becomes “./.”.
    """
    body = text.rstrip(SPACE_OR_COMMA)
    if not body or body.endswith((*CLOSED, mark)):
        return body
    if mark == "./.":
        return _slashed(body)
    return body if body.rstrip(CLOSERS).endswith(SPARED) else body + mark


def unended(text: str) -> str:
    """Give the text without . ; : , or “./.” at its end; … ! and ? belong to what is said."""
    marks = FINAL_MARKS.match(text[::-1])
    return text[: len(text) - marks.end()] if marks else text


def capitalised(text: str) -> str:
    """Give the text with its first letter a capital; quotes and brackets before it are passed."""
    start = _first_letter(text)
    upper = text[start : start + 1].upper()
    return text[:start] + upper + text[start + 1 :] if len(upper) == 1 else text


def uncapitalised(text: str) -> str:
    """Give the text with its first letter small, unless it opens an abbreviation (UV, TUV, QP).

    Only the writer knows whether the first word is a name: call this for common words.
    """
    start = _first_letter(text)
    word = re.match(r"\w*", text[start:])
    if word is None or _is_abbreviation(word[0]):
        return text
    lower = text[start : start + 1].lower()
    return text[:start] + lower + text[start + 1 :] if len(lower) == 1 else text


def paragraphs(text: str) -> tuple[str, ...]:
    """Give the paragraphs of a text, parted by newlines; blank ones are dropped."""
    return tuple(line for part in text.splitlines() if (line := part.strip()))


def _slashed(body: str) -> str:
    if body.endswith((".", "…")):
        return f"{body}/."
    return f"{body.rstrip(';: ')}./."


def _first_letter(text: str) -> int:
    opening = OPENING.match(text)
    return opening.end() if opening else 0


def _is_abbreviation(word: str) -> bool:
    if len(word) == 1:
        return word not in VOWEL_WORDS
    return any(sign.isupper() or sign.isdigit() for sign in word[1:])
