"""The private remark that every section has, folded away; it never prints."""

from PySide6.QtCore import QCoreApplication

from minutes_app.domain.address import Address
from minutes_app.ui.fields.paragraphs import TextField
from minutes_app.ui.fold import Fold
from minutes_app.ui.forms import Form


def add_remark(form: Form, path: Address) -> None:
    """Put a fold with the private remark at the end of the form."""
    fold = Fold(form.desk, remark_caption())
    fold.form.add(remark_caption(), path, TextField(paragraphs=True, lines=2), bare=True)
    form.place(fold)


def remark_caption() -> str:
    """Give the words for a private remark."""
    return QCoreApplication.translate("remark", "Ghi chú riêng (không in)")
