"""The commands that make papers, as a user types them."""

import io
import os
import re
import unicodedata
import zipfile
from pathlib import Path

import docx as docx_library
import pytest

from minutes_app.cli.desk import OpenWindow
from minutes_app.document.embedding import meeting_in
from minutes_app.services.documents import open_meeting, sample_meeting
from minutes_app.services.typesetting import pdf_of
from minutes_app.storage.codec import decode, encode
from minutes_app.storage.resources import resource_bytes, template_bytes
from tests.builders import meeting_concluding, template_saying
from tests.command_line import PROJECT, assert_refused, started, typed
from tests.pages.archive import Pdf, archive_faults
from tests.templates.paper import Paper

SAMPLE = resource_bytes("samples/tam_duong.bienban")
STEM = "Biên bản Đoàn giám sát Tỉnh ủy làm việc với BTV huyện Tam Dương 2021-07-27"
NAMES = [person.name for person in sample_meeting().people]


def folded(text: str) -> str:
    return re.sub(r"\s+", " ", unicodedata.normalize("NFC", text)).strip()


def texts_of(docx: bytes) -> list[str]:
    return [text for text in map(folded, Paper(docx).texts) if text]


def test_the_sample_through_the_pipe_reads_like_the_seed(tmp_path: Path):
    sample = started("sample", cwd=tmp_path)
    said = started("compose", "-", "-t", "bao_cao", "-o", "r.docx", stdin=sample.out, cwd=tmp_path)
    assert said == (0, b"", "")
    seed = (PROJECT / "tests" / "templates" / "tam_duong.txt").read_text("utf-8")
    lines = [folded(line) for line in seed.splitlines()]
    expected = [line for line in lines if line and line != "Các tin đã đưa ngày:"]
    assert texts_of((tmp_path / "r.docx").read_bytes()) == expected


@pytest.mark.parametrize("template", ["bien_ban_dang", "bien_ban_nha_nuoc", "bao_cao"])
def test_every_template_names_everybody(template: str, tmp_path: Path):
    said = typed("compose", "-", "-t", template, "-o", tmp_path / "a.docx", stdin=SAMPLE)
    assert (said.outcome, said.out, said.err) == (0, b"", "")
    text = " ".join(texts_of((tmp_path / "a.docx").read_bytes()))
    assert all(name in text for name in NAMES)


@pytest.mark.parametrize("template", ["bien_ban_dang", "bien_ban_nha_nuoc", "bao_cao"])
def test_the_pdf_is_that_of_the_very_word_file(template: str, tmp_path: Path):
    word, pdf = tmp_path / "a.docx", tmp_path / "a.PDF"
    for out in (word, pdf):
        said = typed("compose", "-", "-t", template, "-o", out, stdin=SAMPLE)
        assert (said.outcome, said.out, said.err) == (0, b"", "")
    assert pdf.read_bytes() == pdf_of(word.read_bytes())


def test_the_pdf_to_keep_is_pdf_a_2b(tmp_path: Path):
    out = tmp_path / "a.pdf"
    assert typed("compose", "-", "-o", out, "--archival", stdin=SAMPLE).outcome == 0
    assert archive_faults(Pdf(out.read_bytes())) == []


@pytest.mark.parametrize("name", ["a.docx", "-"])
def test_a_word_file_is_no_pdf_to_keep(name: str, tmp_path: Path):
    out = name if name == "-" else tmp_path / name
    said = typed("compose", "-", "-o", out, "--archival", stdin=SAMPLE)
    assert_refused(said, says="--archival chỉ dùng cho tệp .pdf")
    assert not list(tmp_path.iterdir())


def test_an_own_template_that_cannot_be_set_leaves_no_pdf(tmp_path: Path):
    own = tmp_path / "own.docx"
    own.write_bytes(in_letters_of_calibri(template_saying("Kính gửi")))
    out = tmp_path / "a.pdf"
    assert_refused(typed("compose", "-", "-t", own, "-o", out, stdin=SAMPLE), says="Calibri")
    assert not out.exists()


def in_letters_of_calibri(docx: bytes) -> bytes:
    paper = docx_library.Document(io.BytesIO(docx))
    for paragraph in paper.paragraphs:
        for run in paragraph.runs:
            run.font.name = "Calibri"
    out = io.BytesIO()
    paper.save(out)
    return out.getvalue()


def test_without_a_template_the_profile_chooses():
    party = typed("compose", "-", "-o", "-", stdin=SAMPLE).out
    state = typed("compose", "-", "-o", "-", stdin=SAMPLE.replace(b'"HD36"', b'"ND30"')).out
    assert party == typed("compose", "-", "-t", "bien_ban_dang", "-o", "-", stdin=SAMPLE).out
    assert "ĐẢNG CỘNG SẢN VIỆT NAM" in texts_of(party)
    assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in texts_of(state)


def test_the_same_meeting_gives_the_same_bytes():
    papers = {typed("compose", "-", "-o", "-", stdin=SAMPLE).out for _ in range(2)}
    assert len(papers) == 1


def test_the_meeting_rides_inside_except_in_the_copy_for_issue():
    inside = meeting_in(typed("compose", "-", "-o", "-", stdin=SAMPLE).out)
    assert inside is not None
    assert inside.text_unchanged
    assert decode(inside.data) == sample_meeting()
    assert meeting_in(typed("compose", "-", "--for-issue", "-o", "-", stdin=SAMPLE).out) is None


