"""A strip of small pages: where one is, and a click away from anywhere else."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap, QShowEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from minutes_app.ui.paper.paper_view import PaperView
from minutes_app.ui.paper.pdf_pages import PdfPages

WIDTH = 84
"""Pixels of a small page."""


class Thumbnails(QListWidget):
    """Lists the pages of the view; small pictures are drawn only while the strip is shown."""

    def __init__(self, view: PaperView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Các trang thu nhỏ"))
        self.setViewMode(QListWidget.ViewMode.IconMode)
        self.setFlow(QListWidget.Flow.TopToBottom)
        self.setMovement(QListWidget.Movement.Static)
        self.setWrapping(False)
        self.setIconSize(QSize(WIDTH, round(WIDTH * 1.42)))
        self.setGridSize(QSize(WIDTH + 16, round(WIDTH * 1.42) + 28))
        self.setFixedWidth(WIDTH + 36)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self._view = view
        self._data = b""
        self._pages: PdfPages | None = None
        self.currentRowChanged.connect(self._on_row)
        view.page_changed.connect(self._on_page)

    def show_pdf(self, data: bytes) -> None:
        """Show the pages of another PDF, now or when the strip is shown."""
        self._data = data
        if self.isVisible():
            self._draw()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what was put off."""
        super().showEvent(event)
        self._draw()

    def _draw(self) -> None:
        self._pages = PdfPages(self._data, self, before=self._pages)
        self._pages.drawn.connect(self._on_drawn)
        while self.count() > len(self._pages.sizes):
            self.takeItem(self.count() - 1)
        for number, (width, height) in enumerate(self._pages.sizes):
            if number >= self.count():
                self.addItem(self._item(number))
            across = round(WIDTH * self.devicePixelRatioF())
            self._pages.draw(number, QSize(across, round(across * height / width)))

    def _item(self, number: int) -> QListWidgetItem:
        item = QListWidgetItem(str(number + 1))
        item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
        return item

    def _on_drawn(self, number: int, picture: QImage) -> None:
        item = self.item(number)
        if item is not None and self.sender() is self._pages:
            paper = QPixmap(picture.size())
            paper.fill(Qt.GlobalColor.white)
            painter = QPainter(paper)
            painter.drawImage(0, 0, picture)
            painter.end()
            paper.setDevicePixelRatio(self.devicePixelRatioF())
            item.setIcon(QIcon(paper))

    def _on_row(self, row: int) -> None:
        if self.hasFocus():
            self._view.go_to_page(row + 1)

    def _on_page(self, page: int, _count: int) -> None:
        if not self.hasFocus():
            self.setCurrentRow(page - 1)
