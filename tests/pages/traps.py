"""Papers written to harm: bombs, loops, giants, strangers' files, and text that looks like code."""

import struct
import zlib
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import Any

from tests.pages.case import Case
from tests.pages.parts import BODY, STYLES, packed, parts_of, said, with_body, with_part

CODE = (
    '#read("/etc/passwd")',
    '#import "@preview/cetz:0.3.0": *',
    '#image("/etc/passwd")',
    '#include "main.typ"',
    "]#panic()[",
    '"); #read("canary.txt"); ("',
    r"\"#read(\"canary.txt\")\u{22}",
    "$ sum_(k=1)^n k $ *đậm* _nghiêng_ `mã` @nhãn <nhãn> ~ // ghi chú /* ghi */",
    "= Đề mục\n- mục\n+ mục\n/ từ: nghĩa",
    "#{while true {}}",
    '#eval("1") #sys.inputs #context here()',
    "\\ \\\\ \\u{1F600} \\n",
)
"""Text that must stand on the paper as text; typst would read some of it as commands."""
KINDS_OF_TRAPS = (
    "nested deeply", "giant", "odd letters", "looks like code", "entities", "style loops",
    "numbering loops", "outside files", "picture bombs",
)  # fmt: skip
_HUGE = 1 << 62


def traps(paper: bytes, pictured: bytes) -> Iterator[Case]:
    """Give 71 traps, built into a sound paper and into one with pictures."""
    for name, kind, work in _rows(paper, pictured):
        yield Case(f"{kind}: {name}", (kind,), work)


Work = Callable[[], bytes]
Trial = tuple[Iterable[tuple[str, Any]], Callable[[Any], Work]]


def _rows(paper: bytes, pictured: bytes) -> Iterator[tuple[str, str, Work]]:
    for kind, (rows, build) in zip(KINDS_OF_TRAPS, _trials(paper, pictured), strict=True):
        for name, content in rows:
            yield name, kind, build(content)


def _trials(paper: bytes, pictured: bytes) -> tuple[Trial, ...]:
    coded = [(str(number), said(escaped(code))) for number, code in enumerate(CODE)]
    return (
        (_deep(), partial(_body, paper)),
        (_giants(), partial(_body, paper)),
        (_odd_letters(), partial(_body, paper)),
        (coded, partial(_body, paper)),
        (_entities(), partial(_entity, paper)),
        (_style_loops(), partial(_styled, paper)),
        (_numbering_loops(), partial(_numbered, paper)),
        (_strangers(), partial(_linked, pictured)),
        (_pictures(), partial(_pictured, pictured)),
    )


def _body(paper: bytes, xml: str) -> Work:
    return lambda: with_body(paper, xml)


