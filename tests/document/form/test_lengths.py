"""Lengths in the units of Word."""

import pytest

from minutes_app.document.form.lengths import Length


@pytest.mark.parametrize(
    ("millimetres", "dxa"),
    [(210, 11906), (297, 16838), (20, 1134), (30, 1701), (15, 850), (10, 567), (75, 4252)],
)
def test_millimetres_in_dxa(millimetres: float, dxa: int):
    assert Length.mm(millimetres).dxa == dxa


def test_points_in_the_units_of_word():
    assert Length.pt(14).half_points == 28
    assert Length.pt(6).dxa == 120
    assert Length.pt(0.75).eighths == 6


def test_lengths_are_reckoned():
    assert (Length.pt(10) - Length.pt(4)) * 0.5 == Length.pt(3)
    assert Length.mm(25.4) == Length.pt(72)
    assert Length.pt(72).millimetres == pytest.approx(25.4)
