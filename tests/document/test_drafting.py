"""A draft says so on each page and numbers its lines; nothing else of the paper changes."""

import re
import zipfile
from io import BytesIO

import pytest
from openxml_audit import OpenXmlValidator

from minutes_app.document.drafting import as_draft
from minutes_app.document.visible_text import paragraphs_of
from tests.pages.converter.small import p, word
from tests.templates.filling import TEMPLATES, filled
from tests.templates.meetings import sample

TURN = '<w:p><w:pPr><w:sectPr><w:pgSz w:w="8000" w:h="8000"/></w:sectPr></w:pPr></w:p>'


def parts(docx: bytes) -> dict[str, str]:
    with zipfile.ZipFile(BytesIO(docx)) as package:
        return {name: package.read(name).decode() for name in package.namelist()}


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_draft_is_a_sound_word_file_with_the_same_text(name: str, tmp_path):
    docx = filled(name, sample())
    draft = as_draft(docx)
    path = tmp_path / "dự thảo.docx"
    path.write_bytes(draft)
    assert OpenXmlValidator().validate(path).errors == []
    assert paragraphs_of(draft) == paragraphs_of(docx)


@pytest.mark.parametrize("name", TEMPLATES)
def test_every_kind_of_page_has_the_mark_once(name: str):
    made = parts(as_draft(filled(name, sample())))
    heads = {part: text for part, text in made.items() if part.startswith("word/header")}
    assert len(heads) == 3
    assert [text.count("DỰ THẢO") for text in heads.values()] == [1, 1, 1]


def test_every_section_numbers_its_lines_and_keeps_its_old_numbers_out():
    old = '<w:lnNumType w:countBy="5" w:restart="continuous"/>'
    body = parts(as_draft(word(p("một"), TURN, p("hai"), section=old)))["word/document.xml"]
    assert len(re.findall("<w:lnNumType", body)) == 2
    assert 'countBy="5"' not in body


def test_what_stood_at_the_head_of_the_page_stays_at_its_place():
    body = parts(as_draft(filled(TEMPLATES[0], sample())))["word/document.xml"]
    before = parts(filled(TEMPLATES[0], sample()))["word/document.xml"]
    at = [int(found) for found in re.findall(r'w:header="(\d+)"', before + body)]
    assert at[0] - at[1] == 240


def test_a_head_too_near_to_the_edge_is_not_raised():
    made = parts(as_draft(word(p("một"), header=p("đầu trang"))))
    assert 'w:header="400"' in made["word/document.xml"]
    assert made["word/header1.xml"].index("DỰ THẢO") < made["word/header1.xml"].index("đầu trang")
