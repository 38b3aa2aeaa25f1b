"""What Word shows of a file under “Info”: title, subject, author, dates (docProps/core.xml)."""

import datetime as dt
import re
from dataclasses import dataclass

from minutes_app.ooxml.markup import Element, child_of, parsed, root_element, written
from minutes_app.ooxml.package import Package, packed
from minutes_app.ooxml.relations import (
    PACKAGE,
    Relation,
    free_relation_id,
    relations_of,
    with_relation,
    with_type,
)

_PART = "docProps/core.xml"
_KIND = f"{PACKAGE}relationships/metadata/core-properties"
_CONTENT_TYPE = "application/vnd.openxmlformats-package.core-properties+xml"
_ROOT = f"{{{PACKAGE}metadata/core-properties}}coreProperties"
_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]+")
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
    if properties is None and modified is None:
        return package
    package, name = _with_part(package)
    root = parsed(package.content(name), name)
    if properties is not None:
        _state(root, f"{{{_DUBLIN}}}title", properties.title)
        _state(root, f"{{{_DUBLIN}}}subject", properties.subject)
        _state(root, f"{{{_DUBLIN}}}creator", properties.author)
    if modified is not None:
        stamp = modified.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        for kind in ("created", "modified"):
            _state(root, f"{{{_TERMS}}}{kind}", stamp).set(_TYPE, "dcterms:W3CDTF")
    return package.with_parts(packed(name, written(root)))


def _with_part(package: Package) -> tuple[Package, str]:
    """Give the package with a part for properties, and the name of that part."""
    for relation in relations_of(package, ""):
        if relation.kind.endswith("/metadata/core-properties") and relation.target in package.parts:
            return package, relation.target
    package = package.with_parts(packed(_PART, written(root_element(_ROOT, "cp"))))
    link = Relation(free_relation_id(package, ""), _KIND, _PART)
    return with_relation(with_type(package, _PART, _CONTENT_TYPE), "", link), _PART


def _state(root: Element, name: str, text: str) -> Element:
    node = root.find(name)
    if node is None:
        node = child_of(root, name)
    if text:
        node.text = _UNPRINTABLE.sub(" ", text)
    return node
