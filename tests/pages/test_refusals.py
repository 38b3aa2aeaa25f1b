"""What the pages refuse is said in words that the screen can say in another language."""

from multiprocessing import Pipe

import pytest

from minutes_app.domain.wording import Said
from minutes_app.pages.typesetter import CannotSet, Typesetter
from tests.pages.libre_office import FONTS
from tests.pages.other_layouts import other_layouts

REFUSED = ("layout-text_box", "layout-shaded_paragraphs")


@pytest.mark.parametrize("name", REFUSED)
def test_a_refusal_still_knows_its_words_on_the_other_side_of_a_process(name: str):
    paper = next(case for case in other_layouts() if case.name == name)
    with pytest.raises(CannotSet) as refused:
        Typesetter(FONTS).set(paper.make())
    here, there = Pipe()
    here.send(refused.value.what)
    said = there.recv()
    assert isinstance(said, Said)
    assert said.source == "chưa dàn được trang vì {what} (ở {where})"
    assert all(isinstance(part, Said) for part in said.fields.values())
