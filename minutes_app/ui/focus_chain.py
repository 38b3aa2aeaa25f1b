"""The order in which Tab walks through the widgets inside another one."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def stops_in(whole: QWidget) -> list[QWidget]:
    """Give the widgets inside `whole` that Tab reaches now, in its order."""
    stops: list[QWidget] = []
    widget = whole.nextInFocusChain()
    while widget is not None and widget is not whole:
        if whole.isAncestorOf(widget) and _takes_tab(widget):
            stops.append(widget)
        widget = widget.nextInFocusChain()
    return stops


def chain(stops: Sequence[QWidget]) -> None:
    """Make Tab go through these widgets in this order."""
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)


def _takes_tab(widget: QWidget) -> bool:
    if widget.focusProxy() is not None:  # as of the text inside a number field
        return False
    policy = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return widget.isVisible() and widget.isEnabled() and bool(policy)
