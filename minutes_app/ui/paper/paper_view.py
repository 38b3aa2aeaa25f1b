"""The pages one below the other on a dark ground: scroll, zoom, click, select, copy."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QEasingCurve, QPointF, QPropertyAnimation, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtPdf import QPdfSelection
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from minutes_app.ui.paper.page_layout import Box, PageLayout, fitting_scale
from minutes_app.ui.paper.pdf_pages import PdfPages, Spot
from minutes_app.ui.paper.zoom import Fit, Zoom

GROUND = QColor("#4a4f57")
"""What surrounds the white paper, in every theme."""

EDGE = QColor("#2b2f35")
LIGHT = QColor("#ffefbf")
"""The ground under the words of the field that is being filled; the letters stay black."""

CHOSEN = QColor("#c3d6ec")
GLIDE_MS = 140
STEP = 60
"""Pixels of one line of scrolling."""


class PaperView(QAbstractScrollArea):
    """Shows a PDF and keeps its place when a newer one comes.

    Signals: `spot_clicked` with page (from 0), x and y in pt; `page_changed` with the page in
    sight (from 1) and how many there are; `zoomed` with the percentage.
    """

    spot_clicked = Signal(int, float, float)
    page_changed = Signal(int, int)
    zoomed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Trang giấy"))
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.verticalScrollBar().setSingleStep(STEP)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self._zoom = Zoom()
        self._pages: PdfPages | None = None
        self._pictures: dict[int, QImage] = {}
        self._fresh: dict[int, QSize] = {}
        self._layout = PageLayout((), 1.0, 1)
        self._lit: tuple[tuple[int, Box], ...] = ()
        self._marks: tuple[tuple[tuple[tuple[int, Box], ...], QColor], ...] = ()
        self._chosen: tuple[tuple[int, QPdfSelection], ...] = ()
        self._pressed: QPointF | None = None
        self._told = (0, 0)
        self._glide = QPropertyAnimation(self.verticalScrollBar(), b"value", self)
        self._glide.setDuration(GLIDE_MS)
        self._glide.setEasingCurve(QEasingCurve.Type.OutCubic)

    @property
    def zoom(self) -> Zoom:
        """How large the pages are shown."""
        return self._zoom

    @property
    def page_layout(self) -> PageLayout:
        """Where the pages lie on the ground."""
        return self._layout

    @property
    def words(self) -> str:
        """The words chosen with the mouse."""
        return "\n".join(words.text() for _, words in self._chosen)

    @property
    def sharp_pages(self) -> frozenset[int]:
        """The pages whose picture is of the newest PDF in the size shown."""
        ratio = self.devicePixelRatioF()
        return frozenset(n for n, size in self._fresh.items() if size == self._wanted(n, ratio))

    def show_pdf(self, data: bytes) -> None:
        """Show another PDF at the place where the eye is; old pictures stay until new ones come."""
        self._pages = PdfPages(data, self, before=self._pages)
        self._pages.drawn.connect(self._on_drawn)
        self._fresh.clear()
        self._chosen = ()
        self._pictures = {n: p for n, p in self._pictures.items() if n < len(self._pages.sizes)}
        self._arrange()

    def light(self, boxes: Iterable[tuple[int, Box]]) -> None:
        """Light these boxes (page from 0, pt) softly and bring the first into sight."""
        self._lit = tuple(box for box in boxes if box[0] < len(self._layout.sizes))
        if self._lit:
            self._reveal(self._layout.box(*self._lit[0]))
        self.viewport().update()

    def mark(self, *marks: tuple[Iterable[tuple[int, Box]], QColor]) -> None:
        """Put a ground of a colour under these boxes (page from 0, pt), to stay there."""
        self._marks = tuple((tuple(boxes), tint) for boxes, tint in marks)
        self.viewport().update()

    @property
    def is_gliding(self) -> bool:
        """Whether the pages are on their way to a place."""
        return self._glide.state() is QPropertyAnimation.State.Running

    def set_zoom(self, zoom: Zoom) -> None:
        """Show the pages larger or smaller, keeping the place."""
        self._zoom = zoom
        self._arrange()

    def zoom_by(self, steps: int) -> None:
        """Zoom by steps: in above 0, out below."""
        self.set_zoom(self._zoom.by(steps, now=self._layout.scale, dpi=self._dpi()))

    def copy(self) -> None:
        """Put the chosen words on the clipboard."""
        if self.words:
            QGuiApplication.clipboard().setText(self.words)

    def choose_all(self) -> None:
        """Choose all words of all pages."""
        if self._pages is not None:
            self._chosen = self._pages.all_words()
            self.viewport().update()

    def go_to_page(self, number: int) -> None:
        """Bring the head of a page, counted from 1, into sight."""
        if 1 <= number <= len(self._layout.sizes):
            self._scroll_to(round(self._layout.page(number - 1).y) - 8)

    def _arrange(self) -> None:
        """Lay the pages out anew; what stands at the upper edge stays there."""
        x, y = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        before, sizes = self._layout, self._pages.sizes if self._pages is not None else ()
        held = before.spot(x, y) if before.sizes else (0, 0.0, 0.0)
        port = self.viewport().size()
        down = port.height() if self._zoom.fit is Fit.PAGE else None
        fitting = fitting_scale(sizes, port.width(), down)
        scale = fitting if self._zoom.fit is not Fit.NONE else self._zoom.scale(self._dpi())
        self._layout = PageLayout(sizes, scale, port.width())
        self._set_ranges(port)
        if before.sizes and sizes and held[0] < len(sizes):
            at = self._layout.box(held[0], Box(held[1], held[2], 0, 0))
            self.verticalScrollBar().setValue(round(at.y))
            self.horizontalScrollBar().setValue(round(at.x) if before.scale != scale else x)
        self.zoomed.emit(round(100 * scale / self._dpi() * 72))
        self._on_scrolled()

    def _set_ranges(self, port: QSize) -> None:
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        down.setRange(0, max(0, self._layout.height - port.height()))
        down.setPageStep(port.height() - STEP)
        across.setRange(0, max(0, self._layout.width - port.width()))
        across.setPageStep(port.width())

    def _dpi(self) -> float:
        return float(self.logicalDpiX())

    def _in_sight(self) -> range:
        top = self.verticalScrollBar().value()
        return self._layout.pages_between(top, top + self.viewport().height())

    def _on_scrolled(self) -> None:
        self._draw_missing()
        middle = self.verticalScrollBar().value() + self.viewport().height() / 3
        count = len(self._layout.sizes)
        told = (self._layout.page_at(middle) + 1 if count else 0, count)
        if told != self._told:
            self._told = told
            self.page_changed.emit(*told)
        self.viewport().update()

    def _draw_missing(self) -> None:
        if self._pages is None or not self._layout.sizes:
            return
        ratio, seen = self.devicePixelRatioF(), self._in_sight()
        near = range(max(0, seen.start - 1), min(len(self._layout.sizes), seen.stop + 1))
        for number in sorted(near, key=lambda n: n not in seen):
            size = self._wanted(number, ratio)
            if self._fresh.get(number) != size:
                self._pages.draw(number, size)
        self._pictures = {n: p for n, p in self._pictures.items() if abs(n - seen.start) < 8}

    def _wanted(self, number: int, ratio: float) -> QSize:
        page = self._layout.page(number)
        return QSize(round(page.width * ratio), round(page.height * ratio))

    def _on_drawn(self, number: int, picture: QImage) -> None:
        if self.sender() is self._pages:
            picture.setDevicePixelRatio(self.devicePixelRatioF())
            self._pictures[number] = picture
            self._fresh[number] = picture.size()
            self.viewport().update()

    def _reveal(self, box: Box) -> None:
        top, height = self.verticalScrollBar().value(), self.viewport().height()
        if box.y < top + 24 or box.bottom > top + height - 24:
            self._scroll_to(round(box.y - height / 3))

    def _scroll_to(self, value: int) -> None:
        bar = self.verticalScrollBar()
        target = min(max(value, bar.minimum()), bar.maximum())
        self._glide.stop()
        if QApplication.isEffectEnabled(Qt.UIEffect.UI_General):
            self._glide.setEndValue(target)
            self._glide.start()
        else:
            bar.setValue(target)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, pages, the light and the chosen words."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(event.rect(), GROUND)
        painter.translate(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        for number in self._in_sight():
            page = _rect(self._layout.page(number))
            painter.fillRect(page, Qt.GlobalColor.white)
            self._draw_page(painter, number, page)
            painter.setPen(EDGE)
            painter.drawRect(page)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        for boxes, tint in self._marks:
            painter.fillPath(self._ground_under(boxes), tint)
        painter.fillPath(self._ground_under(self._lit), LIGHT)
        painter.fillPath(self._ground_under(self._chosen_boxes()), CHOSEN)

    def _draw_page(self, painter: QPainter, number: int, page: QRectF) -> None:
        """Draw the picture of a page; one that is sharp goes dot by dot, which is much quicker."""
        if number in self.sharp_pages:
            painter.drawImage(page.topLeft().toPoint(), self._pictures[number])
        elif number in self._pictures:
            painter.drawImage(page, self._pictures[number])

    def _ground_under(self, boxes: Iterable[tuple[int, Box]]) -> QPainterPath:
        """Give what the boxes cover together, so that none is painted twice."""
        ground = QPainterPath()
        ground.setFillRule(Qt.FillRule.WindingFill)
        pages = len(self._layout.sizes)
        for number, box in (one for one in boxes if one[0] < pages):
            ground.addRect(_rect(self._layout.box(number, box)))
        return ground

    def _chosen_boxes(self) -> Iterator[tuple[int, Box]]:
        for number, words in self._chosen:
            for line in words.bounds():
                area = line.boundingRect()
                yield number, Box(area.x(), area.y(), area.width(), area.height())

    def _spot_at(self, point: QPointF) -> Spot:
        x = point.x() + self.horizontalScrollBar().value()
        return self._layout.spot(x, point.y() + self.verticalScrollBar().value())

    def _choose(self, start: Spot, end: Spot) -> None:
        self._chosen = self._pages.words_between(start, end) if self._pages is not None else ()
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to choose words."""
        if event.button() is Qt.MouseButton.LeftButton and self._layout.sizes:
            self._pressed = event.position()
            self._chosen = ()
            self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Choose words up to here."""
        if self._pressed is not None and self._is_drag(event.position()):
            self._choose(self._spot_at(self._pressed), self._spot_at(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell a click, unless words were chosen."""
        if self._pressed is not None and not self._is_drag(event.position()):
            self.spot_clicked.emit(*self._spot_at(event.position()))
        self._pressed = None

    def _is_drag(self, point: QPointF) -> bool:
        way = point - (self._pressed or point)
        return way.manhattanLength() >= QApplication.startDragDistance()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl zoom."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End go to the ends; the system's keys copy and choose all."""
        bar = self.verticalScrollBar()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.choose_all()
        elif event.key() == Qt.Key.Key_Home:
            self._scroll_to(bar.minimum())
        elif event.key() == Qt.Key.Key_End:
            self._scroll_to(bar.maximum())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again."""
        super().resizeEvent(event)
        self._arrange()


def _rect(box: Box) -> QRectF:
    return QRectF(box.x, box.y, box.width, box.height)
