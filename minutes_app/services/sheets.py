"""The pages of a paper, and where on them the words of each field stand."""

from collections.abc import Iterable
from dataclasses import dataclass

from minutes_app.domain.address import Address
from minutes_app.domain.changes import references
from minutes_app.domain.meeting import Meeting


@dataclass(frozen=True, slots=True)
class FieldSpot:
    """Words of one field on one page: page counted from 0, sides in pt from its top left."""

    address: Address
    page: int
    x: float
    y: float
    width: float
    height: float

    def distance(self, x: float, y: float) -> float:
        """Give how far a point of the page lies outside, a line apart counting more than a word."""
        across = max(self.x - x, x - self.x - self.width, 0.0)
        down = max(self.y - y, y - self.y - self.height, 0.0)
        return across + 8 * down


@dataclass(frozen=True, slots=True)
class Sheets:
    """A paper set in pages: the Word file, the PDF of the same bytes, where the fields stand."""

    word: bytes
    pdf: bytes
    pages: int
    spots: tuple[FieldSpot, ...]

    def field_at(self, page: int, x: float, y: float) -> Address:
        """Give the field whose words stand nearest to a point of the page, empty without any."""
        here = [spot for spot in self.spots if spot.page == page]
        nearest = min(here, key=lambda spot: spot.distance(x, y), default=None)
        return nearest.address if nearest else ""

    def spots_of(self, meeting: Meeting, address: Address) -> tuple[FieldSpot, ...]:
        """Give where the words of the field stand, or those nearest to it in the form.

        What is edited of a person stands wherever the person is named; a field that does not
        print leads to its neighbours below the same row.
        """
        for wanted in _nearby(meeting, address):
            exact = tuple(spot for spot in self.spots if spot.address == wanted)
            below = (spot for spot in self.spots if spot.address.startswith(f"{wanted}/"))
            if found := exact or tuple(below)[:1]:
                return found
        return ()


def _nearby(meeting: Meeting, address: Address) -> Iterable[Address]:
    """Give the address, where its person is named, then what holds it, the nearest first."""
    if address.startswith("people/"):
        number = int(address.split("/")[1])
        key = meeting.people[number].id if number < len(meeting.people) else ""
        yield from (where for where, named in references(meeting) if named == key)
        return
    while address:
        yield address
        address = address.rpartition("/")[0]
