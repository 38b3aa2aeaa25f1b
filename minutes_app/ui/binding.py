"""The tie between a field and its value in the meeting; drawing is not editing."""

from typing import TypeAlias

from minutes_app.domain.address import Address
from minutes_app.domain.meeting import Meeting
from minutes_app.services.editing import EditingSession
from minutes_app.ui.fields.choice import ChoiceField
from minutes_app.ui.fields.line import LineField
from minutes_app.ui.fields.paragraphs import TextField
from minutes_app.ui.fields.reading import ReadField, Unread
from minutes_app.ui.fields.switch import SwitchField
from minutes_app.ui.targets import NOTHING, Target

Editor: TypeAlias = LineField | TextField | ChoiceField | SwitchField
EDITORS = (LineField, TextField, ChoiceField, SwitchField)


class Binding:
    """Shows the target in the editor and writes what the user does to the session.

    The editor is only touched when the value has changed elsewhere, never while an input method
    composes in it.
    """

    def __init__(
        self,
        editor: Editor,
        target: Target,
        session: EditingSession,
        label: str,
    ) -> None:
        self.editor = editor
        self.target = target
        self.base: Address = ""
        self._session = session
        self._label = label
        self._known: object = _UNKNOWN
        self._is_retired = False

    def addresses(self, meeting: Meeting) -> tuple[Address, ...]:
        """Give the addresses the field answers to, its own first."""
        return self.target.addresses(self.base, meeting)

    def show(self, meeting: Meeting) -> None:
        """Bring the editor up to date."""
        wanted = self.target.read(self.base, meeting)
        if wanted == self._known or self.editor.is_composing:
            return
        self._known = wanted
        if self.editor.value() != wanted:
            self.editor.set_value(wanted)

    def forget(self) -> None:
        """Forget what was shown, also text that could not be read: another meeting comes."""
        self._known = _UNKNOWN
        if isinstance(self.editor, ReadField) and self.is_unread:
            self.editor.set_value(self.editor.empty)

    def retire(self) -> None:
        """Write nothing any more: the row of this field is gone."""
        self._is_retired = True

    @property
    def is_unread(self) -> bool:
        """Whether the editor holds text that cannot be read."""
        return isinstance(self.editor.value(), Unread)

    @property
    def is_filled(self) -> bool:
        """Whether the value shown last says anything unusual."""
        return self._known not in (_UNKNOWN, *NOTHING, self.target.usual)

    def take(self) -> None:
        """Write what the user has just done in the editor."""
        value = self.editor.value()
        if not isinstance(value, Unread):
            self._write(value)

    def leave(self) -> None:
        """End the run of typing: what cannot be read counts as nothing."""
        if self._is_retired:
            return
        if isinstance(self.editor, ReadField) and self.is_unread:
            self._write(self.editor.empty)
        self.editor.settle()
        self._session.pause()

    def _write(self, value: object) -> None:
        if value != self._known:
            self._known = value
            self.target.write(self._session, self.base, value, self._label)


class _Unknown:
    """What is known before anything was shown."""


_UNKNOWN = _Unknown()
