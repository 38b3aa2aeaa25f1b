"""Start: the command line, and the window when it asks for one."""

import gc
import os
import sys

from minutes_app.cli.desk import desk_of_process
from minutes_app.cli.line import run

INTERRUPTED = 130
PIPE_CLOSED = 141


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
    gc.disable()  # nothing that is made before the window stands is garbage
    from minutes_app import start

    return start.run(outcome.meeting)


if __name__ == "__main__":
    sys.exit(main())
