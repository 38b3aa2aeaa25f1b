"""The line of place and date, shortened or given more room where it is long."""

from collections.abc import Iterator

from minutes_app.document.form.elements import Element
from minutes_app.document.form.facts import Columns, Facts
from minutes_app.document.view.lines import Line
from minutes_app.document.view.measure import Measure
from minutes_app.document.view.words import bare
from minutes_app.domain.heading import Heading
from minutes_app.language.dates import long_date

_SHORT_RANKS = (("thành phố ", "TP. "), ("thị xã ", "TX "), ("thị trấn ", "TT "))
"""Ranks of a place that may be shortened (HD 36-HD/VPTW 1.4.2)."""

_DATE_BY_HAND = "ngày{0}tháng{0}năm{0}".format("\u00a0" * 6)


def fitting_place(heading: Heading, facts: Facts, measure: Measure) -> tuple[str, Columns]:
    """Give the line and the header columns that hold it on one line.

    First the place as typed, then its rank shortened, then with the wide column; a line too long
    even then is parted before the date. Empty without place and date.
    """
    place = bare(heading.place)
    if not place and heading.date is None:
        return "", facts.header
    date = long_date(heading.date) if heading.date else _DATE_BY_HAND
    for columns in (facts.header, facts.wide_header):
        room = columns.widths(facts.page.text_width)[-1]
        line = Line(measure, facts.looks[Element.PLACE_AND_DATE], room)
        for name in _spellings(place):
            text = f"{name}, {date}" if name else date.capitalize()
            if line.holds(text):
                return text, columns
    return f"{place},\n{date}", facts.header


def _spellings(place: str) -> Iterator[str]:
    yield place
    for rank, short in _SHORT_RANKS:
        if place.casefold().startswith(rank):
            yield short + place[len(rank) :]
