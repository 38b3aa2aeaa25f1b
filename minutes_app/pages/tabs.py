"""Tab stops: where the text behind a tab starts, reckoned from the widths of the font."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from minutes_app.domain.wording import said
from minutes_app.pages.looks import ParagraphLook, TabStop
from minutes_app.pages.pieces import LineBreak, Piece, Tab
from minutes_app.pages.refusals import Unknown
from minutes_app.pages.source import pt
from minutes_app.pages.words import Line, box, flow, gap, measure

_SLACK = 0.01


@dataclass(frozen=True, slots=True)
class TabRuler:
    """The stops of a paragraph; `every` is the distance of the default stops in pt."""

    look: ParagraphLook
    every: float

    def next(self, at: float) -> TabStop:
        """Give the first stop behind a place; both from the text margin, in pt."""
        stops = [stop for stop in self.look.tabs if stop.at > at + _SLACK]
        if self.look.first < 0 and self.look.left > at + _SLACK:
            stops.append(TabStop(self.look.left, "left", ""))
        if stops:
            return min(stops, key=lambda stop: stop.at)
        return TabStop((int((at + _SLACK) // self.every) + 1) * self.every, "left", "")


def lines_of(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """Give the pieces between line breaks."""
    lines: list[list[Piece]] = [[]]
    for piece in pieces:
        if isinstance(piece, LineBreak):
            lines.append([])
        else:
            lines[-1].append(piece)
    return lines


def tabbed(
    pieces: Sequence[Piece], start: float, ruler: TabRuler, line: Line
) -> tuple[str, list[Piece], float]:
    """Give source for a line that starts `start` pt from the text margin and holds tabs.

    With it come the pieces behind its last tab and where they start; none where that tab sets
    them too. Raises `Unknown` where the line breaks before its last tab, since no stop is known
    there.
    """
    if ruler.look.side not in ("left", "justify"):
        raise Unknown(said("tab trong đoạn căn giữa hoặc căn phải"))
    at, made, fixed = start, list[str](), False
    segments = list(_segments(pieces))
    end = ruler.look.left + line.width
    for place, (tab, segment) in enumerate(segments):
        if tab is not None:
            stop = ruler.next(at)
            new = _start(stop, at, segment, line)
            made.append(gap(new - at, stop.leader, tab.look, line))
            at, fixed = new, stop.kind != "left"
        if place < len(segments) - 1 or fixed:
            wide = measure(segment, line)
            made.append(_kept(segment, line))
            at += wide
        if place < len(segments) - 1 and at > end + _SLACK:
            raise Unknown(said("tab đứng sau chỗ xuống dòng"))
    source = "; ".join(part for part in made if part)
    if fixed:
        wide = f"width: {pt(at - start + _SLACK)}, "
        return f"{box(source, wide)}; h({pt(-_SLACK)})", [], at
    return source + "; ", segments[-1][1], at


def _kept(segment: Sequence[Piece], line: Line) -> str:
    """Give a segment in a box, so that justified lines leave it alone."""
    return box(flow(segment, line)) if segment else ""


def _segments(pieces: Sequence[Piece]) -> Iterator[tuple[Tab | None, list[Piece]]]:
    before: Tab | None = None
    segment: list[Piece] = []
    for piece in pieces:
        if isinstance(piece, Tab):
            yield before, segment
            before, segment = piece, []
        else:
            segment.append(piece)
    yield before, segment


def _start(stop: TabStop, at: float, segment: Sequence[Piece], line: Line) -> float:
    if stop.kind == "left":
        return stop.at
    wide = measure(segment, line)
    return max(at, stop.at - (wide if stop.kind == "right" else wide / 2))
