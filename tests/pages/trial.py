"""Lays papers out in a process of its own, which dies rather than hang, and sees what came of it.

The process may not open a file or a connection once it has laid out a first paper: it has no
handle left to do it with.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import msgspec

from minutes_app.domain.failures import MinutesError

CPU_SECONDS = 2
MEMORY = 4 << 30
PATIENCE = 120
"""Seconds after which a process that waits for something is taken for hung."""


@dataclass(frozen=True)
class Outcome:
    """What came of a paper: `set`, `refused` with a sentence, or `died` with what was seen."""

    name: str
    kind: str
    sentence: str = ""


def tried(papers: Iterable[Path], first: Path) -> Iterator[Outcome]:
    """Lay out `first`, a sound paper, then each of these; a PDF is written beside each.

    A process that dies is started again for the papers after the one that killed it.
    """
    left = list(papers)
    while left:
        process = _started([first, *left])
        told = [msgspec.json.decode(line, type=Outcome) for line in process.stdout.splitlines()]
        yield from told[1:]
        left = left[max(len(told) - 1, 0) :]
        if left:
            seen = f"code {process.returncode}: {process.stderr[-600:].decode(errors='replace')}"
            yield Outcome(left.pop(0).name, "died", seen)


def _started(papers: list[Path]) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-P", "-m", "tests.pages.trial", *map(str, papers)]
    here = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])}
    try:
        return subprocess.run(command, capture_output=True, check=False, env=here, timeout=PATIENCE)
    except subprocess.TimeoutExpired as late:
        return subprocess.CompletedProcess(command, -1, late.stdout or b"", b"waited in vain")


def main(first: str, *papers: str) -> None:
    """Lay out each paper and say what came of it, a line each."""
    from minutes_app.pages.typesetter import Typesetter
    from tests.pages.libre_office import FONTS

    words = [(Path(paper), Path(paper).read_bytes()) for paper in papers]
    outs = [path.with_suffix(".pdf").open("wb") for path, _ in words]
    layout = Typesetter(FONTS).pdf
    layout(Path(first).read_bytes())
    _say(Outcome(first, "set"))
    with _no_new_handles():
        for (path, word), out in zip(words, outs, strict=True):
            _allow_seconds()
            outcome, pdf = _outcome(path.name, word, layout)
            out.write(pdf)
            out.flush()
            _say(outcome)


@contextmanager
def _no_new_handles() -> Generator[None]:
    """Let the process open nothing within, and hold little memory; its clean-up is free again."""
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_NOFILE, (0, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, before)


def _allow_seconds() -> None:
    """Let the system end this process after some more seconds of work, however busy it is."""
    until = int(time.process_time()) + 1 + CPU_SECONDS
    resource.setrlimit(resource.RLIMIT_CPU, (until, resource.RLIM_INFINITY))


def _outcome(name: str, word: bytes, layout: Callable[[bytes], bytes]) -> tuple[Outcome, bytes]:
    try:
        pdf = layout(word)
    except MinutesError as failure:
        return Outcome(name, "refused", str(failure)), b""
    return Outcome(name, "set"), pdf


def _say(outcome: Outcome) -> None:
    sys.stdout.buffer.write(msgspec.json.encode(outcome) + b"\n")
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
