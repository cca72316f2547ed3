"""A dialog as high as its words need: paragraphs grow with the width and with what went wrong."""

from PySide6.QtWidgets import QDialog


def fit_height(dialog: QDialog) -> None:
    """Make a dialog higher where its words need it; never lower, so that nothing jumps."""
    layout = dialog.layout()
    if layout is None:
        return
    dialog.ensurePolished()
    layout.activate()
    width = dialog.width()
    dialog.resize(width, max(dialog.height(), layout.totalHeightForWidth(width)))
