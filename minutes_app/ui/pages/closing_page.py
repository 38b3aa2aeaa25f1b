"""Kết thúc: closing hour, end mark, signatures, recipients."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from minutes_app.domain.address import Address
from minutes_app.domain.closing import EndMark, Signer
from minutes_app.domain.meeting import Meeting
from minutes_app.domain.people import PersonId
from minutes_app.services.editing import EditingSession
from minutes_app.ui.desk import Desk
from minutes_app.ui.fields.choice import ChoiceField
from minutes_app.ui.fields.line import LineField
from minutes_app.ui.fields.measures import HourField
from minutes_app.ui.fields.suggest import SuggestField
from minutes_app.ui.fields.switch import SwitchField
from minutes_app.ui.fold import Fold
from minutes_app.ui.forms import Form
from minutes_app.ui.pages.person_box import PersonBox
from minutes_app.ui.pages.remark import add_remark
from minutes_app.ui.pages.seats import add_known_person, add_seat_remark, details_title
from minutes_app.ui.pages.section_page import SectionPage
from minutes_app.ui.pages.suggesting import persons, words
from minutes_app.ui.pages.text_rows import text_rows
from minutes_app.ui.pages.usual_words import AUTHORITIES, OFFICE_POSTS, SIGNER_LABELS
from minutes_app.ui.rows.body import RowBody
from minutes_app.ui.rows.kind import Adder, RowKind
from minutes_app.ui.rows.row_list import RowList
from minutes_app.ui.targets import PERSON_HONORIFIC, PERSON_REMARK, At

CONFIRMING_POST = At("post", usual=OFFICE_POSTS[0])
CONFIRMING = (At("authority"), CONFIRMING_POST, At("person"))


class ClosingPage(SectionPage):
    """How the paper ends, who signs, who receives it."""

    def __init__(self, session: EditingSession, parent: QWidget | None = None) -> None:
        super().__init__(
            session,
            parent,
            self.tr("Kết thúc, ký"),
            self.tr("Giờ kết thúc, dấu kết thúc, chữ ký và nơi nhận."),
        )
        self._add_end()
        self._add_recipients()
        self._add_signers()
        self._add_confirmation()
        add_remark(self.form, "closing/remark")

    def _add_end(self) -> None:
        line = self.form.new_line()
        self.form.add(self.tr("Giờ kết thúc"), "session/end", HourField(), into=line, stretch=1)
        marks = (
            (EndMark.BY_PROFILE, self.tr("Theo mẫu thể thức")),
            (EndMark.STOP, self.tr("Dấu chấm  .")),
            (EndMark.SLASHES, self.tr("Chấm gạch  ./.")),
        )
        choice = ChoiceField(marks)
        self.form.add(self.tr("Dấu kết thúc"), "closing/end_mark", choice, into=line, stretch=1)
        self.form.add(
            self.tr("Ký hiệu người soạn"), "closing/drafter", LineField(), into=line, stretch=1
        )

    def _add_recipients(self) -> None:
        self.form.heading(self.tr("Nơi nhận"))
        kind = text_rows(
            self.tr("nơi nhận"),
            self.tr("Thêm nơi nhận"),
            self.tr("Ghi từng nơi nhận, dòng cuối thường là nơi lưu."),
            dashes,
        )
        self.form.place(RowList(self.desk, "closing/recipients", kind))

    def _add_signers(self) -> None:
        self.form.heading(self.tr("Chữ ký"))
        empty = self.tr(
            "Người ghi biên bản ký bên trái, người chủ trì ký bên phải. "
            "Chỉ thêm khi có cách ký khác."
        )
        kind = RowKind(
            thing=self.tr("người ký"),
            empty=empty,
            adders=(Adder(self.tr("Thêm người ký"), Signer),),
            body=SignerBody,
            is_card=True,
            label=self._signing_places,
            people=signer_of,
        )
        self.form.place(RowList(self.desk, "closing/signers", kind))

    def _signing_places(self, _meeting: Meeting, _rows: Address) -> Callable[[int], str]:
        return self._signing_place

    def _signing_place(self, index: int) -> str:
        places = (self.tr("Bên phải"), self.tr("Bên trái"), self.tr("Dưới, bên trái"))
        return places[index] if index < len(places) else str(index + 1)

    def _add_confirmation(self) -> None:
        wanted = SwitchField(self.tr("Chánh Văn phòng xác nhận chữ ký của người chủ trì"))
        self.form.add(wanted.text(), "closing/confirmation/wanted", wanted)
        path = "closing/confirmation"
        title = self.tr("Người xác nhận")
        self.form.place(Fold(self.desk, title, self._fill_confirmation, CONFIRMING, path=path))

    def _fill_confirmation(self, form: Form) -> None:
        line = form.new_line()
        authority = SuggestField(words(AUTHORITIES))
        form.add(self.tr("Thẩm quyền ký"), "authority", authority, into=line, stretch=1)
        post = SuggestField(words(OFFICE_POSTS))
        form.add(self.tr("Chức vụ"), CONFIRMING_POST, post, into=line, stretch=1)
        source = persons(self.desk.session)
        form.place(PersonBox(self.desk, "person", self.tr("Họ và tên"), source))
        add_known_person(form)


def signer_of(signer: Signer) -> tuple[PersonId, ...]:
    """Give who signs."""
    return (signer.person,)


class SignerBody(RowBody):
    """One party that signs."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, gap=12)
        label = SuggestField(words(SIGNER_LABELS))
        self.set_main(self.add(self.tr("Tiêu đề chữ ký"), "label", label))
        line = self.new_line()
        authority = SuggestField(words(AUTHORITIES))
        self.add(self.tr("Thẩm quyền ký"), "authority", authority, into=line, stretch=1)
        self.add(self.tr("Chức vụ"), "post", LineField(), into=line, stretch=1)
        source = persons(desk.session)
        self.place(PersonBox(desk, "person", self.tr("Họ và tên"), source))
        watched = (At("remark"), PERSON_HONORIFIC, PERSON_REMARK)
        self.add_details(details_title(), fill_signer, watched)


def fill_signer(form: Form) -> None:
    """Put what is known of the person, and the private remark of the signature."""
    add_known_person(form)
    add_seat_remark(form)


def dashes(_meeting: Meeting, _rows: Address) -> Callable[[int], str]:
    """Give what tells the dash that stands before every recipient."""
    return dash


def dash(_index: int) -> str:
    """Give a dash."""
    return "-"
