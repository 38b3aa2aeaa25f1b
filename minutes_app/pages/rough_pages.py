"""The rough first page that LibreOffice deals out by counting, and the bond that its end cuts.

LibreOffice deals a paper out to pages by the number of its paragraphs before it lets them flow. A
paragraph that then stays where it was dealt never learns that it is to be kept with the next one,
so that a heading may end the first page. A paragraph that has moved on to a later page keeps
its bond (measured with LibreOffice 7.4 on papers with bonds at every place).
"""

from collections.abc import Sequence
from dataclasses import replace

from minutes_app.ooxml.markup import Element, w
from minutes_app.pages.stack import Item, Placed

_FEW_NODES, _FOR_FEW = 100, 25
_LEAST, _MOST = 20, 53
"""Paragraphs, or rows of a table, dealt out to a page; more in a paper of thousands."""

_FOR_A_TABLE = 25
_BOTH_ENDS = 2


def paragraphs_of_page(body: Element) -> int:
    """Give how many paragraphs LibreOffice deals out to a page of this paper."""
    counted = {name: sum(1 for _ in body.iter(w(name))) for name in ("p", "tbl", "tc")}
    tables = counted["tbl"] * (_BOTH_ENDS - _FOR_A_TABLE) + counted["tc"] * _BOTH_ENDS
    nodes = counted["p"] + tables + _BOTH_ENDS
    if nodes <= _FEW_NODES:
        return _FOR_FEW
    return min(_MOST, _LEAST + nodes // 1000 * 3)


def with_cut_bond(blocks: Sequence[Placed], items: Sequence[Item], most: int) -> list[Placed]:
    """Give the first section's blocks, the one that ends the rough page with a bond of its own."""
    count = 0
    for place, (block, item) in enumerate(zip(blocks, items, strict=True)):
        count += len(item.node.findall(w("tr"))) if item.is_table else 1
        if place and (_begins_page(block) or blocks[place - 1].breaks_behind):
            break
        if place and count > most:
            return [
                *blocks[: place - 1],
                replace(blocks[place - 1], is_dealt_last=True),
                *blocks[place:],
            ]
    return list(blocks)


def _begins_page(block: Placed) -> bool:
    return block.look.page_break_before or block.breaks_before
