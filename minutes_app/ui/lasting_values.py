"""Keeps None, True and False alive under a Qt binding that gives them away without taking them.

The wheels of PySide6 6.12.0 reckon with Python 3.12, for which these values never die. On Python
3.11 each call that gives one back (`setText`, `emit(True)`) takes a reference that was never
counted; after some thousand calls Python stops the program.
"""

import ctypes
import sys

PLENTY = 1 << 40 if sys.maxsize > 1 << 32 else 1 << 29
"""References that no sitting uses up."""


def keep_lasting_values() -> None:
    """Let the values that Python 3.12 holds for ever last in Python 3.11 too."""
    if sys.version_info < (3, 12) and sys.implementation.name == "cpython":
        for value in (None, True, False, NotImplemented, ...):
            count = ctypes.c_ssize_t.from_address(id(value))
            if count.value < PLENTY:
                count.value += PLENTY
