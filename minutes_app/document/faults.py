"""Faults of a template: where each one is, what it is, and what the clerk can do."""

from collections.abc import Iterable
from dataclasses import dataclass

from minutes_app.domain.failures import MinutesError
from minutes_app.domain.wording import said


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One fault of a template.

    `where` is a place a clerk can find (“bảng 2, hàng 3, ô 1”), `code` a short English key, `text`
    one Vietnamese sentence that names the tag and says what to do.
    """

    where: str
    code: str
    text: str


class TemplateFaults(MinutesError):
    """A template cannot be used; `faults` holds all its faults in the order of the paper."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        first = faults[0]
        told = said("mẫu Word có lỗi ở {where}: {text}", where=first.where, text=first.text)
        if len(faults) > 1:
            told = said(
                "mẫu Word có {count} lỗi, lỗi đầu ở {where}: {text}",
                count=len(faults),
                where=first.where,
                text=first.text,
            )
        super().__init__(told, said("mở mẫu trong Word để sửa, rồi chọn lại mẫu"))
        self.faults = faults


@dataclass(frozen=True, slots=True)
class Spot:
    """A spot of the template: `order` sorts as the paper reads, `where` names it for the clerk."""

    order: int
    where: str


@dataclass(frozen=True, slots=True)
class Finding:
    """A fault that was found and still knows its order in the part."""

    spot: Spot
    code: str
    text: str


def faults_of(findings: Iterable[Finding]) -> tuple[Fault, ...]:
    """Give the faults in the order of the paper, each once."""
    ordered = sorted(findings, key=lambda finding: finding.spot.order)
    faults = (Fault(where=f.spot.where, code=f.code, text=f.text) for f in ordered)
    return tuple(dict.fromkeys(faults))
