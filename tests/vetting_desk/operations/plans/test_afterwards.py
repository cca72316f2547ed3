"""How a person is after the return, in the organisation's words: asked after the follow-up."""

from datetime import timedelta

import pytest

from tests.vetting_desk.operations.decisions.conftest import ANORA, DAVLAT, HILOLA, SALIMA, Bench
from vetting_desk.errors import InputError, NotFoundError, PermissionDeniedError, StateError
from vetting_desk.model.due import DueKind
from vetting_desk.operations.agenda import gathering
from vetting_desk.operations.plans import afterwards, reading


def untold(bench: Bench) -> list[str]:
    gathering.bring_up_to_date(bench.post, 10)
    due = bench.post.casebook.due.of_kind(DueKind.OUTCOME_ASKED)
    return [each.what for each in due if each.case_id == bench.case_id and not each.what.isdigit()]


def keys(bench: Bench, name: str) -> dict[int, list[str]]:
    plan = reading.of_case(bench.at(name), bench.case_id)
    return {months: [each.key for each in its] for months, its in plan.afterwards.items()}


def test_the_organisations_words_are_offered_in_the_language_or_the_official_one(
    bench: Bench,
) -> None:
    bench.carry()
    found = {each.key: each for each in afterwards.outcomes(bench.at(ANORA), "tg")}
    assert set(found) == {"settled", "with-help", "not-reached"}
    assert {each.language for each in found.values()} == {"tg"}
    assert {each.language for each in afterwards.outcomes(bench.at(ANORA), "fa")} == {"ru"}


def test_it_is_asked_after_the_follow_up_and_told_to_both_desks(bench: Bench) -> None:
    bench.carry()
    desk = bench.at(ANORA)
    with pytest.raises(StateError):
        afterwards.tell(desk, bench.case_id, 6, "settled", "en")
    assert untold(bench) == []
    record = bench.record("follow-up")
    months = next(iter(reading.of_case(desk, bench.case_id).follow_ups))
    assert untold(bench) == ["untold"]
    afterwards.tell(bench.at(ANORA), bench.case_id, months, "settled", "en", remark="Works")
    assert untold(bench) == []
    bench.carry()
    assert keys(bench, HILOLA) == {months: ["settled"]}
    [said] = reading.of_case(bench.at(HILOLA), bench.case_id).afterwards[months]
    assert (said.by, said.record_id, said.remark) == (ANORA, record.id, "Works")
    assert "manages" in said.words
    afterwards.tell(bench.at(SALIMA), bench.case_id, months, "with-help", "en")
    assert keys(bench, ANORA) == {months: ["with-help"]}


def test_what_cannot_be_is_refused(bench: Bench) -> None:
    bench.record("follow-up")
    desk, case = bench.at(ANORA), bench.case_id
    months = next(iter(reading.of_case(desk, case).follow_ups))
    tomorrow = desk.clock.now().astimezone().date() + timedelta(days=2)
    for wrong in (4, 0):
        with pytest.raises(InputError):
            afterwards.tell(desk, case, wrong, "settled", "en")
    with pytest.raises(InputError):
        afterwards.tell(desk, case, months, "settled", "en", tomorrow)
    with pytest.raises(NotFoundError):
        afterwards.tell(desk, case, months, "unknown", "en")
    with pytest.raises(PermissionDeniedError):
        afterwards.tell(bench.at(DAVLAT), case, months, "settled", "en")
