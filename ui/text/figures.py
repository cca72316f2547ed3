"""Figures of any script, read as 0 to 9."""

import unicodedata


def latin_digits(text: str) -> str:
    """Return `text` with the decimal digits of any script as 0 to 9.

    Only digits that count in tens: a raised or circled figure, as in ``25²``, stays what it is.
    """
    return "".join(str(unicodedata.decimal(char)) if char.isdecimal() else char for char in text)
