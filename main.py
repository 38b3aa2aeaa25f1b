"""Start the program; on the first run, set up everything it needs beside this file.

`python3 main.py ...` needs Python and nothing else.  Syntax here is old on purpose: a Python
that is too old must be able to read the file far enough to say so in a sentence.
"""

import os
import subprocess
import sys
import unicodedata
from pathlib import Path

OLDEST_PYTHON = (3, 11)


def main(arguments: "list[str]") -> int:
    """Set up what is missing, hand over to the program or to its tests, give the exit code."""
    if sys.version_info < OLDEST_PYTHON:
        say("error: chương trình cần Python 3.11 trở lên (cài bản mới từ python.org rồi chạy lại)")
        return 2
    from minutes_app.domain.failures import MinutesError  # an old Python cannot read these

    try:
        return start(Path(__file__).resolve().parent, arguments)
    except MinutesError as failure:
        say(f"error: {failure}")
        return 2
    except KeyboardInterrupt:
        say("error: đã dừng giữa chừng theo yêu cầu (chạy lại để làm tiếp)")
        return 130


def start(project: Path, arguments: "list[str]") -> int:
    """Continue with the Python that holds the program's packages.

    The tests run in the project's folder, everything else in the caller's folder.
    """
    from minutes_app.first_run.environment import ready_python
    from minutes_app.first_run.qt_libraries import with_qt_libraries

    testing = arguments[:1] == ["test"]
    groups = ["test"] if testing else []
    python = ready_python(project, *groups, say=say)
    surroundings = with_qt_libraries(python, os.environ, say=say)
    if testing:
        os.chdir(project)
        quiet = ["-n", "auto", "-p", "no:cacheprovider"]
        command = [str(python), "-P", "-m", "pytest", *quiet, *arguments[1:]]
        return hand_over(command, surroundings | for_tests(python.parent.parent / "caches"))
    # -P: a file in the caller's folder must not stand in for a module of the program.
    command = [str(python), "-P", "-m", "minutes_app", *arguments]
    found_at = [str(project), *filter(None, [os.environ.get("PYTHONPATH")])]
    return hand_over(command, surroundings | {"PYTHONPATH": os.pathsep.join(found_at)})


def for_tests(caches: Path) -> "dict[str, str]":
    """Give the variables that keep tests off the screen, the project and the preferences."""
    variables = {
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPYCACHEPREFIX": str(caches / "bytecode"),
        "HYPOTHESIS_STORAGE_DIRECTORY": str(caches / "hypothesis"),
    }
    on_linux = {"LC_ALL": "C.UTF-8", "XDG_CONFIG_HOME": str(caches / "preferences")}
    return variables | (on_linux if sys.platform == "linux" else {})


def hand_over(command: "list[str]", surroundings: "dict[str, str]") -> int:
    """Let the command take this process's place; where that is impossible, give its exit code."""
    if os.name == "posix":
        os.execve(command[0], command, surroundings)
    return subprocess.run(command, env=surroundings, check=False).returncode


def say(sentence: str) -> None:
    """Write a sentence on standard error, without marks where the console has no letters."""
    try:
        sentence.encode(sys.stderr.encoding)
    except UnicodeEncodeError:
        plain = unicodedata.normalize("NFD", sentence.replace("đ", "d").replace("Đ", "D"))
        sentence = plain.encode("ascii", "ignore").decode("ascii")
    sys.stderr.write(f"{sentence}\n")
    sys.stderr.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
