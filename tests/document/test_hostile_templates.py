"""A Word file made to do harm is refused in one sentence and nothing is written."""

from pathlib import Path

import pytest

from tests.command_line import assert_refused, started, typed
from tests.document.hostile_templates import HOSTILE, Hostile
from tests.hostile_meetings import file_of

MEETING = file_of({"delegation": {"name": "Đoàn giám sát"}, "closing": {"drafter": "AB"}})


@pytest.mark.parametrize("hostile", HOSTILE, ids=lambda hostile: hostile.name)
def test_a_hostile_template_is_refused(hostile: Hostile, tmp_path: Path):
    (tmp_path / "mau.docx").write_bytes(hostile.data)
    said = typed(
        "compose", "-", "-t", tmp_path / "mau.docx", "-o", tmp_path / "a.docx", stdin=MEETING
    )
    assert_refused(said, says=hostile.says)
    assert len(said.err) < 600
    assert [path.name for path in tmp_path.iterdir()] == ["mau.docx"]


@pytest.mark.parametrize("hostile", HOSTILE[::15], ids=lambda hostile: hostile.name)
def test_a_hostile_template_is_refused_in_a_process_of_its_own(hostile: Hostile, tmp_path: Path):
    (tmp_path / "mau.docx").write_bytes(hostile.data)
    said = started("compose", "-", "-t", "mau.docx", "-o", "a.docx", stdin=MEETING, cwd=tmp_path)
    assert_refused(said, says=hostile.says)
    assert [path.name for path in tmp_path.iterdir()] == ["mau.docx"]


def test_there_are_more_than_thirty_and_no_two_alike():
    assert len({hostile.data for hostile in HOSTILE}) == len(HOSTILE) > 30


def test_an_earlier_paper_outlives_a_refusal(tmp_path: Path):
    (tmp_path / "mau.docx").write_bytes(HOSTILE[0].data)
    (tmp_path / "a.docx").write_bytes(b"earlier")
    typed("compose", "-", "-t", tmp_path / "mau.docx", "-o", tmp_path / "a.docx", stdin=MEETING)
    assert (tmp_path / "a.docx").read_bytes() == b"earlier"
