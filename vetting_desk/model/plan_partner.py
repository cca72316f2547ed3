"""Partners of a person's plan: a school, an employer, a clinic, a community; what each does, for which items.

What a partner may know is not said here: it is what the person agreed to, by name of the partner, and nothing
once they took it back (`consent`). Each entry says all that a partner is from then on and names the entries
whose place it takes; what two desks said without knowing of each other stands side by side.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from vetting_desk.model.consent import Consent, ConsentState, ConsentTo, PartnerKind, matter_of
from vetting_desk.model.consent_payloads import PlanPartnerPayload
from vetting_desk.model.decision_standing import Said
from vetting_desk.model.replacing import replaced


@dataclass(frozen=True, slots=True)
class PlanPartner:
    """A partner, as they stand.

    Attributes:
        now: What is said of them; where desks differ the entry of the lowest id, the same everywhere.
        others: What another desk says otherwise.
        heads: Ids of the entries that the next takes the place of.
        consent: What the person said to sharing with a partner of this name: what stands, else the newest word;
            None where they were not asked.
    """

    now: Said[PlanPartnerPayload]
    others: tuple[Said[PlanPartnerPayload], ...]
    heads: tuple[str, ...]
    consent: Consent | None = None

    @property
    def id(self) -> str:
        """The partner's id."""
        return self.now.payload.partner

    @property
    def name(self) -> str:
        """What the partner is called."""
        return self.now.payload.name

    @property
    def kind(self) -> PartnerKind:
        """What the partner is."""
        return PartnerKind(self.now.payload.kind)

    @property
    def holds(self) -> bool:
        """Whether the partner is one of the plan; while two desks differ they are."""
        return any(each.payload.holds for each in (self.now, *self.others))

    @property
    def items(self) -> tuple[str, ...]:
        """Ids of the items of the plan that they have to do with."""
        return tuple(self.now.payload.items)

    @property
    def may_know(self) -> str:
        """What the partner may know, word for word as the person agreed; empty for nothing."""
        if self.consent is None or self.consent.state is not ConsentState.GIVEN:
            return ""
        partner = self.consent.said.payload.partner
        return partner.may_know if partner is not None else ""


def partners_from(
    said: Sequence[Said[PlanPartnerPayload]], consents: Iterable[Consent]
) -> tuple[PlanPartner, ...]:
    """Return the partners of a plan, in the order in which they were first named; those taken off too.

    Args:
        said: What was said of them, oldest first.
        consents: What the person agreed to, oldest first.
    """
    by_id: dict[str, list[Said[PlanPartnerPayload]]] = {}
    for each in said:
        by_id.setdefault(each.payload.partner, []).append(each)
    sharing = [each for each in consents if each.to is ConsentTo.SHARING]
    return tuple(_partner(own, sharing) for own in by_id.values())


def _partner(own: list[Said[PlanPartnerPayload]], sharing: list[Consent]) -> PlanPartner:
    known = {each.entry.id for each in own}
    gone = replaced(
        {
            each.entry.id: [
                one for one in each.payload.knew if one in known and one != each.entry.id
            ]
            for each in own
        }
    )
    heads = sorted((e for e in own if e.entry.id not in gone), key=lambda each: each.entry.id)
    now = heads[0]
    others = tuple(each for each in heads[1:] if _says(each) != _says(now))
    return PlanPartner(
        now, others, tuple(each.entry.id for each in heads), _consent(now.payload.name, sharing)
    )


def _says(said: Said[PlanPartnerPayload]) -> dict[str, object]:
    return said.payload.model_dump(exclude={"knew"})


def _consent(name: str, sharing: list[Consent]) -> Consent | None:
    """Return what counts of what the person said to sharing with a partner of a name."""
    wanted = matter_of(ConsentTo.SHARING, name)
    own = [
        each
        for each in sharing
        if each.said.payload.partner is not None
        and matter_of(ConsentTo.SHARING, each.said.payload.partner.name) == wanted
    ]
    standing = [each for each in own if each.state is ConsentState.GIVEN]
    counting = [each for each in own if each.state is not ConsentState.REPLACED]
    return next(reversed(standing or counting or own), None)
