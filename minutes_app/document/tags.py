"""Tags of the template language as they stand in the text of a paragraph."""

import re
from dataclasses import dataclass

from minutes_app.document.faults import Spot

VALUE, STATEMENT = "value", "statement"
TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.DOTALL)
HALF = re.compile(r"\{\{|\{%|\{#|%\}|\}\}|#\}")
_SCOPE = re.compile(r"(p|tr|tc|r)\s+(.*)", re.DOTALL)
_TYPED = str.maketrans(
    {"“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "–": "-", "\u00a0": " "}
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
        return self.code.split(maxsplit=1)[0] if self.code else ""


def read_tag(typed: str, spot: Spot) -> Tag | None:
    """Give the tag that was typed so, `None` for a remark `{# … #}`."""
    if typed.startswith("{#"):
        return None
    kind = VALUE if typed.startswith("{{") else STATEMENT
    code = typed[2:-2].translate(_TYPED).strip().removeprefix("-").removesuffix("-").strip()
    scope = ""
    if prefixed := _SCOPE.fullmatch(code):
        scope, code = prefixed[1], prefixed[2].strip()
    return Tag(kind, scope, " ".join(code.split()), spot, typed)
