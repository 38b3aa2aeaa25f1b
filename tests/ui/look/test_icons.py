"""Every icon the screens ask for is there, and none lies about unused."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

import minutes_app.ui
from minutes_app.app import Program
from minutes_app.services.resources import icon_svg
from minutes_app.ui.icons import MARK_SIZES, TINTS, program_mark
from minutes_app.ui.palette import LIGHT

UI = Path(minutes_app.ui.__file__ or "").parent
ICONS = UI.parents[1] / "resources" / "icons"
TAKERS = {"set_icon", "pixmap", "QuietButton", "IconButton"}
"""What takes the name of an icon; in tables it stands as `icon=…`."""
NAME = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")


def trees() -> list[ast.Module]:
    return [ast.parse(path.read_text("utf-8")) for path in UI.rglob("*.py")]


def words_in(node: ast.AST) -> set[str]:
    """Give every string written inside."""
    inside = (part for part in ast.walk(node) if isinstance(part, ast.Constant))
    return {part.value for part in inside if isinstance(part.value, str)}


def naming(tree: ast.Module) -> Iterator[ast.AST]:
    """Give the parts of a module in which icons are named."""
    for node in ast.walk(tree):
        if isinstance(node, ast.keyword) and node.arg == "icon":
            yield node.value
        elif isinstance(node, ast.Call) and getattr(node.func, "id", "") in TAKERS:
            yield from node.args[:2]


def test_every_icon_asked_for_is_there():
    words = {word for tree in trees() for part in naming(tree) for word in words_in(part)}
    names = {word for word in words if NAME.fullmatch(word)} - TINTS.keys()
    assert len(names) > 20
    for name in names:
        assert b"currentColor" in icon_svg(name), name


def test_no_icon_lies_about_unused():
    written = {word for tree in trees() for word in words_in(tree)}
    assert {path.stem for path in ICONS.glob("*.svg")} - written == set()


def test_the_mark_of_the_program_is_drawn_at_every_size(qapp: QApplication):
    mark = program_mark()
    for side in MARK_SIZES:
        picture = mark.pixmap(QSize(side, side), 1.0).toImage()
        assert picture.size() == QSize(side, side)
        assert picture.pixelColor(side // 2, round(side * 0.07)) == QColor(LIGHT.accent)


def test_the_windows_bear_the_mark(program: Program):
    assert program.window.window().windowIcon().availableSizes() == [
        QSize(side, side) for side in MARK_SIZES
    ]
