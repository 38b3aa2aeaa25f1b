"""Properties of letters (`w:rPr`) laid over a look."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from minutes_app.domain.wording import said
from minutes_app.ooxml.markup import Element, w
from minutes_app.pages.looks import RunLook
from minutes_app.pages.nodes import child, is_on, name_of, val, whole
from minutes_app.pages.refusals import Unknown

_Change = Callable[[RunLook, Element], RunLook]

TOGGLES = {
    "b": "bold",
    "i": "italic",
    "caps": "caps",
    "smallCaps": "small_caps",
    "strike": "strike",
    "vanish": "hidden",
}
"""Switches that a paragraph style and a character style turn off for each other."""

_HARMLESS = frozenset(
    ["rStyle", "bCs", "iCs", "szCs", "lang", "noProof", "webHidden", "specVanish", "snapToGrid"]
)
_REFUSED_WHEN_ON = {
    "dstrike": said("chữ gạch ngang kép"),
    "outline": said("chữ viền"),
    "shadow": said("chữ bóng"),
    "emboss": said("chữ nổi"),
    "imprint": said("chữ chìm"),
    "rtl": said("chữ viết từ phải sang trái"),
    "cs": said("chữ viết phức hợp"),
    "oMath": said("công thức toán"),
}
_UNDERLINES = frozenset({"none", "single", "double", "thick", "dotted", "dash"})
_HIGHLIGHTS = {
    "black": "000000",
    "blue": "0000FF",
    "cyan": "00FFFF",
    "green": "00FF00",
    "magenta": "FF00FF",
    "red": "FF0000",
    "yellow": "FFFF00",
    "white": "FFFFFF",
    "darkBlue": "000080",
    "darkCyan": "008080",
    "darkGreen": "008000",
    "darkMagenta": "800080",
    "darkRed": "800000",
    "darkYellow": "808000",
    "darkGray": "808080",
    "lightGray": "C0C0C0",
    "none": "",
}


class RunProperties:
    """Lays `w:rPr` over looks, with the theme's fonts; raises `Unknown`."""

    def __init__(self, theme: Mapping[str, str]) -> None:
        self._theme = theme
        self._changes: dict[str, _Change] = {
            "rFonts": self._font,
            "sz": _size,
            "u": _underline,
            "color": _colour,
            "highlight": _highlight,
            "shd": _shade,
            "vertAlign": _script,
            "spacing": _spacing,
            "kern": _kern,
            "position": _position,
            "w": _scale,
            "effect": _effect,
            "bdr": _boxed,
            "em": _emphasis,
            "fitText": _fitted,
        }

    def over(self, look: RunLook, properties: Element | None) -> RunLook:
        """Give the look with these properties laid over it, switches included."""
        if properties is None:
            return look
        for node in properties:
            look = self._with(look, node)
        return look

    def _with(self, look: RunLook, node: Element) -> RunLook:
        name = name_of(node)
        if name in TOGGLES:
            return replace(look, **{TOGGLES[name]: is_on(node)})
        if name in self._changes:
            return self._changes[name](look, node)
        if name in _REFUSED_WHEN_ON and is_on(node):
            raise Unknown(_REFUSED_WHEN_ON[name])
        if name not in _HARMLESS and name not in _REFUSED_WHEN_ON:
            raise unknown_property(name, said("chữ"))
        return look

    def _font(self, look: RunLook, node: Element) -> RunLook:
        themed = node.get(w("asciiTheme"), "")
        font = self._theme.get(themed[:5], "") if themed else node.get(w("ascii"), "")
        return replace(look, font=font) if font else look


def toggled(properties: Element | None) -> dict[str, bool]:
    """Give the switches that these properties state."""
    found = {name: child(properties, name) for name in TOGGLES}
    return {TOGGLES[name]: is_on(node) for name, node in found.items() if node is not None}


def unknown_property(name: str, what: str) -> Unknown:
    """Give the refusal of a property of letters, paragraphs, tables or sections."""
    if name.endswith("Change") or name in ("ins", "del", "moveFrom", "moveTo"):
        return Unknown(said("văn bản còn thay đổi đang theo dõi (Track Changes)"))
    return Unknown(said("thuộc tính “{name}” ({what})", name=name[-60:], what=what))


def hex_colour(text: str) -> str:
    """Give six hex digits, empty for an automatic colour; raises `Unknown`."""
    if text in ("", "auto"):
        return ""
    if len(text) == 6 and all(sign in "0123456789abcdefABCDEF" for sign in text):
        return text.upper()
    raise Unknown(said("màu “{name}”", name=text[:20]))


def shading(node: Element) -> str:
    """Give the colour of a plain shading, empty for none; raises `Unknown` on patterns."""
    if val(node) in ("nil", ""):
        return ""
    if val(node) != "clear":
        raise Unknown(said("nền có hoa văn"))
    return hex_colour(node.get(w("fill"), ""))


def _size(look: RunLook, node: Element) -> RunLook:
    return replace(look, size=whole(val(node), least=2, most=3276) / 2)


def _underline(look: RunLook, node: Element) -> RunLook:
    kind = val(node)
    if kind not in _UNDERLINES:
        raise Unknown(said("kiểu gạch chân “{name}”", name=kind[:30]))
    return replace(look, underline="" if kind == "none" else kind)


def _colour(look: RunLook, node: Element) -> RunLook:
    return replace(look, colour=hex_colour(val(node)))


def _highlight(look: RunLook, node: Element) -> RunLook:
    if val(node) not in _HIGHLIGHTS:
        raise Unknown(said("màu tô chữ “{name}”", name=val(node)[:30]))
    return replace(look, shade=_HIGHLIGHTS[val(node)])


def _shade(look: RunLook, node: Element) -> RunLook:
    return replace(look, shade=shading(node))


def _script(look: RunLook, node: Element) -> RunLook:
    kinds = {"superscript": "super", "subscript": "sub", "baseline": ""}
    if val(node) not in kinds:
        raise Unknown(said("vị trí chữ “{name}”", name=val(node)[:30]))
    return replace(look, script=kinds[val(node)])


def _spacing(look: RunLook, node: Element) -> RunLook:
    return replace(look, spacing=whole(val(node), least=-400, most=2000) / 20)


def _kern(look: RunLook, node: Element) -> RunLook:
    return replace(look, kern_from=whole(val(node), least=0, most=3276) / 2)


def _position(look: RunLook, node: Element) -> RunLook:
    if whole(val(node)) != 0:
        raise Unknown(said("chữ nâng lên hoặc hạ xuống"))
    return look


def _scale(look: RunLook, node: Element) -> RunLook:
    if val(node) not in ("100", "100%"):
        raise Unknown(said("chữ kéo giãn theo chiều ngang"))
    return look


def _effect(look: RunLook, node: Element) -> RunLook:
    if val(node) != "none":
        raise Unknown(said("chữ có hiệu ứng động"))
    return look


def _boxed(look: RunLook, node: Element) -> RunLook:
    if val(node) not in ("none", "nil"):
        raise Unknown(said("chữ có khung viền"))
    return look


def _emphasis(look: RunLook, node: Element) -> RunLook:
    if val(node) != "none":
        raise Unknown(said("chữ có dấu nhấn"))
    return look


def _fitted(_look: RunLook, _node: Element) -> RunLook:
    raise Unknown(said("chữ ép vừa bề rộng"))
