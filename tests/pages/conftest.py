"""The one measure of a test run, shared by its processes."""

from pathlib import Path

import pytest

from minutes_app.first_run.lock import locked
from tests.pages.layout import our_layout
from tests.pages.measure import Measured, kept, measure, prepare, recalled


@pytest.fixture(scope="session")
def measured(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> tuple[Measured, ...]:
    """Give what came of every paper; the first process measures, the others wait for it."""
    own = tmp_path_factory.getbasetemp()
    folder = (own if worker_id == "master" else own.parent) / "pages"
    with locked(folder):
        kept_in = folder / "measured.json"
        if not kept_in.exists():
            kept(measure(prepare(folder), folder, our_layout()), kept_in)
    return recalled(kept_in)


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory, worker_id: str, measured: object) -> Path:
    """Give the folder with the papers and both PDFs of each."""
    own = tmp_path_factory.getbasetemp()
    return (own if worker_id == "master" else own.parent) / "pages"
