"""What the sheets that make a file of the paper share: which template, and where to."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)

from minutes_app.services.composing import TEMPLATES
from minutes_app.ui.sheets.sheet import Sheet
from minutes_app.ui.translation import spoken


@dataclass(frozen=True, slots=True)
class FileKind:
    """A kind of file: the title of the sheet that makes it, its name in dialogs, its ending."""

    title: str
    name: str
    suffix: str


class PaperFileSheet(Sheet):
    """Templates to choose from and a path; what is asked beside is put between it and the foot."""

    def __init__(self, kind: FileKind, template: str, path: Path, window: QWidget) -> None:
        super().__init__(window, width=600)
        self._kind = kind
        self.set_heading(kind.title)
        self.templates = QButtonGroup(self)
        for place, known in enumerate(TEMPLATES):
            button = QRadioButton(spoken(known.title), self.card)
            button.setChecked(known.name == template)
            self.templates.addButton(button, place)
            self.body.addWidget(button)
        self.path = QLineEdit(str(path), self.card)
        self._add_path()

    @property
    def chosen_template(self) -> str:
        """The name of the template chosen."""
        return TEMPLATES[max(0, self.templates.checkedId())].name

    @property
    def chosen_path(self) -> Path:
        """The path typed, with the ending of this kind of file."""
        path = Path(self.path.text().strip())
        if path.suffix.lower() != self._kind.suffix:
            path = path.with_name(f"{path.name}{self._kind.suffix}")
        return path

    def _add_path(self) -> None:
        label = QLabel(self.tr("Ghi vào"), self.card)
        label.setBuddy(self.path)
        self.path.setAccessibleName(self.tr("Ghi vào"))
        browse = QPushButton(self.tr("Chọn…"), self.card)
        browse.clicked.connect(self._browse)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.path, 1)
        row.addWidget(browse)
        self.body.addSpacing(4)
        self.body.addWidget(label)
        self.body.addLayout(row)

    def _browse(self) -> None:
        kinds = f"{self._kind.name} (*{self._kind.suffix})"
        dialog = QFileDialog(self, self._kind.title, self.path.text(), kinds)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(self._kind.suffix)
        dialog.fileSelected.connect(self.path.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
