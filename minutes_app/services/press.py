"""The press: pages made in a process of their own, so that no key ever waits for them."""

import signal
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING, cast

from minutes_app.domain.failures import MinutesError
from minutes_app.domain.meeting import Meeting
from minutes_app.domain.wording import said
from minutes_app.services.finish import FinishedPdf, PdfOrder
from minutes_app.services.sheets import Sheets

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

PATIENCE_S = 30.0
"""Seconds after which a paper that is still not set is given up."""


class PressStopped(MinutesError):
    """The process that makes the pages has gone or does not answer; the next order starts anew."""


@dataclass(frozen=True, slots=True)
class Order:
    """A meeting to be set in pages with a template, by name or by its bytes."""

    meeting: Meeting
    template: str | bytes
    embed: bool = True


@dataclass(frozen=True, slots=True)
class _Refusal:
    """A failure on its way between two processes."""

    what: str
    advice: str


class Press:
    """Sets papers in a process beside the program; one order at a time, from any thread."""

    def __init__(self, patience: float = PATIENCE_S) -> None:
        self._patience = patience
        self._turn = Lock()
        self._worker: _Worker | None = None

    def set(self, order: Order) -> Sheets:
        """Give the pages, waiting for them; raises `MinutesError` when they cannot be made."""
        return cast("Sheets", self._ask(order))

    def pdf(self, order: PdfOrder) -> FinishedPdf:
        """Give the finished PDF, waiting for it; raises `MinutesError` when it cannot be made."""
        return cast("FinishedPdf", self._ask(order))

    def _ask(self, order: Order | PdfOrder) -> object:
        with self._turn:
            line = self._line()
            try:
                line.send(order)
                answer = line.recv() if line.poll(self._patience) else None
            except (EOFError, OSError):
                answer = None
            if answer is None:
                self._stop()
                raise PressStopped(
                    said("phần dựng trang đã dừng giữa chừng"),
                    said("sửa tiếp rồi trang sẽ được dựng lại"),
                )
        if isinstance(answer, _Refusal):
            raise MinutesError(answer.what, answer.advice)
        return answer

    def warm_up(self) -> None:
        """Start the process, so that the first paper comes as quickly as the next."""
        with self._turn:
            self._line()

    def close(self) -> None:
        """Let the process go, also in the middle of an order."""
        if (worker := self._worker) is not None:
            worker.process.kill()
        with self._turn:
            self._stop()

    def _line(self) -> "Connection":
        """Give the line to the process, started anew where it has gone."""
        if self._worker is None or not self._worker.process.is_alive():
            self._stop()
            self._worker = _started()
        return self._worker.line

    def _stop(self) -> None:
        if self._worker is not None:
            self._worker.line.close()
            self._worker.process.kill()
            self._worker.process.join()
            self._worker = None


@dataclass(frozen=True, slots=True)
class _Worker:
    process: "BaseProcess"
    line: "Connection"


def _started() -> _Worker:
    from multiprocessing import get_context

    here, there = get_context("spawn").Pipe()
    process = get_context("spawn").Process(target=_work, args=(there,), daemon=True)
    process.start()
    there.close()
    return _Worker(process, here)


def _work(line: "Connection") -> None:
    """Answer orders until the other end of the line has gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    from minutes_app.services.typesetting import finished, sheets_of

    def made(order: Order | PdfOrder) -> Sheets | FinishedPdf:
        if isinstance(order, PdfOrder):
            return finished(order)
        return sheets_of(order.meeting, order.template, embed=order.embed)

    with suppress(EOFError, OSError):
        while True:
            line.send(_answer(line.recv(), made))


def _answer(
    order: Order | PdfOrder, make: "Callable[[Order | PdfOrder], Sheets | FinishedPdf]"
) -> Sheets | FinishedPdf | _Refusal:
    try:
        return make(order)
    except MinutesError as failure:
        return _Refusal(failure.what, failure.advice)
