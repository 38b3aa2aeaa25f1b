"""What Word demands of cells, rows, tables and stories that a template may leave empty."""

import re

from minutes_app.document.tidying import RANGES
from minutes_app.ooxml.markup import Element, w

_RANGE = r"(?:bookmark|commentRange|perm|moveFromRange|moveToRange)(?:Start|End)"
_ENDS_WITH_PARAGRAPH = re.compile(
    rf"(?:</w:p>|<w:p(?: [^<>]*)?/>)(?:</w:sdtContent></w:sdt>|<w:{_RANGE}[^<>]*/>)*$"
)
_CELL = re.compile(r"<w:tc[ >]")
_ROW = re.compile(r"<w:tr[ >]")


def kept_cell(text: str) -> str:
    """Give a cell, note, text box, header or footer that ends with a paragraph, as Word demands."""
    inside, mark, end = text.rpartition("</")
    if inside.endswith(("</w:p>", "<w:p/>")) or _ENDS_WITH_PARAGRAPH.search(inside):
        return text
    return f"{inside}<w:p/>{mark}{end}"


def kept_row(text: str) -> str:
    """Give a row, or nothing when it lost all its cells."""
    return text if _CELL.search(text) else ""


def kept_table(text: str) -> str:
    """Give a table, or nothing when it lost all its rows."""
    return text if _ROW.search(text) else ""


def ends_with_paragraph(holder: Element) -> bool:
    """Whether the last of what a cell or story prints is a paragraph."""
    blocks = [node for node in holder if node.tag not in RANGES]
    if not blocks:
        return False
    last = blocks[-1]
    if last.tag in (w("sdt"), w("sdtContent"), w("customXml"), w("ins")):
        return ends_with_paragraph(last)
    return last.tag == w("p")
