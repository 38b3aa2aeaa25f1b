"""Who is named: what the checks need to know of the persons of a meeting."""

from minutes_app.domain.meeting import Meeting
from minutes_app.domain.people import Mention, PersonId


def names_of(meeting: Meeting) -> dict[PersonId, str]:
    """Give the name of every person by key, empty where it is not filled."""
    return {person.id: person.name.strip() for person in meeting.people}


def is_named(mention: Mention, names: dict[PersonId, str]) -> bool:
    """Tell whether the mention gives a person with a name, or a collective."""
    return bool(names.get(mention.person) or mention.collective.strip())
