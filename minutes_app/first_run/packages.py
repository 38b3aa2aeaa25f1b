"""The packages the program is made with: which ones, whether they are here, installing them."""

import subprocess
import tomllib
from collections.abc import Iterable, Mapping
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from minutes_app.domain.failures import MinutesError


class Unreachable(MinutesError):
    """The package index did not answer; nothing was installed."""

    def __init__(self) -> None:
        super().__init__(
            "không tải được các gói chương trình cần vì không tới được kho gói trên mạng",
            "kiểm tra kết nối mạng rồi chạy lại",
        )


def requirements(project: Path, group: str = "") -> list[str]:
    """Give the pinned requirements of a dependency group, or of the program itself for ""."""
    facts = tomllib.loads((project / "pyproject.toml").read_text("utf-8"))
    return list(facts["dependency-groups"][group] if group else facts["project"]["dependencies"])


def held_here(wanted: Iterable[str]) -> bool:
    """Tell whether the Python that runs now holds every `name==version`, completely installed."""
    return all(_is_whole(*requirement.split("==")) for requirement in wanted)


def _is_whole(name: str, version: str) -> bool:
    try:
        found = distribution(name.partition("[")[0])
    except PackageNotFoundError:
        return False
    # The record is the last file an installer writes: without it the package is torn.
    return found.version == version and found.read_text("RECORD") is not None


def install(
    pip: list[str], wanted: Iterable[str], log: Path, surroundings: Mapping[str, str]
) -> None:
    """Install packages with a pip command, its words going into a log file.

    Raises `Unreachable` when the index does not answer, `MinutesError` for any other failure.
    """
    quiet = ["--no-input", "--disable-pip-version-check", "--retries", "2"]
    with log.open("wb") as words:
        outcome = subprocess.run(
            [*pip, "install", *quiet, *wanted],
            env={**surroundings, "PIP_USER": "0"},  # a user's `user = true` is refused in a .venv
            stdin=subprocess.DEVNULL,
            stdout=words,
            stderr=subprocess.STDOUT,
            close_fds=False,  # it inherits the lock of the folder
            check=False,
        )
    if outcome.returncode != 0:
        raise _failure(log.read_text("utf-8", errors="replace"), log)


def _failure(words: str, log: Path) -> MinutesError:
    if "(from versions: none)" in words or "ConnectionPool(" in words:
        return Unreachable()
    if "No space left on device" in words or "not enough space on the disk" in words:
        return MinutesError(
            "không cài được các gói chương trình cần vì ổ đĩa đã đầy",
            "giải phóng khoảng 1 GB rồi chạy lại",
        )
    errors = [line for line in words.splitlines() if line.startswith("ERROR: ")]
    last = errors[-1].removeprefix("ERROR: ") if errors else "pip dừng giữa chừng"
    return MinutesError(f"không cài được các gói chương trình cần: {last}", f"xem {log}")
