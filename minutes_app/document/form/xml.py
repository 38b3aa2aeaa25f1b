"""XML as frozen values, written out the same way every time."""

from dataclasses import dataclass
from typing import TypeAlias
from xml.sax.saxutils import escape, quoteattr

from minutes_app.ooxml.markup import DECLARATION

_NAMESPACES = {
    "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
}
_KEPT = {"w:t", "w:instrText"}
"""Elements whose blanks at either end Word must keep."""


@dataclass(frozen=True, slots=True)
class Node:
    """One element: name with prefix, attributes with prefixes, children in order."""

    name: str
    attributes: tuple[tuple[str, str], ...] = ()
    children: "tuple[Child, ...]" = ()


Child: TypeAlias = Node | str


def w(name: str, /, *children: Child | None, **attributes: str | int) -> Node:
    """Give an element of Word's namespace; attributes take its prefix, `None` is left out."""
    named = tuple((f"w:{key}", str(value)) for key, value in attributes.items())
    return Node(f"w:{name}", named, tuple(child for child in children if child is not None))


def plain(name: str, attributes: dict[str, str], *children: Child) -> Node:
    """Give an element whose name and attributes are written as they stand."""
    return Node(name, tuple(attributes.items()), children)


def part(name: str, *children: Child) -> Node:
    """Give the root of a part, which declares the namespaces of Word."""
    return plain(name, _NAMESPACES, *children)


def document(root: Node) -> bytes:
    """Give the element as a whole XML file in UTF-8."""
    return DECLARATION + _written(root).encode()


def _written(node: Child) -> str:
    if isinstance(node, str):
        return escape(node)
    attributes = "".join(f" {name}={quoteattr(value)}" for name, value in _all(node))
    if not node.children:
        return f"<{node.name}{attributes}/>"
    inside = "".join(_written(child) for child in node.children)
    return f"<{node.name}{attributes}>{inside}</{node.name}>"


def _all(node: Node) -> tuple[tuple[str, str], ...]:
    kept = node.name in _KEPT
    return (*node.attributes, ("xml:space", "preserve")) if kept else node.attributes
