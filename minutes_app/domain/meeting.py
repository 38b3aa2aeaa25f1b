"""The meeting: the one value that every room knows."""

from dataclasses import dataclass, field

from minutes_app.domain.attendance import AttendanceGroup, Delegation
from minutes_app.domain.basis import LegalBasis
from minutes_app.domain.closing import Closing
from minutes_app.domain.conclusion import Conclusion, ConclusionBlock, Numbering
from minutes_app.domain.heading import Heading
from minutes_app.domain.people import Mention, Person, PersonId
from minutes_app.domain.proceedings import Opening, Proceeding
from minutes_app.domain.session import Session


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """Everything the secretary knows of one meeting (cuộc họp).

    A `remark` anywhere is private and never reaches the paper.
    """

    heading: Heading = field(default_factory=Heading)
    people: tuple[Person, ...] = ()
    bases: tuple[LegalBasis, ...] = ()
    session: Session = field(default_factory=Session)
    delegation: Delegation = field(default_factory=Delegation)
    attendance: tuple[AttendanceGroup, ...] = ()
    chair: Mention = field(default_factory=Mention)
    minute_taker: Mention = field(default_factory=Mention)
    opening: Opening = field(default_factory=Opening)
    proceedings: tuple[Proceeding, ...] = ()
    conclusion: Conclusion = field(default_factory=Conclusion)
    closing: Closing = field(default_factory=Closing)
    remark: str = ""

    def person(self, key: PersonId) -> Person | None:
        """Give the person with this key, `None` when nobody has it."""
        return next((person for person in self.people if person.id == key), None) if key else None

    def role_of(self, key: PersonId) -> str:
        """Give the person's role in the delegation, empty when there is none."""
        roles = (member.role for member in self.delegation.members if member.person == key)
        return next(roles, "") if key else ""


def new_meeting() -> Meeting:
    """Give an empty meeting with the three usual blocks of a conclusion."""
    blocks = (
        ConclusionBlock(title="Ưu điểm"),
        ConclusionBlock(title="Tồn tại, hạn chế"),
        ConclusionBlock(title="Đề nghị", numbering=Numbering.DASH),
    )
    return Meeting(conclusion=Conclusion(blocks=blocks))
