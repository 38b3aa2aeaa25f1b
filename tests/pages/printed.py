"""Reads a PDF as it looks: pages of lines, each with its words and its height on the page."""

import re
import subprocess
from dataclasses import dataclass
from functools import cached_property
from importlib import import_module
from pathlib import Path
from typing import Any

etree: Any = import_module("lxml.etree")
_LEADERS = re.compile(r"(?P<dot>[._·-])(?P=dot){3,}")
_BULLETS = str.maketrans(
    {"\uf02d": "-", "\uf0b7": "•", "\uf0a7": "▪", "\uf0d8": "➢", "\uf0fc": "✓"}
)
GAP = 30.0
"""Points of white within one height that part two columns; justified words stand closer."""


@dataclass(frozen=True)
class Line:
    """Words at one height, from the left; lengths in points from the top left corner."""

    words: tuple[str, ...]
    left: float
    top: float
    bottom: float

    @property
    def text(self) -> str:
        """Give the letters alone.

        Engines differ in the spaces and the dots of leaders that they write, and in whether a
        bullet is a sign of a symbol font or of all fonts.
        """
        letters = "".join(self.words).translate(_BULLETS)
        return _LEADERS.sub(lambda found: found["dot"] * 4, letters)


@dataclass(frozen=True)
class Page:
    """One page and its lines in the order in which they were written into the file."""

    width: float
    height: float
    lines: tuple[Line, ...]

    @cached_property
    def first(self) -> str:
        """Give the uppermost line of the body, the leftmost where several begin level."""
        uppermost = min(line.top for line in self.lines)
        level = [line for line in self.lines if line.top < uppermost + 4]
        return min(level, key=lambda line: line.left).text

    def within(self, top: float, bottom: float) -> "Page":
        """Give the page without what stands in its margins, of these heights in points."""
        body = (line for line in self.lines if line.top > top - 3)
        lines = tuple(line for line in body if line.bottom < self.height - bottom + 3)
        return Page(self.width, self.height, lines)


def pages_of(pdf: Path) -> tuple[Page, ...]:
    """Give the pages of a PDF file; raises `CalledProcessError` when poppler cannot read it."""
    command = ["pdftotext", "-bbox", "-raw", str(pdf), "-"]
    told = subprocess.run(command, capture_output=True, check=True).stdout
    root = etree.fromstring(told, etree.XMLParser(recover=True))
    return tuple(_page(node) for node in root.iter("{*}page"))


def _page(node: Any) -> Page:
    lines: list[Line] = []
    reach = 0.0
    for word in node.iter("{*}word"):
        left, top, right, bottom = (float(word.get(name)) for name in _EDGES)
        said = Line((word.text or "",), left, top, bottom)
        if lines and _goes_on(lines[-1], reach, said):
            last = lines.pop()
            said = Line((*last.words, *said.words), last.left, last.top, last.bottom)
        lines.append(said)
        reach = right
    return Page(float(node.get("width")), float(node.get("height")), tuple(lines))


_EDGES = ("xMin", "yMin", "xMax", "yMax")


def _goes_on(line: Line, reach: float, said: Line) -> bool:
    """Whether a word stands right of a line, at its height."""
    common = min(line.bottom, said.bottom) - max(line.top, said.top)
    height = min(line.bottom - line.top, said.bottom - said.top)
    return common > height / 2 and -2 < said.left - reach < GAP
