"""What is asked of a printer, and the way to it through the system's spooler (CUPS)."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from minutes_app.domain.failures import MinutesError
from minutes_app.domain.wording import said
from minutes_app.services.programs import Told, found, told_by

MOST_COPIES = 99
_PATIENCE_S = 60.0
_LISTING_S = 15.0
_SPAN = re.compile(r"(\d{1,4})(?:\s*[-–]\s*(\d{1,4}))?")
_IN_ENGLISH = {"LC_ALL": "C"}


class CannotPrint(MinutesError):
    """The printer, or the way to it, did not take the paper."""


class BadPages(MinutesError):
    """The pages wanted are not written in a way that can be understood, or are not there."""


@dataclass(frozen=True, slots=True)
class Printers:
    """The printers that are installed, and the one the system uses by itself, empty without."""

    names: tuple[str, ...] = ()
    usual: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintWish:
    """How to print: on which printer, how often, which pages (from 1), on both sides."""

    printer: str
    title: str = ""
    copies: int = 1
    pages: tuple[int, ...] = ()
    two_sided: bool = False

    @property
    def spooler_arguments(self) -> tuple[str, ...]:
        """The arguments with which `lp` takes a PDF on its input as it is, letters as letters."""
        sides = "two-sided-long-edge" if self.two_sided else "one-sided"
        pages = ("-P", spans_of(self.pages)) if self.pages else ()
        copies = ("-n", str(self.copies))
        options = ("-o", f"sides={sides}", "-o", "media=A4")
        return ("-d", self.printer, *copies, "-t", self.title, *pages, *options, "-")


def pages_from(text: str, count: int) -> tuple[int, ...]:
    """Give the pages, from 1, that a text such as “1-3, 5” names; all of `count` if it is empty.

    Raises `BadPages` with the page that is not there.
    """
    if not text.strip():
        return tuple(range(1, count + 1))
    wanted: set[int] = set()
    for part in filter(None, re.split(r"[,;\s]+", re.sub(r"\s*[-–]\s*", "-", text.strip()))):
        span = _SPAN.fullmatch(part)
        if span is None:
            raise BadPages(said("không hiểu “{part}”", part=part), said("viết như 1-3, 5"))
        first, last = int(span[1]), int(span[2] or span[1])
        if not 1 <= first <= last <= count:
            raise BadPages(
                said("không có trang “{part}”, văn bản có {count} trang", part=part, count=count),
                said("chọn trang khác"),
            )
        wanted.update(range(first, last + 1))
    return tuple(sorted(wanted))


def spans_of(pages: Iterable[int]) -> str:
    """Give pages as a spooler reads them: `1-3,5`."""
    spans: list[tuple[int, int]] = []
    for page in sorted(set(pages)):
        if spans and spans[-1][1] == page - 1:
            spans[-1] = (spans[-1][0], page)
        else:
            spans.append((page, page))
    return ",".join(str(a) if a == b else f"{a}-{b}" for a, b in spans)


def has_spooler() -> bool:
    """Whether papers go to printers through `lp`, which takes a PDF as it is."""
    return bool(found("lp")) and bool(found("lpstat"))


def spooled_printers() -> Printers:
    """Give the printers that the spooler knows; none when it does not answer."""
    listed = _asked("-e")
    names = tuple(filter(None, (line.strip() for line in listed.out.splitlines())))
    usual = _asked("-d").out.strip().rpartition(":")[2].strip()
    return Printers(names, usual if usual in names else next(iter(names), ""))


def spool(pdf: bytes, wish: PrintWish) -> None:
    """Hand the PDF to the spooler, which keeps a copy of its own; raises `CannotPrint`."""
    try:
        told = told_by([found("lp"), *wish.spooler_arguments], given=pdf, patience=_PATIENCE_S)
    except OSError as error:
        raise _refused("") from error
    if told.code is None:
        raise CannotPrint(said("hàng đợi in không trả lời"), said("kiểm tra máy in rồi in lại"))
    if told.code:
        raise _refused(" ".join(told.err.split()).removeprefix("lp: "))


def _asked(option: str) -> Told:
    try:
        return told_by([found("lpstat"), option], patience=_LISTING_S, surroundings=_IN_ENGLISH)
    except OSError:
        return Told(None)


def _refused(told: str) -> CannotPrint:
    if not told:
        return CannotPrint(said("hàng đợi in không nhận"), said("kiểm tra máy in rồi in lại"))
    return CannotPrint(
        said("hàng đợi in không nhận: {told}", told=told), said("kiểm tra máy in rồi in lại")
    )
