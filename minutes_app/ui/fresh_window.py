"""The work of one window taken over by a fresh one, as when the screens change their language."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLineEdit, QTextEdit, QWidget

from minutes_app.domain.preferences import Preferences
from minutes_app.services.editing import EditingSession
from minutes_app.ui.fields.reading import ReadField, Unread
from minutes_app.ui.window import MinutesWindow
from minutes_app.ui.window_layout import kept_layout, restore_columns
from minutes_app.ui.workspace import Workspace


def take_over(new: MinutesWindow, old: MinutesWindow, preferences: Preferences) -> None:
    """Give the new window the old one's file and columns, and what was typed but not read."""
    new.files.go_on_from(old.files)
    new.workspace.review.show_places(old.workspace.review.addresses)
    _keep_unread(new.workspace, old.workspace)
    if old.columns is not None:
        restore_columns(new.workspace.splitter, kept_layout(old.columns, preferences))


def go_on(new: MinutesWindow, old: MinutesWindow) -> None:
    """Go where the work was: to the same section and field, the cursor where it stood."""
    if new.files.is_open:
        _enter(new.workspace, old.workspace)


def retire(old: MinutesWindow, session: EditingSession) -> None:
    """Let a window go that no longer has a say in the session."""

    def is_inside(listener: object) -> bool:
        while isinstance(listener, QObject) and listener is not old:
            listener = listener.parent()
        return listener is old

    session.let_go(is_inside)
    old.deleteLater()


def _keep_unread(new: Workspace, old: Workspace) -> None:
    """Keep what was typed and could not be read: no meeting holds it."""
    for place, page in old.built_pages():
        for field in page.findChildren(ReadField):
            if isinstance(field.value(), Unread):
                twin = new.page(place).editor_at(field.objectName())
                if isinstance(twin, ReadField):
                    twin.setText(field.text())


def _enter(new: Workspace, old: Workspace) -> None:
    """Go to the section and into the field where the work was, the cursor where it stood."""
    new.show_section(old.place)
    was = old.page(old.place).editor_at(old.where)
    now = new.page(old.place).editor_at(old.where)
    if now is None:
        new.enter_form()
        return
    now.setFocus(Qt.FocusReason.OtherFocusReason)
    _place_cursor(now, was)


def _place_cursor(now: QWidget, was: QWidget | None) -> None:
    if isinstance(now, QLineEdit) and isinstance(was, QLineEdit):
        now.setCursorPosition(was.cursorPosition())
    if isinstance(now, QTextEdit) and isinstance(was, QTextEdit):
        cursor = now.textCursor()
        cursor.setPosition(was.textCursor().position())
        now.setTextCursor(cursor)
