"""Sections: paper, margins, what stands at the head and foot of their pages."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from minutes_app.domain.wording import said
from minutes_app.ooxml.markup import Element, w
from minutes_app.pages.line_numbers import LineNumbers, line_numbers_from
from minutes_app.pages.nodes import OFFICE, child, is_on, name_of, points, val, whole
from minutes_app.pages.paragraph import Frame
from minutes_app.pages.refusals import Unknown
from minutes_app.pages.run_properties import unknown_property

_PAGES = ("default", "first", "even")
_LARGEST_GRID = 31_680


@dataclass(frozen=True, slots=True)
class Section:
    """One section; lengths in pt, `heads` and `feet` by the kind of page, as relations."""

    width: float = 612.0
    height: float = 792.0
    top: float = 72.0
    bottom: float = 72.0
    left: float = 72.0
    right: float = 72.0
    head_at: float = 36.0
    foot_at: float = 36.0
    kind: str = "nextPage"
    title_page: bool = False
    first_number: int | None = None
    line_numbers: LineNumbers | None = None
    heads: Mapping[str, str] = field(default_factory=dict[str, str])
    feet: Mapping[str, str] = field(default_factory=dict[str, str])

    @property
    def frame(self) -> Frame:
        """The column of the text on odd pages."""
        return Frame(self.left, self.width - self.left - self.right)

    def continues(self, before: "Section") -> "Section":
        """Give the section with the heads and feet that it takes over from the one before."""
        heads, feet = {**before.heads, **self.heads}, {**before.feet, **self.feet}
        return replace(self, heads=heads, feet=feet)


def section_from(node: Element | None) -> Section:
    """Give a section; raises `Unknown` on columns, page borders and grids."""
    section = Section()
    for part in node if node is not None else ():
        section = _with(section, part)
    if section.frame.width < 20 or section.height - section.top - section.bottom < 20:
        raise Unknown(said("lề trang không chừa chỗ cho chữ"))
    return section


def _with(section: Section, node: Element) -> Section:
    name = name_of(node)
    if name == "pgSz":
        return _with_size(section, node)
    if name == "pgMar":
        return _with_margins(section, node)
    if name in ("headerReference", "footerReference"):
        return _with_story(section, node, is_head=name == "headerReference")
    if name == "titlePg":
        return replace(section, title_page=is_on(node))
    if name == "type":
        return replace(section, kind=val(node))
    if name == "pgNumType":
        return _with_number(section, node)
    if name == "lnNumType":
        return replace(section, line_numbers=line_numbers_from(node))
    _refuse(name, node)
    return section


def _with_story(section: Section, node: Element, *, is_head: bool) -> Section:
    story = {_page(node): node.get(f"{OFFICE}id", "")}
    if is_head:
        return replace(section, heads={**section.heads, **story})
    return replace(section, feet={**section.feet, **story})


_SILENT = frozenset(
    {"formProt", "noEndnote", "paperSrc", "printerSettings", "footnotePr", "endnotePr"}
)
_ODD = {
    "cols": said("trang chia nhiều cột"),
    "docGrid": said("trang có lưới dòng"),
    "vAlign": said("trang căn chữ theo chiều cao"),
    "textDirection": said("trang viết theo hướng khác"),
    "bidi": said("trang viết từ phải sang trái"),
    "rtlGutter": said("trang viết từ phải sang trái"),
}


def _refuse(name: str, node: Element) -> None:
    """Refuse what changes the page in a way that is not known."""
    if name in _ODD:
        if _is_odd(name, node):
            raise Unknown(_ODD[name])
    elif name not in _SILENT:
        if name == "pgBorders":
            raise Unknown(said("khung viền trang"))
        raise unknown_property(name, said("phần"))


def _is_odd(name: str, node: Element) -> bool:
    match name:
        case "cols":
            return whole(node.get(w("num"), "1")) > 1 or child(node, "col") is not None
        case "docGrid":
            return node.get(w("type"), "default") != "default"
        case "vAlign":
            return val(node) != "top"
        case "textDirection":
            return val(node) not in ("lrTb", "tb")
        case _:
            return is_on(node)


def _page(node: Element) -> str:
    if node.get(w("type"), "") not in _PAGES:
        raise Unknown(said("đầu trang hoặc chân trang kiểu lạ"))
    return node.get(w("type"), "")


def _with_size(section: Section, node: Element) -> Section:
    return replace(
        section,
        width=points(node.get(w("w"), "12240"), least=720),
        height=points(node.get(w("h"), "15840"), least=720),
    )


def _with_margins(section: Section, node: Element) -> Section:
    def of(name: str, usual: float) -> float:
        text = node.get(w(name), "")
        return points(text) if text else usual

    top, bottom = of("top", section.top), of("bottom", section.bottom)
    if top < 0 or bottom < 0:
        raise Unknown(said("lề trang cố định đè lên đầu trang hoặc chân trang"))
    return replace(
        section,
        top=top,
        bottom=bottom,
        left=of("left", section.left) + of("gutter", 0.0),
        right=of("right", section.right),
        head_at=of("header", section.head_at),
        foot_at=of("footer", section.foot_at),
    )


def _with_number(section: Section, node: Element) -> Section:
    if node.get(w("fmt"), "decimal") != "decimal" or node.get(w("chapStyle"), ""):
        raise Unknown(said("số trang không viết bằng chữ số thường"))
    start = node.get(w("start"), "")
    return replace(section, first_number=whole(start, least=0) if start else None)
