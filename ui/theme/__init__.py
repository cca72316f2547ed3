"""The design of the window, once: tokens, palette, style sheet, fonts and icons.

Pages use `SPACE`, `icon`, `set_role` and `set_kind`, and the properties ``textRole``, ``kind`` and
``surface``; nothing else in the program names a colour or a type size.
"""

from typing import TYPE_CHECKING, Any

from ui.theme.applied import Theme, apply_theme, current, font
from ui.theme.fonts import register_more_fonts, tabular
from ui.theme.roles import set_hook, set_kind, set_role
from ui.theme.tokens import SCALES, SPACE, Mode, Size, Tokens

if TYPE_CHECKING:
    from ui.theme.icons import button_icon, icon, icon_size, pixmap
    from ui.theme.polish import watch_polish

__all__ = [
    "SCALES",
    "SPACE",
    "Mode",
    "Size",
    "Theme",
    "Tokens",
    "apply_theme",
    "button_icon",
    "current",
    "font",
    "icon",
    "icon_size",
    "pixmap",
    "register_more_fonts",
    "set_hook",
    "set_kind",
    "set_role",
    "tabular",
    "watch_polish",
]


def __getattr__(name: str) -> Any:
    """Load what only later windows need with the first that asks for it."""
    if name in {"button_icon", "icon", "icon_size", "pixmap"}:
        from ui.theme import icons

        return getattr(icons, name)
    if name == "watch_polish":
        from ui.theme.polish import watch_polish

        return watch_polish
    raise AttributeError(name)
