"""Plain values against the classes of the meeting: unknown keys, wrong types, in words."""

import re
from collections.abc import Iterator
from dataclasses import is_dataclass
from functools import cache
from typing import Any, cast, get_args, get_type_hints

import msgspec

from minutes_app.domain.address import Address, joined
from minutes_app.domain.meeting import Meeting
from minutes_app.domain.wording import said
from minutes_app.storage.faults import BadMeetingFile
from minutes_app.storage.json_reading import Plain


def shaped(plain: Plain) -> Meeting:
    """Give the meeting that these values describe; raises `BadMeetingFile` with the place.

    A key that is missing takes its default; a key that is not known is refused.
    """
    for address, key in _strangers(plain, Meeting, ""):
        raise BadMeetingFile(
            said("không có mục nào tên là “{key}”", key=key), where=joined(address, key)
        )
    try:
        return msgspec.convert(plain, Meeting)
    except msgspec.ValidationError as error:
        raise _in_words(str(error)) from error


def _strangers(value: Plain, kind: object, address: Address) -> Iterator[tuple[Address, str]]:
    """Give the keys that the class does not know, each with the address it stands at."""
    if isinstance(value, list):
        for index, row in enumerate(value):
            yield from _strangers(row, kind, joined(address, index))
    elif isinstance(value, dict) and is_dataclass(kind):
        kinds = _kinds_of(kind)
        for key, part in value.items():
            if key not in kinds:
                yield address, key
            else:
                yield from _strangers(part, kinds[key], joined(address, key))


@cache
def _kinds_of(kind: object) -> dict[str, object]:
    """Give for every field of a class the class found in it or in its rows, else `None`."""
    hints = get_type_hints(cast("Any", kind))
    return {name: next(_classes_in(hint), None) for name, hint in hints.items()}


def _classes_in(hint: object) -> Iterator[type]:
    if isinstance(hint, type) and is_dataclass(hint):
        yield hint
    for inner in get_args(hint):
        yield from _classes_in(inner)


_PLACE = re.compile(r"^(?P<what>.*?)(?: - at `\$(?P<path>.*)`)?$", re.DOTALL)
_WRONG_TYPE = re.compile(r"Expected `(.+)`, got `(.+)`")
_MISSING = re.compile(r"Object missing required field `(.+)`")
_NOT_LISTED = re.compile(r"Invalid enum value (.+)", re.DOTALL)

_TYPES = {
    "str": said("chữ"),
    "int": said("số nguyên"),
    "float": said("số thập phân"),
    "bool": said("true hoặc false"),
    "array": said("danh sách"),
    "object": said("nhóm mục"),
    "null": said("để trống (null)"),
    "date": said("ngày dạng 2021-07-27"),
    "time": said("giờ dạng 14:30:00"),
}


def _in_words(message: str) -> BadMeetingFile:
    found = _PLACE.match(message)
    what, path = (found["what"], found["path"] or "") if found else (message, "")
    where = path.replace("[", "/").replace("]", "").replace(".", "/").strip("/")
    return BadMeetingFile(_reason(what), where=where or "meeting")


def _reason(what: str) -> str:
    if found := _WRONG_TYPE.match(what):
        return said(
            "cần {wanted}, đang ghi {found}",
            wanted=_type_in_words(found[1]),
            found=_type_in_words(found[2]),
        )
    if found := _MISSING.match(what):
        return said("thiếu mục “{name}”", name=found[1])
    if found := _NOT_LISTED.match(what):
        return said("không có lựa chọn {name}", name=found[1])
    if "date" in what:
        return said("không phải là ngày có thật dạng 2021-07-27")
    if "time" in what:
        return said("không phải là giờ có thật dạng 14:30:00")
    return said("giá trị không hợp lệ")


def _type_in_words(types: str) -> str:
    first, *others = (_TYPES.get(name, name) for name in types.split(" | "))
    for other in others:
        first = said("{one} hoặc {other}", one=first, other=other)
    return first
