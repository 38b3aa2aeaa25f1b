"""A problem in a meeting: how grave, where, and what the secretary should do."""

from dataclasses import dataclass
from enum import StrEnum

from minutes_app.domain.address import Address


class Level(StrEnum):
    """How grave a problem is."""

    MUST = "must"
    """The paper cannot be used as it is."""
    LOOK = "look"
    """Something is probably wrong or forgotten."""
    NOTE = "note"
    """The paper can go out; it could be better."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One problem: its level, the address of its field, its code, and a Vietnamese sentence."""

    level: Level
    where: Address
    code: str
    text: str


def must(where: Address, code: str, text: str) -> Problem:
    """Give a problem that must be fixed before the paper is used."""
    return Problem(Level.MUST, where, code, text)


def look(where: Address, code: str, text: str) -> Problem:
    """Give a problem that the secretary should look at."""
    return Problem(Level.LOOK, where, code, text)


def note(where: Address, code: str, text: str) -> Problem:
    """Give a remark that may be passed over."""
    return Problem(Level.NOTE, where, code, text)
