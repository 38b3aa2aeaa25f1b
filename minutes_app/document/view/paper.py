"""What the rules of the form decide: header lines, marks, signatures, recipients."""

from dataclasses import dataclass, field

from minutes_app.document.form.elements import Element
from minutes_app.document.form.facts import Columns, Facts
from minutes_app.document.form.lengths import Length
from minutes_app.document.origin import sourced
from minutes_app.document.view.lines import Line, broken
from minutes_app.document.view.measure import Measure
from minutes_app.document.view.naming import told
from minutes_app.document.view.place import fitting_place
from minutes_app.document.view.signatures import (
    ConfirmationView,
    Sides,
    SignatureRow,
    confirmation_view,
    signature_rows,
)
from minutes_app.document.view.words import bare, on_one_line
from minutes_app.domain.address import joined
from minutes_app.domain.closing import EndMark
from minutes_app.domain.heading import Heading, Switch
from minutes_app.domain.meeting import Meeting
from minutes_app.language.citations import basis_citation
from minutes_app.language.sentences import unended

_ROOM_FOR_A_NUMBER = "\u00a0" * 7
_NARROWEST_RULE = 1 / 3
"""A rule below a line is from 1/3 to 1/2 of its length (NĐ 30/2020/NĐ-CP Phụ lục I)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Basis:
    """One legal basis."""

    text: str = field(metadata=told("căn cứ, không có dấu cuối", "Thực hiện Quyết định số …"))
    mark: str = field(metadata=told("dấu cuối dòng: chấm phẩy, dòng cuối theo thể thức", ";"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """The paper under one set of rules."""

    superior: str = field(
        metadata=told("cơ quan cấp trên, in hoa, tự ngắt dòng", "TỈNH ỦY VĨNH PHÚC")
    )
    issuer: str = field(metadata=told("cơ quan ban hành, in hoa, tự ngắt dòng", "ĐOÀN GIÁM SÁT"))
    issuer_rule: int = field(
        metadata=told("độ dài đường kẻ dưới cơ quan ban hành: 1 là ngắn nhất", "3")
    )
    number_line: str = field(metadata=told("số và ký hiệu; chưa có số thì để chỗ", "Số 05-BB/ĐGS"))
    place_and_date: str = field(
        metadata=told("địa danh, ngày tháng; trống khi tắt", "Tam Dương, ngày 28 tháng 7 năm 2021")
    )
    is_wide: bool = field(metadata=told("đúng khi dòng địa danh cần cột phải rộng hơn"))
    abstract: str = field(
        metadata=told("trích yếu, tự ngắt dòng", "Đoàn giám sát Tỉnh ủy làm việc với …")
    )
    abstract_rule: int = field(metadata=told("độ dài đường kẻ dưới trích yếu", "5"))
    bases: tuple[Basis, ...] = field(metadata=told("các căn cứ, mỗi căn cứ một dòng", one="basis"))
    end_mark: str = field(metadata=told("dấu kết thúc văn bản", "./."))
    signatures: tuple[SignatureRow, ...] = field(metadata=told("các hàng chữ ký", one="row"))
    confirmation: ConfirmationView = field(metadata=told("phần xác nhận chữ ký"))
    recipients: tuple[str, ...] = field(
        metadata=told("nơi nhận, có dấu cuối dòng", "Ban Thường vụ Tỉnh ủy;", one="recipient")
    )


def paper_of(meeting: Meeting, facts: Facts, measure: Measure) -> Paper:
    """Give the paper under these rules; lines are broken as the font measures them."""
    heading = meeting.heading
    superior, name = heading.issuer.superior.upper(), heading.issuer.name.upper()
    place, columns = _place(heading, facts, measure)
    left = columns.widths(facts.page.text_width)[0]
    issuer = _Block(facts, measure, Element.ISSUER, left)
    abstract = _Block(facts, measure, Element.ABSTRACT, facts.page.text_width)
    return Paper(
        superior=sourced(
            _Block(facts, measure, Element.SUPERIOR, left).lines(superior),
            "heading/issuer/superior",
        ),
        issuer=sourced(issuer.lines(name), "heading/issuer/name"),
        issuer_rule=issuer.rule(name),
        number_line=sourced(_number_line(heading, facts), "heading/number"),
        place_and_date=sourced(place, "heading/place"),
        is_wide=columns is not facts.header,
        abstract=sourced(abstract.lines(heading.abstract), "heading/abstract"),
        abstract_rule=abstract.rule(heading.abstract),
        bases=_bases(meeting, facts),
        end_mark=_end_mark(meeting, facts),
        signatures=signature_rows(meeting, _sides(facts, measure)),
        confirmation=confirmation_view(meeting, _whole_line(facts, measure)),
        recipients=_recipients(meeting, facts.words.recipient_mark),
    )


@dataclass(frozen=True, slots=True)
class _Block:
    """Centred lines of one element in a column."""

    facts: Facts
    measure: Measure
    element: Element
    room: Length

    def lines(self, text: str) -> str:
        return broken(text, Line(self.measure, self.facts.looks[self.element], self.room))

    def rule(self, text: str) -> int:
        """Give which of the rule lengths suits the longest line, 1 for the first, 0 for none."""
        widest = max(
            self.measure.width(line, self.facts.looks[self.element])
            for line in self.lines(text).split("\n")
        )
        suited = [
            place
            for place, length in enumerate(self.facts.rule_lengths, 1)
            if length >= widest * _NARROWEST_RULE
        ]
        return min(suited, default=len(self.facts.rule_lengths))


def _sides(facts: Facts, measure: Measure) -> Sides:
    columns = facts.signatures.widths(facts.page.text_width)
    look = facts.looks[Element.AUTHORITY]
    return Sides(facts.words, Line(measure, look, columns[0]), Line(measure, look, columns[-1]))


def _whole_line(facts: Facts, measure: Measure) -> Line:
    return Line(measure, facts.looks[Element.AUTHORITY], facts.page.text_width)


def _place(heading: Heading, facts: Facts, measure: Measure) -> tuple[str, Columns]:
    on = facts.words.place_and_date
    if heading.place_and_date is not Switch.BY_PROFILE:
        on = heading.place_and_date is Switch.ON
    return fitting_place(heading, facts, measure) if on else ("", facts.header)


def _number_line(heading: Heading, facts: Facts) -> str:
    """Give number and sign (HD 36-HD/VPTW 1.3); a whole sign typed as the number is kept."""
    words = facts.words
    number, symbol = on_one_line(heading.number), on_one_line(heading.issuer.symbol)
    if not (number or symbol or heading.issuer.name.strip()):
        return ""
    if "-" in number or "/" in number:
        return f"{words.number} {number}"
    shown = number.zfill(2) if number.isdecimal() else number
    sign = words.sign.format(number=shown or _ROOM_FOR_A_NUMBER, symbol=symbol)
    return f"{words.number} {sign}".rstrip("-/")


def _bases(meeting: Meeting, facts: Facts) -> tuple[Basis, ...]:
    """Give the bases, the last with its mark; a comma leads only to a sentence that follows."""
    texts = [
        sourced(
            f"{on_one_line(basis.lead)} {cited}".strip(),
            joined("bases", place, "text" if basis.text.strip() else "kind"),
        )
        for place, basis in enumerate(meeting.bases)
        if (cited := unended(on_one_line(basis_citation(basis, party=facts.is_party))))
    ]
    last = facts.words.last_basis if meeting.session.host.strip() else "."
    return tuple(
        Basis(text=text, mark=";" if place < len(texts) else last)
        for place, text in enumerate(texts, 1)
    )


def _end_mark(meeting: Meeting, facts: Facts) -> str:
    chosen = meeting.closing.end_mark
    return facts.words.end_mark if chosen is EndMark.BY_PROFILE else chosen.value


def _recipients(meeting: Meeting, mark: str) -> tuple[str, ...]:
    names = [
        (name, where)
        for where, typed in enumerate(meeting.closing.recipients)
        if (name := bare(typed).lstrip("-– "))
    ]
    return tuple(
        sourced(f"{name}{mark if place < len(names) else '.'}", "closing/recipients", where)
        for place, (name, where) in enumerate(names, 1)
    )
