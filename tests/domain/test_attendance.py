"""Counts are computed; where an entry does not say how many, no count is claimed."""

from minutes_app.domain.attendance import Attendee, Member, headcount
from minutes_app.domain.people import PersonId

NAMED = Attendee(person=PersonId("p1"))


def test_persons_and_counted_posts_add_up():
    seats = (NAMED, Attendee(text="Lãnh đạo các phòng", count=4), Member(person=PersonId("p2")))
    assert headcount(seats, absent=False) == 6
    assert headcount(seats, absent=True) == 0


def test_one_entry_without_a_number_leaves_the_sum_unknown():
    seats = (
        NAMED,
        Attendee(text="Lãnh đạo các phòng"),
        Attendee(text="khách", count=1, absent=True),
    )
    assert headcount(seats, absent=False) is None
    assert headcount(seats, absent=True) == 1
