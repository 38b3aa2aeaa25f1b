"""The keys of the program (F1), read from the table of deeds."""

from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QScrollArea, QWidget

from minutes_app.ui.acts import GROUPS, Act
from minutes_app.ui.rows.deeds import form_keys
from minutes_app.ui.sheets.sheet import Sheet
from minutes_app.ui.translation import marked


class KeysSheet(Sheet):
    """Lists every key with what it does."""

    def __init__(self, acts: tuple[Act, ...], window: QWidget) -> None:
        super().__init__(window, width=640)
        self.set_heading(self.tr("Phím tắt"))
        inside = QWidget()
        inside.setProperty("kind", "ground")
        grid = QGridLayout(inside)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(4)
        for group, title in GROUPS.items():
            heading = QLabel(marked(title), inside)
            heading.setProperty("role", "heading")
            heading.setContentsMargins(0, 8, 0, 0)
            grid.addWidget(heading, grid.rowCount(), 0, 1, 2)
            for act in acts:
                if act.group == group and act.keys:
                    _add(grid, marked(act.text), ", ".join(act.keys))
        for keys, text in form_keys():
            _add(grid, marked(text), keys)
        area = QScrollArea(self.card)
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setMinimumHeight(min(420, window.height() - 180))
        area.setAccessibleName(self.tr("Phím tắt"))
        self.body.addWidget(area)
        self.done = QPushButton(self.tr("Đóng"))
        self.done.clicked.connect(self.refuse)
        self.add_buttons(self.done)


def _add(grid: QGridLayout, text: str, keys: str) -> None:
    row = grid.rowCount()
    grid.addWidget(QLabel(text), row, 0)
    grid.addWidget(QLabel(keys), row, 1)