def test_the_properties_of_the_file_are_those_of_the_paper():
    docx = typed("compose", "-", "-o", "-", stdin=SAMPLE).out
    core = zipfile.ZipFile(io.BytesIO(docx)).read("docProps/core.xml").decode()
    assert "BIÊN BẢN Đoàn giám sát Tỉnh ủy làm việc với BTV huyện Tam Dương<" in core
    assert ">ĐOÀN GIÁM SÁT<" in core
    assert core.count("2021-07-28T00:00:00Z") == 2


def test_an_old_paper_is_replaced_and_a_refusal_leaves_it(tmp_path: Path):
    out = tmp_path / "a.docx"
    out.write_bytes(b"old")
    assert_refused(typed("compose", "-", "-o", out, stdin=SAMPLE[:-9]))
    assert out.read_bytes() == b"old"
    assert typed("compose", "-", "-o", out, stdin=SAMPLE).outcome == 0
    assert texts_of(out.read_bytes())
    assert [path.name for path in tmp_path.iterdir()] == ["a.docx"]


def test_an_office_s_own_template_may_leave_things_out(tmp_path: Path):
    own = tmp_path / "mẫu của Ban.docx"
    own.write_bytes(template_saying("Kính gửi {{ chair.title_and_name }}"))
    said = typed("compose", "-", "-t", own, "-o", tmp_path / "a.docx", stdin=SAMPLE)
    assert said.err == ""
    assert texts_of((tmp_path / "a.docx").read_bytes()) == ["Kính gửi Đc Nguyễn Thanh Tùng"]


def test_a_broken_template_is_refused_with_its_first_place_and_all_places_on_request(
    tmp_path: Path,
):
    own = tmp_path / "own.docx"
    own.write_bytes(template_saying("{{ chiar.citation }} và {{ heading.titel }}"))
    said = typed("compose", "-", "-t", own, "-o", tmp_path / "a.docx", stdin=SAMPLE)
    assert_refused(said, says="mẫu Word có 2 lỗi, lỗi đầu ở đoạn 1: thẻ “{{ chiar.citation }}”")
    assert not (tmp_path / "a.docx").exists()
    found = typed("template-check", own)
    assert found.outcome == 1
    assert [line.split(":")[0] for line in found.out.decode().splitlines()] == ["phải sửa"] * 2
    assert '"level": "must"' in typed("template-check", own, "--json").out.decode()


@pytest.mark.parametrize("template", ["bien_ban_dang", "bien_ban_nha_nuoc", "bao_cao"])
def test_the_templates_of_the_program_have_no_faults(template: str):
    assert typed("template-check", "-", stdin=template_bytes(template)) == (0, b"", "")


@pytest.mark.parametrize("data", [b"", b"text", b"PK\x03\x04"])
def test_what_is_no_word_file_is_refused_as_template(data: bytes, tmp_path: Path):
    assert_refused(typed("template-check", "-", stdin=data))
    (tmp_path / "own.docx").write_bytes(data)
    out = tmp_path / "a.docx"
    assert_refused(typed("compose", "-", "-t", tmp_path / "own.docx", "-o", out, stdin=SAMPLE))
    assert not out.exists()


def test_a_folder_as_target_is_refused(tmp_path: Path):
    (tmp_path / "a.docx").mkdir()
    said = typed("compose", "-", "-o", tmp_path / "a.docx", stdin=SAMPLE)
    assert_refused(said, says="“a.docx” là một thư mục")
    said = typed("compose", "-", "-o", tmp_path / "missing" / "a.docx", stdin=SAMPLE)
    assert_refused(said, says="không có thư mục này")


def test_the_demo_writes_the_paper_and_the_meeting_and_says_so(tmp_path: Path):
    said = started("demo", cwd=tmp_path)
    assert (said.outcome, said.err) == (0, "")
    assert said.out.decode().splitlines() == [
        f"Đã ghi biên bản: {STEM}.docx",
        f"Đã ghi bản để in: {STEM}.pdf",
        f"Đã ghi tệp cuộc họp: {STEM}.bienban",
    ]
    assert open_meeting(tmp_path / f"{STEM}.bienban").meeting == sample_meeting()
    assert "BIÊN BẢN" in texts_of((tmp_path / f"{STEM}.docx").read_bytes())
    assert (tmp_path / f"{STEM}.pdf").read_bytes().startswith(b"%PDF-")
    assert len(list(tmp_path.iterdir())) == 3


def test_the_demo_makes_its_folder_and_opens_the_meeting_where_there_is_a_display(tmp_path: Path):
    said = typed("demo", tmp_path / "thư mục mới", has_display=True)
    assert said.outcome == OpenWindow(tmp_path / "thư mục mới" / f"{STEM}.bienban")


def test_the_demo_goes_to_the_documents_where_it_may_not_write(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("os.access", lambda _path, mode: mode != os.W_OK)
    monkeypatch.setattr("platformdirs.user_documents_path", lambda: tmp_path)
    assert typed("demo").outcome == 0
    assert (tmp_path / f"{STEM}.docx").exists()


def test_the_demo_never_writes_over_work_done_on_it(tmp_path: Path):
    typed("demo", tmp_path)
    worked_on = encode(meeting_concluding("việc của tôi"))
    (tmp_path / f"{STEM}.bienban").write_bytes(worked_on)
    for _ in range(2):
        typed("demo", tmp_path)
    assert (tmp_path / f"{STEM}.bienban").read_bytes() == worked_on
    assert {path.name for path in tmp_path.iterdir()} == {
        f"{STEM}.docx",
        f"{STEM}.pdf",
        f"{STEM}.bienban",
        f"{STEM} (2).bienban",
    }


def test_a_demo_into_a_file_is_refused(tmp_path: Path):
    (tmp_path / "file").write_bytes(b"")
    assert_refused(typed("demo", tmp_path / "file"), says="không phải là thư mục")
