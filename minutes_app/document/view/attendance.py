"""Who came, group by group in protocol order (thành phần dự)."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from minutes_app.document.origin import sourced
from minutes_app.document.view.naming import told
from minutes_app.document.view.words import bare, on_one_line
from minutes_app.domain.address import Address, joined
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
    kept = [group for group in _groups(meeting) if group.seats]
    groups = tuple(_group(group, f"{number}.{place}") for place, group in enumerate(kept, 1))
    entries = tuple(entry for group in kept for entry in group.entries)
    return Attendance(
        number=str(number) if groups else "",
        groups=groups,
        present_count=_count(entries, absent=False),
        absent_count=_count(entries, absent=True),
    )


def has_attendance(meeting: Meeting) -> bool:
    """Whether anybody is named as attending."""
    return any(group.seats for group in _groups(meeting))


Entries = tuple[Member | Attendee, ...]


@dataclass(frozen=True, slots=True)
class _Named:
    """A group under its title, its entries with the words for each; unnamed ones have no seat."""

    title: str
    lead: str
    stated: Entries
    words: tuple[Seat | None, ...]

    @property
    def seats(self) -> tuple[Seat, ...]:
        return tuple(seat for seat in self.words if seat)

    @property
    def entries(self) -> Entries:
        pairs = zip(self.stated, self.words, strict=True)
        return tuple(entry for entry, seat in pairs if seat)


def _groups(meeting: Meeting) -> Iterator[_Named]:
    members = meeting.delegation.members
    title = sourced(delegation_title(meeting.delegation), "delegation/name")
    lead = sourced(f"{title} gồm có", "delegation/name")
    yield _Named(title, lead, members, _seats(meeting, members, "delegation/members"))
    for place, group in enumerate(meeting.attendance):
        where = joined("attendance", place)
        seats = _seats(meeting, group.attendees, joined(where, "attendees"))
        yield _Named(*_titled(group, where), group.attendees, seats)


def _titled(group: AttendanceGroup, where: Address) -> tuple[str, str]:
    name, lead = bare(group.name), on_one_line(group.lead)
    title = name or unended(lead) or _UNNAMED_GROUP
    shown = lead or f"{title} gồm có"
    titled, led = "name" if name else "lead", "lead" if lead else "name"
    return sourced(title, where, titled), sourced(shown, where, led)


def _group(group: _Named, number: str) -> Group:
    seats = group.seats
    return Group(
        number=number,
        title=group.title,
        lead=group.lead,
        everyone=seats,
        present=tuple(seat for seat in seats if not seat.is_absent),
        absent=tuple(seat for seat in seats if seat.is_absent),
        present_count=_count(group.entries, absent=False),
        absent_count=_count(group.entries, absent=True),
    )


def _seats(meeting: Meeting, entries: Entries, rows: Address) -> tuple[Seat | None, ...]:
    return tuple(
        _seat(entry, _cited(meeting, entry), joined(rows, place))
        for place, entry in enumerate(entries)
    )


def _seat(entry: Member | Attendee, cited: str, where: Address) -> Seat | None:
    if not cited:
        return None
    origin = joined(where, "person" if entry.person else "text")
    stated = entry.count if isinstance(entry, Attendee) and not entry.person else None
    return Seat(
        citation=sourced(cited, origin),
        capitalised=sourced(capitalised(cited), origin),
        count=sourced(padded(stated) if stated else "", where, "count"),
        is_absent=entry.absent,
        reason=sourced(bare(entry.reason) if entry.absent else "", where, "reason"),
    )


def _cited(meeting: Meeting, entry: Member | Attendee) -> str:
    role = entry.role if isinstance(entry, Member) else ""
    text = entry.text if isinstance(entry, Attendee) else ""
    mention = Mention(person=entry.person, collective=text, role=role)
    return bare(citation(meeting, mention))


def _count(entries: Entries, *, absent: bool) -> str:
    """Give how many, with a leading 0 below 10; empty when nobody or not known."""
    count = headcount(entries, absent=absent)
    return padded(count) if count else ""
