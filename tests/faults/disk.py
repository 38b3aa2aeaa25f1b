"""A disk that fails at a chosen step, and what a power cut may leave of it at every step."""

import io
import os
import shutil
import stat
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

STEPS = ("replace", "link", "fsync", "unlink")
"""Functions of `os` through which a file is changed; files are opened by `io.open`."""


class HalfWriter(io.FileIO):
    """Writes half of what it is given, as a system under pressure may; then fails, or goes on."""

    fails: OSError | None = None

    def write(self, data: Any) -> int:
        whole = bytes(data)
        if self.fails is not None and len(whole) < 2:
            raise self.fails
        written = super().write(whole[: max(1, len(whole) // 2)])
        if self.fails is not None:
            raise self.fails
        return written


class Disk:
    """Counts the steps that change the folder; at step `fatal` the failure is raised.

    `before_step` is called before every step.
    """

    def __init__(self, monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
        self.folder = folder
        self.steps: list[str] = []
        self.fatal = 0
        self.failure: OSError | None = None
        self.short = False
        self.before_step: Callable[[], None] | None = None
        self._patch = monkeypatch
        self._open = io.open
        for name in STEPS:
            self._patch.setattr(os, name, self._stepping(name, getattr(os, name)))
        self._patch.setattr(io, "open", self._opening)

    def _step(self, name: str) -> None:
        self.steps.append(name)
        if self.before_step is not None:
            self.before_step()
        if self.failure is not None and len(self.steps) == self.fatal:
            raise self.failure

    def _stepping(self, name: str, real: Callable[..., Any]) -> Callable[..., Any]:
        def step(*arguments: Any, **named: Any) -> Any:
            self._step(name)
            return real(*arguments, **named)

        return step

    def _opening(self, file: Any, mode: str = "r", *rest: Any, **named: Any) -> Any:
        if "x" not in mode and "w" not in mode:
            return self._open(file, mode, *rest, **named)
        self._step("open")
        if not self.short:
            return self._open(file, mode, *rest, **named)
        raw = HalfWriter(file, mode.replace("b", ""))
        self.steps.append("write")
        raw.fails = self.failure if len(self.steps) == self.fatal else None
        return io.BufferedWriter(raw)


class PowerCut:
    """Knows what is on the platter: data and names count only once they were flushed."""

    def __init__(self, disk: Disk) -> None:
        self._folder = disk.folder
        self._data = {node: path.read_bytes() for path, node in self._live()}
        self._names = {path.name: node for path, node in self._live()}
        self._fsync = os.fsync
        disk._patch.setattr(os, "fsync", self._flushing)

    def _flushing(self, handle: int) -> None:
        self._fsync(handle)
        kind = os.fstat(handle)
        if stat.S_ISDIR(kind.st_mode):
            self._names = {path.name: node for path, node in self._live()}
        else:
            path = next(path for path, node in self._live() if node == kind.st_ino)
            self._data[kind.st_ino] = path.read_bytes()

    def remains(self, place: Path) -> Iterator[Path]:
        """Give folders as they may be found when the power comes back now."""
        live = {path.name: (node, path.read_bytes()) for path, node in self._live()}
        flushed = {name: (node, self._data.get(node, b"")) for name, node in self._names.items()}
        for names in (live, flushed):
            for share in (0, 2):
                shutil.rmtree(place, ignore_errors=True)
                place.mkdir()
                for name, (node, data) in names.items():
                    part = data[: len(data) // share] if share else b""
                    (place / name).write_bytes(self._data.get(node, part))
                yield place

    def _live(self) -> list[tuple[Path, int]]:
        return [(path, path.stat().st_ino) for path in self._folder.iterdir() if path.is_file()]
