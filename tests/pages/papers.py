"""Sixty-six papers of our three templates, written by chance from a seed."""

import datetime as dt
from dataclasses import dataclass
from functools import partial
from itertools import cycle

from minutes_app.domain.attendance import AttendanceGroup, Attendee, Delegation, Member
from minutes_app.domain.closing import Closing, Confirmation, EndMark, Signer
from minutes_app.domain.conclusion import Conclusion, ConclusionBlock, ConclusionItem, Numbering
from minutes_app.domain.heading import Heading, IssuingBody, Profile, Switch
from minutes_app.domain.meeting import Meeting
from minutes_app.domain.people import Mention, PersonId
from minutes_app.domain.proceedings import (
    Opening,
    PartialDate,
    Proceeding,
    ProceedingKind,
    RaisedIssue,
)
from minutes_app.domain.session import PartOfDay, Session
from tests.pages import vocabulary as words
from tests.pages.case import Case
from tests.pages.prose import Prose
from tests.templates.filling import filled

FORMS = (
    ("bien_ban_dang", Profile.HD36),
    ("bien_ban_nha_nuoc", Profile.ND30),
    ("bien_ban_dang", Profile.HD05),
    ("bao_cao", Profile.HD36),
    ("bien_ban_nha_nuoc", Profile.ND30),
    ("bao_cao", Profile.ND30),
)
SIZES = (0, 3, 8, 1, 14, 5, 30, 0, 20, 10, 6, 1, 45, 4, 12, 24, 2, 70, 9, 0, 3, 84)
"""How many contributions and conclusions a paper holds, taken in turn: 1 to 30 pages."""
EXTRAS = (
    "long names",
    "three signers",
    "confirmation",
    "many attendees",
    "issues with answers",
    "many recipients",
    "long abstract",
    "drafter",
)
STYLES = tuple(Numbering)
COUNT = 66


@dataclass(frozen=True)
class Plan:
    """What one paper is to hold."""

    name: str
    seed: str
    template: str
    profile: Profile
    size: int
    numbering: Numbering
    extras: frozenset[str]

    @property
    def features(self) -> tuple[str, ...]:
        """Give what the table counts this paper under."""
        style = f"numbering “{self.numbering}”"
        return (self.template, str(self.profile), style, *sorted(self.extras))


def papers(seed: str = "") -> tuple[Case, ...]:
    """Give the papers of a seed; every extra meets every template and many sizes."""
    return tuple(Case(plan.name, plan.features, partial(_docx, plan)) for plan in plans(seed))


def plans(seed: str = "") -> tuple[Plan, ...]:
    """Give what each of the papers is to hold."""
    return tuple(_plan(number, seed) for number in range(COUNT))


def meeting(plan: Plan) -> Meeting:
    """Give the meeting that a plan describes."""
    prose = Prose(plan.seed + plan.name)
    crowd = 40 if "many attendees" in plan.extras else 6 if plan.size else 4
    long = "long names" in plan.extras
    return Meeting(
        heading=_heading(plan, prose),
        people=tuple(prose.person(key, long=long and key % 2 == 0) for key in range(crowd)),
        bases=tuple(prose.basis() for _ in range(prose.chance.between(0, min(plan.size, 4)))),
        session=_session(prose),
        delegation=_delegation(prose),
        attendance=_attendance(prose, crowd),
        chair=Mention(person=PersonId("p0")),
        minute_taker=Mention(person=PersonId("p2")),
        opening=_opening(prose) if plan.size else Opening(),
        proceedings=_proceedings(plan, prose),
        conclusion=_conclusion(plan, prose),
        closing=_closing(plan, prose),
    )


def _plan(number: int, seed: str) -> Plan:
    turn, place = divmod(number, len(FORMS))
    return Plan(
        f"paper-{number:02}",
        seed,
        *FORMS[place],
        SIZES[number % len(SIZES)],
        STYLES[(place + turn) % len(STYLES)],
        _extras(number, seed),
    )


def _docx(plan: Plan) -> bytes:
    return filled(plan.template, meeting(plan))


def _extras(number: int, seed: str) -> frozenset[str]:
    chance = Prose(f"{seed}extras {number}").chance
    chosen = chance.sample(EXTRAS, chance.between(0, 4))
    return frozenset((*chosen, EXTRAS[number % len(EXTRAS)]))


def _heading(plan: Plan, prose: Prose) -> Heading:
    superior, name, symbol = prose.chance.choice(words.BODIES)
    longest = 5 if "long abstract" in plan.extras else 1
    return Heading(
        profile=plan.profile,
        issuer=IssuingBody(superior=superior, name=name, symbol=symbol),
        number=str(prose.chance.between(1, 400)),
        place=prose.chance.choice(words.PLACES),
        date=prose.day(),
        place_and_date=prose.chance.choice(tuple(Switch)),
        abstract=f"Hội nghị {', '.join(prose.clause() for _ in range(longest))}",
    )


def _session(prose: Prose) -> Session:
    return Session(
        date=prose.day(),
        part_of_day=prose.chance.choice(tuple(PartOfDay)),
        start=dt.time(7, 30),
        end=dt.time(11, 5),
        venue=f"Hội trường {prose.chance.choice(words.ISSUERS)}",
        host=prose.chance.choice(words.ISSUERS),
        purpose=prose.clause().capitalize(),
        documents=tuple(prose.citation() for _ in range(prose.chance.between(0, 3))),
        other=prose.chance.choice(("", "Hội nghị được ghi âm")),
    )


