"""Debian packages unpacked into a folder, as an ordinary user and without touching the system."""

import shutil
import subprocess
import tempfile
from collections.abc import Iterable
from pathlib import Path


def unpack(names: Iterable[str], into: Path) -> bool:
    """Put packages, and what they need and the machine lacks, into a new folder.

    Gives False, and makes no folder, where there is no apt or its archive cannot be had.
    """
    if not (shutil.which("apt-get") and shutil.which("dpkg-deb")):
        return False
    with tempfile.TemporaryDirectory(prefix="minutes-apt-") as scratch:
        work = Path(scratch)
        if not _download(list(names), work):
            return False
        whole = work / "whole"
        for archive in sorted((work / "archives").glob("*.deb")):
            if _run(["dpkg-deb", "-x", str(archive), str(whole)]) != 0:
                return False
        arriving = into.with_name(f"{into.name}.arriving")
        shutil.rmtree(arriving, ignore_errors=True)
        shutil.copytree(whole, arriving, symlinks=True)
        arriving.rename(into)
    return True


def _download(names: list[str], work: Path) -> bool:
    """Fetch with the machine's package lists, or with lists of our own where those are empty."""
    for folder in ("archives/partial", "lists/partial"):
        (work / folder).mkdir(parents=True)
    own_cache = ["-o", "Debug::NoLocking=1", "-o", f"Dir::Cache={work}"]
    fetch = ["install", "--yes", "--download-only", "--no-install-recommends", *names]
    if _run(["apt-get", *own_cache, *fetch]) == 0:
        return True
    own_lists = [*own_cache, "-o", f"Dir::State::lists={work / 'lists'}"]
    _run(["apt-get", *own_lists, "update"])
    return _run(["apt-get", *own_lists, *fetch]) == 0


def _run(command: list[str]) -> int:
    return subprocess.run(
        command, stdin=subprocess.DEVNULL, capture_output=True, check=False
    ).returncode
