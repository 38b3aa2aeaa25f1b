"""What happened, as sentences that need no mending."""

from dataclasses import replace

import pytest

from minutes_app.document.view.proceedings import Entry
from minutes_app.domain.conclusion import Conclusion
from minutes_app.domain.meeting import Meeting
from minutes_app.domain.people import Mention, Person, PersonId
from minutes_app.domain.proceedings import Proceeding, ProceedingKind, RaisedIssue
from tests.templates.filling import view

HUNG = Person(id=PersonId("p1"), name="Phạm Văn Hùng", posts=("HUV",))
BY_HUNG = Mention(person=PersonId("p1"))
BY_ALL = Mention(collective="các đại biểu")


def entry(proceeding: Proceeding) -> Entry:
    (seen,) = view(Meeting(people=(HUNG,), proceedings=(proceeding,))).proceedings.entries
    return seen


@pytest.mark.parametrize(
    ("proceeding", "sentence"),
    [
        (Proceeding(speaker=BY_HUNG, text="nhất trí"), "Đồng chí Phạm Văn Hùng, HUV nhất trí."),
        (Proceeding(speaker=BY_HUNG), "Đồng chí Phạm Văn Hùng, HUV phát biểu ý kiến."),
        (Proceeding(lead="Tiếp đó,", speaker=BY_ALL, text="hỏi?"), "Tiếp đó, các đại biểu hỏi?"),
        (Proceeding(text="hội nghị nghỉ..."), "Hội nghị nghỉ..."),
        (Proceeding(speaker=BY_ALL, text="nêu:"), "Các đại biểu nêu:"),
    ],
)
def test_a_statement_is_one_sentence(proceeding: Proceeding, sentence: str):
    assert entry(proceeding).sentence == sentence


REPORT = Proceeding(kind=ProceedingKind.REPORT)


@pytest.mark.parametrize(
    ("proceeding", "subject", "on_behalf", "title"),
    [
        (
            replace(REPORT, speaker=BY_HUNG, on_behalf="Huyện ủy", title="Báo cáo kết quả"),
            "Đồng chí Phạm Văn Hùng, HUV",
            "Huyện ủy",
            "Báo cáo kết quả.",
        ),
        (replace(REPORT, speaker=BY_HUNG), "Đồng chí Phạm Văn Hùng, HUV", "", "báo cáo."),
        (replace(REPORT, on_behalf="Huyện ủy"), "Đại diện Huyện ủy", "", "báo cáo."),
        (replace(REPORT, title="Báo cáo số 5"), "Đại diện đơn vị", "", "Báo cáo số 5."),
        (
            replace(REPORT, lead="Tại hội nghị,", on_behalf="Huyện ủy", title="Báo cáo."),
            "Tại hội nghị, đại diện Huyện ủy",
            "",
            "Báo cáo.",
        ),
    ],
)
def test_a_report_is_given_by_somebody(
    proceeding: Proceeding, subject: str, on_behalf: str, title: str
):
    seen = entry(proceeding)
    assert (seen.subject, seen.on_behalf, seen.title) == (subject, on_behalf, title)


def test_issues_are_listed_or_told_in_one_sentence():
    issues = (RaisedIssue(text="việc một;"), RaisedIssue(text=" "), RaisedIssue(text="việc hai..."))
    seen = entry(
        Proceeding(kind=ProceedingKind.ISSUES, speaker=BY_ALL, text="hỏi về:", items=issues)
    )
    assert seen.sentence == "Các đại biểu hỏi về"
    assert [issue.line for issue in seen.issues] == ["việc một;", "việc hai..."]
    assert seen.issues_in_line == "việc một; việc hai..."
    assert not seen.is_answered


def test_an_answered_issue_ends_with_a_stop():
    issues = (RaisedIssue(text="việc một", answer="đã rõ\nsẽ làm"), RaisedIssue(text="việc hai"))
    seen = entry(Proceeding(kind=ProceedingKind.ISSUES, items=issues))
    assert seen.is_answered
    assert seen.sentence == "Nêu một số vấn đề"
    assert [issue.line for issue in seen.issues] == ["việc một.", "việc hai."]
    assert (seen.issues[0].answer, seen.issues[0].answer_more) == ("đã rõ.", ("sẽ làm.",))


def test_parts_that_the_kind_does_not_use_stay_unprinted():
    seen = entry(
        Proceeding(speaker=BY_HUNG, text="nhất trí.", title="x", items=(RaisedIssue(text="y"),))
    )
    assert (seen.title, seen.issues) == ("", ())


def test_an_entry_that_says_nothing_is_left_out():
    silent = (Proceeding(lead="Tiếp đó,"), REPORT, Proceeding(kind=ProceedingKind.ISSUES))
    seen = view(Meeting(proceedings=silent)).proceedings
    assert (seen.number, seen.entries) == ("", ())


def test_the_last_words_are_marked_only_when_no_conclusion_follows():
    said = (Proceeding(text="một"), Proceeding(text="hai"))
    meeting = Meeting(proceedings=said)
    marks = [one.is_last for one in view(meeting).proceedings.entries]
    assert marks == [False, True]
    concluded = replace(meeting, conclusion=Conclusion(lead="nhất trí"))
    assert not any(one.is_last for one in view(concluded).proceedings.entries)
