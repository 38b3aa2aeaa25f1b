"""A table as source: columns, merged cells, lines, rows that stay whole or together."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from minutes_app.domain.wording import said
from minutes_app.ooxml.markup import Element, w
from minutes_app.pages.looks import Border, ParagraphLook
from minutes_app.pages.nodes import child, val
from minutes_app.pages.paragraph import Frame, Inside
from minutes_app.pages.refusals import Unknown, placed, within
from minutes_app.pages.source import colour, pt
from minutes_app.pages.stack import Placed, Stacker, items_of, rows_of, stacked, stroke
from minutes_app.pages.styles import Look
from minutes_app.pages.table_properties import (
    CellLook,
    Margins,
    RowLook,
    TableLook,
    cell_look,
    grid_of,
    row_look,
    table_over,
)

_SLACK = 2.0
"""Points by which a cell may differ from its columns."""

_MOST_ROWS = 5000


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell in its place: row and column from 0, and how many rows it spans."""

    node: Element
    look: CellLook
    row: int
    column: int
    rows: int = 1


@dataclass(frozen=True, slots=True)
class Table:
    """A table that was read: its columns in pt, its rows, its cells in order."""

    look: TableLook
    columns: tuple[float, ...]
    rows: tuple[RowLook, ...]
    cells: tuple[Cell, ...]


def table_source(stacker: Stacker, node: Element, frame: Frame, place: str) -> Placed:
    """Give a table with its source; raises `CannotSet`."""
    with placed(place):
        base, look = _look(stacker, node)
        table = _read(node, look)
        left = _left(table, frame, hangs=stacker.desk.hangs_tables)
    made: list[str] = []
    keeps: list[bool] = [False] * len(table.rows)
    for cell in table.cells:
        source, keep = _cell(stacker, table, cell, left, base, place)
        made.append(source)
        if cell.column == 0:
            keeps[cell.row] = keep
    with placed(place):
        source = _grid(table, made, keeps, left - frame.left)
    keep_next = bool(keeps) and keeps[-1]
    shape = ParagraphLook(keep_next=keep_next)
    return Placed(shape, Inside(source), is_table=True)


def _look(stacker: Stacker, node: Element) -> tuple[Look, TableLook]:
    styles = stacker.reader.styles
    properties = child(node, "tblPr")
    styled = child(properties, "tblStyle")
    key = val(styled) if styled is not None else styles.default("table")
    base, look = styles.ground(), TableLook(style=key)
    for style in styles.chain("table", key):
        if any(len(part) for part in style.findall(w("tblStylePr"))):
            _refuse_banding(style, properties)
        look = table_over(look, child(style, "tblPr"))
        shape = styles.layered(base.paragraph, child(style, "pPr"))
        base = Look(shape, styles.runs.over(base.letters, child(style, "rPr")))
    return base, table_over(look, properties)


def _refuse_banding(style: Element, properties: Element | None) -> None:
    """Refuse a style that colours its first row or every second one, unless it is turned off."""
    look = child(properties, "tblLook")
    flags = ("firstRow", "lastRow", "firstColumn", "lastColumn")
    off = look is not None and all(look.get(w(flag), "0") in ("0", "false") for flag in flags)
    bands = ("noHBand", "noVBand")
    off = off and look is not None and all(look.get(w(flag), "0") == "1" for flag in bands)
    if not off:
        raise Unknown(said("kiểu bảng có định dạng riêng cho hàng hoặc cột"))


