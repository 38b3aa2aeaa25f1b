"""What Word demands of cells, rows, tables and stories that a template may leave empty."""

import re

from minutes_app.document.tidying import RANGES
from minutes_app.ooxml.markup import Element, w

_RANGE = rb"(?:bookmark|commentRange|perm|moveFromRange|moveToRange)(?:Start|End)"
_ENDS_WITH_PARAGRAPH = re.compile(
    rb"(?:</w:p>|<w:p(?: [^<>]*)?/>)(?:</w:sdtContent></w:sdt>|<w:%b[^<>]*/>)*$" % _RANGE
)
_CELL = re.compile(rb"<w:tc[ >]")
_ROW = re.compile(rb"<w:tr[ >]")


def kept_cell(xml: bytes) -> bytes:
    """Give a cell, note, text box, header or footer that ends with a paragraph, as Word demands."""
    inside, mark, end = xml.rpartition(b"</")
    if inside.endswith((b"</w:p>", b"<w:p/>")) or _ENDS_WITH_PARAGRAPH.search(inside):
        return xml
    return b"".join((inside, b"<w:p/>", mark, end))


def kept_row(xml: bytes) -> bytes:
    """Give a row, or nothing when it lost all its cells."""
    return xml if _CELL.search(xml) else b""


def kept_table(xml: bytes) -> bytes:
    """Give a table, or nothing when it lost all its rows."""
    return xml if _ROW.search(xml) else b""


def ends_with_paragraph(holder: Element) -> bool:
    """Whether the last of what a cell or story prints is a paragraph."""
    blocks = [node for node in holder if node.tag not in RANGES]
    if not blocks:
        return False
    last = blocks[-1]
    if last.tag in (w("sdt"), w("sdtContent"), w("customXml"), w("ins")):
        return ends_with_paragraph(last)
    return last.tag == w("p")
