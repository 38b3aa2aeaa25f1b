"""Our pages are LibreOffice's pages, line by line (the goals of the live page)."""

import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from tests.pages.agreement import Share, agreement
from tests.pages.libre_office import SAME_WIDTHS
from tests.pages.measure import Measured, total
from tests.pages.papers import EXTRAS, FORMS, STYLES, plans
from tests.pages.printed import Line, Page, pages_of
from tests.pages.table import table

MARGINS = (50.0, 50.0)


def own(measured: tuple[Measured, ...]) -> list[Measured]:
    return [one for one in measured if one.ours]


def test_no_paper_of_our_templates_is_refused(measured: tuple[Measured, ...]):
    assert [one.refusal for one in own(measured) if one.refusal] == []
    assert len(own(measured)) >= 60


def test_every_paper_has_as_many_pages_as_in_libreoffice(measured: tuple[Measured, ...]):
    sums = total(own(measured))
    assert sums.page_counts.rate == 1, table(measured)


def test_pages_begin_where_libreoffice_begins_them(measured: tuple[Measured, ...]):
    assert total(own(measured)).breaks.rate >= 0.99, table(measured)


def test_lines_break_where_libreoffice_breaks_them(measured: tuple[Measured, ...]):
    assert total(own(measured)).lines.rate >= 0.995, table(measured)


def test_headers_and_footers_read_as_in_libreoffice(measured: tuple[Measured, ...]):
    assert total(own(measured)).margins.rate >= 0.99, table(measured)


def test_other_layouts_begin_pages_alike_or_are_refused(measured: tuple[Measured, ...]):
    others = [one for one in measured if not one.ours]
    assert len(others) >= 20
    assert total(others).breaks.rate >= 0.9, table(measured)
    assert all(one.refusal.endswith(")") for one in others if one.agreement.refused)


def test_the_reference_is_set_in_the_fonts_of_the_paper(folder: Path, measured: object):
    allowed = {*SAME_WIDTHS.values(), "OpenSymbol"}
    for pdf in sorted(folder.glob("layout-*.pdf")) + sorted(folder.glob("paper-0?.pdf")):
        command = ["pdffonts", str(pdf)]
        told = subprocess.run(command, capture_output=True, text=True, check=True)
        names = {line.split()[0].split("+")[-1] for line in told.stdout.splitlines()[2:]}
        assert {name.split("-")[0] for name in names} <= allowed, (pdf.name, names)


def test_the_papers_meet_every_form_numbering_and_extra():
    met = plans()
    assert {(plan.template, plan.profile) for plan in met} == set(FORMS)
    assert {(plan.template, plan.numbering) for plan in met} == {
        (template, style) for template, _ in FORMS for style in STYLES
    }
    assert {extra for plan in met for extra in plan.extras} == set(EXTRAS)


def test_the_papers_run_from_one_page_to_thirty(folder: Path, measured: object):
    counts = sorted(len(pages_of(pdf)) for pdf in folder.glob("paper-??.pdf"))
    assert counts[0] <= 2
    assert 25 <= counts[-1] <= 35


@pytest.fixture
def two_pages() -> tuple[Page, ...]:
    def page(*texts: str) -> Page:
        head = Line(("2",), 300, 20, 34)
        body = (
            Line(tuple(text.split()), 85, 60 + 18 * place, 74 + 18 * place)
            for place, text in enumerate(texts)
        )
        return Page(595, 842, (head, *body))

    return (page("Một là", "hai là", "ba là"), page("Bốn là", "năm là"))


def test_a_layout_agrees_with_itself(two_pages: tuple[Page, ...]):
    same = agreement(two_pages, two_pages, MARGINS)
    assert (same.page_counts, same.breaks, same.lines) == (Share(1, 1), Share(1, 1), Share(5, 5))
    assert same.margins == Share(2, 2)


def test_a_line_that_moves_to_the_next_page_is_a_break_missed(two_pages: tuple[Page, ...]):
    first, second = two_pages
    moved = second.lines[0], replace(first.lines[-1], top=60, bottom=74), *second.lines[1:]
    other = (replace(first, lines=first.lines[:-1]), replace(second, lines=moved))
    found = agreement(two_pages, other, MARGINS)
    assert (found.breaks, found.lines) == (Share(0, 1), Share(5, 5))


def test_a_word_that_moves_to_the_next_line_is_two_lines_missed(two_pages: tuple[Page, ...]):
    first, second = two_pages
    lines = list(first.lines)
    lines[1] = replace(lines[1], words=("Một",))
    lines[2] = replace(lines[2], words=("là", "hai", "là"))
    found = agreement(two_pages, (replace(first, lines=tuple(lines)), second), MARGINS)
    assert (found.breaks, found.lines) == (Share(1, 1), Share(3, 5))


def test_a_missing_page_is_a_wrong_count_and_a_break_missed(two_pages: tuple[Page, ...]):
    found = agreement(two_pages, two_pages[:1], MARGINS)
    assert (found.page_counts, found.breaks) == (Share(0, 1), Share(0, 1))


def test_a_wrong_page_number_shows(two_pages: tuple[Page, ...]):
    first, second = two_pages
    numbered = replace(second, lines=(replace(second.lines[0], words=("3",)), *second.lines[1:]))
    found = agreement(two_pages, (first, numbered), MARGINS)
    assert (found.margins, found.lines) == (Share(1, 2), Share(5, 5))
