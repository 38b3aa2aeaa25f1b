"""The opening (mở đầu): who announced what, and the period under supervision."""

from dataclasses import dataclass, field

from minutes_app.document.origin import all_sourced, sourced
from minutes_app.document.view.naming import told
from minutes_app.document.view.reference import Reference, reference_or_chair
from minutes_app.document.view.words import first_and_rest
from minutes_app.domain.meeting import Meeting
from minutes_app.domain.proceedings import Opening
from minutes_app.language.dates import partial_date
from minutes_app.language.sentences import ended


@dataclass(frozen=True, slots=True, kw_only=True)
class OpeningView:
    """The opening; `given` tells whether the meeting states one."""

    given: bool = field(metadata=told("đúng khi cuộc họp có phần mở đầu"))
    speaker: Reference = field(metadata=told("người mở đầu, mặc định là người chủ trì"))
    content: str = field(
        metadata=told("đoạn đầu của nội dung, có dấu chấm", "Đoàn giám sát tập trung đánh giá ….")
    )
    more: tuple[str, ...] = field(
        metadata=told("các đoạn sau của nội dung và phương pháp làm việc", one="text")
    )
    period: str = field(
        metadata=told("mốc thời gian giám sát", "từ tháng 02/2020 đến tháng 04/2021")
    )


def opening_view(meeting: Meeting) -> OpeningView:
    """Give the words for the opening; the chair speaks where nobody else is named."""
    opening = meeting.opening
    content, rest = first_and_rest(opening.content)
    first_method, other_methods = first_and_rest(opening.method)
    methods = (first_method, *other_methods) if first_method else ()
    return OpeningView(
        given=has_opening(opening),
        speaker=reference_or_chair(meeting, opening.speaker, "opening/speaker"),
        content=sourced(ended(content), "opening/content"),
        more=(
            *all_sourced(map(ended, rest), "opening/content"),
            *all_sourced(map(ended, methods), "opening/method"),
        ),
        period=sourced(_period(opening), _period_field(opening)),
    )


def has_opening(opening: Opening) -> bool:
    """Whether anything is stated of the opening."""
    texts = opening.content.strip() or opening.method.strip()
    return bool(texts or _period(opening) or not opening.speaker.is_empty)


def _period_field(opening: Opening) -> str:
    return "opening/period_start" if opening.period_start else "opening/period_end"


def _period(opening: Opening) -> str:
    start, end = opening.period_start, opening.period_end
    parts = (
        f"từ {partial_date(start)}" if start else "",
        f"đến {partial_date(end)}" if end else "",
    )
    return " ".join(part for part in parts if part)
