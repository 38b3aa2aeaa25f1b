"""PDF files of the meeting: made by the program's own pages or by an office program."""

from dataclasses import dataclass
from pathlib import Path

from minutes_app.services.composing import compose
from minutes_app.services.finish import PdfOrder
from minutes_app.services.offices import Office
from minutes_app.services.press import Press
from minutes_app.storage.durable import write_durably


def export_pdf(press: Press, order: PdfOrder, path: Path) -> Path:
    """Write the PDF durably and give its path.

    Raises `MinutesError`, then nothing has changed on disk.
    """
    write_durably(path, press.pdf(order).data)
    return path


def export_pdf_by(office: Office, order: PdfOrder, path: Path) -> Path:
    """Write the PDF that an office program makes of the very Word file, durably; give its path.

    Raises `MinutesError`, then nothing has changed on disk.
    """
    word = compose(order.meeting, order.template, embed=False)
    write_durably(path, office.pdf(word, archival=order.finish.archival))
    return path


@dataclass(frozen=True, slots=True)
class SavedPrint:
    """What was written instead of being printed."""

    order: PdfOrder
    pdf: bytes
    path: Path


def saved_print(press: Press, order: PdfOrder, path: Path) -> SavedPrint:
    """Write the PDF that would be printed, durably, and give it.

    Raises `MinutesError`, then nothing has changed on disk.
    """
    pdf = press.pdf(order).data
    write_durably(path, pdf)
    return SavedPrint(order, pdf, path)
