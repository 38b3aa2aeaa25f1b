"""PDF files of the meeting: made by the program's own pages or by an office program."""

from pathlib import Path

from minutes_app.services.composing import compose
from minutes_app.services.finish import PdfOrder
from minutes_app.services.offices import Office
from minutes_app.services.press import Press
from minutes_app.storage.durable import write_durably


def export_pdf(press: Press, order: PdfOrder, path: Path) -> None:
    """Write the PDF durably; raises `MinutesError`, then nothing has changed on disk."""
    write_durably(path, press.pdf(order).data)


def export_pdf_by(office: Office, order: PdfOrder, path: Path) -> None:
    """Write the PDF that an office program makes of the very Word file, durably.

    Raises `MinutesError`, then nothing has changed on disk.
    """
    word = compose(order.meeting, order.template, embed=False)
    write_durably(path, office.pdf(word, archival=order.finish.archival))
