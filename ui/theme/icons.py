"""The icon set: outlined SVG files of 20 px, tinted with a token and kept.

Qt's SVG module is loaded with the first icon, which is after the unlock window was painted.
"""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap, QTransform
from PySide6.QtWidgets import QAbstractButton, QApplication

from ui.theme.applied import current
from ui.theme.tokens import SPACE, Size
from vetting_desk.paths import resource_path

_MIRRORED = frozenset(
    {"back", "forward", "chevron-right", "chevron-left", "undo", "play", "list", "log"}
)
_RATIOS = (1, 2)


def icon(name: str, colour: str = "text") -> QIcon:
    """Return the icon `name` in the colour of the token `colour`, mirrored where it shows a direction.

    Args:
        name: File name under ``resources/icons`` without ``.svg``.
        colour: Name of a colour in `ui.theme.Tokens`, such as ``"muted"``.

    Raises:
        FileNotFoundError: If there is no such icon.
    """
    theme = current()
    return _icon(
        name,
        getattr(theme.tokens, colour),
        theme.tokens.muted,
        theme.px(Size.icon),
        _mirrored(name),
    )


def pixmap(name: str, colour: str = "text", size: int = Size.icon) -> QPixmap:
    """Return the icon `name` as a pixmap of `size` logical pixels at the text size in force."""
    theme = current()
    ratio = QApplication.primaryScreen().devicePixelRatio()
    return _pixmap(name, getattr(theme.tokens, colour), theme.px(size), ratio, _mirrored(name))


def button_icon(button: QAbstractButton, name: str, colour: str = "text") -> None:
    """Give a button with words an icon, with a gap between the two that style sheets cannot set."""
    theme = current()
    side, gap = theme.px(Size.icon), SPACE.xs
    drawn = _icon(name, getattr(theme.tokens, colour), theme.tokens.muted, side, _mirrored(name))
    made = QIcon()
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled):
        for ratio in _RATIOS:
            wide = QPixmap((side + gap) * ratio, side * ratio)
            wide.fill(Qt.GlobalColor.transparent)
            wide.setDevicePixelRatio(ratio)
            painter = QPainter(wide)
            shift = gap if button.isRightToLeft() else 0
            painter.drawPixmap(shift, 0, drawn.pixmap(QSize(side, side), ratio, mode))
            painter.end()
            made.addPixmap(wide, mode)
    button.setIcon(made)
    button.setIconSize(QSize(side + gap, side))


def icon_size() -> QSize:
    """Return the size icons have at the text size in force."""
    side = current().px(Size.icon)
    return QSize(side, side)


def _mirrored(name: str) -> bool:
    return name in _MIRRORED and QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


@lru_cache(maxsize=512)
def _icon(name: str, colour: str, disabled: str, side: int, mirrored: bool) -> QIcon:
    made = QIcon()
    for ratio in _RATIOS:
        made.addPixmap(_pixmap(name, colour, side, ratio, mirrored))
        made.addPixmap(_pixmap(name, disabled, side, ratio, mirrored), QIcon.Mode.Disabled)
    return made


@lru_cache(maxsize=1024)
def _pixmap(name: str, colour: str, side: int, ratio: float, mirrored: bool) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer

    source = resource_path(f"icons/{name}.svg").read_text("utf-8").replace("currentColor", colour)
    made = QPixmap(round(side * ratio), round(side * ratio))
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(made.rect()))
    painter.end()
    if mirrored:
        made = made.transformed(QTransform().scale(-1, 1))
    made.setDevicePixelRatio(ratio)
    return made
