"""Whatever enters a meeting from outside, made clean: NFC, plain spaces, no invisible signs."""

from dataclasses import fields, is_dataclass, replace
from typing import Any, cast

from minutes_app.language.normal import clean_text


def clean_value(value: object) -> object:
    """Give the same value with clean text, all through rows and their parts.

    Safe while typing: no space is trimmed.
    """
    if type(value) is str:
        return clean_text(value)
    if isinstance(value, tuple):
        return tuple(map(clean_value, cast("tuple[object, ...]", value)))
    if is_dataclass(value) and not isinstance(value, type):
        return _clean_parts(value)
    return value


def _clean_parts(value: object) -> object:
    parts = {part.name: getattr(value, part.name) for part in fields(cast("Any", value))}
    clean = {name: clean_value(part) for name, part in parts.items()}
    return value if clean == parts else replace(cast("Any", value), **clean)
