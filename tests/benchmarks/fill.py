"""How long filling a Word template takes, beside docxtpl and beside the floor."""

from functools import partial

from minutes_app.domain.meeting import Meeting
from minutes_app.services.composing import compose
from tests.benchmarks.engines import Ours, by_docxtpl, deflated
from tests.benchmarks.figures import interleaved, median, print_table, say
from tests.benchmarks.meetings import meetings_by_size
from tests.templates.filling import template, template_file, view

ROUNDS = {"S": 30, "M": 20, "L": 7}
GOALS = {"S": (40, 2.5), "M": (20, 2.5), "L": (12, 3.5)}
"""How many times faster than docxtpl, and how many times the floor at most."""

TEMPLATES = ("bien_ban_dang", "bao_cao")
HEADS = (
    *("size", "floor", "view", "render", "pack", "fill", "traced", "whole paper"),
    *("docxtpl", "escaping", "faster", "goal", "× floor", "goal"),
)


def measure_fill() -> None:
    """Print one table for each template."""
    say("CPU ms, medians, engines interleaved. docxtpl gets the finished view and the same bytes.")
    say("fill: finished view to .docx bytes, as docxtpl does it (render + pack).")
    say("traced: with bookmarks, as for the page beside the form.")
    say(
        "whole paper: view, fill, properties, the meeting inside, proof-reading, as Ctrl+E does it."
    )
    for name in TEMPLATES:
        rows = [_row(name, size, meeting) for size, meeting in meetings_by_size().items()]
        print_table(name, HEADS, rows)


def _row(name: str, size: str, meeting: Meeting) -> list[object]:
    taken = _taken(name, meeting, ROUNDS[size])
    floor, fill, rival = (taken[one] for one in ("floor", "fill", "docxtpl"))
    faster, share = GOALS[size]
    steps = [taken[step] for step in HEADS[1:10]]
    return [size, *steps, rival / fill, f"≥ {faster}", fill / floor, f"≤ {share}"]


def _taken(name: str, meeting: Meeting, rounds: int) -> dict[str, float]:
    data, seen, ours = template_file(name), view(meeting), Ours(template(name))
    contents = ours.rendered(seen)
    works = {
        "floor": partial(deflated, contents),
        "view": partial(view, meeting),
        "render": partial(ours.rendered, seen),
        "pack": partial(ours.wrapped, contents),
        "fill": partial(ours.filled, seen),
        "traced": partial(ours.filled, seen, traced=True),
        "whole paper": partial(compose, meeting, name),
        "docxtpl": partial(by_docxtpl, data, seen, autoescape=False),
        "escaping": partial(by_docxtpl, data, seen, autoescape=True),
    }
    return {work: median(times) for work, times in interleaved(works, rounds=rounds).items()}
