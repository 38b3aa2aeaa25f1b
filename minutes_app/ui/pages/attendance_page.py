"""Thành phần dự: groups in protocol order, of persons or of posts without names."""

from PySide6.QtWidgets import QLabel, QWidget

from minutes_app.domain.address import value_at
from minutes_app.domain.attendance import AttendanceGroup, headcount
from minutes_app.domain.meeting import Meeting
from minutes_app.domain.people import PersonId
from minutes_app.services.editing import EditingSession
from minutes_app.ui.desk import Desk
from minutes_app.ui.fields.line import LineField
from minutes_app.ui.fields.paragraphs import TextField
from minutes_app.ui.pages.attendee_body import attendee_rows
from minutes_app.ui.pages.remark import add_row_remark
from minutes_app.ui.pages.section_page import SectionPage
from minutes_app.ui.rows.body import RowBody
from minutes_app.ui.rows.kind import Adder, RowKind
from minutes_app.ui.rows.row_list import RowList


class AttendancePage(SectionPage):
    """The groups, a card each."""

    def __init__(self, session: EditingSession, parent: QWidget | None = None) -> None:
        super().__init__(
            session,
            parent,
            self.tr("Thành phần dự"),
            self.tr("Từng nhóm đại biểu theo thứ tự, ghi tên người hoặc chỉ ghi chức danh."),
        )
        kind = RowKind(
            thing=self.tr("nhóm"),
            empty=self.tr("Ghi nhóm đại biểu đầu tiên, như đơn vị được giám sát."),
            adders=(Adder(self.tr("Thêm nhóm (Ctrl+Enter)"), AttendanceGroup),),
            body=GroupBody,
            is_card=True,
            people=people_of,
        )
        self.form.place(RowList(self.desk, "attendance", kind))


def people_of(group: AttendanceGroup) -> tuple[PersonId, ...]:
    """Give who is named in the group."""
    return tuple(attendee.person for attendee in group.attendees)


class GroupBody(RowBody):
    """A group: its name, the words that open it, who is in it, and how many."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, gap=12)
        name = LineField(placeholder=self.tr("Tên nhóm, như “Huyện Tam Dương”"))
        head = self.add(self.tr("Tên nhóm"), "name", name, bare=True)
        self.set_main(self.set_head(head))
        example = self.tr("như “Huyện Tam Dương có các đồng chí là”")
        lead = TextField(placeholder=example)
        self.add(self.tr("Lời mở đầu nhóm"), "lead", lead)
        self.place(RowList(desk, "attendees", attendee_rows()))
        self._counts = QLabel(self)
        self._counts.setProperty("role", "help")
        self.column.addWidget(self._counts)
        add_row_remark(self)

    def show_meeting(self, meeting: Meeting) -> None:
        """Bring the group up to date, and its numbers."""
        super().show_meeting(meeting)
        group = value_at(meeting, self.base)
        if isinstance(group, AttendanceGroup):
            self._counts.setText(self._counted(group))
            self._counts.setVisible(bool(group.attendees))

    def _counted(self, group: AttendanceGroup) -> str:
        present = headcount(group.attendees, absent=False)
        absent = headcount(group.attendees, absent=True)
        if present is None or absent is None:
            return self.tr("Chưa đếm được: có mục chưa ghi số người.")
        #: Under a group of attendees.
        return self.tr("Có mặt: {present}. Vắng mặt: {absent}.").format(
            present=present, absent=absent
        )
