"""Paragraphs and tables one below the other, as source: spacing, breaks, what stays together."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from minutes_app.domain.wording import said
from minutes_app.ooxml.markup import Element, as_text, w
from minutes_app.pages.fonts import BULLETS
from minutes_app.pages.looks import Border, Borders, ParagraphLook
from minutes_app.pages.nodes import child, name_of
from minutes_app.pages.numbering import Counter, Label
from minutes_app.pages.paragraph import Desk, Frame, Inside, Mark, inside_of
from minutes_app.pages.pieces import Edge, PageBreak, Paragraph, Piece, Tab, Text
from minutes_app.pages.reading import Reader, edge_of
from minutes_app.pages.refusals import Unknown, placed, within
from minutes_app.pages.run_properties import unknown_property
from minutes_app.pages.source import colour, pt
from minutes_app.pages.styles import Look

_STARTS = re.compile(r'<w:bookmarkStart [^>]*w:id="([^"]*)"')
_ENDS = re.compile(r'<w:bookmarkEnd [^>]*w:id="([^"]*)"')
_SILENT = frozenset({"proofErr", "permStart", "permEnd", "commentRangeStart", "commentRangeEnd"})
_DEEPEST = 8
_SYMBOL_FONTS = ("symbol", "wingdings")


@dataclass(slots=True)
class Outcome:
    """What a paper gives beside its source: the marks of its bookmarks."""

    marks: dict[str, Mark] = field(default_factory=dict[str, Mark])


@dataclass(frozen=True, slots=True)
class Item:
    """A paragraph or a table of a story, with the bookmarks that stand beside it."""

    node: Element
    before: tuple[Edge, ...] = ()
    behind: tuple[Edge, ...] = ()

    @property
    def is_table(self) -> bool:
        """Whether it is a table."""
        return name_of(self.node) == "tbl"


@dataclass(frozen=True, slots=True)
class Placed:
    """A paragraph or a table that has its source and waits for its neighbours.

    `is_dealt_last`: its bond with the next one holds from the second page on (`rough_pages`).
    """

    look: ParagraphLook
    inside: Inside
    is_table: bool = False
    breaks_before: bool = False
    breaks_behind: bool = False
    is_dealt_last: bool = False


@dataclass(slots=True)
class Memory:
    """What was read and written before, kept from one fill to the next."""

    paragraphs: dict[tuple[str, Look], Paragraph] = field(
        default_factory=dict[tuple[str, Look], Paragraph]
    )
    insides: dict[tuple[object, ...], Inside] = field(
        default_factory=dict[tuple[object, ...], Inside]
    )


@dataclass(slots=True)
class Stacker:
    """Writes stories; one for each walk through a paper. Raises `CannotSet`."""

    reader: Reader
    desk: Desk
    memory: Memory
    counter: Counter
    table: Callable[["Stacker", Element, Frame, str], Placed]
    outcome: Outcome = field(default_factory=Outcome)
    depth: int = 0

    def placed(self, items: Sequence[Item], frame: Frame, base: Look, place: str) -> list[Placed]:
        """Give every item with its source; `place` names the story for refusals."""
        found: list[Placed] = []
        paragraphs = tables = 0
        for item in items:
            if item.is_table:
                tables += 1
                where = within(place, said("bảng {number}", number=tables))
                found.append(self._table(item, frame, where))
            else:
                paragraphs += 1
                with placed(within(place, said("đoạn {number}", number=paragraphs))):
                    found.append(self.paragraph(item, frame, base))
        return found

    def paragraph(self, item: Item, frame: Frame, base: Look) -> Placed:
        """Give a paragraph with its source; raises `Unknown`."""
        key = as_text(item.node)
        read = self.memory.paragraphs.get((key, base))
        if read is None or not _tells_all(key):
            read = self.memory.paragraphs[key, base] = self.reader.paragraph(item.node, base)
        label = self.counter.label(read.look)
        text = label.text if label else None
        known = (key, base, frame, text, item.before, item.behind)
        inside = self.memory.insides.get(known)
        if inside is None:
            pieces = (*item.before, *self._labelled(read, label), *item.behind)
            inside = inside_of(read, _shown(pieces), frame, self.desk)
            self.memory.insides[known] = inside
        self.outcome.marks.update(inside.marks)
        first, last = _breaks(read.pieces)
        return Placed(read.look, inside, breaks_before=first, breaks_behind=last)

    def _table(self, item: Item, frame: Frame, place: str) -> Placed:
        if self.depth >= _DEEPEST:
            with placed(place):
                raise Unknown(said("bảng lồng quá sâu"))
        self.depth += 1
        made = self.table(self, item.node, frame, place)
        self.depth -= 1
        return made

    def _labelled(self, read: Paragraph, label: Label | None) -> tuple[Piece, ...]:
        if label is None:
            return read.pieces
        if label.level.side not in ("left", "start"):
            raise Unknown(said("số thứ tự căn giữa hoặc căn phải"))
        look = self.reader.styles.runs.over(read.mark, label.level.letters)
        look = replace(
            look,
            font=BULLETS if look.font.lower() in _SYMBOL_FONTS else look.font,
            underline="" if label.level.kind == "bullet" else look.underline,
        )
        if look.hidden or not label.text:
            return read.pieces
        if label.level.suffix == "tab":
            return (Text(label.text, look), Tab(look), *read.pieces)
        space = " " if label.level.suffix == "space" else ""
        return (Text(label.text + space, look), *read.pieces)


def _tells_all(paragraph: str) -> bool:
    """Whether no bookmark that ends in the paragraph begins in another one."""
    starts, ends = (set(edge.findall(paragraph)) for edge in (_STARTS, _ENDS))
    return ends <= starts


def items_of(story: Element, names: dict[str, str]) -> tuple[Item, ...]:
    """Give the paragraphs and tables of a story; raises `Unknown` on anything else."""
    found: list[Item] = []
    waiting: list[Edge] = []
    for node in _unwrapped(story):
        name = name_of(node)
        edge = edge_of(node, names)
        if edge is not None and not edge.opens and found and not found[-1].is_table:
            found[-1] = replace(found[-1], behind=(*found[-1].behind, edge))
        elif edge is not None:
            waiting.append(edge)
        elif name == "p":
            found.append(Item(node, tuple(waiting)))
            waiting = []
        elif name == "tbl":
            found.append(Item(node))
        elif name not in _SILENT and name not in ("sectPr", "tcPr", "bookmarkStart", "bookmarkEnd"):
            raise unknown_property(name, said("văn bản"))
    return tuple(found)


def _unwrapped(story: Element) -> Iterator[Element]:
    for node in story:
        if name_of(node) == "sdt":
            content = child(node, "sdtContent")
            yield from _unwrapped(content) if content is not None else ()
        elif name_of(node) == "customXml":
            yield from _unwrapped(node)
        elif name_of(node) not in ("customXmlPr", "sdtPr", "sdtEndPr"):
            yield node


def stacked(blocks: Sequence[Placed], *, closed: bool) -> str:
    """Give the source of blocks one below the other.

    In a closed box (a cell, a page's head) the space above the first and below the last counts.
    Raises `Unknown`.
    """
    parts: list[str] = []
    fresh = True
    for place, block in enumerate(blocks):
        before = blocks[place - 1] if place else None
        behind = blocks[place + 1] if place + 1 < len(blocks) else None
        if block.look.page_break_before and place:
            parts.append("pagebreak(weak: true)")
            fresh = True
        if block.breaks_before:
            parts.append("pagebreak()")
            fresh = True
        above = _gap(before, block)
        if fresh and block.look.before:
            parts.append(f"v({pt(block.look.before)})")
        parts.append(_block(before, block, behind, 0.0 if fresh else above))
        fresh = block.breaks_behind
        if block.breaks_behind:
            parts.append("pagebreak()")
        elif closed and behind is None and (below := block.look.after + _extra(block)):
            parts.append(f"v({pt(below)})")
    return "\n".join(parts)


def _gap(before: Placed | None, block: Placed) -> float:
    """Give the space between two blocks: the larger of their wishes, and that of a wide line."""
    if before is None:
        return block.look.before
    alike = _is_alike(before, block)
    below = 0.0 if before.look.contextual and alike else before.look.after
    above = 0.0 if block.look.contextual and alike else block.look.before
    return max(above, below) + _extra(before)


def _extra(block: Placed) -> float:
    """Give the space below the last line of a block; a frame holds it inside."""
    return 0.0 if _is_drawn(block.look.borders) else block.inside.extra


def _is_alike(one: Placed, other: Placed) -> bool:
    return not one.is_table and not other.is_table and one.look.style == other.look.style


def _block(before: Placed | None, block: Placed, behind: Placed | None, above: float) -> str:
    look, inside = block.look, block.inside
    if block.is_table:
        return f"block(above: {pt(above)}, {inside.source})"
    held = "here().page() > 1" if block.is_dealt_last else "true"
    options = f", sticky: {held}" if look.keep_next else ""
    asking = "context " if look.keep_next and block.is_dealt_last else ""
    body = f"{{{inside.source}}}"
    borders = _shared_borders(before, block, behind)
    left = look.left + min(look.first, 0.0)
    if inside.height is not None:
        if not _is_drawn(borders):
            return f"{asking}e({pt(above)}, {pt(inside.height)}, {body}{options})"
        body = f"block(width: 100%, height: {pt(inside.height)}, {body})"
        left = look.left
    if _is_drawn(borders):
        body = _bordered(borders, body, look, inside.extra)
    options += ", whole: true" if look.keep_lines or look.keep_next else ""
    options += f", left: {pt(left)}" if left else ""
    options += f", right: {pt(look.right)}" if look.right else ""
    return f"{asking}p({pt(above)}, {body}{options})"


def _bordered(borders: Borders, body: str, look: ParagraphLook, extra: float) -> str:
    if look.first < 0 and (borders.left or borders.right):
        raise Unknown(said("khung viền quanh đoạn thụt treo"))
    lines = {
        "top": borders.top,
        "bottom": borders.bottom,
        "left": borders.left,
        "right": borders.right,
    }
    drawn = {side: line for side, line in lines.items() if line is not None and line.is_drawn}
    strokes = ", ".join(f"{side}: {stroke(line)}" for side, line in drawn.items())
    rooms = {side: line.space + line.width for side, line in drawn.items()}
    top, bottom = rooms.get("top", 0.0), rooms.get("bottom", 0.0) + extra
    outsets = ", ".join(f"{side}: {pt(_outset(side, line))}" for side, line in drawn.items())
    return (
        f"block(width: 100%, stroke: ({strokes}), inset: (top: {pt(top)}, bottom: {pt(bottom)}), "
        f"outset: ({outsets}), {body})"
    )


def _outset(side: str, line: Border) -> float:
    """Give how far a line stands outside the text, in pt; those above and below stand inside."""
    return -line.width / 2 if side in ("top", "bottom") else line.space + line.width / 2


def _shared_borders(before: Placed | None, block: Placed, behind: Placed | None) -> Borders:
    """Give the lines of a paragraph; neighbours with the same lines stand in one frame."""
    borders = block.look.borders
    if not _is_drawn(borders):
        return borders
    joined_above = before is not None and _in_one_frame(before, block)
    joined_below = behind is not None and _in_one_frame(block, behind)
    sides = [line for line in (borders.left, borders.right) if line is not None and line.is_drawn]
    if (joined_above or joined_below) and sides:
        raise Unknown(said("nhiều đoạn liền nhau chung một khung viền"))
    return replace(
        borders,
        top=None if joined_above else borders.top,
        bottom=None if joined_below else borders.bottom,
    )


def _in_one_frame(one: Placed, other: Placed) -> bool:
    if one.is_table or other.is_table:
        return False
    edges = ((p.look.borders, p.look.left, p.look.right) for p in (one, other))
    first, second = edges
    return first == second


def _is_drawn(borders: Borders) -> bool:
    lines = (borders.top, borders.bottom, borders.left, borders.right)
    return any(line is not None and line.is_drawn for line in lines)


def stroke(line: Border | None) -> str:
    """Give a line of a border as source."""
    if line is None or not line.is_drawn:
        return "none"
    dash = {"dotted": ', dash: "dotted"', "dashed": ', dash: "dashed"'}.get(line.kind, "")
    return f"(paint: {colour(line.colour)}, thickness: {pt(line.width)}{dash})"


def _breaks(pieces: Sequence[Piece]) -> tuple[bool, bool]:
    """Give whether a page ends before and behind the text; raises `Unknown` in its middle."""
    breaks = [place for place, piece in enumerate(pieces) if isinstance(piece, PageBreak)]
    if not breaks:
        return False, False
    solid = [
        place for place, piece in enumerate(pieces) if not isinstance(piece, (Edge, PageBreak))
    ]
    if len(breaks) > 1 or (solid and solid[0] < breaks[0] < solid[-1]):
        raise Unknown(said("ngắt trang giữa đoạn"))
    return bool(solid) and breaks[0] < solid[0], not solid or breaks[0] > solid[-1]


def _shown(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    return tuple(piece for piece in pieces if not isinstance(piece, PageBreak))


def section_of(item: Item) -> Element | None:
    """Give the section that ends with this paragraph, `None` for most."""
    return child(child(item.node, "pPr"), "sectPr") if not item.is_table else None


def rows_of(table: Element) -> list[Element]:
    """Give the rows of a table."""
    return table.findall(w("tr"))
