"""A Word template, compiled once and filled many times."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass

from jinja2 import TemplateError

from minutes_app.document.embedding import with_embedded
from minutes_app.document.faults import Fault, TemplateFaults, faults_of
from minutes_app.document.lifting import lift, marks_in
from minutes_app.document.limits import Budget
from minutes_app.document.places import spots_of
from minutes_app.document.program import Program
from minutes_app.document.properties import Properties, with_properties
from minutes_app.document.runs import Marked, mark_tags
from minutes_app.document.shape import Record, shape_of
from minutes_app.document.stories import Story, stories_of
from minutes_app.document.survey import survey
from minutes_app.document.tidying import tidy
from minutes_app.domain.failures import MinutesError
from minutes_app.domain.wording import said
from minutes_app.ooxml.body_part import as_document
from minutes_app.ooxml.markup import Element, parsed, w, word_prefixed
from minutes_app.ooxml.package import Package, Part, bytes_of, packed, read_package


@dataclass(frozen=True, slots=True)
class Template:
    """A template ready to be filled; it never changes, so threads may share it."""

    package: Package
    programs: Mapping[str, Program]
    last_bookmark: int = 0

    @property
    def names(self) -> frozenset[str]:
        """The first names that the template asks for, such as `attendance`."""
        return frozenset[str]().union(*(program.names for program in self.programs.values()))

    def fill(
        self,
        values: object,
        *,
        traced: bool = False,
        modified: dt.datetime | None = None,
        properties: Properties | None = None,
        embed: bytes | None = None,
    ) -> bytes:
        """Give the .docx filled with `values`, an instance of the shape compiled for.

        With `traced`, a bookmark around each value tells its origin; `embed` is a meeting file
        that rides inside. The same input gives the same bytes. Raises `MinutesError`.
        """
        parts = {**self.package.parts, **self._filled(values, traced=traced)}
        package = with_properties(Package(parts), properties, modified)
        if embed is not None:
            package = with_embedded(package, embed)
        return bytes_of(package.parts.values())

    def _filled(self, values: object, *, traced: bool) -> dict[str, Part]:
        names = _names_of(values)
        budget = Budget(traced=traced, bookmark=self.last_bookmark)
        try:
            return {
                name: packed(name, program.render(names, budget))
                for name, program in self.programs.items()
            }
        except (TemplateError, TypeError, AttributeError) as error:
            raise MinutesError(
                said("mẫu Word hỏi một giá trị không có, hoặc tính những thứ không hợp nhau"),
                said("kiểm tra lại các thẻ trong mẫu"),
            ) from error


def compile_template(data: bytes, shape: type) -> Template:
    """Give the template of a .docx for values of the dataclass `shape`.

    Raises `BadPackage`, `BadXml`, or `TemplateFaults` with all faults at once.
    """
    package = as_document(read_package(data))
    _read_all(package)
    programs: dict[str, Program] = {}
    faults: list[Fault] = []
    known = shape_of(shape)
    last_bookmark = 0
    for story in stories_of(package):
        root = word_prefixed(parsed(package.content(story.part), story.part))
        last_bookmark = max(last_bookmark, _last_bookmark(root))
        marked = _surveyed(root, story, known)
        if marked.tags and not marked.findings:
            programs[story.part] = Program(root, marked)
        faults += faults_of(marked.findings)
    if faults:
        raise TemplateFaults(tuple(faults))
    return Template(package, programs, last_bookmark)


def faults_in(data: bytes, shape: type) -> tuple[Fault, ...]:
    """Give every fault of a template; raises `BadPackage` or `BadXml` when it cannot be read."""
    try:
        compile_template(data, shape)
    except TemplateFaults as found:
        return found.faults
    return ()


def _names_of(values: object) -> dict[str, object]:
    """Give the top-level names and their values; raises `TypeError` when it is no dataclass."""
    if not is_dataclass(values):
        raise TypeError(f"{type(values)} is no dataclass")
    return {part.name: getattr(values, part.name) for part in fields(values)}


def _last_bookmark(root: Element) -> int:
    """Give the highest number that a bookmark of the template bears."""
    numbers = (node.get(w("id")) for node in root.iter(w("bookmarkStart")))
    return max((int(one) for one in numbers if one.isdecimal() and len(one) < 10), default=0)


def _read_all(package: Package) -> None:
    """Read every part once; raises `BadPackage` or `BadXml` on one that is damaged or unsafe."""
    for name, part in package.parts.items():
        content = part.content()
        if name.endswith((".xml", ".rels")):
            parsed(content, name)


def _surveyed(root: Element, story: Story, shape: Record) -> Marked:
    marked = Marked()
    tidy(root)
    for paragraph, spot in spots_of(root, story.place).items():
        mark_tags(paragraph, spot, marked)
    survey(marked, [marked.tag_of(mark) for mark in marks_in(root)], shape)
    lift(root, marked)
    return marked
