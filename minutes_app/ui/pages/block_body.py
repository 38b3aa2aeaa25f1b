"""One block of the conclusion and its numbered items."""

from collections.abc import Callable
from dataclasses import dataclass

from minutes_app.domain.address import Address, joined, value_at
from minutes_app.domain.conclusion import ConclusionItem, Numbering
from minutes_app.domain.meeting import Meeting
from minutes_app.services.pasting import with_lines
from minutes_app.services.typed import label_of
from minutes_app.ui.desk import Desk
from minutes_app.ui.fields.choice import ChoiceField
from minutes_app.ui.fields.date import DateField
from minutes_app.ui.fields.line import LineField
from minutes_app.ui.fields.paragraphs import TextField
from minutes_app.ui.forms import Form
from minutes_app.ui.pages.remark import add_row_remark, remark_caption
from minutes_app.ui.rows.body import RowBody
from minutes_app.ui.rows.kind import Adder, RowKind
from minutes_app.ui.rows.row_list import RowList
from minutes_app.ui.targets import At

NUMBERING_WIDTH = 176


class BlockBody(RowBody):
    """A block: title, numbering, the sentence before the items, the items, what follows them."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, gap=12)
        title = LineField(placeholder=self.tr("Tên khối, như “Ưu điểm”"))
        self.set_main(self.set_head(self.add(self.tr("Tên khối"), "title", title, bare=True)))
        styles = (
            (Numbering.ONE_IS, self.tr("Một là: Hai là:")),
            (Numbering.FIRST, self.tr("Thứ nhất, Thứ hai,")),
            (Numbering.ARABIC, self.tr("1. 2. 3.")),
            (Numbering.LETTER, self.tr("a) b) c)")),
            (Numbering.DASH, self.tr("- Gạch đầu dòng")),
            (Numbering.NONE, self.tr("Không đánh số")),
        )
        numbering = ChoiceField(styles)
        numbering.setFixedWidth(NUMBERING_WIDTH)
        self.set_head(self.add(self.tr("Đánh số"), "numbering", numbering, bare=True))
        self.add(self.tr("Câu dẫn"), "lead", TextField(paragraphs=True))
        kind = RowKind(
            thing=self.tr("mục"),
            empty=self.tr("Ghi từng mục; dán nhiều dòng thành nhiều mục."),
            adders=(Adder(self.tr("Thêm mục"), ConclusionItem),),
            body=ItemBody,
            label=item_labels,
        )
        self.place(RowList(desk, "items", kind))
        after = TextField(paragraphs=True)
        self.add(self.tr("Đoạn sau các mục"), "after", after)
        add_row_remark(self)


class ItemBody(RowBody):
    """An item; folded away who follows it up, until when, and the private remark."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.paste = paste_items
        text = TextField(paragraphs=True)
        self.set_main(self.add(self.tr("Nội dung mục"), "text", text, bare=True))
        watched = (At("owner"), At("deadline"), At("remark"))
        self.add_details(self.tr("Theo dõi thực hiện, ghi chú"), self._fill_details, watched)

    def _fill_details(self, form: Form) -> None:
        line = form.new_line()
        owner = LineField()
        form.add(self.tr("Đơn vị thực hiện"), "owner", owner, into=line, stretch=3)
        form.add(self.tr("Thời hạn"), "deadline", DateField(), into=line, stretch=2)
        form.add(remark_caption(), "remark", TextField(paragraphs=True))


def item_labels(meeting: Meeting, rows: Address) -> Callable[[int], str]:
    """Give what tells the labels of the items as the paper prints them."""
    block = rows.removesuffix("/items")
    numbering = value_at(meeting, joined(block, "numbering"))
    return ItemLabels(Numbering(numbering))


@dataclass(frozen=True, slots=True)
class ItemLabels:
    """The labels of one way of numbering; the same way gives the same labels."""

    numbering: Numbering

    def __call__(self, index: int) -> str:
        """Give what stands before the item of this index."""
        return label_of(self.numbering, index)


def paste_items(meeting: Meeting, rows: Address, index: int, lines: tuple[str, ...]) -> Meeting:
    """Give the meeting with the lines as items."""
    return with_lines(meeting, rows, index, lines, ConclusionItem(), "text")
