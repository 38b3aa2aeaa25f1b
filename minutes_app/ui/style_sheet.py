"""The style sheet over Fusion: shapes and sizes on a grid of 8 pixels, colours from the palette."""

from dataclasses import asdict
from string import Template

from minutes_app.ui.palette import Colours

FIELD_HEIGHT = 36
"""Pixels of a field of one line."""
FIELD_FRAME = 14
"""Pixels above and below the text of a field: twice the edge and the padding."""


def style_sheet(colours: Colours) -> str:
    """Give the style sheet of the whole program in these colours."""
    return "\n".join(Template(part).substitute(asdict(colours)) for part in PARTS)


LABELS = """
QLabel { background: transparent; }
QLabel[role="title"] { font-size: 14pt; font-weight: 600; color: $text; }
QLabel[role="heading"] { font-weight: 600; color: $text; }
QLabel[role="label"] { color: $text; }
QLabel[role="help"] { font-size: 9.5pt; color: $muted; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="on_accent"] { color: $on_accent; }
QLabel[role="done"] { font-size: 9.5pt; color: $done; }
QLabel[role="look"] { font-size: 9.5pt; color: $look; }
QLabel[role="must"] { font-size: 9.5pt; color: $must; }
QToolTip { background: $surface; color: $text; border: 1px solid $line; padding: 4px 8px; }
"""

FIELDS = """
QLineEdit, QTextEdit, QPlainTextEdit, QComboBox, QSpinBox {
    background: $surface; color: $text; border: 1px solid $edge; border-radius: 6px;
    padding: 6px 9px; selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit:focus, QTextEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus {
    border: 2px solid $accent_text; padding: 5px 8px;
}
QLineEdit[problem="must"], QTextEdit[problem="must"], QComboBox[problem="must"] {
    border-color: $must;
}
QLineEdit[problem="look"], QTextEdit[problem="look"], QComboBox[problem="look"] {
    border-color: $look;
}
QLineEdit:disabled, QTextEdit:disabled, QComboBox:disabled, QSpinBox:disabled {
    color: $muted; background: $window; border-color: $line;
}
QLineEdit[look="quiet"], QTextEdit[look="quiet"], QComboBox[look="quiet"] {
    border: 1px solid transparent; background: transparent;
}
QLineEdit[look="quiet"]:hover, QTextEdit[look="quiet"]:hover, QComboBox[look="quiet"]:hover {
    border-color: $edge;
}
QLineEdit[look="quiet"]:focus, QTextEdit[look="quiet"]:focus, QComboBox[look="quiet"]:focus {
    border: 2px solid $accent_text; background: $surface;
}
QLineEdit, QTextEdit, QPlainTextEdit { placeholder-text-color: $muted; }
QLineEdit[look="title"] {
    border: 1px solid transparent; background: transparent; font-weight: 600;
}
QLineEdit[look="title"]:hover { border-color: $edge; }
QLineEdit[look="title"]:focus { border: 2px solid $accent_text; background: $surface; }
QComboBox[look="title"] {
    border: 1px solid transparent; background: transparent; font-weight: 600;
}
QComboBox[look="title"]:hover { border-color: $edge; }
QComboBox[look="title"]:focus { border: 2px solid $accent_text; background: $surface; }
QComboBox { combobox-popup: 0; }
QComboBox::drop-down { border: none; width: 28px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView {
    background: $surface; color: $text; border: 1px solid $edge; outline: none; padding: 4px;
    selection-background-color: $selected; selection-color: $text;
}
QComboBox QAbstractItemView::item { min-height: 28px; padding: 0 6px; }
QSpinBox { padding: 3px 28px 3px 0; }
QSpinBox:focus { padding: 2px 27px 2px 0; }
QSpinBox QLineEdit, QSpinBox QLineEdit:focus {
    border: none; padding: 0; background: transparent; min-height: 0;
}
QSpinBox::up-button, QSpinBox::down-button { border: none; width: 28px; background: transparent; }
QSpinBox::up-arrow, QSpinBox::down-arrow { image: none; }
QLineEdit, QComboBox, QSpinBox { min-height: 22px; }
QCheckBox, QRadioButton { spacing: 8px; background: transparent; padding: 2px 0; }
QCheckBox::indicator, QRadioButton::indicator {
    width: 16px; height: 16px; border: 1px solid $edge; background: $surface;
}
QCheckBox::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 9px; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; }
QRadioButton::indicator:checked {
    width: 8px; height: 8px; border: 5px solid $accent; background: $on_accent;
}
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid $accent_text; }
"""

