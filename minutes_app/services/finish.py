"""How a paper leaves the program as a PDF: to be kept, to be signed, to be corrected."""

from dataclasses import dataclass

from minutes_app.domain.meeting import Meeting
from minutes_app.domain.preferences import Preferences
from minutes_app.services.composing import default_template


@dataclass(frozen=True, slots=True, kw_only=True)
class Finish:
    """The shape of the PDF; none of it touches the meeting or the Word file to be signed.

    `archival`: PDF/A-2b. `two_sided`: mirrored margins (HD 36-HD/VPTW 4.3). `draft`: “DỰ THẢO” on
    each page and numbers beside the lines.
    """

    archival: bool = False
    two_sided: bool = False
    draft: bool = False


PLAIN = Finish()


@dataclass(frozen=True, slots=True)
class PdfOrder:
    """A meeting to be made a PDF with a template, by name or by its bytes."""

    meeting: Meeting
    template: str | bytes
    finish: Finish = PLAIN


@dataclass(frozen=True, slots=True)
class FinishedPdf:
    """A PDF and how many pages it has."""

    data: bytes
    pages: int


def order_for(meeting: Meeting, preferences: Preferences, finish: Finish = PLAIN) -> PdfOrder:
    """Give the order for the paper that is shown beside the form."""
    return PdfOrder(meeting, preferences.template or default_template(meeting), finish)
