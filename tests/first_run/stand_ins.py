"""Programs of the system that a test puts in front of the real ones."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

on_debian = pytest.mark.skipif(
    sys.platform != "linux" or not shutil.which("dpkg-deb"), reason="packages of Debian"
)

# Gives what lies in $ARCHIVE; with the machine's own lists only where $LISTED says so.
APT = """#!/bin/sh
echo "$@" >>"$APT_LOG"
for word in "$@"; do
    case "$word" in
        Dir::Cache=*) cache="${word#Dir::Cache=}" ;;
        Dir::State::lists=*) LISTED=yes ;;
        update) exit 0 ;;
    esac
done
[ "$LISTED" = yes ] || exit 100
cp "$ARCHIVE"/*.deb "$cache/archives/"
"""


def put_program(folder: Path, name: str, text: str) -> Path:
    """Put an executable script into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    program = folder / name
    program.write_text(text, "utf-8")
    program.chmod(0o755)
    return program


def put_apt(tmp_path: Path, patch: pytest.MonkeyPatch, *, listed: bool = True) -> Path:
    """Put an apt there that gives the packages of a folder, and give that folder."""
    archive = tmp_path / "archive"
    archive.mkdir()
    programs = put_program(tmp_path / "programs", "apt-get", APT).parent
    patch.setenv("PATH", f"{programs}{os.pathsep}{os.environ['PATH']}")
    patch.setenv("ARCHIVE", str(archive))
    patch.setenv("APT_LOG", str(tmp_path / "apt.log"))
    patch.setenv("LISTED", "yes" if listed else "no")
    return archive


def put_deb(archive: Path, name: str, *files: str) -> None:
    """Build a package that holds empty files."""
    tree = archive / name
    (tree / "DEBIAN").mkdir(parents=True)
    control = f"Package: {name}\nVersion: 1\nArchitecture: all\nMaintainer: x\nDescription: x\n"
    (tree / "DEBIAN" / "control").write_text(control)
    for file in files:
        (tree / file).parent.mkdir(parents=True, exist_ok=True)
        (tree / file).touch()
    build = [shutil.which("dpkg-deb") or "dpkg-deb", "-b", str(tree), str(archive / f"{name}.deb")]
    subprocess.run(build, check=True, capture_output=True)
