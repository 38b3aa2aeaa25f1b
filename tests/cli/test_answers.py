"""The commands that only tell something."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from minutes_app.storage.codec import encode
from minutes_app.storage.resources import resource_bytes
from tests.builders import meeting_concluding
from tests.command_line import started, surroundings, typed


def test_the_sample_goes_out_as_it_lies_there(tmp_path: Path):
    said = started("sample", cwd=tmp_path)
    assert (said.outcome, said.err) == (0, "")
    assert said.out == resource_bytes("samples/tam_duong.bienban")


def test_the_templates_are_named_with_their_titles():
    lines = typed("templates").out.decode().splitlines()
    names = [line.split("\t")[0] for line in lines]
    assert names == ["bien_ban_dang", "bien_ban_nha_nuoc", "bao_cao"]
    assert all(line.split("\t")[1] for line in lines)


def test_the_sample_has_nothing_that_must_be_fixed():
    said = typed("check", "-", stdin=resource_bytes("samples/tam_duong.bienban"))
    assert said.outcome == 0
    assert "cần xem: session/venue: Hãy điền địa điểm họp.\n" in said.out.decode()


def test_an_empty_meeting_must_be_filled_and_the_list_can_be_read_by_programs(tmp_path: Path):
    (tmp_path / "a.bienban").write_bytes(encode(meeting_concluding()))
    said = typed("check", tmp_path / "a.bienban", "--json")
    found = json.loads(said.out)
    assert said.outcome == 1
    assert {tuple(one) for one in found} == {("level", "where", "code", "text")}
    assert {one["level"] for one in found} >= {"must"}
    plain = typed("check", tmp_path / "a.bienban").out.decode().splitlines()
    assert len(plain) == len(found)
    assert any(line.startswith("phải sửa: ") for line in plain)


def test_json_of_a_meeting_without_problems_is_an_empty_list(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("minutes_app.cli.findings.problems_in", lambda _: ())
    said = typed("check", "-", "--json", stdin=encode(meeting_concluding()))
    assert (said.outcome, json.loads(said.out)) == (0, [])


@pytest.mark.parametrize("arguments", [["--help"], ["compose", "--help"], ["check", "-h"]])
def test_help_is_vietnamese_whatever_the_console_speaks(arguments: list[str], tmp_path: Path):
    said = started(*arguments, cwd=tmp_path, LC_ALL="C", PYTHONIOENCODING="ascii")
    text = said.out.decode()
    assert said.outcome == 0
    assert text.startswith("cách dùng: python3 main.py")
    assert "hiện hướng dẫn này" in text
    assert "usage" not in text


def test_the_version_is_told(tmp_path: Path):
    assert started("--version", cwd=tmp_path).out.strip() == b"0.1.0"


def test_no_answer_needs_qt_or_a_word_library(tmp_path: Path):
    code = (
        "import sys\n"
        "from minutes_app.__main__ import main\n"
        "sys.argv = ['main.py', 'templates']\n"
        "assert main() == 0\n"
        "heavy = {'PySide6', 'docx', 'lxml', 'jinja2'} & set(sys.modules)\n"
        "assert not heavy, heavy\n"
    )
    subprocess.run([sys.executable, "-P", "-c", code], cwd=tmp_path, env=surroundings(), check=True)


def test_a_reader_that_goes_away_early_is_no_fault(tmp_path: Path):
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as gone:
        done = subprocess.run(
            [sys.executable, "-P", "-m", "minutes_app", "sample"],
            stdout=gone,
            stderr=subprocess.PIPE,
            cwd=tmp_path,
            env=surroundings(),
            check=False,
        )
    assert (done.returncode, done.stderr) == (141, b"")
