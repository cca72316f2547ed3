"""Partners of a person's plan: who has to do with which of its items, and what they may know.

Seen and named by those who ask for consent, and by nobody who decides: what a person agreed to is shown here.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from vetting_desk.errors import InputError, NotFoundError, StateError
from vetting_desk.model import new_id
from vetting_desk.model.consent import PartnerKind
from vetting_desk.model.consent_payloads import PlanPartnerPayload
from vetting_desk.model.entry_kinds import PLAN_PARTNER
from vetting_desk.model.plan_partner import PlanPartner, partners_from
from vetting_desk.operations.access import typed_text
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.decisions import answers
from vetting_desk.operations.outreach import known
from vetting_desk.operations.outreach.needs import OutreachDesk, PartnerDesk
from vetting_desk.registry.plans.reading import PlanReader

if TYPE_CHECKING:
    from vetting_desk.model.entry import Entry


@dataclass(frozen=True, slots=True)
class Named:
    """What is said of a partner.

    Attributes:
        name: What they are called, as in what the person agreed to.
        kind: What they are.
        does: What they do for the person.
        reach: How they are reached, and who speaks there; may be empty.
        items: Ids of the items of the plan that they have to do with; may be none.
    """

    name: str
    kind: PartnerKind
    does: str
    reach: str = ""
    items: Sequence[str] = ()


@door(Action.OUTREACH)
def of_case(open_desk: OutreachDesk, case_id: str) -> tuple[PlanPartner, ...]:
    """Return the partners of a case's plan, in the order in which they were first named; those taken off too.

    Raises:
        NotFoundError: If there is no such case.
        PermissionDeniedError: If the role does not allow it: whoever decides on cases may not know it.
    """
    open_desk.casebook.cases.get(case_id)
    said = known.said_of(open_desk, case_id, PLAN_PARTNER, PlanPartnerPayload)
    return partners_from(said, known.of_case(open_desk, case_id).consents)


@door(Action.OUTREACH)
def put(open_desk: PartnerDesk, case_id: str, named: Named, partner_id: str = "") -> "Entry":
    """Name a partner of the plan, or say anew who they are, what they do and for which items.

    Args:
        open_desk: The unlocked desk.
        case_id: The case.
        named: All that they are from now on.
        partner_id: Which; empty for another one.

    Raises:
        InputError: Naming the field and what is wrong with it.
        NotFoundError: If there is no such case or partner, or an item is none of its plan.
        StateError: If the case was erased or withdrawn, or they were taken off the plan.
        EnrolmentError: If the officer has no certificate yet.
        TokenPinNeededError: If the officer signs with a token that is not unlocked.
        PermissionDeniedError: If the role does not allow it.
    """
    heads: tuple[str, ...] = ()
    if partner_id:
        heads = _on_plan(open_desk, case_id, partner_id).heads
    plan = {each.item.id for each in PlanReader(open_desk.casebook).read(case_id).items}
    for item in named.items:
        if item not in plan:
            raise NotFoundError(what="plan-item", id=item)
    reach = typed_text.answer(named.reach, "reach").strip()
    if len(reach) > answers.MOST_WORDS:
        raise InputError(field="reach", detail="too-long", limit=answers.MOST_WORDS)
    payload = {
        "partner": partner_id or new_id(),
        "name": typed_text.name(named.name, "name"),
        "kind": named.kind.value,
        "does": answers.words_of(named.does, "does"),
        "reach": reach,
        "items": list(dict.fromkeys(named.items)),
        "holds": True,
        "words": "",
        "knew": list(heads),
    }
    return known.write(open_desk, PLAN_PARTNER, case_id, payload)


@door(Action.OUTREACH)
def take_off(open_desk: PartnerDesk, case_id: str, partner_id: str, words: str) -> "Entry":
    """Say that somebody is no partner of the plan any more, and why. What they were told is another matter.

    Raises:
        InputError: If there are no words, or too many.
        NotFoundError: If there is no such case or partner.
        StateError: If they are taken off, or the case was erased or withdrawn.
        EnrolmentError: If the officer has no certificate yet.
        TokenPinNeededError: If the officer signs with a token that is not unlocked.
        PermissionDeniedError: If the role does not allow it.
    """
    found = _on_plan(open_desk, case_id, partner_id)
    payload = {
        **found.now.payload.model_dump(),
        "holds": False,
        "words": answers.words_of(words),
        "knew": list(found.heads),
    }
    return known.write(open_desk, PLAN_PARTNER, case_id, payload)


def _on_plan(open_desk: PartnerDesk, case_id: str, partner_id: str) -> PlanPartner:
    for each in of_case(open_desk, case_id):
        if each.id == partner_id:
            if not each.holds:
                raise StateError(what="plan-partner", state="taken-off", wanted="on-the-plan")
            return each
    raise NotFoundError(what="plan-partner", id=partner_id)
