"""Kết luận: who concludes, a lead sentence, blocks of numbered items, closing paragraphs."""

from PySide6.QtWidgets import QWidget

from minutes_app.domain.conclusion import ConclusionBlock
from minutes_app.services.editing import EditingSession
from minutes_app.ui.fields.paragraphs import TextField
from minutes_app.ui.pages.block_body import BlockBody
from minutes_app.ui.pages.mention import Mention
from minutes_app.ui.pages.remark import add_remark
from minutes_app.ui.pages.section_page import SectionPage
from minutes_app.ui.rows.kind import Adder, RowKind
from minutes_app.ui.rows.row_list import RowList


class ConclusionPage(SectionPage):
    """What the chair concludes."""

    def __init__(self, session: EditingSession, parent: QWidget | None = None) -> None:
        super().__init__(
            session,
            parent,
            self.tr("Kết luận"),
            self.tr("Mỗi khối được đánh số lại từ đầu."),
        )
        hint = self.tr("Để trống nếu là người chủ trì.")
        self.form.place(Mention(self.desk, "conclusion/speaker", self.tr("Người kết luận"), hint))
        lead = TextField(paragraphs=True, lines=2)
        hint = self.tr("Viết tiếp sau tên người kết luận.")
        self.form.add(self.tr("Câu mở đầu kết luận"), "conclusion/lead", lead, hint)
        kind = RowKind(
            thing=self.tr("khối"),
            empty=self.tr("Thêm khối đầu tiên của kết luận, như “Ưu điểm”."),
            adders=(Adder(self.tr("Thêm khối (Ctrl+Enter)"), ConclusionBlock),),
            body=BlockBody,
            is_card=True,
        )
        self.form.place(RowList(self.desk, "conclusion/blocks", kind))
        after = TextField(paragraphs=True, lines=2)
        self.form.add(self.tr("Đoạn cuối kết luận"), "conclusion/after", after)
        add_remark(self.form, "conclusion/remark")
