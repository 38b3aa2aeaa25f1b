"""The commands that look for what is wrong: check, template-check."""

import argparse
import json
from collections.abc import Sequence
from typing import NamedTuple

from minutes_app.checks.meeting_check import problems_in
from minutes_app.checks.problems import Level
from minutes_app.cli.desk import Desk, Outcome
from minutes_app.services import composing
from minutes_app.storage.codec import decode


def check(wanted: argparse.Namespace, desk: Desk) -> Outcome:
    """List the problems of a meeting; 1 when one must be fixed."""
    problems = problems_in(decode(desk.read(wanted.meeting)))
    found = [Found(p.level, p.where, p.code, p.text) for p in problems]
    return _tell(found, desk, as_json=wanted.json)


def template_check(wanted: argparse.Namespace, desk: Desk) -> Outcome:
    """List every fault of a Word template; 1 when there is one."""
    faults = composing.faults_of_template(desk.read(wanted.file))
    found = [Found(Level.MUST, fault.where, fault.code, fault.text) for fault in faults]
    return _tell(found, desk, as_json=wanted.json)


class Found(NamedTuple):
    """One finding about a meeting or a template, as it is told."""

    level: Level
    where: str
    code: str
    text: str


_LEVELS = {Level.MUST: "phải sửa", Level.LOOK: "cần xem", Level.NOTE: "lưu ý"}


def _tell(found: Sequence[Found], desk: Desk, *, as_json: bool) -> int:
    """Tell what was found; give 1 when something must be fixed."""
    if as_json:
        desk.say(json.dumps([one._asdict() for one in found], ensure_ascii=False, indent=2))
    else:
        for one in found:
            desk.say(": ".join(filter(None, (_LEVELS[one.level], one.where, one.text))))
    return int(any(one.level is Level.MUST for one in found))
