"""Whatever a secretary does, in whatever order: references resolve, undo is exact, work is kept."""

import tempfile
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from minutes_app.domain.address import rows_at
from minutes_app.domain.attendance import AttendanceGroup, Attendee, Member
from minutes_app.domain.changes import references
from minutes_app.domain.closing import Signer
from minutes_app.domain.conclusion import ConclusionBlock, ConclusionItem
from minutes_app.domain.meeting import Meeting
from minutes_app.domain.people import NOBODY
from minutes_app.domain.proceedings import Proceeding
from minutes_app.services.copying import copy_of_earlier
from minutes_app.services.differences import differences
from minutes_app.services.documents import open_meeting, sample_meeting, save_meeting
from minutes_app.services.editing import EditingSession
from minutes_app.services.journal import REST
from minutes_app.services.keeping import keeping_in
from minutes_app.services.progress import SECTIONS
from minutes_app.services.restoring import places_to_restore, with_place_of, with_section_of
from minutes_app.services.snapshots import Snapshot
from minutes_app.storage.codec import decode, encode
from tests.clocks import StillClock
from tests.strategies import meetings

NAMES = st.sampled_from(
    ["", "Lê", "Lê An", "Lê Anh", "Hoàng Thanh", " Hoàng  Thanh ", "Hoàng Thanh Tùng"]
)
TEXTS = st.sampled_from(["", "Hội trường", "Một\nHai", "a\u0301"])
ROWS: dict[str, object] = {
    "delegation/members": Member(),
    "attendance": AttendanceGroup(attendees=(Attendee(),)),
    "proceedings": Proceeding(),
    "conclusion/blocks": ConclusionBlock(items=(ConclusionItem(),)),
    "closing/signers": Signer(),
}
LISTS = st.sampled_from(sorted(ROWS))


class Secretary(RuleBasedStateMachine):
    @initialize(start=meetings(rows=1))
    def open(self, start: Meeting) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "a.bienban"
        self.worker = ThreadPoolExecutor(max_workers=1)
        self.clock = StillClock()
        self.known: list[tuple[Snapshot, Meeting]] = []
        self.digest = save_meeting(start, self.path).digest
        self.in_file = start
        self.begin(start)

    def begin(self, start: Meeting) -> None:
        """Start a program on this meeting."""
        self.session = EditingSession(start)
        self.start = start
        self.keeping = keeping_in(Path(self.folder.name) / "state", self.worker, self.clock)
        self.keeping.journal.arm(start, self.path, self.digest)
        self.keeping.snapshots.follow(self.path, "")
        self.session.changed.connect(self.keeping.journal.follow)

    def place_of_a_person(self, data: st.DataObject) -> str:
        places = ["chair/person", "minute_taker/person", "conclusion/speaker/person"]
        places += [
            f"delegation/members/{i}/person"
            for i in range(len(self.session.now.delegation.members))
        ]
        places += [
            f"proceedings/{i}/speaker/person" for i in range(len(self.session.now.proceedings))
        ]
        places += [
            f"attendance/{g}/attendees/{i}/person"
            for g, group in enumerate(self.session.now.attendance)
            for i in range(len(group.attendees))
        ]
        return data.draw(st.sampled_from(places))

    @rule(data=st.data(), name=NAMES)
    def name(self, data: st.DataObject, name: str) -> None:
        self.session.name_person(self.place_of_a_person(data), name, "Sửa tên")

    @rule(data=st.data())
    def choose(self, data: st.DataObject) -> None:
        keys = [NOBODY, *(person.id for person in self.session.now.people)]
        self.session.choose_person(
            self.place_of_a_person(data), data.draw(st.sampled_from(keys)), "Chọn người"
        )

    @rule(text=TEXTS, field=st.sampled_from(["session/venue", "conclusion/after", "remark"]))
    def write(self, text: str, field: str) -> None:
        self.session.set_value(field, text, "Sửa chữ")

    @rule(rows=LISTS, count=st.integers(1, 3))
    def insert(self, rows: str, count: int) -> None:
        self.session.insert_rows(rows, 0, [ROWS[rows]] * count, "Thêm dòng")

    @rule(rows=LISTS, data=st.data())
    def remove(self, rows: str, data: st.DataObject) -> None:
        if count := len(rows_at(self.session.now, rows)):
            self.session.remove_row(rows, data.draw(st.integers(0, count - 1)), "Xóa dòng")

    @rule(rows=LISTS, data=st.data())
    def move(self, rows: str, data: st.DataObject) -> None:
        if count := len(rows_at(self.session.now, rows)):
            places = st.integers(0, count - 1)
            self.session.move_row(rows, data.draw(places), data.draw(places), "Chuyển dòng")

    @rule()
    def pause(self) -> None:
        self.session.pause()

    @rule()
    def undo(self) -> None:
        self.session.undo()

    @rule()
    def redo(self) -> None:
        self.session.redo()

    @rule()
    def save(self) -> None:
        kept = save_meeting(self.session.now, self.path, expected=self.digest)
        self.session.mark_saved(kept.meeting)
        self.keeping.journal.saved(kept.meeting, self.path, kept.digest)
        self.digest, self.in_file = kept.digest, kept.meeting
        assert self.session.is_saved

    @rule()
    def reopen(self) -> None:
        """Close without saving and open again: the file holds what was saved last."""
        self.keeping.journal.end(saved=self.session.is_saved)
        found = open_meeting(self.path)
        assert found.meeting == self.in_file
        self.begin(found.meeting)
        assert self.keeping.lost.offers == ()

    @rule()
    def crash(self) -> None:
        """Die a while after the last key, and take over what is offered, if it is not saved."""
        self.clock.go(REST)
        self.keeping.journal.tick()
        before, was_saved = self.session.now, self.session.now == self.in_file
        self.keeping.journal.leave()
        self.keeping.lost.look()
        offers = self.keeping.lost.offers
        assert bool(offers) == (not was_saved)
        self.begin(open_meeting(self.path).meeting)
        for left in offers:
            assert left.meeting == before
            self.session.apply("Lấy lại", lambda _, left=left: left.meeting)
            left.sitting.end()

    @rule()
    def snapshot(self) -> None:
        now = self.session.now
        self.known.append((self.keeping.snapshots.name(now, "mốc"), now))

    @rule(data=st.data())
    def restore(self, data: st.DataObject) -> None:
        if not self.known:
            return
        snapshot, then = data.draw(st.sampled_from(self.known))
        earlier = self.keeping.snapshots.meeting(snapshot)
        assert earlier == then
        self.session.apply("Lấy lại mốc", lambda _: earlier)
        assert self.session.now == then

    @rule(data=st.data(), key=st.sampled_from([section.key for section in SECTIONS]))
    def restore_a_section(self, data: st.DataObject, key: str) -> None:
        if self.known:
            _, then = data.draw(st.sampled_from(self.known))
            change = partial(with_section_of, earlier=then, key=key)
            self.session.apply("Lấy lại một phần", change)

    @rule(data=st.data())
    def restore_a_place(self, data: st.DataObject) -> None:
        if not self.known:
            return
        _, then = data.draw(st.sampled_from(self.known))
        found = list(places_to_restore(differences(self.session.now, then)))
        if found:
            place = data.draw(st.sampled_from(found))
            change = partial(with_place_of, earlier=then, place=place)
            self.session.apply("Lấy lại một ô", change)

    @rule()
    def import_a_meeting(self) -> None:
        """Take over what an earlier meeting has for a new one, as one step."""
        brought = copy_of_earlier(self.session.now).meeting
        self.session.apply("Nhập", lambda _: brought)

    @invariant()
    def references_resolve_and_keys_are_unique(self) -> None:
        now = self.session.now
        keys = [person.id for person in now.people]
        assert len(keys) == len(set(keys))
        assert {key for _, key in references(now)} <= set(keys)

    def teardown(self) -> None:
        """Everything undone is the start, everything redone is the end, and it can be saved."""
        if not hasattr(self, "session"):
            return
        while self.session.redo():
            pass
        end = self.session.now
        while self.session.undo():
            pass
        assert encode(self.session.now) == encode(self.start)
        while self.session.redo():
            pass
        assert self.session.now == end
        assert decode(encode(end)) == end
        self.keeping.journal.end(saved=False)
        self.worker.shutdown()
        self.folder.cleanup()


