"""Makes failures whole before they reach a Qt binding that cannot bear them half made.

Up to Python 3.11 a failure raised inside Python itself (`None + 1`) stays half made until Python
code catches it. PySide6 6.10 to 6.12 then ends the process where a handler of events let it pass,
and neither the crash window nor anybody else hears of it.
"""

import sys
from collections.abc import Callable
from contextlib import nullcontext
from functools import wraps
from types import FunctionType
from typing import Any, cast

from PySide6.QtCore import QObject

_CAUGHT = nullcontext()
"""Its end is told of every failure, which makes the failure whole, and lets it pass."""


def make_failures_whole() -> None:
    """From now on let every class made of a Qt class pass on whole failures only."""
    if sys.version_info < (3, 12):
        cast("Any", QObject).__init_subclass__ = classmethod(_guard)


def _guard(made: type) -> None:
    """Guard what Qt itself will call: the methods that a Qt class has under the same name."""
    ours = {name: value for name, value in vars(made).items() if isinstance(value, FunctionType)}
    above = [base for base in made.__mro__[1:] if base.__module__.startswith("PySide6.")]
    for name, method in ours.items():
        if not name.startswith("_") and any(name in vars(base) for base in above):
            setattr(made, name, _whole(method))


def _whole(method: Callable[..., object]) -> Callable[..., object]:
    @wraps(method)
    def passing_on(*given: object, **named: object) -> object:
        with _CAUGHT:
            return method(*given, **named)

    return passing_on
