"""Problems of the conclusion (kết luận)."""

from collections.abc import Iterator

from minutes_app.checks.problems import Problem, look, must
from minutes_app.domain.address import Address, joined
from minutes_app.domain.conclusion import Conclusion, ConclusionBlock
from minutes_app.domain.meeting import Meeting
from minutes_app.domain.wording import said
from minutes_app.language.dates import full_date


def problems_of_conclusion(meeting: Meeting) -> Iterator[Problem]:
    """Give the blocks and items that would print a label or a sentence without its rest."""
    for index, block in enumerate(meeting.conclusion.blocks):
        where = joined("conclusion/blocks", index)
        yield from _block(block, where)
        yield from _items(block, where)
        yield from _deadlines(meeting, block, where)
    if meeting.proceedings and not _concludes(meeting.conclusion):
        yield look("conclusion", "no-conclusion", said("Hãy điền kết luận của người chủ trì."))


def _block(block: ConclusionBlock, where: Address) -> Iterator[Problem]:
    if block.lead.strip() and not block.items and not block.after.strip():
        text = said("Hãy thêm các ý sau câu dẫn này, hoặc xóa câu dẫn.")
        yield must(joined(where, "items"), "lead-without-items", text)


def _items(block: ConclusionBlock, where: Address) -> Iterator[Problem]:
    for row, item in enumerate(block.items):
        if not item.text.strip():
            text = said("Hãy điền nội dung của ý này, hoặc xóa dòng.")
            yield look(joined(where, "items", row, "text"), "empty-item", text)


def _deadlines(meeting: Meeting, block: ConclusionBlock, where: Address) -> Iterator[Problem]:
    held = meeting.session.date
    for row, item in enumerate(block.items):
        if held and item.deadline and item.deadline < held:
            text = said("Hãy xem lại thời hạn: sớm hơn ngày họp {date}.", date=full_date(held))
            yield look(joined(where, "items", row, "deadline"), "deadline-before-session", text)


def _concludes(conclusion: Conclusion) -> bool:
    texts = [conclusion.lead, conclusion.after]
    for block in conclusion.blocks:
        texts += (block.after, *(item.text for item in block.items))
    return any(text.strip() for text in texts)
