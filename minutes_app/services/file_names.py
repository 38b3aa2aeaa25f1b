"""File names that every system and Word can take."""

import re

from minutes_app.domain.failures import MinutesError
from minutes_app.domain.meeting import Meeting
from minutes_app.domain.wording import said
from minutes_app.language.normal import clean_line

_MOST_SIGNS = 100
_MOST_BYTES = 200
"""Linux allows 255 bytes in a name, Windows and Word about 255 signs in a whole path."""

_LONGEST_NAME = 240
"""Bytes; leaves room for the endings of the copies kept beside the file."""

_FORBIDDEN = frozenset('<>:"/\\|?*')

_RESERVED = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*(\.|$)", re.I)


class ForbiddenName(MinutesError):
    """A name that not every system can take."""

    def __init__(self, what: str) -> None:
        super().__init__(what, said("lưu bằng tên khác"))


def suggested_file_name(meeting: Meeting, suffix: str = ".docx", *, kind: str = "") -> str:
    """Give a name such as “Biên bản Đoàn giám sát làm việc với … 2021-07-27.docx”.

    `kind` stands instead of the title of the paper (“Báo cáo”); the date is that of the sitting.
    """
    heading = meeting.heading
    title = kind or (heading.title.capitalize() if heading.title.isupper() else heading.title)
    date = meeting.session.date or heading.date
    stem = safe_stem(f"{title} {heading.abstract or meeting.session.purpose}")
    return f"{stem} {date.isoformat()}{suffix}" if date else f"{stem}{suffix}"


def safe_stem(text: str) -> str:
    """Give the text as a file name without ending: no forbidden sign, none of Windows' names."""
    words = re.sub(r"[/\\]+", "-", clean_line(text))
    words = " ".join(re.sub(r'[<>:"|?*]', " ", words).split())
    stem = _cut(words.strip(" .~")).strip(" .~")
    return f"Biên bản {stem}".strip() if not stem or _RESERVED.match(stem) else stem


def refuse_forbidden(name: str) -> None:
    """Refuse a name that a Windows computer could not take; raises `ForbiddenName`."""
    bad = next((sign for sign in name if sign in _FORBIDDEN or ord(sign) < ord(" ")), "")
    if bad:
        shown = said("dấu “{sign}”", sign=bad) if bad.isprintable() else said("dấu không in được")
        raise ForbiddenName(said("tên tệp có {sign}, Windows không cho phép", sign=shown))
    if _RESERVED.match(name):
        raise ForbiddenName(said("“{name}” là tên riêng của Windows", name=name))
    if name.endswith((" ", ".")) or not name.strip(" ."):
        raise ForbiddenName(said("tên tệp không được kết thúc bằng dấu chấm hoặc dấu cách"))
    if len(name.encode(errors="replace")) > _LONGEST_NAME:
        raise ForbiddenName(said("tên tệp quá dài"))


def _cut(text: str) -> str:
    """Give the beginning of the text that fits, whole words where there are any."""
    fits = text[:_MOST_SIGNS].encode()[:_MOST_BYTES].decode(errors="ignore")
    if fits == text or text[len(fits)] == " " or " " not in fits:
        return fits
    return fits.rsplit(" ", 1)[0]
