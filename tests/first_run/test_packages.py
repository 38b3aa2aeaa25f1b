"""What pip says becomes one sentence; what is pinned is read from the project's own file."""

import os
import sys
from importlib.metadata import version
from pathlib import Path

import pytest

from minutes_app.domain.failures import MinutesError
from minutes_app.first_run.packages import Unreachable, held_here, install, requirements
from tests.command_line import PROJECT
from tests.first_run.wheelhouse import pin


def stand_in(words: str, code: int) -> list[str]:
    """Give an installer that says these words and ends with this code."""
    return [sys.executable, "-c", f"import sys; print({words!r}); sys.exit({code})"]


def test_every_package_of_the_program_is_pinned_to_one_version():
    for group in ("", "test", "lint"):
        assert all(line.count("==") == 1 for line in requirements(PROJECT, group))


def test_a_group_is_read_apart_from_the_program(tmp_path: Path):
    pin(tmp_path, "tiny==1", test=("probe==1",))
    assert requirements(tmp_path) == ["tiny==1"]
    assert requirements(tmp_path, "test") == ["probe==1"]


def test_a_package_is_held_in_the_pinned_version_only():
    assert held_here([f"pytest=={version('pytest')}"])
    assert held_here([f"pytest[dev]=={version('pytest')}"])
    assert not held_here(["pytest==0.1"])
    assert not held_here(["no-such-package==1"])


@pytest.mark.parametrize(
    "words",
    [
        "ERROR: Could not find a version that satisfies tiny==1 (from versions: none)",
        "WARNING: HTTPSConnectionPool(host='x', port=443): Max retries exceeded",
    ],
)
def test_an_index_that_does_not_answer_is_told_from_other_failures(words: str, tmp_path: Path):
    with pytest.raises(Unreachable):
        install(stand_in(words, 1), ["tiny==1"], tmp_path / "log", os.environ)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("ERROR: OSError: [Errno 28] No space left on device", "ổ đĩa đã đầy"),
        ("ERROR: first\nERROR: tiny has no wheel", "cần: tiny has no wheel"),
        ("Terminated", "pip dừng giữa chừng"),
    ],
)
def test_a_failure_is_one_sentence(words: str, sentence: str, tmp_path: Path):
    with pytest.raises(MinutesError, match=sentence) as failure:
        install(stand_in(words, 1), ["tiny==1"], tmp_path / "log", os.environ)
    assert "\n" not in str(failure.value)


def test_success_leaves_the_words_in_the_log(tmp_path: Path):
    install(stand_in("Successfully installed", 0), ["tiny==1"], tmp_path / "log", os.environ)
    assert "Successfully" in (tmp_path / "log").read_text()
