"""Erasing the content of a case, all or nothing, leaving a tombstone."""

from collections.abc import Callable

import pytest

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.errors import AuditChainError, NotFoundError, StateError
from vetting_desk.model import AssessmentState, BirthDate, Case, new_id
from vetting_desk.store.erasure import Tombstone


def erase(bench: Bench, case: Case) -> Tombstone:
    return bench.casebook.erasure.erase(
        case.id, bench.clock.now(), bench.officer.id, "Invented: ten years"
    )


@pytest.fixture
def case(bench: Bench) -> Case:
    """A case with answers and a record."""
    made = bench.case_called("Намуна Намунаев", "Namuna Namunaev")
    draft = bench.draft(made)
    bench.answer(draft.id, "what was said")
    bench.casebook.assessments.set_state(draft.id, AssessmentState.SIGNED)
    bench.signed(made)
    return made


def test_nothing_it_said_is_left(bench: Bench, case: Case) -> None:
    [record] = bench.casebook.records.list(case.id)
    erase(bench, case)
    casebook = bench.reopen()

    left = casebook.cases.get(case.id)
    assert (left.names, left.birth, left.reference) == ((), BirthDate(), case.reference)
    assert casebook.cases.search("namuna") == []
    assert casebook._core.database.value("SELECT count(*) FROM answers") == 0
    with pytest.raises(NotFoundError):
        casebook.blobs.get(record.digest)


def test_the_tombstone_stays_with_who_and_why(bench: Bench, case: Case) -> None:
    made = erase(bench, case)

    assert (made.reference, made.officer_id) == (case.reference, bench.officer.id)
    assert bench.reopen().erasure.tombstones() == [made]


def test_the_log_still_fits_together(bench: Bench, case: Case) -> None:
    erase(bench, case)

    bench.casebook.verify()
    bench.reopen().verify()


def test_a_content_that_another_case_holds_is_kept(bench: Bench, case: Case) -> None:
    other = bench.signed(bench.case())

    erase(bench, case)

    assert bench.casebook.blobs.get(other.digest) == b"{}"


def test_what_is_erased_is_not_erased_again(bench: Bench, case: Case) -> None:
    erase(bench, case)
    with pytest.raises(StateError):
        erase(bench, case)


def test_what_is_not_here_cannot_be_erased(bench: Bench) -> None:
    with pytest.raises(NotFoundError):
        bench.casebook.erasure.erase(new_id(), bench.clock.now(), bench.officer.id, "Invented")


def test_an_erasing_that_fails_half_way_erases_nothing(
    bench: Bench, case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("vetting_desk.store.erasure.drop_unused", broken)
    with pytest.raises(ZeroDivisionError):
        erase(bench, case)

    assert bench.casebook.cases.get(case.id).names == case.names
    assert bench.casebook.erasure.tombstones() == []


def test_a_tombstone_changed_beside_the_log_is_found(
    bench: Bench, case: Case, tamper: Callable[..., None]
) -> None:
    erase(bench, case)
    tamper("UPDATE tombstones SET reason = 'another'")

    with pytest.raises(AuditChainError) as found:
        bench.casebook.verify()
    assert found.value.fields["detail"].startswith("tombstone")


def test_only_an_erased_case_is_erased(bench: Bench, case: Case) -> None:
    assert not bench.casebook.erasure.is_erased(case.id)
    erase(bench, case)
    assert bench.casebook.erasure.is_erased(case.id)
    assert not bench.casebook.erasure.is_erased(new_id())


def test_a_picture_that_answers_in_another_case_is_kept(bench: Bench, case: Case) -> None:
    """The draft of another case names it by digest alone; nothing else holds it."""
    name = bench.casebook.blobs.put(b"the same picture")
    for draft in (bench.draft(case), bench.draft(bench.case())):
        bench.answer(draft.id, f"{name}.png")

    erase(bench, case)

    assert bench.casebook.blobs.get(name) == b"the same picture"
