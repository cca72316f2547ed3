"""Words for the model's kinds: roles, stages, states, and how far something is on its way to HQ."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from vetting_desk.model import (
    AssessmentState,
    BirthCertainty,
    BundleState,
    DeskKind,
    IntakeOutcome,
    NameKind,
    NameScript,
    QuarantineState,
    Role,
    Stage,
    WayToHq,
)

_ROLES = {
    Role.INTERVIEWER: QT_TRANSLATE_NOOP("Words", "Interviewer"),
    Role.PSYCHOLOGIST: QT_TRANSLATE_NOOP("Words", "Psychologist"),
    Role.SUPERVISOR: QT_TRANSLATE_NOOP("Words", "Supervisor"),
    Role.DECISION_MAKER: QT_TRANSLATE_NOOP("Words", "Decision-maker"),
    Role.ADMINISTRATOR: QT_TRANSLATE_NOOP("Words", "Administrator"),
    Role.LAWYER: QT_TRANSLATE_NOOP("Words", "Lawyer"),
    Role.CHILD_PROTECTION: QT_TRANSLATE_NOOP("Words", "Child-protection officer"),
    Role.OPERATOR: QT_TRANSLATE_NOOP("Words", "Operator"),
    Role.ANALYST: QT_TRANSLATE_NOOP("Words", "Analyst"),
    Role.COMPLAINTS: QT_TRANSLATE_NOOP("Words", "Complaints officer"),
    Role.WORKER: QT_TRANSLATE_NOOP("Words", "Worker (a program)"),
}
_UNKNOWN_ROLE = QT_TRANSLATE_NOOP("Words", "{role} (a role this program does not know)")
_STAGES = {
    Stage.CONTACT: QT_TRANSLATE_NOOP("Words", "Contact"),
    Stage.INTAKE: QT_TRANSLATE_NOOP("Words", "Intake"),
    Stage.INTERVIEW: QT_TRANSLATE_NOOP("Words", "Interview"),
    Stage.JUDGEMENT: QT_TRANSLATE_NOOP("Words", "Judgement"),
    Stage.DECISION: QT_TRANSLATE_NOOP("Words", "Decision"),
    Stage.FOLLOW_UP: QT_TRANSLATE_NOOP("Words", "Follow-up"),
}
_WAYS = {
    WayToHq.NOTHING: QT_TRANSLATE_NOOP("Words", "Nothing to send"),
    WayToHq.TO_SEND: QT_TRANSLATE_NOOP("Words", "To send"),
    WayToHq.WRITTEN: QT_TRANSLATE_NOOP("Words", "Written to stick"),
    WayToHq.RECEIVED: QT_TRANSLATE_NOOP("Words", "Received by HQ"),
    WayToHq.REFUSED: QT_TRANSLATE_NOOP("Words", "Refused by HQ"),
    WayToHq.HELD: QT_TRANSLATE_NOOP("Words", "Waiting for a person at HQ"),
    WayToHq.SET_ASIDE: QT_TRANSLATE_NOOP("Words", "Set aside by HQ for good"),
}
_WAY_SHAPES = {
    WayToHq.NOTHING: ("circle", "plain"),
    WayToHq.TO_SEND: ("outbox", "accent"),
    WayToHq.WRITTEN: ("half", "accent"),
    WayToHq.RECEIVED: ("ok", "ok"),
    WayToHq.REFUSED: ("error", "error"),
    WayToHq.HELD: ("unknown", "warn"),
    WayToHq.SET_ASIDE: ("minus", "warn"),
}
_STATES = {
    AssessmentState.DRAFT: QT_TRANSLATE_NOOP("Words", "Draft"),
    AssessmentState.READY: QT_TRANSLATE_NOOP("Words", "Ready to sign"),
    AssessmentState.SIGNED: QT_TRANSLATE_NOOP("Words", "Signed"),
    AssessmentState.DISCARDED: QT_TRANSLATE_NOOP("Words", "Discarded"),
}
_STATE_SHAPES = {
    AssessmentState.DRAFT: ("half", "plain"),
    AssessmentState.READY: ("sign", "accent"),
    AssessmentState.SIGNED: ("ok", "ok"),
    AssessmentState.DISCARDED: ("close", "plain"),
}
_QUARANTINED = {
    QuarantineState.OPEN: QT_TRANSLATE_NOOP("Words", "To be decided"),
    QuarantineState.ASKED_AGAIN: QT_TRANSLATE_NOOP("Words", "The post is asked to send it again"),
    QuarantineState.SET_ASIDE: QT_TRANSLATE_NOOP("Words", "Set aside for good"),
    QuarantineState.RELEASED: QT_TRANSLATE_NOOP("Words", "Taken in after all"),
    QuarantineState.SUPERSEDED: QT_TRANSLATE_NOOP("Words", "Came again and was judged anew"),
}
_BUNDLES = {
    BundleState.SEALED: QT_TRANSLATE_NOOP("Words", "Not on a stick yet"),
    BundleState.WRITTEN: QT_TRANSLATE_NOOP("Words", "Waits for HQ's receipt"),
    BundleState.RECEIVED: QT_TRANSLATE_NOOP("Words", "Answered by HQ"),
    BundleState.REPLACED: QT_TRANSLATE_NOOP("Words", "Sent again in a newer bundle"),
}
_NEXT = {
    WayToHq.NOTHING: "",
    WayToHq.TO_SEND: QT_TRANSLATE_NOOP(
        "Words", "It goes into the next bundle: Transfer, Write to the stick."
    ),
    WayToHq.WRITTEN: QT_TRANSLATE_NOOP(
        "Words",
        "HQ has not confirmed it yet. If no receipt comes, offer it again: it goes into a new bundle, and"
        " nothing arrives twice.",
    ),
    WayToHq.RECEIVED: "",
    WayToHq.REFUSED: QT_TRANSLATE_NOOP(
        "Words",
        "HQ keeps it apart and can still take it in. Offer it again, or correct it if something in it is"
        " wrong.",
    ),
    WayToHq.HELD: QT_TRANSLATE_NOOP(
        "Words",
        "Its signature cannot be judged. Somebody at HQ decides whether to take it in. Tell HQ what you know"
        " of it.",
    ),
    WayToHq.SET_ASIDE: QT_TRANSLATE_NOOP(
        "Words",
        "HQ does not want it any more. If something in it is wrong, correct it; otherwise it stays here until"
        " its case is erased.",
    ),
}
_SCRIPTS = {
    NameScript.CYRILLIC: QT_TRANSLATE_NOOP("Words", "Cyrillic"),
    NameScript.LATIN: QT_TRANSLATE_NOOP("Words", "Latin"),
    NameScript.ARABIC: QT_TRANSLATE_NOOP("Words", "Arabic"),
}
_NAME_KINDS = {
    NameKind.PRIMARY: QT_TRANSLATE_NOOP("Words", "Name"),
    NameKind.VARIANT: QT_TRANSLATE_NOOP("Words", "Other spelling"),
    NameKind.ALIAS: QT_TRANSLATE_NOOP("Words", "Also known as"),
}
_CERTAINTIES = {
    BirthCertainty.EXACT: QT_TRANSLATE_NOOP("Words", "The day is known"),
    BirthCertainty.MONTH: QT_TRANSLATE_NOOP("Words", "Only month and year are known"),
    BirthCertainty.YEAR: QT_TRANSLATE_NOOP("Words", "Only the year is known"),
    BirthCertainty.ESTIMATED: QT_TRANSLATE_NOOP("Words", "Estimated"),
    BirthCertainty.UNKNOWN: QT_TRANSLATE_NOOP("Words", "Not known"),
    BirthCertainty.NOT_ASKED: QT_TRANSLATE_NOOP("Words", "Not asked yet"),
}
_DESKS = {
    DeskKind.POST: QT_TRANSLATE_NOOP("Words", "Post"),
    DeskKind.HQ: QT_TRANSLATE_NOOP("Words", "Headquarters"),
}
_OUTCOMES = {
    IntakeOutcome.ACCEPTED: QT_TRANSLATE_NOOP("Words", "Taken in"),
    IntakeOutcome.ALREADY_HAVE: QT_TRANSLATE_NOOP("Words", "Already here"),
    IntakeOutcome.REFUSED: QT_TRANSLATE_NOOP("Words", "Refused"),
    IntakeOutcome.FORK: QT_TRANSLATE_NOOP("Words", "Two different records under one number"),
    IntakeOutcome.HELD: QT_TRANSLATE_NOOP("Words", "Waiting for a person"),
}
_RELEASES = {
    "urgent-safety": QT_TRANSLATE_NOOP("Words", "Urgent: safety"),
    "need": QT_TRANSLATE_NOOP("Words", "A need"),
    "other": QT_TRANSLATE_NOOP("Words", "Other"),
}
_RELEASE_SHAPES = {
    "urgent-safety": ("warn", "warn"),
    "need": ("flag", "accent"),
    "other": ("info", "muted"),
}


def _say(text: object) -> str:
    return QCoreApplication.translate("Words", str(text))


def role_text(role: Role) -> str:
    """Return the role in words; one that only a newer program knows by its own value."""
    known = _ROLES.get(role)
    return _say(_UNKNOWN_ROLE).format(role=role.value) if known is None else _say(known)


def stage_text(stage: Stage) -> str:
    """Return the stage of a case in one word."""
    return _say(_STAGES[stage])


def way_text(way: WayToHq) -> str:
    """Return how far something is on its way to HQ, in words."""
    return _say(_WAYS[way])


def way_shape(way: WayToHq) -> tuple[str, str]:
    """Return the icon and the tone that go with `way_text`."""
    return _WAY_SHAPES[way]


def next_text(way: WayToHq) -> str:
    """Return what can be done about how far a record is; empty where nothing is left to do."""
    return _say(_NEXT[way]) if _NEXT[way] else ""


def quarantine_text(state: QuarantineState) -> str:
    """Return how far something in quarantine is."""
    return _say(_QUARANTINED[state])


def bundle_text(state: BundleState) -> str:
    """Return what is known of a bundle this desk wrote."""
    return _say(_BUNDLES[state])


def state_text(state: AssessmentState) -> str:
    """Return the state of an assessment in words."""
    return _say(_STATES[state])


def state_shape(state: AssessmentState) -> tuple[str, str]:
    """Return the icon and the tone that go with `state_text`."""
    return _STATE_SHAPES[state]


def script_text(script: NameScript) -> str:
    """Return the name of a script."""
    return _say(_SCRIPTS[script])


def name_kind_text(kind: NameKind) -> str:
    """Return what a name is to the person."""
    return _say(_NAME_KINDS[kind])


def certainty_text(certainty: BirthCertainty) -> str:
    """Return how well a birth date is known, in words."""
    return _say(_CERTAINTIES[certainty])


def desk_text(kind: DeskKind) -> str:
    """Return what a desk is for."""
    return _say(_DESKS[kind])


def outcome_text(outcome: IntakeOutcome) -> str:
    """Return what became of a record that arrived."""
    return _say(_OUTCOMES[outcome])


def release_text(kind: str) -> str:
    """Return why others need to know what a psychologist released.

    Args:
        kind: A value of `vetting_desk.operations.clinical.notes.ReleaseKind`, as the timeline holds it.
    """
    return _say(_RELEASES.get(kind, _RELEASES["other"]))


def release_shape(kind: str) -> tuple[str, str]:
    """Return the icon and the ink that go with `release_text`."""
    return _RELEASE_SHAPES.get(kind, _RELEASE_SHAPES["other"])
