"""Small meetings for tests, each in one call."""

import io
import zipfile
from dataclasses import replace

from minutes_app.domain.attendance import AttendanceGroup, Attendee, Delegation, Member
from minutes_app.domain.conclusion import Conclusion, ConclusionBlock, ConclusionItem
from minutes_app.domain.meeting import Meeting
from minutes_app.domain.people import Mention, Person, PersonId
from minutes_app.storage.resources import template_bytes


def person(key: str, name: str, *posts: str) -> Person:
    return Person(id=PersonId(key), name=name, posts=posts)


def meeting_of(*names: str) -> Meeting:
    """Give a meeting whose delegation holds these people, with keys from p1."""
    people = tuple(person(f"p{number}", name) for number, name in enumerate(names, 1))
    members = tuple(Member(person=someone.id) for someone in people)
    return Meeting(people=people, delegation=Delegation(members=members))


def chaired_by(meeting: Meeting, key: str) -> Meeting:
    return replace(meeting, chair=Mention(person=PersonId(key)))


def meeting_concluding(*items: str) -> Meeting:
    """Give a meeting with one block of a conclusion that holds these items."""
    block = ConclusionBlock(items=tuple(ConclusionItem(text=text) for text in items))
    return Meeting(conclusion=Conclusion(blocks=(block,)))


def large_meeting(*, attendees: int, conclusions: int) -> Meeting:
    """Give a meeting of this size."""
    people = tuple(
        person(f"p{number}", f"Nguyễn Văn {number}", "HUV", "Chủ tịch hội")
        for number in range(1, attendees + 1)
    )
    group = AttendanceGroup(
        name="Các hội", attendees=tuple(Attendee(person=someone.id) for someone in people)
    )
    items = tuple(f"Công tác số {number} được quan tâm thực hiện." for number in range(conclusions))
    return replace(meeting_concluding(*items), people=people, attendance=(group,))


def template_saying(text: str) -> bytes:
    """Give a template of the program whose body is this one paragraph."""
    source = zipfile.ZipFile(io.BytesIO(template_bytes("bao_cao")))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as target:
        for name in source.namelist():
            data = source.read(name)
            if name == "word/document.xml":
                whole = data.decode()
                start, end = whole.index("<w:body>") + 8, whole.index("<w:sectPr")
                body = f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"
                data = (whole[:start] + body + whole[end:]).encode()
            target.writestr(name, data)
    return out.getvalue()
