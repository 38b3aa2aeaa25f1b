"""Word files made to do harm, or no Word files at all: what each is and what must be said."""

import io
import struct
import zipfile
from typing import NamedTuple

from tests.document.word import MAIN, docx, p, part, parts_of, row, table, zipped

SOUND = parts_of(p("{{ delegation }}"))


class Hostile(NamedTuple):
    name: str
    data: bytes
    says: str


def changed(name: str, content: str | bytes | None) -> bytes:
    """Give a sound template with one part changed, added or, with `None`, left out."""
    parts: dict[str, str | bytes] = dict(SOUND)
    if content is None:
        del parts[name]
    else:
        parts[name] = content
    return zipped(parts)


def twice(first: str, second: str) -> bytes:
    """Give a template in which two parts bear these names."""
    data = zipped({**SOUND, first: "<a/>", "x" * len(second): "<a/>"})
    return data.replace(b"x" * len(second), second.encode())


def flagged(flag: int) -> bytes:
    """Give a template whose parts all bear a flag of the zip format."""
    data = bytearray(docx(p("x")))
    with zipfile.ZipFile(io.BytesIO(bytes(data))) as archive:
        for info in archive.infolist():
            struct.pack_into("<H", data, info.header_offset + 6, flag)
    place = data.find(b"PK\1\2")
    while place >= 0:
        struct.pack_into("<H", data, place + 8, flag)
        place = data.find(b"PK\1\2", place + 1)
    return bytes(data)


