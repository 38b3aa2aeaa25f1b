"""Who is taken out of a meeting is kept for ninety days and can be put back."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from minutes_app.domain.address import removed, value_at
from minutes_app.domain.attendance import AttendanceGroup, Attendee
from minutes_app.domain.changes import with_someone_at, without_strangers
from minutes_app.domain.meeting import Meeting
from minutes_app.services.backups import TRASH_DAYS
from minutes_app.services.departures import Departures, with_departed
from minutes_app.services.keeping import keeping_in
from tests.builders import meeting_of
from tests.clocks import StillClock


@pytest.fixture
def clock() -> StillClock:
    return StillClock()


@pytest.fixture
def departures(tmp_path: Path, clock: StillClock) -> Iterator[Departures]:
    with ThreadPoolExecutor(max_workers=1) as worker:
        yield keeping_in(tmp_path, worker, clock).departures


def without_first(meeting: Meeting, rows: str) -> Meeting:
    return without_strangers(removed(meeting, rows, 0))


def test_a_person_taken_out_is_kept_for_ninety_days(departures: Departures, clock: StillClock):
    start = meeting_of("Lê An", "Hoàng Thanh")
    departures.begin(start)
    after = without_first(start, "delegation/members")
    departures.follow(after)
    departures.end(after, "Họp")
    (one,) = departures.all()
    assert (one.person.name, one.title) == ("Lê An", "Họp")
    clock.go((TRASH_DAYS + 1) * 24 * 3600)
    assert departures.all() == ()


def test_a_person_who_came_and_went_in_one_sitting_is_kept_too(departures: Departures):
    departures.begin(meeting_of("Lê An"))
    departures.follow(meeting_of("Lê An", "Hoàng Thanh"))
    departures.end(meeting_of("Lê An"), "Họp")
    assert [one.person.name for one in departures.all()] == ["Hoàng Thanh"]


def test_the_beginning_of_a_name_that_is_there_is_nobody(departures: Departures):
    departures.begin(meeting_of("Lê An"))
    departures.follow(meeting_of("Lê An", "Lê"))
    departures.end(meeting_of("Lê An"), "Họp")
    assert departures.all() == ()


def test_who_is_put_back_sits_at_the_end_of_the_list_they_were_in(departures: Departures):
    group = AttendanceGroup(attendees=(Attendee(), Attendee()))
    start = replace(meeting_of("Lê An"), attendance=(group,))
    start = with_someone_at(start, "attendance/0/attendees/0/person", "Hoàng Thanh")
    departures.begin(start)
    after = without_first(start, "attendance/0/attendees")
    departures.end(after, "Họp")
    (one,) = departures.all()
    back, where = with_departed(after, one)
    assert where == "attendance/0/attendees/1"
    seat = value_at(back, where)
    assert isinstance(seat, Attendee)
    person = back.person(seat.person)
    assert person is not None
    assert person.name == "Hoàng Thanh"
    elsewhere, where = with_departed(meeting_of("Lê An"), one)
    assert where == "delegation/members/1"
    assert len(elsewhere.people) == 2


def test_a_damaged_list_is_set_aside(departures: Departures, tmp_path: Path):
    (tmp_path / "persons.json").write_bytes(b"[{")
    assert departures.all() == ()
    assert [path.name for path in tmp_path.glob("persons*")] == ["persons.damaged"]


def test_a_person_whom_nothing_names_is_kept_and_goes_to_the_delegation(departures: Departures):
    start = meeting_of("Lê An")
    unnamed = replace(start, delegation=replace(start.delegation, members=()))
    departures.begin(unnamed)
    after = replace(unnamed, people=())
    departures.end(after, "Họp")
    (one,) = departures.all()
    assert with_departed(after, one)[1] == "delegation/members/0"
