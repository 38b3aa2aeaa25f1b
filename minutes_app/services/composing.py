"""From the meeting to the Word file: templates, composing, exporting."""

import datetime as dt
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from minutes_app.domain.heading import Profile
from minutes_app.domain.meeting import Meeting
from minutes_app.domain.wording import said
from minutes_app.storage.durable import write_durably
from minutes_app.storage.resources import template_bytes

if TYPE_CHECKING:
    from minutes_app.document.faults import Fault


@dataclass(frozen=True, slots=True)
class TemplateTitle:
    """A template that comes with the program: its name in commands, its title on screen."""

    name: str
    title: str


TEMPLATES = (
    TemplateTitle("bien_ban_dang", said("Biên bản theo thể thức văn bản của Đảng")),
    TemplateTitle("bien_ban_nha_nuoc", said("Biên bản theo thể thức văn bản hành chính (Mẫu 1.9)")),
    TemplateTitle("bao_cao", said("Báo cáo kết quả buổi làm việc")),
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
    traced: bool = False,
    modified: dt.datetime | None = None,
) -> bytes:
    """Give the Word file of the meeting; the same meeting gives the same bytes.

    `template` is a name of `TEMPLATES` or the bytes of a .docx; with `embed` the meeting's data
    ride inside, with `traced` bookmarks tell from which field each text comes; `modified` is the
    time in the file's properties, `None`: midnight of the paper's date. Raises `MinutesError`.
    """
    from minutes_app.services import word_engine

    ours = isinstance(template, str)
    data = template_bytes(template) if isinstance(template, str) else template
    time = modified or _midnight(meeting.heading.date or meeting.session.date)
    return word_engine.filled(meeting, data, embed=embed, traced=traced, modified=time, whole=ours)


def export_word(
    meeting: Meeting,
    template: str | bytes,
    path: Path,
    *,
    embed: bool = True,
    modified: dt.datetime | None = None,
) -> None:
    """Compose and write durably, `modified` being now when it is `None`.

    Raises `MinutesError`, then nothing has changed on disk.
    """
    time = modified or dt.datetime.now(dt.UTC)
    write_durably(path, compose(meeting, template, embed=embed, modified=time))


def faults_of_template(data: bytes) -> "tuple[Fault, ...]":
    """Give every fault of a Word template, each with its place; raises `MinutesError`."""
    from minutes_app.services import word_engine

    return word_engine.faults_of(data)


def warm_up() -> None:
    """Make the first paper as quick as the next; safe in any thread, after the first paint."""
    from minutes_app.services import word_engine

    for template in TEMPLATES:
        word_engine.compiled(template_bytes(template.name))


def _midnight(date: dt.date | None) -> dt.datetime | None:
    return dt.datetime.combine(date, dt.time(), dt.UTC) if date else None
