"""Reads a finished .docx as Word resolves it: each paragraph with its effective formatting."""

import io
import zipfile
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any

etree: Any = import_module("lxml.etree")
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
TOGGLES = ("b", "i")


@dataclass(frozen=True)
class Run:
    text: str
    font: dict[str, str]
    half_points: int
    bold: bool
    italic: bool
    underlined: bool


@dataclass(frozen=True)
class Paragraph:
    text: str
    style: str
    runs: tuple[Run, ...]
    side: str
    spacing: dict[str, str]
    indent: dict[str, str]
    rule: dict[str, str]
    marks: frozenset[str] = field(default=frozenset())
    in_table: bool = False


class Paper:
    """One finished Word file."""

    def __init__(self, data: bytes) -> None:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            self.parts = {name: package.read(name) for name in package.namelist()}
        self.body = self._root("word/document.xml")[0]
        self.styles = {
            style.get(f"{W}styleId"): style
            for style in self._root("word/styles.xml").iter(f"{W}style")
        }
        self.paragraphs = tuple(self._paragraph(node) for node in self.body.iter(f"{W}p"))

    def _root(self, name):
        return etree.fromstring(self.parts[name])

    @property
    def texts(self) -> list[str]:
        return [paragraph.text for paragraph in self.paragraphs]

    def find(self, start: str) -> Paragraph:
        """Give the one paragraph that begins with these words."""
        found = [one for one in self.paragraphs if one.text.startswith(start)]
        assert len(found) == 1, (start, [one.text for one in found])
        return found[0]

    def of_style(self, name: str) -> list[Paragraph]:
        return [one for one in self.paragraphs if one.style == name]

    def settings(self):
        return self._root("word/settings.xml")

    def section(self):
        return self.body.find(f"{W}sectPr")

    def tables(self):
        return list(self.body.iter(f"{W}tbl"))

    def rows(self, table) -> list[list[str]]:
        """Give the text of every cell, row by row, its paragraphs parted by a space."""
        return [
            [
                " ".join(_text(node) for node in cell.iter(f"{W}p")).replace("\n", " ").strip()
                for cell in row
            ]
            for row in ([*one.iter(f"{W}tc")] for one in table.iter(f"{W}tr"))
        ]

    def _chain(self, key: str):
        """Give the styles from the most general to this one."""
        chain = []
        while key:
            style = self.styles[key]
            chain.insert(0, style)
            over = style.find(f"{W}basedOn")
            key = over.get(f"{W}val") if over is not None else ""
        return chain

    def _paragraph(self, node) -> Paragraph:
        own = node.find(f"{W}pPr")
        named = own.find(f"{W}pStyle") if own is not None else None
        key = named.get(f"{W}val") if named is not None else "Normal"
        defaults = self._root("word/styles.xml").find(f"{W}docDefaults")
        layers = [defaults.find(f"{W}pPrDefault/{W}pPr")]
        layers += [style.find(f"{W}pPr") for style in self._chain(key)] + [own]
        return Paragraph(
            text=_text(node),
            style=self.styles[key].find(f"{W}name").get(f"{W}val"),
            runs=tuple(self._run(run, key, defaults) for run in node.iter(f"{W}r")),
            side=_merged(layers, "jc").get("val", "left"),
            spacing=_merged(layers, "spacing"),
            indent=_merged(layers, "ind"),
            rule=_merged(layers, f"pBdr/{W}bottom"),
            marks=frozenset(
                name
                for name in ("keepNext", "keepLines", "widowControl")
                if any(_on(layer, name) for layer in layers)
            ),
            in_table=any(True for _ in node.iterancestors(f"{W}tc")),
        )

    def _run(self, node, paragraph_style: str, defaults) -> Run:
        own = node.find(f"{W}rPr")
        named = own.find(f"{W}rStyle") if own is not None else None
        keys = [paragraph_style] + ([named.get(f"{W}val")] if named is not None else [])
        layers = [defaults.find(f"{W}rPrDefault/{W}rPr")]
        layers += [style.find(f"{W}rPr") for key in keys for style in self._chain(key)] + [own]
        return Run(
            text=_text(node),
            font=_merged(layers, "rFonts"),
            half_points=int(_merged(layers, "sz")["val"]),
            bold=any(_on(layer, "b") for layer in layers),
            italic=any(_on(layer, "i") for layer in layers),
            underlined=_merged(layers, "u").get("val", "none") != "none",
        )


def _text(node) -> str:
    pieces = {
        f"{W}t": lambda part: part.text or "",
        f"{W}br": lambda _: "\n",
        f"{W}tab": lambda _: "\t",
    }
    return "".join(pieces[part.tag](part) for part in node.iter() if part.tag in pieces)


def _merged(layers, path: str) -> dict[str, str]:
    """Give the attributes of an element, later layers over earlier ones."""
    merged: dict[str, str] = {}
    for layer in layers:
        found = layer.find(f"{W}{path}") if layer is not None else None
        if found is not None:
            merged |= {key.removeprefix(W): value for key, value in found.attrib.items()}
    return merged


def _on(layer, name: str) -> bool:
    found = layer.find(f"{W}{name}") if layer is not None else None
    return found is not None and found.get(f"{W}val", "1") not in ("0", "false")
