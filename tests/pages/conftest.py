"""The one measure of a test run, shared by its processes."""

import shutil
from pathlib import Path

import pytest

from minutes_app.first_run.lock import locked
from tests.pages.layout import our_layout
from tests.pages.measure import Measured, kept, measure, prepare, recalled

MEASURES = {"LibreOffice": ("soffice", "libreoffice"), "poppler-utils": ("pdftotext",)}


def need(*measures: str) -> None:
    """Skip where the machine lacks a measure; `.ci/run` installs them and begins with them only."""
    lacking = [name for name in measures if not any(map(shutil.which, MEASURES[name]))]
    if lacking:
        pytest.skip(f"measured with {' and '.join(lacking)}, not on this machine")


@pytest.fixture
def poppler() -> None:
    """Let a test read PDF files with poppler."""
    need("poppler-utils")


@pytest.fixture(scope="session")
def measured(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> tuple[Measured, ...]:
    """Give what came of every paper; the first process measures, the others wait for it."""
    need(*MEASURES)
    own = tmp_path_factory.getbasetemp()
    folder = (own if worker_id == "master" else own.parent) / "pages"
    with locked(folder, print):
        kept_in = folder / "measured.json"
        if not kept_in.exists():
            kept(measure(prepare(folder), folder, our_layout()), kept_in)
    return recalled(kept_in)


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory, worker_id: str, measured: object) -> Path:
    """Give the folder with the papers and both PDFs of each."""
    own = tmp_path_factory.getbasetemp()
    return (own if worker_id == "master" else own.parent) / "pages"
