"""The table of the measure: one row for each feature."""

from collections.abc import Iterable, Iterator

from tests.pages.agreement import Agreement
from tests.pages.measure import Measured, total

_ROW = "{:<28}{:>7}{:>8}{:>18}{:>20}{:>22}{:>18}"
_HEAD = ("", "papers", "refused", "page counts", "page breaks", "lines", "headers, footers")


def table(found: tuple[Measured, ...]) -> str:
    """Give the table, the refusals in words, and the papers that differ."""
    own = tuple(one for one in found if one.ours)
    others = tuple(one for one in found if not one.ours)
    rows = [_ROW.format(*_HEAD)]
    rows += [*_rows("papers of our templates", own), "", *_rows("other layouts", others), ""]
    rows += [f"refused {one.name}: {one.refusal}" for one in found if one.refusal]
    return "\n".join([*rows, *_differing(found)])


def _rows(title: str, found: tuple[Measured, ...]) -> Iterator[str]:
    yield _row(title.upper(), total(found))
    features = dict.fromkeys(feature for one in found for feature in one.features)
    for feature in sorted(features):
        yield _row(feature, total(one for one in found if feature in one.features))


def _row(name: str, sum_: Agreement) -> str:
    papers = sum_.papers.of + sum_.refused
    shares = (sum_.page_counts, sum_.breaks, sum_.lines, sum_.margins)
    return _ROW.format(name, papers, sum_.refused or "", *map(str, shares))


def _differing(found: Iterable[Measured]) -> Iterator[str]:
    for one in found:
        sums = one.agreement
        parts = (sums.page_counts, sums.breaks, sums.lines, sums.margins)
        if any(part.equal != part.of for part in parts) or not one.says_the_same:
            words = "" if one.says_the_same else ", text differs"
            yield f"differs {one.name}: breaks {sums.breaks}, lines {sums.lines}{words}"