BUTTONS = """
QPushButton {
    background: $surface; color: $text; border: 1px solid $edge; border-radius: 6px;
    padding: 6px 15px; min-height: 20px;
}
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $selected; }
QPushButton:focus { border: 2px solid $accent_text; padding: 5px 14px; }
QPushButton:disabled { color: $edge; border-color: $line; }
QPushButton[kind="main"] { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton[kind="main"]:hover { background: $accent_hover; }
QPushButton[kind="main"]:focus { border: 2px solid $text; }
QPushButton[kind="main"]:disabled { background: $line; color: $muted; border-color: $line; }
QPushButton[align="left"] { text-align: left; }
QPushButton[kind="quiet"] {
    background: transparent; border: 1px solid transparent; color: $accent_text;
    padding: 6px 9px 6px 3px; text-align: left;
}
QPushButton[kind="quiet"]:hover { background: $hover; }
QPushButton[kind="quiet"]:disabled { color: $muted; }
QPushButton[kind="quiet"]:focus {
    border: 2px solid $accent_text; padding: 5px 8px 5px 2px;
}
QToolButton {
    background: transparent; color: $text; border: 1px solid transparent; border-radius: 6px;
    padding: 5px;
}
QToolButton:hover { background: $hover; }
QToolButton:pressed, QToolButton:checked { background: $selected; }
QToolButton:focus { border: 2px solid $accent_text; padding: 4px; }
QToolButton:disabled { color: $edge; }
QToolButton::menu-indicator { image: none; }
"""

FRAMES = """
QFrame[kind="card"] { background: $surface; border: 1px solid $line; border-radius: 8px; }
QFrame[kind="line"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
QFrame[kind="drop"] { background: $accent_text; border: none; border-radius: 1px; }
QFrame[kind="popup"] { background: $surface; border: 1px solid $edge; border-radius: 6px; }
QScrollArea, QScrollArea > QWidget > QWidget[kind="ground"] {
    background: transparent; border: none;
}
QMenu { background: $surface; color: $text; border: 1px solid $edge; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: $selected; }
QMenu::item:disabled { color: $edge; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $edge; border: 3px solid $window; border-radius: 6px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::handle:disabled { background: transparent; }
QSplitter::handle:horizontal { background: $line; width: 1px; margin: 0 2px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""

LISTS = """
QListWidget[kind="suggestions"] { background: $surface; border: none; outline: none; }
QListWidget[kind="suggestions"]::item {
    min-height: 32px; padding: 0 6px; color: $text; border-radius: 4px;
}
QListWidget[kind="suggestions"]::item:hover { background: $hover; }
QListWidget[kind="suggestions"]::item:selected { background: $selected; color: $text; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $surface; }
QCalendarWidget QToolButton { color: $text; padding: 4px 8px; font-weight: 600; }
QCalendarWidget QSpinBox { color: $text; background: $surface; border: 1px solid $edge; }
QCalendarWidget QAbstractItemView {
    background: $surface; color: $text; outline: none; border: none;
    selection-background-color: $accent; selection-color: $on_accent;
}
QCalendarWidget QAbstractItemView:disabled { color: $muted; }
"""

PARTS = (LABELS, FIELDS, BUTTONS, FRAMES, LISTS)
