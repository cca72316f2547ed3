"""Words for deciding: what is found of a criterion, states, who says what, and what stands on top."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.text.person_text import isolated
from vetting_desk.model.decision import Because, Result, Stance
from vetting_desk.model.decision_standing import DecisionState, Flaw
from vetting_desk.model.entry import EntryWay
from vetting_desk.operations.decisions.safeguards import Raised, RaisedKind

RESULTS: tuple[Result, ...] = ("met", "not-met", "unclear", "not-assessed")
_RESULTS: dict[str, object] = {
    "met": QT_TRANSLATE_NOOP("Deciding", "Met"),
    "not-met": QT_TRANSLATE_NOOP("Deciding", "Not met"),
    "unclear": QT_TRANSLATE_NOOP("Deciding", "Unclear"),
    "not-assessed": QT_TRANSLATE_NOOP("Deciding", "Not assessed"),
}
_OPEN = QT_TRANSLATE_NOOP("Deciding", "Nothing said yet")
_STATES = {
    DecisionState.PROPOSED: QT_TRANSLATE_NOOP("Deciding", "Proposed, not in force"),
    DecisionState.IN_FORCE: QT_TRANSLATE_NOOP("Deciding", "In force"),
    DecisionState.SUPERSEDED: QT_TRANSLATE_NOOP("Deciding", "Another decision took its place"),
    DecisionState.WITHDRAWN: QT_TRANSLATE_NOOP("Deciding", "Withdrawn"),
    DecisionState.UNJUDGED: QT_TRANSLATE_NOOP(
        "Deciding", "Cannot be judged: the rules or texts it goes by are not here"
    ),
    DecisionState.AGAINST_RULES: QT_TRANSLATE_NOOP(
        "Deciding", "Against the organisation's rules: it does not count"
    ),
}
_SHAPES = {
    DecisionState.PROPOSED: ("half", "accent"),
    DecisionState.IN_FORCE: ("ok", "ok"),
    DecisionState.SUPERSEDED: ("undo", "muted"),
    DecisionState.WITHDRAWN: ("close", "muted"),
    DecisionState.UNJUDGED: ("unknown", "warn"),
    DecisionState.AGAINST_RULES: ("warn", "warn"),
}
_FLAWS = {
    Flaw.TOO_FEW: QT_TRANSLATE_NOOP(
        "Deciding",
        "Fewer decision-makers signed it than the rules ask for. Headquarters has to decide anew.",
    ),
    Flaw.RULES: QT_TRANSLATE_NOOP(
        "Deciding",
        "Fewer signed it than is usual, and the rules that would allow it are not here. They come with the "
        "next bundle from headquarters.",
    ),
    Flaw.CRITERIA: QT_TRANSLATE_NOOP(
        "Deciding",
        "Criteria of the organisation are left out of it. Headquarters has to decide anew.",
    ),
    Flaw.TEXTS: QT_TRANSLATE_NOOP(
        "Deciding",
        "The organisation's texts it names are not here. They come with the next bundle from headquarters.",
    ),
    Flaw.UNSIGNED: QT_TRANSLATE_NOOP(
        "Deciding",
        "A signature on it is not of the officer it names: somebody wrote into the casebook. It does not "
        "count. Keep a backup, and tell a supervisor.",
    ),
    Flaw.OWN_ASSESSMENT: QT_TRANSLATE_NOOP(
        "Deciding",
        "Somebody on the panel assessed the person. Headquarters has to decide anew with others.",
    ),
}
_WAYS = {
    EntryWay.TO_SEND: QT_TRANSLATE_NOOP("Deciding", "waits for the next bundle"),
    EntryWay.WRITTEN: QT_TRANSLATE_NOOP("Deciding", "written to a stick, not confirmed yet"),
    EntryWay.RECEIVED: QT_TRANSLATE_NOOP("Deciding", "delivered"),
    EntryWay.REFUSED: QT_TRANSLATE_NOOP("Deciding", "refused by the post"),
    EntryWay.HELD: QT_TRANSLATE_NOOP("Deciding", "held at the post, because nobody can judge it"),
    EntryWay.SET_ASIDE: QT_TRANSLATE_NOOP("Deciding", "set aside at the post"),
}
_STANCES: dict[str, object] = {
    "signs": QT_TRANSLATE_NOOP("Deciding", "signs"),
    "dissents": QT_TRANSLATE_NOOP("Deciding", "dissents"),
    "heard": QT_TRANSLATE_NOOP("Deciding", "was heard"),
    "withdraws": QT_TRANSLATE_NOOP("Deciding", "withdrew it"),
}
_BECAUSE: dict[str, object] = {
    "reopened": QT_TRANSLATE_NOOP("Deciding", "Something came to light"),
    "appealed": QT_TRANSLATE_NOOP("Deciding", "The person appeals"),
    "corrected": QT_TRANSLATE_NOOP("Deciding", "It has a fault"),
}
_RAISED = {
    RaisedKind.CHILD: (
        QT_TRANSLATE_NOOP("Deciding", "The person is a child."),
        QT_TRANSLATE_NOOP(
            "Deciding",
            "Only child protection or more inquiry can be decided. A child is a victim first.",
        ),
    ),
    RaisedKind.AGE_IN_DOUBT: (
        QT_TRANSLATE_NOOP("Deciding", "The person may be a child."),
        QT_TRANSLATE_NOOP(
            "Deciding",
            "Until two officers of two roles settle the age on the page of the case, decide as for a child.",
        ),
    ),
    RaisedKind.AGE_UNKNOWN: (
        QT_TRANSLATE_NOOP("Deciding", "Nothing says how old the person is."),
        QT_TRANSLATE_NOOP("Deciding", "Ask the post for it. Until then decide as for a child."),
    ),
    RaisedKind.NOTICE: (
        QT_TRANSLATE_NOOP("Deciding", "The person declined the rights notice, or did not have it."),
        QT_TRANSLATE_NOOP(
            "Deciding",
            "Hold nothing of it against them. What was said without it goes to no prosecutor.",
        ),
    ),
    RaisedKind.INTERPRETER: (
        QT_TRANSLATE_NOOP("Deciding", "The interpreter may have had a conflict of interest."),
        QT_TRANSLATE_NOOP(
            "Deciding",
            "Read what was said through them with care, or ask the post to talk again with another.",
        ),
    ),
}


def result_text(result: str) -> str:
    """Return what is found of a criterion; that nothing is said yet for an empty one."""
    return _say(_RESULTS.get(result, _OPEN))


def decision_state_text(state: DecisionState) -> str:
    """Return what a decision is."""
    return _say(_STATES[state])


def decision_shape(state: DecisionState) -> tuple[str, str]:
    """Return the shape and the ink of a state."""
    return _SHAPES[state]


def flaw_text(flaw: Flaw) -> str:
    """Return why a decision that was signed does not count, and what to do."""
    return _say(_FLAWS[flaw])


def stance_text(officer: str, stance: Stance) -> str:
    """Return what an officer says to a decision."""
    return f"{isolated(officer)}: {_say(_STANCES[stance])}"


def delivery_text(way: EntryWay) -> str:
    """Return how far a decision is on its way to the post."""
    return _say(_WAYS[way])


def because_text(because: Because) -> str:
    """Return why a decision has to be looked at again."""
    return _say(_BECAUSE[because])


def raised_text(raised: Raised) -> tuple[str, str]:
    """Return what stands on top of a decision, and what to do about it."""
    sentence, hint = _RAISED[raised.kind]
    return _say(sentence), _say(hint)


def grouped(digest: str) -> str:
    """Return a digest in groups of eight digits, so that lines can break between them."""
    return " ".join(digest[at : at + 8] for at in range(0, len(digest), 8))


def not_weighed_text() -> str:
    """Return what nobody who decides knows, and nobody weighs."""
    return QCoreApplication.translate(
        "Deciding",
        "What the person agrees to, refuses or takes back for outreach is not shown to who decides. It may not "
        "be known here, and never be weighed.",
    )


def _say(text: object) -> str:
    return QCoreApplication.translate("Deciding", str(text))
