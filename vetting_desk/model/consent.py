"""Consent of a person: to what, asked how and by whom, until when, and how it stands.

Of two words that do not know of each other the one that protects counts: a refusal or a withdrawal that an
agreement does not name takes it out of force.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from vetting_desk.model.consent_payloads import (
    ConsentPayload,
    ConsentWithdrawnPayload,
    EngagementPayload,
    EngagementStepPayload,
    OutreachStopPayload,
    PartnerToldPayload,
)
from vetting_desk.model.decision_standing import Said


class ConsentTo(StrEnum):
    """To what a person is asked to agree."""

    CONTACT = "contact"
    SHARING = "sharing"
    SPEAKING = "speaking"
    STORY = "story"


PUBLIC = frozenset({ConsentTo.SPEAKING, ConsentTo.STORY})
"""What shows the person to others whom they do not choose one by one; never asked of a child."""


class PartnerKind(StrEnum):
    """What a partner of a person's return is."""

    SCHOOL = "school"
    EMPLOYER = "employer"
    CLINIC = "clinic"
    COMMUNITY = "community"
    OTHER = "other"


class ConsentState(StrEnum):
    """How a consent stands."""

    GIVEN = "given"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    ENDED = "ended"
    REPLACED = "replaced"
    CONTRADICTED = "contradicted"


class EngagementState(StrEnum):
    """How far an engagement is."""

    PLANNED = "planned"
    READY = "ready"
    NOT_WELL = "not-well"
    HELD = "held"
    OVER = "over"
    CALLED_OFF = "called-off"


@dataclass(frozen=True, slots=True)
class Consent:
    """What a person was asked and said, and what became of it.

    Attributes:
        said: The entry.
        state: How it stands.
        withdrawn: The withdrawals of it, oldest first.
        told: That its partner was told that nothing more is shared; None while nobody did.
    """

    said: Said[ConsentPayload]
    state: ConsentState
    withdrawn: tuple[Said[ConsentWithdrawnPayload], ...] = ()
    told: Said[PartnerToldPayload] | None = None

    @property
    def to(self) -> ConsentTo:
        """To what."""
        return ConsentTo(self.said.payload.to)

    @property
    def partner_to_tell(self) -> bool:
        """True where a partner was named who has still to be told that nothing more is shared."""
        over = self.state in {
            ConsentState.WITHDRAWN,
            ConsentState.ENDED,
            ConsentState.CONTRADICTED,
        }
        shared = self.said.payload.partner is not None and self.said.payload.answer == "given"
        return over and shared and self.told is None


@dataclass(frozen=True, slots=True)
class Engagement:
    """Where a person speaks or their story is used.

    Attributes:
        said: The entry.
        steps: What became of it, oldest first.
        state: How far it is.
        consented: Whether the consent it rests on stands.
    """

    said: Said[EngagementPayload]
    steps: tuple[Said[EngagementStepPayload], ...]
    state: EngagementState
    consented: bool

    @property
    def open(self) -> bool:
        """True until it is over or called off."""
        return self.state not in {EngagementState.OVER, EngagementState.CALLED_OFF}


@dataclass(frozen=True, slots=True)
class Outreach:
    """All that a person of a case said to it.

    Attributes:
        consents: Oldest first.
        engagements: Oldest first.
        stops: Stops of psychologists that nobody lifted.
        withdrawn: All that was taken back, oldest first.
    """

    consents: tuple[Consent, ...]
    engagements: tuple[Engagement, ...]
    stops: tuple[Said[OutreachStopPayload], ...]
    withdrawn: tuple[Said[ConsentWithdrawnPayload], ...] = ()

    @property
    def all_taken_back(self) -> bool:
        """True once the person took everything back, and nothing stands."""
        stands = any(each.state is ConsentState.GIVEN for each in self.consents)
        return not stands and any(each.payload.everything for each in self.withdrawn)


def matter(payload: ConsentPayload) -> tuple[str, str]:
    """Return what a consent is about: to what, and with whom; spelling and spaces aside."""
    return matter_of(payload.to, payload.partner.name if payload.partner is not None else "")


