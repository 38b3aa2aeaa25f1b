"""Chance with a seed: the same on every system and in every version of Python."""

from collections.abc import Sequence
from hashlib import blake2b
from typing import TypeVar

T = TypeVar("T")


class Chance:
    """Draws that a seed decides, one after the other."""

    def __init__(self, seed: str) -> None:
        self._seed = seed
        self._turn = 0

    def below(self, bound: int) -> int:
        """Give a whole number from 0 up to, not including, `bound`."""
        self._turn += 1
        told = f"{self._seed}/{self._turn}".encode()
        return int.from_bytes(blake2b(told, digest_size=8).digest(), "big") % bound

    def between(self, least: int, most: int) -> int:
        """Give a whole number between these two, both included."""
        return least + self.below(most - least + 1)

    def within(self, least: float, most: float) -> float:
        """Give a number between these two, to a thousandth of what lies between them."""
        return least + (most - least) * self.below(1001) / 1000

    def happens(self, percent: int) -> bool:
        """Whether something of this likelihood happens."""
        return self.below(100) < percent

    def choice(self, row: Sequence[T]) -> T:
        """Give one of these."""
        return row[self.below(len(row))]

    def sample(self, row: Sequence[T], count: int) -> list[T]:
        """Give this many different ones."""
        left = list(row)
        return [left.pop(self.below(len(left))) for _ in range(count)]
