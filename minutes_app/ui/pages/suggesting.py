"""Where suggestions come from: usual words, and the persons of the meeting."""

from collections.abc import Iterable

from minutes_app.domain.changes import references
from minutes_app.domain.meeting import Meeting
from minutes_app.domain.people import Person
from minutes_app.services.editing import EditingSession
from minutes_app.ui.fields.suggest import Source
from minutes_app.ui.fields.suggestions import Suggestion

SEATS = ("delegation/", "attendance/")


def words(usual: Iterable[str]) -> Source:
    """Give a source of these words."""
    offered = tuple(Suggestion(word) for word in usual)
    return lambda: offered


def persons(session: EditingSession) -> Source:
    """Give a source of all persons of the meeting, to be mentioned."""
    return lambda: tuple(_offered(session.now, session.now.people))


def persons_without_seat(session: EditingSession) -> Source:
    """Give a source of the persons who are mentioned but sit nowhere yet."""

    def source() -> tuple[Suggestion, ...]:
        now = session.now
        seated = {key for place, key in references(now) if place.startswith(SEATS)}
        return tuple(_offered(now, (p for p in now.people if p.id not in seated)))

    return source


def _offered(meeting: Meeting, people: Iterable[Person]) -> Iterable[Suggestion]:
    for person in people:
        if person.name:
            said = (*person.posts, meeting.role_of(person.id))
            yield Suggestion(person.name, ", ".join(part for part in said if part), person.id)
