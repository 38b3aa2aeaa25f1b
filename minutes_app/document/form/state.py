"""The form of State papers: Nghị định 30/2020/NĐ-CP, Phụ lục I, and its Mẫu 1.9 for minutes."""

from dataclasses import dataclass

from minutes_app.document.form.elements import Element
from minutes_app.document.form.facts import Columns, Facts, Lines, Look, Words
from minutes_app.document.form.lengths import Length
from minutes_app.document.form.party import A4

_ND30 = "NĐ 30/2020/NĐ-CP Phụ lục I"
_MAU = "NĐ 30/2020/NĐ-CP Phụ lục III Mẫu 1.9"


@dataclass(frozen=True, slots=True, kw_only=True)
class SizeSet:
    """Sizes that move together, never one alone (Phụ lục I, footnote of the table of sizes)."""

    title: Length
    motto: Length
    place_and_date: Length
    page_number: Length
    motto_rule: Length
    header_left: Length


LARGE = SizeSet(
    title=Length.pt(13),
    motto=Length.pt(14),
    place_and_date=Length.pt(14),
    page_number=Length.pt(14),
    motto_rule=Length.mm(60.5),
    header_left=Length.mm(66),
)
SMALL = SizeSet(
    title=Length.pt(12),
    motto=Length.pt(13),
    place_and_date=Length.pt(13),
    page_number=Length.pt(13),
    motto_rule=Length.mm(56.2),
    header_left=Length.mm(70),
)


def _look(size: Length, row: str, *, bold: bool = False, italic: bool = False) -> Look:
    return Look(size=size, bold=bold, italic=italic, source=f"{_ND30}: {row}")


def _moving_looks(sizes: SizeSet) -> dict[Element, Look]:
    return {
        Element.NATIONAL_TITLE: _look(sizes.title, "Quốc hiệu 12-13", bold=True),
        Element.MOTTO: _look(sizes.motto, "Tiêu ngữ 13-14", bold=True),
        Element.PLACE_AND_DATE: _look(sizes.place_and_date, "địa danh 13-14", italic=True),
        Element.PAGE_NUMBER: _look(sizes.page_number, "số trang 13-14"),
    }


_THIRTEEN = Length.pt(13)
_FOURTEEN = Length.pt(14)
_STEADY_LOOKS = {
    Element.SUPERIOR: _look(_THIRTEEN, "cơ quan chủ quản 12-13"),
    Element.ISSUER: _look(_THIRTEEN, "cơ quan ban hành 12-13", bold=True),
    Element.NUMBER: _look(_THIRTEEN, "số, ký hiệu 13"),
    Element.KIND: _look(_FOURTEEN, "tên loại 13-14", bold=True),
    Element.ABSTRACT: _look(_FOURTEEN, "trích yếu 13-14", bold=True),
    Element.BODY: _look(_FOURTEEN, "nội dung 13-14"),
    Element.BASIS: _look(_FOURTEEN, "căn cứ 13-14", italic=True),
    Element.HEADING: _look(_FOURTEEN, "nội dung 13-14, đề mục đậm", bold=True),
    Element.CLAUSE: _look(_FOURTEEN, "nội dung 13-14"),
    Element.AUTHORITY: _look(_FOURTEEN, "quyền hạn 13-14", bold=True),
    Element.POST: _look(_FOURTEEN, "chức vụ 13-14", bold=True),
    Element.SIGNER: _look(_FOURTEEN, "họ tên 13-14", bold=True),
    Element.RECIPIENTS_WORD: _look(Length.pt(12), "từ Nơi nhận 12", bold=True, italic=True),
    Element.RECIPIENT: _look(Length.pt(11), "nơi nhận 11"),
    Element.DRAFTER: _look(Length.pt(11), "ký hiệu người soạn 11"),
}


def state_facts(sizes: SizeSet) -> Facts:
    """Give the facts with one of the two sets of sizes that the decree allows."""
    return Facts(
        rules="Nghị định 30/2020/NĐ-CP",
        is_party=False,
        page=A4,
        looks=_moving_looks(sizes) | _STEADY_LOOKS,
        lines=Lines(
            first_line=Length.mm(10), between=Length.pt(6), line=None, most=None, source=_ND30
        ),
        header=Columns(left=sizes.header_left, source=f"{_MAU}, cho khổ chữ 165 mm"),
        wide_header=Columns(left=sizes.header_left, source=f"{_MAU}, cho khổ chữ 165 mm"),
        signatures=Columns(left=Length.mm(60), gap=Length.mm(7.5), source=_MAU),
        signature_space=Length.pt(4 * 16),
        rule_width=Length.pt(0.75),
        title_rule=sizes.motto_rule,
        rule_lengths=tuple(Length.mm(long) for long in (10, 15, 22, 33, 49.5, 55)),
        words=Words(
            number="Số:",
            sign="{number}/BB-{symbol}",
            place_and_date=False,
            last_basis=".",
            end_mark="./.",
            recipient_mark=";",
            left_signer="THƯ KÝ",
            right_signer="CHỦ TỌA",
            source=f"{_MAU}; căn cứ, nơi nhận: {_ND30}",
        ),
    )


ND30 = state_facts(LARGE)
