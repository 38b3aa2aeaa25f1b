"""The list editor used everywhere: rows that are added, removed and moved in place."""

from minutes_app.domain.address import Address
from minutes_app.ui.desk import Desk
from minutes_app.ui.rows.kind import RowKind
from minutes_app.ui.rows.row_column import RowColumn
from minutes_app.ui.rows.work import RowWork


class RowList(RowColumn):
    """A column of rows and what is done with them."""

    def __init__(self, desk: Desk, path: Address, kind: RowKind) -> None:
        super().__init__(desk, path, kind)
        self.work = RowWork(desk, self)