def damaged() -> bytes:
    """Give a template in whose body one byte has changed on the way."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in SOUND.items():
            archive.writestr(name, content)
    return buffer.getvalue().replace(b"delegation", b"delegatiom")


def compound(stream: str) -> bytes:
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + stream.encode("utf-16-le")


def with_entities(encoding: str = "utf-8") -> bytes:
    bomb = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 9))
    top = f'<?xml version="1.0" encoding="{encoding}"?><!DOCTYPE a [<!ENTITY a0 "ha">{bomb}]>'
    text = part("document", f"<w:body>{p('A8')}</w:body>").split("?>", 1)[1]
    return changed("word/document.xml", (top + text.replace("A8", "&a8;")).encode(encoding))


def tag(code: str) -> bytes:
    return docx(p("{{ " + code + " }}"))


def loops(depth: int, inside: str) -> bytes:
    """Give loops inside each other over two hundred words."""
    words = "[" + ", ".join(["1"] * 200) + "]"
    begin = "".join(f"{{% for q{n} in {words} %}}" for n in range(depth))
    return docx(p(begin + inside + "{% endfor %}" * depth))


XXE = '<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document/>'
OUTSIDE = SOUND["_rels/.rels"].replace("word/document.xml", "../../../etc/passwd")
DEEP = part("document", "<w:body>" + "<w:sdt>" * 400 + "</w:sdt>" * 400 + "</w:body>")
DOUBLING = "{% set a = delegation ~ 'abc' %}" + "{% set a = a ~ a %}" * 60 + "{{ a }}"

HOSTILE = (
    Hostile("nothing", b"", "không phải là tệp Word"),
    Hostile("plain words", "Biên bản".encode(), "không phải là tệp Word"),
    Hostile("a PDF", b"%PDF-1.7 ...", "tệp PDF"),
    Hostile("RTF", b"{\\rtf1 x}", "tệp .rtf"),
    Hostile("an old .doc", compound("WordDocument"), "đời cũ (.doc)"),
    Hostile("a .docx with a password", compound("EncryptedPackage"), "có mật khẩu"),
    Hostile("a zip with a password", flagged(1), "có mật khẩu"),
    Hostile("the beginning of a zip", docx(p("x"))[:300], "chưa tải về hết"),
    Hostile("a zip cut at its end", docx(p("x"))[:-30], "chưa tải về hết"),
    Hostile("an empty zip", zipped({}), "không phải là tệp Word"),
    Hostile("a zip of something else", zipped({"a.txt": "a"}), "phần thân"),
    Hostile("a damaged part", damaged(), "phần “word/document.xml” trong tệp Word bị hỏng"),
    Hostile("a bomb of nothing", changed("word/media/a.bin", bytes(50_000_000)), "phình ra"),
    Hostile("a bomb of parts", zipped({**SOUND, **{f"a/{n}": "" for n in range(4001)}}), "phình"),
    Hostile("two parts of one name", twice("word/a.xml", "word/a.xml"), "hai phần cùng tên"),
    Hostile("two parts that Windows takes for one", twice("word/a.xml", "word/A.xml"), "cùng tên"),
    Hostile("a part outside", changed("../../evil.xml", "<a/>"), "mang tên lạ"),
    Hostile("a part from the root", changed("/etc/evil.xml", "<a/>"), "mang tên lạ"),
    Hostile("a part on a drive", changed("C:/evil.xml", "<a/>"), "mang tên lạ"),
    Hostile("a part with a backslash", changed("word\\evil.xml", "<a/>"), "mang tên lạ"),
    Hostile("a reference outside", changed("_rels/.rels", OUTSIDE), "trỏ ra ngoài"),
    Hostile("an external entity", changed("word/document.xml", XXE), "DTD hoặc thực thể"),
    Hostile("a billion laughs", with_entities(), "DTD hoặc thực thể"),
    Hostile("a billion laughs in UTF-16", with_entities("utf-16"), "tệp Word"),
    Hostile("an entity in a part that is only copied",
            changed("word/theme.xml", "<!DOCTYPE a []><a/>"), "“word/theme.xml”"),
    Hostile("a part that is only copied and broken", changed("word/theme.xml", "<a>"), "theme.xml"),
    Hostile("a body cut short", changed("word/document.xml", SOUND["word/document.xml"][:-20]),
            "“word/document.xml” trong tệp Word không đọc được"),
    Hostile("a body of nothing", changed("word/document.xml", ""), "không đọc được"),
    Hostile("a body that is no body", changed("word/document.xml", "<a/>"), "không có phần thân"),
    Hostile("a body nested too deeply", changed("word/document.xml", DEEP), "không đọc được"),
    Hostile("no body", changed("word/document.xml", None), "không có phần thân"),
    Hostile("no types", changed("[Content_Types].xml", None), "“[Content_Types].xml”"),
    Hostile("no relations", changed("_rels/.rels", None), "không có phần thân"),
    Hostile("a table of numbers",
            changed("[Content_Types].xml",
                    SOUND["[Content_Types].xml"].replace(MAIN, MAIN.replace("word", "sheet"))),
            "không phải là văn bản Word"),
    Hostile("macros",
            changed("[Content_Types].xml", SOUND["[Content_Types].xml"].replace(
                MAIN, "application/vnd.ms-word.document.macroEnabled.main+xml")),
            "có macro"),
    Hostile("strict Open XML",
            changed("_rels/.rels", SOUND["_rels/.rels"].replace(
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                "http://purl.oclc.org/ooxml/officeDocument/relationships")),
            "Strict Open XML"),
    Hostile("LibreOffice's own", zipped({"mimetype": "application/vnd.oasis", **SOUND}), ".odt"),
    Hostile("classes of Python", tag("delegation.__class__.__mro__"), "không có “.__class__”"),
    Hostile("names of the engine", tag("_budget"), "không có tên “_budget”"),
    Hostile("globals of jinja", tag("cycler.__init__.__globals__"), "không có tên “cycler”"),
    Hostile("self", tag("self._TemplateReference__context"), "không có tên “self”"),
    Hostile("a call", tag('delegation.format("x")'), "không được phép"),
    Hostile("a range without end", docx(p("{% for x in range(10**9) %}{% endfor %}")), "được phép"),
    Hostile("an attribute through a filter", tag('delegation|attr("__class__")'), "không có phép"),
    Hostile("an attribute through join", tag('[delegation]|join(attribute="x")'), "tham số"),
    Hostile("a format", tag('"%999999999d"|format(1)'), "không có phép"),
    Hostile("a product", tag('"a" * 999999999'), "không được phép"),
    Hostile("a power", tag("9 ** 9 ** 9"), "không được phép"),
    Hostile("a number beyond all", tag("1e999"), "không được phép"),
    Hostile("brackets without end", tag("(" * 480 + "1" + ")" * 480), "quá sâu"),
    Hostile("no and no and no", tag("not " * 240 + "drafter"), "quá sâu"),
    Hostile("include", docx(p('{% include "/etc/passwd" %}')), "không hiểu được"),
    Hostile("import", docx(p('{% import "os" as os %}')), "không hiểu được"),
    Hostile("extends", docx(p('{% extends "x" %}')), "không hiểu được"),
    Hostile("a macro", docx(p("{% macro f() %}{% endmacro %}")), "không hiểu được"),
    Hostile("a block left raw", docx(p("{% raw %}a{% endraw %}")), "không hiểu được"),
    Hostile("a loop named like the engine's", docx(p("{% for _line in [1] %}{% endfor %}")), "lặp"),
    Hostile("braces without end", docx(p("{{" * 100_000)), "không có cặp"),
    Hostile("a row tag that would eat text",
            docx(table(row("{%tr if drafter %}", "x"), row("{%tr endif %}", "")), p()), "riêng"),
    Hostile("a text doubled sixty times", docx(p(DOUBLING)), "đoạn chữ quá dài"),
    Hostile("loops in loops", loops(4, "x"), "lặp quá 500000 lượt"),
    Hostile("a paper without end", loops(2, "Biên bản hội nghị " * 200), "quá lớn"),
)  # fmt: skip
"""No paper can be made of any of these."""
