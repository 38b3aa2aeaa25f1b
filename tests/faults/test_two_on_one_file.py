"""Two on one file: in every order of opening, typing, saving, closing and dying nothing is lost."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest

from minutes_app.domain.meeting import Meeting
from minutes_app.services.documents import ChangedOnDisk, earlier_copy, open_meeting, save_meeting
from minutes_app.services.journal import REST
from minutes_app.services.keeping import keeping_in
from minutes_app.services.locking import InUse
from minutes_app.services.recovery import left_behind
from tests.builders import meeting_concluding
from tests.clocks import StillClock
from tests.faults.program import RunningProgram

STEPS = ("open", "type", "save")
ENDS = ("close", "kill")


class Secretary:
    """One program on the file, as the window drives it, without the window."""

    def __init__(self, name: str, path: Path, worker: ThreadPoolExecutor) -> None:
        self.name, self.path = name, path
        self.clock = StillClock()
        self.keeping = keeping_in(path.parent / "state", worker, self.clock)
        self.meeting: Meeting | None = None
        self.digest, self.is_saved, self.is_read_only = "", True, False

    def open(self) -> None:
        found = open_meeting(self.path)
        self.meeting, self.digest = found.meeting, found.digest
        self.keeping.journal.arm(found.meeting, self.path, found.digest)
        try:
            self.keeping.lock.take(self.path)
        except InUse:
            self.is_read_only = True

    def type(self) -> None:
        assert self.meeting is not None
        self.meeting = replace(self.meeting, remark=f"{self.meeting.remark} {self.name}")
        self.is_saved = False
        self.keeping.journal.follow(self.meeting)
        self.clock.go(REST)
        self.keeping.journal.tick()
        self.keeping.journal.flush()

    def save(self) -> None:
        assert self.meeting is not None
        if self.is_read_only:
            return
        try:
            self.keeping.lock.take(self.path)
            kept = save_meeting(self.meeting, self.path, expected=self.digest)
        except (InUse, ChangedOnDisk):
            return
        self.digest, self.is_saved = kept.digest, True
        self.keeping.journal.saved(self.meeting, self.path, kept.digest)

    def close(self) -> None:
        self.keeping.journal.end(saved=self.is_saved)
        self.keeping.lock.release()

    def kill(self) -> None:
        """Die: the system takes what the process held, the files stay as they are."""
        sitting, lock = self.keeping.journal._sitting, self.keeping.lock
        self.keeping.journal.flush()
        assert sitting is not None
        sitting._held.release(remove=False)
        if lock._held is not None:
            lock._held.release(remove=False)


def orders() -> Iterator[str]:
    """Give every way in which the four steps of A and of B can follow each other."""
    for places in combinations(range(8), 4):
        yield "".join("A" if place in places else "B" for place in range(8))


def everything_kept(path: Path, one: Secretary) -> str:
    """Give every text that can be had back: from the file, its copy, what is offered or dropped."""
    found = [open_meeting(path).meeting]
    if (copy := earlier_copy(path)) is not None:
        found.append(copy.meeting)
    found += [left.meeting for left in left_behind(one.keeping.shelf)]
    dropped = one.keeping.shelf.folder / "dropped"
    texts = [file.read_text("utf-8") for file in dropped.glob("*.slot")] if dropped.exists() else []
    return " ".join((*(meeting.remark for meeting in found), *texts))


@pytest.mark.parametrize("end_of_b", ENDS)
@pytest.mark.parametrize("end_of_a", ENDS)
def test_in_every_order_both_works_can_be_had_back(tmp_path: Path, end_of_a: str, end_of_b: str):
    with ThreadPoolExecutor(max_workers=1) as worker:
        for order in orders():
            folder = tmp_path / order
            folder.mkdir()
            path = folder / "a.bienban"
            save_meeting(meeting_concluding("đầu"), path)
            both = {name: Secretary(name, path, worker) for name in ("An", "Bình")}
            deeds = {
                "A": iter((*STEPS, end_of_a)),
                "B": iter((*STEPS, end_of_b)),
            }
            for who in order:
                one = both["An" if who == "A" else "Bình"]
                getattr(one, next(deeds[who]))()
            kept = everything_kept(path, both["An"])
            assert "An" in kept, order
            assert "Bình" in kept, order


def test_two_programs_on_one_file(tmp_path: Path):
    """The second program looks only; when the first has saved, it does not write over it."""
    path = tmp_path / "a.bienban"
    save_meeting(meeting_concluding("đầu"), path)
    first = RunningProgram(tmp_path, str(path))
    first.answer()
    second = RunningProgram(tmp_path, str(path))
    seen = second.answer()
    assert "đang mở “a.bienban”" in seen.notice
    first.ask("field")
    typed = first.ask("type An")
    assert first.ask("press Ctrl+S").saved
    first.kill()
    second.ask("field")
    second.ask("type B")
    second.ask("click Vẫn mở để sửa")
    seen = second.ask("press Ctrl+S")
    assert not seen.saved
    assert "thay đổi ở nơi khác" in seen.notice
    assert open_meeting(path).digest == typed.digest
    second.ask("click Ghi đè")
    assert open_meeting(path).meeting.opening.content == "B"
    copy = earlier_copy(path)
    assert copy is not None
    assert copy.meeting.opening.content == "An"
    second.kill()
