"""How a partner of a plan stands: the newest word of each desk, and the consent to a partner of that name."""

from itertools import permutations
from typing import Any

import pytest

from tests.vetting_desk.model.test_consent import said, uuid
from vetting_desk.model.consent import Consent, ConsentState
from vetting_desk.model.consent_payloads import ConsentPayload, PlanPartnerPayload
from vetting_desk.model.decision_standing import Said
from vetting_desk.model.plan_partner import partners_from

__all__ = ["AGREED", "HELPS", "said"]
HELPS: dict[str, Any] = {
    "partner": "00000000-0000-4000-8000-000000000009", "name": "School 4", "kind": "school", "does": "Teaches",
    "reach": "", "items": [], "holds": True, "words": "", "knew": [],
}  # fmt: skip
AGREED: dict[str, Any] = {
    "to": "sharing", "partner": {"name": "School 4", "kind": "school", "may_know": "The name"},
    "answer": "given", "said_by": "person", "how": "Alone", "language": "tg", "interpreter": "",
    "day": "2026-06-01", "until": "", "words": "", "knew": [],
}  # fmt: skip


def helps(number: int, **more: Any) -> Said[PlanPartnerPayload]:
    return said(number, "plan-partner", PlanPartnerPayload.model_validate(HELPS | more))


def consent(number: int, state: ConsentState, name: str = "School 4") -> Consent:
    partner = AGREED["partner"] | {"name": name}
    payload = ConsentPayload.model_validate(AGREED | {"partner": partner})
    return Consent(said(number, "consent", payload), state)


def test_what_names_an_entry_takes_its_place_in_whatever_order_they_come() -> None:
    every = [
        helps(1),
        helps(2, does="Feeds", knew=[uuid(1)]),
        helps(3, does="Both", knew=[uuid(1), uuid(2)]),
    ]
    for order in permutations(every):
        [one] = partners_from(order, [])
        assert (one.now.payload.does, one.others, one.heads) == ("Both", (), (uuid(3),))


def test_two_that_do_not_know_of_each_other_stand_side_by_side() -> None:
    gone = helps(3, holds=False, words="It closed", knew=[uuid(1)])
    [one] = partners_from([helps(1), helps(2, does="Feeds", knew=[uuid(1)]), gone], [])
    assert one.holds, "while two desks differ they are one of the plan"
    assert len(one.others) == 1
    assert set(one.heads) == {uuid(2), uuid(3)}
    [off] = partners_from([helps(1), gone], [])
    assert not off.holds


@pytest.mark.parametrize("state", [each for each in ConsentState if each is not ConsentState.GIVEN])
def test_only_a_consent_that_stands_lets_them_know(state: ConsentState) -> None:
    [one] = partners_from([helps(1)], [consent(2, state)])
    assert one.consent is not None
    assert (one.may_know, one.consent.state) == ("", state)
    [both] = partners_from([helps(1)], [consent(2, ConsentState.GIVEN), consent(3, state)])
    assert both.may_know == "The name"


def test_a_partner_is_known_by_name_whatever_its_spaces_and_capitals() -> None:
    given = ConsentState.GIVEN
    [same] = partners_from([helps(1, name="  school   4 ")], [consent(2, given)])
    assert same.may_know == "The name"
    [other] = partners_from([helps(1, name="School 5")], [consent(2, given)])
    assert (other.consent, other.may_know) == (None, "")
