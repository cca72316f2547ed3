"""The design as values: colours, type sizes, spaces and control sizes; one set for each theme.

Nothing here touches a widget. Palette and style sheet are made from these values elsewhere in this
package, and no page sets a colour or a size of its own. Named tuples rather than dataclasses: this is
read before the first paint, and making a dataclass costs a millisecond or two.
"""

from enum import StrEnum
from typing import Final, NamedTuple

from PySide6.QtGui import QPalette


class Mode(StrEnum):
    """Which set of tokens a person chose; ``SYSTEM`` follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Tokens(NamedTuple):
    """Colours of one theme as ``#RRGGBB``, and the width of edges in pixels.

    Attributes:
        bg: Window.
        surface: Cards, fields, tables.
        sunken: Navigation rail, code, read-only fields.
        text: Body text.
        muted: Captions and hints.
        border: Hairlines.
        strong: Edges of fields and buttons.
        accent: The one primary action of a page, selection, focus.
        on_accent: Text on `accent`.
        soft: Selected row, chosen answer.
        ok: Done, in words and with a shape beside it.
        warn: To be looked at, in words and with a shape beside it.
        error: Errors only, in words and with a shape beside it.
        edge: Width of field and card edges.
        dark: True where the background is the darker one; picks the ink of drawn marks.
    """

    bg: str
    surface: str
    sunken: str
    text: str
    muted: str
    border: str
    strong: str
    accent: str
    on_accent: str
    soft: str
    ok: str
    warn: str
    error: str
    edge: int = 1
    dark: bool = False


LIGHT: Final = Tokens(
    bg="#F6F7F9",
    surface="#FFFFFF",
    sunken="#ECEFF3",
    text="#1B2430",
    muted="#566173",
    border="#C9D0DA",
    strong="#8A94A6",
    accent="#0B6B6B",
    on_accent="#FFFFFF",
    soft="#DDF0EE",
    ok="#1F6B3A",
    warn="#8A5A00",
    error="#B3261E",
)

DARK: Final = Tokens(
    bg="#12171E",
    surface="#1A212B",
    sunken="#0D1117",
    text="#E7ECF3",
    muted="#A3AFC0",
    border="#364152",
    strong="#6B778A",
    accent="#4FC3BC",
    on_accent="#06201F",
    soft="#153634",
    ok="#7FD19B",
    warn="#F0BE5E",
    error="#FF8A80",
    dark=True,
)


def contrast_tokens(system: QPalette) -> Tokens:
    """Make the tokens of the high-contrast theme from the system's own palette.

    Edges are 2 px wide and nothing is distinguished by a soft fill: the selection is the system's.

    Args:
        system: The palette of the desktop, before any of ours was applied.
    """

    def name(role: QPalette.ColorRole) -> str:
        return system.color(QPalette.ColorGroup.Active, role).name().upper()

    role = QPalette.ColorRole
    text = name(role.WindowText)
    window = name(role.Window)
    dark = system.color(role.Window).lightness() < system.color(role.WindowText).lightness()
    return Tokens(
        bg=window,
        surface=name(role.Base),
        sunken=window,
        text=text,
        muted=text,
        border=text,
        strong=text,
        accent=name(role.Highlight),
        on_accent=name(role.HighlightedText),
        soft=name(role.Base),
        ok=text,
        warn=text,
        error=text,
        edge=2,
        dark=dark,
    )


class Space:
    """Distances in pixels; they do not grow with the text."""

    xs: Final = 4
    s: Final = 8
    m: Final = 12
    l: Final = 16  # noqa: E741 (the sizes read as the words on a label)
    xl: Final = 24
    xxl: Final = 32
    xxxl: Final = 48


SPACE: Final = Space()


class TypeSize:
    """Type sizes in pixels at 100 %."""

    caption: Final = 13
    body: Final = 15
    question: Final = 17
    title: Final = 22
    lock: Final = 28


class Size:
    """Other sizes in pixels; heights grow with the text, widths of the page do not."""

    control: Final = 40
    answer: Final = 48
    corner: Final = 6
    ring: Final = 2
    icon: Final = 20
    rail: Final = 216
    reading: Final = 720
    drawer: Final = 360
    card: Final = 420


FAMILIES: Final = ("Noto Sans", "Noto Sans Arabic")
WEIGHT_STRONG: Final = 600
SCALES: Final = (100, 150, 200)
