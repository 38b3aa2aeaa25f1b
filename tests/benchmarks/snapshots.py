"""What two hundred snapshots of a long meeting take: room on disk, time to take, list, compare."""

import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

from minutes_app.domain.meeting import Meeting
from minutes_app.services.clock import SystemClock
from minutes_app.services.differences import differences
from minutes_app.services.snapshots import Occasion, Snapshots
from minutes_app.storage.snapshots import SnapshotShelf
from tests.benchmarks.figures import MILLI, interleaved, median, p95, print_table, say
from tests.benchmarks.meetings import meetings_by_size

COUNT = 200
ROUNDS = 15
HEADS = ("size", "MB", "goal", "take ms", "list ms", "p95", "goal", "compare ms")


def measure_snapshots() -> None:
    """Print one row for the sample and one for a meeting of well over fifteen pages."""
    say(f"{COUNT} snapshots, between each two an item of the conclusion rewritten. Wall time.")
    sizes = meetings_by_size()
    print_table("snapshots", HEADS, [_row(size, sizes[size]) for size in ("S", "M")])


def _row(size: str, meeting: Meeting) -> list[object]:
    with tempfile.TemporaryDirectory() as name, ThreadPoolExecutor(max_workers=1) as worker:
        folder = Path(name)
        file = folder / "a.bienban"
        start = time.perf_counter()
        snapshots = _snapshots(folder, worker)
        snapshots.follow(file, "")
        for number in range(COUNT):
            snapshots.take(_rewritten(meeting, number), Occasion.CLOSED)
        assert len(snapshots.all()) == COUNT
        taken = (time.perf_counter() - start) * MILLI / COUNT
        works: dict[str, Callable[[], object]] = {
            "list": lambda: _listed(folder, file, worker),
            "compare": lambda: differences(meeting, snapshots.meeting(snapshots.all()[0])),
        }
        times = interleaved(works, rounds=ROUNDS, clock=time.perf_counter)
        size_mb = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) / 1e6
    listed = times["list"]
    row = [size, size_mb, "< 20", taken, median(listed), p95(listed), "< 200"]
    return [*row, median(times["compare"])]


def _snapshots(folder: Path, worker: ThreadPoolExecutor) -> Snapshots:
    return Snapshots(SnapshotShelf(folder), worker, SystemClock())


def _listed(folder: Path, file: Path, worker: ThreadPoolExecutor) -> int:
    """List them as a program does that has just opened the meeting."""
    snapshots = _snapshots(folder, worker)
    snapshots.follow(file, "")
    return len(snapshots.all())


def _rewritten(meeting: Meeting, number: int) -> Meeting:
    first, *others = meeting.conclusion.blocks
    place = number % len(first.items)
    item = replace(first.items[place], text=f"{first.items[place].text} Sửa lần thứ {number}.")
    items = (*first.items[:place], item, *first.items[place + 1 :])
    blocks = (replace(first, items=items), *others)
    return replace(meeting, conclusion=replace(meeting.conclusion, blocks=blocks))
