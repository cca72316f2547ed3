"""Reading what a person agreed to: who may, and from when on they may be asked."""

import pytest

from tests.vetting_desk.operations.decisions.conftest import ANORA, DAVLAT, HILOLA, LATIF, Bench
from tests.vetting_desk.operations.outreach.conftest import Afterwards
from vetting_desk.errors import PermissionDeniedError, TooEarlyToAskError
from vetting_desk.model.consent import ConsentState
from vetting_desk.operations.decisions import material, reopening
from vetting_desk.operations.outreach import reading
from vetting_desk.operations.queues import sorting


def test_nobody_is_asked_before_a_decision_that_they_know(bench: Bench) -> None:
    for missing in ("decision", "told"):
        with pytest.raises(TooEarlyToAskError) as refused:
            reading.require_decided(bench.at(ANORA), bench.case_id)
        assert refused.value.fields["missing"] == missing
        if missing == "decision":
            bench.decided()
            bench.carry()


def test_nobody_is_asked_while_the_decision_is_looked_at_again(afterwards: Afterwards) -> None:
    reading.require_decided(afterwards.officer(), afterwards.case_id)
    reopening.reopen(
        afterwards.bench.at(DAVLAT), afterwards.decision_id, "reopened", "Invented words"
    )
    afterwards.bench.carry()

    with pytest.raises(TooEarlyToAskError) as refused:
        reading.require_decided(afterwards.officer(), afterwards.case_id)

    assert refused.value.fields["missing"] == "decision-again"


@pytest.mark.parametrize("name", [DAVLAT, LATIF])
def test_who_decides_or_is_heard_sees_nothing_of_it(afterwards: Afterwards, name: str) -> None:
    afterwards.say()
    afterwards.bench.carry()

    with pytest.raises(PermissionDeniedError):
        reading.of_case(afterwards.bench.at(name), afterwards.case_id)

    [found] = reading.of_case(afterwards.bench.at(HILOLA), afterwards.case_id).consents
    assert found.state is ConsentState.GIVEN


def test_what_was_agreed_or_taken_back_is_no_news_to_a_decision(afterwards: Afterwards) -> None:
    bench = afterwards.bench
    before = material.of_case(bench.hq, bench.case_id).saw
    sorting.sort_case(bench.at(HILOLA), bench.case_id)
    places = bench.hq.casebook.queues.of_case(bench.case_id, afterwards.today.isoformat())
    flags = bench.hq.casebook.queues.flags_of(bench.case_id)

    afterwards.say()
    afterwards.withdraw()
    bench.carry()

    assert len(afterwards.stands(bench.at(HILOLA)).consents) == 1
    assert material.of_case(bench.hq, bench.case_id).saw == before
    sorting.sort_case(bench.at(HILOLA), bench.case_id)
    now = bench.hq.casebook.queues.of_case(bench.case_id, afterwards.today.isoformat())
    assert now == places
    assert bench.hq.casebook.queues.flags_of(bench.case_id) == flags
