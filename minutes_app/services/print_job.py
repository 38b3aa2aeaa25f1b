"""From the meeting to the printer: the finished PDF is made, its pages chosen, handed over."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeAlias

from minutes_app.services.finish import FinishedPdf, PdfOrder
from minutes_app.services.press import Press
from minutes_app.services.printing import PrintWish, pages_from

Send: TypeAlias = Callable[[bytes, PrintWish], None]
"""The way to the printer; raises `CannotPrint`."""


@dataclass(frozen=True, slots=True)
class Printed:
    """What went to the printer."""

    order: PdfOrder
    wish: PrintWish
    paper: FinishedPdf

    @property
    def is_whole(self) -> bool:
        """Whether every page was printed."""
        return len(self.wish.pages) == self.paper.pages


def print_out(press: Press, order: PdfOrder, pages: str, wish: PrintWish, send: Send) -> Printed:
    """Print these pages, written such as “1-3, 5”, and give what was printed.

    Raises `MinutesError`.
    """
    paper = press.pdf(order)
    chosen = replace(wish, pages=pages_from(pages, paper.pages))
    send(paper.data, chosen)
    return Printed(order, chosen, paper)
