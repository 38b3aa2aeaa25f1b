"""Older files are brought up to date by steps on plain values; today's version has its file."""

from pathlib import Path

import pytest

from minutes_app.storage.codec import decode, encode
from minutes_app.storage.faults import NewerMeetingFile
from minutes_app.storage.json_reading import Plain
from minutes_app.storage.migrations import STEPS, latest_version, upgraded

OLD_FILES = Path(__file__).parent / "old_files"


def with_venue_for_place(meeting: Plain) -> Plain:
    assert isinstance(meeting, dict)
    return {"venue" if key == "place" else key: value for key, value in meeting.items()}


def with_rooms(meeting: Plain) -> Plain:
    assert isinstance(meeting, dict)
    return meeting | {"rooms": [meeting["venue"]]}


STEPS_OF_TOMORROW = (with_venue_for_place, with_rooms)


def test_a_file_of_version_one_goes_through_every_step_in_order():
    old: Plain = {"place": "Tam Dương"}
    assert upgraded(old, 1, STEPS_OF_TOMORROW) == {"venue": "Tam Dương", "rooms": ["Tam Dương"]}
    assert old == {"place": "Tam Dương"}


def test_a_file_goes_only_through_the_steps_after_its_own_version():
    old: Plain = {"venue": "Tam Dương"}
    assert upgraded(old, 2, STEPS_OF_TOMORROW) == {"venue": "Tam Dương", "rooms": ["Tam Dương"]}
    assert upgraded(old, 3, STEPS_OF_TOMORROW) is old


def test_the_version_after_the_last_step_is_refused():
    assert latest_version(STEPS_OF_TOMORROW) == 3
    with pytest.raises(NewerMeetingFile, match=r"bản ghi 4.*đến bản ghi 3"):
        upgraded({}, 4, STEPS_OF_TOMORROW)


def test_every_version_has_a_file_from_the_wild_that_still_opens():
    for version in range(1, latest_version(STEPS) + 1):
        data = (OLD_FILES / f"version_{version}.bienban").read_bytes()
        meeting = decode(data)
        assert meeting.session.venue == "Hội trường Huyện ủy Tam Dương"
        assert [person.name for person in meeting.people] == ["Nguyễn Thanh Tùng"]
        assert decode(encode(meeting)) == meeting
