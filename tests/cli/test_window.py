"""The window opens where there is a display; elsewhere a sentence says why not, at once."""

import os
import socket
from pathlib import Path

import pytest

from minutes_app.cli.desk import OpenWindow, can_show_windows
from tests.command_line import assert_refused, started, typed
from tests.hostile_meetings import SOUND


def test_no_argument_asks_for_the_start_page_and_a_file_for_its_meeting(tmp_path: Path):
    file = tmp_path / "a.bienban"
    file.write_bytes(SOUND)
    assert typed(has_display=True).outcome == OpenWindow(None)
    assert typed(file, has_display=True).outcome == OpenWindow(file)


def test_without_a_display_the_program_ends_with_a_sentence(tmp_path: Path):
    (tmp_path / "a.bienban").write_bytes(SOUND)
    for arguments in ([], ["a.bienban"]):
        assert_refused(started(*arguments, cwd=tmp_path), says="không có màn hình")


def test_windows_and_macs_always_have_a_display():
    assert can_show_windows({}, "win32")
    assert can_show_windows({}, "darwin")
    assert not can_show_windows({}, "linux")


@pytest.mark.parametrize("name", ["WAYLAND_DISPLAY", "QT_QPA_PLATFORM"])
def test_linux_names_its_display_in_a_variable(name: str):
    assert can_show_windows({name: "x"}, "linux")
    assert not can_show_windows({name: ""}, "linux")


def test_a_display_of_another_machine_is_believed():
    assert can_show_windows({"DISPLAY": "localhost:10.0"}, "linux")


def test_a_display_of_this_machine_must_answer():
    number = 1_000_000 + os.getpid()
    displays = [{"DISPLAY": f":{number}"}, {"DISPLAY": f"unix:{number}.0"}]
    assert not any(can_show_windows(display, "linux") for display in displays)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(f"\0/tmp/.X11-unix/X{number}")
        server.listen()
        assert all(can_show_windows(display, "linux") for display in displays)
    assert not any(can_show_windows(display, "linux") for display in displays)
