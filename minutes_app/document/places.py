"""Where a paragraph stands, in words with which a clerk finds it in Word."""

from collections.abc import Iterator

from minutes_app.document.faults import Spot
from minutes_app.domain.wording import said
from minutes_app.ooxml.markup import Element, w

BODIES = frozenset(w(name) for name in ("body", "hdr", "ftr", "footnote", "endnote"))


def spots_of(root: Element, story: str) -> dict[Element, Spot]:
    """Give the spot of every paragraph below `root`."""
    lines = dict(_numbered(node for node in root.iter(w("p")) if not _has(node, w("tc"))))
    tables = dict(_numbered(node for node in root.iter(w("tbl")) if not _has(node, w("tbl"))))
    spots: dict[Element, Spot] = {}
    for order, node in enumerate(root.iter(w("p"))):
        words = (
            said("đoạn {number}", number=lines[node]) if node in lines else _in_table(node, tables)
        )
        spots[node] = Spot(
            order, said("{story}, {place}", story=story, place=words) if story else words
        )
    return spots


def row_of(node: Element) -> Element | None:
    """Give the table row around a node, the innermost one."""
    return next((up for up in node.iterancestors() if up.tag == w("tr")), None)


def _in_table(node: Element, tables: dict[Element, int]) -> str:
    table = row = cell = 0
    for up in node.iterancestors():
        if up.tag == w("tc"):
            cell = _position(up)
        elif up.tag == w("tr"):
            row = _position(up)
        elif up.tag == w("tbl") and up in tables:
            table = tables[up]
    return said("bảng {table}, hàng {row}, ô {cell}", table=table, row=row, cell=cell)


def _position(node: Element) -> int:
    parent = node.getparent()
    if parent is None:
        return 1
    return [other for other in parent if other.tag == node.tag].index(node) + 1


def _has(node: Element, tag: str) -> bool:
    return any(up.tag == tag for up in node.iterancestors())


def _numbered(nodes: Iterator[Element]) -> Iterator[tuple[Element, int]]:
    return ((node, number) for number, node in enumerate(nodes, 1))
