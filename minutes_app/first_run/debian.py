"""Debian packages unpacked into a folder, as an ordinary user and without touching the system."""

import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path


def unpack(names: Iterable[str], into: Path) -> bool:
    """Put packages, and what they need and the machine lacks, into a new folder.

    Gives False, and makes no folder, where there is no apt or its archive cannot be had.
    """
    if not (shutil.which("apt-get") and shutil.which("dpkg-deb")):
        return False
    work = into.with_name(f"{into.name}.arriving")
    shutil.rmtree(work, ignore_errors=True)  # of a run that was interrupted
    try:
        if arrived := _download(list(names), work) and _unpack_all(work):
            (work / "whole").rename(into)
        return arrived
    finally:
        shutil.rmtree(work, ignore_errors=True)


def _unpack_all(work: Path) -> bool:
    archives = sorted((work / "archives").glob("*.deb"))
    return all(_run(["dpkg-deb", "-x", str(name), str(work / "whole")]) == 0 for name in archives)


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
        command, stdin=subprocess.DEVNULL, capture_output=True, close_fds=False, check=False
    ).returncode
