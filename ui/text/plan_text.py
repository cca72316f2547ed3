"""Words for the items of a plan: how each stands, and what became of it."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.i18n import date_text
from ui.text.person_text import isolated
from vetting_desk.model.plan import PlanStanding, PlanState, PlanStep, PlanStepKind

_STATES = {
    PlanState.OPEN: QT_TRANSLATE_NOOP("Plan", "Still open"),
    PlanState.CLOSED: QT_TRANSLATE_NOOP("Plan", "Done"),
    PlanState.DISPUTED: QT_TRANSLATE_NOOP("Plan", "Said differently"),
    PlanState.REPLANNED: QT_TRANSLATE_NOOP("Plan", "Planned anew"),
}
_STEPS = {
    PlanStepKind.DONE: QT_TRANSLATE_NOOP("Plan", "Done"),
    PlanStepKind.PARTLY: QT_TRANSLATE_NOOP("Plan", "Partly done"),
    PlanStepKind.NOT_DONE: QT_TRANSLATE_NOOP("Plan", "Not done yet"),
    PlanStepKind.FAILED: QT_TRANSLATE_NOOP("Plan", "We failed to do it"),
    PlanStepKind.NOT_WANTED: QT_TRANSLATE_NOOP("Plan", "No longer wanted by the person"),
    PlanStepKind.NOT_POSSIBLE: QT_TRANSLATE_NOOP("Plan", "Cannot be done"),
    PlanStepKind.CHANGED: QT_TRANSLATE_NOOP("Plan", "Changed"),
}


def state_text(found: PlanStanding) -> str:
    """Return how an item stands: of a closed one, why."""
    if found.state is PlanState.CLOSED:
        last = next(each for each in reversed(found.steps) if each.id in found.last)
        return step_kind_text(last.kind)
    return QCoreApplication.translate("Plan", str(_STATES[found.state]))


def step_kind_text(kind: PlanStepKind) -> str:
    """Return what became of an item."""
    return QCoreApplication.translate("Plan", str(_STEPS[kind]))


def step_text(step: PlanStep) -> str:
    """Return what became of an item, with what was said of it."""
    parts = [step_kind_text(step.kind)]
    if step.words:
        parts.append(isolated(step.words))
    if step.owner:
        pattern = QCoreApplication.translate("Plan", "now: {who}")
        parts.append(pattern.format(who=isolated(step.owner)))
    if step.day is not None:
        parts.append(date_text(step.day))
    return " · ".join(parts)


def who_text(step: PlanStep) -> str:
    """Return who said what became of an item, and when."""
    return f"{isolated(step.by)} · {date_text(step.at)}"
