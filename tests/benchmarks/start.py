"""How long the program takes from its start to its first paint, beside an empty window."""

import json
import os
import subprocess
import sys
import tempfile
import time

from tests.benchmarks.figures import MILLI, median, p95, print_table, say
from tests.benchmarks.first_paint import EMPTY, FIRST, PROGRAM, READY
from tests.command_line import PROJECT

ROUNDS = 15
GOAL = 1.5
HEADS = ("painted", "CPU median", "CPU p95", "wall median", "wall p95", "× empty CPU", "wall")

Times = dict[str, tuple[float, float]]
"""CPU and wall time in s, by what was painted then."""


def measure_start() -> None:
    """Print the times of both windows, started in turn."""
    taken: dict[str, list[Times]] = {EMPTY: [], PROGRAM: []}
    with tempfile.TemporaryDirectory() as home:
        for what in taken:
            _started(what, home)
        for _ in range(ROUNDS):
            for what, times in taken.items():
                times.append(_started(what, home))
    say(f"ms from spawn until painted, {ROUNDS} starts each, in turn.")
    say(f"Goal: the program's first paint, its window in its colour, within {GOAL} times.")
    empty = _times(taken[EMPTY], FIRST)
    rows = [_row("empty window", empty, empty)]
    rows += [_row(f"program: {one}", _times(taken[PROGRAM], one), empty) for one in (FIRST, READY)]
    print_table("start", HEADS, rows)


def _started(what: str, home: str) -> Times:
    """Start a window in a process with a home of its own and give when it was painted.

    The first start compiles the modules into that home, as the first start of the program does.
    """
    done = subprocess.run(
        [sys.executable, "-P", "-m", "tests.benchmarks.first_paint", what, str(time.monotonic())],
        capture_output=True,
        cwd=PROJECT,
        env=_surroundings(home),
        check=True,
        timeout=120,
    )
    return json.loads(done.stdout)


def _surroundings(home: str) -> dict[str, str]:
    own = {"HOME": home, "XDG_CONFIG_HOME": home, "PYTHONPATH": str(PROJECT)}
    own |= {"PYTHONPYCACHEPREFIX": home, "PYTHONDONTWRITEBYTECODE": ""}
    return {"QT_QPA_PLATFORM": "offscreen", **os.environ, **own}


def _times(starts: list[Times], one: str) -> tuple[list[float], list[float]]:
    """Give the CPU and the wall times in ms until this was painted."""
    cpu, wall = zip(*(start[one] for start in starts), strict=True)
    return [time * MILLI for time in cpu], [time * MILLI for time in wall]


def _row(
    title: str, times: tuple[list[float], list[float]], empty: tuple[list[float], list[float]]
) -> list[object]:
    figures = [figure for kind in times for figure in (median(kind), p95(kind))]
    shares = [median(own) / median(other) for own, other in zip(times, empty, strict=True)]
    return [title, *figures, *shares]
