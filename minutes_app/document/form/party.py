"""The form of Party papers: Hướng dẫn 36-HD/VPTW (2018) and 05-HD/VPTW (2026)."""

from dataclasses import replace

from minutes_app.document.form.elements import Element
from minutes_app.document.form.facts import Columns, Facts, Lines, Look, Page, Words
from minutes_app.document.form.lengths import Length

_HD36 = "HD 36-HD/VPTW"
_SIZES = f"{_HD36} Phụ lục 3"

A4 = Page(
    width=Length.mm(210),
    height=Length.mm(297),
    top=Length.mm(20),
    bottom=Length.mm(20),
    left=Length.mm(30),
    right=Length.mm(15),
    header=Length.mm(10),
    source=f"{_HD36} 4.2, 4.3, 4.4",
)


def _look(points: float, row: str, *, bold: bool = False, italic: bool = False) -> Look:
    source = f"{_SIZES} dòng {row}"
    return Look(size=Length.pt(points), bold=bold, italic=italic, source=source)


_LOOKS = {
    Element.NATIONAL_TITLE: _look(15, "1", bold=True),
    Element.SUPERIOR: _look(14, "2"),
    Element.ISSUER: _look(14, "2", bold=True),
    Element.ASTERISK: Look(size=Length.pt(14), source=f"{_HD36} Phụ lục 1; cỡ chữ theo bản in"),
    Element.NUMBER: _look(14, "3"),
    Element.PLACE_AND_DATE: _look(14, "4", italic=True),
    Element.KIND: _look(16, "5: 15-16", bold=True),
    Element.ABSTRACT: _look(14, "5: 14-15", bold=True),
    Element.ABSTRACT_MARK: _look(14, "5", bold=True),
    Element.BODY: _look(14, "6: 14-15"),
    Element.BASIS: _look(14, "6: 14-15"),
    Element.HEADING: _look(14, "6, tên mục: 14-15", bold=True),
    Element.CLAUSE: _look(14, "6, khoản: 14-15"),
    Element.AUTHORITY: _look(14, "7", bold=True),
    Element.POST: _look(14, "7"),
    Element.SIGNER: _look(14, "7", bold=True),
    Element.CONFIRMATION: Look(size=Length.pt(14), source=f"{_HD36} 1.7.1 e"),
    Element.RECIPIENTS_WORD: _look(14, "9, có gạch chân"),
    Element.RECIPIENT: _look(12, "9"),
    Element.DRAFTER: _look(8, "12"),
    Element.PAGE_NUMBER: _look(14, "15"),
    Element.URGENCY: _look(14, "10", bold=True),
    Element.DRAFT: _look(14, "11", italic=True),
    Element.CIRCULATION: _look(12, "11", bold=True),
    Element.CONTACT: _look(10, "13"),
}

HD36 = Facts(
    rules="Hướng dẫn 36-HD/VPTW",
    is_party=True,
    page=A4,
    looks=_LOOKS,
    lines=Lines(
        first_line=Length.mm(10),
        between=Length.pt(6),
        line=Length.pt(18),
        most=None,
        source=f"{_HD36} 1.6.2",
    ),
    header=Columns(left=Length.mm(75), source="thông lệ; HD 36 không quy định độ rộng cột"),
    wide_header=Columns(left=Length.mm(65), source="thông lệ, khi địa danh dài"),
    signatures=Columns(left=Length.mm(82.5), source=f"{_HD36} 1.7.2: hai bên cân nhau"),
    signature_space=Length.pt(4 * 18),
    rule_width=Length.pt(0.75),
    title_rule=Length.mm(72.94),
    words=Words(
        number="Số",
        sign="{number}-BB/{symbol}",
        place_and_date=True,
        last_basis=",",
        end_mark=".",
        recipient_mark=",",
        left_signer="NGƯỜI GHI BIÊN BẢN",
        right_signer="CHỦ TRÌ {kind}",
        source=f"{_HD36} 1.3, 1.4, 1.6.2, 1.7.1 e, 1.9.2",
    ),
)

HD05 = replace(
    HD36,
    rules="Hướng dẫn 05-HD/VPTW",
    lines=replace(HD36.lines, most=Length.pt(22), source="HD 05-HD/VPTW: 18-22 pt"),
    words=replace(HD36.words, recipient_mark=";", source="HD 05-HD/VPTW, phần nơi nhận"),
)
