"""How parts of a package refer to each other: relationships and content types."""

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass

from minutes_app.domain.wording import said
from minutes_app.ooxml.markup import Element, child_of, element, parsed, root_element, written
from minutes_app.ooxml.package import CONTENT_TYPES, BadPackage, Package, packed

PACKAGE = "http://schemas.openxmlformats.org/package/2006/"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
RELATION_TYPE = "application/vnd.openxmlformats-package.relationships+xml"
_RELATIONS = f"{{{PACKAGE}relationships}}"
_TYPES = f"{{{PACKAGE}content-types}}"


@dataclass(frozen=True, slots=True)
class Relation:
    """One reference to a part: `kind` is its full type, `target` the name of the part."""

    id: str
    kind: str
    target: str


def relations_of(package: Package, source: str) -> tuple[Relation, ...]:
    """Give what a part refers to inside the package; an empty `source` is the package itself.

    Raises `BadPackage` when a reference leaves the package.
    """
    place = _place_of(source)
    if place not in package.parts:
        return ()
    return tuple(_read(parsed(package.content(place), place), source))


def links_of(package: Package, source: str) -> dict[str, str]:
    """Give what a part refers to outside the package, by the key of the reference."""
    place = _place_of(source)
    if place not in package.parts:
        return {}
    nodes = parsed(package.content(place), place).findall(f"{_RELATIONS}Relationship")
    outer = (node for node in nodes if node.get("TargetMode") == "External")
    return {node.get("Id"): node.get("Target", "") for node in outer}


def with_relation(package: Package, source: str, relation: Relation) -> Package:
    """Give the package in which `source` refers to one more part."""
    place = _place_of(source)
    if place in package.parts:
        root = parsed(package.content(place), place)
    else:
        root = root_element(f"{_RELATIONS}Relationships")
    target = posixpath.relpath(relation.target, posixpath.dirname(source) or ".")
    facts = {"Id": relation.id, "Type": relation.kind, "Target": target}
    child_of(root, f"{_RELATIONS}Relationship", **facts)
    return package.with_parts(packed(place, written(root)))


def without_relations_to(package: Package, source: str, target: str) -> Package:
    """Give the package in which `source` no longer refers to `target`."""
    place = _place_of(source)
    root = parsed(package.content(place), place)
    for relation, node in zip(_read(root, source), list(_inner(root)), strict=True):
        if relation.target == target:
            root.remove(node)
    return package.with_parts(packed(place, written(root)))


def free_relation_id(package: Package, source: str) -> str:
    """Give an identifier that no reference of `source` uses."""
    used = {relation.id for relation in relations_of(package, source)}
    return next(name for n in range(1, len(used) + 2) if (name := f"rIdM{n}") not in used)


def type_of(package: Package, name: str) -> str:
    """Give the content type of a part, empty when the package does not say."""
    root = parsed(package.content(CONTENT_TYPES), CONTENT_TYPES)
    for node in root.findall(f"{_TYPES}Override"):
        if node.get("PartName").lower() == f"/{name}".lower():
            return node.get("ContentType")
    ending = name.rpartition(".")[2].lower()
    for node in root.findall(f"{_TYPES}Default"):
        if node.get("Extension").lower() == ending:
            return node.get("ContentType")
    return ""


def with_type(package: Package, name: str, content_type: str) -> Package:
    """Give the package that states this content type for the part; empty states none."""
    root = parsed(package.content(CONTENT_TYPES), CONTENT_TYPES)
    for node in root.findall(f"{_TYPES}Override"):
        if node.get("PartName").lower() == f"/{name}".lower():
            root.remove(node)
    if content_type:
        facts = {"PartName": f"/{name}", "ContentType": content_type}
        child_of(root, f"{_TYPES}Override", **facts)
    return package.with_parts(packed(CONTENT_TYPES, written(root)))


def with_ending(package: Package, ending: str, content_type: str) -> Package:
    """Give the package in which parts that end so have a content type, if they had none."""
    root = parsed(package.content(CONTENT_TYPES), CONTENT_TYPES)
    if any(node.get("Extension").lower() == ending for node in root.findall(f"{_TYPES}Default")):
        return package
    node = element(f"{_TYPES}Default", root)
    node.set("Extension", ending)
    node.set("ContentType", content_type)
    root.insert(0, node)
    return package.with_parts(packed(CONTENT_TYPES, written(root)))


def _read(root: Element, source: str) -> Iterator[Relation]:
    for node in _inner(root):
        target = node.get("Target", "")
        if target.startswith("/"):
            name = target[1:]
        else:
            name = posixpath.normpath(posixpath.join(posixpath.dirname(source), target))
        if name.startswith("..") or "\\" in name:
            raise BadPackage(
                said("tệp Word trỏ ra ngoài chính nó (“{target}”)", target=target),
                said("chỉ dùng tệp do Word lưu"),
            )
        yield Relation(node.get("Id"), node.get("Type"), name)


def _inner(root: Element) -> Iterator[Element]:
    for node in root.findall(f"{_RELATIONS}Relationship"):
        if node.get("TargetMode") != "External":
            yield node


def _place_of(source: str) -> str:
    folder, _, name = source.rpartition("/")
    return f"{folder}/_rels/{name}.rels" if folder else f"_rels/{name}.rels"
