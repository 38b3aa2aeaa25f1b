"""Properties of paragraphs (`w:pPr`) laid over a look."""

from collections.abc import Callable
from dataclasses import replace

from minutes_app.domain.wording import said
from minutes_app.ooxml.markup import Element, w
from minutes_app.pages.looks import Border, ParagraphLook, TabStop
from minutes_app.pages.nodes import child, eighths, is_on, name_of, points, truth, val, whole
from minutes_app.pages.refusals import Unknown
from minutes_app.pages.run_properties import hex_colour, shading, unknown_property

_Change = Callable[[ParagraphLook, Element], ParagraphLook]

_SWITCHES = {
    "keepNext": "keep_next",
    "keepLines": "keep_lines",
    "pageBreakBefore": "page_break_before",
    "widowControl": "widow_control",
    "contextualSpacing": "contextual",
}
_HARMLESS = frozenset(
    [
        "pStyle",
        "rPr",
        "sectPr",
        "cnfStyle",
        "divId",
        "suppressLineNumbers",
        "suppressAutoHyphens",
        "kinsoku",
        "wordWrap",
        "overflowPunct",
        "topLinePunct",
        "autoSpaceDE",
        "autoSpaceDN",
        "adjustRightInd",
        "snapToGrid",
    ]
)
_REFUSED_WHEN_ON = {
    "bidi": said("đoạn viết từ phải sang trái"),
    "mirrorIndents": said("thụt lề đối xứng trang chẵn lẻ"),
    "suppressOverlap": said("khung chữ"),
}
_SIDES = {
    "left": "left",
    "start": "left",
    "center": "center",
    "right": "right",
    "end": "right",
    "both": "justify",
}
_TAB_KINDS = {"start": "left", "end": "right", "num": "left"}
_TABS_KNOWN = ("left", "center", "right")
_LEADERS = {"": "", "none": "", "dot": ".", "hyphen": "-", "underscore": "_", "middleDot": "·"}
_LINES = frozenset({"single", "thick", "dotted", "dashed", "nil", "none"})


def over(look: ParagraphLook, properties: Element | None) -> ParagraphLook:
    """Give the look with these properties laid over it; raises `Unknown`."""
    if properties is None:
        return look
    for node in properties:
        look = _with(look, node)
    return look


def border_of(node: Element) -> Border:
    """Give one line of a border; raises `Unknown` on kinds and art that are not drawn."""
    kind = val(node)
    if kind not in _LINES:
        raise Unknown(said("kiểu đường viền “{name}”", name=kind[:30]))
    if node.get(w("shadow"), "") and truth(node.get(w("shadow"), "")):
        raise Unknown(said("đường viền có bóng"))
    width = 0.0 if kind in ("nil", "none") else eighths(node.get(w("sz"), "0"))
    space = whole(node.get(w("space"), "0"), least=0, most=31)
    return Border(kind, width, float(space), hex_colour(node.get(w("color"), "")))


def _with(look: ParagraphLook, node: Element) -> ParagraphLook:
    name = name_of(node)
    if name in _SWITCHES:
        return replace(look, **{_SWITCHES[name]: is_on(node)})
    if name in _CHANGES:
        return _CHANGES[name](look, node)
    if name in _REFUSED_WHEN_ON and is_on(node):
        raise Unknown(_REFUSED_WHEN_ON[name])
    if name not in _HARMLESS and name not in _REFUSED_WHEN_ON:
        raise unknown_property(name, said("đoạn"))
    return look


def _spacing(look: ParagraphLook, node: Element) -> ParagraphLook:
    for name in ("beforeAutospacing", "afterAutospacing"):
        if node.get(w(name), "") and truth(node.get(w(name), "")):
            raise Unknown(said("khoảng cách đoạn tự động kiểu trang mạng"))
    for name in ("beforeLines", "afterLines"):
        if node.get(w(name), "0") != "0":
            raise Unknown(said("khoảng cách đoạn tính theo dòng"))
    before, after = node.get(w("before"), ""), node.get(w("after"), "")
    look = replace(
        look,
        before=points(before, least=0) if before else look.before,
        after=points(after, least=0) if after else look.after,
    )
    return _line(look, node.get(w("line"), ""), node.get(w("lineRule"), ""))


