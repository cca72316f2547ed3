"""What each short dialog of the page says and asks, and what it calls with what was given."""

from collections.abc import Callable
from typing import Any, cast

from PySide6.QtCore import QCoreApplication

from ui.pages.outreach.say_dialog import Ask, Call, Said
from ui.text.outreach_text import well_text
from vetting_desk.model.consent import Consent, Engagement
from vetting_desk.operations.outreach import asking, engagements, partners, stopping
from vetting_desk.operations.outreach.engagements import Step, Well

Made = tuple[Ask, Call]
_Calling = tuple[Callable[..., Any], tuple[object, ...]]


def withdraw(case_id: str, consent: Consent | None) -> Made:
    """Return how one consent is taken back; None for everything."""
    ids = (consent.said.entry.id,) if consent is not None else ()
    if consent is None:
        title = QCoreApplication.translate("OutreachAsks", "They take everything back")
    else:
        title = QCoreApplication.translate("OutreachAsks", "They take this back")
    ask = Ask(
        title,
        QCoreApplication.translate(
            "OutreachAsks",
            "It counts from now on and goes to headquarters before all else. Engagements that rest on it are "
            "called off. Ask for no reason, and try to change nobody's mind.",
        ),
        QCoreApplication.translate("OutreachAsks", "Sign that it is taken back"),
        QCoreApplication.translate("OutreachAsks", "What the person said (optional)"),
        needed=False,
    )

    def call(said: Said) -> _Calling:
        return asking.withdraw, (case_id, ids, said.day, said.words)

    return ask, call


def told(case_id: str, consent: Consent) -> Made:
    """Return how it is written down that a partner was told."""
    ask = Ask(
        QCoreApplication.translate("OutreachAsks", "The partner was told"),
        QCoreApplication.translate(
            "OutreachAsks",
            "You say, by name, that the partner knows that nothing more is shared. Give no reason to them.",
        ),
        QCoreApplication.translate("OutreachAsks", "Sign that they were told"),
        QCoreApplication.translate("OutreachAsks", "How, and who was told"),
        day=QCoreApplication.translate("OutreachAsks", "On which day"),
    )

    def call(said: Said) -> _Calling:
        return partners.told, (case_id, consent.said.entry.id, said.day, said.words)

    return ask, call


def step(case_id: str, engagement: Engagement, what: str) -> Made:
    """Return how a step of an engagement is written down."""

    def call(said: Said) -> _Calling:
        entry = engagement.said.entry.id
        return engagements.step, (
            case_id, entry, cast("Step", what), cast("Well", said.choice), said.words,
        )  # fmt: skip

    return _STEPS[what](), call


def stop(case_id: str) -> Made:
    """Return how a psychologist stops all engagements."""
    ask = Ask(
        QCoreApplication.translate("OutreachAsks", "Stop all engagements?"),
        QCoreApplication.translate(
            "OutreachAsks",
            "None is planned or takes place until a psychologist lifts the stop. It goes to headquarters "
            "before all else.",
        ),
        QCoreApplication.translate("OutreachAsks", "Stop them"),
        QCoreApplication.translate("OutreachAsks", "What everyone on this case may know"),
        QCoreApplication.translate("OutreachAsks", "Nothing clinical."),
    )

    def call(said: Said) -> _Calling:
        return stopping.stop, (case_id, said.words)

    return ask, call


def lift(case_id: str) -> Made:
    """Return how a psychologist lifts the stop."""
    ask = Ask(
        QCoreApplication.translate("OutreachAsks", "Lift the stop?"),
        QCoreApplication.translate(
            "OutreachAsks",
            "Engagements can be planned again, and take place once the person is well.",
        ),
        QCoreApplication.translate("OutreachAsks", "Lift it"),
        QCoreApplication.translate("OutreachAsks", "What everyone on this case may know"),
        QCoreApplication.translate("OutreachAsks", "Nothing clinical."),
    )

    def call(said: Said) -> _Calling:
        return stopping.lift, (case_id, said.words)

    return ask, call


def _how_they_are(title: str) -> Ask:
    return Ask(
        title,
        QCoreApplication.translate(
            "OutreachAsks",
            "Ask the person alone. It is what they say of themselves; you judge nothing. If they are not well, "
            "nothing takes place, and a psychologist can be asked.",
        ),
        QCoreApplication.translate("OutreachAsks", "Sign what they said"),
        QCoreApplication.translate("OutreachAsks", "In their words (optional)"),
        QCoreApplication.translate("OutreachAsks", "Nothing clinical."),
        needed=False,
        choices=tuple((key, well_text(key)) for key in ("yes", "no", "not-said")),
        choice=QCoreApplication.translate("OutreachAsks", "What the person says"),
    )


def _before() -> Ask:
    return _how_they_are(QCoreApplication.translate("OutreachAsks", "How are they before it?"))


def _after() -> Ask:
    return _how_they_are(QCoreApplication.translate("OutreachAsks", "How are they after it?"))


def _held() -> Ask:
    return Ask(
        QCoreApplication.translate("OutreachAsks", "It took place"),
        QCoreApplication.translate(
            "OutreachAsks",
            "The person is asked afterwards how they are: today or in the next days.",
        ),
        QCoreApplication.translate("OutreachAsks", "Sign that it took place"),
        QCoreApplication.translate("OutreachAsks", "How it went (optional)"),
        needed=False,
    )


def _called_off() -> Ask:
    return Ask(
        QCoreApplication.translate("OutreachAsks", "Call this engagement off?"),
        QCoreApplication.translate(
            "OutreachAsks", "It does not take place. What the person agreed to stays as it is."
        ),
        QCoreApplication.translate("OutreachAsks", "Call it off"),
        QCoreApplication.translate("OutreachAsks", "Why"),
    )


_STEPS: dict[str, Callable[[], Ask]] = {
    "before": _before,
    "after": _after,
    "held": _held,
    "called-off": _called_off,
}
