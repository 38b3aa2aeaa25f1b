"""Tags in one piece: joined where Word split them over runs, marked in the tree."""

from bisect import bisect_right
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass, field
from itertools import accumulate

from minutes_app.document.faults import Finding, Spot
from minutes_app.document.places import nearest
from minutes_app.document.tags import (
    BRACE,
    STATEMENT,
    VALUE,
    Extent,
    Tag,
    extents_in,
    read_tag,
    shortened,
)
from minutes_app.domain.wording import said
from minutes_app.ooxml.markup import (
    INSTRUCTION,
    SPACE,
    Element,
    detach,
    element,
    instruction,
    w,
)

MARK = "mark"
"""Target of the instruction that stands in the tree for a tag; its text is the tag's number."""

_ODD_ENDING = said("viết lại cả thẻ ở một chỗ, ngoài phần sửa có theo dõi, liên kết và trường")
_SIGNS = {
    w("tab"): "\t",
    w("br"): " ",
    w("cr"): " ",
    w("noBreakHyphen"): "-",
    w("softHyphen"): "\u00ad",
}
"""Signs of Word that may stand inside a tag, and what they mean there."""


@dataclass(slots=True)
class Marked:
    """The tags of one part in the order they were marked, and what was found wrong."""

    tags: list[Tag] = field(default_factory=list[Tag])
    findings: list[Finding] = field(default_factory=list[Finding])

    def tag_of(self, mark: Element) -> Tag:
        """Give the tag for which a mark stands."""
        return self.tags[int(mark.text or "0")]

    def find(self, tag: Tag, code: str, text: str) -> None:
        """Note that a tag is wrong."""
        self.findings.append(
            Finding(tag.spot, code, said("thẻ “{tag}” {text}", tag=tag.shown, text=text))
        )

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
    texts = [node for node in paragraph.iter(w("t"), *_SIGNS) if _is_text(node, paragraph)]
    _refuse_hidden(paragraph, spot, marked)
    whole = "".join(_spelt(node) for node in texts)
    if not BRACE.search(whole):
        return
    found = list(extents_in(whole))
    if halves := [half for half in found if isinstance(half, str)]:
        text = said(
            "thẻ “{tag}” không có cặp; thêm dấu mở hoặc dấu đóng còn thiếu",
            tag=shortened(halves[0]),
        )
        marked.findings.append(Finding(spot, "half-tag", text))
    elif _joined(texts, [one for one in found if isinstance(one, Extent)], spot, marked):
        for run in dict.fromkeys(_parent(node) for node in texts):
            _split_run(run, spot, marked)


def _is_text(node: Element, paragraph: Element) -> bool:
    """Whether a node prints letters of this very paragraph."""
    if _parent(node).tag != w("r") or nearest(node, (w("p"),)) is not paragraph:
        return False
    return node.tag != w("br") or not node.get(w("type"))


def _spelt(node: Element) -> str:
    return (node.text or "") if node.tag == w("t") else _SIGNS[node.tag]


def _refuse_hidden(paragraph: Element, spot: Spot, marked: Marked) -> None:
    """Refuse tags that nobody would fill: in fields, deleted text, formulas, picture titles."""
    for node in paragraph.iter("*"):
        printed = node.tag == w("t") and _parent(node).tag == w("r")
        texts = [text for text in node.attrib.values() if "{{" in text or "{%" in text]
        if not printed and BRACE.search(node.text or ""):
            texts.append(node.text or "")
        if texts and nearest(node, (w("p"),)) is paragraph:
            hidden = said(
                "thẻ nằm ở chỗ không in ra được “{text}”; {advice}",
                text=shortened(texts[0]),
                advice=_ODD_ENDING,
            )
            marked.findings.append(Finding(spot, "hidden-tag", hidden))


