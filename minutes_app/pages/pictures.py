"""Pictures that stand in a line of text."""

from collections.abc import Mapping

from minutes_app.ooxml.markup import Element
from minutes_app.pages.nodes import OFFICE
from minutes_app.pages.pieces import Picture
from minutes_app.pages.refusals import Unknown

_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_MAIN = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_PICTURE = "{http://schemas.openxmlformats.org/drawingml/2006/picture}"
_EMU = 12_700
"""English metric units in a point."""

_LARGEST = 22 * 72.0


def picture(drawing: Element, parts: Mapping[str, str]) -> Picture:
    """Give the picture of a drawing; raises `Unknown` on floats, shapes and changed pictures."""
    inline = drawing.find(f"{_DRAWING}inline")
    if inline is None:
        raise Unknown("hình trôi ngoài dòng chữ")
    found = list(inline.iter(f"{_PICTURE}pic"))
    blips = list(inline.iter(f"{_MAIN}blip"))
    if len(found) != 1 or len(blips) != 1:
        raise Unknown("hình vẽ")
    _refuse_changes(found[0])
    part = parts.get(blips[0].get(f"{OFFICE}embed", ""), "")
    if not part:
        raise Unknown("hình không nằm trong tệp")
    extent = inline.find(f"{_DRAWING}extent")
    about = inline.find(f"{_DRAWING}docPr")
    if extent is None:
        raise Unknown("hình không có kích thước")
    words = about.get("descr", "") if about is not None else ""
    return Picture(part, _points(extent.get("cx", "")), _points(extent.get("cy", "")), words)


def _refuse_changes(node: Element) -> None:
    for place in node.iter(f"{_MAIN}xfrm"):
        if any(place.get(name, "0") not in ("0", "false") for name in ("rot", "flipH", "flipV")):
            raise Unknown("hình xoay hoặc lật")
    for crop in node.iter(f"{_MAIN}srcRect"):
        if any(text != "0" for text in crop.attrib.values()):
            raise Unknown("hình bị cắt bớt")


def _points(text: str) -> float:
    if not text.isdecimal() or not 0 < int(text) / _EMU <= _LARGEST:
        raise Unknown("hình có kích thước lạ")
    return int(text) / _EMU
