"""Who came: the delegation (đoàn công tác) and the groups that attend (thành phần dự)."""

from dataclasses import dataclass

from minutes_app.domain.people import NOBODY, PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A person's seat in the delegation: role (vai trò: Trưởng đoàn, Thành viên, Thư ký …)."""

    person: PersonId = NOBODY
    role: str = ""
    absent: bool = False
    reason: str = ""
    remark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Delegation:
    """The delegation (đoàn công tác, đoàn giám sát) in protocol order."""

    name: str = ""
    members: tuple[Member, ...] = ()
    remark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendee:
    """One entry of a group: a person, or a post without a name (`text`).

    `count` is the number of people an entry of posts stands for; `None` when it is not stated.
    """

    person: PersonId = NOBODY
    text: str = ""
    count: int | None = None
    absent: bool = False
    reason: str = ""
    remark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AttendanceGroup:
    """A named group in protocol order (nhóm đại biểu).

    `name` heads the group in numbered lists; `lead` opens it in running text (“Huyện Tam Dương có
    các đồng chí là”).
    """

    name: str = ""
    lead: str = ""
    attendees: tuple[Attendee, ...] = ()
    remark: str = ""


def headcount(seats: tuple[Member | Attendee, ...], *, absent: bool) -> int | None:
    """Give how many of these people came (or stayed away), `None` when an entry does not say."""
    counts = [_people_in(seat) for seat in seats if seat.absent is absent]
    known = [count for count in counts if count is not None]
    return sum(known) if len(known) == len(counts) else None


def _people_in(seat: Member | Attendee) -> int | None:
    if seat.person or isinstance(seat, Member):
        return 1
    return seat.count
