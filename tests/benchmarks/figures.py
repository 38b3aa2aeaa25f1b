"""Measures side by side, so that a busy machine slows all alike, and prints tables."""

import statistics
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from itertools import cycle

MILLI = 1000


def interleaved(
    works: Mapping[str, Callable[[], object]],
    *,
    rounds: int,
    clock: Callable[[], float] = time.process_time,
) -> dict[str, list[float]]:
    """Give the ms that each work took in each round; every round runs all of them.

    The order turns with the rounds, so that nobody always runs in a warm cache.
    """
    taken: dict[str, list[float]] = {name: [] for name in works}
    names = list(works)
    for start, _ in zip(cycle(range(len(names))), range(rounds), strict=False):
        for name in (*names[start:], *names[:start]):
            begin = clock()
            works[name]()
            taken[name].append((clock() - begin) * MILLI)
    return taken


def median(values: Sequence[float]) -> float:
    return statistics.median(values)


def p95(values: Sequence[float]) -> float:
    """Give the value that 95 of 100 stay below."""
    return sorted(values)[min(len(values) - 1, int(len(values) * 0.95))]


def say(text: str = "") -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def print_table(title: str, heads: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """Print the rows in columns, the first column to the left and the others to the right."""
    lines = [list(heads), *([_shown(cell) for cell in row] for row in rows)]
    widths = [max(len(line[place]) for line in lines) for place in range(len(heads))]
    say(f"\n{title}\n")
    for line in lines:
        first, *others = (
            cell.rjust(width) if place else cell.ljust(width)
            for place, (cell, width) in enumerate(zip(line, widths, strict=True))
        )
        say("  ".join((first, *others)).rstrip())


def _shown(cell: object) -> str:
    return f"{cell:.2f}" if isinstance(cell, float) else str(cell)
