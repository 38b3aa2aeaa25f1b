"""Type into the real program, kill it at random moments, start it again, compare.

    python -m tests.faults.killing --kills 300

prints one row for each kind of moment. It starts a process for every kill: about seven minutes
for a hundred on a small laptop.
"""

import argparse
import hashlib
import statistics
import sys
import tempfile
import time
from collections import defaultdict
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from minutes_app.domain.failures import MinutesError
from minutes_app.domain.meeting import Meeting
from minutes_app.services.documents import (
    BACKUP,
    earlier_copy,
    open_meeting,
    sample_meeting,
    save_meeting,
)
from minutes_app.storage.codec import encode
from tests.chance import Chance
from tests.faults.fair_clock import FairClock
from tests.faults.program import Killed, RunningProgram, Seen

ALLOWED = 2.0
"""Seconds of typing that may be missing, by the fair clock."""
LETTERS = "abcdeghiklmnopqrstuvxyăâđêôơưạảấềốữ____"
MOMENTS = ("typing", "typing", "typing", "saving", "starting", "answering")


@dataclass
class Tally:
    """What came of the kills of one kind of moment.

    `lost` counts seconds of typing by the fair clock, `on_the_wall` those of an ordinary one.
    """

    kills: int = 0
    offered: int = 0
    lost: list[float] = field(default_factory=list)
    on_the_wall: list[float] = field(default_factory=list)
    unreadable: int = 0
    overwritten: int = 0
    strange: list[str] = field(default_factory=list)

    @property
    def too_late(self) -> int:
        """How often more was missing than is allowed."""
        return sum(seconds > ALLOWED for seconds in self.lost)

    @property
    def is_clean(self) -> bool:
        """Whether every promise was kept."""
        return not (self.unreadable or self.overwritten or self.too_late or self.strange)


@dataclass(frozen=True)
class State:
    """A meeting that was in the window, and since when."""

    at: float
    digest: str
    text: str


