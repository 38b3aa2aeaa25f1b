"""The shape of a paragraph: where it stands and what stays together with it."""

from dataclasses import dataclass
from enum import StrEnum

from minutes_app.document.form.lengths import NOTHING, Length
from minutes_app.document.form.xml import Node, w


class Side(StrEnum):
    """How lines are set between the margins."""

    LEFT = "left"
    CENTRE = "center"
    RIGHT = "right"
    JUSTIFIED = "both"


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """What a style says of its paragraphs; `None` and `False` leave it to the style below.

    `line` is the exact height of a line, `rule` the thickness of a rule along the foot, `outline`
    the level in Word's navigation pane, from 0.
    """

    side: Side | None = None
    first_line: Length | None = None
    indent: Length = NOTHING
    before: Length | None = None
    after: Length | None = None
    line: Length | None = None
    keep_next: bool = False
    keep_lines: bool = False
    rule: Length | None = None
    outline: int | None = None

    def properties(self) -> Node | None:
        """Give the paragraph properties in the order that Word's schema asks for."""
        children = [
            w("keepNext") if self.keep_next else None,
            w("keepLines") if self.keep_lines else None,
            self._border(),
            self._spacing(),
            self._indent(),
            w("jc", val=self.side) if self.side else None,
            w("outlineLvl", val=self.outline) if self.outline is not None else None,
        ]
        return w("pPr", *children) if any(children) else None

    def _border(self) -> Node | None:
        if self.rule is None:
            return None
        line = w("bottom", val="single", sz=self.rule.eighths, space=0, color="000000")
        return w("pBdr", line)

    def _spacing(self) -> Node | None:
        parts: dict[str, str | int] = {}
        if self.before is not None:
            parts["before"] = self.before.dxa
        if self.after is not None:
            parts["after"] = self.after.dxa
        if self.line is not None:
            parts |= {"line": self.line.dxa, "lineRule": "exact"}
        return w("spacing", **parts) if parts else None

    def _indent(self) -> Node | None:
        parts: dict[str, str | int] = {}
        if self.indent != NOTHING:
            parts = {"left": self.indent.dxa, "right": self.indent.dxa}
        if self.first_line is not None:
            parts["firstLine"] = self.first_line.dxa
        return w("ind", **parts) if parts else None
