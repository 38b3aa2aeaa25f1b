"""A whole Word file as source for the layout engine."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from minutes_app.domain.wording import said
from minutes_app.ooxml.markup import Element
from minutes_app.pages import pictures
from minutes_app.pages.edges import Edge, PageEdges, edge_from, page_settings, set_margins
from minutes_app.pages.fonts import Faces
from minutes_app.pages.line_numbers import refuse_lines_left_out
from minutes_app.pages.nodes import child
from minutes_app.pages.numbering import Counter, Numbering
from minutes_app.pages.paragraph import Desk, Mark
from minutes_app.pages.pieces import NoteMark, Picture
from minutes_app.pages.reading import Reader, Surroundings
from minutes_app.pages.refusals import Unknown, placed
from minutes_app.pages.rough_pages import paragraphs_of_page, with_cut_bond
from minutes_app.pages.section import Section, section_from
from minutes_app.pages.source import PRELUDE, literal
from minutes_app.pages.stack import Item, Memory, Outcome, Stacker, items_of, section_of, stacked
from minutes_app.pages.styles import Styles
from minutes_app.pages.table import table_source
from minutes_app.pages.word_file import Settings, WordFile
from minutes_app.pages.words import Line

_PLACES = {
    ("head", "default"): said("đầu trang"),
    ("head", "first"): said("đầu trang của trang đầu"),
    ("head", "even"): said("đầu trang của trang chẵn"),
    ("foot", "default"): said("chân trang"),
    ("foot", "first"): said("chân trang của trang đầu"),
    ("foot", "even"): said("chân trang của trang chẵn"),
}


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper ready for the layout engine, and what is needed to read its geometry."""

    source: str
    sections: tuple[Section, ...]
    mirrored: bool
    marks: Mapping[str, Mark]
    pictures: Mapping[str, bytes]

    @property
    def whole_source(self) -> str:
        """The source with its pictures inside, for an engine that reads no file."""
        return pictures.inside(self.source, self.pictures)


@dataclass(slots=True)
class Writer:
    """Writes papers that share styles, lists and settings; keeps what it wrote before."""

    file: WordFile
    faces: Faces
    memory: Memory = field(default_factory=Memory)
    _styles: Styles = field(init=False)
    _settings: Settings = field(init=False)
    _pictures: dict[str, bytes] = field(default_factory=dict[str, bytes])

    def __post_init__(self) -> None:
        """Read styles, lists and settings; raises `CannotSet`."""
        with placed(said("kiểu và cài đặt")):
            self._settings = self.file.settings()
            if self._settings.adds_spacing:
                raise Unknown(said("khoảng cách giữa các đoạn được cộng lại (cài đặt tương thích)"))
            numbering = Numbering(self.file.part("numbering"))
            self._styles = Styles(self.file.part("styles"), self.file.runs(), numbering)

    def paper(self, file: WordFile) -> Paper:
        """Give the source of a file that has these styles; raises `CannotSet`."""
        self.file = file
        outcome = Outcome()
        with placed(""):
            body = file.body()
            reader = self._reader(file.main)
            items = items_of(body, reader.names)
            parts = _sections(items, child(body, "sectPr"))
            most = paragraphs_of_page(body)
            if any(section.line_numbers for section, _ in parts):
                refuse_lines_left_out(body, file.part("styles"))
        stacker = self._stacker(reader, outcome)
        head = f"#set document(title: {literal(file.title())})\n"
        head += f"#set text(lang: {literal(file.language())})\n"
        made: list[str] = []
        sections: list[Section] = []
        for number, (section, inside) in enumerate(parts):
            with placed(said("phần {number}", number=number + 1)):
                edges = self._edges(section, outcome)
                settings = page_settings(
                    section,
                    edges,
                    mirrored=self._settings.mirrored,
                    first=_first_page(number),
                )
            sections.append(set_margins(section, edges))
            blocks = stacker.placed(inside, section.frame, self._styles.ground(), "")
            if number == 0:
                blocks = with_cut_bond(blocks, inside, most)
            with placed(said("phần {number}", number=number + 1)):
                body_source = stacked(blocks, closed=False)
            if section.line_numbers:
                settings += f"\n{section.line_numbers.source}"
            counting = _counting(section)
            made.append(
                f"#{{\n{settings}\n{counting}[#metadata({number})<section>]\n{body_source}\n}}\n"
            )
        source = PRELUDE + head + "".join(made)
        shown = {name: data for name, data in self._pictures.items() if name in source}
        mirrored = self._settings.mirrored
        return Paper(source, tuple(sections), mirrored, outcome.marks, shown)

    def _picture(self, picture: Picture) -> str:
        data = self.file.package.content(picture.part)
        name = pictures.file_name(data)
        self._pictures[name] = data
        return pictures.source(name, picture)

    def _reader(self, part: str) -> Reader:
        around = Surroundings(self.file.pictures(part), self.file.links(part))
        return Reader(self._styles, around)

    def _stacker(self, reader: Reader, outcome: Outcome) -> Stacker:
        desk = Desk(
            self.faces,
            self._settings.tab_every,
            self._settings.stretch_broken_lines,
            self._settings.hangs_tables,
            self._picture,
            _no_note,
        )
        counter = Counter(self._styles.numbering)
        return Stacker(reader, desk, self.memory, counter, table_source, outcome)

    def _edges(self, section: Section, outcome: Outcome) -> PageEdges:
        heads = self._stories(section, section.heads, "head", outcome)
        feet = self._stories(section, section.feet, "foot", outcome)
        return PageEdges(heads, feet, self._settings.even_differs)

    def _stories(
        self, section: Section, relations: Mapping[str, str], name: str, outcome: Outcome
    ) -> dict[str, Edge]:
        found: dict[str, Edge] = {}
        for kind, relation in relations.items():
            story = self.file.story(relation)
            if story is None:
                continue
            place = _PLACES[name, kind]
            part, root = story
            reader = self._reader(part)
            with placed(place):
                items = items_of(root, reader.names)
            stacker = self._stacker(reader, outcome)
            blocks = stacker.placed(items, section.frame, self._styles.ground(), place)
            with placed(place):
                found[kind] = edge_from(blocks)
        return found


def _sections(
    items: tuple[Item, ...], last: Element | None
) -> list[tuple[Section, tuple[Item, ...]]]:
    """Give the sections with what stands in them; raises `CannotSet` on those that share a page."""
    found: list[tuple[Section, tuple[Item, ...]]] = []
    inside: list[Item] = []
    before: Section | None = None
    for item in (*items, None):
        if item is not None:
            inside.append(item)
        node = section_of(item) if item is not None else last
        if item is not None and node is None:
            continue
        with placed(said("phần {number}", number=len(found) + 1)):
            section = section_from(node)
            if before is not None:
                section = section.continues(before)
                if section.kind != "nextPage":
                    raise Unknown(said("phần mới không bắt đầu ở trang mới"))
        found.append((section, tuple(inside)))
        before, inside = section, []
    return found


def _first_page(number: int) -> str:
    return "1" if number == 0 else f"query(<section>).at({number}).location().page()"


def _counting(section: Section) -> str:
    number = section.first_number
    return "" if number is None else f"counter(page).update({number})\n"


def _no_note(_note: NoteMark, _line: Line) -> str:
    raise Unknown(said("chú thích cuối trang"))
