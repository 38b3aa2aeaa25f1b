"""Fills the templates as the program does."""

from functools import cache

from minutes_app.document.template import Template, compile_template
from minutes_app.document.view.measure import Measure, measure_from
from minutes_app.document.view.view import View, view_of
from minutes_app.domain.meeting import Meeting
from tests.templates.meetings import ROOT
from tests.templates.paper import Paper

TEMPLATES = ("bien_ban_dang", "bien_ban_nha_nuoc", "bao_cao")


@cache
def measure() -> Measure:
    return measure_from((ROOT / "resources" / "fonts" / "tinos_widths.json").read_bytes())


def view(meeting: Meeting) -> View:
    return view_of(meeting, measure=measure())


def template_file(name: str) -> bytes:
    return (ROOT / "templates_docx" / f"{name}.docx").read_bytes()


@cache
def template(name: str) -> Template:
    return compile_template(template_file(name), View)


def filled(name: str, meeting: Meeting, *, traced: bool = False) -> bytes:
    return template(name).fill(view(meeting), traced=traced)


def paper(name: str, meeting: Meeting) -> Paper:
    return Paper(filled(name, meeting))
