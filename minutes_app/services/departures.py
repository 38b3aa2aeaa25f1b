"""Persons who were taken out of a meeting: noticed, kept for ninety days, brought back."""

import datetime as dt
from concurrent.futures import Executor
from dataclasses import replace

from minutes_app.domain.address import Address, joined, rows_at, with_value
from minutes_app.domain.attendance import Attendee, Member
from minutes_app.domain.changes import next_person_id, references, with_person
from minutes_app.domain.failures import MinutesError, NoSuchPlace
from minutes_app.domain.meeting import Meeting
from minutes_app.domain.people import Person, PersonId
from minutes_app.services.backups import TRASH_DAYS
from minutes_app.services.clock import Clock
from minutes_app.storage.departed import Departed, DepartedFile

__all__ = ["Departed", "Departures", "with_departed"]

_MEMBERS = "delegation/members"


class Departures:
    """Follows the persons of one meeting at a time; who is missing at its end has departed.

    Files are touched in `worker` only; `failure` tells why the last ones could not be kept.
    """

    def __init__(self, file: DepartedFile, worker: Executor, clock: Clock) -> None:
        self._file = file
        self._worker = worker
        self._clock = clock
        self._people: tuple[Person, ...] = ()
        self._seen: dict[PersonId, Person] = {}
        self._seats: dict[PersonId, Address] = {}
        self.failure: MinutesError | None = None

    def begin(self, meeting: Meeting) -> None:
        """Follow this meeting from now on."""
        self._people, self._seen, self._seats = (), {}, {}
        self.follow(meeting)

    def follow(self, meeting: Meeting) -> None:
        """Take note of the persons after a change; costs nothing while they stay the same."""
        if meeting.people is self._people:
            return
        self._people = meeting.people
        self._seen.update((person.id, person) for person in meeting.people)
        if any(person.id not in self._seats for person in meeting.people):
            for where, who in references(meeting):
                self._seats.setdefault(who, where)

    def end(self, meeting: Meeting, title: str) -> None:
        """Keep the persons who were in the meeting once and are not in what was saved of it."""
        names, now = [person.name for person in meeting.people], self._clock.now()
        gone = [
            Departed(person=person, at=now, title=title, seat=self._seats.get(key, ""))
            for key, person in self._seen.items()
            if person.name and not any(name.startswith(person.name) for name in names)
        ]
        self._seen = {}
        if gone:
            self._worker.submit(self._keep, gone)

    def all(self) -> tuple[Departed, ...]:
        """Give who departed within the last ninety days, newest first."""
        return self._worker.submit(self._known).result()[::-1]

    def _known(self) -> tuple[Departed, ...]:
        oldest = self._clock.now() - dt.timedelta(days=TRASH_DAYS)
        return tuple(one for one in self._file.load() if one.at >= oldest)

    def _keep(self, gone: list[Departed]) -> None:
        again = {(one.title, one.person.name) for one in gone}
        known = [one for one in self._known() if (one.title, one.person.name) not in again]
        try:
            self._file.save((*known, *gone))
            self.failure = None
        except MinutesError as failure:
            self.failure = failure


def with_departed(meeting: Meeting, departed: Departed) -> tuple[Meeting, Address]:
    """Give the meeting with the person at the end of the list they stood in, and the place.

    Where that list is gone, or they stood in none, it is the list of the delegation.
    """
    person = replace(departed.person, id=next_person_id(meeting))
    rows = _list_of(meeting, departed.seat)
    old = rows_at(meeting, rows)
    seat = Member(person=person.id) if rows == _MEMBERS else Attendee(person=person.id)
    after = with_value(with_person(meeting, person), rows, (*old, seat))
    return after, joined(rows, len(old))


def _list_of(meeting: Meeting, seat: Address) -> Address:
    rows, _, _ = seat.removesuffix("/person").rpartition("/")
    if not rows.endswith("/attendees"):
        return _MEMBERS
    try:
        rows_at(meeting, rows)
    except NoSuchPlace:
        return _MEMBERS
    return rows
