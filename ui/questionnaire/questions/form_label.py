"""Labels for a form's own texts, which run as the form's language does and not as the window."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from ui.widgets.texts import label


def form_label(
    text: str = "", role: str = "body", parent: QWidget | None = None, *, wrap: bool = False
) -> QLabel:
    """Return a label that begins where the layout around it begins.

    Args:
        text: Plain text.
        role: Text role; see `ui.theme`.
        parent: Where it stands; its direction counts.
        wrap: True to break lines.
    """
    made = label(text, role, parent, wrap=wrap)
    lead(made)
    return made


def lead(made: QLabel) -> None:
    """Align `made` at the edge where its own layout begins; a centred label stays as it is."""
    if made.alignment() & Qt.AlignmentFlag.AlignHCenter:
        return
    mirrored = made.layoutDirection() == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    vertical = made.alignment() & Qt.AlignmentFlag.AlignVertical_Mask
    made.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | vertical)