def escaped(text: str) -> str:
    """Give text as it stands inside XML."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _nested(before: str, inside: str, after: str, depth: int) -> str:
    return before * depth + inside + after * depth


def _deep() -> Iterator[tuple[str, str]]:
    cell = ("<w:tbl><w:tr><w:tc>", "<w:p/></w:tc></w:tr></w:tbl>")
    box = ("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>")
    for depth in (30, 2_000):
        yield f"tables in tables, {depth}", _nested(cell[0], "<w:p/>", cell[1], depth)
    for depth in (80, 5_000):
        yield f"boxes in boxes, {depth}", _nested(box[0], said("a"), box[1], depth)
    links = _nested("<w:hyperlink>", "<w:r><w:t>a</w:t></w:r>", "</w:hyperlink>", 3_000)
    yield "links in links", f"<w:p>{links}</w:p>"
    yield "runs in runs", f"<w:p>{_nested('<w:r>', '<w:t>a</w:t>', '</w:r>', 3_000)}</w:p>"


def _giants() -> Iterator[tuple[str, str]]:
    row = f"<w:tr><w:tc>{said('a')}</w:tc><w:tc>{said('b')}</w:tc></w:tr>"
    grid = '<w:tblGrid><w:gridCol w:w="4000"/><w:gridCol w:w="4000"/></w:tblGrid>'
    yield "a table of 20000 rows", f"<w:tbl>{grid}{row * 20_000}</w:tbl>"
    cells = f"<w:tc>{said('a')}</w:tc>" * 3_000
    yield "a table of 3000 columns", f"<w:tbl><w:tblGrid/><w:tr>{cells}</w:tr></w:tbl>"
    span = f'<w:tc><w:tcPr><w:gridSpan w:val="{_HUGE}"/></w:tcPr>{said("a")}</w:tc>'
    yield "a cell over endless columns", f"<w:tbl>{grid}<w:tr>{span}</w:tr></w:tbl>"
    for mark in ('<w:ind w:left="{}"/>', '<w:ind w:firstLine="-{}"/>', '<w:spacing w:before="{}"/>',
                 '<w:spacing w:line="{}" w:lineRule="exact"/>'):  # fmt: skip
        text = said("a", f"<w:pPr>{mark.format(_HUGE)}</w:pPr>")
        yield f"{mark[1:12]}: a giant measure", text
    for size in (0, 1, 3_276, 10**9, 10**30):
        yield (
            f"letters of {size}",
            f'<w:p><w:r><w:rPr><w:sz w:val="{size}"/></w:rPr><w:t>a</w:t></w:r></w:p>',
        )
    yield "60000 paragraphs", said("Điều khoản.") * 60_000
    yield "a page break a word", "<w:p>" + '<w:r><w:br w:type="page"/></w:r>' * 20_000 + "</w:p>"


def _odd_letters() -> Iterator[tuple[str, str]]:
    yield "a word without end", said("ắ" * 300_000)
    yield "nothing but blanks", said(" " * 300_000)
    yield "tabs without end", f"<w:p><w:r>{'<w:tab/>' * 20_000}</w:r></w:p>"
    yield "marks piled up", said("a" + "\u0301" * 20_000)
    yield "from right to left", said("\u202e\u2066אבג" * 50)
    yield "no letters", said("\ufffe\uffff\ufeff\u200b\u00ad")
    yield "a null", said("a\0b")
    yield "half a sign", said("a\ud800b")
    yield "beyond the font", said("漢字 😀 ไทย")


def _entities() -> Iterator[tuple[str, str]]:
    levels = "".join(f'<!ENTITY l{place} "{f"&l{place - 1};" * 10}">' for place in range(1, 12))
    yield "laughter", f'<!DOCTYPE x [<!ENTITY l0 "ha">{levels}<!ENTITY e "&l11;">]>'
    yield "a file", '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
    yield "an address", '<!DOCTYPE x [<!ENTITY e SYSTEM "http://127.0.0.1:9/">]>'
    yield "a rule outside", '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd" [<!ENTITY e "a">]>'
    yield "a square", f'<!DOCTYPE x [<!ENTITY f "{"a" * 60_000}"><!ENTITY e "{"&f;" * 9_000}">]>'


def _entity(paper: bytes, head: str) -> Work:
    def made() -> bytes:
        def change(data: bytes) -> bytes:
            start = data.index(b"?>") + 2
            return data[:start] + head.encode() + data[start:]

        return with_part(with_body(paper, said("&e;")), BODY, change)

    return made


def _style(name: str, rest: str) -> str:
    return (
        f'<w:style w:type="paragraph" w:styleId="{name}"><w:name w:val="{name}"/>{rest}</w:style>'
    )


def _style_loops() -> Iterator[tuple[str, str]]:
    yield "itself", _style("L", '<w:basedOn w:val="L"/>')
    yield (
        "each other",
        _style("L", '<w:basedOn w:val="M"/>') + _style("M", '<w:basedOn w:val="L"/>'),
    )
    yield "nobody", _style("L", '<w:basedOn w:val="Nobody"/>')
    chain = [_style(f"L{place}", f'<w:basedOn w:val="L{place + 1}"/>') for place in range(20_000)]
    yield "a chain of 20000", "".join(chain) + _style("L", '<w:basedOn w:val="L0"/>')
    yield "two of one name", _style("L", "") + _style("L", '<w:basedOn w:val="L"/>')


def _styled(paper: bytes, xml: str) -> Work:
    def made() -> bytes:
        text = said("Chữ", '<w:pPr><w:pStyle w:val="L"/></w:pPr>')
        return with_part(with_body(paper, text), STYLES, _appended(xml, b"</w:styles>"))

    return made


def _appended(xml: str, end: bytes) -> Callable[[bytes], bytes]:
    return lambda data: data.replace(end, xml.encode() + end)


def _numbering_loops() -> Iterator[tuple[str, str]]:
    number = '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    level = (
        '<w:lvl w:ilvl="0"><w:start w:val="{}"/><w:numFmt w:val="{}"/><w:lvlText w:val="{}"/>'
        "</w:lvl>"
    )

    def kind(rest: str) -> str:
        return f'<w:abstractNum w:abstractNumId="1">{rest}</w:abstractNum>{number}'

    yield "a style of itself", kind('<w:numStyleLink w:val="L"/>')
    yield "no such list", number
    yield "a roman giant", kind(level.format(_HUGE, "upperRoman", "%1."))
    yield "a letter giant", kind(level.format(2**31 - 1, "lowerLetter", "%1)"))
    yield "a level of itself", kind(level.format(1, "decimal", "%9%8%7%6%5%4%3%2%1" * 2_000))
    yield "an unknown form", kind(level.format(-5, "hindiVowels", "%0 %99 %"))


def _numbered(paper: bytes, xml: str) -> Work:
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    marks = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>'
    kinds = "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"
    relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering"

    def made() -> bytes:
        parts = parts_of(with_body(paper, said("Mục", marks) * 3))
        parts["word/numbering.xml"] = f'<w:numbering xmlns:w="{space}">{xml}</w:numbering>'.encode()
        _append(parts, "[Content_Types].xml", "</Types>",
                f'<Override PartName="/word/numbering.xml" ContentType="{kinds}"/>')  # fmt: skip
        _append(parts, "word/_rels/document.xml.rels", "</Relationships>",
                f'<Relationship Id="rNum" Type="{relation}" Target="numbering.xml"/>')  # fmt: skip
        return packed(parts)

    return made


def _append(parts: dict[str, bytes], name: str, end: str, xml: str) -> None:
    parts[name] = parts[name].replace(end.encode(), f"{xml}{end}".encode())


def _strangers() -> Iterator[tuple[str, str]]:
    yield "a file", 'Target="file:///etc/passwd" TargetMode="External"'
    yield "an address", 'Target="http://127.0.0.1:9/a.png" TargetMode="External"'
    yield "a share", r'Target="\\127.0.0.1\c$\a.png" TargetMode="External"'
    yield "a climb", 'Target="../../../../../../etc/passwd"'
    yield "an absolute path", 'Target="/etc/passwd"'
    yield "itself", 'Target="document.xml"'
    yield "an absent part", 'Target="media/absent.png"'


def _linked(pictured: bytes, target: str) -> Work:
    def change(data: bytes) -> bytes:
        rows = data.split(b"<Relationship ")
        changed = [
            row.replace(row[row.index(b"Target=") : row.index(b'"', row.index(b"Target=") + 8) + 1],
                        target.encode())
            if b"/image" in row else row
            for row in rows
        ]  # fmt: skip
        return b"<Relationship ".join(changed)

    return lambda: with_part(pictured, "word/_rels/document.xml.rels", change)


def _pictures() -> Iterator[tuple[str, bytes]]:
    yield "100000 x 100000", _png(100_000, 100_000, 64)
    yield "60000 x 20000 of zeros", _png(60_000, 20_000, 400 << 20 >> 3)
    yield "no size", _png(0, 0, 0)
    yield "cut off", _png(24, 24, 24 * 73)[:60]
    yield "nothing", b""
    yield "a drawing", b'<svg xmlns="http://www.w3.org/2000/svg"><image href="/etc/passwd"/></svg>'
    yield "a web page", b"<html><img src='http://127.0.0.1:9/'></html>"


def _pictured(pictured: bytes, data: bytes) -> Work:
    def made() -> bytes:
        parts = parts_of(pictured)
        images = {name: data for name in parts if name.startswith("word/media/")}
        return packed(parts | images)

    return made


def _png(width: int, height: int, zeros: int) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    packer = zlib.compressobj(9)
    pixels = b"".join(
        packer.compress(bytes(min(zeros, 1 << 20))) for _ in range(max(zeros >> 20, 1))
    )
    data = chunk(b"IDAT", pixels + packer.flush())
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + data + chunk(b"IEND", b"")
