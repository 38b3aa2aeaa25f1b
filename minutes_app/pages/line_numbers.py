"""Numbers beside the lines of the text (`w:lnNumType`, ECMA-376 Part 1, 17.6.8)."""

from dataclasses import dataclass

from minutes_app.domain.wording import said
from minutes_app.ooxml.markup import Element, w
from minutes_app.pages.nodes import is_on, points, whole
from minutes_app.pages.refusals import Unknown
from minutes_app.pages.source import pt

_USUAL_DISTANCE = 18.0
"""Points that Word leaves between number and text where the file does not say."""

_SIZE = 9.0
"""Points of the numbers."""

_SCOPES = {"newPage": "page", "continuous": "document"}


@dataclass(frozen=True, slots=True)
class LineNumbers:
    """Every `every`-th line has its number, `before` being counted already; `distance` in pt."""

    every: int = 1
    before: int = 0
    distance: float = _USUAL_DISTANCE
    restart: str = "newPage"

    @property
    def source(self) -> str:
        """The settings of a section; lines in tables have no number, as in Word."""
        number = f"n + {self.before}"
        shown = f"text(size: {pt(_SIZE)}, top-edge: 0pt, bottom-edge: 0pt, str({number}))"
        if self.every > 1:
            shown = f"if calc.rem({number}, {self.every}) == 0 {{{shown}}}"
        return (
            f"set par.line(numbering: n => {{set text(weight: 400, style: "
            f'"normal", fill: black); {shown}}}, '
            f"number-clearance: {pt(self.distance)}, "
            f'numbering-scope: "{_SCOPES[self.restart]}")\n'
            "show grid: set par.line(numbering: none)"
        )


def line_numbers_from(node: Element) -> LineNumbers | None:
    """Give how lines are numbered, `None` where no line is; raises `Unknown`."""
    every = whole(node.get(w("countBy"), "0"), least=0)
    if every == 0:
        return None
    restart = node.get(w("restart"), "newPage")
    if restart not in _SCOPES:
        raise Unknown(said("số dòng đếm lại ở mỗi phần"))
    distance = node.get(w("distance"), "")
    return LineNumbers(
        every=every,
        before=whole(node.get(w("start"), "0"), least=0),
        distance=points(distance) if distance not in ("", "0") else _USUAL_DISTANCE,
        restart=restart,
    )


def refuse_lines_left_out(*roots: Element | None) -> None:
    """Refuse papers in which some paragraphs are not counted; raises `Unknown`."""
    for root in roots:
        for node in root.iter(w("suppressLineNumbers")) if root is not None else ():
            if is_on(node):
                raise Unknown(said("đoạn văn không đếm số dòng"))
