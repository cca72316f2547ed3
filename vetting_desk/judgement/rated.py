"""The findings for an indicator or criterion, with the evidence for and against it."""

from dataclasses import dataclass
from enum import StrEnum

from vetting_desk.judgement.view import NOTHING, Coded, View


class State(StrEnum):
    """The progress of one indicator."""

    CODED = "coded"
    OMITTED = "omitted"
    OPEN = "open"


def state_of(presence: str, omit_reason: str) -> State:
    """Return whether an indicator with these answers is coded, left out, or open."""
    if presence == "omit":
        return State.OMITTED if omit_reason else State.OPEN
    return State.CODED if presence else State.OPEN


@dataclass(frozen=True, slots=True)
class Earlier:
    """What a line of evidence said before it was corrected.

    Attributes:
        words: The earlier text.
        why: Why it was corrected.
    """

    words: str
    why: str


@dataclass(frozen=True, slots=True)
class EvidenceLine(View):
    """One line of evidence, or its link to an indicator.

    Attributes:
        reference: Its repeat instance, such as ``/data/history/h1/h1_evidence[1]``; of a link the link's own.
        repeat: The repeat it is in.
        words: What was said, seen or read; may be empty.
        side: ``for``, ``against`` or ``both``, from the repeat or the line itself; empty while not answered.
            Without a label if it comes from the repeat.
        kind: ``person``, ``seen``, ``document``, ``third_party`` or ``opinion``.
        place: Where and when.
        reliability: Of the source, ``A`` to ``F``; F cannot be judged.
        credibility: Of the information, ``1`` to ``6``; 6 cannot be judged.
        id: Its number where lines stand at the form's level; empty for a line inside an indicator.
        line: Reference of the line that a link names; empty for anything else, and where there is none.
        translation: The words in the language of the file.
        source: From which answer, paper or call it is.
        source_key: What tells one source from another for the program; never shown.
        protected: ``yes`` where the source must be protected.
        obtained: How a statement was obtained.
        withdrawn: Why it no longer counts; empty while it counts.
        earlier: What it said before, oldest first.
    """

    ROLES = frozenset(
        {
            "evidence-words", "evidence-side", "evidence-kind", "evidence-place",
            "source-reliability", "credibility", "evidence-link", "evidence-translation",
            "evidence-source", "evidence-withdrawn", "earlier-words", "earlier-why",
        }
    )  # fmt: skip

    reference: str
    repeat: str
    words: str
    side: Coded = NOTHING
    kind: Coded = NOTHING
    place: str = ""
    reliability: Coded = NOTHING
    credibility: Coded = NOTHING
    id: str = ""
    line: str = ""
    translation: str = ""
    source: str = ""
    source_key: str = ""
    protected: Coded = NOTHING
    obtained: Coded = NOTHING
    withdrawn: str = ""
    earlier: tuple[Earlier, ...] = ()


@dataclass(frozen=True, slots=True)
class IndicatorView(View):
    """One indicator.

    Attributes:
        reference: Its group.
        id: Such as ``"H1"``.
        label: Its name.
        definition: What it means.
        anchors: What counts for it and what does not, one text each; may be empty.
        domain: ``history``, ``intent``, ``capability``, ``strain`` or ``protective``.
        domain_label: Name of its section.
        critical: True if a supervisor must look at it on the same day.
        clinician_only: True if only a clinician may code it.
        presence: ``0``, ``1``, ``2`` or ``omit``.
        omit_reason: Only with ``omit``.
        relevance: ``low``, ``moderate`` or ``high``.
        recency: Not for protective indicators.
        strength: Only for protective indicators.
        confidence: ``low``, ``moderate`` or ``high``.
        reasons: As written; may be empty.
        against_sought: Whether evidence against it was looked for.
        against_where: Where, or why not.
        evidence: The lines with at least one answer, in order.
        relevant: False while its page is not relevant.
    """

    ROLES = frozenset(
        {
            "presence",
            "omit-reason",
            "relevance",
            "recency",
            "strength",
            "confidence",
            "reasons",
            "against-sought",
            "against-where",
        }
    )

    reference: str
    id: str
    label: str
    definition: str = ""
    anchors: tuple[str, ...] = ()
    domain: str = ""
    domain_label: str = ""
    critical: bool = False
    clinician_only: bool = False
    presence: Coded = NOTHING
    omit_reason: Coded = NOTHING
    relevance: Coded = NOTHING
    recency: Coded = NOTHING
    strength: Coded = NOTHING
    confidence: Coded = NOTHING
    reasons: str = ""
    against_sought: Coded = NOTHING
    against_where: str = ""
    evidence: tuple[EvidenceLine, ...] = ()
    relevant: bool = True

    @property
    def state(self) -> State:
        """Return whether it is coded, left out with a reason, or open."""
        return state_of(self.presence.value, self.omit_reason.value)


@dataclass(frozen=True, slots=True)
class CriterionView(View):
    """One eligibility criterion; it decides nothing.

    Attributes:
        reference: Its group.
        id: Such as ``"E1"``.
        label: Its name.
        definition: What it means.
        decision: ``met``, ``not_met``, ``unclear`` or ``not_assessed``.
        reasons: As written.
        confidence: ``low``, ``moderate`` or ``high``.
        reply: The person's own reply.
        answered_by: The lawyer or panel that answers, if the criterion asks for one.
        inquiry: What has to be found out; only with ``unclear``.
        against_sought: Whether evidence against it was looked for.
        against_where: Where, or why not.
        evidence: The lines with at least one answer, in order.
        relevant: False while its page is not relevant.
    """

    ROLES = frozenset(
        {
            "decision",
            "reasons",
            "confidence",
            "reply",
            "answered-by",
            "inquiry",
            "against-sought",
            "against-where",
        }
    )

    reference: str
    id: str
    label: str
    definition: str = ""
    decision: Coded = NOTHING
    reasons: str = ""
    confidence: Coded = NOTHING
    reply: str = ""
    answered_by: str = ""
    inquiry: str = ""
    against_sought: Coded = NOTHING
    against_where: str = ""
    evidence: tuple[EvidenceLine, ...] = ()
    relevant: bool = True
