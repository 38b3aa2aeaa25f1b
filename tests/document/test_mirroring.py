"""Printed on both sides, the wide margin is always where the sheets are bound."""

import zipfile
from io import BytesIO

import pytest
from openxml_audit import OpenXmlValidator

from minutes_app.document.mirroring import for_two_sides
from minutes_app.document.visible_text import paragraphs_of
from tests.templates.filling import TEMPLATES, filled
from tests.templates.meetings import sample


@pytest.mark.parametrize("name", TEMPLATES)
def test_margins_are_mirrored_and_nothing_else_changes(name: str, tmp_path):
    word = filled(name, sample())
    mirrored = for_two_sides(word)
    with zipfile.ZipFile(BytesIO(mirrored)) as package:
        assert package.read("word/settings.xml").count(b"<w:mirrorMargins/>") == 1
    assert paragraphs_of(mirrored) == paragraphs_of(word)
    assert for_two_sides(mirrored) == mirrored
    path = tmp_path / "hai mặt.docx"
    path.write_bytes(mirrored)
    assert OpenXmlValidator().validate(path).errors == []