def _delegation(prose: Prose) -> Delegation:
    roles = ("Trưởng đoàn", "Phó trưởng đoàn", "Thư ký", "Thành viên")
    members = [Member(person=PersonId(f"p{key}"), role=role) for key, role in enumerate(roles)]
    return Delegation(name=f"Đoàn công tác của {prose.chance.choice(words.ISSUERS)}",
                      members=tuple(members[: prose.chance.between(1, 4)]))  # fmt: skip


def _attendance(prose: Prose, crowd: int) -> tuple[AttendanceGroup, ...]:
    named = [
        Attendee(person=PersonId(f"p{key}"), absent=key % 11 == 9, reason="đi công tác")
        for key in range(4, crowd)
    ]
    posts = [
        Attendee(text=prose.chance.choice(words.POSTS), count=prose.chance.between(1, 30))
        for _ in range(prose.chance.between(1, 5))
    ]
    return (
        AttendanceGroup(name="Huyện ủy Tam Dương", lead="Huyện có", attendees=tuple(named)),
        AttendanceGroup(name="Đại biểu mời dự", attendees=tuple(posts)),
    )


def _opening(prose: Prose) -> Opening:
    return Opening(
        content=prose.paragraphs(prose.chance.between(1, 2)),
        method=prose.clause().capitalize(),
        period_start=PartialDate(year=2020, month=2),
        period_end=PartialDate(year=2021, month=4),
    )


def _proceedings(plan: Plan, prose: Prose) -> tuple[Proceeding, ...]:
    report = Proceeding(
        kind=ProceedingKind.REPORT,
        lead="Tại hội nghị,",
        speaker=Mention(person=PersonId("p1")),
        on_behalf=prose.chance.choice(words.ISSUERS),
        title=f"Báo cáo {prose.clause()}",
    )
    statements = tuple(
        Proceeding(
            kind=prose.chance.choice((ProceedingKind.STATEMENT, ProceedingKind.EXPLANATION)),
            speaker=Mention(person=PersonId(f"p{prose.chance.below(6)}")),
            text=f"phát biểu: {prose.paragraphs(prose.chance.between(1, 2), 3)}",
        )
        for _ in range(plan.size // 2)
    )
    issues = (_issues(prose),) if "issues with answers" in plan.extras else ()
    return (report, *statements, *issues) if plan.size else ()


def _issues(prose: Prose) -> Proceeding:
    return Proceeding(
        kind=ProceedingKind.ISSUES,
        speaker=Mention(collective="các thành viên Đoàn giám sát"),
        text="đề nghị làm rõ thêm một số nội dung về",
        items=tuple(
            RaisedIssue(text=prose.clause(), answer=prose.paragraphs(prose.chance.between(0, 2)))
            for _ in range(prose.chance.between(2, 6))
        ),
    )


def _conclusion(plan: Plan, prose: Prose) -> Conclusion:
    others = cycle(STYLES)
    blocks = tuple(
        ConclusionBlock(
            title=title,
            lead=f"{prose.sentence()}:" if prose.chance.happens(50) else "",
            numbering=plan.numbering if place == 0 else next(others),
            items=tuple(_item(prose) for _ in range(plan.size // 4 + 1)),
            after=prose.text(1) if prose.chance.happens(30) else "",
        )
        for place, title in enumerate(("Ưu điểm", "Tồn tại, hạn chế", "Đề nghị"))
    )
    return Conclusion(
        lead=f"nhất trí với {prose.clause()}:",
        blocks=blocks[: 1 + plan.size],
        after=prose.paragraphs(prose.chance.between(0, 2)),
    )


def _item(prose: Prose) -> ConclusionItem:
    count = 1 if prose.chance.happens(80) else 2
    return ConclusionItem(text=prose.paragraphs(count, 3), deadline=dt.date(2026, 9, 30))


def _closing(plan: Plan, prose: Prose) -> Closing:
    many = "many recipients" in plan.extras
    recipients = [prose.chance.choice(words.DOERS) for _ in range(9 if many else 2)]
    return Closing(
        end_mark=prose.chance.choice(tuple(EndMark)),
        signers=_signers(prose) if "three signers" in plan.extras else (),
        confirmation=Confirmation(
            wanted="confirmation" in plan.extras,
            authority="T/L Ban Thường vụ",
            person=PersonId("p3"),
        ),
        recipients=(*recipients, "Lưu Văn phòng Tỉnh ủy."),
        drafter="ABC-268" if "drafter" in plan.extras else "",
    )


def _signers(prose: Prose) -> tuple[Signer, ...]:
    return (
        Signer(label="Trưởng đoàn giám sát", person=PersonId("p0")),
        Signer(
            label=f"Đại diện {prose.chance.choice(words.ISSUERS)}",
            authority="T/M Ban Thường vụ",
            post="Bí thư",
            person=PersonId("p1"),
        ),
        Signer(label="Người ghi biên bản", person=PersonId("p2")),
    )
