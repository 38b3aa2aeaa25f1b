"""A keyboard that may type Vietnamese: `QTest.keyClicks` aborts the process on letters such as ư.

Every key goes to whatever has the focus, as on a desk; nothing here knows the program.
"""

import unicodedata
from collections.abc import Iterator

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

BARE = {"đ": "d", "Đ": "D"}
TONES = "\u0300\u0301\u0303\u0309\u0323"


class Keyboard:
    """Types into the widget that has the focus and counts the strokes.

    A paste counts as one stroke (Ctrl+V), a capital as one.
    """

    def __init__(self) -> None:
        self.strokes = 0

    def press(self, keys: str, times: int = 1) -> None:
        """Press a key or chord by its name, such as `Tab`, `Alt+Down`, `Ctrl+Shift+Return`."""
        for _ in range(times):
            self.strokes += 1
            QTest.keySequence(_focus(), QKeySequence(keys))

    def text(self, text: str) -> None:
        """Type letters one by one, as a keyboard that has them all would."""
        for letter in text:
            self.strokes += 1
            _send(letter)

    def paste(self, text: str) -> None:
        """Put the text on the clipboard and press Ctrl+V."""
        QGuiApplication.clipboard().setText(text)
        self.press("Ctrl+V")

    def unikey(self, text: str) -> None:
        """Type as UniKey does in Telex: bare letters, then backspaces and the letters meant.

        The mark of a letter comes right after it, the tone at the end of the syllable.
        """
        for word in _words(text):
            toneless = unicodedata.normalize("NFC", _without(word, TONES))
            for letter in toneless:
                self._marked(letter)
            if toneless != word:
                self._again(toneless, word)

    def _marked(self, letter: str) -> None:
        bare = BARE.get(letter) or unicodedata.normalize("NFD", letter)[0]
        self.strokes += 1 if bare == letter else 2
        _send(bare)
        if bare != letter:
            _erase(1)
            _send(letter)

    def _again(self, old: str, new: str) -> None:
        """Take the end of the word back as far as it differs and type it again."""
        same = next(i for i, (a, b) in enumerate(zip(old, new, strict=True)) if a != b)
        self.strokes += 1
        _erase(len(old) - same)
        for letter in new[same:]:
            _send(letter)


def compose(preedit: str) -> None:
    """Show text that an input method (ibus) still composes, underlined at the cursor."""
    QApplication.sendEvent(_focus(), QInputMethodEvent(preedit, []))


def commit(text: str) -> None:
    """End the composition with this text."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(_focus(), event)


def _focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the focus"
    asking = QApplication.activeModalWidget()
    assert asking is None or asking.isAncestorOf(widget), f"{asking} keeps the keys from {widget}"
    return widget


def _send(letter: str) -> None:
    key = Qt.Key(ord(letter.upper())) if letter.isascii() else Qt.Key.Key_unknown
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(_focus(), event)


def _erase(count: int) -> None:
    for _ in range(count):
        QTest.keyClick(_focus(), Qt.Key.Key_Backspace)


def _without(word: str, marks: str) -> str:
    return "".join(sign for sign in unicodedata.normalize("NFD", word) if sign not in marks)


def _words(text: str) -> Iterator[str]:
    word = ""
    for letter in text:
        if letter.isalpha():
            word += letter
            continue
        if word:
            yield word
        yield letter
        word = ""
    if word:
        yield word
