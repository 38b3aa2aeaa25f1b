"""Meeting files that must be refused: what each is, its bytes, and what the sentence must say."""

import json
from typing import Any, NamedTuple

from minutes_app.storage.reading import LARGEST

SOUND = b'{"format": "bienban", "version": 1, "meeting": {}}'


class Hostile(NamedTuple):
    name: str
    data: bytes
    says: str


def file_of(meeting: object, **envelope: object) -> bytes:
    """Give a meeting file around this value."""
    return json.dumps({"format": "bienban", "version": 1, "meeting": meeting} | envelope).encode()


def item_of(**parts: Any) -> bytes:
    """Give a file whose second conclusion of the first block holds these parts."""
    return file_of({"conclusion": {"blocks": [{"items": [{}, parts]}]}})


def people_of(*people: object, **meeting: object) -> bytes:
    return file_of({"people": people} | meeting)


def written(meeting: str) -> bytes:
    """Give a file around JSON that `json.dumps` would not write."""
    return SOUND.replace(b'"meeting": {}', f'"meeting": {meeting}'.encode())


SECOND_ITEM = "conclusion/blocks/0/items/1"

HOSTILE = (
    Hostile("nothing", b"", "tệp trống"),
    Hostile("blanks only", b" \n\t ", "tệp trống"),
    Hostile("a Word file", b"PK\x03\x04word/document.xml", "tệp Word"),
    Hostile("UTF-16 of Notepad", SOUND.decode().encode("utf-16"), "UTF-8, hỏng từ byte 0"),
    Hostile("a letter cut in half", SOUND.replace(b"{}", b'{"remark": "\xe1\xbb"}'), "UTF-8"),
    Hostile("an overlong letter", SOUND.replace(b"{}", b'{"remark": "\xc0\xaf"}'), "UTF-8"),
    Hostile("plain words", "Biên bản hội nghị".encode(), "JSON ở dòng 1, cột 1"),
    Hostile("cut off half way", SOUND[:-3], "không đúng cú pháp JSON ở dòng 1, cột 48"),
    Hostile("two files in one", SOUND * 2, "không đúng cú pháp JSON"),
    Hostile("a comma too many", written('{"remark": "",}'), "không đúng cú pháp JSON"),
    Hostile("a control sign in a text", written('{"remark": "a\x00b"}'), "không đúng cú pháp JSON"),
    Hostile("endless nesting", b"[" * 200_000, "lồng nhau quá sâu"),
    Hostile("deep nesting", written("[" * 90 + "]" * 90), "lồng nhau quá sâu"),
    Hostile("larger than any meeting", b" " * (LARGEST + 1), "lớn hơn 64 MB"),
    Hostile("a list instead of a file", b"[]", "không phải là tệp biên bản"),
    Hostile("no format", b'{"version": 1, "meeting": {}}', "không phải là tệp biên bản"),
    Hostile("another format", file_of({}, format="docx"), "không phải là tệp biên bản"),
    Hostile("no meeting", b'{"format": "bienban", "version": 1}', "“meeting”: thiếu nội dung"),
    Hostile("an empty meeting", file_of(None), "“meeting”: cần nhóm mục"),
    Hostile("a stranger in the envelope", file_of({}, author="x"), "“author”: không có mục"),
    Hostile("a newer file", file_of({}, version=2), "chương trình mới hơn"),
    Hostile("a version in words", file_of({}, version="1"), "“version”: cần số nguyên"),
    Hostile("version true", file_of({}, version=True), "“version”: cần số nguyên"),
    Hostile("version zero", file_of({}, version=0), "“version”: cần số nguyên"),
    Hostile("a number for a text", item_of(text=5), f"“{SECOND_ITEM}/text”: cần chữ, đang ghi số"),
    Hostile("nothing for a text", item_of(text=None), f"“{SECOND_ITEM}/text”: cần chữ"),
    Hostile("a stranger in an item", item_of(txet="a"), f"“{SECOND_ITEM}/txet”: không có mục"),
    Hostile("30 February", item_of(deadline="2021-02-30"), f"“{SECOND_ITEM}/deadline”: không phải"),
    Hostile("a day of the year 10000", item_of(deadline="10000-01-01"), "/deadline”: không phải"),
    Hostile("a text for a list", file_of({"bases": "Luật"}), "“bases”: cần danh sách"),
    Hostile("an unknown choice", file_of({"heading": {"profile": "HD99"}}), "“heading/profile”"),
    Hostile("25 o'clock", file_of({"session": {"start": "25:00:00"}}), "“session/start”: không"),
    Hostile("an hour of a zone", file_of({"session": {"end": "17:00:00Z"}}), "“session/end”: giờ"),
    Hostile("month 13", file_of({"opening": {"period_end": {"year": 2021, "month": 13}}}), "tháng"),
    Hostile("month 0", file_of({"opening": {"period_end": {"year": 2021, "month": 0}}}), "tháng"),
    Hostile("day 0", file_of({"opening": {"period_end": {"year": 1, "month": 1, "day": 0}}}), "có"),
    Hostile("a day without month", file_of({"opening": {"period_end": {"year": 1, "day": 9}}}), ""),
    Hostile("the year 0", file_of({"opening": {"period_start": {"year": 0}}}), "“opening/period_s"),
    Hostile("a year too far", file_of({"opening": {"period_start": {"year": 10**17}}}), "có thật"),
    Hostile("a period of no year", file_of({"opening": {"period_end": {}}}), "thiếu mục “year”"),
    Hostile(
        "a crowd below zero", file_of({"attendance": [{"attendees": [{"count": -1}]}]}), "count"
    ),
    Hostile(
        "half a person", file_of({"attendance": [{"attendees": [{"count": 0.5}]}]}), "số nguyên"
    ),
    Hostile("a number without end", item_of(text=int("9" * 4000)), f"“{SECOND_ITEM}/text”: số dài"),
    Hostile("not a number", item_of(text=float("nan")), f"“{SECOND_ITEM}/text”: “NaN”"),
    Hostile("infinity", item_of(text=float("inf")), f"“{SECOND_ITEM}/text”: “Infinity”"),
    Hostile(
        "a text written twice",
        written('{"conclusion": {"blocks": [{"items": [{"text": "a", "text": "b"}]}]}}'),
        "“conclusion/blocks/0/items/0”: mục “text” được ghi hai lần",
    ),
    Hostile("two meetings", SOUND[:-1] + b', "meeting": {}}', "mục “meeting” được ghi hai lần"),
    Hostile("a person without key", people_of({"name": "A"}), "“people/0”: thiếu mục “id”"),
    Hostile("an empty key", people_of({"id": ""}), "“people/0/id”: người này chưa có mã"),
    Hostile("one key for two", people_of({"id": "p1"}, {"id": "p1"}), "“people/1/id”: mã “p1” đã"),
    Hostile("a key that is invisibly the same", people_of({"id": "p1"}, {"id": "p1\u200b"}), "đã"),
    Hostile("nobody in the chair", file_of({"chair": {"person": "p9"}}), "“chair/person”: không"),
    Hostile(
        "a member nobody knows",
        people_of({"id": "p1"}, delegation={"members": [{"person": "p1"}, {"person": "p2"}]}),
        "“delegation/members/1/person”: không có người nào mang mã “p2”",
    ),
    Hostile("a key that breaks the line", file_of({"a\nerror: b\x1b[2J": 1}), "“a error: b [2J”"),
    Hostile("an endless key", file_of({"x" * 100_000: 1}), "…"),
)
