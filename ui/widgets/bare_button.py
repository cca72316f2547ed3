"""A button of words alone, for what is painted first: no class of icons is loaded for it."""

from PySide6.QtWidgets import QPushButton, QWidget


def bare_button(words: str, parent: QWidget) -> QPushButton:
    """Return a button that says `words`.

    Given to the constructor, the words would make PySide load the class of icons.
    """
    button = QPushButton(parent)
    button.setText(words)
    return button
