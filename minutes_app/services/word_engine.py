"""The document room at work; imported only when a paper is made, since its libraries are slow."""

import datetime as dt
from functools import cache, lru_cache

from minutes_app.document.faults import Fault
from minutes_app.document.proofreading import proofread
from minutes_app.document.properties import Properties
from minutes_app.document.template import Template, compile_template, faults_in
from minutes_app.document.view.expected import expected_texts
from minutes_app.document.view.measure import Measure, measure_from
from minutes_app.document.view.view import View, view_of
from minutes_app.domain.meeting import Meeting
from minutes_app.storage.codec import encode
from minutes_app.storage.resources import resource_bytes


def filled(
    meeting: Meeting,
    template: bytes,
    *,
    embed: bool,
    traced: bool,
    modified: dt.datetime | None,
    whole: bool,
) -> bytes:
    """Give the Word file, proof-read; raises `MinutesError`.

    `whole` demands every name and every conclusion that the template asks for; an office's own
    template may leave some out on purpose, such as the names where only a count is printed.
    """
    ready = compiled(template)
    paper = ready.fill(
        view_of(meeting, measure=_measure()),
        traced=traced,
        modified=modified,
        properties=_properties(meeting),
        embed=encode(meeting) if embed else None,
    )
    proofread(paper, expected_texts(meeting, ready.names) if whole else ())
    return paper


def faults_of(data: bytes) -> tuple[Fault, ...]:
    """Give every fault of a template; raises `MinutesError` when it is no Word file at all."""
    return faults_in(data, View)


@lru_cache(maxsize=8)
def compiled(template: bytes) -> Template:
    """Give the template ready to be filled; raises `MinutesError` with its faults."""
    return compile_template(template, View)


@cache
def _measure() -> Measure:
    return measure_from(resource_bytes("fonts/tinos_widths.json"))


def _properties(meeting: Meeting) -> Properties:
    heading = meeting.heading
    title = " ".join(f"{heading.title} {heading.abstract}".split())
    return Properties(title=title, subject=meeting.session.purpose, author=heading.issuer.name)