def _read(node: Element, look: TableLook) -> Table:
    rows = rows_of(node)
    if not rows or len(rows) > _MOST_ROWS:
        raise Unknown(said("bảng không có hàng hoặc có quá nhiều hàng"))
    looks: list[RowLook] = []
    cells: list[Cell] = []
    open_cells: dict[int, int] = {}
    for number, row in enumerate(rows):
        if child(row, "tblPrEx") is not None and len(child(row, "tblPrEx") or ()):
            raise Unknown(said("hàng có định dạng bảng riêng"))
        looks.append(row_look(child(row, "trPr")))
        column = looks[-1].skipped
        for inner in row.findall(w("tc")):
            kind = cell_look(child(inner, "tcPr"), look.margins)
            if kind.merge == "continue" and column in open_cells:
                at = open_cells[column]
                cells[at] = replace(cells[at], rows=number - cells[at].row + 1)
            else:
                open_cells.pop(column, None)
                cells.append(Cell(inner, kind, number, column))
                if kind.merge == "restart":
                    open_cells[column] = len(cells) - 1
            column += kind.span
    columns = _columns(grid_of(node), cells, fixed=look.fixed)
    return Table(look, columns, tuple(looks), tuple(cells))


def _columns(grid: list[float], cells: Sequence[Cell], *, fixed: bool) -> tuple[float, ...]:
    """Give the columns' widths; raises `Unknown` where cells state others than the grid.

    In a table of fixed columns the grid holds, as in LibreOffice; in others office programs do not
    agree which of the two does.
    """
    count = max(cell.column + cell.look.span for cell in cells)
    columns = grid[:count]
    for cell in cells:
        across = sum(columns[cell.column : cell.column + cell.look.span])
        if (
            not fixed
            and cell.look.width
            and abs(across - cell.look.width) > _SLACK * cell.look.span
        ):
            raise Unknown(said("bảng có ô rộng hẹp khác cột của nó"))
    if len(columns) < count or any(width <= 0 for width in columns):
        raise Unknown(said("bảng có cột không rõ bề rộng"))
    return tuple(columns)


def _left(table: Table, frame: Frame, *, hangs: bool) -> float:
    """Give where the table's first column starts, from the paper's left edge."""
    spare = frame.width - sum(table.columns)
    out = table.look.margins.left if hangs else 0.0
    shift = {"left": table.look.indent - out, "center": spare / 2, "right": spare}
    return frame.left + shift[table.look.side]


def _cell(
    stacker: Stacker, table: Table, cell: Cell, left: float, base: Look, place: str
) -> tuple[str, bool]:
    """Give the source of a cell, and whether its first paragraph stays with the next."""
    margins = cell.look.margins or table.look.margins
    start = left + sum(table.columns[: cell.column]) + margins.left
    across = sum(table.columns[cell.column : cell.column + cell.look.span])
    frame = Frame(start, across - margins.left - margins.right, grows=not table.look.fixed)
    cell_name = said("hàng {row}, ô {column}", row=cell.row + 1, column=cell.column + 1)
    where = within(place, cell_name)
    with placed(where):
        items = items_of(cell.node, stacker.reader.names)
    blocks = stacker.placed(items, frame, base, where)
    with placed(where):
        if any(b.breaks_before or b.breaks_behind or b.look.page_break_before for b in blocks):
            raise Unknown(said("ngắt trang trong bảng"))
        row = table.rows[cell.row]
        body = stacked(blocks, closed=True)
        if row.exact:
            if cell.rows > 1:
                raise Unknown(said("ô gộp trong hàng có chiều cao cố định"))
            body = f"block(width: 100%, height: {pt(row.height)}, clip: true, {{{body}}})"
    options = ", ".join(_options(table, cell, margins))
    return f"grid.cell({options}, {{{body}}})", bool(blocks) and blocks[0].look.keep_next


def _options(table: Table, cell: Cell, margins: Margins) -> list[str]:
    row = table.rows[cell.row]
    above, below = _line_room(table, cell)
    lines = {side: stroke(line) for side, line in _lines(table, cell).items()}
    options = [f"x: {cell.column}", f"y: {cell.row}"]
    if cell.look.span > 1:
        options.append(f"colspan: {cell.look.span}")
    if cell.rows > 1:
        options.append(f"rowspan: {cell.rows}")
    if row.whole or row.exact:
        options.append("breakable: false")
    if cell.look.fill:
        options.append(f"fill: {colour(cell.look.fill)}")
    inset = (margins.top + above, margins.right, margins.bottom + below, margins.left)
    sides = zip(("top", "right", "bottom", "left"), inset, strict=True)
    options.append(f"inset: ({', '.join(f'{side}: {pt(room)}' for side, room in sides)})")
    options.append(f"align: left + {cell.look.side}")
    drawn = [f"{side}: {line}" for side, line in lines.items() if line != "none"]
    if drawn:
        options.append(f"stroke: ({', '.join(drawn)})")
    return options


