"""Where files go: the folder used last, the user's documents, or at worst the home folder."""

from pathlib import Path

import platformdirs
import pytest

from minutes_app.domain.preferences import Preferences
from minutes_app.services.folders import offered_folder


@pytest.fixture
def documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "Tài liệu"
    monkeypatch.setattr(platformdirs, "user_documents_path", lambda: folder)
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    return folder


def test_the_folder_used_last_is_offered(documents: Path, tmp_path: Path):
    used = tmp_path / "Họp"
    used.mkdir()
    assert offered_folder(Preferences(last_folder=str(used))) == used


@pytest.mark.parametrize("last", ["", "/media/usb/rút ra rồi"])
def test_where_there_is_none_the_documents_are_offered_not_the_folder_of_the_process(
    documents: Path, last: str
):
    documents.mkdir()
    assert offered_folder(Preferences(last_folder=last)) == documents


def test_without_documents_it_is_the_home_folder(documents: Path, tmp_path: Path):
    assert offered_folder(Preferences()) == tmp_path
