"""What all fields for text do alike: keys they leave to the window, and their menu."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QMenu, QScrollArea, QTextEdit, QWidget

OWN_HISTORY = ("edit-undo", "edit-redo")
"""Actions of Qt's menu that would undo within one field; ours undo everywhere."""


def is_left_to_window(event: QEvent) -> bool:
    """Tell whether the event asks for a key that the window must get: undo and redo."""
    return (
        isinstance(event, QKeyEvent)
        and event.type() == QEvent.Type.ShortcutOverride
        and is_history_key(event)
    )


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
    """Give the menu of a field for text, without the undoing that only this field knows."""
    menu = field.createStandardContextMenu()
    for action in menu.actions():
        if action.objectName() in OWN_HISTORY:
            menu.removeAction(action)
    if menu.actions() and menu.actions()[0].isSeparator():
        menu.removeAction(menu.actions()[0])
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu


def area_around(widget: QWidget) -> QScrollArea | None:
    """Give the scroll area in which the widget lies, `None` when in none."""
    area = widget.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    return area
