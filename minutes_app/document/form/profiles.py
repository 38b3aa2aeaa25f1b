"""The table of format facts: one row for each set of rules that a meeting can choose."""

import datetime as dt
from collections.abc import Mapping

from minutes_app.document.form.facts import Facts
from minutes_app.document.form.party import HD05, HD36
from minutes_app.document.form.state import ND30
from minutes_app.domain.heading import Profile

FACTS: Mapping[Profile, Facts] = {Profile.HD36: HD36, Profile.HD05: HD05, Profile.ND30: ND30}

_HD05_BEGINS = dt.date(2026, 5, 27)


def party_facts(profile: Profile, date: dt.date | None) -> Facts:
    """Give the Party's facts, also for a meeting that chose the State's rules.

    Then the date decides: Hướng dẫn 05-HD/VPTW rules from 27/5/2026, 36-HD/VPTW before.
    """
    facts = FACTS[profile]
    if facts.is_party:
        return facts
    return HD36 if date and date < _HD05_BEGINS else HD05
