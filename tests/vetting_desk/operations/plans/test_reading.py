"""The plan of a case is read by who works on cases; what is for clinicians alone stays with them."""

import pytest

from tests.vetting_desk.operations.decisions.conftest import ANORA, HILOLA, ISKANDAR, Bench
from vetting_desk.errors import NotFoundError, PermissionDeniedError, RestrictedCaseError
from vetting_desk.model import Officer, Role, new_id
from vetting_desk.operations.plans import acting, reading
from vetting_desk.operations.plans.reading import closed_to_others


def test_every_desk_that_has_the_records_has_the_same_items(bench: Bench) -> None:
    at_post = reading.of_case(bench.at(ANORA), bench.case_id)
    at_hq = reading.of_case(bench.at(HILOLA), bench.case_id)
    assert [each.item.id for each in at_post.items] == [each.item.id for each in at_hq.items]
    assert {each.item.key for each in at_post.items} > {"support", "monitoring", "N1", "now"}
    assert str(at_post.review) == "2026-06-02"
    assert at_post.unread == ()


def test_what_is_for_clinicians_is_there_for_others_without_its_words(bench: Bench) -> None:
    known = reading.of_case(bench.at(ISKANDAR), bench.case_id)
    seen = reading.of_case(bench.at(ANORA), bench.case_id)
    [closed] = [each for each in known.items if each.item.restricted]
    [hidden] = [each for each in seen.items if each.item.restricted]
    assert closed.item.key == "N5"
    assert closed.item.action
    assert (hidden.item.action, hidden.item.label, hidden.item.key, hidden.owner) == ("",) * 4
    assert (hidden.item.id, hidden.day, hidden.open) == (closed.item.id, closed.day, True)
    acting.done(bench.at(ISKANDAR), bench.case_id, closed.item.id, "Seen by the doctor")
    [after] = [
        e for e in reading.of_case(bench.at(ANORA), bench.case_id).items if e.item.restricted
    ]
    assert [step.words for step in after.steps] == [""]
    assert closed_to_others(after) == after


def test_it_is_for_who_reads_cases_and_of_a_case_that_is_here(bench: Bench) -> None:
    desk = bench.at(ANORA)
    with pytest.raises(NotFoundError):
        reading.of_case(desk, new_id())
    desk.casebook.act_as(Officer(new_id(), "Invented", Role.ANALYST))
    with pytest.raises(PermissionDeniedError):
        reading.of_case(desk, bench.case_id)


def test_the_plan_of_a_restricted_case_is_read_by_who_opens_it(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_desk: object, subject: str) -> str:
        assert subject == bench.case_id
        raise RestrictedCaseError(since="2026-01-01", roles="supervisor")

    monkeypatch.setattr(reading, "restricted", refuse)
    with pytest.raises(RestrictedCaseError):
        reading.of_case(bench.at(ANORA), bench.case_id)
