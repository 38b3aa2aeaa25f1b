"""Problems of the opening (mở đầu) and of the proceedings (diễn biến)."""

from collections.abc import Iterator

from minutes_app.checks.named import is_named, names_of
from minutes_app.checks.problems import Problem, look, must
from minutes_app.domain.address import Address, joined
from minutes_app.domain.meeting import Meeting
from minutes_app.domain.proceedings import PartialDate, Proceeding, ProceedingKind
from minutes_app.domain.wording import said

CONTENT = {
    ProceedingKind.REPORT: ("title", "no-report-title", said("Hãy điền tên báo cáo đã trình bày.")),
    ProceedingKind.STATEMENT: ("text", "no-statement", said("Hãy điền nội dung ý kiến phát biểu.")),
    ProceedingKind.ISSUES: ("items", "no-issues", said("Hãy điền các vấn đề được nêu ra.")),
    ProceedingKind.EXPLANATION: ("text", "no-explanation", said("Hãy điền nội dung giải trình.")),
}
"""For each kind the field to be filled, the code and the sentence when nothing is said."""


def problems_of_opening(meeting: Meeting) -> Iterator[Problem]:
    """Give a period under supervision that ends before it starts."""
    start, end = meeting.opening.period_start, meeting.opening.period_end
    if start and end and _rank(end, start) < _rank(start, end):
        text = said("Hãy xem lại mốc thời gian giám sát: thời điểm cuối sớm hơn thời điểm đầu.")
        yield look("opening/period_end", "period-reversed", text)


def problems_of_proceedings(meeting: Meeting) -> Iterator[Problem]:
    """Give the proceedings that would print half a sentence."""
    names = names_of(meeting)
    for index, proceeding in enumerate(meeting.proceedings):
        where = joined("proceedings", index)
        spoken = is_named(proceeding.speaker, names)
        if not spoken and not _says(proceeding):
            text = said("Hãy điền mục diễn biến này, hoặc xóa nếu không dùng.")
            yield look(joined(where, "speaker/person"), "empty-proceeding", text)
            continue
        if not spoken:
            yield _no_speaker(proceeding, where)
        yield from _content(proceeding, where)


def _no_speaker(proceeding: Proceeding, where: Address) -> Problem:
    field = joined(where, "speaker/person")
    if proceeding.kind is ProceedingKind.REPORT:
        return must(field, "no-presenter", said("Hãy chọn người trình bày báo cáo."))
    return look(field, "no-speaker", said("Hãy chọn người hoặc tập thể phát biểu."))


def _content(proceeding: Proceeding, where: Address) -> Iterator[Problem]:
    if not _says(proceeding):
        field, code, text = CONTENT[proceeding.kind]
        yield must(joined(where, field), code, text)
    if proceeding.kind is ProceedingKind.ISSUES:
        for row, item in enumerate(proceeding.items):
            if not item.text.strip():
                text = said("Hãy điền vấn đề này, hoặc xóa dòng.")
                yield look(joined(where, "items", row, "text"), "empty-issue", text)


def _says(proceeding: Proceeding) -> bool:
    """Tell whether the proceeding holds the words that its kind prints."""
    said = [proceeding.text]
    if proceeding.kind is ProceedingKind.REPORT:
        said.append(proceeding.title)
    if proceeding.kind is ProceedingKind.ISSUES:
        said += (item.text for item in proceeding.items)
    return any(words.strip() for words in said)


def _rank(when: PartialDate, other: PartialDate) -> tuple[int, ...]:
    """Give the parts of a date, as far as the other date also states them."""
    month = when.month if other.month else None
    day = when.day if month and other.day else None
    return when.year, month or 0, day or 0
