"""After a durable write either the old file or the whole new one stands; nothing is left over."""

import errno
import os
import stat
from pathlib import Path

import pytest

from minutes_app.storage.durable import (
    CannotWrite,
    TargetBusy,
    clear_leftovers,
    folder_made,
    write_durably,
)

AS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


def raising(code: int):
    def fail(*_: object, **__: object) -> None:
        raise OSError(code, os.strerror(code))

    return fail


def test_a_new_file_stands_whole_and_alone(tmp_path: Path):
    write_durably(tmp_path / "Biên bản.docx", b"whole")
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [
        ("Biên bản.docx", b"whole")
    ]


def test_an_old_file_is_replaced_and_keeps_its_permissions(tmp_path: Path):
    target = tmp_path / "a.docx"
    target.write_bytes(b"old")
    target.chmod(0o640)
    write_durably(target, b"new")
    assert target.read_bytes() == b"new"
    assert stat.S_IMODE(target.stat().st_mode) == (0o640 if os.name == "posix" else 0o666)


def test_a_link_stays_a_link_and_the_file_behind_it_is_replaced(tmp_path: Path):
    (tmp_path / "real").mkdir()
    real, link = tmp_path / "real" / "a.docx", tmp_path / "link.docx"
    real.write_bytes(b"old")
    link.symlink_to(real)
    write_durably(link, b"new")
    assert link.is_symlink()
    assert real.read_bytes() == b"new"
    assert [path.name for path in real.parent.iterdir()] == ["a.docx"]


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        (errno.ENOSPC, "ổ đĩa đã đầy"),
        (errno.EDQUOT, "hết dung lượng"),
        (errno.EROFS, "chỉ cho phép đọc"),
        (errno.EIO, "ổ đĩa báo lỗi"),
        (errno.EBADMSG, "hệ thống không cho phép"),
    ],
)
def test_a_disk_that_fails_half_way_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, sentence: str
):
    target = tmp_path / "a.docx"
    target.write_bytes(b"old")
    monkeypatch.setattr(os, "fsync", raising(code))
    with pytest.raises(CannotWrite, match=sentence) as failure:
        write_durably(target, b"new")
    assert failure.value.advice
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("a.docx", b"old")]


def test_a_file_held_by_word_is_told_as_such(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    target = tmp_path / "a.docx"
    target.write_bytes(b"old")
    monkeypatch.setattr(Path, "replace", raising(errno.EACCES))
    with pytest.raises(TargetBusy, match="đang mở trong Word") as failure:
        write_durably(target, b"new")
    assert failure.value.advice == "hãy đóng tệp ở đó hoặc lưu bằng tên khác"
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("a.docx", b"old")]


def test_the_file_is_flushed_before_it_gets_its_name_and_the_folder_after(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    target, seen = tmp_path / "a.docx", list[bool]()
    flush = os.fsync

    def watched(handle: int) -> None:
        seen.append(target.exists())
        flush(handle)

    monkeypatch.setattr(os, "fsync", watched)
    write_durably(target, b"new")
    assert seen == ([False, True] if os.name == "posix" else [False])


def test_a_folder_is_no_target(tmp_path: Path):
    with pytest.raises(CannotWrite, match="là một thư mục"):
        write_durably(tmp_path, b"x")


def test_a_missing_folder_is_named(tmp_path: Path):
    with pytest.raises(CannotWrite, match=r"a\.docx”: không có thư mục này"):
        write_durably(tmp_path / "missing" / "a.docx", b"x")


def test_a_path_through_a_file_is_refused(tmp_path: Path):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(CannotWrite, match="đi qua một tệp"):
        write_durably(tmp_path / "file" / "a.docx", b"x")


def test_a_name_that_is_too_long_is_refused_without_a_trace(tmp_path: Path):
    with pytest.raises(CannotWrite, match="tên tệp quá dài"):
        write_durably(tmp_path / ("ế" * 200 + ".docx"), b"x")
    assert list(tmp_path.iterdir()) == []


def test_a_name_as_long_as_the_system_allows_is_written(tmp_path: Path):
    target = tmp_path / ("a" * 250 + ".docx")
    write_durably(target, b"x")
    assert target.read_bytes() == b"x"


def test_a_folder_without_permission_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """A user without rights meets this for real; for the administrator the refusal is played."""
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o500)
    if AS_ROOT:
        monkeypatch.setattr(Path, "open", raising(errno.EACCES))
    with pytest.raises(CannotWrite, match="không có quyền ghi"):
        write_durably(closed / "a.docx", b"x")
    assert list(closed.iterdir()) == []


def test_a_file_marked_read_only_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    target = tmp_path / "a.docx"
    target.write_bytes(b"signed")
    target.chmod(0o400)
    if AS_ROOT:
        monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(CannotWrite, match="chỉ cho phép đọc"):
        write_durably(target, b"x")
    assert target.read_bytes() == b"signed"


def test_a_missing_folder_is_made_with_those_above_it(tmp_path: Path):
    folder = tmp_path / "a" / "b"
    assert folder_made(folder) == folder
    assert folder_made(folder).is_dir()


def test_a_file_where_the_folder_should_be_is_refused(tmp_path: Path):
    (tmp_path / "a").write_bytes(b"")
    with pytest.raises(CannotWrite, match="không phải là thư mục"):
        folder_made(tmp_path / "a")
    with pytest.raises(CannotWrite, match="đi qua một tệp"):
        folder_made(tmp_path / "a" / "b")


def test_what_is_replaced_is_kept_under_its_longer_name(tmp_path: Path):
    target = tmp_path / "a.bienban"
    for data in (b"one", b"two", b"three"):
        write_durably(target, data, keep_as=".bak")
    assert target.read_bytes() == b"three"
    assert (tmp_path / "a.bienban.bak").read_bytes() == b"two"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.bienban", "a.bienban.bak"]


def test_a_disk_without_links_keeps_a_copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(os, "link", raising(errno.EPERM))
    test_what_is_replaced_is_kept_under_its_longer_name(tmp_path)


def test_a_copy_that_cannot_be_kept_does_not_hinder_the_new_work(tmp_path: Path):
    target = tmp_path / "a.bienban"
    target.write_bytes(b"old")
    (tmp_path / "a.bienban.bak").mkdir()
    write_durably(target, b"new", keep_as=".bak")
    assert target.read_bytes() == b"new"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.bienban", "a.bienban.bak"]


def test_old_leftovers_of_killed_programs_go_and_fresh_ones_stay(tmp_path: Path):
    old, fresh, other = (
        tmp_path / name for name in (".bienban-0a.part", ".bienban-0b.part", "a.part")
    )
    for path in (old, fresh, other):
        path.write_bytes(b"x")
    for path in (old, other):
        os.utime(path, (0, 0))
    clear_leftovers(tmp_path)
    clear_leftovers(tmp_path / "missing")
    assert not old.exists()
    assert fresh.exists()
    assert other.exists()
