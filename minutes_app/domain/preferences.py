"""What the program remembers between two meetings (tùy chọn), declared once."""

from dataclasses import dataclass, field, replace
from enum import StrEnum

from minutes_app.domain.heading import Heading, IssuingBody, Profile
from minutes_app.domain.meeting import Meeting, new_meeting

RECENT = 10
"""Meeting files remembered on the start page."""


class ScreenLanguage(StrEnum):
    """Language of the screens (ngôn ngữ giao diện)."""

    VIETNAMESE = "vi"
    ENGLISH = "en"


class Theme(StrEnum):
    """Colours of the screens (giao diện sáng, tối)."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class ToneChoice(StrEnum):
    """Where the tone mark of oa, oe, uy goes (cách bỏ dấu): hòa, ủy or hoà, uỷ."""

    AS_TYPED = "as-typed"
    ON_FIRST = "on-first"
    ON_LAST = "on-last"


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """What a new meeting takes over from the office (thông tin cơ quan)."""

    profile: Profile = Profile.HD05
    issuer: IssuingBody = field(default_factory=IssuingBody)
    place: str = ""
    recipients: tuple[str, ...] = ()
    drafter: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """Everything remembered, none of it part of a meeting.

    `template` is the name of a template, empty: the one of the paper's profile. `recent` holds
    paths, newest first. `embed` puts the meeting's data into the Word file, `paper` shows
    the pages beside the form. `printer` and `two_sided` are those of the last print.
    `layout` is the widths of the window's columns, of the kind `layout_version`.
    """

    language: ScreenLanguage = ScreenLanguage.VIETNAMESE
    theme: Theme = Theme.SYSTEM
    tones: ToneChoice = ToneChoice.AS_TYPED
    last_folder: str = ""
    backup_folder: str = ""
    recent: tuple[str, ...] = ()
    template: str = ""
    embed: bool = True
    paper: bool = True
    printer: str = ""
    two_sided: bool = False
    layout: str = ""
    layout_version: int = 0
    office: Office = field(default_factory=Office)


def with_recent(preferences: Preferences, path: str) -> Preferences:
    """Give the preferences with this path first among the recent ones, at most `RECENT`."""
    others = tuple(old for old in preferences.recent if old != path)
    return replace(preferences, recent=(path, *others)[:RECENT])


def without_recent(preferences: Preferences, path: str) -> Preferences:
    """Give the preferences that have forgotten this path."""
    return replace(preferences, recent=tuple(old for old in preferences.recent if old != path))


def meeting_for(office: Office) -> Meeting:
    """Give a new meeting that already holds what the office states once."""
    meeting = new_meeting()
    heading = Heading(profile=office.profile, issuer=office.issuer, place=office.place)
    closing = replace(meeting.closing, recipients=office.recipients, drafter=office.drafter)
    return replace(meeting, heading=heading, closing=closing)
