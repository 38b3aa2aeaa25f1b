"""A damaged or hostile paper is laid out or refused in words; it breaks and reaches nothing."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from tests.pages.case import Case
from tests.pages.hostile import KINDS_OF_HARM, hostile_papers
from tests.pages.papers import papers
from tests.pages.parts import said, with_body
from tests.pages.printed import pages_of
from tests.pages.traps import CODE, escaped
from tests.pages.trial import Outcome, tried
from tests.pages.wording import letters

all_papers = cache(hostile_papers)


def outcomes(cases: list[Case], folder: Path) -> Iterator[Outcome]:
    """Lay these papers out in a process of their own, in a folder with a canary."""
    (folder / "canary.txt").write_text("canary", "utf-8")
    first = folder / "first.docx"
    first.write_bytes(papers()[0].make())
    files = []
    for number, case in enumerate(cases):
        files.append(folder / f"{number:03}.docx")
        files[-1].write_bytes(case.make())
    return tried(files, first)


def test_there_are_three_hundred_papers():
    assert len(all_papers()) >= 300
    assert {kind for case in all_papers() for kind in case.features} == set(KINDS_OF_HARM)


@pytest.mark.parametrize("kind", KINDS_OF_HARM)
def test_a_bad_paper_is_set_or_refused_in_words(kind: str, tmp_path: Path):
    cases = [case for case in all_papers() if kind in case.features]
    found = list(outcomes(cases, tmp_path))
    assert len(found) == len(cases)
    died = [(case.name, one.sentence) for case, one in zip(cases, found, strict=True)
            if one.kind == "died"]  # fmt: skip
    assert died == []
    assert all(one.sentence.endswith(")") for one in found if one.kind == "refused")


@pytest.mark.usefixtures("poppler")
def test_text_that_looks_like_code_stands_on_the_paper_as_text(tmp_path: Path):
    sound = papers()[0].make()
    cases = [
        Case(code, (), lambda code=code: with_body(sound, said(escaped(code)))) for code in CODE
    ]
    found = list(outcomes(cases, tmp_path))
    assert [one.kind for one in found] == ["set"] * len(CODE), found
    for number, code in enumerate(CODE):
        lines = (line for page in pages_of(tmp_path / f"{number:03}.pdf") for line in page.lines)
        assert letters(line.text for line in lines) == letters([code])
