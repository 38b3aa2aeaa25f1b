"""Bring files of older versions up to date, step by step, on plain values.

A step takes the meeting of one version and gives that of the next. It uses none of today's
classes and leaves alone what it does not recognise: faults are found afterwards, by the codec.
"""

from collections.abc import Callable

from minutes_app.storage.faults import NewerMeetingFile
from minutes_app.storage.json_reading import Plain

Step = Callable[[Plain], Plain]

STEPS: tuple[Step, ...] = ()
"""Step n leads from version n + 1 to n + 2; version 1 is the first."""


def latest_version(steps: tuple[Step, ...] = STEPS) -> int:
    """Give the version that files are written in today."""
    return len(steps) + 1


def upgraded(meeting: Plain, version: int, steps: tuple[Step, ...] = STEPS) -> Plain:
    """Give the meeting as today's version writes it; raises `NewerMeetingFile`."""
    if version > latest_version(steps):
        raise NewerMeetingFile(version, latest_version(steps))
    for step in steps[version - 1 :]:
        meeting = step(meeting)
    return meeting
