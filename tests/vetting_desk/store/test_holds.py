"""Legal holds: one for each case, lifted by a person, bound to the audit log."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.errors import AuditChainError, NotFoundError
from vetting_desk.model import new_id

WHO = "Invented Officer"


def test_a_held_case_is_found_and_listed_the_latest_first(bench: Bench) -> None:
    first, second = bench.case(), bench.case()
    now = bench.clock.now()
    bench.casebook.holds.put(first.id, now, WHO, "a court asks")
    later = bench.casebook.holds.put(second.id, now + timedelta(days=1), WHO, "another asks")

    assert bench.casebook.holds.find(second.id) == later
    assert [hold.case_id for hold in bench.casebook.holds.list()] == [second.id, first.id]
    assert later.reference == second.reference


def test_a_second_hold_takes_the_place_of_the_first(bench: Bench) -> None:
    case = bench.case()
    bench.casebook.holds.put(case.id, bench.clock.now(), WHO, "a court asks")
    again = bench.casebook.holds.put(case.id, bench.clock.now(), WHO, "it asks again")

    assert bench.casebook.holds.list() == [again]
    bench.casebook.verify()


def test_a_lifted_hold_is_gone_and_both_are_logged_with_their_reasons(bench: Bench) -> None:
    case = bench.case()
    bench.casebook.holds.put(case.id, bench.clock.now(), WHO, "a court asks")
    bench.casebook.holds.lift(case.id, "it has closed the file")

    assert bench.casebook.holds.find(case.id) is None
    lifted, held = bench.casebook.audit.entries(subject=case.id, limit=2)
    assert (held.action, held.detail["reason"]) == ("case-held", "a court asks")
    assert (lifted.action, lifted.detail["reason"]) == (
        "case-hold-lifted",
        "it has closed the file",
    )
    bench.casebook.verify()


def test_lifting_what_is_not_held_writes_nothing(bench: Bench) -> None:
    case = bench.case()
    length = bench.casebook.audit.length()
    bench.casebook.holds.lift(case.id, "no reason")

    assert bench.casebook.audit.length() == length


def test_a_case_that_is_not_here_cannot_be_held(bench: Bench) -> None:
    with pytest.raises(NotFoundError):
        bench.casebook.holds.put(new_id(), bench.clock.now(), WHO, "a court asks")


@pytest.mark.parametrize("sql", ["UPDATE holds SET reason = 'x'", "DELETE FROM holds"])
def test_a_hold_changed_beside_the_log_is_found(
    bench: Bench, tamper: Callable[..., None], sql: str
) -> None:
    bench.casebook.holds.put(bench.case().id, bench.clock.now(), WHO, "a court asks")
    tamper(sql)

    with pytest.raises(AuditChainError, match="hold"):
        bench.casebook.verify()
