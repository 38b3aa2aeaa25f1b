"""The styles of a Word file: each chain resolved once, defaults first."""

from dataclasses import dataclass, field, replace

from minutes_app.domain.wording import said
from minutes_app.ooxml.markup import Element, w
from minutes_app.pages import paragraph_properties
from minutes_app.pages.looks import ParagraphLook, RunLook
from minutes_app.pages.nodes import child, val
from minutes_app.pages.numbering import Numbering
from minutes_app.pages.refusals import Unknown
from minutes_app.pages.run_properties import RunProperties, toggled

_LONGEST_CHAIN = 40


@dataclass(frozen=True, slots=True)
class Look:
    """How a paragraph and the letters in it look before direct formatting of the letters."""

    paragraph: ParagraphLook
    letters: RunLook


@dataclass(slots=True)
class Styles:
    """All styles of a file; what was resolved once is kept.

    `base` is the look of the table style round the paragraph, where there is one.
    """

    root: Element | None
    runs: RunProperties
    numbering: Numbering
    _nodes: dict[tuple[str, str], Element] = field(default_factory=dict[tuple[str, str], Element])
    _defaults: dict[str, str] = field(default_factory=dict[str, str])
    _paragraphs: dict[tuple[str, Look], Look] = field(default_factory=dict[tuple[str, Look], Look])

    def __post_init__(self) -> None:
        """Index the styles by kind and key."""
        for node in self.root.findall(w("style")) if self.root is not None else []:
            kind, key = node.get(w("type"), "paragraph"), node.get(w("styleId"), "")
            self._nodes.setdefault((kind, key), node)
            if node.get(w("default"), "") in ("1", "true", "on"):
                self._defaults.setdefault(kind, key)

    def ground(self) -> Look:
        """Give the defaults of the document; raises `Unknown`."""
        defaults = child(self.root, "docDefaults")
        letters = child(child(defaults, "rPrDefault"), "rPr")
        paragraph = child(child(defaults, "pPrDefault"), "pPr")
        return Look(
            paragraph_properties.over(ParagraphLook(), paragraph),
            self.runs.over(RunLook(), letters),
        )

    def default(self, kind: str) -> str:
        """Give the key of the default style of a kind, empty where there is none."""
        return self._defaults.get(kind, "")

    def chain(self, kind: str, key: str) -> tuple[Element, ...]:
        """Give a style and those it builds on, the lowest first; an unknown key gives none.

        Raises `Unknown` when the styles build on each other in a ring.
        """
        found: list[Element] = []
        while key and (kind, key) in self._nodes:
            found.append(self._nodes[kind, key])
            if len(found) > _LONGEST_CHAIN:
                raise Unknown(said("các kiểu dựa vòng quanh lên nhau"))
            based = child(found[-1], "basedOn")
            key = val(based) if based is not None else ""
        return tuple(reversed(found))

    def paragraph(self, key: str, base: Look) -> Look:
        """Give the look of a paragraph style over `base`; raises `Unknown`."""
        key = key if ("paragraph", key) in self._nodes else self.default("paragraph")
        if (key, base) not in self._paragraphs:
            self._paragraphs[key, base] = self._resolved(key, base)
        return self._paragraphs[key, base]

    def _resolved(self, key: str, base: Look) -> Look:
        look, letters = base.paragraph, base.letters
        for node in self.chain("paragraph", key):
            look = self.layered(look, child(node, "pPr"))
            letters = self.runs.over(letters, child(node, "rPr"))
        return Look(replace(look, style=key), letters)

    def layered(self, look: ParagraphLook, properties: Element | None) -> ParagraphLook:
        """Give the look under one layer; a list set in it brings its indents below the layer's own.

        Raises `Unknown`.
        """
        stated = paragraph_properties.over(look, properties)
        if child(properties, "numPr") is None or stated.number == 0:
            return stated
        listed = paragraph_properties.over(look, self.numbering.indents(stated))
        return paragraph_properties.over(listed, properties)

    def letters(self, base: RunLook, properties: Element | None) -> RunLook:
        """Give the look of a run: the paragraph's letters, a character style, direct formatting.

        A switch that both styles turn on is off. Raises `Unknown`.
        """
        if properties is None:
            return base
        look = base
        styled = child(properties, "rStyle")
        stated: dict[str, bool] = {}
        for node in self.chain("character", val(styled) if styled is not None else ""):
            look = self.runs.over(look, child(node, "rPr"))
            stated |= toggled(child(node, "rPr"))
        flipped = {name: on != getattr(base, name) for name, on in stated.items()}
        return self.runs.over(replace(look, **flipped), properties)
