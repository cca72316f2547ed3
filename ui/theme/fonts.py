"""Noto Sans, its Arabic companion, and the fonts of the text roles.

The files come from the ``fontpkg`` distributions, found by name without importing them. They are
variable fonts; Qt's font database sees only their regular instance, so that the strong weight is
set through the weight axis as well.
"""

import sys
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

from ui.theme.tokens import FAMILIES, WEIGHT_STRONG, TypeSize

_LATIN = ("fontpkg_noto_sans", "NotoSans[wdth,wght].ttf")
_ARABIC = ("fontpkg_noto_sans_arabic", "NotoSansArabic[wdth,wght].ttf")
_registered: set[str] = set()


def font_file(package: str, name: str) -> Path | None:
    """Return the path of a font file inside an installed ``fontpkg`` distribution, or None.

    Args:
        package: Import name of the distribution; it is located, not imported.
        name: File name in its ``files`` folder.
    """
    for folder in sys.path:
        path = Path(folder, package, "files", name)
        if path.is_file():
            return path
    return None


def register_fonts() -> None:
    """Register Noto Sans (Latin, Cyrillic, Greek) with Qt: all the unlock window needs."""
    _register(*_LATIN)


def register_more_fonts() -> None:
    """Register Noto Sans Arabic with Qt; called once the first window has been painted."""
    _register(*_ARABIC)


def _register(package: str, name: str) -> None:
    if name in _registered:
        return
    path = font_file(package, name)
    if path is not None:
        QFontDatabase.addApplicationFont(str(path))
    _registered.add(name)


def body_font(scale: int) -> QFont:
    """Return the application's font at `scale` per cent."""
    # A family that is not registered yet would send Qt searching through the system's fonts.
    font = QFont(list(FAMILIES) if _ARABIC[1] in _registered else [FAMILIES[0]])
    font.setPixelSize(scaled(TypeSize.body, scale))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def tabular(font: QFont) -> QFont:
    """Return `font` with figures of one width, for columns of numbers."""
    font = QFont(font)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def weight_axis(weight: int = WEIGHT_STRONG) -> QFont:
    """Return a font that sets nothing but the weight axis, to be merged into a widget's own."""
    font = QFont()
    font.setVariableAxis(QFont.Tag("wght"), weight)
    return font


def scaled(pixels: int, scale: int) -> int:
    """Return `pixels` at `scale` per cent, rounded to whole pixels."""
    return (pixels * scale + 50) // 100
