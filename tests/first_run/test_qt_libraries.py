"""Where a Linux lacks what Qt's windows load, it is fetched once; elsewhere nothing happens."""

import sys
from pathlib import Path

import pytest

from minutes_app.first_run.qt_libraries import with_qt_libraries
from tests.first_run.stand_ins import on_debian, put_apt, put_deb, put_program

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="other systems bring everything")

LIBRARIES = "usr/lib/x86_64-linux-gnu"
HAS_ALL = "#!/bin/sh\nexit 0\n"
LACKS = """#!/bin/sh
case "$LD_LIBRARY_PATH" in *syslibs/usr/lib/*) exit 0 ;; esac
echo "ImportError: libGL.so.1: cannot open shared object file" >&2
exit 1
"""


def python_that(text: str, tmp_path: Path) -> Path:
    return put_program(tmp_path / "Biên bản" / ".venv" / "bin", "python", text)


def test_a_machine_that_has_all_is_asked_once_and_left_alone(tmp_path: Path):
    python = python_that(HAS_ALL, tmp_path)
    assert with_qt_libraries(python, {"A": "b"}, say=pytest.fail) == {"A": "b"}
    python.unlink()  # it is not asked again
    assert with_qt_libraries(python, {"A": "b"}, say=pytest.fail) == {"A": "b"}


@on_debian
def test_what_is_missing_is_fetched_and_found_behind_what_the_user_names(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    archive = put_apt(tmp_path, monkeypatch)
    put_deb(archive, "libgl1", f"{LIBRARIES}/libGL.so.1", "usr/share/fonts/truetype/a.ttf")
    python, said = python_that(LACKS, tmp_path), list[str]()
    found = with_qt_libraries(python, {"LD_LIBRARY_PATH": "/own"}, say=said.append)
    folder = python.parent.parent
    assert found["LD_LIBRARY_PATH"] == f"/own:{folder}/syslibs/{LIBRARIES}"
    assert str(folder / "syslibs/usr/share/fonts") in (folder / "fonts.conf").read_text("utf-8")
    assert len(said) == 1
    assert with_qt_libraries(python, {"LD_LIBRARY_PATH": "/own"}, say=pytest.fail) == found


@on_debian
def test_where_nothing_can_be_fetched_a_sentence_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    put_apt(tmp_path, monkeypatch)
    python, said = python_that(LACKS, tmp_path), list[str]()
    assert with_qt_libraries(python, {"A": "b"}, say=said.append) == {"A": "b"}
    assert "libGL.so.1" in said[-1]
    assert "sudo apt install libegl1" in said[-1]
    folder = python.parent.parent
    assert {path.name for path in folder.iterdir()} == {"bin", "lock"}
