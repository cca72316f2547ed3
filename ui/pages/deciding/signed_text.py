"""What is said once somebody signed a decision, dissented from it, or withdrew it."""

from PySide6.QtCore import QCoreApplication

from ui.i18n import in_row
from ui.text.person_text import isolated
from vetting_desk.model.decision_standing import DecisionState, Standing


def signed_text(standing: Standing, *, at_seat: bool) -> str:
    """Return how the decision stands now, in a line.

    Args:
        standing: How it stands.
        at_seat: Whether it was said away from the desk that prepared it, which has yet to bring it home.
    """
    if standing.state is DecisionState.WITHDRAWN:
        return QCoreApplication.translate("DecidingPage", "The proposal is withdrawn.")
    if standing.state is not DecisionState.IN_FORCE:
        waiting = in_row(isolated(each.name) for each in standing.waiting_for)
        words = QCoreApplication.translate("DecidingPage", "Signed. Waits for {names}.")
        return words.format(names=waiting or "–")
    if at_seat:
        return QCoreApplication.translate(
            "DecidingPage", "All have signed. It goes to the post once the return desk has it."
        )
    return QCoreApplication.translate(
        "DecidingPage", "The decision is in force. It goes to the post with the next bundle."
    )
