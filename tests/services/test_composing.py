"""Papers are composed from meetings as they are edited, and exported whole or not at all."""

import datetime as dt
import errno
import io
import os
import threading
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings

from minutes_app.domain.failures import MinutesError
from minutes_app.domain.heading import Heading, Profile
from minutes_app.domain.meeting import Meeting, new_meeting
from minutes_app.services.composing import (
    TEMPLATES,
    compose,
    default_template,
    export_word,
    faults_of_template,
    warm_up,
)
from minutes_app.services.documents import sample_meeting
from minutes_app.storage.durable import CannotWrite, TargetBusy
from minutes_app.storage.resources import template_bytes
from tests.builders import template_saying
from tests.strategies import meetings

NAMES = [template.name for template in TEMPLATES]


def stamp_of(docx: bytes) -> bool:
    return b"2026-11-23T07:00:00Z" in zipfile.ZipFile(io.BytesIO(docx)).read("docProps/core.xml")


def test_the_profile_chooses_the_template():
    chosen = {
        profile: default_template(Meeting(heading=Heading(profile=profile))) for profile in Profile
    }
    assert chosen == {
        Profile.HD36: "bien_ban_dang",
        Profile.HD05: "bien_ban_dang",
        Profile.ND30: "bien_ban_nha_nuoc",
    }


@pytest.mark.parametrize("name", NAMES)
def test_a_new_meeting_can_be_composed_before_anything_is_filled(name: str):
    assert compose(new_meeting(), name)
    assert faults_of_template(template_bytes(name)) == ()


@pytest.mark.parametrize("name", NAMES)
@settings(deadline=None, max_examples=15)
@given(meeting=meetings())
def test_any_meeting_can_be_composed(name: str, meeting: Meeting):
    assert compose(meeting, name)


def test_an_export_states_its_time(tmp_path: Path):
    moment = dt.datetime(2026, 11, 23, 14, 0, tzinfo=dt.timezone(dt.timedelta(hours=7)))
    export_word(sample_meeting(), "bao_cao", tmp_path / "a.docx", modified=moment)
    assert stamp_of((tmp_path / "a.docx").read_bytes())
    export_word(sample_meeting(), "bao_cao", tmp_path / "b.docx")
    assert not stamp_of((tmp_path / "b.docx").read_bytes())


def test_an_export_onto_a_file_held_by_word_leaves_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    def held(*_: object) -> None:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

    (tmp_path / "a.docx").write_bytes(b"open in Word")
    monkeypatch.setattr(Path, "replace", held)
    with pytest.raises(TargetBusy):
        export_word(sample_meeting(), "bao_cao", tmp_path / "a.docx")
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [
        ("a.docx", b"open in Word")
    ]


def test_an_export_that_cannot_be_composed_touches_nothing(tmp_path: Path):
    with pytest.raises(CannotWrite):
        export_word(sample_meeting(), "bao_cao", tmp_path / "missing" / "a.docx")
    assert list(tmp_path.iterdir()) == []


def test_a_paper_that_lost_a_name_is_not_given_out(monkeypatch: pytest.MonkeyPatch):
    forgetful = template_saying("{% if attendance.number %}Có mặt{% endif %}")
    monkeypatch.setattr("minutes_app.services.composing.template_bytes", lambda _: forgetful)
    with pytest.raises(MinutesError, match="văn bản tạo ra thiếu “Nguyễn Thanh Tùng”"):
        compose(sample_meeting(), "bao_cao")
    assert compose(sample_meeting(), forgetful)


def test_four_threads_compose_what_one_does():
    warm_up()
    meetings_of_four = [
        replace(sample_meeting(), heading=replace(sample_meeting().heading, number=str(number)))
        for number in range(4)
    ]
    alone = [compose(meeting, "bien_ban_dang") for meeting in meetings_of_four]
    together: dict[int, list[bytes]] = {number: [] for number in range(4)}

    def work(number: int) -> None:
        for _ in range(5):
            together[number].append(compose(meetings_of_four[number], "bien_ban_dang"))

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert together == {number: [alone[number]] * 5 for number in range(4)}
