"""The benchmark compares like with like: both engines make the same paper of one template."""

import zlib

import pytest

from minutes_app.document.visible_text import paragraphs_of
from tests.benchmarks.engines import Ours, by_docxtpl, deflated
from tests.benchmarks.fill import TEMPLATES
from tests.benchmarks.meetings import enlarged
from tests.templates.filling import template, template_file, view


@pytest.mark.parametrize("name", TEMPLATES)
@pytest.mark.parametrize("autoescape", [False, True])
def test_docxtpl_and_our_engine_make_the_same_paper(name: str, *, autoescape: bool):
    seen = view(enlarged(members=3, attendees=7, conclusions=30))
    theirs = by_docxtpl(template_file(name), seen, autoescape=autoescape)
    ours = Ours(template(name)).filled(seen)
    assert paragraphs_of(ours) == paragraphs_of(theirs)
    assert any("(10)" in line for line in paragraphs_of(ours))


@pytest.mark.parametrize("name", TEMPLATES)
def test_the_steps_measured_one_by_one_are_those_of_a_fill(name: str):
    seen, ours = view(enlarged(members=1, attendees=2, conclusions=4)), Ours(template(name))
    contents = ours.rendered(seen)
    assert ours.wrapped(contents) == ours.filled(seen)
    for pressed, content in zip(deflated(contents), contents.values(), strict=True):
        assert zlib.decompress(pressed, -zlib.MAX_WBITS) == content


def test_an_enlarged_meeting_has_the_size_it_is_named_for():
    meeting = enlarged(members=50, attendees=100, conclusions=200)
    sample = enlarged(members=0, attendees=0, conclusions=0)
    assert len(meeting.delegation.members) == 50 + len(sample.delegation.members)
    assert len(meeting.attendance[-1].attendees) == 100
    assert sum(len(block.items) for block in meeting.conclusion.blocks) == 200
