"""One field of a form: label, editor, hint, and the place for its problem."""

from collections.abc import Iterator

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from minutes_app.domain.address import Address
from minutes_app.domain.meeting import Meeting
from minutes_app.ui.binding import Binding, Editor
from minutes_app.ui.complaint import Complaint
from minutes_app.ui.desk import Desk
from minutes_app.ui.fields.reading import ReadField, Unread
from minutes_app.ui.fields.switch import SwitchField
from minutes_app.ui.parts import Part, Problems
from minutes_app.ui.targets import Target


class FieldBox(Part):
    """A field with its label above and what there is to say about it below.

    A `bare` one shows no label (the caption is then in the empty field) but bears it for screen
    readers. The editor's object name is the address.
    """

    def __init__(
        self,
        desk: Desk,
        target: Target,
        caption: str,
        editor: Editor,
        hint: str = "",
        *,
        bare: bool = False,
    ) -> None:
        super().__init__()
        self.is_bare = bare
        self._caption = caption
        self._row = ""
        self.editor = editor
        label = self.tr("sửa “{field}”").format(field=caption)
        self.binding = Binding(editor, target, desk.session, label)
        self._addresses: tuple[Address, ...] = ()
        self._problem = ("", "")
        self._complaint: Complaint | None = None
        self._label: QLabel | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        if not bare and not isinstance(editor, SwitchField):
            self._add_label()
        self._column.addWidget(editor)
        self._add_hint(hint)
        self._name()
        editor.edited.connect(self._on_edited)
        editor.left.connect(self._on_left)

    def comfort(self) -> int:
        """Give the pixels that label and editor need; what is said below may take more lines."""
        label = self._label.sizeHint().width() if self._label is not None else 0
        return max(label, self.editor.sizeHint().width())

    def _add_label(self) -> None:
        self._label = QLabel(self._caption, self)
        self._label.setProperty("role", "label")
        self._label.setBuddy(self.editor)
        self._column.addWidget(self._label)

    def _add_hint(self, hint: str) -> None:
        self.editor.setAccessibleDescription(hint)
        if hint:
            words = QLabel(hint, self)
            words.setProperty("role", "help")
            words.setWordWrap(True)
            self._column.addWidget(words)

    def look(self, look: str) -> None:
        """Give the editor a look of the style sheet: `quiet` or `title`."""
        self.editor.setProperty("look", look)

    def name_row(self, row: str) -> None:
        """Tell screen readers in which row the field stands, such as “thành viên 3”."""
        if row != self._row:
            self._row = row
            self._name()

    def _name(self) -> None:
        name = f"{self._caption}, {self._row}" if self._row else self._caption
        self.editor.setAccessibleName(name)

    def rebase(self, base: Address) -> None:
        """Belong to another base."""
        self.binding.base = base

    def show_meeting(self, meeting: Meeting) -> None:
        """Show the value as it stands."""
        self.binding.show(meeting)
        addresses = self.binding.addresses(meeting)
        if addresses != self._addresses:
            self._addresses = addresses
            self.editor.setObjectName(addresses[0])
        if self.complaint:
            self._complain()

    def show_problems(self, problems: Problems) -> None:
        """Show the problem of this field, if there is one."""
        found = next((problems[where] for where in self._addresses if where in problems), None)
        self._problem = (str(found.level), found.text) if found else ("", "")
        self._complain()

    def editor_at(self, address: Address) -> QWidget | None:
        """Give the editor when the address is its own."""
        return self.editor if address in self._addresses else None

    def addresses(self) -> Iterator[Address]:
        """Give the addresses of this field."""
        return iter(self._addresses)

    def stops(self) -> list[QWidget]:
        """Give the editor."""
        return [self.editor]

    def retire(self) -> None:
        """Write nothing any more."""
        self.binding.retire()

    def forget(self) -> None:
        """Forget what was shown."""
        self.binding.forget()

    @property
    def summary(self) -> str:
        """What is filled here, in a few words."""
        if not self.binding.is_filled:
            return ""
        if isinstance(self.editor, SwitchField):
            return self._caption
        return self.editor.shown_text()

    @property
    def complaint(self) -> str:
        """What is said to be wrong, empty when nothing is."""
        return self._complaint.text if self._complaint is not None else ""

    def _on_edited(self) -> None:
        self.binding.take()
        if self.complaint and not self.binding.is_unread:
            self._say("", "")

    def _on_left(self) -> None:
        self.binding.leave()
        self._complain()

    def _complain(self) -> None:
        value = self.editor.value()
        if isinstance(value, Unread) and isinstance(self.editor, ReadField):
            if not self.editor.hasFocus():
                #: Under a field whose text cannot be read; {advice} says how to type it.
                text = self.tr("Chưa hiểu “{text}”. {advice}")
                self._say("must", text.format(text=value.text, advice=self.editor.advice))
        else:
            self._say(*self._problem)

    def _say(self, level: str, text: str) -> None:
        if self._complaint is None:
            if not level:
                return
            self._complaint = Complaint(self)
            self._column.addWidget(self._complaint)
        self._complaint.say(level, text)
        if (self.editor.property("problem") or "") != level:
            self.editor.setProperty("problem", level)
            self.editor.style().unpolish(self.editor)
            self.editor.style().polish(self.editor)
