"""The layout engine for tests of the converter, made once."""

from collections.abc import Callable

import pytest

from minutes_app.pages.typesetter import Spot, Typesetter
from tests.pages.libre_office import FONTS

Spots = Callable[..., dict[str, list[Spot]]]


@pytest.fixture(scope="session")
def typesetter() -> Typesetter:
    """Give the layout engine, once for all tests."""
    return Typesetter(FONTS)


@pytest.fixture
def spots(typesetter: Typesetter) -> Spots:
    """Give what sets a Word file and gives its spots by name."""

    def found(docx: bytes) -> dict[str, list[Spot]]:
        by_name: dict[str, list[Spot]] = {}
        for spot in typesetter.set(docx).spots:
            by_name.setdefault(spot.name, []).append(spot)
        return by_name

    return found
