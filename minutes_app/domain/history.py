"""Undo and redo as values: a list of steps, runs of typing joined."""

from dataclasses import dataclass, replace

from minutes_app.domain.address import Address
from minutes_app.domain.meeting import Meeting

LIMIT = 500
"""Steps that can be undone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One change: its name for the menu, the meeting before and after, and where it happened.

    Steps that follow each other with the same `burst`, not empty, are one run of typing.
    """

    label: str
    before: Meeting
    after: Meeting
    where: Address = ""
    burst: str = ""


@dataclass(frozen=True, slots=True)
class History:
    """The steps done and undone, oldest first; the last of `undone` is redone first."""

    done: tuple[Step, ...] = ()
    undone: tuple[Step, ...] = ()

    def with_step(self, step: Step) -> "History":
        """Give the history after a new step, which ends every chance to redo.

        A run of typing that ends where it began leaves no step.
        """
        if step.burst and not self.undone and self.done and self.done[-1].burst == step.burst:
            run = replace(self.done[-1], after=step.after)
            return History(self.done[:-1] if run.before == run.after else (*self.done[:-1], run))
        return History((*self.done, step)[-LIMIT:])

    def with_pause(self) -> "History":
        """Give the history in which the next step starts a new run of typing."""
        if not self.done or not self.done[-1].burst:
            return self
        return replace(self, done=(*self.done[:-1], replace(self.done[-1], burst="")))

    def undo(self) -> tuple[Step, "History"] | None:
        """Give the step to take back and the history after it, `None` when there is none."""
        if not self.done:
            return None
        return self.done[-1], History(self.done[:-1], (*self.undone, self.done[-1]))

    def redo(self) -> tuple[Step, "History"] | None:
        """Give the step to do again and the history after it, `None` when there is none."""
        if not self.undone:
            return None
        return self.undone[-1], History((*self.done, self.undone[-1]), self.undone[:-1])
