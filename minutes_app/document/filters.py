"""The filters that a template may use: what each takes, makes and does."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from minutes_app.document.limits import checked_value
from minutes_app.document.shape import NUMBER, TEXT, Plain, Rows, Shape

Result = Callable[[Shape, list[Shape]], Shape | None]
"""Give the shape that a filter makes of a value and arguments, `None` when it cannot."""


@dataclass(frozen=True, slots=True)
class Filter:
    """One filter: the most arguments it takes, the shape it makes, and what it does."""

    arguments: int
    result: Result
    apply: Callable[..., object]


def text_of(value: object) -> str:
    """Give what a value prints; `None` prints nothing."""
    return "" if value is None else str(value)


def together(first: object, *others: object) -> str:
    """Give the texts of values one after the other; raises `LimitReached`."""
    return checked_value("".join(text_of(value) for value in (first, *others)))


def _capitalized(value: object) -> str:
    return text_of(value).capitalize()


def _upper(value: object) -> str:
    return text_of(value).upper()


def _lower(value: object) -> str:
    return text_of(value).lower()


def _trimmed(value: object) -> str:
    return text_of(value).strip()


def _defaulted(value: object, instead: object = "", even_empty: object = None) -> object:
    return instead if value is None or (even_empty and not value) else value


def _first(value: Sequence[object] | None) -> object:
    return value[0] if value else None


def _last(value: Sequence[object] | None) -> object:
    return value[-1] if value else None


def _joined(value: Sequence[object] | None, sign: object = "") -> str:
    return checked_value(text_of(sign).join(text_of(one) for one in value or ()))


def _length(value: Sequence[object] | None) -> int:
    return len(value or ())


def _text_of_text(shape: Shape, _: list[Shape]) -> Shape | None:
    return TEXT if isinstance(shape, Plain) else None


def _same(shape: Shape, arguments: list[Shape]) -> Shape | None:
    if isinstance(shape, Plain):
        return shape if all(isinstance(one, Plain) for one in arguments) else None
    return shape if arguments[:1] in ([], [shape]) else None


def _one_of(shape: Shape, _: list[Shape]) -> Shape | None:
    if isinstance(shape, Rows):
        return shape.row
    return TEXT if _is_text(shape) else None


def _text_of_rows(shape: Shape, arguments: list[Shape]) -> Shape | None:
    plain = isinstance(shape, Rows) and isinstance(shape.row, Plain)
    return TEXT if plain and all(isinstance(one, Plain) for one in arguments) else None


def _number_of(shape: Shape, _: list[Shape]) -> Shape | None:
    return NUMBER if isinstance(shape, Rows) or _is_text(shape) else None


def _is_text(shape: Shape) -> bool:
    return isinstance(shape, Plain) and shape.kind is str


FILTERS: Mapping[str, Filter] = {
    "capitalize": Filter(0, _text_of_text, _capitalized),
    "default": Filter(2, _same, _defaulted),
    "first": Filter(0, _one_of, _first),
    "join": Filter(1, _text_of_rows, _joined),
    "last": Filter(0, _one_of, _last),
    "length": Filter(0, _number_of, _length),
    "lower": Filter(0, _text_of_text, _lower),
    "trim": Filter(0, _text_of_text, _trimmed),
    "upper": Filter(0, _text_of_text, _upper),
}
"""By the names that jinja2 gives them."""
