"""Consent and outreach among what can be done next with a case; for whoever may know of it."""

from functools import partial

from PySide6.QtCore import QCoreApplication, SignalInstance
from PySide6.QtWidgets import QVBoxLayout

from ui.text.outreach_text import early_text
from ui.widgets.card import hairline
from ui.widgets.row_button import RowButton
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.cases.cases import CaseDetail


def add_outreach_step(
    column: QVBoxLayout,
    desk: OpenDesk,
    detail: CaseDetail,
    too_early: str,
    wanted: SignalInstance,
    *,
    last: bool = False,
) -> RowButton | None:
    """Add the button that leads to what the person agreed to, and return it.

    Until they can be asked it stands last of all.

    Args:
        column: Where it stands.
        desk: The unlocked desk.
        detail: The case.
        too_early: Why they cannot be asked yet, as in `TooEarlyToAskError`; empty where they can.
        wanted: Emitted with the id of the case.
        last: True where what is last of all is added.

    Returns:
        None where the officer's role may not know of it, or it stands elsewhere.
    """
    if not may(desk.officer, Action.OUTREACH) or last != bool(too_early):
        return None
    second = early_text(too_early) or QCoreApplication.translate(
        "OutreachStep", "What the person agrees to, refuses, takes back"
    )
    words = QCoreApplication.translate("OutreachStep", "Consent and outreach")
    step = RowButton(words, second, "person", "muted" if too_early else "accent")
    step.clicked.connect(partial(wanted.emit, detail.case.id))
    column.addWidget(step)
    column.addWidget(hairline())
    return step
