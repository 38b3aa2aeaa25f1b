"""What a finished paper must hold."""

from dataclasses import replace

from minutes_app.document.view.expected import expected_texts
from minutes_app.domain.conclusion import Conclusion, ConclusionBlock, ConclusionItem
from minutes_app.domain.meeting import Meeting, new_meeting
from minutes_app.domain.people import PersonId
from tests.builders import chaired_by, meeting_of
from tests.templates.filling import TEMPLATES, paper
from tests.templates.meetings import full_meeting, sample


def test_every_name_and_every_conclusion_is_expected():
    items = (ConclusionItem(text="một  hai\nba."), ConclusionItem())
    conclusion = Conclusion(lead="nêu:", blocks=(ConclusionBlock(items=items),), after="hết.")
    meeting = replace(chaired_by(meeting_of("Hoàng Thanh"), "p1"), conclusion=conclusion)
    assert expected_texts(meeting) == ("Hoàng Thanh", "nêu", "một hai", "ba", "hết")


def test_a_part_that_the_template_leaves_out_is_not_expected():
    assert expected_texts(full_meeting(), {"chair"}) == ("Nguyễn Thanh Tùng",)


def test_nothing_is_expected_of_an_empty_meeting():
    assert expected_texts(new_meeting()) == ()


def test_every_template_prints_what_is_expected():
    for meeting in (sample(), full_meeting()):
        texts = expected_texts(meeting)
        assert len(texts) > 20
        for name in TEMPLATES:
            whole = " ".join(" ".join(paper(name, meeting).texts).split())
            assert [text for text in texts if text not in whole] == []


def test_a_lead_without_a_speaker_is_expected_with_its_capital():
    meeting = Meeting(conclusion=Conclusion(lead="thống nhất như sau"))
    assert expected_texts(meeting) == ("Thống nhất như sau",)


def test_somebody_unknown_is_not_expected():
    assert expected_texts(chaired_by(Meeting(), PersonId("p9"))) == ()


def test_a_small_first_letter_may_become_a_capital():
    meeting = chaired_by(meeting_of("hoàng Thanh."), "p1")
    assert expected_texts(meeting) == ("oàng Thanh",)
