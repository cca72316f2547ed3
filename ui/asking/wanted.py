"""Which question answers what the core wants before it continues: a token's PIN, or a second officer."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ui.asking.question import Question
from ui.asking.second_officer import AskingColleague, AskingSecond
from ui.asking.token_pin import AskingPin
from ui.ground.tasks import Tasks
from vetting_desk.errors import SecondOfficerNeededError, TokenPinNeededError
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk.together import CASE_KEY


def question_for(
    desk: OpenDesk,
    tasks: Tasks,
    window: QWidget,
    error: Exception,
    again: Callable[[], object],
) -> Question | None:
    """Return the question for what an error wants; None if it wants nothing and is a failure.

    Args:
        desk: The unlocked desk.
        tasks: Where what is given is tried.
        window: Owner of the question and its dialog.
        error: What the core raised.
        again: Called once it has what it wanted: the same call.
    """
    if isinstance(error, TokenPinNeededError):
        return AskingPin(desk, tasks, window, error, again)
    if isinstance(error, SecondOfficerNeededError) and error.fields["purpose"] == CASE_KEY:
        return AskingColleague(desk, tasks, window, error.fields["ids"], again)
    if isinstance(error, SecondOfficerNeededError):
        return AskingSecond(desk, tasks, window, error, again)
    return None
