"""Icons: one outline set (Lucide), tinted by the palette, and the mark of the program itself."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QAction, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication

from minutes_app.services.resources import icon_svg

SIZES = (16, 20, 24)
"""Pixels at 100 %."""
NAME = "icon_name"
TINT = "icon_tint"
MARK = "bienban"
MARK_SIZES = (16, 20, 24, 32, 48, 64, 128, 256)
"""Pixels: title bars, task bars and switchers at 100 to 250 %."""
TINTS = {
    "text": QPalette.ColorRole.WindowText,
    "muted": QPalette.ColorRole.PlaceholderText,
    "accent": QPalette.ColorRole.Link,
    "on_accent": QPalette.ColorRole.HighlightedText,
}
"""The parts of the palette that an icon may take its colour from."""


def icon(name: str, tint: str = "") -> QIcon:
    """Give the icon in the colour `#rrggbb`, or in the colour of the text of the screens."""
    palette = QGuiApplication.palette()
    weak = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText).name()
    strong = tint or palette.color(QPalette.ColorRole.WindowText).name()
    return _drawn(name, strong, weak, _sizes())


def set_icon(target: QAction | QAbstractButton, name: str, tint: str = "text") -> None:
    """Give an action or button an icon that goes with the theme, also after it is switched.

    `tint` is one of `TINTS`.
    """
    target.setProperty(NAME, name)
    target.setProperty(TINT, tint)
    target.setIcon(icon(name, QGuiApplication.palette().color(TINTS[tint]).name()))


def tint_again(app: QApplication) -> None:
    """Draw every icon that `set_icon` gave in the colours that hold now."""
    for widget in app.allWidgets():
        if isinstance(widget, QAbstractButton) and widget.property(NAME):
            set_icon(widget, widget.property(NAME), widget.property(TINT))
        for action in widget.actions():
            if action.property(NAME):
                set_icon(action, action.property(NAME), action.property(TINT))


def program_mark() -> QIcon:
    """Give the mark of the program, for its windows and the task bar."""
    drawing = _drawing(MARK, "")
    made = QIcon()
    for size in MARK_SIZES:
        made.addPixmap(_picture(drawing, size))
    return made


def pixmap(name: str, tint: str, size: int, ratio: float) -> QPixmap:
    """Give the icon as a picture of `size` logical pixels on a screen of this pixel ratio."""
    picture = _picture(_drawing(name, tint), round(size * ratio))
    picture.setDevicePixelRatio(ratio)
    return picture


@lru_cache(maxsize=512)
def _drawn(name: str, tint: str, weak: str, sizes: frozenset[int]) -> QIcon:
    made = QIcon()
    for colour, mode in ((tint, QIcon.Mode.Normal), (weak, QIcon.Mode.Disabled)):
        drawing = _drawing(name, colour)
        for size in sizes:
            made.addPixmap(_picture(drawing, size), mode)
    return made


def _sizes() -> frozenset[int]:
    """Give the pixels of the pictures that the screens there are can show."""
    ratios = {screen.devicePixelRatio() for screen in QGuiApplication.screens()}
    return frozenset(round(size * ratio) for size in SIZES for ratio in ratios)


def _picture(drawing: QSvgRenderer, pixels: int) -> QPixmap:
    picture = QPixmap(pixels, pixels)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    drawing.render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    return picture


def _drawing(name: str, tint: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_source(name).replace(b"currentColor", tint.encode())))


@lru_cache(maxsize=128)
def _source(name: str) -> bytes:
    return icon_svg(name)
