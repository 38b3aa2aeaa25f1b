"""The line at the foot of the window: what is saved, what needs a look, how many words."""

import datetime as dt

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from minutes_app.services.journal import Kept
from minutes_app.ui.icons import set_icon
from minutes_app.ui.palette import colours_now


class StatusLine(QWidget):
    """Three facts in words. Signals: `problem_wanted` when the count of problems is pressed."""

    problem_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(36)
        self.saved = QLabel(self)
        self.problems = QPushButton(self)
        self.problems.setProperty("kind", "quiet")
        self.problems.setToolTip(self.tr("Tới chỗ cần xem tiếp theo (F8)"))
        self.problems.clicked.connect(self.problem_wanted)
        self.pages, self.words = QLabel(self), QLabel(self)
        for label in (self.pages, self.words):
            label.setProperty("role", "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 1, 16, 0)
        row.setSpacing(24)
        row.addWidget(self.saved)
        row.addStretch(1)
        row.addWidget(self.problems)
        row.addStretch(1)
        row.addWidget(self.pages)
        row.addWidget(self.words)

    def show_saved(self, *, is_saved: bool, at: dt.datetime | None, kept: Kept) -> None:
        """Say whether the work is on disk; `at` is when it was saved, if in this sitting.

        Of work that is not saved, `kept` says how far the recovery journal has come.
        """
        if not is_saved:
            self.saved.setText(self._unsaved(kept))
        elif at is None:
            self.saved.setText(self.tr("Chưa có thay đổi"))
        else:
            self.saved.setText(self.tr("Đã lưu lúc {time}").format(time=f"{at:%H:%M:%S}"))
        self.saved.setToolTip("" if is_saved or kept.failure is None else str(kept.failure))

    def _unsaved(self, kept: Kept) -> str:
        if kept.failure is not None:
            return self.tr("Chưa lưu – không ghi được bản phục hồi")
        if kept.at is None:
            return self.tr("Chưa lưu")
        return self.tr("Chưa lưu – bản phục hồi lúc {time}").format(time=f"{kept.at:%H:%M:%S}")

    def show_page(self, page: int, count: int) -> None:
        """Say which page of the paper is in sight; nothing while there are none."""
        told = self.tr("Trang {page}/{count}").format(page=page, count=count)
        self.pages.setText(told if count else "")

    def show_problems(self, count: int) -> None:
        """Say how many places need a look; the button goes where there are some."""
        told = self.tr("%n chỗ cần xem", "", count) if count else self.tr("Không có chỗ cần xem")
        self.problems.setText(told)
        self.problems.setEnabled(count > 0)
        set_icon(self.problems, "circle-alert" if count else "check")

    def show_words(self, count: int) -> None:
        """Say how many words the meeting holds, thousands parted as the language does."""
        self.words.setText(self.tr("%Ln chữ", "", count))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line above."""
        colours = colours_now()
        QPainter(self).fillRect(0, 0, self.width(), 1, QColor(colours.line))
