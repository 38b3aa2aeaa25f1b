"""Work away from the screen's thread: a plain function with two ends."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any, Protocol, TypeVar
from weakref import WeakMethod

from PySide6.QtCore import QObject, Signal, SignalInstance, Slot

from minutes_app.domain.failures import MinutesError

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

T = TypeVar("T")


class Jobs(Protocol):
    """Whoever runs work: the program in a thread, a test at once."""

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[MinutesError], None],
    ) -> None:
        """Run `work`, then call one end, a bound method, in the caller's thread."""


class ThreadJobs(QObject):
    """Runs one piece of work after the other in a thread beside the screen.

    The ends are held weakly: nothing is called once their owner is gone. A failure nobody
    foresaw is raised in the screen's thread, where the crash window hears of it.
    """

    _ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ended.connect(self._land)

    @cached_property
    def _pool(self) -> "ThreadPoolExecutor":
        """The thread, made for the first work so that the start does not wait for it."""
        from concurrent.futures import ThreadPoolExecutor

        return ThreadPoolExecutor(max_workers=1, thread_name_prefix="job")

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[MinutesError], None],
    ) -> None:
        """Run `work` in the thread; one of the two ends hears of it on the screen's thread."""
        ends = _Ends(done, failed)
        self._pool.submit(work).add_done_callback(ends.reporting(self._ended))

    def finish(self) -> None:
        """Wait until all work is done; nothing can be run afterwards."""
        self._pool.shutdown(wait=True)

    @Slot(object)
    def _land(self, outcome: "tuple[_Ends, Future[Any]]") -> None:
        ends, future = outcome
        ends.land(future)


class _Ends:
    def __init__(self, done: Callable[[Any], None], failed: Callable[[MinutesError], None]) -> None:
        self._done = WeakMethod(done)
        self._failed = WeakMethod(failed)

    def reporting(self, ended: SignalInstance) -> "Callable[[Future[Any]], None]":
        def report(future: "Future[Any]") -> None:
            ended.emit((self, future))

        return report

    def land(self, future: "Future[Any]") -> None:
        error = future.exception()
        if isinstance(error, MinutesError):
            self._call(self._failed, error)
        elif error is not None:
            raise error
        else:
            self._call(self._done, future.result())

    @staticmethod
    def _call(end: WeakMethod[Callable[[Any], None]], value: object) -> None:
        if (alive := end()) is not None:
            alive(value)