def matter_of(to: str, partner: str) -> tuple[str, str]:
    """Return the same of its parts; `partner` is empty where there is none."""
    return to, " ".join(partner.casefold().split())


def consents_from(
    asked: Sequence[Said[ConsentPayload]],
    withdrawn: Sequence[Said[ConsentWithdrawnPayload]],
    told: Sequence[Said[PartnerToldPayload]],
    today: str,
) -> tuple[Consent, ...]:
    """Return how consents stand, in the order of `asked`.

    Args:
        asked: What the person was asked and said.
        withdrawn: What they took back.
        told: Partners who were told.
        today: The day, ``YYYY-MM-DD``.
    """
    standing = _Standing(asked, withdrawn, today)
    return tuple(
        Consent(
            each,
            standing.state(each),
            tuple(standing.withdrawals(each)),
            next((one for one in told if one.payload.consent.entry == each.entry.id), None),
        )
        for each in asked
    )


def stops_from(said: Sequence[Said[OutreachStopPayload]]) -> tuple[Said[OutreachStopPayload], ...]:
    """Return the stops that nobody lifted, in their order."""
    lifted = {stop for each in said for stop in each.payload.lifts}
    return tuple(each for each in said if each.payload.stop and each.entry.id not in lifted)


def engagements_from(
    made: Sequence[Said[EngagementPayload]],
    steps: Sequence[Said[EngagementStepPayload]],
    consents: Sequence[Consent],
) -> tuple[Engagement, ...]:
    """Return how far engagements are, in the order of `made`."""
    stands = {each.said.entry.id for each in consents if each.state is ConsentState.GIVEN}
    found = []
    for each in made:
        own = tuple(one for one in steps if one.payload.engagement.entry == each.entry.id)
        consented = each.payload.consent.entry in stands
        found.append(Engagement(each, own, _far(own, consented=consented), consented))
    return tuple(found)


def _far(steps: Sequence[Said[EngagementStepPayload]], *, consented: bool) -> EngagementState:
    """Return how far an engagement is: once held it is to be asked after, whatever else was said."""
    kinds = {each.payload.step for each in steps}
    if "held" in kinds:
        return EngagementState.OVER if "after" in kinds else EngagementState.HELD
    if "called-off" in kinds or not consented:
        return EngagementState.CALLED_OFF
    before = [each for each in steps if each.payload.step == "before"]
    doubts = {each.entry.id for each in before if each.payload.well != "yes"}
    well = [each for each in before if each.payload.well == "yes"]
    if any(doubts <= set(each.payload.knew) for each in well):
        return EngagementState.READY
    return EngagementState.NOT_WELL if before else EngagementState.PLANNED


class _Standing:
    """The words of a person about all matters, held against each other."""

    def __init__(
        self,
        asked: Sequence[Said[ConsentPayload]],
        withdrawn: Sequence[Said[ConsentWithdrawnPayload]],
        today: str,
    ) -> None:
        self._asked, self._withdrawn, self._today = asked, withdrawn, today

    def withdrawals(self, one: Said[ConsentPayload]) -> list[Said[ConsentWithdrawnPayload]]:
        """Return the withdrawals that name a consent."""
        return [
            each
            for each in self._withdrawn
            if one.entry.id in {named.entry for named in each.payload.consents}
        ]

    def state(self, one: Said[ConsentPayload]) -> ConsentState:
        """Return how a consent stands."""
        same = [each for each in self._asked if matter(each.payload) == matter(one.payload)]
        named = any(one.entry.id in each.payload.knew for each in same)
        replaced = ConsentState.REPLACED if named else None
        if one.payload.answer == "refused":
            return replaced or ConsentState.REFUSED
        if self.withdrawals(one):
            return ConsentState.WITHDRAWN
        if replaced is not None:
            return replaced
        if one.payload.until and one.payload.until < self._today:
            return ConsentState.ENDED
        against = {each.entry.id for each in same if each.payload.answer == "refused"}
        against |= {no.entry.id for each in same for no in self.withdrawals(each)}
        against |= {each.entry.id for each in self._withdrawn if each.payload.everything}
        if against - set(one.payload.knew):
            return ConsentState.CONTRADICTED
        return ConsentState.GIVEN
