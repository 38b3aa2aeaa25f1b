"""The form of the paper (thể thức): whose paper it is, under which rules, its number and title."""

import datetime as dt
from dataclasses import dataclass, field
from enum import StrEnum


class Profile(StrEnum):
    """The rules that give the paper its form (mẫu thể thức)."""

    HD36 = "HD36"
    """Hướng dẫn 36-HD/VPTW, Party papers up to 26/5/2026."""
    HD05 = "HD05"
    """Hướng dẫn 05-HD/VPTW, Party papers from 27/5/2026."""
    ND30 = "ND30"
    """Nghị định 30/2020/NĐ-CP, State papers."""


class Switch(StrEnum):
    """A choice that the profile makes unless the secretary does."""

    BY_PROFILE = "by-profile"
    ON = "on"
    OFF = "off"


@dataclass(frozen=True, slots=True, kw_only=True)
class IssuingBody:
    """The issuing body (cơ quan ban hành): superior, own name, symbol in the number (`TU`)."""

    superior: str = ""
    name: str = ""
    symbol: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """Everything above the first sentence of the paper (phần đầu văn bản)."""

    profile: Profile = Profile.HD05
    issuer: IssuingBody = field(default_factory=IssuingBody)
    number: str = ""
    place: str = ""
    date: dt.date | None = None
    place_and_date: Switch = Switch.BY_PROFILE
    title: str = "BIÊN BẢN"
    abstract: str = ""
    remark: str = ""
