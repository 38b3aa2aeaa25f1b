"""How a sentence names somebody: a person with posts, or a collective; with its own address."""

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QRadioButton, QVBoxLayout, QWidget

from minutes_app.domain.address import Address, joined, value_at, with_value
from minutes_app.domain.meeting import Meeting
from minutes_app.domain.people import NOBODY
from minutes_app.domain.people import Mention as MentionValue
from minutes_app.services.naming import named_at, person_at
from minutes_app.ui.desk import Desk
from minutes_app.ui.field_box import FieldBox
from minutes_app.ui.fields.line import LineField
from minutes_app.ui.fields.posts import PostsField
from minutes_app.ui.fields.suggest import SuggestField
from minutes_app.ui.fold import Fold
from minutes_app.ui.forms import Form
from minutes_app.ui.pages.person_box import PersonBox
from minutes_app.ui.pages.suggesting import persons, words
from minutes_app.ui.pages.usual_words import HONORIFICS
from minutes_app.ui.parts import Part
from minutes_app.ui.targets import PERSON_HONORIFIC, PERSON_REMARK, At, PersonPart

GAP = 8
WATCHED = (At("honorific"), At("role"), PERSON_HONORIFIC, PERSON_REMARK)


class Mention(Part):
    """Names a person, whose posts are edited in the same place, or a collective.

    Ctrl+T changes between the two; what was typed goes along. Folded away: how this one sentence
    addresses the person, and what is known of the person everywhere.
    """

    def __init__(self, desk: Desk, path: Address, caption: str, hint: str = "") -> None:
        super().__init__()
        self._desk = desk
        self._path = path
        self._address = path
        self._caption = caption
        self._is_collective = False
        self.person = Form(desk, path, self, gap=GAP)
        self.collective = Form(desk, path, self, gap=GAP)
        title = self.tr("Cách gọi ở chỗ này")
        self.fold = Fold(desk, title, self._fill_fold, WATCHED, path=path)
        self._fill_person()
        self._fill_collective()
        self.parts = [self.person, self.collective, self.fold]
        self._assemble(hint)
        self._show_mode()
        self.name_row("")

    def _fill_person(self) -> None:
        line = self.person.new_line(GAP)
        self._name = PersonBox(
            self._desk, "person", self.tr("Họ và tên"), persons(self._desk.session), bare=True
        )
        self.person.place(self._name, into=line, stretch=2)
        words_of_posts = self.tr("Chức vụ, cách nhau bằng dấu phẩy")
        posts = PostsField(placeholder=words_of_posts)
        target = PersonPart("person", "posts", ())
        self.person.add(self.tr("Chức vụ"), target, posts, bare=True, into=line, stretch=3)

    def _fill_collective(self) -> None:
        field = LineField(placeholder=self.tr("Tên tập thể, như “các thành viên Đoàn giám sát”"))
        self._collective = self.collective.add(self.tr("Tập thể"), "collective", field, bare=True)

    def _fill_fold(self, form: Form) -> None:
        line = form.new_line()
        form.add(
            self.tr("Danh xưng ở chỗ này"),
            "honorific",
            SuggestField(words((*HONORIFICS, "Đc"))),
            self.tr("Để trống: như danh xưng của người đó"),
            into=line,
            stretch=1,
        )
        form.add(
            self.tr("Vai trò ở chỗ này"),
            "role",
            LineField(),
            self.tr("Để trống: như vai trò trong đoàn"),
            into=line,
            stretch=1,
        )
        line = form.new_line()
        form.add(
            self.tr("Danh xưng ở mọi chỗ"),
            PERSON_HONORIFIC,
            SuggestField(words(HONORIFICS)),
            into=line,
            stretch=1,
        )
        form.add(
            self.tr("Ghi chú riêng về người này (không in)"),
            PERSON_REMARK,
            LineField(),
            into=line,
            stretch=1,
        )

    def _assemble(self, hint: str) -> None:
        caption = QLabel(self._caption, self)
        caption.setProperty("role", "label")
        caption.setBuddy(self._name.editor)
        self._as_person = QRadioButton(self.tr("Cá nhân"), self)
        self._as_collective = QRadioButton(self.tr("Tập thể"), self)
        first = QHBoxLayout()
        first.setSpacing(16)
        first.addWidget(caption, 1)
        for button in (self._as_person, self._as_collective):
            button.setToolTip(self.tr("Đổi giữa cá nhân và tập thể (Ctrl+T)"))
            button.setAccessibleName(f"{self._caption}: {button.text()}")
            button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            button.clicked.connect(self._on_clicked)
            first.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(first)
        column.addWidget(self.person)
        column.addWidget(self.collective)
        if hint:
            words_of_help = QLabel(hint, self)
            words_of_help.setProperty("role", "help")
            words_of_help.setWordWrap(True)
            column.addWidget(words_of_help)
        column.addWidget(self.fold)

    def rebase(self, base: Address) -> None:
        """Belong to another base."""
        super().rebase(base)
        self._address = joined(base, self._path)

    def name_row(self, row: str) -> None:
        """Tell screen readers whose name it is, and in which row."""
        super().name_row(f"{self._caption}, {row}" if row else self._caption)

    def show_meeting(self, meeting: Meeting) -> None:
        """Bring everything up to date; a mention that names somebody says which way it is."""
        value = value_at(meeting, self._address)
        if isinstance(value, MentionValue) and not value.is_empty:
            self._is_collective = not value.person
        super().show_meeting(meeting)
        self._show_mode()

    def forget(self) -> None:
        """Forget which way was chosen."""
        super().forget()
        self._is_collective = False

    def stops(self) -> list[QWidget]:
        """Give the fields; between person and collective Ctrl+T changes without walking there."""
        return [*self.person.stops(), *self.collective.stops(), *self.fold.stops()]

    def editor_at(self, address: Address) -> QWidget | None:
        """Give the widget that edits the address; the mention itself is its name."""
        if address == self._address:
            return self._main_box().editor
        found = super().editor_at(address)
        if found is None or found.isVisibleTo(self):
            return found
        return self._main_box().editor

    def toggle(self) -> None:
        """Change between person and collective; what was typed goes along."""
        self._become(collective=not self._is_collective)
        self._main_box().editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _main_box(self) -> FieldBox:
        return self._collective if self._is_collective else self._name

    def _on_clicked(self) -> None:
        self._become(collective=self._as_collective.isChecked())

    def _become(self, *, collective: bool) -> None:
        if collective == self._is_collective:
            return
        self._is_collective = collective
        label = self.tr("chuyển sang tập thể") if collective else self.tr("chuyển sang cá nhân")
        change = self._as_collective_in if collective else self._as_person_in
        self._desk.session.apply(label, change, where=self._address)
        self._show_mode()

    def _as_collective_in(self, now: Meeting) -> Meeting:
        mention = value_at(now, self._address)
        person = person_at(now, joined(self._address, "person"))
        if not isinstance(mention, MentionValue) or person is None:
            return now
        text = mention.collective or ("" if person.posts else person.name)
        return with_value(now, self._address, replace(mention, person=NOBODY, collective=text))

    def _as_person_in(self, now: Meeting) -> Meeting:
        mention = value_at(now, self._address)
        if not isinstance(mention, MentionValue) or not mention.collective:
            return now
        now = with_value(now, self._address, replace(mention, collective=""))
        return named_at(now, joined(self._address, "person"), mention.collective)

    def _show_mode(self) -> None:
        self._as_person.setChecked(not self._is_collective)
        self._as_collective.setChecked(self._is_collective)
        self.person.setVisible(not self._is_collective)
        self.collective.setVisible(self._is_collective)
        self.fold.setVisible(not self._is_collective or bool(self.fold.summary))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Change between person and collective."""
        if is_toggle(event):
            self.toggle()
        else:
            event.ignore()


def is_toggle(event: QEvent) -> bool:
    """Tell whether this is Ctrl+T, which changes between a person and words without a name."""
    return (
        isinstance(event, QKeyEvent)
        and event.key() == Qt.Key.Key_T
        and event.modifiers() == Qt.KeyboardModifier.ControlModifier
    )
