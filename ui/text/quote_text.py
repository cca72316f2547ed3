"""A few words quoted, where there is no room for all of them."""

from PySide6.QtCore import QCoreApplication

from ui.text.person_text import isolated

LONGEST = 80


def quoted(words: str, longest: int = LONGEST) -> str:
    """Return words in quotation marks, in one line; long ones end with an ellipsis after a whole word.

    Args:
        words: What is quoted.
        longest: Most letters of it.
    """
    mark = QCoreApplication.translate("Answers", "“{words}”")
    return mark.format(words=isolated(shortened(words, longest)))


def shortened(words: str, longest: int = LONGEST) -> str:
    """Return words in one line, cut after a whole word where they are longer."""
    line = " ".join(words.split())
    if len(line) <= longest:
        return line
    head = line[:longest]
    whole = head[: head.rindex(" ")] if " " in head[longest // 2 :] else head[:-1]
    return f"{whole.rstrip(' ,;:.–-')}…"
