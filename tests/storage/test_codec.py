"""A meeting file gives back the meeting, is written the same way each time, and reads forgivingly
only where an older program left something out."""

import json

import pytest
from hypothesis import given, settings

from minutes_app.domain.meeting import Meeting
from minutes_app.storage.codec import decode, encode
from minutes_app.storage.faults import BadMeetingFile, NewerMeetingFile
from minutes_app.storage.resources import resource_bytes
from tests.builders import large_meeting, meeting_concluding
from tests.strategies import meetings


@settings(deadline=None, max_examples=60)
@given(meetings())
def test_what_is_written_is_read_back(meeting: Meeting):
    data = encode(meeting)
    assert decode(data) == meeting
    assert encode(decode(data)) == data


def test_the_sample_is_written_byte_for_byte_as_it_lies_there():
    data = resource_bytes("samples/tam_duong.bienban")
    assert encode(decode(data)) == data


def test_a_file_can_be_read_and_compared_line_by_line():
    text = encode(meeting_concluding("Một là điều thứ nhất")).decode()
    assert text.startswith('{\n  "format": "bienban",\n  "version": 1,\n  "meeting": {\n')
    assert '\n              "text": "Một là điều thứ nhất",\n' in text
    assert text.endswith("}\n")


def test_a_key_that_an_older_program_did_not_know_takes_its_default():
    assert decode(b'{"format": "bienban", "version": 1, "meeting": {}}') == Meeting()


def test_a_byte_order_mark_is_no_fault():
    meeting = meeting_concluding("Tốt")
    assert decode(b"\xef\xbb\xbf" + encode(meeting)) == meeting


def test_text_comes_in_clean():
    dirty = {"remark": "Hội\u00a0nghi\u0323\u200b\u0007 \ud800"}
    data = json.dumps({"format": "bienban", "version": 1, "meeting": dirty}).encode()
    assert decode(data).remark == "Hội nghị "


def test_a_meeting_of_a_thousand_people_and_five_thousand_conclusions_is_read_back():
    meeting = large_meeting(attendees=1000, conclusions=5000)
    assert decode(encode(meeting)) == meeting


def test_a_fault_knows_its_address():
    data = encode(meeting_concluding("a", "b", "c", "d")).replace(b'"text": "d"', b'"text": 4')
    with pytest.raises(BadMeetingFile) as fault:
        decode(data)
    assert fault.value.where == "conclusion/blocks/0/items/3/text"


def test_a_newer_file_is_refused_whatever_else_it_holds():
    with pytest.raises(NewerMeetingFile, match="bản ghi 7"):
        decode(b'{"format": "bienban", "version": 7, "signature": "x", "meeting": [1]}')
