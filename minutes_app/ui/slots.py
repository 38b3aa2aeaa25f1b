"""Slots with extra arguments that do not keep their owner alive."""

from collections.abc import Callable
from typing import Any
from weakref import WeakMethod


def weak_slot(method: Callable[..., Any], *extra: object) -> Callable[..., None]:
    """Give a slot that calls the bound method with these arguments, as long as its owner lives.

    A lambda or `partial` over `self` would hold the widget for ever in PySide6. What the signal
    itself carries is dropped.
    """
    ref = WeakMethod(method)

    def call(*_from_signal: object) -> None:
        if (alive := ref()) is not None:
            alive(*extra)

    return call
