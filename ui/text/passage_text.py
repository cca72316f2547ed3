"""Words for persons of a case, what they are to each other, and for passages, steps and where these stand."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.text.person_text import isolated
from ui.text.sameness_text import paper_kind_text
from vetting_desk.model.passage import PassageKind, PassageState, Step, StepSort, StepState
from vetting_desk.model.person import Certainty, Kin

_CONTEXT: Final = "Passage"
_KIN: Final[Mapping[Kin, object]] = {
    Kin.SPOUSE: QT_TRANSLATE_NOOP("Passage", "Husband or wife"),
    Kin.CHILD: QT_TRANSLATE_NOOP("Passage", "Child"),
    Kin.PARENT: QT_TRANSLATE_NOOP("Passage", "Father or mother"),
    Kin.SIBLING: QT_TRANSLATE_NOOP("Passage", "Brother or sister"),
    Kin.RELATIVE: QT_TRANSLATE_NOOP("Passage", "Other relative"),
    Kin.COMPANION: QT_TRANSLATE_NOOP("Passage", "Companion"),
    Kin.GUARDIAN: QT_TRANSLATE_NOOP("Passage", "Guardian"),
    Kin.WITNESS: QT_TRANSLATE_NOOP("Passage", "Witness"),
    Kin.INTERPRETER: QT_TRANSLATE_NOOP("Passage", "Interpreter"),
}
_CERTAINTY: Final[Mapping[Certainty, object]] = {
    Certainty.PAPERS: QT_TRANSLATE_NOOP("Passage", "Papers were seen"),
    Certainty.SAID: QT_TRANSLATE_NOOP("Passage", "They say so"),
    Certainty.DOUBTED: QT_TRANSLATE_NOOP("Passage", "In doubt"),
}
_KINDS: Final[Mapping[PassageKind, object]] = {
    PassageKind.PASSAGE: QT_TRANSLATE_NOOP("Passage", "Passage"),
    PassageKind.HOUSING: QT_TRANSLATE_NOOP("Passage", "Place to live"),
    PassageKind.FOLLOWING: QT_TRANSLATE_NOOP("Passage", "Being looked after"),
    PassageKind.TRACING: QT_TRANSLATE_NOOP("Passage", "Looking for somebody"),
    PassageKind.BIRTH: QT_TRANSLATE_NOOP("Passage", "Registering a birth"),
}
_FILE_STATES: Final[Mapping[PassageState, object]] = {
    PassageState.OPEN: QT_TRANSLATE_NOOP("Passage", "Being prepared"),
    PassageState.UNDER_WAY: QT_TRANSLATE_NOOP("Passage", "Under way"),
    PassageState.DONE: QT_TRANSLATE_NOOP("Passage", "Done"),
    PassageState.FAILED: QT_TRANSLATE_NOOP("Passage", "Went wrong"),
    PassageState.CALLED_OFF: QT_TRANSLATE_NOOP("Passage", "Called off"),
}
_SORTS: Final[Mapping[StepSort, object]] = {
    StepSort.IDENTITY: QT_TRANSLATE_NOOP("Passage", "Evidence of who they are"),
    StepSort.PAPER: QT_TRANSLATE_NOOP("Passage", "Paper"),
    StepSort.CONSULAR: QT_TRANSLATE_NOOP("Passage", "Step at a consulate"),
    StepSort.PERMIT: QT_TRANSLATE_NOOP("Passage", "Transit permit"),
    StepSort.TICKET: QT_TRANSLATE_NOOP("Passage", "Ticket"),
    StepSort.LEG: QT_TRANSLATE_NOOP("Passage", "Part of the way"),
    StepSort.ESCORT: QT_TRANSLATE_NOOP("Passage", "Escort"),
    StepSort.MONEY: QT_TRANSLATE_NOOP("Passage", "Money"),
    StepSort.MEETING: QT_TRANSLATE_NOOP("Passage", "Who meets them"),
    StepSort.BORDER: QT_TRANSLATE_NOOP("Passage", "Border post"),
    StepSort.ARRIVAL: QT_TRANSLATE_NOOP("Passage", "Arrival"),
    StepSort.TASK: QT_TRANSLATE_NOOP("Passage", "Task"),
}
_STATES: Final[Mapping[StepState, object]] = {
    StepState.LACKING: QT_TRANSLATE_NOOP("Passage", "Lacking"),
    StepState.APPLIED: QT_TRANSLATE_NOOP("Passage", "Applied for"),
    StepState.GRANTED: QT_TRANSLATE_NOOP("Passage", "Granted"),
    StepState.REFUSED: QT_TRANSLATE_NOOP("Passage", "Turned down"),
    StepState.HANDED_OVER: QT_TRANSLATE_NOOP("Passage", "Given to them"),
    StepState.SHOWN: QT_TRANSLATE_NOOP("Passage", "They showed it"),
    StepState.CONFIRMED: QT_TRANSLATE_NOOP("Passage", "Confirmed"),
    StepState.DOUBTED: QT_TRANSLATE_NOOP("Passage", "In doubt"),
    StepState.PLANNED: QT_TRANSLATE_NOOP("Passage", "Planned"),
    StepState.DONE: QT_TRANSLATE_NOOP("Passage", "Done"),
    StepState.MISSED: QT_TRANSLATE_NOOP("Passage", "Missed"),
    StepState.CALLED_OFF: QT_TRANSLATE_NOOP("Passage", "Called off"),
}
_ARRIVAL: Final[Mapping[StepState, object]] = {
    StepState.PLANNED: QT_TRANSLATE_NOOP("Passage", "Expected"),
    StepState.DONE: QT_TRANSLATE_NOOP("Passage", "They arrived"),
    StepState.MISSED: QT_TRANSLATE_NOOP("Passage", "They did not arrive"),
}
_BORDER: Final[Mapping[StepState, object]] = {
    StepState.PLANNED: QT_TRANSLATE_NOOP("Passage", "To be told"),
    StepState.DONE: QT_TRANSLATE_NOOP("Passage", "Told"),
}
_SHAPES: Final[Mapping[StepState, tuple[str, str]]] = {
    StepState.MISSED: ("warn", "warn"),
    StepState.REFUSED: ("warn", "warn"),
    StepState.DOUBTED: ("unknown", "warn"),
    StepState.GRANTED: ("check", "ok"),
    StepState.HANDED_OVER: ("check", "ok"),
    StepState.CONFIRMED: ("check", "ok"),
    StepState.DONE: ("check", "ok"),
    StepState.CALLED_OFF: ("minus", "muted"),
}


def kin_text(kin: Kin) -> str:
    """Return what one person is to another."""
    return _say(_KIN[kin])


def sure_text(certainty: Certainty) -> str:
    """Return how certain a link is."""
    return _say(_CERTAINTY[certainty])


def kind_text(kind: PassageKind) -> str:
    """Return what a file is for."""
    return _say(_KINDS[kind])


def file_state_text(state: PassageState) -> str:
    """Return how far a file is."""
    return _say(_FILE_STATES[state])


def sort_text(sort: StepSort) -> str:
    """Return what a step is."""
    return _say(_SORTS[sort])


def state_text(sort: StepSort, state: StepState) -> str:
    """Return where a step stands."""
    if sort is StepSort.ARRIVAL and state in _ARRIVAL:
        return _say(_ARRIVAL[state])
    if sort is StepSort.BORDER and state in _BORDER:
        return _say(_BORDER[state])
    return _say(_STATES[state])


def state_shape(state: StepState) -> tuple[str, str]:
    """Return the shape beside a state, and its ink."""
    return _SHAPES.get(state, ("circle", "muted"))


def step_text(step: Step) -> str:
    """Return what a step is, in one line."""
    if step.sort is StepSort.LEG:
        way = QCoreApplication.translate("Passage", "{place} to {to}").format(
            place=step.place, to=step.to
        )
        parts = [way, step.what]
    else:
        paper = paper_kind_text(step.paper) if step.paper is not None else ""
        parts = [paper, step.what, step.amount, step.party, step.place, step.number]
    return " · ".join(part for part in parts if part)


def event_text(kind: str, detail: str) -> str:
    """Return what the timeline says of a file, or of an arrival; as it is where a newer program wrote it.

    Args:
        kind: ``passage-said`` or ``arrival-said``.
        detail: Kind and state of the file, or the state of the arrival.
    """
    what, _space, state = detail.rpartition(" ")
    if kind == "passage-said" and what in set(PassageKind) and state in set(PassageState):
        return f"{kind_text(PassageKind(what))}: {file_state_text(PassageState(state))}"
    if kind == "arrival-said" and state in set(StepState):
        return f"{sort_text(StepSort.ARRIVAL)}: {state_text(StepSort.ARRIVAL, StepState(state))}"
    return isolated(detail)


def _say(text: object) -> str:
    return QCoreApplication.translate(_CONTEXT, str(text))
