"""Every text on a traced paper tells the field it comes from, by a bookmark around it."""

import re
import zipfile
from dataclasses import replace
from io import BytesIO

import pytest

from minutes_app.document.origin import Sourced, bookmark_name, origins_of, sourced
from minutes_app.document.visible_text import paragraphs_of
from minutes_app.domain.address import places_in
from minutes_app.domain.basis import LegalBasis
from minutes_app.domain.meeting import Meeting
from tests.templates.filling import TEMPLATES, filled
from tests.templates.meetings import full_meeting, sample

_MARKED = re.compile(
    r'<w:bookmarkStart w:id="(\d+)" w:name="(\w+)"/>(.*?)<w:bookmarkEnd w:id="\1"/>', re.DOTALL
)


def _texts(data: bytes, meeting: Meeting) -> dict[str, list[str]]:
    """Give for every address the texts that its bookmarks hold."""
    with zipfile.ZipFile(BytesIO(data)) as package:
        body = package.read("word/document.xml").decode()
    found = {name: "".join(re.findall(r"<w:t[ >][^<]*", inside)) for _, name, inside in
             _MARKED.findall(body)}  # fmt: skip
    known = [address for address, _ in places_in(meeting)]
    texts: dict[str, list[str]] = {}
    for name, address in origins_of(found, known).items():
        texts.setdefault(address, []).append(re.sub(r"<[^>]*>", "", found[name]))
    return texts


def test_a_text_keeps_its_origin_and_is_a_plain_text_otherwise():
    text = sourced("Ba là", "conclusion", "blocks", 0)
    assert text == "Ba là"
    assert isinstance(text, Sourced)
    assert text.origin == "conclusion/blocks/0"
    assert type(sourced("", "heading")) is str


def test_names_of_bookmarks_lead_back_to_their_addresses():
    known = ["session/host", "proceedings/12/items/104/answer", "closing/confirmation/authority"]
    names = [bookmark_name(number, address).decode() for number, address in enumerate(known, 98765)]
    assert all(len(name) <= 40 for name in names)
    assert list(origins_of([*names, "_GoBack", "_1_no_such"], known).values()) == known


@pytest.mark.parametrize("name", TEMPLATES)
def test_what_was_typed_is_found_at_its_field(name: str):
    meeting = sample()
    texts = _texts(filled(name, meeting, traced=True), meeting)
    item = meeting.conclusion.blocks[1].items[3]
    assert item.text in "".join(texts["conclusion/blocks/1/items/3/text"])
    assert meeting.session.host in texts["session/host"]
    assert any("Phạm Văn Hùng" in text for text in texts["proceedings/0/speaker/person"])
    assert any("Ủy viên BTV Huyện ủy" in text for text in texts["attendance/0/attendees/0/text"])


@pytest.mark.parametrize("name", TEMPLATES)
def test_every_bookmark_leads_to_a_field_and_is_unlike_the_others(name: str):
    meeting = full_meeting()
    with zipfile.ZipFile(BytesIO(filled(name, meeting, traced=True))) as package:
        body = package.read("word/document.xml").decode()
    names = [found[1] for found in _MARKED.findall(body)]
    assert len(names) == body.count("<w:bookmarkStart") == len(set(names)) > 30
    known = [address for address, _ in places_in(meeting)]
    assert set(origins_of(names, known)) == set(names)


@pytest.mark.parametrize("name", TEMPLATES)
def test_the_paper_of_the_office_holds_no_traces(name: str):
    paper, traced = (filled(name, full_meeting(), traced=told) for told in (False, True))
    with zipfile.ZipFile(BytesIO(paper)) as package:
        assert b"bookmark" not in package.read("word/document.xml")
    assert paragraphs_of(paper) == paragraphs_of(traced)


def test_several_paragraphs_of_one_field_all_lead_to_it():
    meeting = replace(sample(), bases=(LegalBasis(text="Căn cứ Kế hoạch số 05-KH/HU"),))
    second = meeting.conclusion.blocks[1].items[2].text.split("\n")[1]
    texts = _texts(filled("bien_ban_dang", meeting, traced=True), meeting)
    assert second in texts["conclusion/blocks/1/items/2/text"]
    assert texts["bases/0/text"] == ["Căn cứ Kế hoạch số 05-KH/HU"]
