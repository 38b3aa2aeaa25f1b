"""What Word shows of a file under “Info”: title, subject, author, dates (docProps/core.xml)."""

import datetime as dt
from dataclasses import dataclass

from minutes_app.ooxml.markup import Element, child_of, parsed, written
from minutes_app.ooxml.package import Package, packed

_PART = "docProps/core.xml"
_DUBLIN = "http://purl.org/dc/elements/1.1/"
_TERMS = "http://purl.org/dc/terms/"
_TYPE = "{http://www.w3.org/2001/XMLSchema-instance}type"


@dataclass(frozen=True, slots=True, kw_only=True)
class Properties:
    """The properties that a paper states of itself; empty ones stay as in the template."""

    title: str = ""
    subject: str = ""
    author: str = ""


def with_properties(
    package: Package, properties: Properties | None, modified: dt.datetime | None
) -> Package:
    """Give the package with these properties; `modified` is stated in UTC."""
    if (properties is None and modified is None) or _PART not in package.parts:
        return package
    root = parsed(package.content(_PART), _PART)
    if properties is not None:
        _state(root, f"{{{_DUBLIN}}}title", properties.title)
        _state(root, f"{{{_DUBLIN}}}subject", properties.subject)
        _state(root, f"{{{_DUBLIN}}}creator", properties.author)
    if modified is not None:
        stamp = modified.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        for name in ("created", "modified"):
            _state(root, f"{{{_TERMS}}}{name}", stamp).set(_TYPE, "dcterms:W3CDTF")
    return package.with_parts(packed(_PART, written(root)))


def _state(root: Element, name: str, text: str) -> Element:
    node = root.find(name)
    if node is None:
        node = child_of(root, name)
    node.text = text or node.text
    return node
