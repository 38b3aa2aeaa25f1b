"""The meeting rides inside the paper, outlives other programs, and can be left out."""

import io
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest
from docx import Document

from minutes_app.document.embedding import meeting_in, with_meeting, without_meeting
from minutes_app.document.template import compile_template
from tests.document.word import Values, docx, p, parts_of, zipped
from tests.templates.filling import template, view
from tests.templates.meetings import sample

DATA = '{"format": "bienban", "tên": "Đoàn giám sát & <b>"}'.encode() * 50
SOFFICE = shutil.which("soffice")


def paper() -> bytes:
    return template("bien_ban_dang").fill(view(sample()), embed=DATA)


def saved_by_python_docx(data: bytes, *, edited: bool = False) -> bytes:
    document = Document(io.BytesIO(data))
    if edited:
        document.add_paragraph("Thêm một câu")
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def names_in(data: bytes) -> list[str]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        return archive.namelist()


def test_the_meeting_comes_back_as_it_went_in():
    found = meeting_in(paper())
    assert found is not None
    assert (found.data, found.text_unchanged) == (DATA, True)


def test_the_meeting_outlives_python_docx_which_tells_whether_the_text_was_edited():
    found = meeting_in(saved_by_python_docx(saved_by_python_docx(paper())))
    assert found is not None
    assert (found.data, found.text_unchanged) == (DATA, True)
    edited = meeting_in(saved_by_python_docx(paper(), edited=True))
    assert edited is not None
    assert (edited.data, edited.text_unchanged) == (DATA, False)


@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize("written", ["MS Word 2007 XML", "Office Open XML Text"])
def test_the_meeting_outlives_libreoffice(written: str, tmp_path: Path):
    (tmp_path / "a.docx").write_bytes(paper())
    home = f"-env:UserInstallation={(tmp_path / 'home').as_uri()}"
    how = [home, "--headless", "--convert-to", f"docx:{written}", "--outdir", str(tmp_path / "out")]
    subprocess.run(
        [str(SOFFICE), *how, str(tmp_path / "a.docx")], check=True, capture_output=True, timeout=120
    )
    found = meeting_in((tmp_path / "out" / "a.docx").read_bytes())
    assert found is not None
    assert (found.data, found.text_unchanged) == (DATA, True)


def test_the_copy_for_issue_holds_nothing_of_the_meeting():
    plain = template("bien_ban_dang").fill(view(sample()))
    issued = without_meeting(paper())
    assert meeting_in(issued) is None
    assert sorted(names_in(issued)) == sorted(names_in(plain))
    assert without_meeting(saved_by_python_docx(paper())).find(b"customXml") < 0


def test_another_meeting_takes_the_place_of_the_first():
    twice = with_meeting(paper(), b"{}")
    found = meeting_in(twice)
    assert found is not None
    assert found.data == b"{}"
    assert len(names_in(twice)) == len(names_in(paper()))


def test_data_of_other_programs_are_left_alone():
    parts = parts_of(p("{{ title }}"))
    parts["customXml/item1.xml"] = "<other/>"
    links = parts["word/_rels/document.xml.rels"]
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml"
    link = f'<Relationship Id="rIdM1" Type="{kind}" Target="../customXml/item1.xml"/></Rel'
    parts["word/_rels/document.xml.rels"] = links.replace("</Rel", link)
    made = compile_template(zipped(parts), Values).fill(Values(), embed=DATA)
    found = meeting_in(made)
    assert found is not None
    assert found.data == DATA
    assert "customXml/item1.xml" in names_in(without_meeting(made))


@pytest.mark.parametrize("damage", ["?", "AAAA=A", "Đ"])
def test_damaged_data_are_no_meeting(damage: str):
    parts = parts_of(p("x"))
    made = with_meeting(zipped(parts), b"{}")
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        content = {name: archive.read(name) for name in archive.namelist()}
    item = content["customXml/item1.xml"]
    content["customXml/item1.xml"] = item.replace(b"e30=", damage.encode())
    assert meeting_in(zipped(content)) is None


def test_a_paper_without_meeting_has_none():
    assert meeting_in(docx(p("x"))) is None
