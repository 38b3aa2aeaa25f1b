"""Sentences of rooms without a screen: Vietnamese as they stand, ready to be said otherwise."""

from collections.abc import Callable, Mapping


class Said(str):
    """A Vietnamese sentence that still knows the text it was made of and what fills it.

    `source` is the text with its `{fields}`, under which a catalogue holds other languages;
    `fields` are what stands in their places, sentences among them.
    """

    source: str
    fields: Mapping[str, object]

    def __new__(cls, source: str, fields: Mapping[str, object] | None = None) -> "Said":
        """Give the sentence; without fields the text stands as it is, braces and all."""
        made = super().__new__(cls, source.format(**fields) if fields else source)
        made.source, made.fields = source, fields or {}
        return made

    def with_fields(self, change: Callable[[str], str]) -> "Said":
        """Give the sentence with every text that fills it changed, inner sentences too."""
        changed = {name: _changed(value, change) for name, value in self.fields.items()}
        return Said(self.source, changed)


def said(source: str, **fields: object) -> Said:
    """Give a sentence for the user; `lupdate` finds its text here, the screen translates it."""
    return Said(source, fields)


def _changed(value: object, change: Callable[[str], str]) -> object:
    if isinstance(value, Said):
        return value.with_fields(change)
    return change(value) if isinstance(value, str) else value
