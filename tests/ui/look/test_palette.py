"""Every text of the screens can be read, in light and in dark and in high contrast."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from minutes_app.domain.preferences import Theme
from minutes_app.ui.fields.choice import ChoiceField
from minutes_app.ui.icons import set_icon
from minutes_app.ui.palette import (
    DARK,
    LIGHT,
    Colours,
    colours_now,
    colours_of,
    contrast,
    of_system,
    qt_palette,
)
from minutes_app.ui.system_look import SystemLook
from minutes_app.ui.theme import Wardrobe

GROUNDS = ("window", "surface", "hover", "selected")
TEXTS = (
    *((text, ground) for text in ("text", "muted") for ground in GROUNDS),
    *(("accent_text", ground) for ground in GROUNDS),
    *((state, ground) for state in ("done", "look", "must") for ground in GROUNDS),
    ("done", "done_soft"),
    ("look", "look_soft"),
    ("must", "must_soft"),
    ("text", "done_soft"),
    ("text", "look_soft"),
    ("text", "must_soft"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
)


def test_contrast_is_counted_as_the_guidelines_do():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), TEXTS)
def test_every_text_stands_out_from_its_ground(colours: Colours, text: str, ground: str):
    assert contrast(getattr(colours, text), getattr(colours, ground)) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ground", ["window", "surface"])
def test_the_edge_of_a_field_and_the_ring_of_the_focus_can_be_seen(colours: Colours, ground: str):
    assert contrast(colours.edge, getattr(colours, ground)) >= 3
    assert contrast(colours.accent_text, getattr(colours, ground)) >= 3


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_a_widget_finds_its_colours_by_its_palette(colours: Colours):
    assert colours_of(qt_palette(colours)) == colours


def test_the_systems_high_contrast_is_kept():
    palette = QPalette(QColor("#000000"))
    palette.setColor(QPalette.ColorRole.WindowText, QColor("#ffff00"))
    palette.setColor(QPalette.ColorRole.Window, QColor("#000000"))
    found = colours_of(palette)
    assert found == of_system(palette)
    assert (found.text, found.must, found.edge, found.window) == (*("#ffff00",) * 3, "#000000")


class WishfulSystem(SystemLook):
    """A system that asks for what a test tells it."""

    dark = False
    contrast = False

    @property
    def is_dark(self) -> bool:
        return self.dark

    @property
    def wants_contrast(self) -> bool:
        return self.contrast

    def wish(self, *, dark: bool = False, contrast: bool = False) -> None:
        self.dark, self.contrast = dark, contrast
        self.changed.emit()


@pytest.fixture
def system(qapp: QApplication) -> WishfulSystem:
    return WishfulSystem(qapp)


@pytest.fixture
def wardrobe(qapp: QApplication, system: WishfulSystem) -> Iterator[Wardrobe]:
    """Dress the program, and leave it as it was."""
    before = (qapp.palette(), qapp.styleSheet(), qapp.font())
    yield Wardrobe(qapp, system=system)
    system.deleteLater()
    qapp.setPalette(before[0])
    qapp.setStyleSheet(before[1])
    qapp.setFont(before[2])


def inks(widget: QWidget) -> set[str]:
    """Give the colours that the widget is drawn in."""
    image = widget.grab().toImage()
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {image.pixelColor(x, y).name() for x, y in points}


def test_the_theme_is_switched_while_the_program_runs(qtbot: QtBot, wardrobe: Wardrobe):
    field = ChoiceField([(1, "Một"), (2, "Hai")])
    qtbot.addWidget(field)
    field.show()
    wardrobe.wear(Theme.LIGHT)
    assert {LIGHT.surface, LIGHT.edge, LIGHT.muted} <= inks(field)
    with qtbot.waitSignal(wardrobe.changed):
        wardrobe.wear(Theme.DARK)
    assert {DARK.surface, DARK.edge, DARK.muted} <= inks(field)


def test_an_icon_takes_the_colour_of_its_tint_and_of_the_theme(qtbot: QtBot, wardrobe: Wardrobe):
    wardrobe.wear(Theme.LIGHT)
    button = QPushButton()
    button.setIconSize(QSize(24, 24))
    qtbot.addWidget(button)
    set_icon(button, "plus", "accent")
    assert LIGHT.accent_text in inks(button)
    set_icon(button, "plus", "muted")
    assert LIGHT.muted in inks(button)
    wardrobe.wear(Theme.DARK)
    assert DARK.muted in inks(button)


def test_the_program_follows_the_system(wardrobe: Wardrobe, system: WishfulSystem):
    system.wish(dark=True)
    assert wardrobe.colours == colours_now() == DARK
    system.wish(dark=False)
    assert wardrobe.colours == colours_now() == LIGHT
    wardrobe.wear(Theme.DARK)
    system.wish(dark=False)
    assert wardrobe.colours == DARK


def test_high_contrast_of_the_system_wins_over_the_theme(
    wardrobe: Wardrobe, system: WishfulSystem, qapp: QApplication
):
    wardrobe.wear(Theme.DARK)
    system.wish(contrast=True)
    assert wardrobe.colours == of_system(qapp.palette())
    assert wardrobe.colours not in (LIGHT, DARK)
    system.wish(contrast=False)
    assert colours_now() == DARK
