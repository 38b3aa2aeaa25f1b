"""The paper as a draft to be corrected by hand: “DỰ THẢO” on each page, numbers beside lines."""

from minutes_app.ooxml.body_part import main_part
from minutes_app.ooxml.markup import Element, child_of, element, parsed, root_element, w, written
from minutes_app.ooxml.package import Package, bytes_of, packed, read_package
from minutes_app.ooxml.relations import (
    OFFICE,
    Relation,
    free_relation_id,
    relations_of,
    with_relation,
    with_type,
)

MARK = "DỰ THẢO"
DISTANCE = 170
"""Dxa (3 mm) between the number of a line and its text."""

HEIGHT = 240
"""Dxa (12 pt) of the line with the mark."""

_LETTERS = "22"
"""Half points of the mark."""

_NEAREST = 280
"""Dxa (5 mm) from the edge of the sheet that printers still print on."""

_KINDS = ("default", "first", "even")
_HEADER_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"
_ID = f"{{{OFFICE.rstrip('/')}}}id"
_BEFORE_NUMBERS = frozenset(
    w(name)
    for name in (
        "headerReference", "footerReference", "footnotePr", "endnotePr", "type", "pgSz", "pgMar",
        "paperSrc", "pgBorders",
    )
)  # fmt: skip
"""What stands before `w:lnNumType` (ECMA-376 Part 1, 17.6.17, the order of CT_SectPr)."""


def as_draft(word: bytes) -> bytes:
    """Give the Word file with the mark at the head of each page and its lines numbered.

    The text stays where it is: heads begin higher by the height of the mark, where the sheet has
    room for it. Raises `BadPackage` and `BadXml`.
    """
    package = read_package(word)
    main = main_part(package)
    root = parsed(package.content(main), main)
    sections = list(root.iter(w("sectPr")))
    for section in sections:
        _number_lines(section)
        _raise_head(section)
    package = _with_heads(package, main, sections)
    for name in _heads(package, main, sections):
        head = parsed(package.content(name), name)
        head.insert(0, _mark(head))
        package = package.with_parts(packed(name, written(head)))
    return bytes_of(package.with_parts(packed(main, written(root))).parts.values())


def _number_lines(section: Element) -> None:
    for old in section.findall(w("lnNumType")):
        section.remove(old)
    node = element(w("lnNumType"), section)
    node.set(w("countBy"), "1")
    node.set(w("distance"), str(DISTANCE))
    node.set(w("restart"), "newPage")
    section.insert(sum(1 for part in section if part.tag in _BEFORE_NUMBERS), node)


def _raise_head(section: Element) -> None:
    """Let the head begin higher, so that what stood in it stays at its place."""
    margins = section.find(w("pgMar"))
    if margins is None:
        return
    at = margins.get(w("header"), "")
    if at.isdecimal() and int(at) - HEIGHT >= _NEAREST:
        margins.set(w("header"), str(int(at) - HEIGHT))


def _with_heads(package: Package, main: str, sections: list[Element]) -> Package:
    """Give the package in which the first section has a head of every kind; others inherit."""
    if not sections:
        return package
    first = sections[0]
    known = {node.get(w("type"), "default") for node in first.findall(w("headerReference"))}
    for kind in (kind for kind in _KINDS if kind not in known):
        name = f"word/header_draft_{kind}.xml"
        link = Relation(free_relation_id(package, main), f"{OFFICE}header", name)
        package = package.with_parts(packed(name, written(root_element(w("hdr"), "w"))))
        package = with_relation(with_type(package, name, _HEADER_TYPE), main, link)
        reference = element(w("headerReference"), first)
        reference.set(w("type"), kind)
        reference.set(_ID, link.id)
        first.insert(0, reference)
    return package


def _heads(package: Package, main: str, sections: list[Element]) -> list[str]:
    """Give the parts that hold the heads of these sections, each once."""
    targets = {relation.id: relation.target for relation in relations_of(package, main)}
    wanted = (node.get(_ID) for one in sections for node in one.findall(w("headerReference")))
    return list(dict.fromkeys(targets[key] for key in wanted if targets.get(key) in package.parts))


def _mark(head: Element) -> Element:
    paragraph = element(w("p"), head)
    shape = child_of(paragraph, w("pPr"))
    child_of(shape, w("suppressLineNumbers"))
    exact = {w("before"): "0", w("after"): "0", w("line"): str(HEIGHT), w("lineRule"): "exact"}
    child_of(shape, w("spacing"), **exact)
    child_of(shape, w("ind"), **{w("firstLine"): "0"})
    child_of(shape, w("jc"), **{w("val"): "right"})
    run = child_of(paragraph, w("r"))
    letters = child_of(run, w("rPr"))
    child_of(letters, w("b"))
    child_of(letters, w("sz"), **{w("val"): _LETTERS})
    child_of(run, w("t"), MARK)
    return paragraph
