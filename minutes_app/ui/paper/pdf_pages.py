"""One PDF held open: its sizes, its words, and pictures of its pages made beside the screen."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QPointF, QSize, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions, QPdfPageRenderer, QPdfSelection

Spot = tuple[int, float, float]
"""Page counted from 0, x and y in pt from its top left."""

_INSIDE = 1.0
"""Points by which a spot is moved into a line of words to meet a sign."""


class PdfPages(QObject):
    """Pages of a PDF. Signals: `drawn` with page and picture, as asked for by `draw`.

    The pages that these replace go when no picture is awaited any more of either: the PDF library
    does one thing at a time, and who lets go while it draws waits for it.
    """

    drawn = Signal(int, QImage)

    def __init__(
        self, data: bytes, parent: QObject | None = None, *, before: "PdfPages | None" = None
    ) -> None:
        super().__init__(parent)
        self._before = before
        if before is not None:
            before.retire()
        self._buffer = QBuffer(self)
        self._buffer.setData(QByteArray(data))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document = QPdfDocument(self)
        self._document.load(self._buffer)
        self._renderer = QPdfPageRenderer(self)
        self._renderer.setDocument(self._document)
        self._renderer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
        self._renderer.pageRendered.connect(self._on_rendered)
        self._awaited: dict[int, QSize] = {}
        self._is_retired = False
        count = self._document.pageCount()
        points = (self._document.pagePointSize(number) for number in range(count))
        self.sizes = tuple((size.width(), size.height()) for size in points)

    def draw(self, number: int, size: QSize) -> None:
        """Have the page drawn in this size, in device pixels, unless that is under way."""
        if self._awaited.get(number) != size:
            self._awaited[number] = size
            self._renderer.requestPage(number, size, QPdfDocumentRenderOptions())

    def words_between(self, start: Spot, end: Spot) -> tuple[tuple[int, QPdfSelection], ...]:
        """Give what lies between two spots, page by page; the spots may lie beside the words."""
        if start[0] > end[0]:
            start, end = end, start
        found = (self._words(number, start, end) for number in range(start[0], end[0] + 1))
        return tuple((number, words) for number, words in found if words.isValid())

    def _words(self, number: int, start: Spot, end: Spot) -> tuple[int, QPdfSelection]:
        whole = self._document.getAllText(number)
        first, last = whole.startIndex(), whole.endIndex()
        inside = [self._index(whole, spot) for spot in (start, end) if spot[0] == number]
        if start[0] == end[0]:
            first, last = min(inside), max(inside) + 1
        elif inside:
            first, last = (inside[0], last) if number == start[0] else (first, inside[0] + 1)
        return number, self._document.getSelectionAtIndex(number, first, last - first)

    def _index(self, whole: QPdfSelection, spot: Spot) -> int:
        """Give the number of the sign nearest to the spot on its page."""
        lines = [polygon.boundingRect() for polygon in whole.bounds()]
        if not lines:
            return 0
        x, y = spot[1:]
        line = min(lines, key=lambda line: (_beyond(y, line.top(), line.bottom()),
                                            _beyond(x, line.left(), line.right())))  # fmt: skip
        across = min(max(x, line.left() + _INSIDE), line.right() - _INSIDE)
        point = QPointF(across, line.center().y())
        right = QPointF(line.right() - _INSIDE, line.center().y())
        return self._document.getSelection(spot[0], point, right).startIndex()

    def all_words(self) -> tuple[tuple[int, QPdfSelection], ...]:
        """Give all words, page by page."""
        return tuple((n, self._document.getAllText(n)) for n in range(len(self.sizes)))

    @property
    def is_busy(self) -> bool:
        """Whether a picture is awaited, also of pages before these that are still there."""
        return bool(self._awaited) or (self._before is not None and self._before.is_busy)

    def retire(self) -> None:
        """Tell of no more pictures; others show their pages now."""
        self._is_retired = True
        self._rest()

    def _rest(self) -> None:
        """Let the pages before these go, unless somebody still draws."""
        if self._before is not None and not self.is_busy:
            self._before.deleteLater()
            self._before = None

    @Slot(int, QSize, QImage, QPdfDocumentRenderOptions, "quint64")
    def _on_rendered(
        self, number: int, size: QSize, picture: QImage, _options: object, _request: int
    ) -> None:
        if self._awaited.get(number) == size:
            del self._awaited[number]
        if not self._is_retired:
            self.drawn.emit(number, picture)
        self._rest()


def _beyond(value: float, low: float, high: float) -> float:
    """Give how far a value lies outside a stretch, 0 inside."""
    return max(low - value, value - high, 0.0)
