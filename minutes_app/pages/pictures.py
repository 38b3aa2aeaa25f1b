"""Pictures that stand in a line of text."""

import hashlib
import struct
from collections.abc import Mapping

from minutes_app.domain.wording import said
from minutes_app.ooxml.markup import Element
from minutes_app.pages.nodes import OFFICE
from minutes_app.pages.pieces import Picture
from minutes_app.pages.refusals import Unknown
from minutes_app.pages.source import literal, pt

_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_MAIN = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_PICTURE = "{http://schemas.openxmlformats.org/drawingml/2006/picture}"
_EMU = 12_700
"""English metric units in a point."""

_LARGEST = 22 * 72.0


_KINDS = {b"\x89PNG\r\n\x1a\n": "png", b"\xff\xd8\xff": "jpg"}
_MOST_BYTES = 24 * 1024 * 1024
_MOST_DOTS = 60_000_000


def file_name(data: bytes) -> str:
    """Give the name under which the layout engine finds a picture.

    Raises `Unknown` on pictures that are no PNG or JPEG, or too large to draw.
    """
    kind = next((kind for start, kind in _KINDS.items() if data.startswith(start)), None)
    if kind is None:
        raise Unknown(said("hình không phải PNG hay JPEG"))
    wide, high = struct.unpack_from(">II", data.ljust(24, b"\0"), 16) if kind == "png" else (0, 0)
    if len(data) > _MOST_BYTES or wide * high > _MOST_DOTS:
        raise Unknown(said("hình quá lớn"))
    return f"{hashlib.sha256(data).hexdigest()[:32]}.{kind}"


def source(name: str, picture: Picture) -> str:
    """Give a picture as source; it names a file beside the page."""
    size = f"width: {pt(picture.width)}, height: {pt(picture.height)}"
    words = f", alt: {literal(picture.words)}" if picture.words else ""
    return f'box(image({literal(name)}, fit: "stretch", {size}{words}))'


def inside(page: str, pictures: Mapping[str, bytes]) -> str:
    """Give the source of a page with its pictures in it instead of their files' names."""
    heads: list[str] = []
    for number, (name, data) in enumerate(pictures.items()):
        heads.append(f"#let picture{number} = bytes(({', '.join(map(str, data))},))\n")
        page = page.replace(f"image({literal(name)},", f"image(picture{number},")
    return "".join(heads) + page


def picture(drawing: Element, parts: Mapping[str, str]) -> Picture:
    """Give the picture of a drawing; raises `Unknown` on floats, shapes and changed pictures."""
    inline = drawing.find(f"{_DRAWING}inline")
    if inline is None:
        raise Unknown(said("hình trôi ngoài dòng chữ"))
    found = list(inline.iter(f"{_PICTURE}pic"))
    blips = list(inline.iter(f"{_MAIN}blip"))
    if len(found) != 1 or len(blips) != 1:
        raise Unknown(said("hình vẽ"))
    _refuse_changes(found[0])
    part = parts.get(blips[0].get(f"{OFFICE}embed", ""), "")
    if not part:
        raise Unknown(said("hình không nằm trong tệp"))
    extent = inline.find(f"{_DRAWING}extent")
    about = inline.find(f"{_DRAWING}docPr")
    if extent is None:
        raise Unknown(said("hình không có kích thước"))
    words = about.get("descr", "") if about is not None else ""
    return Picture(part, _points(extent.get("cx", "")), _points(extent.get("cy", "")), words)


def _refuse_changes(node: Element) -> None:
    for place in node.iter(f"{_MAIN}xfrm"):
        if any(place.get(name, "0") not in ("0", "false") for name in ("rot", "flipH", "flipV")):
            raise Unknown(said("hình xoay hoặc lật"))
    for crop in node.iter(f"{_MAIN}srcRect"):
        if any(text != "0" for text in crop.attrib.values()):
            raise Unknown(said("hình bị cắt bớt"))


def _points(text: str) -> float:
    if not text.isdecimal() or not 0 < int(text) / _EMU <= _LARGEST:
        raise Unknown(said("hình có kích thước lạ"))
    return int(text) / _EMU
