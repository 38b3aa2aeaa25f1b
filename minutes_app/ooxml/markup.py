"""XML of Word: names, careful parsing and writing; the one door to lxml."""

from collections.abc import Callable, Iterator, Mapping, MutableMapping
from importlib import import_module
from typing import Any, Protocol, cast

from minutes_app.domain.failures import MinutesError
from minutes_app.domain.wording import said

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
WORD_2010 = "http://schemas.microsoft.com/office/word/2010/wordml"
DECLARATION = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
SPACE = "{http://www.w3.org/XML/1998/namespace}space"

# lxml has no types of its own; brought in by name it is `Any` here and nowhere else.
_etree: Any = import_module("lxml.etree")


class Element(Protocol):
    """The part of an lxml element that this room uses; `tag` is no text in an instruction."""

    tag: str
    text: str | None
    tail: str | None
    attrib: MutableMapping[str, str]
    nsmap: Mapping[str | None, str]

    set: Callable[[str, str], None]
    getparent: Callable[[], "Element | None"]
    getnext: Callable[[], "Element | None"]
    getprevious: Callable[[], "Element | None"]
    iter: Callable[..., Iterator["Element"]]
    iterancestors: Callable[..., Iterator["Element"]]
    itersiblings: Callable[..., Iterator["Element"]]
    addnext: Callable[["Element"], None]
    addprevious: Callable[["Element"], None]
    append: Callable[["Element"], None]
    insert: Callable[[int, "Element"], None]
    index: Callable[["Element"], int]
    remove: Callable[["Element"], None]
    find: Callable[[str], "Element | None"]
    findall: Callable[[str], list["Element"]]

    def get(self, key: str, default: str = "") -> str:
        """Give an attribute, `default` where it is missing."""
        ...

    def __iter__(self) -> Iterator["Element"]:
        """Give the children in order."""
        ...

    def __len__(self) -> int:
        """Give the number of children."""
        ...

    def __getitem__(self, index: int) -> "Element":
        """Give the child at `index`."""
        ...


class BadXml(MinutesError):
    """A part of the file is no XML that we are willing to read."""


INSTRUCTION: Any = _etree.ProcessingInstruction
"""The `tag` of a processing instruction, also to be used as a filter of `iter`."""


def w(name: str) -> str:
    """Give the full name of a Word element or attribute, such as `w("tbl")`."""
    return f"{{{WORD}}}{name}"


def parsed(data: bytes, part: str) -> Element:
    """Give the root of a part; comments and instructions are left out.

    Raises `BadXml` on broken XML, on a document type (entities), on trees deeper than 256.
    """
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        raise _with_entities(part)
    try:
        root = _etree.fromstring(data, _parser())
    except (_etree.XMLSyntaxError, ValueError) as error:
        raise BadXml(
            said("phần “{part}” trong tệp Word không đọc được", part=part),
            said("mở tệp trong Word, lưu lại rồi thử lại"),
        ) from error
    if root.getroottree().docinfo.doctype:
        raise _with_entities(part)
    return cast("Element", root)


def word_prefixed(root: Element) -> Element:
    """Give a tree in which Word's name space has the prefix `w`, as Word itself writes it."""
    tree: Any = root
    if all(node.prefix == "w" for node in tree.iter(f"{{{WORD}}}*")):
        return root
    spaces = {name: space for name, space in root.nsmap.items() if name != "w" and space != WORD}
    fresh = _etree.Element(root.tag, nsmap=spaces | {"w": WORD})
    fresh.attrib.update(root.attrib)
    fresh.extend(list(root))
    return cast("Element", fresh)


def instruction(target: str, text: str) -> Element:
    """Give a processing instruction, which stands in the tree for a tag."""
    return cast("Element", _etree.ProcessingInstruction(target, text))


def element(tag: str, like: Element | None = None) -> Element:
    """Give a new element, with the name-space prefixes of another one."""
    return cast("Element", _etree.Element(tag, nsmap=like.nsmap if like is not None else None))


def root_element(tag: str, prefix: str | None = None) -> Element:
    """Give the root of a new part, its name space under `prefix` or without one.

    LibreOffice knows parts of a package by the prefixes that Word itself uses.
    """
    space = tag[1:].partition("}")[0]
    return cast("Element", _etree.Element(tag, nsmap={prefix: space}))


def child_of(parent: Element, tag: str, text: str = "", **attributes: str) -> Element:
    """Give a new last child of `parent`."""
    child = cast("Element", _etree.SubElement(parent, tag, attributes))
    child.text = text or None
    return child


def written(root: Element) -> bytes:
    """Give a part as UTF-8 bytes with its XML declaration."""
    return DECLARATION + as_text(root).encode()


def as_text(root: Element) -> str:
    """Give an element as XML text without a declaration and without its tail."""
    return cast("str", _etree.tostring(root, encoding="unicode", with_tail=False))


def detach(node: Element) -> None:
    """Take a node out of its tree; the text behind it stays where it is."""
    parent = node.getparent()
    if parent is None:
        return
    if node.tail:
        before = node.getprevious()
        if before is None:
            parent.text = (parent.text or "") + node.tail
        else:
            before.tail = (before.tail or "") + node.tail
        node.tail = None
    parent.remove(node)


def _with_entities(part: str) -> BadXml:
    return BadXml(
        said(
            "phần “{part}” trong tệp Word có khai báo DTD hoặc thực thể, không an toàn", part=part
        ),
        said("chỉ dùng tệp do Word lưu"),
    )


def _parser() -> object:
    """Give a new parser; one is not shared because parsers are bound to a thread."""
    return _etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
        remove_blank_text=False,
    )
