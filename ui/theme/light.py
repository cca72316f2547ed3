"""Settings of widgets as plain numbers, for what is made before the first paint.

The names for them live in the namespace ``Qt``. The first touch of it makes PySide build its hundred
enumerations, 30 ms on a slow laptop: a sixth of a bare window's start. Everything made later uses the names.
"""

from PySide6.QtWidgets import QWidget

PLAIN_TEXT = ("textFormat", 0)
RICH_TEXT = ("textFormat", 1)
NO_FOCUS = ("focusPolicy", 0)
NO_SIDEWAYS_BAR = ("horizontalScrollBarPolicy", 1)
NO_CONTEXT_MENU = ("contextMenuPolicy", 0)
# Hidden, sensitive, never predicted, never made a capital.
SECRET_INPUT = ("inputMethodHints", 0x1 | 0x2 | 0x4 | 0x40)


def put(widget: QWidget, *settings: tuple[str, int]) -> None:
    """Put settings in force.

    Args:
        widget: Whose.
        *settings: Pairs of property and number, as above.
    """
    for name, value in settings:
        widget.setProperty(name, value)
