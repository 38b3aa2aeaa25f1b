"""The named styles of a template, made from the format facts."""

from dataclasses import dataclass

from minutes_app.document.form.built_in_styles import NORMAL, built_in_styles, defaults, letters
from minutes_app.document.form.elements import Element
from minutes_app.document.form.facts import Facts, Look
from minutes_app.document.form.layout import ON_BODY, shapes_of
from minutes_app.document.form.lengths import Length
from minutes_app.document.form.shapes import Shape, Side
from minutes_app.document.form.xml import Node, part, w

_FOLLOWED_BY = {
    Element.KIND: Element.ABSTRACT,
    Element.ABSTRACT: Element.ABSTRACT_MARK,
    Element.ABSTRACT_MARK: Element.BODY,
    Element.HEADING: Element.BODY,
    Element.CLAUSE: Element.LISTED,
    Element.LEAD: Element.BODY,
    Element.RECIPIENTS_WORD: Element.RECIPIENT,
}
"""What a clerk writes next after Enter, where it is not the same again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """One paragraph style; `over` is the style it builds on, `then` that of the next paragraph."""

    id: str
    name: str
    over: str = NORMAL
    then: str = ""
    look: Look | None = None
    shape: Shape

    def node(self) -> Node:
        """Give the style as Word keeps it."""
        return w(
            "style",
            w("name", val=self.name),
            w("basedOn", val=self.over),
            w("next", val=self.then) if self.then else None,
            w("uiPriority", val=1),
            w("qFormat"),
            self.shape.properties(),
            letters(self.look) if self.look else None,
            type="paragraph",
            customStyle=1,
            styleId=self.id,
        )


def rule_style(name: str, key: str, length: Length, room: Length, facts: Facts) -> Style:
    """Give a rule of this length, centred in a column `room` wide."""
    shape = Shape(
        side=Side.CENTRE,
        indent=(room - length) * 0.5,
        line=Length.pt(4),
        after=Length.pt(3),
        rule=facts.rule_width,
    )
    return Style(id=key, name=name, shape=shape)


def style_sheet(facts: Facts, more: tuple[Style, ...] = ()) -> Node:
    """Give the part that holds every style of a template."""
    shapes = shapes_of(facts)
    used = tuple(_style(element, facts, shapes) for element in shapes)
    return part(
        "w:styles",
        *defaults(facts.looks[Element.BODY]),
        *built_in_styles(facts.looks[Element.PAGE_NUMBER]),
        *(style.node() for style in (*used, *more)),
    )


def _style(element: Element, facts: Facts, shapes: dict[Element, Shape]) -> Style:
    following = _FOLLOWED_BY.get(element, element)
    return Style(
        id=element.id,
        name=element,
        over=Element.BODY.id if element in ON_BODY else NORMAL,
        then=(following if following in shapes else Element.BODY).id,
        look=facts.looks.get(element),
        shape=shapes[element],
    )
