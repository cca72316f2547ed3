"""Steps of review and acknowledgements are only added."""

from collections.abc import Callable

import pytest

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.errors import AuditChainError, NotFoundError, StateError
from vetting_desk.model.claim import Step, UrgentKind


def test_steps_are_kept_in_their_order(bench: Bench) -> None:
    case, now = bench.case_called("Намуна"), bench.clock.now()
    first = bench.casebook.reviews.add_step(case.id, Step.LOOKED, "", (1, 0), now)
    second = bench.casebook.reviews.add_step(case.id, Step.TO_DECIDE, "Whole", (1, 2), now)
    assert bench.casebook.reviews.steps(case.id) == [first, second]
    assert (second.officer_name, second.saw) == (bench.officer.name, (1, 2))
    assert [each.kind for each in bench.casebook.cases.timeline(case.id)][-1] == "case-reviewed"
    bench.casebook.verify()


def test_something_is_acknowledged_once(bench: Bench) -> None:
    case, now = bench.case_called("Намуна"), bench.clock.now()
    reviews = bench.casebook.reviews
    given = reviews.acknowledge(case.id, UrgentKind.RELEASE, "r", "I call the post", now)
    assert reviews.acknowledgements(case.id) == [given]
    with pytest.raises(StateError):
        reviews.acknowledge(case.id, UrgentKind.RELEASE, "r", "", now)
    reviews.acknowledge(case.id, UrgentKind.ALARM, "r", "", now)
    bench.casebook.verify()


def test_one_changed_behind_the_log_is_found(bench: Bench, tamper: Callable[..., None]) -> None:
    case, now = bench.case_called("Намуна"), bench.clock.now()
    bench.casebook.reviews.acknowledge(case.id, UrgentKind.ALARM, "r", "", now)
    tamper("UPDATE acknowledgements SET officer_name = 'Somebody else'")
    with pytest.raises(AuditChainError):
        bench.casebook.verify()


def test_both_need_a_case(bench: Bench) -> None:
    now = bench.clock.now()
    with pytest.raises(NotFoundError):
        bench.casebook.reviews.add_step("none", Step.LOOKED, "", (0, 0), now)
    with pytest.raises(NotFoundError):
        bench.casebook.reviews.acknowledge("none", UrgentKind.ALARM, "r", "", now)


def test_erasing_takes_both_along(bench: Bench) -> None:
    case, now = bench.case_called("Намуна"), bench.clock.now()
    bench.casebook.reviews.add_step(case.id, Step.LOOKED, "Words", (1, 0), now)
    bench.casebook.reviews.acknowledge(case.id, UrgentKind.ALARM, "r", "Words", now)
    bench.casebook.erasure.erase(case.id, now, bench.officer.id, "Invented")
    assert bench.casebook.reviews.steps(case.id) == []
    assert bench.casebook.reviews.acknowledgements(case.id) == []
    bench.casebook.verify()
