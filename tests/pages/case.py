"""One paper of the measure."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Case:
    """A paper by its name, the features that the table counts, and how its .docx is made."""

    name: str
    features: tuple[str, ...]
    make: Callable[[], bytes]
