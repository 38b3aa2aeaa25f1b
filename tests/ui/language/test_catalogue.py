"""The English catalogue holds every text of the program, finished, and nothing else."""

import ast
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from tests.ui.language.catalogue import COMPILED, SOURCE, TEXTS, messages, refresh

FIELD = re.compile(r"\{\w*\}|%L?n|%%")
VIETNAMESE = re.compile(
    r"[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]", re.IGNORECASE
)
QUOTED = re.compile(r"“[^”]*”")
PAPER = re.compile(r"\b(such as|for example|like|Tam Dương|Một là|Thứ nhất).*")
"""What follows these words is an example of what the paper says, which stays Vietnamese."""

ROOMS = ("checks", "document", "domain", "services", "storage")
TELLING = {"must", "look", "note", "say", "__init__"}
"""Functions beside the constructors of failures that take sentences for the user."""

MESSAGES = messages(TEXTS)


def test_the_catalogue_holds_exactly_the_texts_of_the_source(tmp_path: Path):
    fresh = tmp_path / TEXTS.name
    shutil.copy(TEXTS, fresh)
    refresh(fresh)
    assert messages(fresh) == MESSAGES
    assert len(MESSAGES) > 500


def test_every_text_is_finished():
    assert not [one.source for one in MESSAGES if one.state or not all(one.english)]


def test_every_english_text_has_the_fields_of_its_source():
    for one in MESSAGES:
        for english in one.english:
            assert sorted(FIELD.findall(english)) == sorted(FIELD.findall(one.source))


def test_a_number_has_two_english_forms():
    counted = [one.english for one in MESSAGES if one.is_counted]
    assert counted
    assert all(single != several for single, several in counted)


def test_no_english_text_is_half_vietnamese():
    """Only examples of what stands on the paper are Vietnamese."""
    for one in MESSAGES:
        for english in one.english:
            assert not VIETNAMESE.search(QUOTED.sub("", PAPER.sub("", english))), english


def test_the_compiled_catalogue_says_what_the_texts_say():
    translator = QTranslator()
    assert translator.load(str(COMPILED))
    for one in MESSAGES:
        numbers = (1, 2) if one.is_counted else (-1,)
        said = [translator.translate(one.context, one.source, None, n) for n in numbers]
        assert tuple(said) == one.english


@pytest.mark.parametrize("room", ROOMS)
def test_every_sentence_for_the_user_can_be_translated(room: str):
    """A failure or problem built from a bare text would stay Vietnamese on English screens."""
    bare = [
        f"{path.relative_to(SOURCE)}:{text.lineno}"
        for path in sorted((SOURCE / room).rglob("*.py"))
        if "form" not in path.parts and "view" not in path.parts
        for text in bare_sentences(ast.parse(path.read_text("utf-8")))
    ]
    assert not bare


def bare_sentences(tree: ast.AST) -> Iterator[ast.expr]:
    for call in ast.walk(tree):
        if isinstance(call, ast.Call) and tells(call.func):
            for argument in call.args:
                if any(map(VIETNAMESE.search, letters_in(argument))):
                    yield argument


def tells(function: ast.expr) -> bool:
    name = getattr(function, "id", "") or getattr(function, "attr", "")
    return name in TELLING or (isinstance(function, ast.Name) and name[0].isupper())


def letters_in(argument: ast.expr) -> Iterator[str]:
    """Give the bare texts of an argument, as far as they stand in no call of their own."""
    if isinstance(argument, ast.Call):
        return
    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        yield argument.value
    for child in ast.iter_child_nodes(argument):
        if isinstance(child, ast.expr):
            yield from letters_in(child)
