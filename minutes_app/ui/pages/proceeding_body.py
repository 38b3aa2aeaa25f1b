"""One contribution: who speaks, on whose behalf, and what."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from minutes_app.domain.address import Address, value_at
from minutes_app.domain.meeting import Meeting
from minutes_app.domain.proceedings import Proceeding, ProceedingKind, RaisedIssue
from minutes_app.services.pasting import with_lines
from minutes_app.ui.desk import Desk
from minutes_app.ui.fields.choice import ChoiceField
from minutes_app.ui.fields.paragraphs import TextField
from minutes_app.ui.fields.suggest import SuggestField
from minutes_app.ui.forms import Form
from minutes_app.ui.pages.mention import Mention
from minutes_app.ui.pages.remark import add_row_remark, remark_caption
from minutes_app.ui.pages.suggesting import words
from minutes_app.ui.pages.usual_words import SPEECH_LEADS
from minutes_app.ui.rows.body import RowBody
from minutes_app.ui.rows.kind import Adder, RowKind
from minutes_app.ui.rows.row_list import RowList
from minutes_app.ui.targets import At

USED = {
    ProceedingKind.REPORT: ("on_behalf", "title"),
    ProceedingKind.STATEMENT: ("text",),
    ProceedingKind.ISSUES: ("text", "items"),
    ProceedingKind.EXPLANATION: ("text",),
}
"""The parts that each kind prints; others are shown only while they hold something."""


class ProceedingBody(RowBody):
    """A contribution; which fields are seen depends on its kind."""

    def __init__(self, desk: Desk, *, kinds: tuple[tuple[ProceedingKind, str], ...]) -> None:
        super().__init__(desk, gap=12)
        kind = ChoiceField(kinds)
        self.set_head(self.add(self.tr("Loại"), "kind", kind, bare=True))
        lead = SuggestField(words(SPEECH_LEADS), placeholder=self.tr("như “Tại hội nghị,”"))
        self.set_main(self.add(self.tr("Lời dẫn"), "lead", lead))
        self.place(Mention(desk, "speaker", self.tr("Người phát biểu")))
        self._of_kind: dict[str, QWidget] = {}
        self._add_parts()
        add_row_remark(self)

    def _add_parts(self) -> None:
        behalf = TextField(placeholder=self.tr("như BTV Huyện ủy"))
        title = TextField(placeholder=self.tr("như Báo cáo kết quả lãnh đạo, chỉ đạo…"))
        text = TextField(paragraphs=True, lines=2)
        self._of_kind["on_behalf"] = self.add(self.tr("Được phân công bởi"), "on_behalf", behalf)
        self._of_kind["title"] = self.add(self.tr("Tên báo cáo"), "title", title)
        self._of_kind["text"] = self.add(
            self.tr("Nội dung"), "text", text, self.tr("Viết tiếp sau tên người phát biểu.")
        )
        issues = RowList(self.desk, "items", issue_rows())
        self._of_kind["items"] = issues
        self.place(issues)

    def show_meeting(self, meeting: Meeting) -> None:
        """Bring the contribution up to date, and which fields are seen."""
        super().show_meeting(meeting)
        value = value_at(meeting, self.base)
        if isinstance(value, Proceeding):
            for part, widget in self._of_kind.items():
                used = part in USED[value.kind] or bool(getattr(value, part))
                widget.setVisible(used)


def issue_rows() -> RowKind:
    """Give the kind of the list of issues raised."""
    adder = QCoreApplication.translate("issues", "Thêm vấn đề")
    return RowKind(
        thing=QCoreApplication.translate("issues", "vấn đề"),
        empty=QCoreApplication.translate("issues", "Ghi từng vấn đề được nêu ra."),
        adders=(Adder(adder, RaisedIssue),),
        body=IssueBody,
    )


class IssueBody(RowBody):
    """An issue raised, and folded away the answer it got."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.paste = paste_issues
        self.set_main(self.add(self.tr("Vấn đề"), "text", TextField(paragraphs=True), bare=True))
        watched = (At("answer"), At("remark"))
        self.add_details(self.tr("Trả lời, ghi chú"), self._fill_details, watched)

    def _fill_details(self, form: Form) -> None:
        form.add(self.tr("Trả lời"), "answer", TextField(paragraphs=True))
        form.add(remark_caption(), "remark", TextField(paragraphs=True))


def paste_issues(meeting: Meeting, rows: Address, index: int, lines: tuple[str, ...]) -> Meeting:
    """Give the meeting with the lines as issues."""
    return with_lines(meeting, rows, index, lines, RaisedIssue(), "text")
