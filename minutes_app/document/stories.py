"""The parts of a paper that hold text: body, headers, footers, notes, each with its place."""

from dataclasses import dataclass

from minutes_app.domain.wording import said
from minutes_app.ooxml.body_part import main_part
from minutes_app.ooxml.markup import Element, parsed, w
from minutes_app.ooxml.package import BadPackage, Package
from minutes_app.ooxml.relations import OFFICE, relations_of

_REFERENCE = f"{{{OFFICE[:-1]}}}id"
_NOTES = {"footnotes": said("chú thích cuối trang"), "endnotes": said("chú thích cuối văn bản")}
_EDGES = {"header": said("đầu trang"), "footer": said("chân trang")}
_PAGES = {
    ("header", "first"): said("đầu trang của trang đầu"),
    ("header", "even"): said("đầu trang của trang chẵn"),
    ("footer", "first"): said("chân trang của trang đầu"),
    ("footer", "even"): said("chân trang của trang chẵn"),
}


@dataclass(frozen=True, slots=True)
class Story:
    """A part with text: its name in the package and its place in Vietnamese, none for the body."""

    part: str
    place: str


def stories_of(package: Package, root: Element | None = None) -> tuple[Story, ...]:
    """Give the body first, then headers, footers and notes; comments are left alone.

    `root` is that of the main part where it has been read already.
    """
    main = main_part(package)
    root = parsed(package.content(main), main) if root is None else root
    if root.tag != w("document") or root.find(w("body")) is None:
        raise BadPackage(
            said("tệp Word không có phần thân văn bản"), said("chọn tệp khác có đuôi .docx")
        )
    pages = _pages(root)
    stories = {main: Story(main, "")}
    for relation in relations_of(package, main):
        kind = relation.kind.removeprefix(OFFICE)
        if relation.target not in package.parts:
            continue
        if kind in _EDGES:
            place = _PAGES.get((kind, pages.get(relation.id, "")), _EDGES[kind])
            stories.setdefault(relation.target, Story(relation.target, place))
        elif kind in _NOTES:
            stories.setdefault(relation.target, Story(relation.target, _NOTES[kind]))
    return tuple(stories.values())


def _pages(root: Element) -> dict[str, str]:
    """Give for each reference to a header or footer the pages it stands on."""
    found: dict[str, str] = {}
    for node in root.iter(w("headerReference"), w("footerReference")):
        found.setdefault(node.get(_REFERENCE), node.get(w("type")))
    return found
