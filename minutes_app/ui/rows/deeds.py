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

OTHER_KEYS = (
    ("Ctrl+Return", QT_TRANSLATE_NOOP("tables", "Thêm khối, nhóm, mục diễn biến")),
    ("Shift+Return", QT_TRANSLATE_NOOP("tables", "Thêm đoạn trong cùng một mục")),
    ("Backspace", QT_TRANSLATE_NOOP("tables", "Xóa dòng đang trống")),
    ("Ctrl+T", QT_TRANSLATE_NOOP("tables", "Đổi giữa tên người và tập thể, chức danh")),
    ("Down", QT_TRANSLATE_NOOP("tables", "Mở danh sách gợi ý")),
    ("Alt+Down", QT_TRANSLATE_NOOP("tables", "Mở lịch trong ô ngày")),
)
"""Keys of fields and lists that no menu shows, with what they do."""

SIGNS = {"Return": "Enter", "Up": "↑", "Down": "↓", "Del": "Delete"}
"""What is written on the keys that Qt names otherwise."""

LINE_KEYS = {key: act.deed for act in ROW_ACTS for key in act.keys} | EDGE_KEYS
CARD_KEYS = {key: act.deed for act in ROW_ACTS for key in act.card_keys}


def shown_key(key: str) -> str:
    """Give a chord as it is written on the keys, such as “Alt+↑”."""
    return "+".join(SIGNS.get(part, part) for part in key.split("+"))


def form_keys() -> tuple[tuple[str, str], ...]:
    """Give every key of fields and lists with what it does (context `tables`), for the help."""
    rows = ((shown_key(act.keys[0]), act.text) for act in ROW_ACTS)
    return (*rows, *((shown_key(key), text) for key, text in OTHER_KEYS))


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
