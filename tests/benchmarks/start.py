"""How long the program takes from its start to its first paint, beside an empty window."""

import json
import os
import subprocess
import sys
import tempfile
import time

from tests.benchmarks.figures import MILLI, median, p95, print_table, say
from tests.benchmarks.first_paint import EMPTY, PROGRAM
from tests.command_line import PROJECT

ROUNDS = 15
GOAL = 1.5
HEADS = ("window", "CPU median", "CPU p95", "wall median", "wall p95", "× empty CPU", "wall")


def measure_start() -> None:
    """Print the times of both windows, started in turn."""
    taken: dict[str, list[dict[str, float]]] = {EMPTY: [], PROGRAM: []}
    with tempfile.TemporaryDirectory() as home:
        for what in taken:
            _started(what, home)
        for _ in range(ROUNDS):
            for what, times in taken.items():
                times.append(_started(what, home))
    say(f"ms from spawn to first paint, {ROUNDS} starts each, in turn; goal: within {GOAL} times.")
    print_table("start", HEADS, [_row(what, taken) for what in taken])


def _started(what: str, home: str) -> dict[str, float]:
    """Start a window in a process with a home of its own and give its CPU and wall time in s.

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


def _row(what: str, taken: dict[str, list[dict[str, float]]]) -> list[object]:
    def times(kind: str, one: str) -> list[float]:
        return [start[kind] * MILLI for start in taken[one]]

    cpu, wall = times("cpu", what), times("wall", what)
    shares = (
        median(cpu) / median(times("cpu", EMPTY)),
        median(wall) / median(times("wall", EMPTY)),
    )
    return [what, median(cpu), p95(cpu), median(wall), p95(wall), *shares]
