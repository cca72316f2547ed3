"""The theme in force: applied to the application in one call, and asked by widgets that paint."""

from typing import Any, Final, NamedTuple

from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication

from ui.theme.fonts import body_font, register_fonts, scaled, weight_axis
from ui.theme.palette import make_palette
from ui.theme.roles import STRONG_ROLES
from ui.theme.sheet import make_sheet
from ui.theme.tokens import (
    DARK,
    LIGHT,
    WEIGHT_STRONG,
    Mode,
    Size,
    Tokens,
    TypeSize,
    contrast_tokens,
)


class Theme(NamedTuple):
    """What is in force.

    Attributes:
        mode: What the person chose.
        tokens: The colours that follow from it.
        scale: Text size in per cent: 100, 150 or 200.
    """

    mode: Mode
    tokens: Tokens
    scale: int

    def px(self, pixels: int) -> int:
        """Return `pixels` at the text size in force; for heights and glyphs, not for distances."""
        return scaled(pixels, self.scale)

    @property
    def drawer(self) -> int:
        """Width of a side panel in pixels; grows with the text, and leaves room for what it stands beside."""
        return Size.drawer + self.scale - 100


_ROLE_SIZES = {
    "caption": TypeSize.caption,
    "question": TypeSize.question,
    "heading": TypeSize.question,
    "title": TypeSize.title,
    "lock": TypeSize.lock,
}


_CLASSES_WITH_FONTS: Final[tuple[Any, ...]] = (
    "QAbstractItemView",
    "QDockWidgetTitle",
    "QMdiSubWindowTitleBar",
    "QMenu",
    "QMenuBar",
    "QMessageBox",
    "QStatusBar",
    "QTipLabel",
)
"""What `QWindowsTheme` gives fonts to. Not typed as text: the stubs want bytes, which Qt for Python refuses."""


class _Applied:
    theme = Theme(Mode.LIGHT, LIGHT, 100)
    system: QPalette | None = None


def current() -> Theme:
    """Return the theme in force."""
    return _Applied.theme


def apply_theme(
    app: QApplication, mode: Mode = Mode.SYSTEM, scale: int = 100, *, first: bool = False
) -> Theme:
    """Give the application palette, font and style sheet.

    The style is Fusion, chosen on the application's own command line: naming it here would make PySide
    load a class it needs for nothing else.

    Args:
        app: The application; its palette at the first call is kept as the system's.
        mode: Light, dark, high contrast, or as the system says.
        scale: Text size in per cent.
        first: True for the first paint: dresses only what the unlock screen has, and does not ask whether
            the system wants high contrast.

    Returns:
        The theme now in force.
    """
    if _Applied.system is None:
        _Applied.system = app.palette()
    register_fonts()
    theme = Theme(mode, choose_tokens(app, mode, _Applied.system, careful=not first), scale)
    _Applied.theme = theme
    app.setPalette(make_palette(theme.tokens))
    body = body_font(scale)
    app.setFont(body)
    app.setStyleSheet(make_sheet(theme.tokens, scale, unlock_only=first))
    _set_class_fonts(app, body)
    return theme


def _set_class_fonts(app: QApplication, body: QFont) -> None:
    """Set the font of the classes for which this system has one; each new style sheet brings its own back."""
    for kind in _CLASSES_WITH_FONTS:
        if app.font(kind) != body:
            app.setFont(body, kind)


def choose_tokens(app: QApplication, mode: Mode, system: QPalette, *, careful: bool) -> Tokens:
    """Return the tokens of `mode`; for `Mode.SYSTEM` those of the desktop's own choice.

    Args:
        app: The application.
        mode: What the person chose.
        system: The palette of the desktop.
        careful: False passes over the question whether the system wants high contrast.
    """
    if mode is Mode.SYSTEM:
        if careful and wants_contrast(app):
            return contrast_tokens(system)
        window, text = (
            system.color(system.ColorRole.Window),
            system.color(system.ColorRole.WindowText),
        )
        return DARK if window.lightness() < text.lightness() else LIGHT
    return {Mode.LIGHT: LIGHT, Mode.DARK: DARK}.get(mode) or contrast_tokens(system)


def wants_contrast(app: QApplication) -> bool:
    """Return whether the system is set to high contrast."""
    # Not at the top: see `ui.theme.light`.
    from PySide6.QtCore import Qt

    hints = app.styleHints()  # held, because what it gives out dies with it
    return hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast


def font(role: str) -> QFont:
    """Return the font of a text role, for widgets that paint their own text."""
    theme = _Applied.theme
    made = body_font(theme.scale)
    made.setPixelSize(theme.px(_ROLE_SIZES.get(role, TypeSize.body)))
    if role in STRONG_ROLES:
        made = weight_axis().resolve(made)
        made.setWeight(QFont.Weight(WEIGHT_STRONG))
    return made
