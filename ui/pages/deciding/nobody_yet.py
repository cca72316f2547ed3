"""What is said where the officer at the desk prepares no decision: who does, or what can be done."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.pages.deciding.deciding_view import DecidingView
from ui.text.person_text import isolated

_OTHER = (
    QT_TRANSLATE_NOOP("NobodyYet", "{officer} prepares a decision"),
    QT_TRANSLATE_NOOP("NobodyYet", "It can be withdrawn where nobody goes on with it."),
    QT_TRANSLATE_NOOP("NobodyYet", "Withdraw it"),
)
_IN_FORCE = (
    QT_TRANSLATE_NOOP("NobodyYet", "A decision is in force"),
    QT_TRANSLATE_NOOP(
        "NobodyYet", "To decide anew, say on its page why it has to be looked at again."
    ),
    QT_TRANSLATE_NOOP("NobodyYet", "Read the decision"),
)
_ELSEWHERE = (
    QT_TRANSLATE_NOOP("NobodyYet", "No decision waits for its panel"),
    QT_TRANSLATE_NOOP(
        "NobodyYet", "Decisions are prepared, proposed and looked at again at the return desk."
    ),
)
_NOTHING = (
    QT_TRANSLATE_NOOP("NobodyYet", "There is nothing to decide from"),
    QT_TRANSLATE_NOOP(
        "NobodyYet", "A decision works from signed records in force; none is here yet."
    ),
)
_BEGIN = (
    QT_TRANSLATE_NOOP("NobodyYet", "Nobody prepares a decision"),
    QT_TRANSLATE_NOOP(
        "NobodyYet",
        "One decision-maker prepares it, and all of its panel sign it. Nothing is chosen beforehand.",
    ),
    QT_TRANSLATE_NOOP("NobodyYet", "Prepare a decision"),
)


def what_now(view: DecidingView, *, decides: bool) -> tuple[str, str, str]:
    """Return what is the matter, why, and the act that is offered; empty for no act.

    Args:
        view: The case.
        decides: Whether the officer may prepare and withdraw decisions.
    """
    if view.preparing:
        head, why, act = map(_say, _OTHER)
        return head.format(officer=isolated(view.preparing)), why, act if decides else ""
    if view.in_force is not None and not view.in_force.standing.reopened:
        head, why, act = map(_say, _IN_FORCE)
        return head, why, act
    if not view.known.sources:
        head, why = map(_say, _NOTHING)
        return head, why, ""
    head, why, act = map(_say, _BEGIN)
    return head, why, act if decides else ""


def nothing_proposed(view: DecidingView) -> tuple[str, str]:
    """Return what is the matter, and where more is done, at a seat where nothing is prepared."""
    head, why = map(_say, _ELSEWHERE)
    if view.in_force is not None and not view.in_force.standing.reopened:
        head = _say(_IN_FORCE[0])
    return head, why


def _say(text: object) -> str:
    return QCoreApplication.translate("NobodyYet", str(text))
