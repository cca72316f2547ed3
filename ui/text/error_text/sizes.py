"""Sizes of files in words."""

from PySide6.QtCore import QCoreApplication

from ui.text.figures import decimal_text


def size_text(length: int) -> str:
    """Return `length` bytes in words such as ``12.3 MB``, in steps of 1000."""
    if length < 1_000_000:
        return QCoreApplication.translate("Errors", "{n} kB").format(n=max(1, round(length / 1000)))
    if length < 1_000_000_000:
        return QCoreApplication.translate("Errors", "{n} MB").format(
            n=decimal_text(length / 1e6, 1)
        )
    return QCoreApplication.translate("Errors", "{n} GB").format(n=decimal_text(length / 1e9, 1))
