"""Problems of the chair (chủ trì) and of the minute taker (người ghi biên bản)."""

from collections.abc import Iterator

from minutes_app.checks.named import is_named, names_of
from minutes_app.checks.problems import Problem, look, must
from minutes_app.domain.meeting import Meeting
from minutes_app.domain.people import PersonId
from minutes_app.domain.wording import said


def problems_of_chair(meeting: Meeting) -> Iterator[Problem]:
    """Give what is missing or contradictory about who chairs and who writes."""
    names = names_of(meeting)
    if not is_named(meeting.chair, names):
        yield must("chair/person", "no-chair", said("Hãy chọn người chủ trì."))
    if not is_named(meeting.minute_taker, names):
        yield must("minute_taker/person", "no-minute-taker", said("Hãy chọn người ghi biên bản."))
    if meeting.chair.person and meeting.chair.person == meeting.minute_taker.person:
        text = said("Hãy chọn người ghi biên bản khác người chủ trì.")
        yield look("minute_taker/person", "chair-takes-minutes", text)
    yield from _absent(meeting)


def _absent(meeting: Meeting) -> Iterator[Problem]:
    absent = _absent_in(meeting)
    for role, mention, text in (
        ("chair", meeting.chair, said("Hãy xem lại: người chủ trì đang được ghi là vắng mặt.")),
        (
            "minute_taker",
            meeting.minute_taker,
            said("Hãy xem lại: người ghi biên bản đang được ghi là vắng mặt."),
        ),
    ):
        if mention.person in absent:
            yield look(f"{role}/person", f"absent-{role.replace('_', '-')}", text)


def _absent_in(meeting: Meeting) -> set[PersonId]:
    groups = (group.attendees for group in meeting.attendance)
    seats = (meeting.delegation.members, *groups)
    return {seat.person for rows in seats for seat in rows if seat.absent and seat.person}
