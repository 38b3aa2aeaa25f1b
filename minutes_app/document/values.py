"""Values as they go into the XML of Word: escaped, with line breaks and tabs of Word's own."""

import re

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
    text = value if type(value) is str else str(value)
    if not _SPECIAL.search(text):
        return text
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _SPECIAL.sub(lambda found: _WRITTEN.get(found[0], ""), text)


def lines(value: object) -> list[str]:
    """Give the lines of a value, at least one, so that each can be a paragraph of its own."""
    if value is None:
        return [""]
    return str(value).replace("\r\n", "\n").replace("\r", "\n").split("\n")
