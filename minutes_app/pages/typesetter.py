"""Word bytes in, pages out: the one door of this room."""

import re
import shutil
import tempfile
import weakref
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import typst

from minutes_app.domain.wording import said
from minutes_app.pages.fonts import Faces, faces_of
from minutes_app.pages.geometry import QUESTION, Spot, spots_from
from minutes_app.pages.paper import Paper, Writer
from minutes_app.pages.refusals import CannotSet
from minutes_app.pages.word_file import open_word_file

__all__ = ["CannotSet", "Spot", "Typeset", "Typesetter", "page_count"]

_MOST_WRITERS = 4
_MOST_REMEMBERED = 20_000
_PAGES = re.compile(rb"/Type\s*/Pages\b[^>]*?/Count\s+(\d+)|/Count\s+(\d+)[^>]*?/Type\s*/Pages\b")


@dataclass(frozen=True, slots=True)
class Typeset:
    """A paper that was set: its PDF, its pages, its spots."""

    pdf: bytes
    pages: int
    spots: tuple[Spot, ...]


@dataclass(frozen=True, slots=True)
class _Bench:
    """The layout engine with the bundled fonts, closed in a folder that holds the page alone."""

    folder: Path
    fonts: typst.Fonts
    faces: Faces

    def compiler(self, source: Path | bytes) -> typst.Compiler:
        """Give the engine for one source; what it set before it remembers by itself."""
        given: Any = source  # either kind, but typed as one of them
        return typst.Compiler(
            given,
            root=self.room,
            font_paths=self.fonts,
            ignore_system_fonts=True,
            package_path=self.room,
            package_cache_path=self.room,
        )

    @property
    def room(self) -> Path:
        """The folder that the engine takes for the world."""
        return self.folder / "room"

    def written(self, paper: Paper) -> Path:
        """Give the file of the page, its pictures beside it: a file alone can be questioned."""
        page = self.room / "paper.typ"
        page.write_text(paper.source, "utf-8")
        for old in {path.name for path in self.room.iterdir()} - {page.name, *paper.pictures}:
            (self.room / old).unlink()
        for name, data in paper.pictures.items():
            if not (self.room / name).exists():
                (self.room / name).write_bytes(data)
        return page


class Typesetter:
    """Sets Word files in the bundled fonts; for one thread at a time.

    What was read of one file speeds the next one up. Nothing but memory and the font files is
    read: the layout engine's root is an empty folder and no package can be found.
    """

    def __init__(self, fonts: Sequence[bytes] | Path) -> None:
        self._bench = _bench(fonts)
        weakref.finalize(self, shutil.rmtree, self._bench.folder, ignore_errors=True)
        self._writers: dict[object, Writer] = {}

    @property
    def faces(self) -> Faces:
        """The faces that pages are set in."""
        return self._bench.faces

    def set(self, docx: bytes) -> Typeset:
        """Give the pages of a Word file; raises `CannotSet`, `BadPackage`, `BadXml`."""
        paper = self._paper(docx)
        compiler = self._bench.compiler(self._bench.written(paper))
        pdf = _pdf(compiler, tagged=False)
        spots = spots_from(_answer(compiler), paper)
        return Typeset(pdf, page_count(pdf), spots)

    def pdf(self, docx: bytes, *, archival: bool = False) -> bytes:
        """Give a tagged PDF with title and language, in PDF/A-2b if `archival`.

        Raises `CannotSet`, `BadPackage`, `BadXml`.
        """
        compiler = self._bench.compiler(self._paper(docx).whole_source.encode())
        return _pdf(compiler, tagged=True, archival=archival)

    def _paper(self, docx: bytes) -> Paper:
        file = open_word_file(docx)
        key = file.fingerprint()
        writer = self._writers.pop(key, None) or Writer(file, self._bench.faces)
        if len(writer.memory.insides) > _MOST_REMEMBERED:
            writer = Writer(file, self._bench.faces)
        self._writers[key] = writer
        while len(self._writers) > _MOST_WRITERS:
            self._writers.pop(next(iter(self._writers)))
        return writer.paper(file)


def _bench(fonts: Sequence[bytes] | Path) -> _Bench:
    """Give the engine with these font files, or with those of a folder."""
    if isinstance(fonts, Path):
        fonts = [path.read_bytes() for path in sorted(fonts.glob("*.ttf"))]
    folder = Path(tempfile.mkdtemp(prefix="bienban-pages-"))
    for number, data in enumerate(fonts):
        (folder / f"{number}.ttf").write_bytes(data)
    (folder / "room").mkdir()
    loaded = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[folder]
    )
    return _Bench(folder, loaded, faces_of(fonts))


def _pdf(compiler: typst.Compiler, *, tagged: bool, archival: bool = False) -> bytes:
    """Give the PDF, the same bytes each time; raises `CannotSet` when the engine gives up."""
    try:
        made = compiler.compile(
            format="pdf",
            timestamp=0,
            pdf_tags=tagged,
            pdf_standards=["a-2b"] if archival else [],
        )
    except (typst.TypstError, RuntimeError) as error:
        raise CannotSet(said("bộ dàn trang không nhận văn bản này")) from error
    if not isinstance(made, bytes):
        raise CannotSet(said("bộ dàn trang không cho ra tệp PDF"))
    return made


def _answer(compiler: typst.Compiler) -> str:
    """Give where the edges of bookmarks stand; raises `CannotSet` when the engine gives up."""
    try:
        return compiler.eval(QUESTION)
    except RuntimeError as error:
        raise CannotSet(said("bộ dàn trang không nhận văn bản này")) from error


def page_count(pdf: bytes) -> int:
    """Give the pages of a PDF of the layout engine."""
    counts = (int(found[1] or found[2]) for found in _PAGES.finditer(pdf))
    return max(counts, default=0)
