"""Packages of Debian come into a folder whole or not at all."""

from pathlib import Path

import pytest

from minutes_app.first_run.debian import unpack
from tests.first_run.stand_ins import on_debian, put_apt, put_deb


def test_without_apt_nothing_is_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not unpack(["liba"], tmp_path / "found")
    assert not list(tmp_path.iterdir())


@on_debian
@pytest.mark.parametrize("listed", [True, False], ids=["lists of the machine", "no lists"])
def test_packages_lie_in_the_folder_and_nothing_beside_it(
    *, listed: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    archive = put_apt(tmp_path, monkeypatch, listed=listed)
    put_deb(archive, "liba", "usr/lib/liba.so")
    put_deb(archive, "libb", "usr/lib/libb.so")
    room = tmp_path / "room"
    (room / "found.arriving" / "archives").mkdir(parents=True)  # of a run that was killed
    assert unpack(["liba", "libb"], room / "found")
    assert [path.name for path in room.iterdir()] == ["found"]
    names = {path.name for path in (room / "found").rglob("*.so")}
    assert names == {"liba.so", "libb.so"}


@on_debian
@pytest.mark.parametrize("broken", [True, False], ids=["a torn package", "nothing there"])
def test_half_a_folder_never_stays(
    *, broken: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    archive = put_apt(tmp_path, monkeypatch)
    if broken:
        put_deb(archive, "liba", "usr/lib/liba.so")
        (archive / "libb.deb").write_bytes(b"torn")
    room = tmp_path / "room"
    room.mkdir()
    assert not unpack(["liba", "libb"], room / "found")
    assert not list(room.iterdir())
