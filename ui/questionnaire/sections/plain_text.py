"""The form's texts without markup, and its numbers as the window writes them."""

import re

from PySide6.QtCore import QLocale

from vetting_desk.forms import markup

MARKED = re.compile(r"[*_#<&\[\\\n]")


def plain_text(source: str) -> str:
    """Return `source`, ODK Markdown, without any markup and on one line."""
    if not MARKED.search(source):
        return source
    return " ".join(markup.to_plain(source).split())


def shown_number(value: str, *, grouped: bool = False) -> str:
    """Return ODK's number as the window's language writes it; digits and sign stay Latin.

    Args:
        value: ODK's lexical form; anything else comes back unchanged.
        grouped: True to part thousands by a narrow space.
    """
    whole, point, fraction = value.partition(".")
    if grouped and whole.lstrip("-").isdecimal():
        whole = f"{int(whole):,}".replace(",", "\u202f")
    if not point:
        return whole
    return f"{whole}{QLocale().decimalPoint()}{fraction}"
