"""Pages lie one below the other, and every point of the ground belongs to one of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutes_app.ui.paper.page_layout import GAP, MARGIN, Box, PageLayout, fitting_scale

A4 = (595.3, 841.9)


def test_pages_stand_below_each_other_in_the_middle():
    layout = PageLayout((A4, (841.9, 595.3)), scale=1.0, across=1000)
    first, second = layout.page(0), layout.page(1)
    assert first.y == MARGIN
    assert second.y == pytest.approx(first.bottom + GAP)
    assert first.x == pytest.approx((1000 - A4[0]) / 2)
    assert layout.height == round(second.bottom) + MARGIN


def test_no_pages_take_no_room():
    assert PageLayout((), 1.0, 500).height == 0
    assert list(PageLayout((), 1.0, 500).pages_between(0, 900)) == []


@given(st.integers(1, 30), st.floats(0.2, 4), st.integers(100, 3000), st.data())
def test_a_point_of_a_page_is_found_again(
    count: int, scale: float, across: int, data: st.DataObject
):
    layout = PageLayout((A4,) * count, scale, across)
    number = data.draw(st.integers(0, count - 1))
    x, y = data.draw(st.floats(1, 590)), data.draw(st.floats(1, 840))
    box = layout.box(number, Box(x, y, 1, 1))
    assert layout.spot(box.x, box.y) == pytest.approx((number, x, y), abs=1e-6)


@given(st.integers(200, 2000), st.integers(200, 2000))
def test_a_fitting_page_fits(across: int, down: int):
    scale = fitting_scale((A4,), across, down)
    page = PageLayout((A4,), scale, across).page(0)
    assert page.width <= max(across, 64 + 2 * MARGIN)
    assert page.height <= max(down, 64 + 2 * MARGIN)
    assert fitting_scale((A4,), across) >= scale
