"""Whatever was typed, every template gives a whole paper that passes the proof."""

import pytest
from hypothesis import given, settings

from minutes_app.document.proofreading import proofread
from minutes_app.document.view.expected import expected_texts
from minutes_app.domain.conclusion import Conclusion
from minutes_app.domain.meeting import Meeting
from minutes_app.domain.people import Mention, Person, PersonId
from tests.strategies import meetings
from tests.templates.filling import TEMPLATES, filled, template


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_slash_at_the_end_of_the_text_is_not_taken_for_the_end_mark(name: str):
    meeting = Meeting(conclusion=Conclusion(after="theo Quyết định số 12/"))
    proofread(filled(name, meeting), expected_texts(meeting, template(name).names))


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_lead_behind_somebody_without_a_name_begins_a_sentence(name: str):
    nameless = Person(id=PersonId("p1"))
    conclusion = Conclusion(speaker=Mention(person=nameless.id), lead="đánh giá cao kết quả")
    meeting = Meeting(people=(nameless,), conclusion=conclusion)
    proofread(filled(name, meeting), expected_texts(meeting, template(name).names))


@pytest.mark.parametrize("name", TEMPLATES)
@settings(deadline=None, max_examples=60)
@given(meeting=meetings())
def test_any_meeting_passes_the_proof(name: str, meeting: Meeting):
    proofread(filled(name, meeting), expected_texts(meeting, template(name).names))
