"""The engines that fill one template with one view: ours, docxtpl, and the floor below both."""

import io
import zlib
from dataclasses import dataclass, fields

from docxtpl import DocxTemplate

from minutes_app.document.limits import Budget
from minutes_app.document.template import Template
from minutes_app.document.view.view import View
from minutes_app.ooxml.package import bytes_of, packed


@dataclass(frozen=True)
class Ours:
    """The template, compiled once, and its steps one by one."""

    template: Template

    def filled(self, view: View, *, traced: bool = False) -> bytes:
        return self.template.fill(view, traced=traced)

    def rendered(self, view: View) -> dict[str, bytes]:
        """Give the XML of every part that has tags."""
        budget, names = Budget(), names_of(view)
        programs = self.template.programs
        return {part: program.render(names, budget) for part, program in programs.items()}

    def wrapped(self, contents: dict[str, bytes]) -> bytes:
        parts = {name: packed(name, content) for name, content in contents.items()}
        return bytes_of({**self.template.package.parts, **parts}.values())


def by_docxtpl(data: bytes, view: View, *, autoescape: bool) -> bytes:
    """Fill as its users do: a new template object for each paper."""
    template = DocxTemplate(io.BytesIO(data))
    template.render(names_of(view), autoescape=autoescape)
    out = io.BytesIO()
    template.save(out)
    return out.getvalue()


def deflated(contents: dict[str, bytes]) -> list[bytes]:
    """Deflate the changed XML and do nothing else: no engine can be faster."""
    return [_pressed(content) for content in contents.values()]


def _pressed(content: bytes) -> bytes:
    press = zlib.compressobj(6, zlib.DEFLATED, -zlib.MAX_WBITS)
    return press.compress(content) + press.flush()


def names_of(view: View) -> dict[str, object]:
    return {part.name: getattr(view, part.name) for part in fields(view)}
