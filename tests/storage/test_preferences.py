"""Preferences are kept, and never in the way: damage is set aside."""

from pathlib import Path

import pytest

from minutes_app.domain.heading import IssuingBody, Profile
from minutes_app.domain.preferences import (
    RECENT,
    Office,
    Preferences,
    ScreenLanguage,
    Theme,
    ToneChoice,
    meeting_for,
    with_recent,
    without_recent,
)
from minutes_app.storage.durable import CannotWrite
from minutes_app.storage.preferences import PreferencesFile

CHOSEN = Preferences(
    language=ScreenLanguage.ENGLISH,
    theme=Theme.DARK,
    tones=ToneChoice.ON_LAST,
    last_folder="/home/thư ký",
    recent=("/home/thư ký/a.bienban",),
    template="bao_cao",
    embed=False,
    layout="AAAA",
    layout_version=3,
    office=Office(
        profile=Profile.ND30,
        issuer=IssuingBody(superior="TỈNH ỦY", name="BAN DÂN VẬN", symbol="BDVTU"),
        place="Vĩnh Yên",
        recipients=("Lưu VP",),
        drafter="BH",
    ),
)


def test_what_is_kept_is_given_back(tmp_path: Path):
    file = PreferencesFile(tmp_path / "new" / "folder")
    file.save(CHOSEN)
    assert PreferencesFile(tmp_path / "new" / "folder").load() == CHOSEN


def test_the_first_start_has_the_defaults_and_writes_nothing(tmp_path: Path):
    assert PreferencesFile(tmp_path / "settings").load() == Preferences()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("damage", [b"", b"{", b'{"theme": "pink"}', b"\xff", b"[" * 100_000])
def test_a_damaged_file_is_set_aside_not_thrown_away(tmp_path: Path, damage: bytes):
    file = PreferencesFile(tmp_path)
    file.path.write_bytes(damage)
    assert file.load() == Preferences()
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [
        ("preferences.damaged.json", damage)
    ]


def test_a_choice_of_a_newer_program_is_passed_over(tmp_path: Path):
    file = PreferencesFile(tmp_path)
    file.path.write_bytes(b'{"theme": "dark", "holograms": true}')
    assert file.load() == Preferences(theme=Theme.DARK)


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(CannotWrite):
        PreferencesFile(tmp_path / "file").save(CHOSEN)


def test_without_a_folder_the_user_s_own_is_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("platformdirs.user_config_path", lambda name, **_: tmp_path / name)
    assert PreferencesFile().path == tmp_path / "bienban" / "preferences.json"


def test_the_newest_file_comes_first_and_only_some_are_remembered():
    preferences = Preferences()
    for number in range(RECENT + 2):
        preferences = with_recent(preferences, f"{number}.bienban")
    preferences = with_recent(preferences, "5.bienban")
    assert preferences.recent[:3] == ("5.bienban", "11.bienban", "10.bienban")
    assert len(preferences.recent) == len(set(preferences.recent)) == RECENT
    assert "5.bienban" not in without_recent(preferences, "5.bienban").recent


def test_a_new_meeting_takes_over_what_the_office_states_once():
    meeting = meeting_for(CHOSEN.office)
    assert meeting.heading.issuer.symbol == "BDVTU"
    assert (meeting.heading.profile, meeting.heading.place) == (Profile.ND30, "Vĩnh Yên")
    assert (meeting.closing.recipients, meeting.closing.drafter) == (("Lưu VP",), "BH")
    assert meeting.conclusion.blocks[0].title == "Ưu điểm"
