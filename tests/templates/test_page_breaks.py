"""The signatures stay whole and never stand alone: at least two lines of text go with them."""

from dataclasses import replace

import pytest

from minutes_app.domain.conclusion import Conclusion
from minutes_app.domain.meeting import Meeting
from tests.templates.filling import paper
from tests.templates.meetings import full_meeting, sample, with_three_signers
from tests.templates.paper import W

MINUTES = ("bien_ban_dang", "bien_ban_nha_nuoc")


def concluding(meeting: Meeting, conclusion: Conclusion) -> Meeting:
    return replace(meeting, conclusion=conclusion)


MEETINGS = [
    full_meeting(),
    sample(),
    with_three_signers(full_meeting()),
    concluding(full_meeting(), replace(full_meeting().conclusion, after="")),
    concluding(full_meeting(), Conclusion(lead="nhất trí với báo cáo.")),
    concluding(full_meeting(), Conclusion()),
]
IDS = ["full", "sample", "three signers", "ends with a block", "one sentence", "no conclusion"]


@pytest.mark.parametrize("name", MINUTES)
@pytest.mark.parametrize("meeting", MEETINGS, ids=IDS)
def test_two_lines_of_text_go_with_the_signatures(name: str, meeting: Meeting):
    done = paper(name, meeting)
    signatures = done.tables()[-1]
    before = [*signatures.itersiblings(preceding=True)][:2]
    last = [done.paragraphs[[*done.body.iter(f"{W}p")].index(node)] for node in before]
    assert all("keepNext" in one.marks for one in last), [one.text for one in last]
    assert all("widowControl" in one.marks for one in last)


@pytest.mark.parametrize("name", MINUTES)
@pytest.mark.parametrize("meeting", MEETINGS, ids=IDS)
def test_the_signatures_stay_together(name: str, meeting: Meeting):
    done = paper(name, meeting)
    table = done.tables()[-1]
    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in table.iter(f"{W}tr"))
    assert all(
        "keepNext" in one.marks
        for one in done.paragraphs
        if one.in_table and one.style != "Normal" and inside(done, one, table)
    )


def inside(done, paragraph, table) -> bool:
    nodes = [*done.body.iter(f"{W}p")]
    return nodes[done.paragraphs.index(paragraph)] in [*table.iter(f"{W}p")]


@pytest.mark.parametrize("name", MINUTES)
def test_there_is_room_to_sign(name: str):
    signers = paper(name, full_meeting()).of_style("Họ tên người ký")
    assert all(int(one.spacing["before"]) >= 4 * 16 * 20 for one in signers)


@pytest.mark.parametrize("name", MINUTES)
def test_a_lead_stays_with_what_it_leads_to(name: str):
    for one in paper(name, full_meeting()).paragraphs:
        if one.text.endswith(":") and not one.in_table:
            assert "keepNext" in one.marks, one.text
