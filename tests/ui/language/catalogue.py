"""The English catalogue and the tools of Qt that read it out of the source.

`python -m tests.ui.language.catalogue` refreshes it: new texts come in unfinished, texts that are
gone go out, and the compiled catalogue is made anew.
"""

import subprocess
import sys
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

import PySide6

XML: Any = import_module("lxml.etree")
ROOT = Path(__file__).resolve().parents[3]
SOURCE = ROOT / "minutes_app"
TEXTS = ROOT / "resources" / "translations" / "bienban_en.ts"
COMPILED = TEXTS.with_suffix(".qm")
TOOLS = Path(PySide6.__file__).parent
ENDING = ".exe" if sys.platform == "win32" else ""


def refresh(texts: Path) -> None:
    """Bring a catalogue up to date with the source."""
    files = sorted(map(str, SOURCE.rglob("*.py")))
    marks = ["-tr-function-alias", "QT_TR_NOOP+=said"]
    how = ["-no-obsolete", "-locations", "none", "-source-language", "vi", "-target-language", "en"]
    _run("lupdate", *marks, *how, "-disable-heuristic", "similartext", *files, "-ts", str(texts))


def compile_to(texts: Path, compiled: Path) -> None:
    """Write the form in which the program loads a catalogue."""
    _run("lrelease", str(texts), "-qm", str(compiled))


@dataclass(frozen=True)
class Message:
    """One text: its context (empty for the rooms without a screen) and its English.

    `english` holds one text for each form of number; `state` is empty when it is finished.
    """

    context: str
    source: str
    english: tuple[str, ...]
    state: str
    is_counted: bool


def messages(texts: Path) -> list[Message]:
    """Give every message of a catalogue."""
    return [_message(node) for node in XML.parse(texts).iter("message")]


def _message(node: Any) -> Message:
    english = node.find("translation")
    forms = list(english.iter("numerusform")) or [english]
    return Message(
        context=node.getparent().findtext("name") or "",
        source=node.findtext("source") or "",
        english=tuple(form.text or "" for form in forms),
        state=english.get("type", ""),
        is_counted=node.get("numerus") == "yes",
    )


def _run(tool: str, *arguments: str) -> None:
    command = [str(TOOLS / f"{tool}{ENDING}"), "-silent", *arguments]
    subprocess.run(command, check=True)


if __name__ == "__main__":
    refresh(TEXTS)
    compile_to(TEXTS, COMPILED)
