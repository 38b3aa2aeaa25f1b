"""The field in which a person is named: typed anew, or picked from those already entered."""

from PySide6.QtCore import QSize

from minutes_app.domain.address import Address, joined
from minutes_app.domain.people import PersonId
from minutes_app.ui.desk import Desk
from minutes_app.ui.field_box import FieldBox
from minutes_app.ui.fields.suggest import Source, SuggestField
from minutes_app.ui.fields.suggestions import Suggestion
from minutes_app.ui.targets import NameAt

NAME_WIDTH = 200
"""Pixels in which nearly every Vietnamese name can be seen whole."""


class NameField(SuggestField):
    """A name; blanks between its words count once. Signals as in `SuggestField`."""

    def sizeHint(self) -> QSize:
        """Give room for a long name."""
        return QSize(NAME_WIDTH, super().sizeHint().height())

    def value(self) -> object:
        """Give the name as it is kept."""
        return " ".join(str(super().value()).split())


class PersonBox(FieldBox):
    """Names the person at a path; a suggestion picks exactly that person."""

    def __init__(
        self, desk: Desk, path: Address, caption: str, source: Source, *, bare: bool = False
    ) -> None:
        name = NameField(source, placeholder=caption if bare else "")
        super().__init__(desk, NameAt(path), caption, name, bare=bare)
        self._path = path
        self._session = desk.session
        name.picked.connect(self._on_picked)

    def _on_picked(self, suggestion: Suggestion) -> None:
        if suggestion.key:
            #: A step of undo: somebody was picked from the list.
            label = self.tr("chọn {name}").format(name=suggestion.text)
            where = joined(self.binding.base, self._path)
            self._session.choose_person(where, PersonId(suggestion.key), label)
