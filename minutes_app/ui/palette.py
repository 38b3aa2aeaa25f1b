"""The colours of the screens, light and dark; every text is at least 4.5:1 on its ground."""

from dataclasses import dataclass, fields

from PySide6.QtGui import QColor, QGuiApplication, QPalette


@dataclass(frozen=True, slots=True, kw_only=True)
class Colours:
    """Every colour the screens use, as `#rrggbb`.

    Grounds: `window`, `surface` (fields, cards), `hover`, `selected`, and the soft grounds of the
    states. Texts: `text`, `muted`, `accent_text` and the states `done`, `look`, `must`. `accent`
    fills the main button, with `on_accent` upon it. `edge` surrounds fields (3:1), `line` parts
    and surrounds cards.
    """

    window: str
    surface: str
    hover: str
    selected: str
    text: str
    muted: str
    edge: str
    line: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_text: str
    done: str
    done_soft: str
    look: str
    look_soft: str
    must: str
    must_soft: str


LIGHT = Colours(
    window="#f5f6f8",
    surface="#ffffff",
    hover="#e9edf2",
    selected="#dfe9f5",
    text="#1b2430",
    muted="#56616f",
    edge="#7d8794",
    line="#d7dce3",
    accent="#1f5fa8",
    accent_hover="#184c87",
    on_accent="#ffffff",
    accent_text="#1f5fa8",
    done="#1d6f3b",
    done_soft="#e3f3e8",
    look="#835400",
    look_soft="#fdf1d8",
    must="#b3261e",
    must_soft="#fce8e6",
)

DARK = Colours(
    window="#1b1e23",
    surface="#24282f",
    hover="#2f343d",
    selected="#29405c",
    text="#e8ebef",
    muted="#aab3bf",
    edge="#757f8d",
    line="#3a414b",
    accent="#2f6fba",
    accent_hover="#3575c2",
    on_accent="#ffffff",
    accent_text="#8dbbf2",
    done="#7fcf97",
    done_soft="#21382a",
    look="#f0bc66",
    look_soft="#3d3220",
    must="#ff938a",
    must_soft="#452625",
)


def contrast(one: str, other: str) -> float:
    """Give the contrast of two colours, 1 to 21 (WCAG 2.2, 1.4.3)."""
    low, high = sorted((_luminance(QColor(one)), _luminance(QColor(other))))
    return (high + 0.05) / (low + 0.05)


def colours_now() -> Colours:
    """Give the colours the program wears; a widget's own palette is bent by the style sheet."""
    return colours_of(QGuiApplication.palette())


def colours_of(palette: QPalette) -> Colours:
    """Give the colours that go with a palette of the program, also one of high contrast."""
    ground = palette.color(QPalette.ColorRole.Window)
    for ours in (LIGHT, DARK):
        if ground == QColor(ours.window):
            return ours
    return of_system(palette)


def of_system(palette: QPalette) -> Colours:
    """Give colours made of the system's own, for people who need its high contrast."""
    role = QPalette.ColorRole
    text, ground = palette.color(role.WindowText).name(), palette.color(role.Window).name()
    strong = palette.color(role.Highlight).name()
    own = {
        "surface": palette.color(role.Base).name(),
        "accent": strong,
        "accent_hover": strong,
        "on_accent": palette.color(role.HighlightedText).name(),
    }
    grounds = ("window", "hover", "selected", "done_soft", "look_soft", "must_soft")
    plain = {part.name: ground if part.name in grounds else text for part in fields(Colours)}
    return Colours(**(plain | own))


def qt_palette(colours: Colours) -> QPalette:
    """Give the palette of Qt that carries these colours."""
    palette = QPalette()
    for role, colour in _roles(colours):
        palette.setColor(role, QColor(colour))
    role = QPalette.ColorRole
    for weak in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, weak, QColor(colours.edge))
    return palette


def _roles(colours: Colours) -> tuple[tuple[QPalette.ColorRole, str], ...]:
    role = QPalette.ColorRole
    return (
        (role.Window, colours.window),
        (role.WindowText, colours.text),
        (role.Base, colours.surface),
        (role.AlternateBase, colours.hover),
        (role.Text, colours.text),
        (role.PlaceholderText, colours.muted),
        (role.Button, colours.surface),
        (role.ButtonText, colours.text),
        (role.BrightText, colours.on_accent),
        (role.Highlight, colours.accent),
        (role.HighlightedText, colours.on_accent),
        (role.Accent, colours.accent),
        (role.Link, colours.accent_text),
        (role.LinkVisited, colours.accent_text),
        (role.ToolTipBase, colours.surface),
        (role.ToolTipText, colours.text),
        (role.Light, colours.line),
        (role.Midlight, colours.hover),
        (role.Mid, colours.line),
        (role.Dark, colours.edge),
        (role.Shadow, colours.edge),
    )


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
