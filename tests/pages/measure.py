"""Lays every paper out twice, with LibreOffice and with ours, and says how far they agree."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import docx
import msgspec

from minutes_app.domain.failures import MinutesError
from tests.pages import libre_office
from tests.pages.agreement import Agreement, agreement
from tests.pages.case import Case
from tests.pages.office_layouts import sources, written
from tests.pages.other_layouts import other_layouts
from tests.pages.papers import papers
from tests.pages.printed import Page, pages_of
from tests.pages.wording import body_letters, letters

Layout = Callable[[bytes], bytes]
"""Gives the PDF of a .docx; raises `MinutesError` when it refuses."""


@dataclass(frozen=True)
class Measured:
    """What came of one paper; `refusal` is empty when it was laid out."""

    name: str
    ours: bool
    features: tuple[str, ...]
    agreement: Agreement
    says_the_same: bool = True
    refusal: str = ""


def prepare(folder: Path, only: str = "", seed: str = "") -> tuple[Case, ...]:
    """Write every paper into a folder as .docx, and beside it the PDF by LibreOffice."""
    folder.mkdir(parents=True, exist_ok=True)
    own, others = papers(seed), other_layouts()
    cases = [*own, *others]
    if any(only in source.name for source in sources()):
        libre_office.convert(written(folder / "sources"), "docx", folder)
        cases += [_read_back(folder, source.name, source.feature) for source in sources()]
    chosen = tuple(case for case in cases if only in case.name)
    for case in chosen:
        (folder / f"{case.name}.docx").write_bytes(case.make())
    libre_office.convert((folder / f"{case.name}.docx" for case in chosen), "pdf", folder)
    return chosen


def _read_back(folder: Path, source: str, feature: str) -> Case:
    made = (folder / source).with_suffix(".docx")
    return Case(made.stem, (feature,), made.read_bytes)


def measure(cases: Iterable[Case], folder: Path, layout: Layout) -> tuple[Measured, ...]:
    """Lay the papers of a folder out and compare each with LibreOffice's PDF beside it."""
    return tuple(_measured(case, folder, layout) for case in cases)


def _measured(case: Case, folder: Path, layout: Layout) -> Measured:
    word = (folder / f"{case.name}.docx").read_bytes()
    own = case.name.startswith("paper")
    reference = pages_of(folder / f"{case.name}.pdf")
    try:
        pdf = layout(word)
    except MinutesError as failure:
        refused = Agreement(refused=1)
        return Measured(case.name, own, case.features, refused, refusal=str(failure))
    made = folder / f"{case.name}.ours.pdf"
    made.write_bytes(pdf)
    ours = pages_of(made)
    margins = _margins(word)
    found = agreement(reference, ours, margins)
    same = not own or letters(_body(ours, margins)) == body_letters(word)
    return Measured(case.name, own, (*case.features, _length(reference)), found, same)


def _body(pages: Iterable[Page], margins: tuple[float, float]) -> Iterable[str]:
    lines = (line for page in pages for line in page.within(*margins).lines)
    return ("".join(line.words) for line in lines)


def _margins(word: bytes) -> tuple[float, float]:
    """Give the smallest top and bottom margins of a .docx, in points."""
    sections: Any = docx.Document(io.BytesIO(word)).sections
    return (
        min(section.top_margin.pt for section in sections),
        min(section.bottom_margin.pt for section in sections),
    )


def _length(pages: tuple[Page, ...]) -> str:
    bounds = ((2, "1-2 pages"), (5, "3-5 pages"), (10, "6-10 pages"), (20, "11-20 pages"))
    return next((name for most, name in bounds if len(pages) <= most), "21-30 pages")


def total(found: Iterable[Measured]) -> Agreement:
    """Give all papers together."""
    return sum((one.agreement for one in found), Agreement())


def kept(found: tuple[Measured, ...], file: Path) -> None:
    """Keep what was measured for the other test processes of this run."""
    file.write_bytes(msgspec.json.encode(found))


def recalled(file: Path) -> tuple[Measured, ...]:
    """Give what was kept."""
    return msgspec.json.decode(file.read_bytes(), type=tuple[Measured, ...])
