"""References are found wherever the classes of a meeting may hold one."""

from hypothesis import given, settings

from minutes_app.domain.address import places_in
from minutes_app.domain.changes import references
from minutes_app.domain.meeting import Meeting
from tests.strategies import meetings


@settings(deadline=None, max_examples=40)
@given(meetings())
def test_the_short_way_finds_what_a_walk_through_everything_finds(meeting: Meeting):
    everything = [place for place in places_in(meeting) if place[0].endswith("/person")]
    assert list(references(meeting)) == [(address, key) for address, key in everything if key]
