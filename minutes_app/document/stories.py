"""The parts of a paper that hold text: body, headers, footers, notes, each with its place."""

from dataclasses import dataclass

from minutes_app.document.markup import Element, parsed, w
from minutes_app.document.package import BadPackage, Package
from minutes_app.document.relations import OFFICE, relations_of, type_of, with_type
from minutes_app.domain.wording import said

MAIN_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_TEMPLATE_TYPE = MAIN_TYPE.replace(".document.main", ".template.main")
_STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument"
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


def as_document(package: Package) -> Package:
    """Give the package as a plain document; a Word template (.dotx) becomes one.

    Raises `BadPackage` on macros, on strict Open XML and when there is no document at all.
    """
    if "mimetype" in package.parts:
        raise BadPackage(said("đây là tệp của LibreOffice (.odt)"), said("lưu lại thành .docx"))
    main = main_part(package)
    kind = type_of(package, main)
    if "macroEnabled" in kind:
        raise BadPackage(
            said("tệp Word có macro (.docm)"), said("lưu lại thành .docx không có macro")
        )
    if kind not in (MAIN_TYPE, _TEMPLATE_TYPE):
        raise BadPackage(said("đây không phải là văn bản Word"), said("chọn tệp có đuôi .docx"))
    return package if kind == MAIN_TYPE else with_type(package, main, MAIN_TYPE)


def main_part(package: Package) -> str:
    """Give the name of the part that holds the body; raises `BadPackage` when there is none."""
    kinds = {relation.kind: relation.target for relation in relations_of(package, "")}
    if _STRICT in kinds:
        raise BadPackage(
            said("tệp Word ở dạng “Strict Open XML”"),
            said("lưu lại thành .docx thường (Word Document)"),
        )
    name = kinds.get(f"{OFFICE}officeDocument", "")
    if name not in package.parts:
        raise BadPackage(
            said("tệp Word không có phần thân văn bản"), said("chọn tệp khác có đuôi .docx")
        )
    return name


def stories_of(package: Package) -> tuple[Story, ...]:
    """Give the body first, then headers, footers and notes; comments are left alone."""
    main = main_part(package)
    pages = _pages(parsed(package.content(main), main))
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
