"""The way to the printers: through the spooler as letters, else drawn as pictures."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QSize
from PySide6.QtGui import QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from minutes_app.domain.wording import said
from minutes_app.services.printing import (
    CannotPrint,
    Printers,
    PrintWish,
    has_spooler,
    spool,
    spooled_printers,
)

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
        return
    printer = QPrinter(QPrinterInfo.printerInfo(wish.printer), QPrinter.PrinterMode.HighResolution)
    draw(pdf, wish, printer)


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
        raise CannotPrint(
            said("máy in “{printer}” không nhận", printer=wish.printer),
            said("kiểm tra máy in rồi in lại"),
        )
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
