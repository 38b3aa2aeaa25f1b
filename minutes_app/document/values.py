"""Values as they go into the XML of Word: escaped, with line breaks and tabs of Word's own."""

import re
from collections.abc import Sequence

from minutes_app.document.limits import LONG_VALUE, Budget
from minutes_app.document.origin import Sourced, bookmark_name, sourced

_SPECIAL = re.compile("[&<>\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_PLAIN = bytes(set(range(0x20, 0x100)) - set(b"&<>\x7f\xc2\xef"))
"""Bytes that are never part of a special sign; U+0080 to U+00BF begin with C2, U+FFFE with EF."""

_BETWEEN = '</w:t>{}<w:t xml:space="preserve">'
_START, _NAMED, _CLOSED = b'<w:bookmarkStart w:id="', b'" w:name="', b'"/>'
_END = b'<w:bookmarkEnd w:id="'
_WRITTEN = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    "\t": _BETWEEN.format("<w:tab/>"),
    "\n": _BETWEEN.format("<w:br/>"),
}


def printed(value: object, budget: Budget) -> bytes:
    """Give a value for the inside of a `w:t`, escaped, in UTF-8; `None` gives nothing.

    Control signs are dropped. The fill's budget pays for a long value before it is made.
    """
    if value is None:
        return b""
    text = value if isinstance(value, str) else str(value)
    if len(text) >= LONG_VALUE:
        budget.spend(len(text))
    try:
        xml = text.encode()
    except UnicodeEncodeError:
        return _rewritten(text)
    return _rewritten(text) if xml.translate(None, _PLAIN) else xml


def _rewritten(text: str) -> bytes:
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _SPECIAL.sub(lambda found: _WRITTEN.get(found[0], ""), text).encode()


def bookmarked(
    value: object, budget: Budget, lead: bytes, before: bytes, after: bytes, tail: bytes
) -> tuple[bytes, ...]:
    """Give the run of a value in pieces, in a bookmark when its origin is known and to be told.

    `before` and `after` are the XML of the run around the value, `lead` and `tail` what is printed
    before and behind the run.
    """
    xml = printed(value, budget)
    if type(value) is not Sourced or not budget.traced:
        return lead, before, xml, after, tail
    budget.bookmark = number = budget.bookmark + 1
    sign, name = b"%d" % number, bookmark_name(number, value.origin)
    opened = (_START, sign, _NAMED, name, _CLOSED)
    return lead, *opened, before, xml, after, _END, sign, _CLOSED, tail


def paragraphs(
    value: object,
    budget: Budget,
    signs: int,
    lead: bytes,
    before: bytes,
    after: bytes,
    tail: bytes,
) -> tuple[bytes, ...]:
    """Give the run of each line of a value in pieces, each with all that `bookmarked` prints."""
    if type(value) is Sourced and "\n" not in value and "\r" not in value:
        return bookmarked(value, budget, lead, before, after, tail)
    pieces: list[bytes] = []
    for line in lines(value, budget, signs):
        pieces += bookmarked(line, budget, lead, before, after, tail)
    return tuple(pieces)


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
