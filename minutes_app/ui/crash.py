"""The last window: a failure nobody foresaw, what became of the work, and what to do."""

import sys
import threading
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from minutes_app.domain.failures import MinutesError
from minutes_app.domain.wording import said
from minutes_app.services.crash_report import keep_report
from minutes_app.services.journal import Kept
from minutes_app.services.keeping import Keeping


class CrashWatch(QObject):
    """Hears of every failure nobody caught, in whatever thread; the first one opens the window.

    Signals: `restart_wanted` when the program shall begin anew.
    """

    restart_wanted = Signal()
    _happened = Signal(object)

    def __init__(self, keeping: Keeping, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keeping = keeping
        self.window: CrashWindow | None = None
        self._before = sys.excepthook, threading.excepthook
        self._happened.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def begin(self) -> None:
        """Listen from now on."""
        sys.excepthook, threading.excepthook = self._on_failure, self._on_thread_failure

    def end(self) -> None:
        """Leave failures to whoever heard of them before."""
        sys.excepthook, threading.excepthook = self._before

    def _on_failure(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        self._before[0](kind, error, trace)
        if isinstance(error, Exception):
            self._happened.emit(error)

    def _on_thread_failure(self, told: threading.ExceptHookArgs) -> None:
        self._before[1](told)
        if isinstance(told.exc_value, Exception):
            self._happened.emit(told.exc_value)

    def _show(self, error: Exception) -> None:
        """Bring the work to safety first, then write the report, then say so."""
        kept = self._safe_work()
        report = self._report(error)
        if self.window is not None and self.window.isVisible():
            return
        self.window = CrashWindow(kept, self._keeping.journal.folder, report)
        self.window.restart.clicked.connect(self.restart_wanted)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()
        self.window.restart.setFocus()

    def _safe_work(self) -> Kept:
        """Write what is not written yet; whatever fails at it, this window still comes."""
        with suppress(Exception):
            self._keeping.journal.flush()
            return self._keeping.journal.kept
        unwritten = said("không ghi được bản phục hồi")
        return Kept(failure=MinutesError(unwritten, said("lưu bằng tên khác")))

    def _report(self, error: Exception) -> Path | None:
        try:
            now = self._keeping.clock.now()
            return keep_report(self._keeping.folder / "reports", error, now)
        except MinutesError:
            return None


class CrashWindow(QWidget):
    """Says that the work is safe, where, and what to do; needs nothing of the other windows."""

    def __init__(self, kept: Kept, folder: Path, report: Path | None) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Biên bản gặp lỗi"))
        self.setMinimumWidth(520)
        title = QLabel(self.tr("Chương trình gặp một lỗi chưa lường trước"), self)
        title.setProperty("role", "title")
        title.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(title)
        for text in (self._work_told(kept, folder), self._report_told(report)):
            label = QLabel(text, self)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(label)
        self.restart = QPushButton(self.tr("Mở lại chương trình"), self)
        self.restart.setProperty("kind", "main")
        self.restart.setDefault(True)
        self.go_on = QPushButton(self.tr("Làm tiếp"), self)
        self.go_on.clicked.connect(self.close)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.go_on)
        row.addWidget(self.restart)
        column.addLayout(row)

    @property
    def text(self) -> str:
        """Everything the window says."""
        return "\n".join(label.text() for label in self.findChildren(QLabel))

    def _work_told(self, kept: Kept, folder: Path) -> str:
        if kept.failure is not None:
            return self.tr(
                "Chưa ghi được bản phục hồi. Hãy chọn “Làm tiếp”, lưu bằng tên khác"
                " (F12), rồi mở lại chương trình."
            )
        if kept.at is None:
            return self.tr("Không có thay đổi nào chưa lưu. Hãy mở lại chương trình.")
        text = self.tr(
            "Nội dung đã gõ vẫn an toàn: bản phục hồi lúc {time} ở trong thư mục “{folder}”."
            " Hãy mở lại chương trình rồi chọn “Lấy lại”."
        )
        return text.format(time=f"{kept.at.astimezone():%H:%M:%S}", folder=folder)

    def _report_told(self, report: Path | None) -> str:
        if report is None:
            return self.tr("Chưa ghi được báo cáo lỗi.")
        text = self.tr("Báo cáo lỗi, không chứa nội dung biên bản: “{path}”.")
        return text.format(path=report)
