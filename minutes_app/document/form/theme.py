"""The theme that Word asks of every file: Times New Roman, black, white and greys only."""

from minutes_app.document.form.built_in_styles import FONT
from minutes_app.document.form.xml import Node, plain

_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
_NAME = "Văn bản"
_COLOURS = {
    "dk1": "000000",
    "lt1": "FFFFFF",
    "dk2": "000000",
    "lt2": "FFFFFF",
    "accent1": "000000",
    "accent2": "262626",
    "accent3": "404040",
    "accent4": "595959",
    "accent5": "7F7F7F",
    "accent6": "A6A6A6",
    "hlink": "000000",
    "folHlink": "000000",
}
"""Papers are black (HD 05-HD/VPTW, NĐ 30/2020/NĐ-CP Phụ lục I)."""


def theme() -> Node:
    """Give the theme part."""
    elements = _a("themeElements", {}, _colours(), _fonts(), _formats())
    return plain("a:theme", {"xmlns:a": _DRAWING, "name": _NAME}, elements)


def _colours() -> Node:
    rows = (_a(role, {}, _a("srgbClr", {"val": code})) for role, code in _COLOURS.items())
    return _a("clrScheme", {"name": _NAME}, *rows)


def _fonts() -> Node:
    scripts = (
        _a("latin", {"typeface": FONT}),
        _a("ea", {"typeface": ""}),
        _a("cs", {"typeface": ""}),
    )
    both = (_a(kind, {}, *scripts) for kind in ("majorFont", "minorFont"))
    return _a("fontScheme", {"name": _NAME}, *both)


def _formats() -> Node:
    """Give the three plain fills, lines and effects that the schema asks for."""
    fill = _a("solidFill", {}, _a("schemeClr", {"val": "phClr"}))
    line = _a("ln", {"w": "6350"}, fill)
    effect = _a("effectStyle", {}, _a("effectLst", {}))
    return _a(
        "fmtScheme",
        {"name": _NAME},
        _a("fillStyleLst", {}, fill, fill, fill),
        _a("lnStyleLst", {}, line, line, line),
        _a("effectStyleLst", {}, effect, effect, effect),
        _a("bgFillStyleLst", {}, fill, fill, fill),
    )


def _a(name: str, attributes: dict[str, str], *children: Node) -> Node:
    return plain(f"a:{name}", attributes, *children)
