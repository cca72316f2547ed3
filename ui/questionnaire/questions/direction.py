"""Which way the questions run: as the form's language is written, else as the window."""

from PySide6.QtCore import Qt

from vetting_desk.forms import FormLanguage


def direction_of(language: str, otherwise: Qt.LayoutDirection) -> Qt.LayoutDirection:
    """Return the direction of a form's language.

    Args:
        language: As the form names it, such as ``"العربية (ar)"`` or ``"default"``.
        otherwise: For names that say nothing of it.
    """
    known = FormLanguage.from_name(language)
    if known.right_to_left:
        return Qt.LayoutDirection.RightToLeft
    return Qt.LayoutDirection.LeftToRight if known.code else otherwise
