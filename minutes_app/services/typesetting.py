"""From the meeting to its pages; imported only where pages are made: its libraries are slow."""

from functools import cache

from minutes_app.document.drafting import as_draft
from minutes_app.document.mirroring import for_two_sides
from minutes_app.document.origin import origins_of
from minutes_app.domain.address import places_in
from minutes_app.domain.meeting import Meeting
from minutes_app.pages.typesetter import Spot, Typesetter, page_count
from minutes_app.services.composing import compose
from minutes_app.services.finish import PLAIN, Finish, FinishedPdf, PdfOrder
from minutes_app.services.sheets import FieldSpot, Sheets
from minutes_app.storage.resources import resource_bytes

FAMILIES = ("Tinos", "Arimo", "Cousine")
FACES = ("Regular", "Bold", "Italic", "BoldItalic")


def sheets_of(meeting: Meeting, template: str | bytes, *, embed: bool) -> Sheets:
    """Give the pages of the Word file that `compose` gives, traced; raises `MinutesError`."""
    word = compose(meeting, template, embed=embed, traced=True)
    made = typesetter().set(word)
    return Sheets(
        word=word,
        pdf=made.pdf,
        pages=made.pages,
        spots=tuple(_field_spots(meeting, made.spots)),
    )


def pdf_of(word: bytes, finish: Finish = PLAIN) -> bytes:
    """Give the PDF of a Word file, tagged, in the shape that is wished; raises `MinutesError`."""
    if finish.two_sided:
        word = for_two_sides(word)
    if finish.draft:
        word = as_draft(word)
    return typesetter().pdf(word, archival=finish.archival)


def finished(order: PdfOrder) -> FinishedPdf:
    """Give the PDF of the very Word file that `compose` gives; raises `MinutesError`."""
    pdf = pdf_of(compose(order.meeting, order.template, embed=False), order.finish)
    return FinishedPdf(pdf, page_count(pdf))


@cache
def typesetter() -> Typesetter:
    """Give the one typesetter of this process, with the fonts that come with the program."""
    return Typesetter(
        [resource_bytes(f"fonts/{family}-{face}.ttf") for family in FAMILIES for face in FACES]
    )


def _field_spots(meeting: Meeting, spots: tuple[Spot, ...]) -> list[FieldSpot]:
    known = (address for address, _ in places_in(meeting))
    origins = origins_of((spot.name for spot in spots), known)
    return [
        FieldSpot(origins[spot.name], spot.page - 1, spot.x, spot.y, spot.width, spot.height)
        for spot in spots
        if spot.name in origins
    ]
