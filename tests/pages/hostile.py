"""Three hundred damaged and hostile papers."""

from tests.pages.case import Case
from tests.pages.damage import KINDS, damaged
from tests.pages.other_layouts import other_layouts
from tests.pages.papers import papers
from tests.pages.traps import KINDS_OF_TRAPS, traps

GOOD_LAYOUTS = ("merged_tables", "lists", "images", "page_x_of_y", "two_sided")

KINDS_OF_HARM = (*(work.__name__ for _, work in KINDS), *KINDS_OF_TRAPS)


def hostile_papers() -> tuple[Case, ...]:
    """Give the papers, the same each time."""
    short = [case.make() for case in papers()[:4]]
    layouts = {case.name.removeprefix("layout-"): case for case in other_layouts()}
    others = [layouts[name].make() for name in GOOD_LAYOUTS]
    return (*damaged((*short, *others)), *traps(short[0], layouts["images"].make()))
