"""Values as they go into the XML of Word: escaped, with line breaks and tabs of Word's own."""

import re

from minutes_app.document.limits import Budget
from minutes_app.document.origin import Sourced, bookmark_name, sourced

SPECIAL = re.compile("[&<>\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_BETWEEN = '</w:t>{}<w:t xml:space="preserve">'
_WRITTEN = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    "\t": _BETWEEN.format("<w:tab/>"),
    "\n": _BETWEEN.format("<w:br/>"),
}


class Markup(str):
    """A piece of XML made by the engine itself, never by a value."""

    __slots__ = ()


_NOTHING = Markup()


def escaped(value: object) -> str:
    """Give a value for the inside of a `w:t`; `None` gives nothing, control signs are dropped."""
    if value is None:
        return ""
    if isinstance(value, Markup):
        return value
    text = value if isinstance(value, str) else str(value)
    if not SPECIAL.search(text):
        return text
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return SPECIAL.sub(lambda found: _WRITTEN.get(found[0], ""), text)


def lines(value: object) -> list[str]:
    """Give the lines of a value, at least one, so that each can be a paragraph of its own.

    Every line comes from where the value comes from.
    """
    if value is None:
        return [""]
    parts = str(value).replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return [sourced(part, value.origin) for part in parts] if isinstance(value, Sourced) else parts


def opened(value: object, budget: Budget) -> Markup:
    """Give the start of a bookmark around a value that knows its origin, else nothing."""
    if type(value) is not Sourced:
        return _NOTHING
    number = budget.next_bookmark()
    name = bookmark_name(number, value.origin)
    return Markup(f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>')


def closed(value: object, budget: Budget) -> Markup:
    """Give the end of the bookmark that `opened` started last, else nothing."""
    if type(value) is not Sourced:
        return _NOTHING
    return Markup(f'<w:bookmarkEnd w:id="{budget.bookmark}"/>')
