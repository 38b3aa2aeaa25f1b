"""Every text of the screens can be read, in light and in dark and in high contrast."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLabel, QPushButton

from minutes_app.domain.preferences import Theme
from minutes_app.ui.icons import set_icon
from minutes_app.ui.palette import DARK, LIGHT, Colours, colours_of, contrast, of_system, qt_palette
from minutes_app.ui.theme import Wardrobe

GROUNDS = ("window", "surface", "hover", "selected")
TEXTS = (
    *((text, ground) for text in ("text", "muted") for ground in GROUNDS),
    *(("accent_text", ground) for ground in ("window", "surface", "hover")),
    *((state, ground) for state in ("done", "look", "must") for ground in ("window", "surface")),
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
@pytest.mark.parametrize(("text", "ground"), TEXTS, ids="-on-".join)
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


@pytest.fixture
def wardrobe(qapp):
    """Dress the program, and leave it as it was."""
    before = (qapp.palette(), qapp.styleSheet(), qapp.font())
    yield Wardrobe(qapp)
    qapp.setPalette(before[0])
    qapp.setStyleSheet(before[1])
    qapp.setFont(before[2])


def test_the_theme_is_switched_while_the_program_runs(qtbot, wardrobe: Wardrobe):
    label, button = QLabel("Tên"), QPushButton("Lưu")
    qtbot.addWidget(label)
    qtbot.addWidget(button)
    set_icon(button, "save")
    wardrobe.wear(Theme.LIGHT)
    assert colours_of(label.palette()) == LIGHT
    light = button.icon().pixmap(16).toImage()
    with qtbot.waitSignal(wardrobe.changed):
        wardrobe.wear(Theme.DARK)
    assert colours_of(label.palette()) == DARK
    assert button.icon().pixmap(16).toImage() != light


def test_an_icon_takes_the_colour_of_its_tint(qtbot, wardrobe: Wardrobe):
    wardrobe.wear(Theme.LIGHT)
    button = QPushButton()
    qtbot.addWidget(button)
    set_icon(button, "plus", "accent")
    assert QColor(LIGHT.accent_text).rgb() in _inks(button)
    set_icon(button, "plus", "muted")
    assert QColor(LIGHT.muted).rgb() in _inks(button)


def _inks(button: QPushButton) -> set[int]:
    image = button.icon().pixmap(24).toImage()
    points = [(x, y) for x in range(image.width()) for y in range(image.height())]
    return {image.pixelColor(x, y).rgb() for x, y in points if image.pixelColor(x, y).alpha() > 250}


def test_the_program_follows_the_system(wardrobe: Wardrobe, qapp):
    qapp.styleHints().setColorScheme(qapp.styleHints().colorScheme().Dark)
    try:
        wardrobe.wear(Theme.SYSTEM)
        assert wardrobe.colours == DARK
        qapp.styleHints().setColorScheme(qapp.styleHints().colorScheme().Light)
        qapp.sendEvent(qapp, QEvent(QEvent.Type.None_))
        assert wardrobe.colours == LIGHT
    finally:
        qapp.styleHints().unsetColorScheme()
