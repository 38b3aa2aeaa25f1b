"""What can be done with a row, each with its key: the menu ⋯ and the help read this table."""

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from minutes_app.ui.marks import QT_TRANSLATE_NOOP


class Deed(Enum):
    """One thing done with a row."""

    AFTER = auto()
    BEFORE = auto()
    COPY = auto()
    UP = auto()
    DOWN = auto()
    DETAILS = auto()
    REMOVE = auto()
    RUB_OUT = auto()
    """Backspace in an empty row."""
    PREVIOUS = auto()
    NEXT = auto()
    """The arrow keys at the edge of a row's text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RowAct:
    """A deed of the menu: its name, its icon, its keys in a row and in a card with rows inside.

    The first key is shown.
    """

    deed: Deed
    text: str
    icon: str
    keys: tuple[str, ...]
    card_keys: tuple[str, ...]


ROW_ACTS = (
    RowAct(
        deed=Deed.AFTER,
        text=QT_TRANSLATE_NOOP("tables", "Thêm bên dưới"),
        icon="plus",
        keys=("Return",),
        card_keys=("Ctrl+Return",),
    ),
    RowAct(
        deed=Deed.BEFORE,
        text=QT_TRANSLATE_NOOP("tables", "Thêm bên trên"),
        icon="between-horizontal-start",
        keys=("Ctrl+Shift+Return",),
        card_keys=("Ctrl+Shift+Return",),
    ),
    RowAct(
        deed=Deed.COPY,
        text=QT_TRANSLATE_NOOP("tables", "Nhân đôi"),
        icon="copy",
        keys=("Ctrl+D",),
        card_keys=("Ctrl+D",),
    ),
    RowAct(
        deed=Deed.UP,
        text=QT_TRANSLATE_NOOP("tables", "Chuyển lên"),
        icon="arrow-up",
        keys=("Alt+Up",),
        card_keys=("Alt+Up", "Alt+Shift+Up"),
    ),
    RowAct(
        deed=Deed.DOWN,
        text=QT_TRANSLATE_NOOP("tables", "Chuyển xuống"),
        icon="arrow-down",
        keys=("Alt+Down",),
        card_keys=("Alt+Down", "Alt+Shift+Down"),
    ),
    RowAct(
        deed=Deed.DETAILS,
        text=QT_TRANSLATE_NOOP("tables", "Chi tiết, ghi chú riêng"),
        icon="sticky-note",
        keys=("Alt+Return",),
        card_keys=("Alt+Return", "Alt+Shift+Return"),
    ),
    RowAct(
        deed=Deed.REMOVE,
        text=QT_TRANSLATE_NOOP("tables", "Xóa"),
        icon="trash-2",
        keys=("Ctrl+Shift+Del",),
        card_keys=("Ctrl+Shift+Del",),
    ),
)
"""The deeds in the order of the menu."""

EDGE_KEYS = {"Backspace": Deed.RUB_OUT, "Up": Deed.PREVIOUS, "Down": Deed.NEXT}
"""Keys that reach a row only when its field has no use for them."""

LINE_KEYS = {key: act.deed for act in ROW_ACTS for key in act.keys} | EDGE_KEYS
CARD_KEYS = {key: act.deed for act in ROW_ACTS for key in act.card_keys}


def deed_of(event: QKeyEvent, *, card: bool) -> Deed | None:
    """Give the deed of the key pressed, `None` when it has none."""
    keys = CARD_KEYS if card else LINE_KEYS
    return keys.get(_name(event))


def _name(event: QKeyEvent) -> str:
    """Give the name of the chord; both Enter keys are Return."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    key = Qt.Key(event.key())
    key = Qt.Key.Key_Return if key == Qt.Key.Key_Enter else key
    return QKeySequence(modifiers.value | key.value).toString(
        QKeySequence.SequenceFormat.PortableText
    )
