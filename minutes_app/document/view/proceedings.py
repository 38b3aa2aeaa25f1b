"""What happened, in order (diễn biến): reports, statements, issues raised, explanations."""

from dataclasses import dataclass, field

from minutes_app.document.origin import all_sourced, sourced
from minutes_app.document.view.naming import told
from minutes_app.document.view.reference import named_where
from minutes_app.document.view.words import bare, first_and_rest, on_one_line
from minutes_app.domain.address import Address, joined
from minutes_app.domain.meeting import Meeting
from minutes_app.domain.proceedings import Proceeding, ProceedingKind, RaisedIssue
from minutes_app.language.citations import citation
from minutes_app.language.sentences import capitalised, ended, listed


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue:
    """One issue raised, with the answer it got."""

    text: str = field(metadata=told("vấn đề, không có dấu cuối", "việc thống kê các văn bản"))
    line: str = field(
        metadata=told("vấn đề kèm dấu cuối dòng khi liệt kê", "việc thống kê các văn bản;")
    )
    answer: str = field(
        metadata=told("đoạn đầu của câu trả lời, trống khi không có", "Huyện sẽ bổ sung.")
    )
    answer_more: tuple[str, ...] = field(metadata=told("các đoạn sau của câu trả lời", one="text"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One contribution; the flags tell its kind."""

    is_report: bool = field(metadata=told("đúng khi là báo cáo"))
    is_statement: bool = field(metadata=told("đúng khi là ý kiến phát biểu"))
    is_issues: bool = field(metadata=told("đúng khi là các vấn đề nêu ra"))
    is_explanation: bool = field(metadata=told("đúng khi là giải trình"))
    subject: str = field(
        metadata=told("lời mở câu và người nói", "Tại hội nghị, đồng chí Phạm Văn Hùng, HUV, …")
    )
    on_behalf: str = field(metadata=told("cơ quan phân công trình bày báo cáo", "BTV Huyện ủy"))
    title: str = field(metadata=told("tên báo cáo, có dấu chấm", "Báo cáo kết quả lãnh đạo …."))
    sentence: str = field(
        metadata=told(
            "trọn câu của ý kiến, giải trình; lời dẫn của các vấn đề nêu ra",
            "Đồng chí Nguyễn Thanh Quang, TUV, Bí thư Huyện ủy báo cáo làm rõ thêm ….",
        )
    )
    more: tuple[str, ...] = field(metadata=told("các đoạn sau của ý kiến", one="text"))
    issues: tuple[Issue, ...] = field(metadata=told("các vấn đề nêu ra", one="issue"))
    issues_in_line: str = field(
        metadata=told("các vấn đề nối liền một câu", "việc thống kê …; việc ủy quyền ….")
    )
    is_answered: bool = field(metadata=told("đúng khi có vấn đề đã được trả lời"))
    is_last: bool = field(metadata=told("đúng khi đây là lời cuối cùng của văn bản"))


_TALKED = {
    ProceedingKind.STATEMENT: "phát biểu ý kiến",
    ProceedingKind.ISSUES: "nêu một số vấn đề",
    ProceedingKind.EXPLANATION: "giải trình, làm rõ các vấn đề đã nêu",
}
"""What somebody did of whom only the name is noted."""


def entries_of(meeting: Meeting, *, ends_the_text: bool) -> tuple[Entry, ...]:
    """Give the contributions that say something, in order."""
    stated = [
        (entry, joined("proceedings", place))
        for place, entry in enumerate(meeting.proceedings)
        if is_stated(meeting, entry)
    ]
    last = len(stated) - 1 if ends_the_text else None
    return tuple(
        _entry(meeting, entry, where, is_last=place == last)
        for place, (entry, where) in enumerate(stated)
    )


def is_stated(meeting: Meeting, entry: Proceeding) -> bool:
    """Whether the entry holds anything that its kind prints."""
    if citation(meeting, entry.speaker):
        return True
    match entry.kind:
        case ProceedingKind.REPORT:
            return bool(entry.title.strip() or entry.on_behalf.strip())
        case ProceedingKind.ISSUES:
            return bool(entry.text.strip() or _stated_issues(entry))
        case ProceedingKind.STATEMENT | ProceedingKind.EXPLANATION:
            return bool(entry.text.strip())


def _entry(meeting: Meeting, entry: Proceeding, where: Address, *, is_last: bool) -> Entry:
    subject = _subject(entry, citation(meeting, entry.speaker))
    issues = _issues(entry, joined(where, "items"))
    sentence, more = _said(entry, subject, has_issues=bool(issues))
    is_report = entry.kind is ProceedingKind.REPORT
    named = is_report and not entry.speaker.is_empty
    return Entry(
        is_report=is_report,
        is_statement=entry.kind is ProceedingKind.STATEMENT,
        is_issues=entry.kind is ProceedingKind.ISSUES,
        is_explanation=entry.kind is ProceedingKind.EXPLANATION,
        subject=sourced(subject, named_where(entry.speaker, joined(where, "speaker"))),
        on_behalf=sourced(bare(entry.on_behalf) if named else "", where, "on_behalf"),
        title=sourced(_title(entry), where, "title"),
        sentence=sourced(sentence, where, "text"),
        more=all_sourced(more, where, "text"),
        issues=issues,
        issues_in_line=sourced(_issues_in_line(entry), where, "items/0/text"),
        is_answered=any(issue.answer for issue in issues),
        is_last=is_last,
    )


def _title(entry: Proceeding) -> str:
    if entry.kind is not ProceedingKind.REPORT:
        return ""
    return ended(on_one_line(entry.title) or "báo cáo")


def _issues_in_line(entry: Proceeding) -> str:
    return ended(listed(on_one_line(item.text) for item in _stated_issues(entry)))


def _subject(entry: Proceeding, speaker: str) -> str:
    """Give lead and speaker as the start of a sentence; a report is always given by somebody."""
    if not speaker and entry.kind is ProceedingKind.REPORT:
        speaker = f"đại diện {bare(entry.on_behalf) or 'đơn vị'}"
    return capitalised(" ".join(part for part in (on_one_line(entry.lead), speaker) if part))


def _said(entry: Proceeding, subject: str, *, has_issues: bool) -> tuple[str, tuple[str, ...]]:
    if entry.kind is ProceedingKind.REPORT:
        return "", ()
    if has_issues:
        text = bare(entry.text) or _TALKED[entry.kind]
        return capitalised(f"{subject} {text}".strip()), ()
    first, rest = first_and_rest(entry.text)
    text = first or _TALKED[entry.kind]
    sentence = ended(capitalised(f"{subject} {text}".strip()))
    return sentence, tuple(ended(paragraph) for paragraph in rest)


def _issues(entry: Proceeding, where: Address) -> tuple[Issue, ...]:
    items = _stated_issues(entry)
    places = [joined(where, place) for place, item in enumerate(entry.items) if item in items]
    return tuple(
        _issue(item, place, mark="." if item.answer.strip() or item is items[-1] else ";")
        for item, place in zip(items, places, strict=True)
    )


def _stated_issues(entry: Proceeding) -> tuple[RaisedIssue, ...]:
    """Give the issues that say something; other kinds keep theirs unprinted."""
    if entry.kind is not ProceedingKind.ISSUES:
        return ()
    return tuple(item for item in entry.items if item.text.strip() or item.answer.strip())


def _issue(item: RaisedIssue, where: Address, *, mark: str) -> Issue:
    text = bare(item.text)
    answer, more = first_and_rest(item.answer)
    return Issue(
        text=sourced(text, where, "text"),
        line=sourced(ended(text or "vấn đề đã nêu", mark), where, "text"),
        answer=sourced(ended(answer), where, "answer"),
        answer_more=all_sourced(map(ended, more), where, "answer"),
    )
