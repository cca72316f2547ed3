"""The name of a combo box for screen readers on Linux.

There Qt gives out the value of a combo box as its name, and its real name only through the label it belongs to
(``QAccessibleComboBox::text``): one that stands without words beside it would be heard as its value alone. Such
a box gets a label that is never shown.
"""

import sys

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel

_UNSEEN = "said-of-a-box"


def let_name_be_heard(box: QComboBox) -> None:
    """Let the accessible name of `box` be heard as it is now, if no label on the screen says it already."""
    name, around = box.accessibleName(), box.parentWidget()
    if sys.platform != "linux" or not name or around is None:
        return
    beside = around.findChildren(QLabel, options=Qt.FindChildOption.FindDirectChildrenOnly)
    labels = [label for label in beside if label.buddy() is box]
    unseen = next((label for label in labels if label.objectName() == _UNSEEN), None)
    if unseen is None:
        if labels:
            return
        unseen = QLabel(around)
        unseen.hide()
        unseen.setObjectName(_UNSEEN)
        unseen.setTextFormat(Qt.TextFormat.PlainText)
        unseen.setBuddy(box)
    unseen.setText(name.replace("&", "&&"))