TestSecretary = Secretary.TestCase
TestSecretary.settings = settings(deadline=None, max_examples=40, stateful_step_count=30)


def one_step(session: EditingSession, number: int) -> None:
    """Do one thing that may change the meeting; the number decides which."""
    mixed = number * 2654435761 % 2**32
    rows = sorted(ROWS)[mixed // 7 % len(ROWS)]
    count = len(rows_at(session.now, rows))
    match mixed % 6:
        case 0:
            session.set_value("conclusion/lead", f"Lần {number}", "Sửa chữ")
        case 1:
            session.name_person("chair/person", f"Lê An {number}", "Sửa tên")
        case 2:
            session.insert_rows(rows, 0, [ROWS[rows]] * (1 + number % 3), "Thêm dòng")
        case 3 if number % 5 == 0:
            brought = copy_of_earlier(session.now).meeting
            session.apply("Nhập", lambda _: brought)
        case 4 if count:
            session.remove_row(rows, mixed // 11 % count, "Xóa dòng")
        case _ if count:
            session.move_row(rows, mixed // 11 % count, mixed // 13 % count, "Chuyển dòng")
    session.pause()


def test_after_two_hundred_undos_the_state_is_the_start_byte_for_byte():
    session, number = EditingSession(sample_meeting()), 0
    states, labels = [encode(session.now)], [""]
    while len(states) <= 200:
        number += 1
        one_step(session, number)
        if encode(session.now) != states[-1]:
            states.append(encode(session.now))
            labels.append(session.undo_label)
        if number % 50 == 0:
            session.mark_saved()
    assert len(set(labels)) == 7
    for before, label in zip(states[-2::-1], labels[:0:-1], strict=True):
        assert session.undo_label == label
        session.undo()
        assert encode(session.now) == before
    assert session.undo() is None
    assert session.now == sample_meeting()


def test_five_hundred_steps_are_kept_and_survive_saving():
    session = EditingSession(sample_meeting())
    for number in range(520):
        session.set_value("remark", f"Lần {number}", f"Bước {number}")
        session.mark_saved()
    taken = 0
    while step := session.undo():
        taken += 1
        assert step.label == f"Bước {520 - taken}"
    assert taken == 500
    assert session.now.remark == "Lần 19"
