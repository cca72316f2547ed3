"""Words for what a person agrees to after a decision: to what, with whom, and how it stands."""

from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.i18n import date_text
from vetting_desk.model.consent import ConsentState, ConsentTo, EngagementState, PartnerKind

_TO = {
    ConsentTo.CONTACT: QT_TRANSLATE_NOOP("Outreach", "To be contacted"),
    ConsentTo.SHARING: QT_TRANSLATE_NOOP("Outreach", "Sharing with a partner"),
    ConsentTo.SPEAKING: QT_TRANSLATE_NOOP("Outreach", "To speak in public"),
    ConsentTo.STORY: QT_TRANSLATE_NOOP("Outreach", "Use of their story"),
}
_PARTNERS = {
    PartnerKind.SCHOOL: QT_TRANSLATE_NOOP("Outreach", "School"),
    PartnerKind.EMPLOYER: QT_TRANSLATE_NOOP("Outreach", "Employer"),
    PartnerKind.CLINIC: QT_TRANSLATE_NOOP("Outreach", "Clinic"),
    PartnerKind.COMMUNITY: QT_TRANSLATE_NOOP("Outreach", "Community"),
    PartnerKind.OTHER: QT_TRANSLATE_NOOP("Outreach", "Another partner"),
}
_STATES = {
    ConsentState.GIVEN: QT_TRANSLATE_NOOP("Outreach", "Given"),
    ConsentState.REFUSED: QT_TRANSLATE_NOOP("Outreach", "They said no"),
    ConsentState.WITHDRAWN: QT_TRANSLATE_NOOP("Outreach", "They took it back"),
    ConsentState.ENDED: QT_TRANSLATE_NOOP("Outreach", "Its last day has passed"),
    ConsentState.REPLACED: QT_TRANSLATE_NOOP("Outreach", "A newer answer counts"),
    ConsentState.CONTRADICTED: QT_TRANSLATE_NOOP(
        "Outreach", "Does not count: refused or taken back elsewhere"
    ),
}
_SHAPES = {
    ConsentState.GIVEN: ("check", "accent"),
    ConsentState.REFUSED: ("minus", "plain"),
    ConsentState.WITHDRAWN: ("undo", "plain"),
    ConsentState.ENDED: ("clock", "plain"),
    ConsentState.REPLACED: ("circle", "plain"),
    ConsentState.CONTRADICTED: ("unknown", "warn"),
}
_ENGAGEMENTS = {
    EngagementState.PLANNED: QT_TRANSLATE_NOOP("Outreach", "Planned: ask how they are"),
    EngagementState.READY: QT_TRANSLATE_NOOP("Outreach", "They are well: it can take place"),
    EngagementState.NOT_WELL: QT_TRANSLATE_NOOP("Outreach", "They are not well: it waits"),
    EngagementState.HELD: QT_TRANSLATE_NOOP("Outreach", "Took place: ask how they are"),
    EngagementState.OVER: QT_TRANSLATE_NOOP("Outreach", "Over, and they were asked afterwards"),
    EngagementState.CALLED_OFF: QT_TRANSLATE_NOOP("Outreach", "Called off"),
}
_ENGAGEMENT_SHAPES = {
    EngagementState.PLANNED: ("circle", "accent"),
    EngagementState.READY: ("check", "accent"),
    EngagementState.NOT_WELL: ("pause", "warn"),
    EngagementState.HELD: ("half", "warn"),
    EngagementState.OVER: ("ok", "plain"),
    EngagementState.CALLED_OFF: ("close", "plain"),
}
_WELL = {
    "yes": QT_TRANSLATE_NOOP("Outreach", "They say they are well"),
    "no": QT_TRANSLATE_NOOP("Outreach", "They say they are not well"),
    "not-said": QT_TRANSLATE_NOOP("Outreach", "They did not say"),
}
_STEPS = {
    "before": QT_TRANSLATE_NOOP("Outreach", "Asked before it"),
    "held": QT_TRANSLATE_NOOP("Outreach", "It took place"),
    "after": QT_TRANSLATE_NOOP("Outreach", "Asked after it"),
    "called-off": QT_TRANSLATE_NOOP("Outreach", "Called off"),
}
_EARLY = {
    "decision": QT_TRANSLATE_NOOP("Outreach", "Not yet: no decision is in force."),
    "decision-again": QT_TRANSLATE_NOOP("Outreach", "Not now: the decision is looked at again."),
    "told": QT_TRANSLATE_NOOP("Outreach", "Not yet: the person was not told of the decision."),
}


def _say(words: object) -> str:
    return QCoreApplication.translate("Outreach", str(words))


def to_text(to: ConsentTo) -> str:
    """Return to what a person is asked to agree."""
    return _say(_TO[to])


def partner_text(kind: PartnerKind) -> str:
    """Return what a partner is."""
    return _say(_PARTNERS[kind])


def consent_state_text(state: ConsentState) -> str:
    """Return how a consent stands; no state is better than another."""
    return _say(_STATES[state])


def consent_shape(state: ConsentState) -> tuple[str, str]:
    """Return shape and tone of a state."""
    return _SHAPES[state]


def engagement_state_text(state: EngagementState) -> str:
    """Return how far an engagement is, and what is next."""
    return _say(_ENGAGEMENTS[state])


def engagement_shape(state: EngagementState) -> tuple[str, str]:
    """Return shape and tone of a state."""
    return _ENGAGEMENT_SHAPES[state]


def well_text(well: str) -> str:
    """Return what the person says of how they are; empty for nothing."""
    return _say(_WELL[well]) if well else ""


def step_text(step: str) -> str:
    """Return what was done on the way of an engagement."""
    return _say(_STEPS[step])


def early_text(missing: str) -> str:
    """Return why a person cannot be asked yet; empty where they can."""
    return _say(_EARLY[missing]) if missing else ""


def day_text(day: str) -> str:
    """Return a day as entries have it, ``YYYY-MM-DD``, in figures of the window's language."""
    return date_text(date.fromisoformat(day))
