"""The table of every name that a template may use, written from the view's own types."""

from collections.abc import Iterator
from dataclasses import Field, dataclass, fields, is_dataclass
from typing import Any, get_args, get_origin, get_type_hints

from minutes_app.document.view.view import View

_HEAD = ("| tên | ý nghĩa | ví dụ |", "|---|---|---|")


@dataclass(frozen=True, slots=True)
class _Name:
    """One name: how it is written, what the office is told of it, and of what type it is."""

    written: str
    told: Field[Any]
    kind: Any

    @property
    def is_list(self) -> bool:
        return get_origin(self.kind) is tuple

    @property
    def inner(self) -> type | None:
        """Give the type whose names stand below this one, if it has any."""
        kind = get_args(self.kind)[0] if self.is_list else self.kind
        return kind if isinstance(kind, type) and is_dataclass(kind) else None

    @property
    def prefix(self) -> str:
        """Give what stands before the names below: the turn of a loop, or the name itself."""
        return self.told.metadata["one"] if self.is_list else self.written

    def row(self, known: dict[type, str]) -> str:
        """Give the row of the table; `known` are the types told of already, and where."""
        meaning = self.told.metadata["vi"]
        if self.is_list:
            meaning = f"danh sách: {meaning}"
        return f"| `{self.written}` | {meaning} | {self._example(known)} |"

    def _example(self, known: dict[type, str]) -> str:
        if self.is_list:
            return f"`{{% for {self.prefix} in {self.written} %}}`"
        if self.kind is bool:
            return f"`{{% if {self.written} %}}`"
        if self.inner is None:
            return self.told.metadata["example"]
        home = known.get(self.inner)
        return f"có các tên như `{home}`" if home else "xem bảng bên dưới"


def names_table() -> str:
    """Give the tables in Markdown: first the names themselves, then what each of them holds."""
    return "\n".join(_section(View, "", "Các tên chính", known={}))


def _section(kind: type, prefix: str, title: str, *, known: dict[type, str]) -> Iterator[str]:
    """Give one table and, after it, those of the names below; a type is told of only once."""
    names = _names(kind, prefix)
    rows: list[str] = []
    below: list[tuple[type, _Name]] = []
    for name in names:
        rows.append(name.row(known))
        if name.inner is not None and name.inner not in known:
            known[name.inner] = name.prefix
            below.append((name.inner, name))
    yield from (f"### {title}", "", *_HEAD, *rows, "")
    for inner, name in below:
        of = f"Mỗi `{name.prefix}` trong `{name.written}`" if name.is_list else f"`{name.written}`"
        yield from _section(inner, name.prefix, of, known=known)


def _names(kind: type, prefix: str) -> tuple[_Name, ...]:
    hints = get_type_hints(kind)
    dot = f"{prefix}." if prefix else ""
    return tuple(_Name(f"{dot}{part.name}", part, hints[part.name]) for part in fields(kind))
