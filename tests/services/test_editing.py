"""Every change goes through one door: published once, undone and redone whole."""

import pytest

from minutes_app.domain.attendance import Member
from minutes_app.domain.conclusion import ConclusionItem
from minutes_app.domain.failures import NoSuchPlace
from minutes_app.domain.meeting import Meeting
from minutes_app.domain.people import NOBODY, PersonId
from minutes_app.services.editing import EditingSession
from tests.builders import chaired_by, meeting_concluding, meeting_of, person

ITEMS = "conclusion/blocks/0/items"


class Listener:
    def __init__(self, session: EditingSession) -> None:
        self.heard: list[Meeting] = []
        self.saved: list[bool] = []
        session.changed.connect(self.hear)
        session.saved_changed.connect(self.hear_saved)

    def hear(self, meeting: Meeting) -> None:
        self.heard.append(meeting)

    def hear_saved(self, *saved: bool) -> None:
        self.saved += saved


def texts(session: EditingSession) -> list[str]:
    return [item.text for item in session.now.conclusion.blocks[0].items]


def names(session: EditingSession) -> list[str]:
    return [someone.name for someone in session.now.people]


def test_a_change_is_told_once_with_the_whole_meeting():
    session = EditingSession(Meeting())
    listener = Listener(session)
    session.set_value("heading/number", "12", "Sửa số")
    assert listener.heard == [session.now]
    assert session.now.heading.number == "12"


def test_a_change_that_changes_nothing_is_no_step():
    session = EditingSession(Meeting())
    listener = Listener(session)
    session.set_value("heading/number", "", "Sửa số")
    session.apply("Không làm gì", lambda now: now)
    assert (listener.heard, session.undo_label) == ([], "")


def test_a_change_that_fails_leaves_everything_as_it_was():
    session = EditingSession(Meeting())
    listener = Listener(session)
    before = session.now
    with pytest.raises(NoSuchPlace):
        session.remove_row("bases", 0, "Xóa căn cứ")
    with pytest.raises(NoSuchPlace):
        session.set_value("heading/nummer", "1", "Sửa số")
    assert session.now is before
    assert (listener.heard, session.undo_label, session.is_saved) == ([], "", True)


def test_typing_is_one_step_until_a_pause():
    session = EditingSession(Meeting())
    for text in ("H", "Hộ", "Hội"):
        session.set_value("session/venue", text, "Sửa địa điểm")
    session.pause()
    session.set_value("session/venue", "Hội trường", "Sửa địa điểm")
    assert session.undo_label == "Sửa địa điểm"
    session.undo()
    assert session.now.session.venue == "Hội"
    session.undo()
    assert session.now.session.venue == ""
    assert (session.undo_label, session.redo_label) == ("", "Sửa địa điểm")


def test_undo_and_redo_tell_what_and_where():
    session = EditingSession(meeting_concluding("a"))
    session.insert_row(ITEMS, 1, ConclusionItem(text="b"), "Thêm kết luận")
    step = session.undo()
    assert step is not None
    assert (step.label, step.where) == ("Thêm kết luận", f"{ITEMS}/1")
    assert texts(session) == ["a"]
    assert session.redo() == step
    assert texts(session) == ["a", "b"]
    assert session.redo() is None
    session.undo()
    assert session.undo() is None


def test_rows_are_pasted_moved_and_removed_each_in_one_step():
    session = EditingSession(meeting_concluding("a", "d"))
    session.insert_rows(ITEMS, 1, [ConclusionItem(text="b"), ConclusionItem(text="c")], "Dán")
    assert texts(session) == ["a", "b", "c", "d"]
    session.move_row(ITEMS, 3, 0, "Chuyển lên")
    assert texts(session) == ["d", "a", "b", "c"]
    session.remove_row(ITEMS, 2, "Xóa")
    assert texts(session) == ["d", "a", "c"]
    for expected in (["d", "a", "b", "c"], ["a", "b", "c", "d"], ["a", "d"]):
        session.undo()
        assert texts(session) == expected


def test_whatever_enters_is_made_clean():
    session = EditingSession(meeting_concluding())
    session.set_value("session/venue", "Hội\u00a0trươ\u0300ng\u200b ", "Sửa địa điểm")
    session.insert_row(ITEMS, 0, ConclusionItem(text="Công\u00a0tác"), "Dán")
    session.set_value("closing/recipients", ("Lưu\u00a0VP",), "Sửa nơi nhận")
    assert session.now.session.venue == "Hội trường "
    assert texts(session) == ["Công tác"]
    assert session.now.closing.recipients == ("Lưu VP",)


def test_saved_means_equal_to_what_was_saved():
    session = EditingSession(Meeting())
    listener = Listener(session)
    session.set_value("heading/number", "1", "Sửa số")
    session.set_value("heading/number", "12", "Sửa số")
    session.mark_saved()
    session.set_value("heading/number", "123", "Sửa số")
    session.undo()
    assert session.now.heading.number == "12"
    assert session.is_saved
    assert listener.saved == [False, True, False, True]


def test_what_was_typed_while_saving_is_not_taken_for_saved():
    session = EditingSession(Meeting())
    session.set_value("heading/number", "1", "Sửa số")
    on_its_way_to_disk = session.now
    session.set_value("heading/number", "12", "Sửa số")
    session.mark_saved(on_its_way_to_disk)
    assert not session.is_saved


def test_another_meeting_starts_without_a_past():
    session = EditingSession(Meeting())
    listener = Listener(session)
    session.set_value("heading/number", "1", "Sửa số")
    session.load(meeting_of("Nguyễn Thanh Tùng"))
    assert (session.undo_label, session.undo(), session.is_saved) == ("", None, True)
    session.load(meeting_of("Nguyễn Thanh Tùng"), saved=False)
    assert not session.is_saved
    assert listener.heard[-1] == session.now


def test_a_person_nobody_refers_to_any_more_is_dropped_and_comes_back_with_undo():
    session = EditingSession(chaired_by(meeting_of("Nguyễn Thanh Tùng", "Hoàng Thanh"), "p1"))
    session.remove_row("delegation/members", 1, "Xóa thành viên")
    assert names(session) == ["Nguyễn Thanh Tùng"]
    session.remove_row("delegation/members", 0, "Xóa thành viên")
    assert session.now.chair.person == "p1"
    session.choose_person("chair/person", NOBODY, "Bỏ chọn chủ trì")
    assert session.now.people == ()
    session.undo()
    session.undo()
    session.undo()
    assert names(session) == ["Nguyễn Thanh Tùng", "Hoàng Thanh"]


def test_a_person_nobody_knows_cannot_be_chosen():
    session = EditingSession(meeting_of("Nguyễn Thanh Tùng"))
    with pytest.raises(NoSuchPlace):
        session.choose_person("chair/person", PersonId("p9"), "Chọn chủ trì")
    with pytest.raises(NoSuchPlace):
        session.insert_row("delegation/members", 0, Member(person=PersonId("p9")), "Thêm")
    with pytest.raises(NoSuchPlace):
        session.insert_row("people", 0, person("p1", "Người trùng mã"), "Thêm")
    assert session.now == meeting_of("Nguyễn Thanh Tùng")


def test_two_sessions_know_nothing_of_each_other():
    one, other = EditingSession(), EditingSession()
    one.set_value("heading/number", "1", "Sửa số")
    assert other.now.heading.number == ""
    assert other.now.conclusion.blocks[0].title == "Ưu điểm"
