"""Tags in one piece: joined where Word split them over runs, marked in the tree."""

import re
from collections.abc import Iterator
from copy import copy
from dataclasses import dataclass, field

from minutes_app.document.faults import Finding, Spot
from minutes_app.document.tags import HALF, STATEMENT, TAG, VALUE, Tag, read_tag
from minutes_app.domain.wording import said
from minutes_app.ooxml.markup import (
    INSTRUCTION,
    SPACE,
    Element,
    element,
    instruction,
    w,
)

MARK = "mark"
"""Target of the instruction that stands in the tree for a tag; its text is the tag's number."""

_ODD_ENDING = said("viết lại cả thẻ ở một chỗ, ngoài phần sửa có theo dõi, liên kết và trường")


@dataclass(slots=True)
class Marked:
    """The tags of one part in the order they were marked, and what was found wrong."""

    tags: list[Tag] = field(default_factory=list[Tag])
    findings: list[Finding] = field(default_factory=list[Finding])

    def tag_of(self, mark: Element) -> Tag:
        """Give the tag for which a mark stands."""
        return self.tags[int(mark.text or "0")]

    def put_before(self, node: Element, code: str) -> None:
        """Put a statement of our own before a node."""
        node.addprevious(self._own(STATEMENT, code))

    def put_after(self, node: Element, code: str) -> None:
        """Put a statement of our own behind a node."""
        node.addnext(self._own(STATEMENT, code))

    def print_before(self, node: Element, code: str) -> None:
        """Put a value of our own before a node."""
        node.addprevious(self._own(VALUE, code))

    def print_after(self, node: Element, code: str) -> None:
        """Put a value of our own behind a node."""
        node.addnext(self._own(VALUE, code))

    def replace(self, mark: Element, code: str) -> None:
        """Let a mark stand for another value."""
        self.tags.append(Tag(VALUE, "", code, self.tag_of(mark).spot, code))
        mark.text = str(len(self.tags) - 1)

    def _own(self, kind: str, code: str) -> Element:
        self.tags.append(Tag(kind, "", code, Spot(0, ""), code))
        return instruction(MARK, str(len(self.tags) - 1))


def is_mark(node: Element) -> bool:
    """Whether a node of the tree stands for a tag."""
    return node.tag is INSTRUCTION


def mark_tags(paragraph: Element, spot: Spot, marked: Marked) -> None:
    """Put a mark in the tree for every tag of the paragraph; faults go to `marked`."""
    texts = [node for node in paragraph.iter(w("t")) if _paragraph_of(node) is paragraph]
    _refuse_hidden(paragraph, spot, marked)
    whole = "".join(node.text or "" for node in texts)
    if not HALF.search(whole):
        return
    if rest := HALF.search(TAG.sub("", whole)):
        text = said("thẻ “{tag}” không có cặp; thêm dấu mở hoặc dấu đóng còn thiếu", tag=rest[0])
        marked.findings.append(Finding(spot, "half-tag", text))
        return
    if _joined(texts, whole, spot, marked):
        for run in dict.fromkeys(_run_of(node) for node in texts):
            _split_run(run, spot, marked)


def _refuse_hidden(paragraph: Element, spot: Spot, marked: Marked) -> None:
    hidden = (node for node in paragraph.iter(w("instrText"), w("delText")))
    for node in hidden:
        if _paragraph_of(node) is paragraph and HALF.search(node.text or ""):
            text = said(
                "thẻ nằm trong trường hoặc phần đã xóa “{text}”; {advice}",
                text=node.text,
                advice=_ODD_ENDING,
            )
            marked.findings.append(Finding(spot, "hidden-tag", text))


def _joined(texts: list[Element], whole: str, spot: Spot, marked: Marked) -> bool:
    """Move every tag wholly into the text where it starts; tell whether that was possible."""
    sound = True
    for found in reversed(list(TAG.finditer(whole))):
        pieces = list(_pieces(texts, found))
        homes = {_run_of(node).getparent() for node, _, _ in pieces}
        if len(homes) > 1:
            text = said(
                "thẻ “{tag}” nằm nửa trong nửa ngoài một phần đặc biệt; {advice}",
                tag=found[0],
                advice=_ODD_ENDING,
            )
            marked.findings.append(Finding(spot, "split-tag", text))
            sound = False
            continue
        for node, start, end in reversed(pieces):
            text = node.text or ""
            kept = found[0] if node is pieces[0][0] else ""
            node.text = text[:start] + kept + text[end:]
    return sound


def _pieces(texts: list[Element], found: re.Match[str]) -> Iterator[tuple[Element, int, int]]:
    offset = 0
    for node in texts:
        length = len(node.text or "")
        start, end = max(found.start() - offset, 0), min(found.end() - offset, length)
        if start < end:
            yield node, start, end
        offset += length


def _split_run(run: Element, spot: Spot, marked: Marked) -> None:
    """Put statements between runs and give every value a run of its own."""
    if not any(TAG.search(node.text or "") for node in run.findall(w("t"))):
        return
    current = _like(run)
    for child in list(run):
        if child.tag == w("rPr"):
            continue
        for atom in _atoms(child.text or "", spot, marked) if child.tag == w("t") else (child,):
            current = _placed(atom, run, current, marked)
    _put_before(run, current)
    parent = run.getparent()
    if parent is not None:
        parent.remove(run)


def _placed(atom: str | Element, run: Element, current: Element, marked: Marked) -> Element:
    """Put one piece of the run where it belongs and give the run that goes on behind it."""
    if isinstance(atom, str):
        _append_text(current, atom)
        return current
    if not is_mark(atom):
        current.append(atom)
        return current
    _put_before(run, current)
    if marked.tag_of(atom).kind == STATEMENT:
        run.addprevious(atom)
    else:
        own = _like(run)
        _append_text(own, atom)
        run.addprevious(own)
    return _like(run)


def _atoms(text: str, spot: Spot, marked: Marked) -> Iterator[str | Element]:
    end = 0
    for found in TAG.finditer(text):
        if found.start() > end:
            yield text[end : found.start()]
        end = found.end()
        tag = read_tag(found[0], spot)
        if tag is not None:
            marked.tags.append(tag)
            yield instruction(MARK, str(len(marked.tags) - 1))
    if end < len(text):
        yield text[end:]


def _append_text(run: Element, atom: str | Element) -> None:
    last = run[len(run) - 1] if len(run) else None
    if last is None or last.tag != w("t"):
        last = element(w("t"))
        last.set(SPACE, "preserve")
        run.append(last)
    if isinstance(atom, str):
        last.text = (last.text or "") + atom
    else:
        last.append(atom)


def _like(run: Element) -> Element:
    """Give an empty run of the same look."""
    fresh = copy(run)
    for child in list(fresh):
        if child.tag != w("rPr"):
            fresh.remove(child)
    fresh.tail = None
    return fresh


def _put_before(run: Element, current: Element) -> None:
    if any(child.tag != w("rPr") for child in current):
        run.addprevious(current)


def _run_of(text: Element) -> Element:
    return next(up for up in text.iterancestors() if up.tag == w("r"))


def _paragraph_of(node: Element) -> Element | None:
    return next((up for up in node.iterancestors() if up.tag == w("p")), None)
