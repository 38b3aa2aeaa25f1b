"""Diễn biến: reports, statements, issues raised and explanations, in the order they came."""

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QWidget

from minutes_app.domain.people import PersonId
from minutes_app.domain.proceedings import Proceeding, ProceedingKind
from minutes_app.services.editing import EditingSession
from minutes_app.ui.pages.proceeding_body import ProceedingBody
from minutes_app.ui.pages.section_page import SectionPage
from minutes_app.ui.rows.kind import Adder, RowKind
from minutes_app.ui.rows.row_list import RowList


class ProceedingsPage(SectionPage):
    """One list of contributions, a card each."""

    def __init__(self, session: EditingSession, parent: QWidget | None = None) -> None:
        super().__init__(
            session,
            parent,
            self.tr("Diễn biến"),
            self.tr("Ghi theo đúng trình tự. Ctrl+Enter thêm một mục cùng loại."),
        )
        names = (
            (ProceedingKind.REPORT, self.tr("Báo cáo")),
            (ProceedingKind.STATEMENT, self.tr("Ý kiến phát biểu")),
            (ProceedingKind.ISSUES, self.tr("Vấn đề nêu ra")),
            (ProceedingKind.EXPLANATION, self.tr("Giải trình")),
        )
        kind = RowKind(
            thing=self.tr("mục diễn biến"),
            empty=self.tr("Ghi mục đầu tiên, thường là báo cáo của đơn vị."),
            adders=tuple(Adder(name, partial(Proceeding, kind=kind)) for kind, name in names),
            body=partial(ProceedingBody, kinds=names),
            is_card=True,
            people=speaker_of,
            after=same_kind,
        )
        self.form.place(RowList(self.desk, "proceedings", kind))


def speaker_of(row: Proceeding) -> tuple[PersonId, ...]:
    """Give who speaks."""
    return (row.speaker.person,)


def same_kind(row: Proceeding) -> Proceeding:
    """Give a new contribution of the same kind."""
    return replace(Proceeding(), kind=row.kind)
