"""One person in two seats, and two persons of one name."""

from collections.abc import Iterator

from minutes_app.checks.problems import Problem, look
from minutes_app.domain.address import Address
from minutes_app.domain.changes import references
from minutes_app.domain.meeting import Meeting
from minutes_app.domain.people import Person, PersonId
from minutes_app.domain.wording import said
from minutes_app.language.search_keys import search_key

SEATS = ("delegation/members/", "attendance/")


def problems_of_seats(meeting: Meeting) -> Iterator[Problem]:
    """Give the seats taken by somebody who already has one, and the names that mislead."""
    yield from _second_seats(meeting)
    yield from _namesakes(meeting)


def _second_seats(meeting: Meeting) -> Iterator[Problem]:
    seated: set[PersonId] = set()
    for address, key in references(meeting):
        person = meeting.person(key) if address.startswith(SEATS) and key in seated else None
        if person is not None:
            text = said(
                "Hãy xóa một dòng: {name} có mặt hai lần trong thành phần.", name=person.name
            )
            yield look(address, "seated-twice", text)
        if address.startswith(SEATS):
            seated.add(key)


def _namesakes(meeting: Meeting) -> Iterator[Problem]:
    """Give the later of two persons whom name and post do not tell apart (HD 16-HD/VPTW)."""
    places: dict[PersonId, Address] = {}
    for address, key in references(meeting):
        places.setdefault(key, address)
    known: dict[str, list[Person]] = {}
    for person in meeting.people:
        same = known.setdefault(" ".join(person.name.split()).casefold(), [])
        if person.name.strip() and any(_look_alike(person, other) for other in same):
            text = said(
                "Hãy ghi rõ chức vụ và đơn vị để phân biệt hai người cùng tên {name}.",
                name=person.name,
            )
            yield look(places.get(person.id, "people"), "same-name", text)
        same.append(person)


def _look_alike(one: Person, other: Person) -> bool:
    posts = [[search_key(post) for post in person.posts if post] for person in (one, other)]
    return posts[0] == posts[1] or not all(posts)
