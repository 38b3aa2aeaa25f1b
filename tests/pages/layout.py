"""Our own layout, as the measure calls it."""

from collections.abc import Callable

from minutes_app.pages.typesetter import Typesetter
from tests.pages.libre_office import FONTS


def our_layout() -> Callable[[bytes], bytes]:
    """Give what turns a .docx into a PDF; it raises `CannotSet` when it refuses."""
    typesetter = Typesetter(FONTS)
    return lambda word: typesetter.set(word).pdf
