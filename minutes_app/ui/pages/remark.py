"""The private remark that every section and row has, folded away; it never prints."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from minutes_app.domain.address import Address
from minutes_app.ui.fields.paragraphs import TextField
from minutes_app.ui.fold import Fold
from minutes_app.ui.forms import Form
from minutes_app.ui.rows.body import RowBody
from minutes_app.ui.targets import At


def add_remark(form: Form, path: Address) -> None:
    """Put a fold with the private remark at the end of the form."""
    fill = partial(fill_remark, path=path)
    form.place(Fold(form.desk, remark_caption(), fill, (At(path),)))


def add_row_remark(body: RowBody) -> None:
    """Let the details of the row be its private remark."""
    body.add_details(remark_caption(), fill_remark, (At("remark"),))


def fill_remark(form: Form, path: Address = "remark") -> None:
    """Put the private remark alone into its fold, whose title says what it is."""
    form.add(remark_caption(), path, TextField(paragraphs=True, lines=2), bare=True)


def remark_caption() -> str:
    """Give the words for a private remark."""
    return QCoreApplication.translate("remark", "Ghi chú riêng (không in)")
