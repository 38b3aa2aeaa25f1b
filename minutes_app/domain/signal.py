"""A small typed signal outside Qt; listeners are held weakly."""

from collections.abc import Callable
from typing import Any, Generic, TypeVar
from weakref import WeakMethod

T = TypeVar("T")


class Signal(Generic[T]):
    """Tell listeners about a value without owning them; only bound methods can listen."""

    def __init__(self) -> None:
        self._slots: list[WeakMethod[Callable[[T], Any]]] = []

    def connect(self, slot: Callable[[T], Any]) -> None:
        """Call `slot` with every value emitted from now on, as long as its owner lives."""
        self._slots.append(WeakMethod(slot))

    def let_go(self, is_gone: Callable[[object], bool]) -> None:
        """Tell nothing any more to the listeners whose owner is one of those."""
        living = [(ref, slot) for ref in self._slots if (slot := ref()) is not None]
        self._slots = [ref for ref, slot in living if not is_gone(getattr(slot, "__self__", None))]

    def emit(self, value: T) -> None:
        """Call every living listener with the value, in the order they connected."""
        self._slots = [ref for ref in self._slots if ref() is not None]
        for slot in [alive for ref in self._slots if (alive := ref())]:
            slot(value)
