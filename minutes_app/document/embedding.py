"""The meeting's own data inside the Word file, so that the paper can be opened again."""

import base64
import binascii
import hashlib
from dataclasses import dataclass

from minutes_app.document.limits import LARGEST_MEETING
from minutes_app.document.visible_text import body_paragraphs
from minutes_app.ooxml.body_part import main_part
from minutes_app.ooxml.markup import child_of, parsed, root_element, written
from minutes_app.ooxml.package import Package, bytes_of, packed, read_package
from minutes_app.ooxml.relations import (
    OFFICE,
    Relation,
    free_relation_id,
    relations_of,
    with_relation,
    with_type,
    without_relations_to,
)

NAMESPACE = "urn:bienban:meeting:1"
"""Names the part: LibreOffice numbers parts anew, the name space stays."""

_ROOT = f"{{{NAMESPACE}}}meeting"
_STORE = "{7C1B5B8E-6A0F-4B52-9D0E-2F3A6D1C9E47}"
_DATA_STORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"
_PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"


@dataclass(frozen=True, slots=True)
class EmbeddedMeeting:
    """A meeting file found in a Word file; `text_unchanged` while nobody edited the paper."""

    data: bytes
    text_unchanged: bool


def with_meeting(docx: bytes, data: bytes) -> bytes:
    """Give the .docx with a meeting file inside, instead of any that it held."""
    package = _without(read_package(docx))
    return bytes_of(with_embedded(package, data).parts.values())


def without_meeting(docx: bytes) -> bytes:
    """Give the .docx for issue, without the meeting's data."""
    return bytes_of(_without(read_package(docx)).parts.values())


def meeting_in(docx: bytes) -> EmbeddedMeeting | None:
    """Give the meeting that rides inside, `None` when there is none or it is damaged.

    What comes back is untrusted: decode it as strictly as any file.
    """
    package = read_package(docx)
    for name in _custom_parts(package):
        root = parsed(package.content(name), name)
        if root.tag != _ROOT or len(root.text or "") > LARGEST_MEETING:
            continue
        try:
            data = base64.b64decode("".join((root.text or "").split()), validate=True)
        except (binascii.Error, ValueError):
            return None
        return EmbeddedMeeting(data, root.get("digest") == _digest(package))
    return None


def with_embedded(package: Package, data: bytes) -> Package:
    """Give the package with a meeting file inside and the digest of its visible text."""
    number = next(n for n in range(1, 10_000) if f"customXml/item{n}.xml" not in package.parts)
    item, settings = f"customXml/item{number}.xml", f"customXml/itemProps{number}.xml"
    root = root_element(_ROOT)
    root.set("digest", _digest(package))
    root.text = base64.b64encode(data).decode("ascii")
    facts = root_element(f"{{{_DATA_STORE}}}datastoreItem", "ds")
    facts.set(f"{{{_DATA_STORE}}}itemID", _STORE)
    references = child_of(facts, f"{{{_DATA_STORE}}}schemaRefs")
    reference = child_of(references, f"{{{_DATA_STORE}}}schemaRef")
    reference.set(f"{{{_DATA_STORE}}}uri", NAMESPACE)
    package = package.with_parts(packed(item, written(root)), packed(settings, written(facts)))
    package = with_type(package, settings, _PROPERTIES_TYPE)
    main = main_part(package)
    link = Relation(free_relation_id(package, main), f"{OFFICE}customXml", item)
    package = with_relation(package, main, link)
    return with_relation(package, item, Relation("rId1", f"{OFFICE}customXmlProps", settings))


def _without(package: Package) -> Package:
    main = main_part(package)
    for name in _custom_parts(package):
        if parsed(package.content(name), name).tag != _ROOT:
            continue
        settings = [relation.target for relation in relations_of(package, name)]
        package = without_relations_to(package, main, name)
        for setting in settings:
            package = with_type(package, setting, "")
        folder, _, file = name.rpartition("/")
        package = package.without(name, *settings, f"{folder}/_rels/{file}.rels")
    return package


def _custom_parts(package: Package) -> list[str]:
    main = main_part(package)
    return [
        relation.target
        for relation in relations_of(package, main)
        if relation.kind.endswith("/customXml") and relation.target in package.parts
    ]


def _digest(package: Package) -> str:
    """Give the digest of the visible text, white space folded."""
    text = "\n".join(" ".join(line.split()) for line in body_paragraphs(package))
    return hashlib.sha256(text.encode()).hexdigest()
