"""Sizes of files in words."""

from PySide6.QtCore import QCoreApplication, QLocale


def size_text(length: int) -> str:
    """Return `length` bytes in words such as ``12.3 MB``, in steps of 1000."""
    if length < 1_000_000:
        return QCoreApplication.translate("Errors", "{n} kB").format(n=max(1, round(length / 1000)))
    if length < 1_000_000_000:
        return QCoreApplication.translate("Errors", "{n} MB").format(n=_figure(length / 1e6))
    return QCoreApplication.translate("Errors", "{n} GB").format(n=_figure(length / 1e9))


def _figure(value: float) -> str:
    """Return a figure with one decimal, after a comma where the language writes it so."""
    figure = f"{value:.1f}"
    return figure.replace(".", ",") if QLocale().decimalPoint() == "," else figure
