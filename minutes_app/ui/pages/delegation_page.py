"""Đoàn công tác: the delegation and its members in protocol order."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from minutes_app.domain.attendance import Member
from minutes_app.domain.people import NOBODY, PersonId
from minutes_app.services.editing import EditingSession
from minutes_app.services.pasting import with_members
from minutes_app.ui.desk import Desk
from minutes_app.ui.fields.line import LineField
from minutes_app.ui.fields.suggest import SuggestField
from minutes_app.ui.forms import TIGHT_GAP, Form
from minutes_app.ui.pages.remark import add_remark
from minutes_app.ui.pages.seats import (
    SEAT_DETAILS,
    add_absence,
    add_person_details,
    add_posts,
    add_seat_remark,
    details_title,
    name_box,
)
from minutes_app.ui.pages.section_page import SectionPage
from minutes_app.ui.pages.suggesting import words
from minutes_app.ui.pages.usual_words import ROLES
from minutes_app.ui.rows.body import RowBody
from minutes_app.ui.rows.kind import Adder, RowKind
from minutes_app.ui.rows.row_list import RowList


class DelegationPage(SectionPage):
    """The name of the delegation and a row for each member."""

    def __init__(self, session: EditingSession, parent: QWidget | None = None) -> None:
        super().__init__(
            session,
            parent,
            self.tr("Đoàn công tác"),
            self.tr("Đoàn giám sát, đoàn kiểm tra, đoàn công tác. Để trống nếu không có."),
        )
        example = self.tr("như Đoàn giám sát của BTV Tỉnh ủy")
        self.form.add(self.tr("Tên đoàn"), "delegation/name", LineField(placeholder=example))
        self.form.heading(self.tr("Thành viên"))
        kind = RowKind(
            thing=self.tr("thành viên"),
            empty=self.tr("Ghi từng thành viên theo thứ tự, trưởng đoàn trước."),
            adders=(Adder(self.tr("Thêm thành viên"), Member),),
            body=MemberBody,
            people=person_of,
            copy=without_person,
        )
        self.form.place(RowList(self.desk, "delegation/members", kind))
        add_remark(self.form, "delegation/remark")


class MemberBody(RowBody):
    """A member: name, role, posts; folded away: absence, honorific, remarks."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.paste = with_members
        line = self.new_line(TIGHT_GAP)
        self._name = name_box(desk)
        self.place(self._name, into=line, stretch=3)
        self.set_main(self._name)
        role = SuggestField(words(ROLES), placeholder=self.tr("Vai trò"))
        self.add(self.tr("Vai trò"), "role", role, bare=True, into=line, stretch=2)
        add_posts(self)
        self.add_details(details_title(), fill_details, SEAT_DETAILS)

    def look_quiet(self) -> None:
        """Let the name stand out."""
        super().look_quiet()
        self._name.look("title")


def fill_details(form: Form) -> None:
    """Put absence, honorific and remarks."""
    add_absence(form)
    add_person_details(form)
    add_seat_remark(form)


def person_of(member: Member) -> tuple[PersonId, ...]:
    """Give the person who has the seat."""
    return (member.person,)


def without_person(member: Member) -> Member:
    """Give the seat for somebody else."""
    return replace(member, person=NOBODY)
