"""A decision is looked at again for a reason, and the one that takes its place names it."""

import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE
from tests.vetting_desk.operations.decisions.conftest import (
    ANORA,
    DAVLAT,
    DILNOZA,
    ISKANDAR,
    LATIF,
    Bench,
)
from vetting_desk.errors import DecisionInForceError, InputError, NotFoundError, StateError
from vetting_desk.model.decision_standing import DecisionState
from vetting_desk.operations.decisions import deciding, drafts, reading, reopening


def states(bench: Bench) -> list[DecisionState]:
    found = reading.of_case(bench.at(DAVLAT), bench.case_id).decisions
    return [each.standing.state for each in found]


def test_an_appeal_reopens_it_and_a_new_decision_takes_its_place(bench: Bench) -> None:
    first = bench.decided(outcome="refusal")
    bench.carry()
    reopening.appeal(bench.at(ANORA), first.entry.id, "The person says it is not so")
    with pytest.raises(DecisionInForceError):
        drafts.prepare(bench.at(DAVLAT), bench.case_id)
    bench.carry()
    second = bench.proposed(members=(DAVLAT, DILNOZA))
    assert second.payload.supersedes is not None
    assert second.payload.supersedes.because == "appealed"
    assert states(bench) == [DecisionState.IN_FORCE, DecisionState.PROPOSED]
    deciding.sign(bench.at(DILNOZA), second.entry.id, bench.saw(), PASSPHRASE)
    assert states(bench) == [DecisionState.SUPERSEDED, DecisionState.IN_FORCE]
    bench.carry()
    found = reading.of_case(bench.at(ISKANDAR), bench.case_id).decisions
    assert [each.standing.state for each in found] == ["superseded", "in-force"]
    assert found[0].standing.superseded_by == second.entry.id


@pytest.mark.parametrize("name", [DILNOZA, LATIF])
def test_headquarters_reopens_it_by_itself(bench: Bench, name: str) -> None:
    first = bench.decided()
    reopening.reopen(bench.at(name), first.entry.id, "corrected", "A fault in it")
    found = reading.one(bench.at(DAVLAT), first.entry.id)
    assert [each.payload.because for each in found.standing.reopened] == ["corrected"]
    assert found.standing.state is DecisionState.IN_FORCE


def test_only_what_is_in_force_is_reopened_and_with_words(bench: Bench) -> None:
    proposed = bench.proposed()
    with pytest.raises(StateError):
        reopening.reopen(bench.at(DAVLAT), proposed.entry.id, "reopened", "Why")
    deciding.sign(bench.at(DILNOZA), proposed.entry.id, bench.saw(), PASSPHRASE)
    with pytest.raises(InputError):
        reopening.reopen(bench.at(DAVLAT), proposed.entry.id, "reopened", " ")
    with pytest.raises(NotFoundError):
        reopening.reopen(bench.at(DAVLAT), "nothing", "reopened", "Why")
