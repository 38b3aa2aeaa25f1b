"""Fills the templates as the program does."""

from functools import cache

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


def filled(name: str, meeting: Meeting) -> bytes:
    from docxtpl import DocxTemplate
    import io, jinja2

    t = DocxTemplate(io.BytesIO(template_file(name)))
    v = view(meeting)
    t.render(
        {k: getattr(v, k) for k in v.__slots__},
        jinja_env=jinja2.Environment(autoescape=True, undefined=jinja2.StrictUndefined),
    )
    o = io.BytesIO()
    t.save(o)
    return o.getvalue()


def paper(name: str, meeting: Meeting) -> Paper:
    return Paper(filled(name, meeting))
