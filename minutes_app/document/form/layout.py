"""Where each element stands and what it stays with: the shapes of the styles."""

from minutes_app.document.form.elements import Element
from minutes_app.document.form.facts import Facts
from minutes_app.document.form.lengths import NOTHING, Length
from minutes_app.document.form.shapes import Shape, Side

ON_BODY = frozenset(
    {
        Element.BASIS,
        Element.DETAIL,
        Element.HEADING,
        Element.CLAUSE,
        Element.LISTED,
        Element.LEAD,
        Element.LAST,
        Element.ENDING,
    }
)
"""Elements whose styles build on that of the body."""


def shapes_of(facts: Facts) -> dict[Element, Shape]:
    """Give the shape of every element that these rules give a look, and of the plain ones."""
    shapes = _header_shapes() | _body_shapes(facts) | _end_shapes(facts) | _report_shapes()
    unlooked = {*ON_BODY, Element.BEFORE_SIGNATURES, Element.AFTER_TABLE}
    return {
        element: shape
        for element, shape in shapes.items()
        if element in facts.looks or element in unlooked
    }


def _header_shapes() -> dict[Element, Shape]:
    centred = Shape(side=Side.CENTRE)
    return {
        Element.NATIONAL_TITLE: centred,
        Element.MOTTO: centred,
        Element.SUPERIOR: centred,
        Element.ISSUER: centred,
        Element.ASTERISK: centred,
        Element.NUMBER: centred,
        Element.PLACE_AND_DATE: Shape(side=Side.CENTRE, before=Length.pt(3)),
        Element.URGENCY: centred,
        Element.DRAFT: centred,
        Element.CIRCULATION: Shape(side=Side.RIGHT),
        Element.KIND: Shape(side=Side.CENTRE, before=Length.pt(24), keep_next=True),
        Element.ABSTRACT: Shape(side=Side.CENTRE, keep_next=True),
        Element.ABSTRACT_MARK: Shape(side=Side.CENTRE, after=Length.pt(12)),
    }


def _body_shapes(facts: Facts) -> dict[Element, Shape]:
    lines = facts.lines
    return {
        Element.BODY: Shape(
            side=Side.JUSTIFIED,
            first_line=lines.first_line,
            before=lines.between,
            after=NOTHING,
            line=lines.line,
        ),
        Element.BASIS: Shape(),
        Element.DETAIL: Shape(),
        Element.HEADING: Shape(before=Length.pt(12), keep_next=True, keep_lines=True, outline=0),
        Element.CLAUSE: Shape(keep_next=True, keep_lines=True, outline=1),
        Element.LISTED: Shape(),
        Element.LEAD: Shape(keep_next=True),
        Element.LAST: Shape(keep_next=True),
        Element.ENDING: Shape(after=Length.pt(12), keep_next=True, keep_lines=True),
    }


def _end_shapes(facts: Facts) -> dict[Element, Shape]:
    kept = Shape(side=Side.CENTRE, keep_next=True)
    left = Shape(side=Side.LEFT, keep_next=True, keep_lines=True)
    return {
        Element.AUTHORITY: kept,
        Element.POST: kept,
        Element.SIGNER: Shape(
            side=Side.CENTRE,
            before=facts.signature_space,
            after=Length.pt(12),
            keep_next=True,
        ),
        Element.CONFIRMATION: kept,
        Element.RECIPIENTS_WORD: left,
        Element.RECIPIENT: left,
        Element.DRAFTER: Shape(side=Side.LEFT, before=Length.pt(6)),
        Element.BEFORE_SIGNATURES: Shape(before=Length.pt(12), line=Length.pt(1), keep_next=True),
        Element.AFTER_TABLE: Shape(line=Length.pt(1)),
        Element.CONTACT: Shape(side=Side.CENTRE),
    }


def _report_shapes() -> dict[Element, Shape]:
    return {
        Element.REPORT_TITLE: Shape(side=Side.CENTRE, keep_next=True),
        Element.REPORT_DATE: Shape(side=Side.CENTRE, before=Length.pt(6), after=Length.pt(12)),
        Element.REPORTER: Shape(side=Side.RIGHT, before=Length.pt(12)),
    }
