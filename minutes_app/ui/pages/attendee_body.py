"""One entry of a group: a person with posts, or posts without a name."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from minutes_app.domain.address import Address, joined, value_at, with_value
from minutes_app.domain.attendance import Attendee
from minutes_app.domain.meeting import Meeting
from minutes_app.domain.people import NOBODY, PersonId
from minutes_app.services.naming import named_at, person_at
from minutes_app.services.pasting import with_lines, with_people_as_attendees
from minutes_app.ui.buttons import IconButton
from minutes_app.ui.desk import Desk
from minutes_app.ui.fields.measures import CountField
from minutes_app.ui.fields.paragraphs import TextField
from minutes_app.ui.forms import Form
from minutes_app.ui.icons import set_icon
from minutes_app.ui.pages.mention import is_toggle
from minutes_app.ui.pages.seats import (
    SEAT_DETAILS,
    add_absence,
    add_person_details,
    add_posts,
    add_seat_remark,
    details_title,
    name_box,
)
from minutes_app.ui.rows.body import RowBody
from minutes_app.ui.rows.kind import Adder, RowKind

COUNT_WIDTH = 88


def attendee_rows() -> RowKind:
    """Give the kind of the list of those who attend."""
    adder = QCoreApplication.translate("attendees", "Thêm đại biểu")
    return RowKind(
        thing=QCoreApplication.translate("attendees", "đại biểu"),
        empty=QCoreApplication.translate(
            "attendees", "Ghi từng người, hoặc từng chức danh nếu không ghi tên."
        ),
        adders=(Adder(adder, Attendee),),
        body=AttendeeBody,
        people=_person_of,
        copy=_without_person,
    )


class AttendeeBody(RowBody):
    """An entry that is a text or a person; Ctrl+T changes between them.

    Rows that Enter adds go on in the same way.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.paste = self._pasted
        self.is_person = False
        line = self.tight_line()
        example = self.tr("Chức danh, như “Ủy viên BTV Huyện ủy”")
        text = TextField(placeholder=example)
        self._text = self.add(self.tr("Chức danh"), "text", text, bare=True, into=line, stretch=1)
        self._name = name_box(desk)
        self.place(self._name, into=line, stretch=1)
        self._count = self.add(self.tr("Số người"), "count", CountField(), bare=True, into=line)
        self._count.setFixedWidth(COUNT_WIDTH)
        self._switch = IconButton(self.tr("Đổi giữa chức danh và tên người (Ctrl+T)"), "user", self)
        self._switch.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._switch.clicked.connect(self.toggle)
        line.addWidget(self._switch, 0, Qt.AlignmentFlag.AlignTop)
        self._posts = Form(desk)
        add_posts(self._posts)
        self.place(self._posts)
        self.set_main(self._text)
        self.set_main(self._name)
        self._of_person = Form(desk)
        self.add_details(details_title(), self._fill_details, SEAT_DETAILS)
        self._show_way()

    def _fill_details(self, form: Form) -> None:
        add_absence(form)
        add_person_details(self._of_person)
        form.place(self._of_person)
        add_seat_remark(form)

    def look_quiet(self) -> None:
        """Let the name stand out."""
        super().look_quiet()
        self._name.look("title")

    def inherit(self, neighbour: RowBody) -> None:
        """Be a text or a person as the row before."""
        if isinstance(neighbour, AttendeeBody):
            self._go(person=neighbour.is_person)

    def show_meeting(self, meeting: Meeting) -> None:
        """Bring the row up to date; what it holds says which way it is."""
        value = value_at(meeting, self.base)
        if isinstance(value, Attendee) and (value.person or value.text):
            self._go(person=bool(value.person))
        super().show_meeting(meeting)

    def stops(self) -> list[QWidget]:
        """Give the fields, then the button that changes between the ways."""
        first = [self._text.editor, self._name.editor, self._count.editor]
        rest = [stop for stop in super().stops() if stop not in first]
        return [*first, self._switch, *rest]

    def toggle(self) -> None:
        """Change between text and person; what was typed goes along."""
        person = not self.is_person
        label = self.tr("ghi tên người") if person else self.tr("ghi chức danh")
        change = self._as_person if person else self._as_text
        self._go(person=person)
        self.desk.session.apply(label, change, where=self.base)
        stop = self.main_stop()
        if stop is not None:
            stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def _as_person(self, now: Meeting) -> Meeting:
        value = value_at(now, self.base)
        if not isinstance(value, Attendee) or not value.text:
            return now
        now = with_value(now, self.base, replace(value, text=""))
        return named_at(now, joined(self.base, "person"), value.text)

    def _as_text(self, now: Meeting) -> Meeting:
        value = value_at(now, self.base)
        person = person_at(now, joined(self.base, "person"))
        if not isinstance(value, Attendee) or person is None:
            return now
        text = ", ".join(part for part in (person.name, *person.posts) if part)
        return with_value(now, self.base, replace(value, person=NOBODY, text=text))

    def _go(self, *, person: bool) -> None:
        if person != self.is_person:
            self.is_person = person
            self._show_way()

    def _show_way(self) -> None:
        self._text.setHidden(self.is_person)
        self._count.setHidden(self.is_person)
        self._name.setHidden(not self.is_person)
        self._posts.setHidden(not self.is_person)
        self._of_person.setHidden(not self.is_person)
        set_icon(self._switch, "type" if self.is_person else "user", "muted")

    def _pasted(self, now: Meeting, rows: Address, index: int, lines: tuple[str, ...]) -> Meeting:
        if self.is_person:
            return with_people_as_attendees(now, rows, index, lines)
        return with_lines(now, rows, index, lines, Attendee(), "text")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Change between text and person."""
        if is_toggle(event):
            self.toggle()
        else:
            event.ignore()


def _person_of(attendee: Attendee) -> tuple[PersonId, ...]:
    return (attendee.person,)


def _without_person(attendee: Attendee) -> Attendee:
    return replace(attendee, person=NOBODY)
