"""Every problem of a meeting, in the order of its sections."""

from minutes_app.checks.attendance import problems_of_delegation, problems_of_groups
from minutes_app.checks.chair import problems_of_chair
from minutes_app.checks.closing import problems_of_closing
from minutes_app.checks.conclusion import problems_of_conclusion
from minutes_app.checks.heading import problems_of_bases, problems_of_heading
from minutes_app.checks.namesakes import problems_of_seats
from minutes_app.checks.problems import Problem
from minutes_app.checks.proceedings import problems_of_opening, problems_of_proceedings
from minutes_app.checks.session import problems_of_session
from minutes_app.domain.meeting import Meeting

CHECKS = (
    problems_of_heading,
    problems_of_bases,
    problems_of_session,
    problems_of_delegation,
    problems_of_groups,
    problems_of_seats,
    problems_of_chair,
    problems_of_opening,
    problems_of_proceedings,
    problems_of_conclusion,
    problems_of_closing,
)


def problems_in(meeting: Meeting) -> tuple[Problem, ...]:
    """Give every problem of the meeting, in the order in which the paper is filled."""
    return tuple(problem for check in CHECKS for problem in check(meeting))
