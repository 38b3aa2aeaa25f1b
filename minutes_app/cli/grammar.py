"""How commands are written, and what is said when one is written wrongly."""

import argparse
import re
from collections.abc import Callable
from typing import NoReturn

from minutes_app.domain.failures import MinutesError

PROGRAM = "python3 main.py"
Add = Callable[..., argparse.Action]
"""Add an argument to a command, as `argparse` does."""


class Misused(MinutesError):
    """The command was called in a way it does not know."""


class Parser(argparse.ArgumentParser):
    """An argument parser that speaks Vietnamese and refuses as every other part does."""

    def format_help(self) -> str:
        """Begin the help in Vietnamese."""
        return super().format_help().replace("usage: ", "cách dùng: ", 1)

    def error(self, message: str) -> NoReturn:
        """Refuse in the same form as every other failure."""
        raise Misused(_in_words(message), f"xem {self.prog} --help")

    def add_words(self) -> Add:
        """Add the help option in a group with a Vietnamese title; give the group's own `add`."""
        add = self.add_argument_group("đối số").add_argument
        add("-h", "--help", action="help", help="hiện hướng dẫn này")
        return add


_MISUSES = (
    (re.compile(r"the following arguments are required: (.+)"), "thiếu {}"),
    (re.compile(r"unrecognized arguments: (.+)"), "không hiểu “{}”"),
    (re.compile(r"argument (.+): expected one argument"), "sau {} cần một giá trị"),
)


def _in_words(message: str) -> str:
    for pattern, words in _MISUSES:
        if found := pattern.match(message):
            return words.format(found[1])
    return "lệnh viết không đúng"
