"""Paragraphs and tables of a template, each in its named style."""

from collections.abc import Iterable, Sequence

from minutes_app.document.form.built_in_styles import UNDERLINED
from minutes_app.document.form.elements import Element
from minutes_app.document.form.lengths import Length
from minutes_app.document.form.xml import Node, w

Nodes = tuple[Node, ...]
"""What stands one after the other: paragraphs, tables."""


def paragraph(element: Element, text: str) -> Node:
    """Give a paragraph of this element with the text, tags included."""
    return styled(element.id, run(text))


def empty(style: str) -> Node:
    """Give a paragraph without text, which carries a rule or closes the paper after a table."""
    return styled(style)


def styled(style: str, *runs: Node) -> Node:
    """Give a paragraph of the style with this key."""
    return w("p", w("pPr", w("pStyle", val=style)), *runs)


def run(text: str) -> Node:
    """Give text as its style sets it."""
    return w("r", w("t", text))


def underlined(text: str) -> Node:
    """Give underlined text."""
    return w("r", w("rPr", w("rStyle", val=UNDERLINED)), w("t", text))


def command(text: str) -> Node:
    """Give a loop or a condition, alone in its paragraph, that leaves no trace."""
    return paragraph(Element.COMMAND, "{%p " + text + " %}")


def when(condition: str, *inside: Node) -> Nodes:
    """Give what is printed only under the condition."""
    return (command(f"if {condition}"), *inside, command("endif"))


def each(loop: str, *inside: Node) -> Nodes:
    """Give what is printed once for each turn of a loop such as `basis in party.bases`."""
    return (command(f"for {loop}"), *inside, command("endfor"))


def choice(*cases: tuple[str, Nodes]) -> Nodes:
    """Give the first case whose condition holds; an empty condition is what else there is."""
    nodes: list[Node] = []
    for place, (condition, inside) in enumerate(cases):
        word = f"{'elif' if place else 'if'} {condition}" if condition else "else"
        nodes += (command(word), *inside)
    return (*nodes, command("endif"))


def if_given(element: Element, name: str) -> Nodes:
    """Give one value as a paragraph of its own, or nothing where it is empty."""
    return when(name, paragraph(element, "{{ " + name + " }}"))


def table(widths: Sequence[Length], rows: Iterable[Node]) -> Node:
    """Give a table without borders: fixed columns and no margins inside its cells."""
    columns = dxa_of(widths)
    sides = (w(side, w=0, type="dxa") for side in ("top", "left", "bottom", "right"))
    properties = w(
        "tblPr",
        w("tblW", w=sum(columns), type="dxa"),
        w("tblInd", w=0, type="dxa"),
        w("tblLayout", type="fixed"),
        w("tblCellMar", *sides),
        w("tblLook", val="0000"),
    )
    grid = w("tblGrid", *(w("gridCol", w=width) for width in columns))
    return w("tbl", properties, grid, *rows)


def row(widths: Sequence[Length], *cells: Nodes) -> Node:
    """Give a row that never splits over two pages; an empty cell gets its one paragraph."""
    columns = dxa_of(widths)
    made = (_cell(width, inside) for width, inside in zip(columns, cells, strict=True))
    return w("tr", w("trPr", w("cantSplit")), *made)


def row_command(widths: Sequence[Length], text: str) -> Node:
    """Give a row that holds a loop over rows and leaves no trace."""
    first = (paragraph(Element.COMMAND, "{%tr " + text + " %}"),)
    return row(widths, first, *(() for _ in widths[1:]))


def dxa_of(widths: Sequence[Length]) -> list[int]:
    """Give the widths in whole dxa, the last so that their sum is the rounded sum."""
    whole = Length.pt(sum(width.points for width in widths)).dxa
    first = [width.dxa for width in widths[:-1]]
    return [*first, whole - sum(first)]


def _cell(width: int, inside: Nodes) -> Node:
    return w("tc", w("tcPr", w("tcW", w=width, type="dxa")), *(inside or (w("p"),)))
