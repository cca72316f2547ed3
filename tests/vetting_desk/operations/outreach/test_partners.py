"""The list of partners, and that each is told when nothing more is shared."""

import pytest

from tests.vetting_desk.operations.cases.test_holding import given_to_hq
from tests.vetting_desk.operations.decisions.conftest import HILOLA, SALIMA
from tests.vetting_desk.operations.outreach.conftest import SCHOOL, Afterwards
from vetting_desk.errors import StateError
from vetting_desk.model.consent import ConsentTo
from vetting_desk.operations.access import restricting
from vetting_desk.operations.outreach import partners


def test_a_partner_stands_on_the_list_with_what_they_may_know(afterwards: Afterwards) -> None:
    afterwards.say(ConsentTo.SPEAKING)
    afterwards.say(ConsentTo.SHARING)
    afterwards.bench.carry()

    [found] = partners.partners(afterwards.bench.at(HILOLA))

    partner = found.consent.said.payload.partner
    assert partner is not None
    assert (partner.name, partner.may_know) == (SCHOOL.name, SCHOOL.may_know)
    assert found.case_id == afterwards.case_id


def test_who_was_told_goes_off_the_list(afterwards: Afterwards) -> None:
    shared = afterwards.say(ConsentTo.SHARING)
    with pytest.raises(StateError):
        partners.told(
            afterwards.officer(), afterwards.case_id, shared, afterwards.today, "By telephone"
        )
    afterwards.withdraw()
    [waiting] = partners.partners(afterwards.officer())
    assert waiting.consent.partner_to_tell

    partners.told(
        afterwards.officer(), afterwards.case_id, shared, afterwards.today, "By telephone"
    )

    assert partners.partners(afterwards.officer()) == []
    told = afterwards.one(shared).told
    assert told is not None
    assert told.payload.words == "By telephone"


def test_a_post_lists_no_partner_of_a_case_that_it_gave_away(afterwards: Afterwards) -> None:
    afterwards.say(ConsentTo.SHARING)
    given_to_hq(afterwards.bench)
    afterwards.bench.carry()

    assert partners.partners(afterwards.officer()) == []
    assert len(partners.partners(afterwards.bench.at(HILOLA))) == 1


def test_partners_of_a_restricted_case_are_for_those_who_open_it(
    afterwards: Afterwards, monkeypatch: pytest.MonkeyPatch
) -> None:
    afterwards.say(ConsentTo.SHARING)
    monkeypatch.setattr(restricting, "all_restricted", lambda _: [afterwards.case_id])

    assert partners.partners(afterwards.officer()) == []
    assert len(partners.partners(afterwards.bench.at(SALIMA))) == 1


def test_a_refusal_names_no_partner_to_tell(afterwards: Afterwards) -> None:
    afterwards.say(ConsentTo.SHARING, given=False)

    assert partners.partners(afterwards.officer()) == []
