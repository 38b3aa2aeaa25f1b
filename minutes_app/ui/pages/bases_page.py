"""Căn cứ: the documents on which the meeting is held."""

from PySide6.QtWidgets import QWidget

from minutes_app.domain.basis import LegalBasis
from minutes_app.services.editing import EditingSession
from minutes_app.ui.desk import Desk
from minutes_app.ui.fields.date import DateField
from minutes_app.ui.fields.line import LineField
from minutes_app.ui.fields.paragraphs import TextField
from minutes_app.ui.fields.suggest import SuggestField
from minutes_app.ui.forms import Form
from minutes_app.ui.pages.remark import remark_caption
from minutes_app.ui.pages.section_page import SectionPage
from minutes_app.ui.pages.suggesting import words
from minutes_app.ui.pages.usual_words import BASIS_LEADS, DOCUMENT_KINDS
from minutes_app.ui.rows.body import RowBody
from minutes_app.ui.rows.kind import Adder, RowKind
from minutes_app.ui.rows.row_list import RowList
from minutes_app.ui.targets import At


class BasesPage(SectionPage):
    """The legal bases, a card each."""

    def __init__(self, session: EditingSession, parent: QWidget | None = None) -> None:
        super().__init__(
            session,
            parent,
            self.tr("Căn cứ"),
            self.tr("Văn bản mà cuộc họp căn cứ vào hoặc thực hiện."),
        )
        kind = RowKind(
            thing=self.tr("căn cứ"),
            empty=self.tr("Ghi quyết định, kế hoạch, chương trình làm căn cứ cho cuộc họp."),
            adders=(Adder(self.tr("Thêm căn cứ"), LegalBasis),),
            body=BasisBody,
            is_card=True,
        )
        self.form.place(RowList(self.desk, "bases", kind))


class BasisBody(RowBody):
    """One legal basis: its parts, or the whole citation in free words."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, gap=12)
        line = self.new_line()
        lead = SuggestField(words(BASIS_LEADS))
        self.set_main(self.add(self.tr("Từ mở đầu"), "lead", lead, into=line, stretch=2))
        kind = SuggestField(words(DOCUMENT_KINDS))
        self.add(self.tr("Loại văn bản"), "kind", kind, into=line, stretch=3)
        line = self.new_line()
        number = LineField(placeholder=self.tr("như 232-QĐ/TU"))
        self.add(self.tr("Số, ký hiệu"), "number", number, into=line, stretch=2)
        self.add(self.tr("Ngày"), "date", DateField(), into=line, stretch=3)
        self.add(self.tr("Cơ quan ban hành"), "issuer", TextField())
        self.add(
            self.tr("Về việc"),
            "subject",
            TextField(),
            self.tr("Ghi cả từ nối, như “về việc thành lập đoàn giám sát…”."),
        )
        watched = (At("text"), At("remark"))
        self.add_details(self.tr("Trích dẫn tự do, ghi chú"), self._fill_details, watched)

    def _fill_details(self, form: Form) -> None:
        form.add(
            self.tr("Trích dẫn tự do"),
            "text",
            TextField(),
            self.tr("Nếu có, biên bản in nguyên văn dòng này thay cho các ô ở trên."),
        )
        form.add(remark_caption(), "remark", TextField(paragraphs=True))
