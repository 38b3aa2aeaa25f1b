"""Undo gives back every earlier meeting; runs of typing count as one step."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from minutes_app.domain.history import LIMIT, History, Step
from minutes_app.domain.meeting import Meeting


def step(before: str, after: str, burst: str = "") -> Step:
    return Step(label="x", before=Meeting(remark=before), after=Meeting(remark=after), burst=burst)


def test_a_run_of_typing_is_one_step():
    history = History().with_step(step("", "a", "remark")).with_step(step("a", "ab", "remark"))
    assert [(s.before.remark, s.after.remark) for s in history.done] == [("", "ab")]


def test_a_run_of_typing_that_ends_where_it_began_leaves_no_step():
    history = History().with_step(step("", "a", "remark")).with_step(step("a", "", "remark"))
    assert history.done == ()


def test_a_pause_starts_a_new_run():
    history = History().with_step(step("", "a", "remark")).with_pause()
    assert len(history.with_step(step("a", "ab", "remark")).done) == 2


def test_other_fields_and_steps_without_a_burst_are_never_joined():
    history = History().with_step(step("", "a", "remark")).with_step(step("a", "b", "title"))
    history = history.with_step(step("b", "c")).with_step(step("c", "d"))
    assert len(history.done) == 4


def test_typing_after_an_undo_is_a_new_step():
    taken = History().with_step(step("", "a", "r")).with_step(step("a", "b")).undo()
    assert taken is not None
    history = taken[1].with_step(step("a", "ac", "r"))
    assert [s.after.remark for s in history.done] == ["a", "ac"]
    assert history.redo() is None


def test_nothing_done_means_nothing_to_undo_or_redo():
    assert History().undo() is None
    assert History().redo() is None


def test_the_oldest_steps_are_forgotten_beyond_the_limit():
    history = History()
    for number in range(LIMIT + 3):
        history = history.with_step(step(str(number), str(number + 1)))
    assert len(history.done) == LIMIT
    assert history.done[0].before.remark == "3"


@settings(deadline=None)
@given(st.lists(st.sampled_from(["type", "other", "pause", "undo", "redo"]), max_size=40))
def test_after_all_undos_the_start_stands_and_after_all_redos_the_end(deeds: list[str]):
    history, now, count = History(), Meeting(), 0
    for deed in deeds:
        if deed in {"type", "other"}:
            count += 1
            after = replace(now, remark=str(count))
            burst = "remark" if deed == "type" else ""
            history = history.with_step(Step(label=deed, before=now, after=after, burst=burst))
            now = after
        elif deed == "pause":
            history = history.with_pause()
        elif taken := history.undo() if deed == "undo" else history.redo():
            now = taken[0].before if deed == "undo" else taken[0].after
            history = taken[1]
    end = history.undone[0].after if history.undone else now
    while taken := history.undo():
        assert taken[0].after == now
        now, history = taken[0].before, taken[1]
    assert now == Meeting()
    while taken := history.redo():
        assert taken[0].before == now
        now, history = taken[0].after, taken[1]
    assert now == end
