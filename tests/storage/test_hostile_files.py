"""Every fault of a meeting file is refused with its place, in one sentence."""

import pytest

from minutes_app.storage.codec import decode
from minutes_app.storage.faults import BadMeetingFile
from tests.hostile_meetings import HOSTILE, SOUND, Hostile


def test_the_file_that_the_hostile_ones_are_made_from_is_sound():
    decode(SOUND)


@pytest.mark.parametrize("hostile", HOSTILE, ids=lambda hostile: hostile.name)
def test_a_hostile_file_is_refused_in_one_sentence(hostile: Hostile):
    with pytest.raises(BadMeetingFile) as fault:
        decode(hostile.data)
    assert hostile.says in fault.value.what
    assert fault.value.advice
    assert str(fault.value).isprintable()
    assert len(fault.value.what) < 300


def test_there_are_more_than_thirty_and_no_two_alike():
    assert len({hostile.data for hostile in HOSTILE}) == len(HOSTILE) > 30
