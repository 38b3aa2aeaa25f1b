"""Programs of the outside world, real ones made for a test: they record what they are asked."""

import os
import shlex
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

ON_PATH = pytest.mark.skipif(os.name != "posix", reason="programs are written as scripts")


def program(folder: Path, name: str, body: str) -> Path:
    """Write a program in Python into a folder, to be found there by its name.

    A shell starts it: the system itself finds no interpreter whose path holds a blank.
    """
    folder.mkdir(exist_ok=True)
    path, inside = folder / name, folder / f"{name}.py"
    inside.write_text(f"import os, sys, time\n{body}\n", "utf-8")
    words = shlex.join([sys.executable, "-I", str(inside)])
    path.write_text(f'#!/bin/sh\nexec {words} "$@"\n', "utf-8")
    path.chmod(0o755)
    return path


@contextmanager
def on_path(*folders: Path) -> Iterator[None]:
    """Let these folders alone be searched for programs."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PATH", os.pathsep.join(map(str, folders)))
        yield


def spooler(folder: Path, *printers: str, refuses: str = "") -> Path:
    """Give a folder with `lp` and `lpstat`; each job is kept in it as `words` and `paper.pdf`.

    The last printer is the usual one.
    """
    listed, usual = "\\n".join(printers), printers[-1] if printers else ""
    refusal = f"sys.exit('lp: {refuses}')" if refuses else ""
    program(
        folder,
        "lpstat",
        f"print({listed!r}.replace(chr(92) + 'n', chr(10)) if sys.argv[1] == '-e' "
        f"else 'system default destination: {usual}')",
    )
    program(
        folder,
        "lp",
        f"{refusal}\n"
        f"folder = {str(folder)!r}\n"
        "open(os.path.join(folder, 'words'), 'w').write('\\n'.join(sys.argv[1:]))\n"
        "open(os.path.join(folder, 'paper.pdf'), 'wb').write(sys.stdin.buffer.read())\n"
        "print('request id is x-1 (1 file(s))')",
    )
    return folder
