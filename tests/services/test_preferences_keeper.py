"""A change of preferences is told to everyone and kept, or at least told."""

from dataclasses import replace
from pathlib import Path

from minutes_app.domain.preferences import Preferences, Theme
from minutes_app.services.preferences import PreferencesKeeper
from minutes_app.storage.preferences import PreferencesFile


class Listener:
    def __init__(self, keeper: PreferencesKeeper) -> None:
        self.heard: list[Preferences] = []
        keeper.changed.connect(self.hear)

    def hear(self, preferences: Preferences) -> None:
        self.heard.append(preferences)


def test_a_change_is_told_once_and_kept(tmp_path: Path):
    keeper = PreferencesKeeper(PreferencesFile(tmp_path))
    listener = Listener(keeper)
    dark = replace(keeper.now, theme=Theme.DARK)
    keeper.change(dark)
    keeper.change(replace(dark))
    assert listener.heard == [dark]
    assert PreferencesKeeper(PreferencesFile(tmp_path)).now == dark


def test_a_disk_that_refuses_does_not_stop_the_change(tmp_path: Path):
    (tmp_path / "file").write_bytes(b"")
    keeper = PreferencesKeeper(PreferencesFile(tmp_path / "file"))
    listener = Listener(keeper)
    dark = Preferences(theme=Theme.DARK)
    keeper.change(dark)
    assert (keeper.now, listener.heard) == (dark, [dark])
    assert keeper.failure is not None
    (tmp_path / "file").unlink()
    keeper.change(replace(dark, embed=False))
    assert keeper.failure is None
