"""What the screens tell about a meeting as a whole: states of sections, problems, words."""

from dataclasses import dataclass, fields, is_dataclass
from functools import cache
from typing import cast

from minutes_app.checks.meeting_check import problems_in
from minutes_app.checks.problems import Level, Problem
from minutes_app.domain.meeting import Meeting
from minutes_app.services.progress import SectionState, section_of, section_states

SILENT = frozenset(("remark", "person", "id", "reason"))
"""Fields whose text is not counted: never printed, or a key."""


@dataclass(frozen=True, slots=True)
class Survey:
    """What was found in one meeting.

    `problems` are those of sections somebody has begun: nobody is blamed for a section still
    empty. `missing` are the sentences of everything, begun or not, that must be there before the
    paper can be used. `words` counts the words (chữ) filled in.
    """

    states: dict[str, SectionState]
    problems: tuple[Problem, ...]
    missing: tuple[str, ...]
    words: int

    @property
    def to_look_at(self) -> tuple[Problem, ...]:
        """The problems that need a look, without mere remarks."""
        return tuple(problem for problem in self.problems if problem.level is not Level.NOTE)


def survey_of(meeting: Meeting) -> Survey:
    """Look through the meeting once."""
    found = problems_in(meeting)
    states = section_states(meeting, found)
    begun = {key for key, state in states.items() if state is not SectionState.EMPTY}
    return Survey(
        states=states,
        problems=tuple(p for p in found if section_of(p.where) in begun),
        missing=tuple(p.text for p in found if p.level is Level.MUST),
        words=_words_in(meeting),
    )


def _words_in(value: object) -> int:
    """Give how many words the secretary filled in; a choice (an enum) is none."""
    if type(value) is str:
        return len(value.split())
    if isinstance(value, tuple):
        return sum(map(_words_in, cast("tuple[object, ...]", value)))
    return sum(_words_in(getattr(value, name)) for name in _counted(type(value)))


@cache
def _counted(kind: type) -> tuple[str, ...]:
    """Give the fields of a class whose words count."""
    names = [part.name for part in fields(kind)] if is_dataclass(kind) else []
    return tuple(name for name in names if name not in SILENT)
