"""The one door through which a meeting changes: apply, undo, redo."""

from collections.abc import Callable, Sequence

from minutes_app.domain.address import Address, inserted, joined, moved, removed, with_value
from minutes_app.domain.changes import settled
from minutes_app.domain.history import History, Step
from minutes_app.domain.meeting import Meeting, new_meeting
from minutes_app.domain.people import PersonId
from minutes_app.domain.signal import Signal
from minutes_app.services.entry import clean_value
from minutes_app.services.naming import named_at

Change = Callable[[Meeting], Meeting]


class EditingSession:
    """Hold the meeting being edited, with undo and redo for everything.

    Signals: `loaded` gives a meeting with which everything starts over; `changed` gives the
    meeting after every change, undo, redo and load; `saved_changed`
    tells whether everything is saved, each time the answer turns.
    """

    def __init__(self, meeting: Meeting | None = None) -> None:
        self.loaded: Signal[Meeting] = Signal()
        self.changed: Signal[Meeting] = Signal()
        self.saved_changed: Signal[bool] = Signal()
        self._now = meeting or new_meeting()
        self._saved = self._now
        self._history = History()

    @property
    def now(self) -> Meeting:
        """The meeting as it stands."""
        return self._now

    @property
    def is_saved(self) -> bool:
        """Whether the meeting equals what was last saved or loaded."""
        return self._now == self._saved

    @property
    def undo_label(self) -> str:
        """The name of the step that undo takes back, empty when there is none."""
        return self._history.done[-1].label if self._history.done else ""

    @property
    def redo_label(self) -> str:
        """The name of the step that redo does again, empty when there is none."""
        return self._history.undone[-1].label if self._history.undone else ""

    def let_go(self, is_gone: Callable[[object], bool]) -> None:
        """Tell nothing any more to the listeners whose owner is one of those."""
        self.loaded.let_go(is_gone)
        self.changed.let_go(is_gone)
        self.saved_changed.let_go(is_gone)

    def load(self, meeting: Meeting, *, saved: bool = True) -> None:
        """Start over with this meeting; with `saved` false it asks to be saved."""
        self._history = History()
        self._saved = meeting if saved else Meeting()
        self.loaded.emit(meeting)
        self._publish(meeting)

    def mark_saved(self, meeting: Meeting | None = None) -> None:
        """Note that this meeting, or the one that stands now, is safely on disk."""
        was = self.is_saved
        self._saved = self._now if meeting is None else meeting
        self.pause()
        if was != self.is_saved:
            self.saved_changed.emit(self.is_saved)

    def apply(self, label: str, change: Change, *, where: Address = "", burst: str = "") -> None:
        """Publish the whole change once, or nothing when it raises or changes nothing.

        `label` names the step for the menu, `where` is the address it happened at; steps that
        follow each other with the same `burst` are one run of typing. Persons nobody refers to
        any more are dropped; raises `NoSuchPlace` when a reference leads to nobody.
        """
        after = change(self._now)
        if after is self._now:
            return
        after = settled(after)
        if after == self._now:
            return
        step = Step(label=label, before=self._now, after=after, where=where, burst=burst)
        self._history = self._history.with_step(step)
        self._publish(after)

    def pause(self) -> None:
        """End the run of typing: the next change is a step of its own."""
        self._history = self._history.with_pause()

    def undo(self) -> Step | None:
        """Take the last step back and give it, `None` when there is none."""
        found = self._history.undo()
        if found is None:
            return None
        step, self._history = found
        self._publish(step.before)
        return step

    def redo(self) -> Step | None:
        """Do the last step taken back again and give it, `None` when there is none."""
        found = self._history.redo()
        if found is None:
            return None
        step, self._history = found
        self._publish(step.after)
        return step

    def set_value(self, address: Address, value: object, label: str) -> None:
        """Put a value, made clean, at the address; typing there is one step until `pause`."""
        clean = clean_value(value)
        self.apply(label, lambda now: with_value(now, address, clean), where=address, burst=address)

    def insert_row(self, rows: Address, index: int, row: object, label: str) -> None:
        """Put a row before `index` of the list at `rows`."""
        self.insert_rows(rows, index, (row,), label)

    def insert_rows(self, rows: Address, index: int, new: Sequence[object], label: str) -> None:
        """Put several rows, in their order, before `index` of the list at `rows`: one step."""

        def change(now: Meeting) -> Meeting:
            for offset, row in enumerate(new):
                now = inserted(now, rows, index + offset, clean_value(row))
            return now

        self.apply(label, change, where=joined(rows, index))

    def remove_row(self, rows: Address, index: int, label: str) -> None:
        """Take row `index` out of the list at `rows`."""
        self.apply(label, lambda now: removed(now, rows, index), where=joined(rows, index))

    def move_row(self, rows: Address, source: int, target: int, label: str) -> None:
        """Move row `source` of the list at `rows` so that it stands at `target`."""
        self.apply(label, lambda now: moved(now, rows, source, target), where=joined(rows, target))

    def choose_person(self, address: Address, key: PersonId, label: str) -> None:
        """Refer at the address to a person of the meeting, or to `NOBODY`."""
        self.apply(label, lambda now: with_value(now, address, key), where=address)

    def name_person(self, address: Address, name: str, label: str) -> None:
        """Name the person at the address, by `naming.named_at`.

        Every key stroke may be told: until `pause` the name is judged against the meeting before
        the run, so that passing through somebody else's name leaves no trace.
        """
        burst = f"name:{address}"
        before = self._before(burst)
        self.apply(label, lambda _: named_at(before, address, name), where=address, burst=burst)

    def _before(self, burst: str) -> Meeting:
        """Give the meeting before the open run of typing `burst`, or as it stands now."""
        done = self._history.done
        return done[-1].before if done and done[-1].burst == burst else self._now

    def _publish(self, meeting: Meeting) -> None:
        was = self.is_saved
        self._now = meeting
        self.changed.emit(meeting)
        if was != self.is_saved:
            self.saved_changed.emit(self.is_saved)
