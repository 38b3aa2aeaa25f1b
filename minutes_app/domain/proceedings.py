"""What happened, in order (diễn biến): opening, reports, statements, issues, explanations."""

from dataclasses import dataclass, field
from enum import StrEnum

from minutes_app.domain.people import Mention


@dataclass(frozen=True, slots=True, kw_only=True)
class PartialDate:
    """A day, a month or a year: as much of a date as is known (mốc thời gian)."""

    year: int
    month: int | None = None
    day: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """The opening (mở đầu): content, method of work, period under supervision.

    An empty `speaker` means the chair. `content` and `method` may hold several paragraphs.
    """

    speaker: Mention = field(default_factory=Mention)
    content: str = ""
    method: str = ""
    period_start: PartialDate | None = None
    period_end: PartialDate | None = None
    remark: str = ""


class ProceedingKind(StrEnum):
    """What kind of contribution a proceeding is."""

    REPORT = "report"
    """Báo cáo: `on_behalf`, `title`."""
    STATEMENT = "statement"
    """Ý kiến phát biểu: `text`."""
    ISSUES = "issues"
    """Vấn đề nêu ra: `text` leads to `items`."""
    EXPLANATION = "explanation"
    """Giải trình: `text`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RaisedIssue:
    """One issue (vấn đề nêu ra) and the answer it got (trả lời), if any."""

    text: str = ""
    answer: str = ""
    remark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proceeding:
    """One contribution (một mục diễn biến): who, on whose behalf, and what.

    `lead` opens the sentence (“Tại hội nghị,”); `text` goes on after the speaker's name and may
    hold several paragraphs. Parts that the kind does not use are kept, never printed.
    """

    kind: ProceedingKind = ProceedingKind.STATEMENT
    lead: str = ""
    speaker: Mention = field(default_factory=Mention)
    on_behalf: str = ""
    title: str = ""
    text: str = ""
    items: tuple[RaisedIssue, ...] = ()
    remark: str = ""
