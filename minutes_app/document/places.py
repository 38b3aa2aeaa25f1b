"""Where a paragraph stands, in words with which a clerk finds it in Word."""

from collections import Counter

from minutes_app.document.faults import Spot
from minutes_app.domain.wording import said
from minutes_app.ooxml.markup import Element, w

_BOX = w("txbxContent")
_HOLDERS = frozenset((w("tc"), _BOX))
_NOTES = frozenset((w("footnote"), w("endnote")))


def spots_of(root: Element, story: str) -> dict[Element, Spot]:
    """Give the spot of every paragraph below `root`.

    A paragraph of a nested table or of a text box has the place of what holds it on the page.
    """
    count: Counter[Element | str] = Counter()
    places: dict[Element, str] = {}
    spots: dict[Element, Spot] = {}
    kinds = (w("p"), w("tbl"), w("tr"), *_HOLDERS)
    for node in root.iter(*kinds):
        holder = nearest(node, _HOLDERS)
        if node.tag == w("p"):
            places[node] = places[holder] if holder is not None else _next_line(node, count)
            where = places[node]
            if story:
                where = said("{story}, {place}", story=story, place=where)
            spots[node] = Spot(len(spots), where)
        elif holder is not None and node.tag != w("tc") and node.tag != _BOX:
            places[node] = places[holder]
        else:
            places[node] = _next_of(node, count, places)
    return spots


def row_of(node: Element) -> Element | None:
    """Give the table row around a node, the innermost one."""
    return nearest(node, (w("tr"),))


def nearest(node: Element, tags: frozenset[str] | tuple[str, ...]) -> Element | None:
    """Give the innermost element around a node that has one of these tags."""
    return next((up for up in node.iterancestors() if up.tag in tags), None)


def _next_line(paragraph: Element, count: Counter[Element | str]) -> str:
    note = nearest(paragraph, _NOTES)
    if note is None or not note.get(w("type")):
        count["line"] += 1
    return said("đoạn {number}", number=count["line"])


def _next_of(node: Element, count: Counter[Element | str], places: dict[Element, str]) -> str:
    """Give the place of a table, row, cell or text box that is not inside another one."""
    if node.tag == w("tbl"):
        count["table"] += 1
        return said("bảng {number}", number=count["table"])
    if node.tag == _BOX:
        around = nearest(node, (w("p"),))
        return said("{place}, khung chữ", place=places[around]) if around is not None else ""
    up = nearest(node, (w("tbl") if node.tag == w("tr") else w("tr"),))
    if up is None:
        return ""
    if nearest(node, _HOLDERS) is not None:
        return places[up]
    count[up] += 1
    if node.tag == w("tr"):
        return said("{place}, hàng {number}", place=places[up], number=count[up])
    return said("{place}, ô {number}", place=places[up], number=count[up])