def _joined(texts: list[Element], extents: list[Extent], spot: Spot, marked: Marked) -> bool:
    """Move every tag wholly into the text where it starts; tell whether that was possible."""
    lengths = [len(_spelt(node)) for node in texts]
    starts = list(accumulate(lengths, initial=0))
    sound = True
    for extent in reversed(extents):
        first = bisect_right(starts, extent.start) - 1
        last = bisect_right(starts, extent.end - 1) - 1
        if first == last:
            continue
        pieces = texts[first : last + 1]
        typed = "".join(_spelt(node) for node in pieces)
        typed = typed[extent.start - starts[first] :][: extent.end - extent.start]
        if len({_parent(_parent(node)) for node in pieces}) > 1:
            text = said(
                "thẻ “{tag}” nằm nửa trong nửa ngoài một phần đặc biệt; {advice}",
                tag=shortened(typed),
                advice=_ODD_ENDING,
            )
            marked.findings.append(Finding(spot, "split-tag", text))
            sound = False
            continue
        _gather(pieces, typed, extent.start - starts[first], extent.end - starts[last])
    return sound


def _gather(pieces: list[Element], typed: str, start: int, end: int) -> None:
    """Put a tag into its first piece, which it leaves at `start`; it ends at `end` of the last."""
    first, *inner, last = pieces
    first.text = (first.text or "")[:start] + typed
    for node in inner:
        _blank(node)
    if last.tag == w("t"):
        last.text = (last.text or "")[end:]
        last.set(SPACE, "preserve")


def _blank(node: Element) -> None:
    if node.tag == w("t"):
        node.text = ""
    else:
        detach(node)


def _split_run(run: Element, spot: Spot, marked: Marked) -> None:
    """Put statements between runs and give every value a run of its own."""
    if not any(BRACE.search(node.text or "") for node in run.findall(w("t"))):
        return
    current = _like(run)
    for child in list(run):
        if child.tag == w("rPr"):
            continue
        for atom in _atoms(child.text or "", spot, marked) if child.tag == w("t") else (child,):
            current = _placed(atom, run, current, marked)
    _put_before(run, current)
    parent = _parent(run)
    parent.remove(run)
    if parent.tag == w("ins"):
        _free_statements(parent, marked)


def _placed(atom: str | Element, run: Element, current: Element, marked: Marked) -> Element:
    """Put one piece of the run where it belongs and give the run that goes on behind it."""
    if isinstance(atom, str):
        _append_text(current, atom)
        return current
    if not is_mark(atom):
        current.append(atom)
        return current
    _put_before(run, current)
    if marked.tag_of(atom).kind == VALUE:
        own = _like(run)
        _append_text(own, atom)
        run.addprevious(own)
    else:
        run.addprevious(atom)
    return _like(run)


def _free_statements(insertion: Element, marked: Marked) -> None:
    """Put statements beside the tracked insertion in which they were typed."""
    part = insertion
    for child in list(insertion):
        if is_mark(child) and marked.tag_of(child).kind != VALUE:
            part.addnext(child)
            rest = element(insertion.tag)
            rest.attrib.update(insertion.attrib)
            child.addnext(rest)
            part = rest
        elif part is not insertion:
            part.append(child)
    for one in (insertion, *insertion.itersiblings(insertion.tag)):
        if not len(one):
            detach(one)


def _atoms(text: str, spot: Spot, marked: Marked) -> Iterator[str | Element]:
    end = 0
    for extent in extents_in(text):
        if isinstance(extent, str):
            continue
        if extent.start > end:
            yield text[end : extent.start]
        end = extent.end
        marked.tags.append(read_tag(text[extent.start : end], spot))
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
    fresh = element(run.tag, run)
    fresh.attrib.update(run.attrib)
    looks = run.find(w("rPr"))
    if looks is not None:
        fresh.append(deepcopy(looks))
    return fresh


def _put_before(run: Element, current: Element) -> None:
    if any(child.tag != w("rPr") for child in current):
        run.addprevious(current)


def _parent(node: Element) -> Element:
    """Give what holds a node that is not the root of its part."""
    parent = node.getparent()
    return node if parent is None else parent
