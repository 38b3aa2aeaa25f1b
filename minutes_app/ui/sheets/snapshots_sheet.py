"""The snapshots of the meeting: what each would change, and the way back to it."""

from collections.abc import Sequence
from itertools import islice

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from minutes_app.domain.failures import MinutesError
from minutes_app.domain.meeting import Meeting
from minutes_app.services.differences import Difference, differences, words_changed
from minutes_app.services.progress import section_of
from minutes_app.services.restoring import places_to_restore, sections_that_differ
from minutes_app.services.snapshots import Occasion, Snapshot, Snapshots
from minutes_app.ui.difference_text import MOST, difference_html, heading_of, short_text
from minutes_app.ui.fields.choice import ChoiceField
from minutes_app.ui.marks import QT_TRANSLATE_NOOP
from minutes_app.ui.pages.sections import SECTIONS
from minutes_app.ui.palette import colours_of
from minutes_app.ui.sheets.sheet import Sheet
from minutes_app.ui.translation import marked, spoken

OCCASIONS: dict[str, str] = {
    Occasion.NAMED: QT_TRANSLATE_NOOP("tables", "Mốc không tên"),
    Occasion.OPENED: QT_TRANSLATE_NOOP("tables", "Lúc mở"),
    Occasion.CLOSED: QT_TRANSLATE_NOOP("tables", "Lúc đóng"),
    Occasion.DROPPED: QT_TRANSLATE_NOOP("tables", "Đóng không lưu"),
    Occasion.RESTORE: QT_TRANSLATE_NOOP("tables", "Trước khi lấy lại mốc cũ"),
    Occasion.PRINTED: QT_TRANSLATE_NOOP("tables", "Lúc in"),
    Occasion.IMPORT: QT_TRANSLATE_NOOP("tables", "Trước khi nhập nội dung"),
    Occasion.REPLACE: QT_TRANSLATE_NOOP("tables", "Trước khi thay chữ hàng loạt"),
    Occasion.OTHER_HAND: QT_TRANSLATE_NOOP("tables", "Bản của người khác, trước khi ghi đè"),
}


class SnapshotsSheet(Sheet):
    """Signals: `wanted` with the earlier meeting and what of it is wanted.

    That is the key of a section, one `Difference`, or an empty string for everything.
    """

    wanted = Signal(object, object)

    def __init__(
        self, snapshots: Snapshots, known: Sequence[Snapshot], now: Meeting, window: QWidget
    ) -> None:
        super().__init__(window, width=860)
        self.set_heading(self.tr("Các mốc đã ghi"))
        self._snapshots, self._known, self._now = snapshots, known, now
        self._shown: Meeting | None = None
        self._found: tuple[Difference, ...] = ()
        self.rows = QListWidget(self.card)
        self.rows.setAccessibleName(self.tr("Các mốc đã ghi"))
        self.rows.addItems([self._row(one) for one in known])
        self.rows.setFixedWidth(300)
        self.rows.setProperty("kind", "suggestions")
        self.told = QLabel(self.card)
        self.told.setWordWrap(True)
        self.text = QTextBrowser(self.card)
        self.text.setAccessibleName(self.tr("Khác với biên bản lúc này"))
        self.text.setMinimumHeight(280)
        self.part = ChoiceField((), self.card)
        self.part.setAccessibleName(self.tr("Phần lấy lại"))
        self.restore = QPushButton(self.tr("Lấy lại"), self.card)
        self._assemble()
        self.part.currentIndexChanged.connect(self._show_part)
        self.rows.currentRowChanged.connect(self._show_row)
        self.restore.clicked.connect(self._take)
        self.rows.setCurrentRow(0)
        self._show_row(self.rows.currentRow())

    def _assemble(self) -> None:
        right = QVBoxLayout()
        right.addWidget(self.told)
        right.addWidget(self.text, 1)
        right.addWidget(self.part)
        both = QHBoxLayout()
        both.addWidget(self.rows)
        both.addLayout(right, 1)
        self.body.addLayout(both)
        done = QPushButton(self.tr("Đóng"), self.card)
        done.clicked.connect(self.refuse)
        self.add_buttons(self.restore, done)

    def _row(self, one: Snapshot) -> str:
        name = one.name or marked(OCCASIONS.get(one.occasion, OCCASIONS[Occasion.NAMED]))
        size = self.tr("+{added} −{removed} chữ").format(added=one.added, removed=one.removed)
        return f"{one.at.astimezone():%H:%M %d/%m/%Y}   {size}\n{name}"

    def _show_row(self, row: int) -> None:
        """Compare the chosen state with the meeting as it stands."""
        self._shown, self._found = None, ()
        self.part.set_options(())
        self.restore.setEnabled(False)
        if not 0 <= row < len(self._known):
            self.told.setText(self.tr("Chưa có mốc nào của biên bản này."))
            return
        try:
            self._shown = self._snapshots.meeting(self._known[row])
        except MinutesError as failure:
            self.told.setText(f"{spoken(failure.what)} ({spoken(failure.advice)})")
            self.text.clear()
            return
        self._compare(self._shown)

    def _compare(self, earlier: Meeting) -> None:
        self._found = found = differences(self._now, earlier)
        added, removed = words_changed(found)
        text = self.tr("Lấy lại mốc này thì thêm {added} chữ, bớt {removed} chữ.")
        same = self.tr("Mốc này giống hệt biên bản lúc này.")
        self.told.setText(text.format(added=added, removed=removed) if found else same)
        self.restore.setEnabled(bool(found))
        self.part.set_options(self._parts(earlier) if found else [])
        self._show_part()

    def _parts(self, earlier: Meeting) -> list[tuple[object, str]]:
        """Give what can be brought back: everything, one section, or one field or row."""
        titles = {section.key: marked(section.title) for section in SECTIONS}
        whole, one = self.tr("Cả biên bản"), self.tr("Chỉ phần {name}")
        keys = sections_that_differ(self._now, earlier)
        return [
            ("", whole),
            *((key, one.format(name=titles[key])) for key in keys),
            *(
                (found, self._words_of(found))
                for found in islice(places_to_restore(self._found), MOST)
            ),
        ]

    def _words_of(self, found: Difference) -> str:
        """Give the words for one field, or one row that came or went."""
        field, row = self.tr("Chỉ ô {name} – {text}"), self.tr("Chỉ dòng {name} – {text}")
        text = row if found.row else field
        return text.format(name=heading_of(found), text=short_text(found))

    def _show_part(self) -> None:
        """Show the words of what is chosen to be brought back."""
        wanted = self.part.value() if self.part.count() else ""
        found = self._found
        if isinstance(wanted, Difference):
            found = (wanted,)
        elif wanted:
            found = tuple(one for one in found if section_of(one.where) == wanted)
        self.text.setHtml(difference_html(found, colours_of(self.palette())))

    def _take(self) -> None:
        earlier, part = self._shown, self.part.value()
        self.close()
        self.wanted.emit(earlier, part)
