"""Which states a simulated year has met: every state of the program has to be among them."""

from collections import Counter

from tests.years.founding import HQ
from tests.years.year import Year
from vetting_desk.model import (
    AssessmentState,
    BundleState,
    IntakeOutcome,
    QuarantineState,
    WayToHq,
)
from vetting_desk.model import entry_kinds as kinds
from vetting_desk.model.consent import ConsentState, EngagementState
from vetting_desk.model.entry import EntryWay
from vetting_desk.model.holding import HoldingState
from vetting_desk.model.plan import PlanState
from vetting_desk.model.proof import ProofState
from vetting_desk.model.revocation import RevocationKind
from vetting_desk.model.second_rating import RatingState
from vetting_desk.operations.access.entries import TO_HEADQUARTERS
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.exchange import quarantine, transfer

SAID = (
    kinds.CALL, kinds.PARTED, kinds.CLOSED, kinds.PERSON, kinds.LINK, kinds.PASSAGE, kinds.STEP, kinds.FACTS,
    kinds.PLAN_STEP, kinds.DECISION, kinds.SIGNATURE, kinds.TOLD, kinds.CONSENT, kinds.CONSENT_WITHDRAWN,
    kinds.OFFERED, kinds.TAKEN, kinds.ENGAGEMENT, kinds.ENGAGEMENT_STEP, kinds.OUTREACH_STOP, kinds.ALARM,
    kinds.CAME, kinds.FILE, kinds.HAND, kinds.CLOSING, kinds.RATING_ASKED, kinds.RATING_LOCKED, kinds.RATED,
)  # fmt: skip
"""Kinds of entries that somebody has to have signed."""
STATES = frozenset(
    {
        *(f"way {each.value}" for each in WayToHq if each is not WayToHq.NOTHING),
        *(f"entry {each.value}" for each in EntryWay),
        *(f"bundle {each.value}" for each in BundleState),
        *(f"draft {each.value}" for each in AssessmentState),
        *(f"in quarantine {each.value}" for each in QuarantineState),
        *(f"outcome {each.value}" for each in IntakeOutcome),
        *(f"holding {each.value}" for each in HoldingState if each is not HoldingState.FORKED),
        *(f"plan {each.value}" for each in (PlanState.OPEN, PlanState.CLOSED)),
        *(f"said {each}" for each in SAID),
        f"consent {ConsentState.WITHDRAWN.value}",
        f"engagement {EngagementState.OVER.value}",
        f"engagement {EngagementState.CALLED_OFF.value}",
        f"rating {RatingState.OPEN.value}",
        f"proof {ProofState.REVOKED.value}",
        "proof given",
        "proof suspended",
        "proof lifted",
        "recording agrees",
        "recording withdrawn",
        "outreach stopped",
        "outreach stop lifted",
        "at rest alarm known",
        "alarm answered",
        "at rest file whole",
        "file taken out",
        "case closed",
        "case opened again",
        "held by two",
        "taken over once more",
        "heard and not judged case-taken",
        "issued by two",
        "issuing certificate renewed",
        "rules wait for a second",
        "rules set aside",
        "rules by two",
        "rules altered",
        "rules put back",
        "at rest the same rules",
        *(f"carrier revoked {each.value}" for each in RevocationKind),
        "administrator has no case",
        "administrator with a colleague",
        "administrator left",
        "desk book lost",
        "done alone",
        "at rest decided",
        "at rest restricted",
    }
)
"""Every state there is; a case that two desks hold is counted where headquarters ends it. A record has no way
at all only in a casebook from before there were any."""


def met(year: Year) -> None:
    """Count the states at the desks that are open."""
    counts = year.ledger.counts
    for laptop in year.laptops.touched:
        if laptop.desk is None:
            continue
        if laptop.name != HQ:
            _at_post(laptop.desk, counts)
        elif year.quarantined:
            for held in quarantine.held(laptop.desk, all_of_it=True):
                counts[f"in quarantine {held.state.value}"] += 1


def _at_post(desk: OpenDesk, counts: Counter[str]) -> None:
    casebook = desk.casebook
    for way, number in casebook.records.counts().items():
        counts.update({f"way {way.value}": number} if number else {})
    for row in transfer.bundles(desk):
        counts[f"bundle {row.state.value}"] += 1
    for entry_way in EntryWay:
        found = len(casebook.entries.on_way(TO_HEADQUARTERS, entry_way))
        counts.update({f"entry {entry_way.value}": found} if found else {})
    for draft in casebook.assessments.open_drafts():
        counts[f"draft {draft.state.value}"] += 1
