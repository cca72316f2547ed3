"""Letters for buttons: while Alt is held, each underlines one of its letters, and Alt with it presses it.

The letters are chosen from the words as they are shown, so that every language has them and no two on a page
are the same: those at the beginning of a word first, in the order of the page. Between two presses of Alt
the words are untouched.
"""

import re

from PySide6.QtWidgets import QPushButton, QWidget
from shiboken6 import isValid


class Mnemonics:
    """Puts letters on the buttons of one window, and takes them off again."""

    def __init__(self) -> None:
        self._given: list[tuple[QPushButton, str, str]] = []

    def show(self, window: QWidget) -> None:
        """Underline a letter on every button of `window` that can be pressed and has words."""
        self.hide()
        buttons = [
            button
            for button in window.findChildren(QPushButton)
            if button.window() is window and button.isVisible() and button.isEnabled()
        ]
        for button, marked in zip(buttons, with_letters([b.text() for b in buttons]), strict=True):
            if marked != button.text():
                self._given.append((button, button.text(), marked))
                button.setText(marked)

    def hide(self) -> None:
        """Take the letters off again; words that changed meanwhile stay."""
        given, self._given = self._given, []
        for button, before, marked in given:
            if isValid(button) and button.text() == marked:
                button.setText(before)


def with_letters(texts: list[str]) -> list[str]:
    """Return `texts` with ``&`` before the letter of each, no letter twice; without one where none is left."""
    marks = [re.search(r"(?<!&)&(?:&&)*([^&])", text) for text in texts]
    taken = {mark.group(1).casefold() for mark in marks if mark}
    made = []
    for text in texts:
        at = -1 if "&" in text else _place(text, taken)
        if at >= 0:
            taken.add(text[at].casefold())
        made.append(text if at < 0 else f"{text[:at]}&{text[at:]}")
    return made


def _place(text: str, taken: set[str]) -> int:
    """Return where the best free letter stands: at the start, at a word's start, anywhere; -1 for none."""
    starts = [at for at in range(len(text)) if at == 0 or not text[at - 1].isalnum()]
    places: list[int] = [*starts, *range(len(text))]
    for at in places:
        if text[at].isalpha() and text[at].casefold() not in taken:
            return at
    return -1
