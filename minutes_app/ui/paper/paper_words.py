"""The words of a PDF and where they stand: read for a comparison, not for the screen."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtPdf import QPdfDocument

from minutes_app.ui.paper.page_layout import Box

PageBox = tuple[int, Box]
"""Page counted from 0, and a box in pt from its top left."""

_LINE = re.compile(r"[^\r\n]+")
_WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class PaperWord:
    """One word: its page from 0, the stretches of the page's text that hold it and its line."""

    text: str
    page: int
    span: tuple[int, int]
    line: tuple[int, int]


class PaperWords:
    """The words of all pages in their order; the number of a page at its head is none of them."""

    def __init__(self, pdf: bytes) -> None:
        self._buffer = QBuffer()
        self._buffer.setData(QByteArray(pdf))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document = QPdfDocument()
        self._document.load(self._buffer)
        pages = range(self._document.pageCount())
        self.words = tuple(word for page in pages for word in self._words_of(page))

    @property
    def texts(self) -> tuple[str, ...]:
        """The words alone."""
        return tuple(word.text for word in self.words)

    def word_boxes(self, numbers: Iterable[int]) -> tuple[PageBox, ...]:
        """Give where these words stand."""
        wanted = dict.fromkeys((self.words[n].page, self.words[n].span) for n in numbers)
        return tuple(box for page, span in wanted for box in self._boxes(page, span))

    def line_boxes(self, numbers: Iterable[int]) -> tuple[PageBox, ...]:
        """Give where the lines of these words stand, each once."""
        wanted = dict.fromkeys((self.words[n].page, self.words[n].line) for n in numbers)
        return tuple(box for page, span in wanted for box in self._boxes(page, span))

    def gap_box(self, number: int) -> tuple[PageBox, ...]:
        """Give the place before a word as a narrow box, behind the last word at the end."""
        if not self.words:
            return ()
        last = number >= len(self.words)
        ((page, box), *_) = self.word_boxes([min(number, len(self.words) - 1)]) or ((0, None),)
        if box is None:
            return ()
        return ((page, Box(box.x + box.width if last else box.x - 2, box.y, 2, box.height)),)

    def _words_of(self, page: int) -> Iterator[PaperWord]:
        text = self._document.getAllText(page).text()
        lines = list(_LINE.finditer(text))
        for place, line in enumerate(lines):
            if place in (0, len(lines) - 1) and line[0].strip() == str(page + 1):
                continue
            for word in _WORD.finditer(line[0]):
                start, end = (line.start() + edge for edge in word.span())
                yield PaperWord(word[0], page, (start, end), line.span())

    def _boxes(self, page: int, span: tuple[int, int]) -> Iterator[PageBox]:
        chosen = self._document.getSelectionAtIndex(page, span[0], span[1] - span[0])
        for polygon in chosen.bounds():
            area = polygon.boundingRect()
            yield page, Box(area.x(), area.y(), area.width(), area.height())
