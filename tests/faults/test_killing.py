"""A short run of the kills; the long one is `python -m tests.faults.killing --kills 300`."""

from pathlib import Path

from tests.faults.killing import Trial, table


def test_ten_kills_lose_nothing_but_the_last_moments(tmp_path: Path):
    trial = Trial(tmp_path, seed=7)
    trial.run(10)
    assert sum(one.kills for one in trial.tallies.values()) == 10
    assert all(one.is_clean for one in trial.tallies.values()), table(trial.tallies)
