"""Partners of a plan: tied to its items, told only what the person agreed to, nothing once it is taken back."""

from dataclasses import replace

import pytest

from tests.vetting_desk.operations.decisions.conftest import (
    ANORA,
    DAVLAT,
    HILOLA,
    ISKANDAR,
    LATIF,
)
from tests.vetting_desk.operations.outreach.conftest import SCHOOL, Afterwards
from vetting_desk.errors import InputError, NotFoundError, PermissionDeniedError, StateError
from vetting_desk.model.consent import ConsentState, ConsentTo, PartnerKind
from vetting_desk.model.plan_partner import PlanPartner
from vetting_desk.operations.outreach import plan_partners
from vetting_desk.operations.outreach.plan_partners import Named
from vetting_desk.operations.plans import reading as plans

NAMED = Named(
    SCHOOL.name, PartnerKind.SCHOOL, "Takes both children into the second form", "Mornings"
)


def items(afterwards: Afterwards) -> list[str]:
    return [each.item.id for each in plans.of_case(afterwards.officer(), afterwards.case_id).items]


def put(afterwards: Afterwards, named: Named = NAMED, partner: str = "") -> PlanPartner:
    plan_partners.put(afterwards.officer(), afterwards.case_id, named, partner)
    return known(afterwards)[-1]


def known(afterwards: Afterwards, name: str = ANORA) -> tuple[PlanPartner, ...]:
    return plan_partners.of_case(afterwards.bench.at(name), afterwards.case_id)


def test_a_partner_is_tied_to_items_of_the_plan(afterwards: Afterwards) -> None:
    first, second, *_ = items(afterwards)
    made = put(afterwards, replace(NAMED, items=(first, second, first)))
    assert (made.name, made.kind, made.items) == (SCHOOL.name, PartnerKind.SCHOOL, (first, second))
    assert made.now.author.name == ANORA
    changed = put(afterwards, replace(NAMED, does="Takes the elder one", items=(second,)), made.id)
    assert len(known(afterwards)) == 1
    assert (changed.now.payload.does, changed.items) == ("Takes the elder one", (second,))
    with pytest.raises(NotFoundError):
        put(afterwards, replace(NAMED, items=(made.id,)))


def test_what_they_may_know_is_the_person_s_word_and_ends_with_it(afterwards: Afterwards) -> None:
    made = put(afterwards, replace(NAMED, name=f" {SCHOOL.name.upper()}"))
    assert (made.consent, made.may_know) == (None, "")
    consent = afterwards.say(ConsentTo.SHARING)
    assert known(afterwards)[0].may_know == SCHOOL.may_know
    afterwards.withdraw(consent)
    [gone] = known(afterwards)
    assert gone.may_know == ""
    assert gone.consent is not None
    assert gone.consent.state is ConsentState.WITHDRAWN
    assert gone.consent.partner_to_tell
    afterwards.say(ConsentTo.SHARING, given=False)
    [refused] = known(afterwards)
    assert refused.consent is not None
    assert (refused.may_know, refused.consent.state) == ("", ConsentState.REFUSED)
    afterwards.say(ConsentTo.SHARING)
    assert known(afterwards)[0].may_know == SCHOOL.may_know


def test_what_another_partner_may_know_is_theirs(afterwards: Afterwards) -> None:
    afterwards.say(ConsentTo.SHARING)
    made = put(afterwards, replace(NAMED, name="Mill", kind=PartnerKind.EMPLOYER))
    assert made.consent is None


def test_it_travels_and_its_withdrawal_too(afterwards: Afterwards) -> None:
    made = put(afterwards)
    consent = afterwards.say(ConsentTo.SHARING)
    afterwards.bench.carry()
    [there] = known(afterwards, HILOLA)
    assert (there.id, there.may_know) == (made.id, SCHOOL.may_know)
    afterwards.withdraw(consent)
    afterwards.bench.carry()
    assert known(afterwards, HILOLA)[0].may_know == ""
    plan_partners.take_off(
        afterwards.bench.at(HILOLA), afterwards.case_id, made.id, "The school closed"
    )
    afterwards.bench.carry()
    assert not known(afterwards)[0].holds


def test_two_desks_that_did_not_know_of_each_other_are_both_shown(afterwards: Afterwards) -> None:
    made = put(afterwards)
    afterwards.bench.carry()
    plan_partners.put(
        afterwards.bench.at(HILOLA), afterwards.case_id, replace(NAMED, does="Said there"), made.id
    )
    put(afterwards, replace(NAMED, does="Said here"), made.id)
    afterwards.bench.carry()
    for name in (ANORA, HILOLA):
        [both] = known(afterwards, name)
        said = {each.payload.does for each in (both.now, *both.others)}
        assert said == {"Said there", "Said here"}
    settled = put(afterwards, replace(NAMED, does="Said by both"), made.id)
    assert settled.others == ()


def test_taken_off_is_for_a_reason_and_for_good(afterwards: Afterwards) -> None:
    made = put(afterwards)
    desk = afterwards.officer()
    with pytest.raises(InputError):
        plan_partners.take_off(desk, afterwards.case_id, made.id, " ")
    plan_partners.take_off(desk, afterwards.case_id, made.id, "The school closed")
    assert [each.holds for each in known(afterwards)] == [False]
    with pytest.raises(StateError):
        plan_partners.take_off(desk, afterwards.case_id, made.id, "Again")
    with pytest.raises(StateError):
        put(afterwards, NAMED, made.id)
    with pytest.raises(NotFoundError):
        put(afterwards, NAMED, made.now.entry.id)


@pytest.mark.parametrize("change", [{"name": " "}, {"does": ""}, {"reach": "x" * 20_001}])
def test_what_cannot_be_is_refused_by_name(afterwards: Afterwards, change: dict[str, str]) -> None:
    with pytest.raises(InputError) as refused:
        put(afterwards, replace(NAMED, **change))  # type: ignore[arg-type]
    assert refused.value.fields["field"] in change


@pytest.mark.parametrize("name", [DAVLAT, LATIF])
def test_who_decides_knows_of_none(afterwards: Afterwards, name: str) -> None:
    put(afterwards)
    afterwards.bench.carry()
    with pytest.raises(PermissionDeniedError):
        known(afterwards, name)


def test_a_psychologist_names_one_too(afterwards: Afterwards) -> None:
    desk = afterwards.bench.at(ISKANDAR)
    clinic = Named("Clinic 2", PartnerKind.CLINIC, "Sees him each month")
    plan_partners.put(desk, afterwards.case_id, clinic)
    assert [each.kind for each in known(afterwards, ISKANDAR)] == [PartnerKind.CLINIC]
