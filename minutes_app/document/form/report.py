"""The template of the plain report, `bao_cao`, in the words of the Tam Dương report."""

from minutes_app.document.form.elements import Element
from minutes_app.document.form.happenings import (
    conclusion,
    ended_by,
    entries,
    issues_in_line,
    opening,
)
from minutes_app.document.form.paragraphs import Nodes, each, if_given, paragraph, when
from minutes_app.document.form.xml import Node


def report() -> Nodes:
    """Give the body: what was held, who came, what was said; no form of office around it."""
    return (
        *if_given(Element.REPORT_TITLE, "heading.abstract"),
        *if_given(Element.REPORT_DATE, "heading.date"),
        *_beginning(),
        *each("group in attendance.groups", _group()),
        *when(
            "chair.citation",
            paragraph(Element.BODY, "{{ chair.capitalised }} chủ trì {{ session.kind }}"),
        ),
        *opening(),
        *entries(issues_in_line()),
        *when("conclusion.number", *conclusion(lambda _: ended_by("./."))),
        *if_given(Element.REPORTER, "drafter"),
    )


def _beginning() -> Nodes:
    text = (
        "{% for basis in paper.bases %}{% if not loop.first %}; {% endif %}{{ basis.text }}"
        "{% if loop.last %}.{% endif %}{% endfor %}"
        "{% if paper.bases and (session.host or session.when) %} {% endif %}"
        "{% if session.host %}{% if session.when %}{{ session.when }}, {% endif %}"
        "{{ delegation }} đã có buổi làm việc với {{ session.host }}."
        "{% elif session.when %}{{ session.when }} đã diễn ra {{ session.kind_small }}.{% endif %}"
    )
    return when("paper.bases or session.host or session.when", paragraph(Element.BODY, text))


def _group() -> Node:
    text = (
        "{{ group.lead }} {% for seat in group.everyone %}{{ seat.citation }}"
        "{% if seat.count %} ({{ seat.count }} người){% endif %}"
        "{% if seat.is_absent %} (vắng mặt"
        "{% if seat.reason %}, lý do: {{ seat.reason }}{% endif %}){% endif %}"
        "{% if not loop.last %}; {% endif %}{% endfor %}."
    )
    return paragraph(Element.BODY, text)
