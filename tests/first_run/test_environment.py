"""The first run makes `.venv`, later runs leave it alone, and what is torn is made anew."""

import os
import socket
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

import pytest

from minutes_app.domain.failures import MinutesError
from minutes_app.first_run.environment import ready_python
from minutes_app.first_run.packages import Unreachable
from tests.command_line import PROJECT
from tests.first_run.wheelhouse import index_at, index_of, pin, put_wheel

BEGUN = "Chuẩn bị lần đầu"
Knows = Callable[[dict[str, str]], None]

needs_pip = pytest.mark.skipif(
    not (find_spec("ensurepip") or find_spec("pip")), reason="this Python brings no pip"
)


@pytest.fixture
def wheels(tmp_path: Path) -> Path:
    folder = tmp_path / "kho gói"
    for name, number in [("tiny", "1"), ("tiny", "2"), ("probe", "1")]:
        put_wheel(folder, name, number)
    return folder


@pytest.fixture
def project(tmp_path: Path) -> Path:
    folder = tmp_path / "Biên bản họp"
    pin(folder, "tiny==1", test=("probe==1",))
    return folder


@pytest.fixture
def knows(monkeypatch: pytest.MonkeyPatch) -> Knows:
    """Give a function that tells pip where its packages are."""

    def tell(variables: dict[str, str]) -> None:
        for name, value in variables.items():
            monkeypatch.setenv(name, value)

    return tell


def held(python: Path, module: str) -> str:
    """Give the version of a module as that Python finds it."""
    show = f"import {module}; print({module}.VERSION)"
    return subprocess.check_output([python, "-I", "-c", show], text=True).strip()


@needs_pip
def test_packages_come_once_a_group_is_added_and_new_pins_begin_anew(
    project: Path, wheels: Path, knows: Knows
):
    said: list[str] = []
    knows(index_of(wheels))
    python = ready_python(project, say=said.append)
    assert python.is_relative_to(project / ".venv")
    assert held(python, "tiny") == "1"
    assert len(said) == 1
    assert said[0].startswith(BEGUN)

    mark = project / ".venv" / "mark"
    mark.touch()
    assert ready_python(project, "test", say=said.append) == python
    assert held(python, "probe") == "1"
    assert mark.exists()

    knows(index_at(9))  # nothing is fetched any more
    said.clear()
    assert ready_python(project, say=said.append) == python
    assert ready_python(project, "test", say=said.append) == python
    assert not said

    knows(index_of(wheels))
    pin(project, "tiny==2")
    assert held(ready_python(project, say=said.append), "tiny") == "2"
    assert not mark.exists()


@needs_pip
def test_an_index_out_of_reach_is_one_sentence_and_the_next_run_goes_on(
    project: Path, wheels: Path, knows: Knows
):
    knows(index_at(9))
    with pytest.raises(Unreachable, match="không tới được kho gói"):
        ready_python(project, say=lambda _: None)
    assert not (project / ".venv" / "ready").exists()
    knows(index_of(wheels))
    python = ready_python(project, say=lambda _: None)
    assert held(python, "tiny") == "1"

    knows(index_at(9))  # what stands stays usable while its tests cannot be fetched
    with pytest.raises(Unreachable):
        ready_python(project, "test", say=lambda _: None)
    assert ready_python(project, say=pytest.fail) == python


@needs_pip
def test_a_set_up_killed_half_way_is_begun_anew(project: Path, wheels: Path, knows: Knows):
    with socket.create_server(("127.0.0.1", 0)) as silent_index:
        knows(index_at(silent_index.getsockname()[1]))
        script = (
            "import sys, pathlib\n"
            "from minutes_app.first_run.environment import ready_python\n"
            "ready_python(pathlib.Path(sys.argv[1]), say=print)\n"
        )
        run = [sys.executable, "-P", "-c", script, str(project)]
        surroundings = os.environ | {"PYTHONPATH": str(PROJECT), "PYTHONUTF8": "1"}
        silent_index.settimeout(60)
        with subprocess.Popen(run, env=surroundings, stdout=subprocess.DEVNULL) as first:
            question, _ = silent_index.accept()
            first.kill()
        question.close()
    assert not (project / ".venv" / "ready").exists()
    torn = project / ".venv" / "lib" / "half"
    torn.mkdir(parents=True)
    knows(index_of(wheels))
    assert held(ready_python(project, say=lambda _: None), "tiny") == "1"
    assert not torn.exists()


@needs_pip
def test_a_package_that_cannot_be_installed_leaves_no_stamp(
    project: Path, wheels: Path, knows: Knows
):
    (wheels / "tiny-1-py3-none-any.whl").write_bytes(b"torn")
    knows(index_of(wheels))
    with pytest.raises(MinutesError, match=r"không cài được các gói .*setup\.log"):
        ready_python(project, say=lambda _: None)
    assert not (project / ".venv" / "ready").exists()


@needs_pip
def test_two_starts_at_once_set_up_once(project: Path, wheels: Path, knows: Knows):
    said: list[str] = []
    knows(index_of(wheels))
    with ThreadPoolExecutor(2) as starts:
        both = [starts.submit(ready_python, project, say=said.append) for _ in range(2)]
        first, second = (start.result() for start in both)
    assert first == second
    assert held(first, "tiny") == "1"
    assert sum(sentence.startswith(BEGUN) for sentence in said) == 1


def test_a_folder_that_cannot_be_made_is_told(project: Path):
    (project / ".venv").write_text("a file stands in the way")
    with pytest.raises(MinutesError, match=r"không chuẩn bị được thư mục .*\.venv"):
        ready_python(project, say=pytest.fail)


def test_an_environment_that_has_everything_is_used_as_it_is(tmp_path: Path):
    pin(tmp_path, f"pytest=={version('pytest')}")
    assert ready_python(tmp_path, say=pytest.fail) == Path(sys.executable)
    assert not (tmp_path / ".venv").exists()