class Trial:
    """One secretary, one file, many kills."""

    def __init__(self, home: Path, seed: int) -> None:
        self.home = home
        self.chance = Chance(str(seed))
        self.path = home / "Biên bản.bienban"
        save_meeting(sample_meeting(), self.path)
        start = sample_meeting()
        self.states = [State(0.0, digest_of(start), start.opening.content)]
        self.in_file = {self.states[0].digest}
        self.before_other_hand: str | None = None
        self.killed_at = 0.0
        self.moment = self.killed_while = "starting"
        self.clock = FairClock(home)
        self.tallies: defaultdict[str, Tally] = defaultdict(Tally)

    def run(self, kills: int, *, say: bool = False) -> None:
        """Kill so many times."""
        try:
            for number in range(kills):
                self.round()
                if say and number % 25 == 24:
                    sys.stderr.write(f"{number + 1} kills\n")
            self.look_at_file()
        finally:
            self.clock.stop()

    def round(self) -> None:
        """Look at what the last kill left, go on with it, and kill again."""
        self.look_at_file()
        before, self.moment = self.killed_while, self.chance.choice(MOMENTS)
        foreign = self.be_another_hand() if self.chance.happens(8) else None
        known, program = self.states, RunningProgram(self.home)
        with suppress(Killed):
            self.live(program, before, foreign)
        moment = program.kill()
        if self.states is not known:  # otherwise nothing was typed since the kill before
            self.killed_at, self.killed_while = moment, self.moment
        self.tallies[self.moment].kills += 1

    def live(self, program: RunningProgram, before: str, foreign: Meeting | None) -> None:
        """Go through one life of the program; raises `Killed` at its end."""
        if self.moment == "starting":
            program.kill_after(self.chance.within(0.2, 1.6)).join()
            return
        was_taken = self.judge(program, before)
        if foreign is not None:
            self.meet_the_other_hand(program, foreign, before, was_taken=was_taken)
        self.work(program)

    def judge(self, program: RunningProgram, before: str) -> bool:
        """Take what is offered, or open the file, and see how much is missing."""
        tally = self.tallies[before]
        copies = self.look_at_copies(tally)
        if not program.answer().offers:
            seen = program.ask(f"open {self.path}")
            if not copies:  # nothing is offered when the file held the work, before another hand
                self.compare(self.before_other_hand or seen.digest, seen.text, tally)
            self.begin_with(State(seen.at, seen.digest, seen.text))
            return False
        tally.offered += 1
        if self.moment == "answering":
            program.kill_after(self.chance.within(0.0, 0.06))
        if self.chance.happens(10):
            self.keep_both(program, tally)
            return False
        seen = program.ask("click Lấy lại")
        self.compare(seen.digest, seen.text, tally)
        self.begin_with(State(seen.at, seen.digest, seen.text))
        return True

    def begin_with(self, state: State) -> None:
        """Judge the next kill by what comes from here on."""
        self.states, self.before_other_hand = [state], None

    def keep_both(self, program: RunningProgram, tally: Tally) -> None:
        """Keep the work as a file of its own: it must hold what was typed."""
        program.ask("click Giữ cả hai")
        if not self.look_at_copies(tally):
            tally.strange.append("no copy was kept")
        left = open_meeting(self.path)  # from here on, whether or not the program still opens it
        self.begin_with(State(time.monotonic(), left.digest, left.meeting.opening.content))
        program.ask(f"open {self.path}")

    def look_at_copies(self, tally: Tally) -> bool:
        """Whether a copy stands beside the file; it must hold what was typed."""
        copies = list(self.home.glob("*phục hồi*.bienban"))
        for copy in copies:
            meeting = open_meeting(copy).meeting
            self.compare(digest_of(meeting), meeting.opening.content, tally)
            copy.unlink()
        return bool(copies)

    def compare(self, digest: str, text: str, tally: Tally) -> None:
        """Find the state among those that were seen, and how long before the kill the next was."""
        places = [place for place, state in enumerate(self.states) if state.digest == digest]
        last = self.states[-1]
        if places and places[-1] + 1 < len(self.states):
            since = min(self.killed_at, self.states[places[-1] + 1].at)
            tally.lost.append(self.clock.between(since, self.killed_at))
            tally.on_the_wall.append(self.killed_at - since)
        elif places or (text.startswith(last.text.rstrip()) and len(text) <= len(last.text) + 2):
            tally.lost.append(0.0)
            tally.on_the_wall.append(0.0)
        else:
            tally.strange.append(f"a state nobody typed: {text[-40:]!r} after {last.text[-40:]!r}")

    def work(self, program: RunningProgram) -> None:
        """Type until the program is dead."""
        program.ask("field")
        if self.moment == "answering":
            self.moment = "typing"
        if self.moment == "typing":
            program.kill_after(self.chance.within(0.1, 5.0))
        end = time.monotonic() + (self.chance.within(0.1, 1.5) if self.moment == "saving" else 60)
        while time.monotonic() < end:
            self.one_stroke(program)
        program.kill_after(self.chance.within(0.0, 0.04))
        for _ in range(50):
            self.save(program)
            self.one_stroke(program)
        raise AssertionError("the program survived its killer")

    def one_stroke(self, program: RunningProgram) -> None:
        chance = self.chance.below(100)
        if chance < 2:
            self.save(program)
        elif chance < 5:
            self.note(program.ask("press Ctrl+Z"))
        elif chance < 10:
            time.sleep(self.chance.within(0.4, 1.5))
        else:
            self.note(program.ask(f"type {self.chance.choice(LETTERS)}"))
            time.sleep(self.chance.within(0.0, 0.12))

    def save(self, program: RunningProgram) -> None:
        """Press Ctrl+S: until it is answered, the file may hold this state or the one before."""
        self.in_file.add(self.states[-1].digest)
        seen = program.ask("press Ctrl+S")
        if seen.saved:
            self.in_file = {seen.digest}
        self.note(seen)

    def note(self, seen: Seen) -> None:
        if seen.digest != self.states[-1].digest:
            self.states.append(State(seen.at, seen.digest, seen.text))

    def look_at_file(self) -> None:
        """See that the file is whole and holds what was saved last."""
        tally = self.tallies[self.moment]
        try:
            digest = open_meeting(self.path).digest
        except MinutesError as failure:
            tally.unreadable += 1
            tally.strange.append(str(failure))
            return
        if digest not in self.in_file:
            tally.overwritten += 1
        self.in_file = {digest}
        if self.path.with_name(self.path.name + BACKUP).exists() and not earlier_copy(self.path):
            tally.unreadable += 1

    def be_another_hand(self) -> Meeting:
        """Change the file from outside, as a colleague on the shared folder does."""
        if self.before_other_hand is None:  # hands come one after the other while nothing is typed
            (self.before_other_hand,) = self.in_file
        meeting = Meeting(remark=f"Của người khác {self.chance.below(10**9)}")
        save_meeting(meeting, self.path)
        self.in_file = {digest_of(meeting)}
        return meeting

    def meet_the_other_hand(
        self, program: RunningProgram, theirs: Meeting, before: str, *, was_taken: bool
    ) -> None:
        """Save on top of it: work taken over must be refused until the user says so."""
        program.ask("field")
        self.note(program.ask("type x"))
        self.in_file.add(self.states[-1].digest)
        seen = program.ask("press Ctrl+S")
        if seen.saved == was_taken:
            self.tallies[before].strange.append(f"saved: {seen.saved}, {seen.notice}")
        if not seen.saved:
            seen = program.ask("click Ghi đè")
        self.in_file = {seen.digest}
        kept = earlier_copy(self.path)
        if kept is None or kept.meeting != theirs:
            self.tallies[before].overwritten += 1


def digest_of(meeting: Meeting) -> str:
    """Give the digest of the file that holds this meeting."""
    return hashlib.sha256(encode(meeting)).hexdigest()


def table(tallies: dict[str, Tally]) -> str:
    """Give the rows that are printed."""
    head = (
        f"{'killed while':<12} {'kills':>6} {'offered':>8} {'lost p50 s':>11} {'lost max s':>11}"
        f" {'> 2 s':>6} {'by the wall':>12} {'unreadable':>11} {'overwritten':>12} {'strange':>8}"
    )
    rows = [head]
    for moment, one in sorted(tallies.items()):
        middle = statistics.median(one.lost) if one.lost else 0.0
        rows.append(
            f"{moment:<12} {one.kills:>6} {one.offered:>8} {middle:>11.2f}"
            f" {max(one.lost, default=0.0):>11.2f} {one.too_late:>6}"
            f" {max(one.on_the_wall, default=0.0):>12.2f} {one.unreadable:>11}"
            f" {one.overwritten:>12} {len(one.strange):>8}"
        )
    rows += [words for one in tallies.values() for words in one.strange]
    return "\n".join(rows)


def main() -> int:
    """Kill as often as the command line says and print the table."""
    parser = argparse.ArgumentParser(description="Kill the program and see what is lost.")
    parser.add_argument("--kills", type=int, default=300)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="bienban-faults-") as home:
        trial = Trial(Path(home), wanted.seed)
        try:
            trial.run(wanted.kills, say=True)
        finally:
            sys.stdout.write(f"seed {wanted.seed}\n{table(trial.tallies)}\n")
    return 0 if all(tally.is_clean for tally in trial.tallies.values()) else 1


if __name__ == "__main__":
    sys.exit(main())
