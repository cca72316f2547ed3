"""Deciding on a case, as the first of what can be done next; at headquarters, for who decides or is heard."""

from functools import partial

from PySide6.QtCore import QCoreApplication, SignalInstance
from PySide6.QtWidgets import QVBoxLayout

from ui.widgets.row_button import RowButton
from vetting_desk.model import DeskKind
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.cases.cases import CaseDetail


def add_deciding_step(
    column: QVBoxLayout, desk: OpenDesk, detail: CaseDetail, wanted: SignalInstance
) -> RowButton | None:
    """Add the button that leads to the decision on a case, and return it.

    Args:
        column: Where it stands.
        desk: The unlocked desk.
        detail: The case.
        wanted: Emitted with the id of the case.

    Returns:
        None where the officer has no part in it.
    """
    if desk.desk.kind is not DeskKind.HQ or not may(desk.officer, Action.BE_HEARD):
        return None
    words = QCoreApplication.translate("DecidingStep", "Decide on this case")
    second = QCoreApplication.translate("DecidingStep", "Prepare, sign or dissent")
    step = RowButton(words, second, "sign", "accent")
    step.clicked.connect(partial(wanted.emit, detail.case.id))
    column.addWidget(step)
    return step
