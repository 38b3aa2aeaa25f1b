"""Values as they go into the XML of Word: escaped, with line breaks and tabs of Word's own."""

import re
from collections.abc import Sequence

from minutes_app.document.limits import LONG_VALUE, Budget
from minutes_app.document.origin import Sourced, bookmark_name, sourced

_SPECIAL = re.compile("[&<>\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_BETWEEN = '</w:t>{}<w:t xml:space="preserve">'
_WRITTEN = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    "\t": _BETWEEN.format("<w:tab/>"),
    "\n": _BETWEEN.format("<w:br/>"),
}


def escaped(value: object) -> str:
    """Give a value for the inside of a `w:t`; `None` gives nothing, control signs are dropped."""
    if value is None:
        return ""
    text = value if isinstance(value, str) else str(value)
    if text.isprintable() and "&" not in text and "<" not in text and ">" not in text:
        return text
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _SPECIAL.sub(lambda found: _WRITTEN.get(found[0], ""), text)


def printed(value: object, budget: Budget) -> str:
    """Give a value escaped, once the fill's budget has paid for a long one."""
    text = escaped(value)
    if len(text) > LONG_VALUE:
        budget.spend(len(text))
    return text


def bookmarked(value: object, budget: Budget, lead: str, before: str, after: str, tail: str) -> str:
    """Give the run of a value, in a bookmark when the value knows where it comes from.

    `before` and `after` are the XML of the run around the value, `lead` and `tail` what is printed
    before and behind the run.
    """
    text = printed(value, budget)
    if type(value) is not Sourced:
        return f"{lead}{before}{text}{after}{tail}"
    budget.bookmark = number = budget.bookmark + 1
    return (
        f'{lead}<w:bookmarkStart w:id="{number}" w:name="{bookmark_name(number, value.origin)}"/>'
        f'{before}{text}{after}<w:bookmarkEnd w:id="{number}"/>{tail}'
    )


def lines(value: object, budget: Budget, signs: int) -> Sequence[str]:
    """Give the lines of a value, at least one, so that each can be a paragraph of its own.

    Every line comes from where the value comes from; more than one are paid for by the fill's
    budget, `signs` for each.
    """
    if value is None:
        return ("",)
    text = value if isinstance(value, str) else str(value)
    if "\n" not in text and "\r" not in text:
        return (text,)
    parts = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    budget.loop_over(parts, signs)
    return [sourced(part, value.origin) for part in parts] if isinstance(value, Sourced) else parts
