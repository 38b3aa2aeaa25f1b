"""What Word leaves in a paper for itself, and what may stand in it only once."""

from collections.abc import Iterable, Iterator

from minutes_app.ooxml.markup import Element, detach, w

RANGES = frozenset(
    w(f"{kind}{end}")
    for kind in ("bookmark", "commentRange", "perm", "moveFromRange", "moveToRange")
    for end in ("Start", "End")
)
"""Marks of a stretch of text, which print nothing themselves."""

_SILENT = RANGES | {w("pPr"), w("rPr"), w("commentReference")}
_TRACES = (w("proofErr"), w("lastRenderedPageBreak"))
_LAST_EDIT = "_GoBack"
_ID = w("id")
_SINGLE = (*RANGES, w("commentReference"))


def tidy(root: Element) -> None:
    """Take out spelling marks, remembered page breaks, the last place of work and smart tags."""
    for node in list(root.iter(*_TRACES)):
        detach(node)
    _remove(root, (mark.get(_ID) for mark in root.iter(w("bookmarkStart")) if _is_trace(mark)))
    for node in list(root.iter(w("smartTag"))):
        _unwrap(node)


def unrepeated(root: Element, repeated: Iterable[Element]) -> None:
    """Take bookmarks and remarks out of what a loop repeats; each may stand in a paper once."""
    _remove(root, [node.get(_ID) for node in repeated if node.tag in _SINGLE])


def unpaired_ranges(home: Element) -> Iterator[Element]:
    """Give the marks of stretches that begin or end outside of `home`."""
    marks = list(home.iter(*RANGES))
    ids = [(mark.tag.removesuffix("Start").removesuffix("End"), mark.get(_ID)) for mark in marks]
    return (mark for mark, known in zip(marks, ids, strict=True) if ids.count(known) == 1)


def is_silent(node: Element) -> bool:
    """Whether a node of a paragraph prints nothing: settings, bookmarks, blanks."""
    if node.tag == w("t"):
        return not (node.text or "").strip(" \u00a0") and not len(node)
    if node.tag == w("r"):
        return all(is_silent(child) for child in node)
    return node.tag in _SILENT


def _remove(root: Element, ids: Iterable[str]) -> None:
    unwanted = set(ids)
    if unwanted:
        for node in list(root.iter(*_SINGLE)):
            if node.get(_ID) in unwanted:
                detach(node)


def _is_trace(bookmark: Element) -> bool:
    return bookmark.get(w("name")) == _LAST_EDIT


def _unwrap(node: Element) -> None:
    """Put the content of a node in its place."""
    for child in list(node):
        if child.tag != w("smartTagPr"):
            node.addprevious(child)
    detach(node)
