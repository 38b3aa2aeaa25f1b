"""Every icon the screens ask for is there, and none lies about unused."""

import ast
from pathlib import Path

import minutes_app.ui
from minutes_app.services.resources import icon_svg

UI = Path(minutes_app.ui.__file__ or "").parent
ICONS = UI.parents[1] / "resources" / "icons"


def _words_in(folder: Path) -> set[str]:
    """Give every string written in the modules of the folder."""
    trees = (ast.parse(path.read_text("utf-8")) for path in folder.rglob("*.py"))
    nodes = (node for tree in trees for node in ast.walk(tree))
    return {
        node.value
        for node in nodes
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def _asked_for() -> set[str]:
    """Give the icons named as such: second argument of `set_icon`, `icon=…` and tables of icons."""
    found: set[str] = set()
    for path in UI.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if (
                isinstance(node, ast.keyword)
                and node.arg == "icon"
                and isinstance(node.value, ast.Constant)
            ):
                found.add(str(node.value.value))
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in (
                "set_icon",
                "QuietButton",
                "IconButton",
                "pixmap",
            ):
                found |= {
                    str(a.value)
                    for a in node.args
                    if isinstance(a, ast.Constant)
                    and isinstance(a.value, str)
                    and a.value.islower()
                    and a.value.isascii()
                    and a.value not in ("accent", "muted", "text")
                }
    return found


def test_every_icon_asked_for_is_there():
    for name in _asked_for():
        assert b"currentColor" in icon_svg(name), name


def test_no_icon_lies_about_unused():
    written = _words_in(UI)
    assert {path.stem for path in ICONS.glob("*.svg")} <= written
