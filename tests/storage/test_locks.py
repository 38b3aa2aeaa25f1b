"""A lock names its owner, dies with its process, and is respected across computers."""

import datetime as dt
import errno
import fcntl
import subprocess
import sys
from pathlib import Path

import pytest

from minutes_app.storage.locks import InUse, Owner, lock_beside, take_lock

LAN = Owner(
    user="Lan", computer="VP-01", pid=7, since=dt.datetime(2026, 7, 27, 14, 32, tzinfo=dt.UTC)
)
MAI = Owner(user="Mai", computer="VP-02", pid=8)

CODE = (
    "import sys; from pathlib import Path; from minutes_app.storage.locks import Owner, take_lock;"
    "held = take_lock(Path(sys.argv[1]), Owner(user='Lan', computer='VP-01'));"
    "print('held', flush=True); sys.stdin.read()"
)


def test_a_second_window_is_told_who_edits_the_file(tmp_path: Path):
    held = take_lock(tmp_path / "a.bienban", LAN)
    with pytest.raises(InUse) as failure:
        take_lock(tmp_path / "a.bienban", LAN)
    assert str(failure.value).startswith(
        "Lan đang mở “a.bienban” trên máy VP-01 từ 14:32 27/07/2026"
    )
    assert held is not None
    held.release()
    assert list(tmp_path.iterdir()) == []
    again = take_lock(tmp_path / "a.bienban", MAI)
    assert again is not None
    again.release()


def test_the_lock_of_a_killed_process_is_taken_over_without_a_word(tmp_path: Path):
    path = tmp_path / "a.bienban"
    with subprocess.Popen(
        [sys.executable, "-P", "-c", CODE, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={"PYTHONPATH": str(Path(__file__).parents[2])},
    ) as other:
        assert other.stdout is not None
        other.stdout.readline()
        with pytest.raises(InUse, match="Lan đang mở"):
            take_lock(path, LAN)
        other.kill()
    assert lock_beside(path).exists()
    held = take_lock(path, LAN)
    assert held is not None
    held.release()


def test_the_lock_of_another_computer_is_respected_unless_forced(tmp_path: Path):
    path = tmp_path / "a.bienban"
    left = take_lock(path, LAN)
    assert left is not None
    left.release(remove=False)
    with pytest.raises(InUse, match="Lan") as failure:
        take_lock(path, MAI)
    assert failure.value.owner == LAN
    held = take_lock(path, MAI, forced=True)
    assert held is not None
    held.release()


def test_every_way_of_writing_a_name_leads_to_the_same_lock(tmp_path: Path):
    (tmp_path / "link.bienban").symlink_to(tmp_path / "Họp.bienban")
    assert lock_beside(tmp_path / "link.bienban") == lock_beside(tmp_path / "HỌP.bienban")


def test_a_lock_that_says_nothing_readable_still_counts_while_it_is_held(tmp_path: Path):
    held = take_lock(tmp_path / "a.bienban", LAN)
    lock_beside(tmp_path / "a.bienban").write_bytes(b"{\xff")
    with pytest.raises(InUse, match="người khác"):
        take_lock(tmp_path / "a.bienban", MAI)
    assert held is not None
    held.release()


def test_a_disk_without_locks_lets_everybody_work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def unsupported(*_: object) -> None:
        raise OSError(errno.ENOLCK, "")

    monkeypatch.setattr(fcntl, "flock", unsupported)
    assert take_lock(tmp_path / "a.bienban", LAN) is None
    assert take_lock(tmp_path / "missing" / "a.bienban", LAN) is None
