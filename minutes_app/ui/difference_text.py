"""Differences as the eye reads them: words gone are struck out, new ones underlined."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication

from minutes_app.services.differences import Difference, Piece
from minutes_app.ui.address_words import words_for
from minutes_app.ui.palette import Colours

CONTEXT = 60
"""Letters of unchanged text shown on either side of a change."""

MOST = 200
"""Places shown; of the others only the number is told."""


def difference_html(found: Sequence[Difference], colours: Colours) -> str:
    """Give the places that differ as rich text, each under the name of its field."""
    told = "".join(
        f"<p><b>{escape(heading_of(one))}</b><br>{_pieces_html(one.pieces, colours)}</p>"
        for one in found[:MOST]
    )
    if len(found) <= MOST:
        return told
    more = QCoreApplication.translate("Differences", "… và {count} chỗ khác")
    return f"{told}<p>{escape(more.format(count=len(found) - MOST))}</p>"


def heading_of(one: Difference) -> str:
    """Give the name of the field, and whether a row came or went there."""
    name = words_for(one.where) or QCoreApplication.translate("Differences", "Ghi chú riêng")
    if not one.row:
        return name
    text = (
        QCoreApplication.translate("Differences", "{name}: thêm dòng")
        if one.row > 0
        else QCoreApplication.translate("Differences", "{name}: bớt dòng")
    )
    return text.format(name=name)


def short_text(one: Difference, most: int = 48) -> str:
    """Give the beginning of what would stand there, or of what would go, on one line."""
    kept = "".join(piece.text for piece in one.pieces if piece.sign >= 0)
    words = " ".join((kept or "".join(piece.text for piece in one.pieces)).split())
    return words if len(words) <= most else f"{words[:most].rstrip()}…"


def _pieces_html(pieces: Sequence[Piece], colours: Colours) -> str:
    last = len(pieces) - 1
    return "".join(
        _piece_html(piece, colours, is_first=place == 0, is_last=place == last)
        for place, piece in enumerate(pieces)
    )


def _piece_html(piece: Piece, colours: Colours, *, is_first: bool, is_last: bool) -> str:
    if piece.sign:
        tag, colour = ("u", colours.accent_text) if piece.sign > 0 else ("s", colours.must)
        return f'<{tag} style="color:{colour}">{_lines(piece.text)}</{tag}>'
    text = piece.text
    if len(text) > 2 * CONTEXT:
        before = "" if is_first else text[:CONTEXT].rpartition(" ")[0]
        after = "" if is_last else text[-CONTEXT:].partition(" ")[2]
        text = f"{before} … {after}"
    return _lines(text)


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")
