"""Measure: `python -m tests.benchmarks [fill|start|keys|page|snapshots …]`."""

import sys

from tests.benchmarks.figures import say
from tests.benchmarks.fill import measure_fill
from tests.benchmarks.keys import measure_keys
from tests.benchmarks.page import measure_page
from tests.benchmarks.snapshots import measure_snapshots
from tests.benchmarks.start import measure_start

MEASURES = {
    "fill": measure_fill,
    "start": measure_start,
    "keys": measure_keys,
    "page": measure_page,
    "snapshots": measure_snapshots,
}


def main(wanted: list[str]) -> int:
    unknown = [name for name in wanted if name not in MEASURES]
    if unknown:
        say(f"unknown: {', '.join(unknown)}; known: {', '.join(MEASURES)}")
        return 2
    for name in wanted or MEASURES:
        MEASURES[name]()
        say()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
