"""What the whole house promises: small rooms, and nothing at the top level but what belongs."""

import subprocess
from pathlib import Path

import pytest

HOUSE = Path(__file__).parent.parent
TOP_LEVEL = {
    "minutes_app", "resources", "templates_docx", "tests", "main.py", "pyproject.toml",
    "README.md", "LICENSE", "CHANGELOG.md", "CONTRIBUTING.md",
}  # fmt: skip
LONGEST = 400


@pytest.mark.parametrize(
    "path",
    sorted((HOUSE / "minutes_app").rglob("*.py")),
    ids=lambda path: str(path.relative_to(HOUSE)),
)
def test_no_file_outgrows_its_room(path: Path):
    assert len(path.read_text("utf-8").splitlines()) <= LONGEST


def test_the_top_level_holds_only_what_belongs_there():
    listing = ["git", "-C", str(HOUSE), "ls-files"]
    try:
        files = subprocess.run(listing, capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        files = "\n".join(path.name for path in HOUSE.iterdir())
    names = {name.split("/")[0] for name in files.splitlines()}
    assert {name for name in names if not name.startswith(".")} <= TOP_LEVEL
