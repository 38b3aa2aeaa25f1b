"""Who came, group by group in protocol order (thành phần dự)."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from minutes_app.document.view.naming import told
from minutes_app.document.view.words import bare, on_one_line
from minutes_app.domain.attendance import AttendanceGroup, Attendee, Delegation, Member, headcount
from minutes_app.domain.meeting import Meeting
from minutes_app.domain.people import Mention
from minutes_app.language.citations import citation
from minutes_app.language.numerals import padded
from minutes_app.language.sentences import capitalised, unended


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """One entry of a group: a person, or a post without a name."""

    citation: str = field(
        metadata=told("người hoặc chức danh, ở giữa câu", "đồng chí Hoàng Thanh, Phó Giám đốc …")
    )
    capitalised: str = field(metadata=told("như trên, viết hoa đầu câu", "Đồng chí Hoàng Thanh, …"))
    count: str = field(metadata=told("số người của một chức danh, trống khi không nêu", "03"))
    is_absent: bool = field(metadata=told("đúng khi vắng mặt"))
    reason: str = field(metadata=told("lý do vắng mặt", "đi công tác"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """One group; the delegation (đoàn công tác) is the first of them."""

    number: str = field(metadata=told("số thứ tự trong mục Thành phần", "1.2"))
    title: str = field(metadata=told("tên nhóm", "Huyện Tam Dương"))
    lead: str = field(
        metadata=told("lời dẫn khi viết thành câu", "Huyện Tam Dương có các đồng chí là")
    )
    everyone: tuple[Seat, ...] = field(metadata=told("tất cả, theo thứ tự", one="seat"))
    present: tuple[Seat, ...] = field(metadata=told("những người có mặt", one="seat"))
    absent: tuple[Seat, ...] = field(metadata=told("những người vắng mặt", one="seat"))
    present_count: str = field(metadata=told("số người có mặt, trống khi chưa rõ", "06"))
    absent_count: str = field(metadata=told("số người vắng mặt, trống khi chưa rõ", "01"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendance:
    """The part of the paper that says who came; its number is empty when there is no such part."""

    number: str = field(metadata=told("số của mục, trống khi không có ai", "1"))
    groups: tuple[Group, ...] = field(
        metadata=told("các nhóm, đoàn công tác đứng đầu", one="group")
    )
    present_count: str = field(metadata=told("tổng số có mặt, trống khi chưa rõ", "35"))
    absent_count: str = field(metadata=told("tổng số vắng mặt, trống khi chưa rõ", "02"))


UNNAMED_DELEGATION = "Đoàn công tác"
_UNNAMED_GROUP = "Các đại biểu khác"


def delegation_title(delegation: Delegation) -> str:
    """Give the delegation's name, a plain word where it has none."""
    return bare(delegation.name) or UNNAMED_DELEGATION


def attendance_view(meeting: Meeting, *, number: int) -> Attendance:
    """Give the groups that hold somebody, numbered below this part's number."""
    parts = [part for part in _parts(meeting) if part[2]]
    groups = tuple(
        _group(meeting, f"{number}.{place}", part) for place, part in enumerate(parts, 1)
    )
    seats = tuple(seat for part in parts for seat in part[2])
    return Attendance(
        number=str(number) if groups else "",
        groups=groups,
        present_count=_count(seats, absent=False),
        absent_count=_count(seats, absent=True),
    )


Seats = tuple[Member | Attendee, ...]
Part = tuple[str, str, Seats]
"""Title, lead and entries of a group."""


def has_attendance(meeting: Meeting) -> bool:
    """Whether anybody is named as attending."""
    return any(entries for _, _, entries in _parts(meeting))


def _parts(meeting: Meeting) -> Iterable[Part]:
    delegation = meeting.delegation
    title = delegation_title(delegation)
    yield title, f"{title} gồm có", _stated(meeting, delegation.members)
    for group in meeting.attendance:
        yield (*_titled(group), _stated(meeting, group.attendees))


def _titled(group: AttendanceGroup) -> tuple[str, str]:
    name, lead = bare(group.name), on_one_line(group.lead)
    title = name or unended(lead) or _UNNAMED_GROUP
    return title, lead or f"{title} gồm có"


def _stated(meeting: Meeting, entries: Seats) -> Seats:
    return tuple(entry for entry in entries if _cited(meeting, entry))


def _group(meeting: Meeting, number: str, part: Part) -> Group:
    title, lead, entries = part
    seats = tuple(_seat(meeting, entry) for entry in entries)
    return Group(
        number=number,
        title=title,
        lead=lead,
        everyone=seats,
        present=tuple(seat for seat in seats if not seat.is_absent),
        absent=tuple(seat for seat in seats if seat.is_absent),
        present_count=_count(entries, absent=False),
        absent_count=_count(entries, absent=True),
    )


def _seat(meeting: Meeting, entry: Member | Attendee) -> Seat:
    cited = _cited(meeting, entry)
    stated = entry.count if isinstance(entry, Attendee) and not entry.person else None
    return Seat(
        citation=cited,
        capitalised=capitalised(cited),
        count=padded(stated) if stated else "",
        is_absent=entry.absent,
        reason=bare(entry.reason) if entry.absent else "",
    )


def _cited(meeting: Meeting, entry: Member | Attendee) -> str:
    role = entry.role if isinstance(entry, Member) else ""
    text = entry.text if isinstance(entry, Attendee) else ""
    mention = Mention(person=entry.person, collective=text, role=role)
    return bare(citation(meeting, mention))


def _count(entries: Seats, *, absent: bool) -> str:
    """Give how many, with a leading 0 below 10; empty when nobody or not known."""
    count = headcount(entries, absent=absent)
    return padded(count) if count else ""
