"""Persons of a meeting, each stated once, and how a sentence mentions them."""

from dataclasses import dataclass
from typing import NewType

PersonId = NewType("PersonId", str)
"""Key of a person inside one meeting, such as `p3`; empty where nobody is chosen."""

NOBODY = PersonId("")


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """One person: name (họ và tên), honorific (danh xưng), posts and ranks in order (chức vụ)."""

    id: PersonId
    name: str = ""
    honorific: str = "đồng chí"
    posts: tuple[str, ...] = ()
    remark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """How one sentence names its person or collective (cách nêu tên).

    `person` refers to `Meeting.people`; `collective` (tập thể) is written out when nobody
    is chosen. `honorific` and `role` replace, in this sentence alone, the person's honorific and
    the role held in the delegation; empty means: as stated there.
    """

    person: PersonId = NOBODY
    collective: str = ""
    honorific: str = ""
    role: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether neither a person nor a collective is named."""
        return not self.person and not self.collective
