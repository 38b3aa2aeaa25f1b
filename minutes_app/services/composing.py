"""From the meeting to the Word file: templates, composing, exporting."""

import datetime as dt
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from minutes_app.domain.heading import Profile
from minutes_app.domain.meeting import Meeting
from minutes_app.storage.durable import write_durably

if TYPE_CHECKING:
    from minutes_app.document.faults import Fault


@dataclass(frozen=True, slots=True)
class TemplateTitle:
    """A template that comes with the program: its name in commands, its title on screen."""

    name: str
    title: str


TEMPLATES = (
    TemplateTitle("bien_ban_dang", "Biên bản theo thể thức văn bản của Đảng"),
    TemplateTitle("bien_ban_nha_nuoc", "Biên bản theo thể thức văn bản hành chính (Mẫu 1.9)"),
    TemplateTitle("bao_cao", "Báo cáo kết quả buổi làm việc"),
)
"""The templates that come with the program, the default first."""


def default_template(meeting: Meeting) -> str:
    """Give the name of the template that fits the meeting's profile."""
    state = meeting.heading.profile is Profile.ND30
    return "bien_ban_nha_nuoc" if state else "bien_ban_dang"


def compose(
    meeting: Meeting,
    template: str | bytes,
    *,
    embed: bool = True,
    modified: dt.datetime | None = None,
) -> bytes:
    """Give the Word file of the meeting.

    `template` is a name of `TEMPLATES` or the bytes of a .docx; with `embed` the meeting's data
    ride inside; `modified` is the time in the document's properties. Raises `MinutesError`.
    """
    raise NotImplementedError


def export_word(
    meeting: Meeting,
    template: str | bytes,
    path: Path,
    *,
    embed: bool = True,
    modified: dt.datetime | None = None,
) -> None:
    """Compose and write durably; raises `MinutesError`, then nothing has changed on disk."""
    write_durably(path, compose(meeting, template, embed=embed, modified=modified))


def faults_of_template(data: bytes) -> "tuple[Fault, ...]":
    """Give every fault of a Word template, each with its place."""
    raise NotImplementedError
