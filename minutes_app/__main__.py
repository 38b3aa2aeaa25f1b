"""Start: the command line, and the window when it asks for one."""

import gc
import os
import sys
from importlib import import_module

from minutes_app.cli.desk import desk_of_process
from minutes_app.cli.line import run

INTERRUPTED = 130
PIPE_CLOSED = 141
BEFORE_QT = (
    "services.composing",
    "services.copying",
    "services.crash_report",
    "services.editing",
    "services.keeping",
    "services.preferences",
    "services.press",
)
"""What needs no Qt of all that the window has from its first moment."""


def main() -> int:
    """Do what the command line asks and give the exit code."""
    try:
        outcome = run(sys.argv[1:], desk_of_process())
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return PIPE_CLOSED
    if isinstance(outcome, int):
        return outcome
    fetch_modules()
    from minutes_app import app

    return app.run(outcome.meeting)


def fetch_modules() -> None:
    """Fetch what the window has from its first moment, as quickly as can be.

    What needs no Qt comes before Qt, which reads the source of every module that comes after it;
    nothing made meanwhile is garbage, so none is looked for until the window stands.
    """
    gc.disable()
    for name in (*BEFORE_QT, "app"):
        import_module(f"minutes_app.{name}")


if __name__ == "__main__":
    sys.exit(main())
