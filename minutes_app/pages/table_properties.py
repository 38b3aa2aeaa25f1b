"""Properties of tables, rows and cells: read strictly, in pt."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from minutes_app.domain.wording import said
from minutes_app.ooxml.markup import Element, w
from minutes_app.pages.looks import Borders
from minutes_app.pages.nodes import child, is_on, name_of, points, val, whole
from minutes_app.pages.paragraph_properties import border_of
from minutes_app.pages.refusals import Unknown
from minutes_app.pages.run_properties import shading, unknown_property

_MOST_COLUMNS = 63


@dataclass(frozen=True, slots=True)
class Margins:
    """The room between the lines of a cell and its text, in pt."""

    top: float = 0.0
    left: float = 0.0
    bottom: float = 0.0
    right: float = 0.0


@dataclass(frozen=True, slots=True)
class TableLook:
    """How a table looks; `indent` in pt, `width` in pt where it is stated."""

    borders: Borders = field(default_factory=Borders)
    margins: Margins = field(default_factory=Margins)
    indent: float = 0.0
    side: str = "left"
    style: str = ""
    fixed: bool = False


@dataclass(frozen=True, slots=True)
class RowLook:
    """How a row looks; `height` in pt by its rule (`atLeast`, `exact`), 0 for none."""

    height: float = 0.0
    exact: bool = False
    whole: bool = False
    head: bool = False
    skipped: int = 0


@dataclass(frozen=True, slots=True)
class CellLook:
    """How a cell looks; `merge` is `restart`, `continue` or empty, `width` pt or `None`."""

    span: int = 1
    merge: str = ""
    width: float | None = None
    borders: Borders = field(default_factory=Borders)
    margins: Margins | None = None
    fill: str = ""
    side: str = "top"


def table_over(look: TableLook, properties: Element | None) -> TableLook:
    """Give the look of a table with these properties laid over it; raises `Unknown`."""
    for node in properties if properties is not None else ():
        name = name_of(node)
        if name == "tblBorders":
            look = replace(look, borders=borders_over(look.borders, node))
        elif name == "tblCellMar":
            look = replace(look, margins=margins_over(look.margins, node))
        elif name == "tblInd":
            look = replace(look, indent=_width(node) or 0.0)
        elif name == "jc":
            look = replace(look, side=_side(val(node)))
        elif name == "tblLayout":
            look = replace(look, fixed=node.get(w("type"), "") == "fixed")
        else:
            _refuse_table_property(name, node)
    return look


def _refuse_table_property(name: str, node: Element) -> None:
    if name == "tblpPr":
        raise Unknown(said("bảng trôi ngoài dòng chữ"))
    if name == "bidiVisual" and is_on(node):
        raise Unknown(said("bảng từ phải sang trái"))
    if name == "tblCellSpacing" and _width(node):
        raise Unknown(said("bảng có khe giữa các ô"))
    if name == "shd" and shading(node):
        raise Unknown(said("bảng có nền màu chung"))
    known = (
        "tblStyle tblW tblLook tblOverlap tblCaption tblDescription bidiVisual shd tblCellSpacing"
    )
    if name not in (*known.split(), "tblStyleRowBandSize", "tblStyleColBandSize"):
        raise unknown_property(name, said("bảng"))


def row_look(properties: Element | None) -> RowLook:
    """Give the look of a row; raises `Unknown`."""
    look = RowLook()
    for node in properties if properties is not None else ():
        name = name_of(node)
        if name == "cantSplit":
            look = replace(look, whole=is_on(node))
        elif name == "tblHeader":
            look = replace(look, head=is_on(node))
        elif name == "trHeight":
            rule = node.get(w("hRule"), "auto")
            height = points(val(node) or "0", least=0) if rule != "auto" or val(node) else 0.0
            look = replace(look, height=height, exact=rule == "exact")
        elif name == "gridBefore":
            look = replace(look, skipped=whole(val(node), least=0, most=_MOST_COLUMNS))
        elif name not in ("cnfStyle", "gridAfter", "wBefore", "wAfter", "divId"):
            raise unknown_property(name, said("hàng của bảng"))
    return look


def cell_look(properties: Element | None, margins: Margins) -> CellLook:
    """Give the look of a cell whose table has these margins; raises `Unknown`."""
    look = CellLook()
    for node in properties if properties is not None else ():
        look = _cell_with(look, node, margins)
    return look


def _cell_with(look: CellLook, node: Element, margins: Margins) -> CellLook:
    name = name_of(node)
    if name == "tcW":
        return replace(look, width=_width(node))
    if name == "gridSpan":
        return replace(look, span=whole(val(node), least=1, most=_MOST_COLUMNS))
    if name == "vMerge":
        return replace(look, merge=val(node) or "continue")
    if name == "tcBorders":
        return replace(look, borders=borders_over(look.borders, node))
    if name == "tcMar":
        return replace(look, margins=margins_over(margins, node))
    return _cell_with_side(look, node, name)


def _cell_with_side(look: CellLook, node: Element, name: str) -> CellLook:
    if name == "shd":
        return replace(look, fill=shading(node))
    if name == "vAlign":
        sides = {"top": "top", "center": "horizon", "bottom": "bottom"}
        if val(node) not in sides:
            raise Unknown(said("ô giãn chữ theo chiều cao"))
        return replace(look, side=sides[val(node)])
    if name == "textDirection" and val(node) not in ("lrTb", "tb"):
        raise Unknown(said("chữ xoay hướng trong ô"))
    if name in ("tcFitText", "hideMark") and is_on(node):
        raise Unknown(said("ô ép chữ vừa bề rộng"))
    if name not in ("cnfStyle", "noWrap", "textDirection", "tcFitText", "hideMark"):
        raise unknown_property(name, said("ô của bảng"))
    return look


def borders_over(borders: Borders, node: Element) -> Borders:
    """Give borders with the stated ones laid over them; raises `Unknown` on slanted lines."""
    names = {"start": "left", "end": "right", "insideH": "inside_h", "insideV": "inside_v"}
    stated = {names.get(name_of(line), name_of(line)): border_of(line) for line in node}
    for slant in ("tl2br", "tr2bl"):
        line = stated.pop(slant, None)
        if line is not None and line.is_drawn:
            raise Unknown(said("ô có đường chéo"))
    return replace(borders, **stated)


def margins_over(margins: Margins, node: Element) -> Margins:
    """Give margins with the stated ones laid over them; raises `Unknown`."""
    names = {"start": "left", "end": "right"}
    stated: Mapping[str, float] = {
        names.get(name_of(side), name_of(side)): _width(side) or 0.0 for side in node
    }
    return replace(margins, **stated)


def grid_of(table: Element) -> list[float]:
    """Give the widths of the columns that the table itself states; raises `Unknown`."""
    grid = child(table, "tblGrid")
    columns = [points(c.get(w("w"), "0"), least=0) for c in grid] if grid is not None else []
    if len(columns) > _MOST_COLUMNS:
        raise Unknown(said("bảng có quá nhiều cột"))
    return columns


def _width(node: Element) -> float | None:
    """Give a width in pt, `None` where it is automatic; raises `Unknown` on shares."""
    kind, text = node.get(w("type"), "dxa"), node.get(w("w"), "0")
    if kind in ("auto", "nil"):
        return None
    if kind != "dxa":
        raise Unknown(said("bề rộng tính theo phần trăm"))
    return points(text)


def _side(text: str) -> str:
    sides = {"left": "left", "start": "left", "center": "center", "right": "right", "end": "right"}
    if text not in sides:
        raise Unknown(said("cách căn bảng “{name}”", name=text[:30]))
    return sides[text]
