"""The way to the printers: through the spooler as letters, else drawn as pictures."""

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QSize
from PySide6.QtGui import QGuiApplication, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from minutes_app.domain.failures import MinutesError
from minutes_app.domain.wording import said
from minutes_app.services.printing import (
    CannotPrint,
    Printers,
    PrintWish,
    has_spooler,
    spool,
    spooled_printers,
)

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

PATIENCE_S = 600.0
"""Seconds after which pages that are still being drawn are given up."""

FINEST = 600
"""Dots per inch of the pictures; a sheet of paper in finer ones fills a laptop's memory."""

_INCH = 72.0


def installed_printers() -> Printers:
    """Give the printers of this computer; may take seconds, so ask beside the screen's work."""
    spooled = spooled_printers() if has_spooler() else Printers()
    if spooled.names:
        return spooled
    names = tuple(QPrinterInfo.availablePrinterNames())
    usual = QPrinterInfo.defaultPrinterName()
    return Printers(names, usual if usual in names else next(iter(names), ""))


def send(pdf: bytes, wish: PrintWish) -> None:
    """Print; raises `CannotPrint`."""
    if has_spooler():
        spool(pdf, wish)
    else:
        draw_beside(pdf, wish)


def draw_beside(pdf: bytes, wish: PrintWish, file: str = "") -> None:
    """Draw in a process of its own, since drawing would make the keys wait for seconds.

    With `file` the printer is one that writes a PDF. Raises `CannotPrint`.
    """
    from multiprocessing import get_context

    here, there = get_context("spawn").Pipe(duplex=False)
    work = (there, pdf, wish, file)
    process = get_context("spawn").Process(target=_draw_and_tell, args=work, daemon=True)
    process.start()
    there.close()
    answer: tuple[str, str] | None = _unanswered(wish)
    with suppress(EOFError, OSError):
        answer = here.recv() if here.poll(PATIENCE_S) else answer
    process.kill()
    process.join()
    if answer is not None:
        raise CannotPrint(*answer)


def _draw_and_tell(line: "Connection", pdf: bytes, wish: PrintWish, file: str) -> None:
    """Draw and tell how it went: nothing, or what failed and what to do."""
    app = QGuiApplication([])
    try:
        draw(pdf, wish, _printer(wish, file))
        line.send(None)
    except MinutesError as failure:
        line.send((failure.what, failure.advice))
    del app


def _printer(wish: PrintWish, file: str) -> QPrinter:
    finest = QPrinter.PrinterMode.HighResolution
    if not file:
        return QPrinter(QPrinterInfo.printerInfo(wish.printer), finest)
    printer = QPrinter(finest)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(file)
    printer.setResolution(100)
    return printer


def _unanswered(wish: PrintWish) -> tuple[str, str]:
    return (
        said("máy in “{printer}” không nhận", printer=wish.printer),
        said("kiểm tra máy in rồi in lại"),
    )


def draw(pdf: bytes, wish: PrintWish, printer: QPrinter) -> None:
    """Draw the pages in the printer's own fineness, at most `FINEST`; raises `CannotPrint`."""
    printer.setDocName(wish.title)
    printer.setCopyCount(wish.copies)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setFullPage(True)
    both = QPrinter.DuplexMode.DuplexLongSide
    printer.setDuplex(both if wish.two_sided else QPrinter.DuplexMode.DuplexNone)
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    painter = QPainter()
    if not painter.begin(printer):
        raise CannotPrint(*_unanswered(wish))
    pages = wish.pages or tuple(range(1, document.pageCount() + 1))
    for place, number in enumerate(pages):
        if place:
            printer.newPage()
        _draw_page(painter, document, number - 1, printer.resolution())
    painter.end()


def _draw_page(painter: QPainter, document: QPdfDocument, number: int, resolution: int) -> None:
    fineness = min(resolution, FINEST)
    points = document.pagePointSize(number)
    across, down = (round(side / _INCH * fineness) for side in (points.width(), points.height()))
    picture = document.render(number, QSize(across, down))
    painter.save()
    painter.scale(resolution / fineness, resolution / fineness)
    painter.drawImage(QPointF(0, 0), picture)
    painter.restore()
