"""Every template and every finished paper is sound: two independent checkers find nothing."""

from pathlib import Path

import pytest
from ooxml_integrity import check
from openxml_audit import OpenXmlValidator

from minutes_app.document.proofreading import proofread
from minutes_app.document.template import faults_in
from minutes_app.document.view.expected import expected_texts
from minutes_app.document.view.view import View
from minutes_app.domain.heading import Profile
from minutes_app.domain.meeting import new_meeting
from tests.templates.filling import TEMPLATES, filled, paper, template, template_file
from tests.templates.meetings import full_meeting, sample, with_three_signers
from tests.templates.paper import Paper, W, etree

MEETINGS = {
    "sample": sample(),
    "full": full_meeting(),
    "state": full_meeting(Profile.ND30),
    "three": with_three_signers(full_meeting()),
    "empty": new_meeting(),
}


def assert_sound(data: bytes, folder: Path) -> None:
    path = folder / "paper.docx"
    path.write_bytes(data)
    assert [str(error) for error in OpenXmlValidator().validate(path).errors] == []
    assert [str(finding) for finding in check(path)] == []


@pytest.mark.parametrize("name", TEMPLATES)
@pytest.mark.parametrize("key", MEETINGS)
def test_the_checkers_find_nothing(name: str, key: str, tmp_path: Path):
    assert_sound(filled(name, MEETINGS[key]), tmp_path)


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_template_has_no_fault(name: str, tmp_path: Path):
    assert faults_in(template_file(name), View) == ()
    assert_sound(template_file(name), tmp_path)


@pytest.mark.parametrize("name", TEMPLATES)
@pytest.mark.parametrize("key", MEETINGS)
def test_every_paper_passes_the_proof(name: str, key: str):
    meeting = MEETINGS[key]
    proofread(filled(name, meeting), expected_texts(meeting, template(name).names))


@pytest.mark.parametrize("name", TEMPLATES)
def test_every_style_that_is_used_exists(name: str):
    done = paper(name, full_meeting())
    used = {node.get(f"{W}val") for node in done.body.iter(f"{W}pStyle", f"{W}rStyle")}
    assert used <= set(done.styles)
    followers = (style.find(f"{W}next") for style in done.styles.values())
    assert {one.get(f"{W}val") for one in followers if one is not None} <= set(done.styles)


@pytest.mark.parametrize("name", TEMPLATES)
def test_all_formatting_comes_from_styles(name: str):
    body = paper(name, full_meeting()).body
    direct = {child.tag.removeprefix(W) for node in body.iter(f"{W}pPr") for child in node}
    assert direct == {"pStyle"}
    letters = {child.tag.removeprefix(W) for node in body.iter(f"{W}rPr") for child in node}
    assert letters <= {"rStyle"}


@pytest.mark.parametrize("name", TEMPLATES)
def test_word_treats_the_paper_as_its_own(name: str):
    settings = paper(name, sample()).settings()
    modes = {one.get(f"{W}name"): one.get(f"{W}val") for one in settings.iter(f"{W}compatSetting")}
    assert modes["compatibilityMode"] == "15"
    styles = etree.fromstring(paper(name, sample()).parts["word/styles.xml"])
    languages = {one.get(f"{W}val") for one in styles.iter(f"{W}lang")}
    assert languages == {"vi-VN"}


@pytest.mark.parametrize("name", TEMPLATES)
def test_there_is_no_colour_but_black(name: str):
    done = Paper(template_file(name))
    theme = etree.fromstring(done.parts["word/theme/theme1.xml"])
    colours = {node.get("val") for node in theme.iter("{*}srgbClr")}
    assert all(colour[:2] == colour[2:4] == colour[4:] for colour in colours)  # greys
    used = {node.get(f"{W}val") for node in done.body.iter(f"{W}color")}
    borders = {
        one.get(f"{W}color")
        for style in done.styles.values()
        for one in style.iter(f"{W}bottom")
        if one.get(f"{W}color")
    }
    assert used | borders <= {"000000"}


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_template_states_title_subject_and_author_of_its_own(name: str):
    core = etree.fromstring(Paper(template_file(name)).parts["docProps/core.xml"])
    stated = {node.tag.split("}")[1]: node.text for node in core}
    assert stated["title"]
    assert stated["subject"]
    assert stated["creator"]
