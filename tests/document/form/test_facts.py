"""The table of format facts: a row for every profile, a source for every value."""

import datetime as dt

import pytest

from minutes_app.document.form.elements import Element
from minutes_app.document.form.lengths import Length
from minutes_app.document.form.profiles import FACTS, party_facts
from minutes_app.domain.heading import Profile


@pytest.mark.parametrize("profile", Profile)
def test_every_value_names_its_source(profile: Profile):
    facts = FACTS[profile]
    stated = (facts.page, facts.lines, facts.header, facts.signatures, facts.words)
    assert all(one.source for one in (*stated, *facts.looks.values()))


def test_the_new_guidance_differs_in_recipients_and_lines_alone():
    old, new = FACTS[Profile.HD36], FACTS[Profile.HD05]
    assert (old.looks, old.page, old.header) == (new.looks, new.page, new.header)
    assert (old.words.recipient_mark, new.words.recipient_mark) == (",", ";")
    assert (old.words.end_mark, new.words.end_mark) == (".", ".")
    assert (new.lines.line, new.lines.most) == (Length.pt(18), Length.pt(22))


def test_a_party_paper_of_a_state_meeting_takes_the_guidance_in_force():
    assert party_facts(Profile.ND30, dt.date(2026, 5, 26)) is FACTS[Profile.HD36]
    assert party_facts(Profile.ND30, dt.date(2026, 5, 27)) is FACTS[Profile.HD05]
    assert party_facts(Profile.ND30, None) is FACTS[Profile.HD05]
    assert party_facts(Profile.HD36, dt.date(2027, 1, 1)) is FACTS[Profile.HD36]


def test_no_two_elements_share_a_style():
    assert len({element.id for element in Element}) == len(Element)
    assert all(element.id.isascii() for element in Element)
