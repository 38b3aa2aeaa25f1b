"""What all fields for text do alike: keys they leave to the window, and their menu."""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QMenu, QScrollArea, QTextEdit, QWidget

OWN_HISTORY = ("edit-undo", "edit-redo")
"""Actions of Qt's menu that would undo within one field; ours undo everywhere."""


@runtime_checkable
class MenuGiver(Protocol):
    """Whoever holds fields and has something to add to their menus."""

    def extend_menu(self, menu: QMenu) -> None:
        """Add to the menu."""
        ...


def is_history_key(event: QKeyEvent) -> bool:
    """Tell whether this is undo or redo."""
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(
        QKeySequence.StandardKey.Redo
    )


def is_enter(event: QKeyEvent) -> bool:
    """Tell whether this is one of the two Enter keys."""
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def rubs_out_nothing(event: QKeyEvent, text: str) -> bool:
    """Tell whether this is a fresh Backspace in an empty field.

    A held key does not count: whoever rubs out a text must not lose the row with it.
    """
    bare = event.modifiers() == Qt.KeyboardModifier.NoModifier
    return event.key() == Qt.Key.Key_Backspace and bare and not text and not event.isAutoRepeat()


def text_menu(field: QLineEdit | QTextEdit) -> QMenu:
    """Give the menu of a field for text: what Qt offers, and what can be done with its row.

    The undoing that only this field knows is left out.
    """
    menu = field.createStandardContextMenu()
    for action in menu.actions():
        if action.objectName() in OWN_HISTORY:
            menu.removeAction(action)
    if menu.actions() and menu.actions()[0].isSeparator():
        menu.removeAction(menu.actions()[0])
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    holder = field.parentWidget()
    while holder is not None and not isinstance(holder, MenuGiver):
        holder = holder.parentWidget()
    if isinstance(holder, MenuGiver):
        holder.extend_menu(menu)
    return menu


def area_around(widget: QWidget) -> QScrollArea | None:
    """Give the scroll area in which the widget lies, `None` when in none."""
    area = widget.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    return area
