"""Labels: plain text in a text role, and a paragraph with the right line height."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget

from ui.theme import set_role
from ui.theme.light import PLAIN_TEXT, RICH_TEXT, put

# Noto Sans' own line is 1.362 em; 106.5 % of it makes the 1.45 of the design.
_LINE = "margin:0; line-height:106.5%"


def align_leading(text: QLabel) -> None:
    """Put `text` at the edge where reading begins, whatever it is written in itself.

    Left to itself, a label looks at its text: an English line in a mirrored window would stand at the far edge.
    """
    if QGuiApplication.isRightToLeft():
        from PySide6.QtCore import Qt

        flag = Qt.AlignmentFlag
        text.setAlignment(flag.AlignRight | flag.AlignAbsolute | flag.AlignVCenter)


def label(
    text: str = "", role: str = "body", parent: QWidget | None = None, *, wrap: bool = False
) -> QLabel:
    """Return a plain-text label in a text role; markup in `text` is shown, not obeyed.

    Args:
        text: What it says.
        role: One of `ui.theme.roles.TEXT_ROLES`.
        parent: Owner, or None.
        wrap: True to break lines instead of asking for the whole width.
    """
    made = QLabel(parent)
    put(made, PLAIN_TEXT)
    set_role(made, role)
    made.setText(text)
    made.setWordWrap(wrap)
    align_leading(made)
    return made


class Paragraph(QLabel):
    """Plain text for reading: broken into lines, at the line height of the design."""

    def __init__(self, text: str = "", role: str = "body", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        put(self, RICH_TEXT)
        self.setWordWrap(True)
        align_leading(self)
        set_role(self, role)
        self._plain = ""
        self.set_plain(text)

    def set_plain(self, text: str) -> None:
        """Show `text`; line ends in it are kept, markup in it is shown, not obeyed.

        Each line runs in the direction of its own words: a line in Persian may follow one in English.
        """
        self._plain = text
        self.setText("".join(_line(each) for each in text.split("\n")))
        self.setAccessibleName(text)

    def plain(self) -> str:
        """Return the text as given."""
        return self._plain


def _line(words: str) -> str:
    if not words:
        return f'<p style="-qt-paragraph-type:empty; {_LINE}"><br></p>'
    return f'<p style="{_LINE}">{_escaped(words)}</p>'


def _escaped(text: str) -> str:
    # The standard library's own drags its table of 2,231 entities into the start.
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
