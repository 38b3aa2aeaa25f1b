"""The files that come with the program: samples, dictionaries, Word templates."""

from pathlib import Path

from minutes_app.storage.reading import read_file

_ROOT = Path(__file__).resolve().parents[2]
"""Where `resources` and `templates_docx` lie beside the package, in every form of delivery."""


def resource_bytes(name: str) -> bytes:
    """Give the bytes of `resources/<name>`, such as `samples/tam_duong.bienban`."""
    return read_file(_ROOT / "resources" / name)


def template_bytes(name: str) -> bytes:
    """Give the bytes of the Word template of this name, such as `bao_cao`."""
    return read_file(_ROOT / "templates_docx" / f"{name}.docx")
