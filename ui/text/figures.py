"""Figures: those of any script read as 0 to 9, and names of files that are nothing but figures."""

import unicodedata

from PySide6.QtCore import QLocale

_LONGEST_NAME = 20


def latin_digits(text: str) -> str:
    """Return `text` with the decimal digits of any script as 0 to 9.

    Only digits that count in tens: a raised or circled figure, as in ``25²``, stays what it is.
    """
    return "".join(str(unicodedata.decimal(char)) if char.isdecimal() else char for char in text)


def decimal_text(value: float, places: int) -> str:
    """Return a number with the window's decimal sign: 0,43 in Russian and Tajik, 0.43 in the others.

    Args:
        value: The number.
        places: How many digits stand after the sign.
    """
    text = f"{value:.{places}f}"
    return text.replace(".", ",") if QLocale().decimalPoint() == "," else text


def short_file(name: str) -> str:
    """Return enough of a file's name to find it by: those of bundles are 32 digits that nobody reads."""
    stem, dot, ending = name.rpartition(".")
    return name if len(name) <= _LONGEST_NAME else f"{stem[:8]}…{dot}{ending}"
