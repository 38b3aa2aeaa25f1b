"""A thousand damaged meeting files: the same ones each time.

    python -m tests.faults.damage

opens them all and prints how many open, how many are refused, the slowest and the memory taken.
"""

import json
import resource
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from minutes_app.services.documents import open_meeting, sample_meeting
from minutes_app.storage.codec import encode
from minutes_app.storage.faults import BadMeetingFile
from tests.chance import Chance

COUNT = 1000
WRONG: tuple[Any, ...] = (
    None, True, -1, 0.5, 10**17, "", "x" * 5000, [], [[]], {}, {"id": {}}, "2021-13-45", "\u0000",
)  # fmt: skip


def damaged_files(count: int = COUNT) -> Iterator[tuple[str, bytes]]:
    """Give the kind of damage and the bytes of each file."""
    chance, whole = Chance("damage"), encode(sample_meeting())
    kinds = list(KINDS.items())
    for number in range(count):
        name, damage = kinds[number % len(kinds)]
        yield name, damage(chance, whole)


def _cut(chance: Chance, whole: bytes) -> bytes:
    return whole[: chance.below(len(whole))]


def _flipped(chance: Chance, whole: bytes) -> bytes:
    bent = bytearray(whole)
    for _ in range(chance.choice((1, 1, 3, 50))):
        bent[chance.below(len(bent))] ^= 1 << chance.below(8)
    return bytes(bent)


def _blanked(chance: Chance, whole: bytes) -> bytes:
    """Zeros where a block of the disk was never written."""
    start, length = chance.below(len(whole)), chance.choice((1, 512, 4096))
    return whole[:start] + b"\0" * length + whole[start + length :]


def _shuffled(chance: Chance, whole: bytes) -> bytes:
    start, other = sorted(chance.below(len(whole)) for _ in range(2))
    return whole[:start] + whole[other:] + whole[start:other]


def _with_a_wrong_value(chance: Chance, whole: bytes) -> bytes:
    return _changed(chance, whole, lambda: chance.choice(WRONG))


def _huge(chance: Chance, whole: bytes) -> bytes:
    return _changed(chance, whole, lambda: int("9" * chance.choice((19, 400, 4000))))


def _deep(chance: Chance, whole: bytes) -> bytes:
    deep: Any = "x"
    for _ in range(chance.choice((25, 90, 900))):
        deep = [deep] if chance.happens(50) else {"text": deep}
    return _changed(chance, whole, lambda: deep)


def _of_another_version(chance: Chance, whole: bytes) -> bytes:
    envelope = json.loads(whole)
    envelope["version"] = chance.choice((-1, 0, 2, 3, 99, 10**9, "1", None, 1.0))
    return json.dumps(envelope).encode()


def _with_a_strange_key(chance: Chance, whole: bytes) -> bytes:
    envelope = json.loads(whole)
    holder, _ = chance.choice(list(_places(envelope["meeting"])))
    if isinstance(holder, dict):
        holder[chance.choice(("", "txet", "__class__", "ký\nhiệu"))] = chance.choice(WRONG)
    return json.dumps(envelope).encode()


def _repeated(chance: Chance, whole: bytes) -> bytes:
    return whole * chance.choice((2, 20))


KINDS: dict[str, Callable[[Chance, bytes], bytes]] = {
    "cut off": _cut,
    "bits flipped": _flipped,
    "blocks never written": _blanked,
    "parts exchanged": _shuffled,
    "a wrong value": _with_a_wrong_value,
    "a huge number": _huge,
    "deep nesting": _deep,
    "another version": _of_another_version,
    "a strange key": _with_a_strange_key,
    "repeated": _repeated,
}


def _changed(chance: Chance, whole: bytes, value: Callable[[], Any]) -> bytes:
    envelope = json.loads(whole)
    holder, key = chance.choice(list(_places(envelope["meeting"])))
    holder[key] = value()
    return json.dumps(envelope).encode()


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    parts = value.items() if isinstance(value, dict) else enumerate(value)
    for key, part in list(parts):
        yield value, key
        if isinstance(part, dict | list):
            yield from _places(part)


def main() -> int:
    """Open them all and print what came of it."""
    outcome: Counter[str] = Counter()
    slowest = 0.0
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.bienban"
        for _, data in damaged_files():
            path.write_bytes(data)
            start = time.perf_counter()
            try:
                open_meeting(path)
            except BadMeetingFile:
                outcome["refused"] += 1
            else:
                outcome["opened"] += 1
            slowest = max(slowest, time.perf_counter() - start)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    sys.stdout.write(f"{dict(outcome)}, slowest {slowest:.3f} s, at most {memory:.0f} MB\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
