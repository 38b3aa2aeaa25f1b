"""Tags of the template language as they stand in the text of a paragraph."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from minutes_app.document.faults import Spot

VALUE, STATEMENT, NOTE = "value", "statement", "note"
BRACE = re.compile(r"\{\{|\{%|\{#|%\}|\}\}|#\}")
_KINDS = {"{{": VALUE, "{%": STATEMENT, "{#": NOTE}
_ENDS = {"{{": "}}", "{%": "%}", "{#": "#}"}
_SCOPE = re.compile(r"(p|tr|tc|r)\s+(.*)", re.DOTALL)
_KEYWORD = re.compile(r"\w*")
_TYPED = str.maketrans(
    {"“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "–": "-", "\u2011": "-", "\u00a0": " "}
    | dict.fromkeys("\u200b\u200c\u200d\ufeff\u00ad", "")
)
"""What Word makes of quotes, dashes and spaces while somebody types a tag."""


@dataclass(frozen=True, slots=True)
class Tag:
    """One tag: `code` without its braces, `scope` the `p`, `tr` or `tc` before it, its spot."""

    kind: str
    scope: str
    code: str
    spot: Spot
    typed: str

    @property
    def keyword(self) -> str:
        """The first word of a statement: for, if, elif, else, endfor, endif, set."""
        found = _KEYWORD.match(self.code)
        return found[0] if found else ""

    @property
    def shown(self) -> str:
        """The tag as it was typed, short enough for a sentence."""
        return shortened(self.typed)


@dataclass(frozen=True, slots=True)
class Extent:
    """Where a tag begins and ends in a text."""

    start: int
    end: int


def extents_in(text: str) -> Iterator[Extent | str]:
    """Give every tag of a text, and a brace without partner as the text that begins with it."""
    opening: re.Match[str] | None = None
    for brace in BRACE.finditer(text):
        if opening is not None:
            if brace[0] == _ENDS[opening[0]]:
                yield Extent(opening.start(), brace.end())
                opening = None
        elif brace[0] in _ENDS:
            opening = brace
        else:
            yield text[max(brace.end() - 30, 0) : brace.end()]
    if opening is not None:
        yield text[opening.start() :]


def read_tag(typed: str, spot: Spot) -> Tag:
    """Give the tag that was typed so; a remark `{# … #}` is one that prints nothing."""
    kind = _KINDS[typed[:2]]
    code = typed[2:-2].translate(_TYPED).removeprefix("-").removesuffix("-")
    scope = ""
    if prefixed := _SCOPE.fullmatch(code.strip() if kind == STATEMENT else code):
        scope, code = prefixed[1].removeprefix("r"), prefixed[2]
    return Tag(kind, scope, " ".join(code.split()), spot, typed)


def shortened(text: str) -> str:
    """Give a text on one line, cut where it is too long for a sentence."""
    folded = " ".join(text.split())
    return folded if len(folded) <= 60 else f"{folded[:57]}…"
