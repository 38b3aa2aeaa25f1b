"""What a finished paper must hold: every name and every conclusion that its template prints."""

from collections.abc import Collection, Iterator

from minutes_app.document.view.conclusion import has_conclusion
from minutes_app.document.view.reference import or_chair
from minutes_app.document.view.words import on_one_line
from minutes_app.domain.conclusion import Conclusion
from minutes_app.domain.meeting import Meeting
from minutes_app.domain.people import PersonId
from minutes_app.language.citations import citation
from minutes_app.language.sentences import capitalised, paragraphs, unended

IN_EVERY_TEMPLATE = frozenset({"attendance", "chair", "proceedings", "conclusion"})
"""Names of the view that each template of the program prints."""


def expected_texts(meeting: Meeting, used: Collection[str] = IN_EVERY_TEMPLATE) -> tuple[str, ...]:
    """Give the texts that must stand in the paper, each once, every run of blanks one space.

    `used` are the first names that the template asks for, such as `attendance`; a part of the
    meeting that the template leaves out is not expected.
    """
    texts = (
        *(_names(meeting, used)),
        *(_conclusions(meeting) if "conclusion" in used else ()),
    )
    folded = (on_one_line(text) for text in texts)
    return tuple(dict.fromkeys(text for text in folded if text))


def _names(meeting: Meeting, used: Collection[str]) -> Iterator[str]:
    names = {person.id: person.name for person in meeting.people}
    for part, keys in _people(meeting).items():
        if part in used:
            yield from (_inside_a_sentence(names.get(key, "")) for key in keys)


def _inside_a_sentence(name: str) -> str:
    """Give the name without what a sentence may change: a small first letter, the end mark."""
    small = next(
        (
            place
            for place, (typed, shown) in enumerate(zip(name, capitalised(name), strict=True), 1)
            if typed != shown
        ),
        0,
    )
    return unended(name[small:])


def _people(meeting: Meeting) -> dict[str, list[PersonId]]:
    """Give who stands in each part of the paper."""
    members = [member.person for member in meeting.delegation.members]
    concluder = meeting.conclusion.speaker.person
    attendees = [seat.person for group in meeting.attendance for seat in group.attendees]
    return {
        "attendance": [*members, *attendees],
        "chair": [meeting.chair.person],
        "minute_taker": [meeting.minute_taker.person],
        "opening": [meeting.opening.speaker.person],
        "proceedings": [entry.speaker.person for entry in meeting.proceedings],
        "conclusion": [concluder] if has_conclusion(meeting.conclusion) else [],
    }


def _conclusions(meeting: Meeting) -> Iterator[str]:
    conclusion = meeting.conclusion
    speaker = citation(meeting, or_chair(meeting, conclusion.speaker))
    lead = conclusion.lead if speaker else capitalised(conclusion.lead)
    return (unended(text) for text in (*paragraphs(lead), *_said(conclusion)))


def _said(conclusion: Conclusion) -> Iterator[str]:
    """Give every paragraph below the lead of the conclusion, as typed."""
    for block in conclusion.blocks:
        yield block.lead
        for item in block.items:
            yield from paragraphs(item.text)
        yield from paragraphs(block.after)
    yield from paragraphs(conclusion.after)
