"""Head and foot of pages as source: which one stands on which page, and how high it is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from minutes_app.domain.wording import said
from minutes_app.pages.refusals import Unknown
from minutes_app.pages.section import Section
from minutes_app.pages.source import pt
from minutes_app.pages.stack import Placed, stacked


@dataclass(frozen=True, slots=True)
class Edge:
    """A head or foot: its source and its height in pt."""

    source: str
    height: float


def edge_from(blocks: Sequence[Placed]) -> Edge:
    """Give a head or foot from its blocks; raises `Unknown` where its height is not certain."""
    height = 0.0
    after = 0.0
    for place, block in enumerate(blocks):
        if block.is_table or block.inside.lines is None:
            raise Unknown(said("bảng hoặc đoạn nhiều dòng ở đầu trang hay chân trang"))
        before = block.look.before
        height += (max(before, after) if place else before) + block.inside.lines
        height += block.inside.extra
        after = block.look.after
    return Edge(stacked(blocks, closed=True), height + after)


@dataclass(frozen=True, slots=True)
class PageEdges:
    """Heads and feet of a section by the kind of page, and whether even pages differ."""

    heads: Mapping[str, Edge]
    feet: Mapping[str, Edge]
    even_differs: bool


def page_settings(section: Section, edges: PageEdges, *, mirrored: bool, first: str) -> str:
    """Give the settings of the pages of a section; `first` is source for its first page."""
    top = max(
        section.top, *(section.head_at + edge.height for edge in _used(section, edges.heads)), 0
    )
    bottom = max(
        section.bottom, *(section.foot_at + edge.height for edge in _used(section, edges.feet)), 0
    )
    left, right = ("inside", "outside") if mirrored else ("left", "right")
    margin = f"top: {pt(top)}, bottom: {pt(bottom)}, "
    margin += f"{left}: {pt(section.left)}, {right}: {pt(section.right)}"
    head = _edge(edges.heads, section, edges, first)
    foot = _edge(edges.feet, section, edges, first)
    return (
        f"set page(width: {pt(section.width)}, height: {pt(section.height)}, margin: ({margin}), "
        "header-ascent: 0pt, footer-descent: 0pt, "
        f"header: {_boxed(head, top, 'top', section.head_at)}, "
        f"footer: {_boxed(foot, bottom, 'bottom', section.foot_at)})"
    )


def set_margins(section: Section, edges: PageEdges) -> Section:
    """Give the section with the margins that its heads and feet leave."""
    tops = [section.head_at + edge.height for edge in _used(section, edges.heads)]
    bottoms = [section.foot_at + edge.height for edge in _used(section, edges.feet)]
    return replace(section, top=max([section.top, *tops]), bottom=max([section.bottom, *bottoms]))


def _used(section: Section, edges: Mapping[str, Edge]) -> list[Edge]:
    return [edge for kind, edge in edges.items() if kind != "first" or section.title_page]


def _boxed(source: str, height: float, side: str, inset: float) -> str:
    if not source:
        return "none"
    body = f"{{set align({side}); {source}}}"
    return f"block(width: 100%, height: {pt(height)}, inset: ({side}: {pt(inset)}), {body})"


def _edge(found: Mapping[str, Edge], section: Section, edges: PageEdges, first: str) -> str:
    usual = found.get("default")
    other = f"{{{usual.source if usual else 'none'}}}"
    choice = other
    if edges.even_differs:
        even = found.get("even")
        shown = f"{{{even.source}}}" if even else "none"
        choice = f"if calc.even(here().page()) {{{shown}}} else {{{other}}}"
    if section.title_page:
        title = found.get("first")
        made = title.source if title else "none"
        choice = f"if here().page() == {first} {{{made}}} else {{{choice}}}"
    if not edges.even_differs and not section.title_page:
        return usual.source if usual else ""
    return f"context {{{choice}}}"
