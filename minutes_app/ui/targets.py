"""What a field stands for: a value of the meeting, the name of a person, a part of a person."""

from dataclasses import dataclass, replace
from typing import Protocol

from minutes_app.domain.address import Address, joined, value_at
from minutes_app.domain.changes import with_person, with_someone_at
from minutes_app.domain.meeting import Meeting
from minutes_app.services.editing import EditingSession
from minutes_app.services.naming import address_of, person_at


class Target(Protocol):
    """A value to read and write; `base` is the address of the form or row around it."""

    @property
    def usual(self) -> object:
        """A value that is not worth telling, beside the empty ones."""
        ...

    def addresses(self, base: Address, meeting: Meeting) -> tuple[Address, ...]:
        """Give the addresses the field answers to, its own first."""
        ...

    def read(self, base: Address, meeting: Meeting) -> object:
        """Give the value to show."""
        ...

    def write(self, session: EditingSession, base: Address, value: object, label: str) -> None:
        """Put the value into the meeting as a step of this name."""
        ...


@dataclass(frozen=True, slots=True)
class At:
    """The value at a path below the base; an empty path is the base itself."""

    path: Address
    usual: object = None

    def addresses(self, base: Address, meeting: Meeting) -> tuple[Address, ...]:
        """Give the address of the value."""
        return (joined(base, self.path),)

    def read(self, base: Address, meeting: Meeting) -> object:
        """Give the value."""
        return value_at(meeting, joined(base, self.path))

    def write(self, session: EditingSession, base: Address, value: object, label: str) -> None:
        """Put the value there."""
        session.set_value(joined(base, self.path), value, label)


@dataclass(frozen=True, slots=True)
class NameAt:
    """The name of the person whom the path refers to."""

    path: Address
    usual: object = None

    def addresses(self, base: Address, meeting: Meeting) -> tuple[Address, ...]:
        """Give the address of the reference and that of the name."""
        reference = joined(base, self.path)
        person = person_at(meeting, reference)
        name = joined(address_of(meeting, person.id), "name") if person else ""
        return (reference, name) if name else (reference,)

    def read(self, base: Address, meeting: Meeting) -> object:
        """Give the name, empty when nobody is referred to."""
        person = person_at(meeting, joined(base, self.path))
        return person.name if person else ""

    def write(self, session: EditingSession, base: Address, value: object, label: str) -> None:
        """Pick, make or rename the person of this name."""
        session.name_person(joined(base, self.path), str(value), label)


@dataclass(frozen=True, slots=True)
class PersonPart:
    """A part of the person whom the path refers to, such as the posts; `empty` without one."""

    path: Address
    part: str
    empty: object = ""
    usual: object = None

    def addresses(self, base: Address, meeting: Meeting) -> tuple[Address, ...]:
        """Give the address of the part, or of where it will be reached from."""
        person = person_at(meeting, joined(base, self.path))
        if person is None:
            return (joined(base, self.path, self.part),)
        return (joined(address_of(meeting, person.id), self.part),)

    def read(self, base: Address, meeting: Meeting) -> object:
        """Give the part."""
        person = person_at(meeting, joined(base, self.path))
        return getattr(person, self.part) if person else self.empty

    def write(self, session: EditingSession, base: Address, value: object, label: str) -> None:
        """Put the part; somebody without a name is made where nobody is referred to."""
        reference = joined(base, self.path)

        def change(now: Meeting) -> Meeting:
            there = now if person_at(now, reference) else with_someone_at(now, reference, "")
            person = person_at(there, reference)
            return with_person(there, replace(person, **{self.part: value})) if person else there

        where = self.addresses(base, session.now)[0]
        session.apply(label, change, where=where, burst=f"{reference}:{self.part}")


NOTHING: tuple[object, ...] = ("", None, (), False)
"""What a field holds that nobody has filled."""


def says_something(target: Target, base: Address, meeting: Meeting) -> bool:
    """Tell whether something is filled here that is not what is usual."""
    return target.read(base, meeting) not in (*NOTHING, target.usual)


PERSON_HONORIFIC = PersonPart("person", "honorific", "", usual="đồng chí")
PERSON_REMARK = PersonPart("person", "remark")
