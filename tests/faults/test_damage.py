"""A damaged file opens, or is refused in one sentence; its good copy is offered."""

from pathlib import Path

import pytest

from minutes_app.services.documents import BACKUP, earlier_copy, open_meeting, sample_meeting
from minutes_app.storage.codec import decode, encode
from minutes_app.storage.faults import BadMeetingFile
from tests.faults.damage import COUNT, KINDS, damaged_files

FILES = list(damaged_files())


def test_there_are_a_thousand_of_every_kind():
    assert len(FILES) == COUNT
    assert {name for name, _ in FILES} == set(KINDS)


@pytest.mark.parametrize("kind", KINDS)
def test_a_damaged_file_opens_or_is_refused_and_its_good_copy_is_there(kind: str, tmp_path: Path):
    path = tmp_path / "a.bienban"
    good = path.with_name(path.name + BACKUP)
    good.write_bytes(encode(sample_meeting()))
    for data in (data for name, data in FILES if name == kind):
        path.write_bytes(data)
        try:
            found = open_meeting(path).meeting
        except BadMeetingFile as fault:
            refused = fault
        else:
            assert decode(encode(found)) == found
            continue
        assert str(refused).isprintable()
        assert len(refused.what) < 300
        assert refused.advice
    copy = earlier_copy(path)
    assert copy is not None
    assert copy.meeting == sample_meeting()