def _lines(table: Table, cell: Cell) -> dict[str, Border | None]:
    """Give the lines round a cell: its own, else the table's for that side."""
    own, whole_ = cell.look.borders, table.look.borders
    last_row = cell.row + cell.rows == len(table.rows)
    last_column = cell.column + cell.look.span == len(table.columns)
    return {
        "top": own.top or (whole_.inside_h if cell.row else whole_.top),
        "bottom": own.bottom or (whole_.bottom if last_row else whole_.inside_h),
        "left": own.left or (whole_.inside_v if cell.column else whole_.left),
        "right": own.right or (whole_.right if last_column else whole_.inside_v),
    }


def _line_room(table: Table, cell: Cell) -> tuple[float, float]:
    """Give the height that lines add to a cell: each row its upper one, the last its lower too."""
    lines = _lines(table, cell)
    top, bottom = lines["top"], lines["bottom"]
    above = top.width if top is not None and top.is_drawn else 0.0
    last = cell.row + cell.rows == len(table.rows)
    below = bottom.width if last and bottom is not None and bottom.is_drawn else 0.0
    return above, below


def _grid(table: Table, cells: Sequence[str], keeps: Sequence[bool], shift: float) -> str:
    """Give the whole grid; two columns without width hold heights and keep rows together.

    A table is not kept with what follows it, whatever its last row wishes: so does LibreOffice.
    """
    heights = ", ".join(pt(row.height) if row.exact else "auto" for row in table.rows)
    widths = ", ".join((*(pt(width) for width in table.columns), "0pt", "0pt"))
    heads = _heads(table)
    placed_ = [(cell.row, source) for cell, source in zip(table.cells, cells, strict=True)]
    placed_ += _struts(table, keeps, heads)
    head = [source for row, source in placed_ if row < heads]
    rest = [source for row, source in placed_ if row >= heads]
    body = ",\n".join([f"grid.header({', '.join(head)})", *rest] if heads else rest)
    grid = f"grid(columns: ({widths}), rows: ({heights},), {body})"
    together = "false" if len(keeps) > 1 and all(keeps[:-1]) else "true"
    return f"width: 100%, breakable: {together}, inset: (left: {pt(shift)}), {grid}"


def _heads(table: Table) -> int:
    """Give how many rows are repeated on each page; raises `Unknown` on cells that reach out."""
    heads = 0
    while heads < len(table.rows) and table.rows[heads].head:
        heads += 1
    if heads == len(table.rows):
        return 0
    if any(cell.row < heads < cell.row + cell.rows for cell in table.cells):
        raise Unknown(said("ô gộp vượt ra ngoài hàng tiêu đề"))
    return heads


def _struts(table: Table, keeps: Sequence[bool], heads: int) -> list[tuple[int, str]]:
    """Give cells of no width: bonds between rows that stay together, least heights of rows."""
    last = len(table.columns)
    made: list[tuple[int, str]] = []
    row = heads
    while row < len(table.rows):
        end = row
        while end + 1 < len(table.rows) and keeps[end]:
            end += 1
        if end > row:
            bond = f"x: {last}, y: {row}, rowspan: {end - row + 1}, breakable: false"
            made.append((row, f"grid.cell({bond}, [])"))
        row = end + 1
    for row, look in enumerate(table.rows):
        if look.height and not look.exact:
            strut = f"block(height: {pt(look.height)}, [])"
            made.append((row, f"grid.cell(x: {last + 1}, y: {row}, {strut})"))
    return made
