"""A Word file opened for the pages: its body, its stories, what they refer to."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import islice

from minutes_app.domain.wording import said
from minutes_app.ooxml.body_part import as_document, main_part
from minutes_app.ooxml.markup import Element, parsed, w
from minutes_app.ooxml.package import Package, read_package
from minutes_app.ooxml.relations import OFFICE, links_of, relations_of
from minutes_app.pages.nodes import child, is_on, points, val, whole
from minutes_app.pages.refusals import Unknown
from minutes_app.pages.run_properties import RunProperties

_CORE = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
_TITLE = "{http://purl.org/dc/elements/1.1/}title"
_MODERN = 15
"""The version of Word's layout from which on tables stand where their lines are."""

_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_SAFE_LINKS = ("https://", "http://", "mailto:")
_MOST_PARAGRAPHS = 20_000
_LARGEST_BODY = 24 * 1024 * 1024
"""Bytes of XML that are set; some thousand pages."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What a file says of all its pages; `tab_every` in pt.

    Tables hang out of the column by the margin of their first cell in files of older Words.
    """

    tab_every: float = 36.0
    even_differs: bool = False
    mirrored: bool = False
    stretch_broken_lines: bool = True
    adds_spacing: bool = False
    hangs_tables: bool = True


@dataclass(frozen=True, slots=True)
class WordFile:
    """An opened file; parts are read when they are asked for."""

    package: Package
    main: str

    def body(self) -> Element:
        """Give the body; raises `BadXml` and `Unknown`."""
        content = self.package.content(self.main)
        if len(content) > _LARGEST_BODY:
            raise Unknown(said("văn bản quá dài"))
        body = child(parsed(content, self.main), "body")
        if body is None:
            raise Unknown(said("tệp không có thân văn bản"))
        if sum(1 for _ in islice(body.iter(w("p")), _MOST_PARAGRAPHS + 1)) > _MOST_PARAGRAPHS:
            raise Unknown(said("văn bản có quá nhiều đoạn"))
        return body

    def part(self, kind: str) -> Element | None:
        """Give the root of the part of a kind such as `styles`, `None` where there is none."""
        name = self._name(kind)
        return parsed(self.package.content(name), name) if name else None

    def story(self, relation: str) -> tuple[str, Element] | None:
        """Give name and root of the part behind a relation of the body."""
        for found in relations_of(self.package, self.main):
            if found.id == relation and found.target in self.package.parts:
                return found.target, parsed(self.package.content(found.target), found.target)
        return None

    def fingerprint(self) -> tuple[tuple[str, int], ...]:
        """Give what tells whether all that paragraphs refer to is that of another file.

        These are styles, lists, settings, theme, pictures, and the references to them.
        """
        kinds = ("styles", "numbering", "settings", "theme", "footnotes")
        names = {self._name(kind) for kind in kinds}
        return tuple(
            (name, part.checksum)
            for name, part in self.package.parts.items()
            if name in names or not name.endswith(".xml")
        )

    def pictures(self, source: str) -> Mapping[str, str]:
        """Give the parts that pictures of a story lie in, by relation."""
        return {
            found.id: found.target
            for found in relations_of(self.package, source)
            if found.kind == f"{OFFICE}image" and found.target in self.package.parts
        }

    def links(self, source: str) -> Mapping[str, str]:
        """Give the addresses on the network that a story leads to, by relation."""
        found = links_of(self.package, source)
        return {key: link for key, link in found.items() if link.startswith(_SAFE_LINKS)}

    def theme(self) -> Mapping[str, str]:
        """Give the theme's fonts by `major` and `minor`."""
        root = self.part("theme")
        if root is None:
            return {}
        latin = {
            kind: node.find(f"{_DRAWING}latin")
            for kind in ("major", "minor")
            for node in root.iter(f"{_DRAWING}{kind}Font")
        }
        return {kind: node.get("typeface", "") for kind, node in latin.items() if node is not None}

    def settings(self) -> Settings:
        """Give the settings that change the pages; raises `Unknown`."""
        root = self.part("settings")
        compat = child(root, "compat")
        every = child(root, "defaultTabStop")
        return Settings(
            tab_every=(points(val(every), least=1) if every is not None else 36.0),
            even_differs=_is_set(root, "evenAndOddHeaders"),
            mirrored=_is_set(root, "mirrorMargins"),
            stretch_broken_lines=not _is_set(compat, "doNotExpandShiftReturn"),
            adds_spacing=_is_set(compat, "doNotUseHTMLParagraphAutoSpacing"),
            hangs_tables=_mode(compat) < _MODERN,
        )

    def language(self) -> str:
        """Give the language of the text, such as `vi`."""
        styles = self.part("styles")
        letters = child(child(child(styles, "docDefaults"), "rPrDefault"), "rPr")
        lang = child(letters, "lang")
        code = (val(lang) if lang is not None else "").partition("-")[0].lower()
        return code if code.isascii() and code.isalpha() and len(code) in (2, 3) else "vi"

    def title(self) -> str:
        """Give the title from the file's properties, empty where there is none."""
        for found in relations_of(self.package, ""):
            if found.kind == _CORE and found.target in self.package.parts:
                node = parsed(self.package.content(found.target), found.target).find(_TITLE)
                return (node.text or "").strip() if node is not None else ""
        return ""

    def runs(self) -> RunProperties:
        """Give the reader of letters' properties."""
        return RunProperties(self.theme())

    def _name(self, kind: str) -> str:
        for found in relations_of(self.package, self.main):
            if found.kind == OFFICE + kind and found.target in self.package.parts:
                return found.target
        return ""


def open_word_file(docx: bytes) -> WordFile:
    """Give the file; raises `BadPackage` and `BadXml`."""
    package = as_document(read_package(docx))
    return WordFile(package, main_part(package))


def _mode(compat: Element | None) -> int:
    """Give the version of Word whose layout a file asks for; one that does not say is old."""
    for setting in compat if compat is not None else ():
        if setting.get(w("name"), "") == "compatibilityMode":
            return whole(val(setting), least=0)
    return 12


def _is_set(parent: Element | None, name: str) -> bool:
    node = child(parent, name)
    return node is not None and is_on(node)