def _line(look: ParagraphLook, line: str, rule: str) -> ParagraphLook:
    if not line:
        return look
    rule = rule or "auto"
    if rule not in ("auto", "exact", "atLeast"):
        raise Unknown(said("cách giãn dòng “{name}”", name=rule[:30]))
    height = points(line, least=1)
    return replace(look, rule=rule, line=height / 12 if rule == "auto" else height)


def _indent(look: ParagraphLook, node: Element) -> ParagraphLook:
    for name, text in node.attrib.items():
        if name.endswith("Chars") and text not in ("0", "-2"):
            raise Unknown(said("thụt lề tính theo ký tự"))
    left = node.get(w("left"), "") or node.get(w("start"), "")
    right = node.get(w("right"), "") or node.get(w("end"), "")
    first, hanging = node.get(w("firstLine"), ""), node.get(w("hanging"), "")
    return replace(
        look,
        left=points(left) if left else look.left,
        right=points(right) if right else look.right,
        first=_first(first, hanging, look.first),
    )


def _first(first: str, hanging: str, before: float) -> float:
    if hanging:
        return -points(hanging)
    return points(first) if first else before


def _side(look: ParagraphLook, node: Element) -> ParagraphLook:
    if val(node) not in _SIDES:
        raise Unknown(said("cách căn đoạn “{name}”", name=val(node)[:30]))
    return replace(look, side=_SIDES[val(node)])


def _tabs(look: ParagraphLook, node: Element) -> ParagraphLook:
    stops = {stop.at: stop for stop in look.tabs}
    for tab in node:
        at = points(tab.get(w("pos"), ""))
        kind = _TAB_KINDS.get(val(tab), val(tab))
        if kind == "clear":
            stops.pop(at, None)
            continue
        if kind not in _TABS_KNOWN:
            raise Unknown(said("mốc tab kiểu “{name}”", name=kind[:30]))
        leader = tab.get(w("leader"), "")
        if leader not in _LEADERS:
            raise Unknown(said("đường dẫn tab kiểu “{name}”", name=leader[:30]))
        stops[at] = TabStop(at, kind, _LEADERS[leader])
    return replace(look, tabs=tuple(stops[at] for at in sorted(stops)))


def _borders(look: ParagraphLook, node: Element) -> ParagraphLook:
    lines = {name_of(side): border_of(side) for side in node}
    if any(lines[name].is_drawn for name in lines.keys() - {"top", "left", "bottom", "right"}):
        raise Unknown(said("đường viền giữa các đoạn"))
    drawn = {name: line for name, line in lines.items() if name not in ("between", "bar")}
    return replace(look, borders=replace(look.borders, **drawn))


def _numbering(look: ParagraphLook, node: Element) -> ParagraphLook:
    number, level = child(node, "numId"), child(node, "ilvl")
    return replace(
        look,
        number=look.number if number is None else whole(val(number), least=0, most=10**9),
        level=look.level if level is None else whole(val(level), least=0, most=8),
    )


def _shading(look: ParagraphLook, node: Element) -> ParagraphLook:
    if shading(node) not in ("", "FFFFFF"):
        raise Unknown(said("đoạn có nền màu"))
    return look


def _plain_only(what: str, *plain: str) -> _Change:
    def change(look: ParagraphLook, node: Element) -> ParagraphLook:
        if val(node) not in plain:
            raise Unknown(what)
        return look

    return change


def _outline(look: ParagraphLook, node: Element) -> ParagraphLook:
    return replace(look, outline=whole(val(node), least=0, most=9))


_CHANGES: dict[str, _Change] = {
    "spacing": _spacing,
    "ind": _indent,
    "jc": _side,
    "tabs": _tabs,
    "pBdr": _borders,
    "numPr": _numbering,
    "shd": _shading,
    "outlineLvl": _outline,
    "textDirection": _plain_only(said("chữ xoay hướng"), "lrTb", "tb"),
    "textAlignment": _plain_only(said("cách căn chữ trong dòng"), "auto", "baseline"),
    "textboxTightWrap": _plain_only(said("khung chữ"), "none"),
}
