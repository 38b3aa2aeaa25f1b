"""Meetings for the tests of the templates: the sample, an empty one, and one with every part."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

from minutes_app.domain.attendance import AttendanceGroup, Attendee, Delegation, Member
from minutes_app.domain.basis import LegalBasis
from minutes_app.domain.closing import Closing, Confirmation, Signer
from minutes_app.domain.conclusion import Conclusion, ConclusionBlock, ConclusionItem, Numbering
from minutes_app.domain.heading import Heading, IssuingBody, Profile, Switch
from minutes_app.domain.meeting import Meeting
from minutes_app.domain.people import Mention, Person, PersonId
from minutes_app.domain.proceedings import (
    Opening,
    PartialDate,
    Proceeding,
    ProceedingKind,
    RaisedIssue,
)
from minutes_app.domain.session import PartOfDay, Session
from minutes_app.storage.codec import decode

ROOT = Path(__file__).parents[2]
REMARK = "GHI CHÚ RIÊNG KHÔNG IN"
LONG = (
    "đề nghị cấp ủy, chính quyền tiếp tục quán triệt, triển khai thực hiện nghiêm túc các chỉ thị, "
    "nghị quyết, kết luận của Trung ương, của Tỉnh ủy về công tác hội quần chúng; nâng cao chất "
    "lượng hoạt động, đổi mới nội dung, phương thức tập hợp hội viên, gắn với nhiệm vụ phát triển "
    "kinh tế - xã hội của địa phương"
)


def sample() -> Meeting:
    """Give the Tam Dương meeting."""
    return decode((ROOT / "resources" / "samples" / "tam_duong.bienban").read_bytes())


def full_meeting(profile: Profile = Profile.HD36) -> Meeting:
    """Give a meeting in which every part is filled and every value carries a private remark."""
    return Meeting(
        heading=_heading(profile),
        people=_people(),
        bases=_bases(),
        session=_session(),
        delegation=_delegation(),
        attendance=_attendance(),
        chair=Mention(person=PersonId("p1")),
        minute_taker=Mention(person=PersonId("p4")),
        opening=_opening(),
        proceedings=_proceedings(),
        conclusion=_conclusion(),
        closing=_closing(),
        remark=REMARK,
    )


def with_three_signers(meeting: Meeting) -> Meeting:
    """Give the meeting signed by head of delegation, supervised body and writer."""
    signers = (
        Signer(label="Trưởng đoàn giám sát", person=PersonId("p1"), remark=REMARK),
        Signer(
            label="Đại diện Ban Thường vụ Huyện ủy",
            authority="T/M Ban Thường vụ",
            post="Bí thư",
            person=PersonId("p5"),
        ),
        Signer(label="Người ghi biên bản", person=PersonId("p4")),
    )
    return replace(meeting, closing=replace(meeting.closing, signers=signers))


def _heading(profile: Profile) -> Heading:
    return Heading(
        profile=profile,
        issuer=IssuingBody(
            superior="Tỉnh ủy Vĩnh Phúc", name="Đoàn giám sát số 05", symbol="ĐGS05"
        ),
        number="5",
        place="Tam Dương",
        date=dt.date(2021, 2, 3),
        place_and_date=Switch.ON,
        abstract="Làm việc với Ban Thường vụ Huyện ủy Tam Dương về công tác hội quần chúng "
        "và việc thực hiện các kết luận của Bộ Chính trị, Ban Bí thư trên địa bàn",
        remark=REMARK,
    )


def _people() -> tuple[Person, ...]:
    rows = (
        ("p1", "Nguyễn Thanh Tùng", "UV BTV", "Trưởng ban Dân vận Tỉnh ủy"),
        ("p2", "Nguyễn Văn Mạnh", "TUV", "Phó Trưởng Ban Tổ chức Tỉnh ủy"),
        ("p3", "Đỗ Thị Ngọc Hân", "Phó Trưởng Ban Dân vận Tỉnh ủy"),
        ("p4", "Nguyễn Duy Hùng", "Trưởng phòng Đoàn thể và các Hội"),
        ("p5", "Nguyễn Thanh Quang", "TUV", "Bí thư Huyện ủy"),
        ("p6", "Phạm Văn Hùng", "HUV", "Trưởng ban Dân vận Huyện ủy"),
        ("p7", "Trần Thị Mai", "Chánh Văn phòng Huyện ủy"),
    )
    return tuple(
        Person(id=PersonId(key), name=name, posts=posts, remark=REMARK)
        for key, name, *posts_list in rows
        for posts in (tuple(posts_list),)
    )


def _bases() -> tuple[LegalBasis, ...]:
    return (
        LegalBasis(
            kind="Quyết định",
            number="232-QĐ/TU",
            date=dt.date(2021, 1, 19),
            issuer="Ban Thường vụ Tỉnh ủy Vĩnh Phúc",
            subject="về việc thành lập đoàn giám sát",
            remark=REMARK,
        ),
        LegalBasis(kind="Kế hoạch", number="12-KH/ĐGS", date=dt.date(2021, 1, 25)),
        LegalBasis(text="chương trình công tác năm 2021 của Tỉnh ủy;"),
    )


def _session() -> Session:
    return Session(
        date=dt.date(2021, 2, 3),
        part_of_day=PartOfDay.AFTERNOON,
        start=dt.time(14, 0),
        end=dt.time(16, 45),
        venue="Hội trường Huyện ủy Tam Dương",
        host="Ban Thường vụ Huyện ủy Tam Dương",
        purpose="Giám sát việc lãnh đạo, chỉ đạo công tác hội quần chúng",
        documents=("Báo cáo số 05-BC/HU", "Đề cương giám sát"),
        other="Hội nghị được ghi âm",
        remark=REMARK,
    )


def _delegation() -> Delegation:
    roles = ("Trưởng đoàn", "Phó trưởng đoàn", "Thành viên", "Thư ký")
    members = tuple(
        Member(person=PersonId(f"p{place}"), role=role, remark=REMARK)
        for place, role in enumerate(roles, 1)
    )
    absent = replace(members[2], absent=True, reason="đi công tác")
    return Delegation(
        name="Đoàn giám sát của Ban Thường vụ Tỉnh ủy",
        members=(*members[:2], absent, members[3]),
        remark=REMARK,
    )


def _attendance() -> tuple[AttendanceGroup, ...]:
    host = AttendanceGroup(
        name="Ban Thường vụ Huyện ủy Tam Dương",
        lead="Huyện Tam Dương có",
        attendees=(
            Attendee(person=PersonId("p5"), remark=REMARK),
            Attendee(person=PersonId("p6")),
            Attendee(text="các đồng chí Ủy viên Ban Thường vụ", count=11),
            Attendee(text="lãnh đạo Phòng Nội vụ", count=1, absent=True, reason="ốm"),
        ),
        remark=REMARK,
    )
    guests = AttendanceGroup(
        name="Đại biểu mời dự",
        attendees=(Attendee(text="lãnh đạo các hội quần chúng"), Attendee(text="cơ quan báo chí")),
    )
    return (host, guests)


def _opening() -> Opening:
    return Opening(
        content="Đoàn giám sát tập trung đánh giá kết quả.\nCác nội dung khác theo đề cương",
        method="Nghe báo cáo, trao đổi trực tiếp, kết luận tại chỗ",
        period_start=PartialDate(year=2020, month=2),
        period_end=PartialDate(year=2021, month=1),
        remark=REMARK,
    )


def _proceedings() -> tuple[Proceeding, ...]:
    report = Proceeding(
        kind=ProceedingKind.REPORT,
        lead="Tại hội nghị,",
        speaker=Mention(person=PersonId("p6")),
        on_behalf="Ban Thường vụ Huyện ủy",
        title="Báo cáo kết quả lãnh đạo công tác hội quần chúng",
        remark=REMARK,
    )
    statements = tuple(
        Proceeding(
            speaker=Mention(person=PersonId("p5")),
            text=f"phát biểu lần {place}, {LONG}.\nĐồng chí cũng {LONG}",
        )
        for place in range(1, 8)
    )
    issues = Proceeding(
        kind=ProceedingKind.ISSUES,
        speaker=Mention(collective="các thành viên Đoàn giám sát"),
        text="đề nghị làm rõ thêm một số nội dung về",
        items=(
            RaisedIssue(
                text="kinh phí cho các hội",
                answer="Huyện đã bố trí đủ theo quy định\nNăm 2021 sẽ tăng thêm",
                remark=REMARK,
            ),
            RaisedIssue(text="biên chế của các hội"),
        ),
    )
    explanation = Proceeding(
        kind=ProceedingKind.EXPLANATION,
        speaker=Mention(collective="các đồng chí Ủy viên Ban Thường vụ"),
        text=f"giải trình, {LONG}",
    )
    return (report, *statements, issues, explanation)


def _conclusion() -> Conclusion:
    def block(title: str, lead: str, numbering: Numbering, count: int) -> ConclusionBlock:
        items = tuple(
            ConclusionItem(
                text=f"Ý kết luận {place} của khối {title.lower()}, {LONG}.",
                owner=f"ĐƠN VỊ THEO DÕI {place}",
                deadline=dt.date(2021, 9, 30),
                remark=REMARK,
            )
            for place in range(1, count + 1)
        )
        two = replace(items[1], text=f"{items[1].text}\nĐoạn thứ hai của ý này, {LONG}.")
        return ConclusionBlock(
            title=title,
            lead=lead,
            numbering=numbering,
            items=(items[0], two, *items[2:]),
            after=f"Nhìn chung, {LONG}.",
            remark=REMARK,
        )

    return Conclusion(
        speaker=Mention(person=PersonId("p1"), role="Trưởng đoàn giám sát"),
        lead="đánh giá những ưu điểm sau:",
        blocks=(
            block("Ưu điểm", "", Numbering.ONE_IS, 12),
            block("Tồn tại, hạn chế", "Bên cạnh đó còn những hạn chế:", Numbering.FIRST, 8),
            block("Đề nghị", "Đoàn giám sát đề nghị:", Numbering.LETTER, 6),
            block("Giao nhiệm vụ", "", Numbering.DASH, 3),
        ),
        after="Về báo cáo, đề nghị bổ sung số liệu.\nĐoàn tiếp thu các kiến nghị",
        remark=REMARK,
    )


def _closing() -> Closing:
    confirmation = Confirmation(wanted=True, authority="T/L Ban Thường vụ", person=PersonId("p7"))
    return Closing(
        confirmation=confirmation,
        recipients=("Ban Thường vụ Tỉnh ủy", "Huyện ủy Tam Dương;", "Lưu Văn phòng Tỉnh ủy."),
        drafter="ABC-268",
        remark=REMARK,
    )
