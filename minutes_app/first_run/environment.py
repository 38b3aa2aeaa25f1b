"""The `.venv` beside the program: whether it is whole, and how it is made or mended."""

import hashlib
import os
import shutil
import subprocess
import sys
import sysconfig
import venv
from collections.abc import Callable
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from minutes_app.domain.failures import MinutesError
from minutes_app.first_run import debian, lock, packages

DEBIAN_WHEELS = "usr/share/python-wheels"


def ready_python(project: Path, *groups: str, say: Callable[[str], None]) -> Path:
    """Give a Python that holds the program's packages and those of the dependency groups.

    That is the running one where it belongs to an environment that has everything; otherwise
    the one in `.venv`, which is made, completed or mended first.  Raises `MinutesError`.
    """
    wanted = {group: packages.requirements(project, group) for group in ("", *groups)}
    in_environment = sys.prefix != sys.base_prefix
    if in_environment and all(map(packages.held_here, wanted.values())):
        return Path(sys.executable)
    room = Environment(project / ".venv")
    if not room.holds(wanted):
        try:
            room.set_up(wanted, say)
        except OSError as fault:
            raise MinutesError(
                f"không chuẩn bị được thư mục {room.folder}: {fault.strerror or fault}",
                "chép chương trình sang thư mục ghi được, còn chỗ trống, rồi chạy lại",
            ) from fault
    return room.python


@dataclass(frozen=True)
class Environment:
    """One `.venv` folder; its stamp, written last, names the requirement lists that stand in it."""

    folder: Path

    @property
    def python(self) -> Path:
        """Give the interpreter inside the folder."""
        return self.folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

    @property
    def stamp(self) -> Path:
        """Give the file that exists only while no change of the packages is under way."""
        return self.folder / "ready"

    def holds(self, wanted: dict[str, list[str]]) -> bool:
        """Tell whether these requirement lists were installed here, completely, by this Python."""
        return self._marks(wanted) <= self._stamped()

    def set_up(self, wanted: dict[str, list[str]], say: Callable[[str], None]) -> None:
        """Install the lists that are missing, beginning anew where the folder is torn or stale."""
        with lock.locked(self.folder, say):
            if self.holds(wanted):  # another process did it while this one waited
                return
            say("Chuẩn bị lần đầu trong thư mục .venv (cần mạng, mất khoảng một phút) …")
            if not self.holds({"": wanted[""]}):
                self._make_anew()
            self._install(wanted)

    def _install(self, wanted: dict[str, list[str]]) -> None:
        before = self._stamped()
        missing = [line for name in wanted for line in wanted[name]]
        pip = self._pip()
        self.stamp.unlink(missing_ok=True)
        try:
            packages.install(pip, missing, self.folder / "setup.log", os.environ)
        except packages.Unreachable:
            self._write_stamp(before)  # pip fetches everything before it touches anything
            raise
        self._write_stamp(before | self._marks(wanted))

    def _make_anew(self) -> None:
        for entry in self.folder.iterdir():
            if entry.is_dir() and not entry.is_symlink():
                shutil.rmtree(entry)
            elif entry.name != lock.NAME:
                entry.unlink()
        try:
            venv.EnvBuilder(symlinks=os.name != "nt").create(self.folder)
        except (subprocess.CalledProcessError, ValueError) as fault:
            raise MinutesError(
                f"không tạo được môi trường Python trong {self.folder}: {fault}",
                "đặt chương trình ở thư mục khác, hoặc cài lại Python, rồi chạy lại",
            ) from fault

    def _pip(self) -> list[str]:
        """Give the command of a pip that installs into this folder.

        It runs from the wheel that a Python brings along, since the folder itself needs no pip;
        Debian keeps that wheel in a package of its own.
        """
        fetched = self.folder / "pip"
        for folder in [*_wheel_folders(), fetched / DEBIAN_WHEELS]:
            for wheel in folder.glob("pip-*.whl"):
                return [str(self.python), "-I", str(wheel / "pip")]
        if find_spec("pip"):
            return [sys.executable, "-I", "-m", "pip", "--python", str(self.python)]
        if debian.unpack(["python3-pip-whl"], fetched):
            return self._pip()
        raise MinutesError(
            "Python của máy này không có pip để cài các gói chương trình cần và không tải được pip",
            "kiểm tra kết nối mạng rồi chạy lại; trên Debian và Ubuntu còn có cách cài gói"
            " python3-venv: sudo apt install python3-venv",
        )

    def _marks(self, wanted: dict[str, list[str]]) -> set[str]:
        version = f"{sys.version_info.major}.{sys.version_info.minor}"
        lists = ["\n".join([version, str(self.folder), *lines]) for lines in wanted.values()]
        return {hashlib.sha256(text.encode("utf-8")).hexdigest() for text in lists}

    def _stamped(self) -> set[str]:
        if not (self.python.exists() and self.stamp.exists()):
            return set()
        return set(self.stamp.read_text("ascii").split())

    def _write_stamp(self, marks: set[str]) -> None:
        if marks:
            self.stamp.write_text("\n".join(sorted(marks)), "ascii")


def _wheel_folders() -> list[Path]:
    """Give the folders where this Python's own pip may lie as a wheel."""
    ensurepip = find_spec("ensurepip")
    if not (ensurepip and ensurepip.origin):
        return []
    of_the_system = sysconfig.get_config_var("WHEEL_PKG_DIR")
    own = Path(ensurepip.origin).parent / "_bundled"
    return [own, *([Path(of_the_system)] if of_the_system else [])]
