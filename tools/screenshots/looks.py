"""The looks of every page: themes, languages, directions, sizes of window and text."""

from typing import NamedTuple


class Look(NamedTuple):
    """One look.

    Attributes:
        name: Its name, used in file names.
        theme: A value of `ui.theme.Mode`.
        language: Code of the window's language.
        mirrored: True to lay everything out from right to left.
        width: Width of the window, in pixels.
        height: Height of the window, in pixels.
        scale: Text size in per cent.
    """

    name: str
    theme: str = "light"
    language: str = "en"
    mirrored: bool = False
    width: int = 1280
    height: int = 720
    scale: int = 100


LOOKS = (
    Look("light-en"),
    Look("dark-en", theme="dark"),
    Look("light-rtl", mirrored=True),
    Look("light-ru", language="ru"),
    Look("light-tg", language="tg"),
    Look("light-fa", language="fa", mirrored=True),
    Look("dark-fa", theme="dark", language="fa", mirrored=True),
    Look("text200-fa", language="fa", mirrored=True, scale=200),
    Look("large-en", width=1920, height=1080),
    Look("large-ru", language="ru", width=1920, height=1080),
    Look("large-tg", theme="dark", language="tg", width=1920, height=1080),
    Look("large-fa", theme="dark", language="fa", mirrored=True, width=1920, height=1080),
    Look("laptop-en", width=1366, height=768),
    Look("laptop-ru", language="ru", width=1366, height=768),
    Look("laptop-tg", language="tg", width=1366, height=768),
    Look("laptop-fa", language="fa", mirrored=True, width=1366, height=768),
    Look("laptop-dark-en", theme="dark", width=1366, height=768),
    Look("laptop-dark-ru", theme="dark", language="ru", width=1366, height=768),
    Look("laptop-dark-tg", theme="dark", language="tg", width=1366, height=768),
    Look("laptop-dark-fa", theme="dark", language="fa", mirrored=True, width=1366, height=768),
    Look("text150-ru", language="ru", scale=150),
    Look("text200-en", scale=200),
    Look("text200-tg", language="tg", scale=200),
    Look("text200-dark-ru", theme="dark", language="ru", scale=200),
    Look("contrast-en", theme="contrast"),
)
