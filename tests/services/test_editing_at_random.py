"""Whatever a secretary does, in whatever order: references resolve, undo is exact."""

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
from minutes_app.services.editing import EditingSession
from minutes_app.storage.codec import decode, encode
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
        self.session = EditingSession(start)
        self.start = start

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
        self.session.mark_saved()
        assert self.session.is_saved

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
        assert self.session.now == self.start
        while self.session.redo():
            pass
        assert self.session.now == end
        assert decode(encode(end)) == end


TestSecretary = Secretary.TestCase
TestSecretary.settings = settings(deadline=None, max_examples=60, stateful_step_count=30)
