"""The clinical notes of a case among what can be done next; to others, that there is something."""

from PySide6.QtCore import QCoreApplication, SignalInstance
from PySide6.QtWidgets import QVBoxLayout

from ui.widgets.card import hairline
from ui.widgets.row_button import RowButton
from ui.widgets.texts import Paragraph
from vetting_desk.operations.cases.cases import CaseDetail
from vetting_desk.operations.clinical.notes import is_clinical


def add_notes(column: QVBoxLayout, count: str, wanted: SignalInstance) -> None:
    """Add what leads a psychologist to the notes.

    Args:
        column: Where it stands.
        count: How many there are, in words.
        wanted: Emitted when the notes are wanted.
    """
    words = QCoreApplication.translate("NextSteps", "Clinical notes")
    button = RowButton(words, count, "lock", "accent")
    button.clicked.connect(wanted)
    column.addWidget(button)
    column.addWidget(hairline())


def add_closed(column: QVBoxLayout, detail: CaseDetail) -> None:
    """Add, for who is no psychologist, that there is something only psychologists read."""
    if count_notes(detail) or any(is_clinical(record) for record in detail.records):
        column.addWidget(hairline())
        words = QCoreApplication.translate(
            "NextSteps",
            "There is something here that only psychologists can read. What you need to know of it "
            "they release to everyone, at the top of this page.",
        )
        column.addWidget(Paragraph(words, "muted"))


def count_notes(detail: CaseDetail) -> int:
    """Return how many notes a case has."""
    return sum(entry.kind == "clinical-note-added" for entry in detail.timeline)
