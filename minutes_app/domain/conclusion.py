"""The conclusion (kết luận): a lead sentence and blocks of numbered items."""

import datetime as dt
from dataclasses import dataclass, field
from enum import StrEnum

from minutes_app.domain.people import Mention


class Numbering(StrEnum):
    """How the items of one block are numbered; every block starts again at one."""

    ONE_IS = "mot-la"
    """Một là: Hai là: …"""
    FIRST = "thu-nhat"
    """Thứ nhất, Thứ hai, …"""
    ARABIC = "1."
    LETTER = "a)"
    """a) b) c) d) đ) …"""
    DASH = "-"
    NONE = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConclusionItem:
    """One numbered item; `text` may hold several paragraphs, parted by newlines.

    `owner` and `deadline` (đơn vị thực hiện, thời hạn) follow the item up and print only where a
    template asks for them.
    """

    text: str = ""
    owner: str = ""
    deadline: dt.date | None = None
    remark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConclusionBlock:
    """A block of items: strengths (ưu điểm), limitations (tồn tại, hạn chế), requests (đề nghị).

    `title` names it on screen and in headings, `lead` is the sentence before the items, `after` the
    paragraphs that follow them.
    """

    title: str = ""
    lead: str = ""
    numbering: Numbering = Numbering.ONE_IS
    items: tuple[ConclusionItem, ...] = ()
    after: str = ""
    remark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Conclusion:
    """What the chair concludes; an empty `speaker` means the chair.

    `lead` goes on after the speaker's name; `after` holds the closing paragraphs below all blocks.
    """

    speaker: Mention = field(default_factory=Mention)
    lead: str = ""
    blocks: tuple[ConclusionBlock, ...] = ()
    after: str = ""
    remark: str = ""
