"""A file that cannot be read says why."""

import errno
import os
from pathlib import Path

import pytest

from minutes_app.storage.reading import CannotRead, read_file
from minutes_app.storage.resources import resource_bytes, template_bytes


def test_a_file_is_read_whole(tmp_path: Path):
    (tmp_path / "a").write_bytes(b"\x00\xff")
    assert read_file(tmp_path / "a") == b"\x00\xff"
    assert read_file(tmp_path / "a", largest=2) == b"\x00\xff"


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path):
    (tmp_path / "a").write_bytes(b"x" * (1024 * 1024 + 1))
    with pytest.raises(CannotRead, match="lớn hơn 1 MB"):
        read_file(tmp_path / "a", largest=1024 * 1024)


def test_a_missing_file_a_folder_and_a_path_through_a_file_are_told_apart(tmp_path: Path):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(CannotRead, match="không có tệp này"):
        read_file(tmp_path / "missing")
    with pytest.raises(CannotRead, match="là một thư mục"):
        read_file(tmp_path)
    with pytest.raises(CannotRead, match="đi qua một tệp"):
        read_file(tmp_path / "file" / "inside")
    with pytest.raises(CannotRead, match="tên tệp quá dài"):
        read_file(tmp_path / ("a" * 300))


def test_a_link_that_bites_its_tail_is_refused(tmp_path: Path):
    (tmp_path / "a").symlink_to(tmp_path / "a")
    with pytest.raises(CannotRead, match="trỏ vòng tròn"):
        read_file(tmp_path / "a")


def test_a_name_that_no_system_knows_is_refused():
    with pytest.raises(CannotRead, match="hệ thống không cho phép"):
        read_file(Path("a\0b"))


def test_a_file_without_permission_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

    (tmp_path / "a").write_bytes(b"")
    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(CannotRead, match="không có quyền đọc"):
        read_file(tmp_path / "a")


def test_what_comes_with_the_program_is_found_by_name():
    assert resource_bytes("samples/tam_duong.bienban").startswith(b"{")
    with pytest.raises(CannotRead):
        template_bytes("no_such_template")
