"""JSON read more strictly than the standard library does: every oddity has its place."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias, cast

from minutes_app.domain.address import Address, joined
from minutes_app.domain.wording import said
from minutes_app.language.normal import clean_text
from minutes_app.storage.faults import BadMeetingFile

Plain: TypeAlias = "dict[str, Plain] | list[Plain] | str | int | float | bool | None"

DEEPEST = 24
"""Steps of an address; the deepest value of a meeting stands at seven."""

_LONGEST_NUMBER = 18


@dataclass(frozen=True, slots=True)
class _Oddity:
    """Something JSON should not hold, left where it stood."""

    words: str


def read_plain(data: bytes) -> Plain:
    """Give the JSON of a file as plain values with clean text; raises `BadMeetingFile`.

    Refused with their place: keys written twice, NaN and infinity, endless numbers, deep nesting.
    """
    value = _parsed(_decoded(data))
    return _sound(value, "")


def _decoded(data: bytes) -> str:
    if not data.strip():
        raise BadMeetingFile(said("tệp trống, không có biên bản nào trong đó"))
    if data.startswith(b"PK"):
        raise BadMeetingFile(
            said("đây là tệp Word hoặc tệp nén, không phải tệp biên bản"),
            said("chọn tệp có đuôi .bienban"),
        )
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadMeetingFile(
            said("tệp không phải văn bản UTF-8, hỏng từ byte {place}", place=error.start)
        ) from error


def _parsed(text: str) -> object:
    try:
        return json.loads(
            text, object_pairs_hook=_keys_once, parse_constant=_constant, parse_int=_whole
        )
    except json.JSONDecodeError as error:
        place = said("dòng {line}, cột {column}", line=error.lineno, column=error.colno)
        raise BadMeetingFile(said("tệp không đúng cú pháp JSON ở {place}", place=place)) from error
    except RecursionError as error:
        raise _too_deep("") from error


def _keys_once(pairs: list[tuple[str, object]]) -> object:
    found = dict(pairs)
    if len(found) == len(pairs):
        return found
    keys = [key for key, _ in pairs]
    return _Oddity(
        said("mục “{key}” được ghi hai lần", key=next(key for key in keys if keys.count(key) > 1))
    )


def _constant(name: str) -> object:
    return _Oddity(said("“{name}” không phải là số", name=name))


def _whole(digits: str) -> object:
    return int(digits) if len(digits) <= _LONGEST_NUMBER else _Oddity(said("số dài quá mức"))


def _sound(value: object, address: Address) -> Plain:
    if address.count("/") > DEEPEST:
        raise _too_deep(address)
    match value:
        case _Oddity(words):
            raise BadMeetingFile(words, where=address.removeprefix("meeting/"))
        case str():
            return clean_text(value)
        case dict():
            return dict(_sound_parts(cast("dict[str, object]", value), address))
        case list():
            rows = cast("list[object]", value)
            return [_sound(row, joined(address, index)) for index, row in enumerate(rows)]
        case _:
            return cast("int | float | bool | None", value)


def _sound_parts(parts: dict[str, object], address: Address) -> Iterator[tuple[str, Plain]]:
    for key, part in parts.items():
        yield key, _sound(part, joined(address, key))


def _too_deep(address: Address) -> BadMeetingFile:
    start = "/".join(address.removeprefix("meeting/").split("/")[:3])
    return BadMeetingFile(said("các mục lồng nhau quá sâu"), where=start)
