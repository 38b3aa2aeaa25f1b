"""Typed words made ready for a sentence: on one line, trimmed, with or without a final mark."""

from minutes_app.domain.session import Session
from minutes_app.language.sentences import paragraphs, unended

USUAL_KIND = "Hội nghị"
"""The word for the session where the secretary left it blank."""


def on_one_line(text: str) -> str:
    """Give the text with every run of blanks and newlines made one space."""
    return " ".join(text.split())


def bare(text: str) -> str:
    """Give the text on one line without its final mark, for a sentence that goes on."""
    return unended(on_one_line(text))


def first_and_rest(text: str) -> tuple[str, tuple[str, ...]]:
    """Give the first paragraph and the others; blank text gives an empty first."""
    parts = paragraphs(text)
    return (parts[0], parts[1:]) if parts else ("", ())


def kind_of(session: Session) -> str:
    """Give the word for the session (Hội nghị, Cuộc họp) as typed."""
    return on_one_line(session.kind) or USUAL_KIND
