"""Quiet notices at the foot of the form: they say what happened and go by themselves."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QWidget,
)

from minutes_app.domain.failures import MinutesError
from minutes_app.ui.icons import pixmap, set_icon
from minutes_app.ui.palette import colours_now
from minutes_app.ui.slots import weak_slot
from minutes_app.ui.translation import spoken

STAY_MS = 6000
"""How long a notice stays; one that offers a way out stays twice as long."""


@dataclass(frozen=True, slots=True)
class Way:
    """What the user can do about a notice: the words of the button and the deed."""

    text: str
    deed: Callable[[], object]


class NoticeStrip(QFrame):
    """News with at most two ways to react; two stand below the words, so that these have room.

    It goes after a while, but not while the pointer rests on it; a failure stays until it is
    closed or another notice comes.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Thông báo"))
        self._failure = False
        self._left = 0
        self._clock = QTimer(self, singleShot=True)
        self._clock.timeout.connect(self.hide)
        self._mark = QLabel(self)
        self._text = QLabel(self, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._ways: list[QPushButton] = []
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._buttons.addStretch(1)
        self._words = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._words.setSpacing(8)
        self._words.addWidget(self._text, 1)
        self._words.addLayout(self._buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(8)
        row.addWidget(self._mark)
        row.addLayout(self._words, 1)
        row.addWidget(self._closer())
        self.hide()

    @property
    def text(self) -> str:
        """What the strip says now, empty when it is hidden."""
        return "" if self.isHidden() else self._text.text()

    @property
    def ways(self) -> tuple[QPushButton, ...]:
        """The buttons the strip offers now."""
        return tuple(self._ways)

    def say(self, text: str, *ways: Way) -> None:
        """Tell what happened; goes by itself."""
        self._failure = False
        self._show(text, ways)
        self._clock.start(STAY_MS * (2 if ways else 1))

    def warn(self, failure: MinutesError, *ways: Way) -> None:
        """Tell what went wrong and what to do; stays until it is closed."""
        self._failure = True
        self._clock.stop()
        told = (spoken(failure.what), spoken(failure.advice))
        self._show(" ".join(map(_sentence, told)), ways)

    def _show(self, text: str, ways: tuple[Way, ...]) -> None:
        self._text.setText(text)
        for old in self._ways:
            self._buttons.removeWidget(old)
            old.deleteLater()
        flow = QBoxLayout.Direction
        self._words.setDirection(flow.LeftToRight if len(ways) < 2 else flow.TopToBottom)
        self._ways = [self._button(way) for way in ways]
        self._draw_mark()
        self.show()
        self._announce(text)

    def _announce(self, text: str) -> None:
        """Let screen readers say it; their part of Qt is fetched with the first notice."""
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _button(self, way: Way) -> QPushButton:
        button = QPushButton(way.text, self)
        button.clicked.connect(weak_slot(self._take, way))
        self._buttons.addWidget(button)
        return button

    def _take(self, way: Way) -> None:
        self.hide()
        way.deed()

    def _closer(self) -> QToolButton:
        closer = QToolButton(self, autoRaise=True)
        set_icon(closer, "x")
        closer.setAccessibleName(self.tr("Đóng thông báo"))
        closer.setToolTip(self.tr("Đóng thông báo"))
        closer.clicked.connect(self.hide)
        return closer

    def _draw_mark(self) -> None:
        colours = colours_now()
        name, tint = ("triangle-alert", colours.must) if self._failure else ("info", colours.muted)
        self._mark.setPixmap(pixmap(name, tint, 20, self.devicePixelRatioF()))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay as long as the pointer rests here."""
        self._left = self._clock.remainingTime()
        self._clock.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Go a while after the pointer has left."""
        if self._left > 0:
            self._clock.start(self._left)
        super().leaveEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Take over the colours of another theme."""
        if event.type() == QEvent.Type.PaletteChange and self._text.text():
            self._draw_mark()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground of the strip and the line above it."""
        colours = colours_now()
        painter = QPainter(self)
        ground = colours.must_soft if self._failure else colours.surface
        painter.fillRect(self.rect(), QColor(ground))
        painter.fillRect(QRectF(0, 0, self.width(), 1), QColor(colours.line))


def _sentence(text: str) -> str:
    """Give the words of a failure as a sentence: capital first, full stop last."""
    return f"{text[:1].upper()}{text[1:]}."
