"""Cases, their names and histories."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.errors import NotFoundError, StateError
from vetting_desk.model import (
    BirthCertainty,
    BirthDate,
    NameKind,
    NameScript,
    PersonName,
    Stage,
    new_id,
)
from vetting_desk.store import Casebook
from vetting_desk.store.cases import code_of

TAJIK = PersonName("Намуна Ҷаҳонгирзода", NameScript.CYRILLIC)
LATIN = PersonName("Namuna Jahongirzoda", NameScript.LATIN)
ALIAS = PersonName("نمونه", NameScript.ARABIC, NameKind.ALIAS)


def test_a_case_comes_back_with_all_its_names(bench: Bench) -> None:
    case = bench.case(TAJIK, LATIN, ALIAS)

    assert bench.reopen().cases.get(case.id) == case


def test_references_count_up_with_year_and_desk(casebook: Casebook) -> None:
    code = code_of(casebook.desk.id)

    assert [casebook.cases.next_reference() for _ in range(2)] == [
        f"2026-{code}-00001",
        f"2026-{code}-00002",
    ]


def test_references_begin_anew_each_year(bench: Bench) -> None:
    bench.case()
    bench.clock.advance(timedelta(days=60))

    assert bench.casebook.cases.next_reference().startswith("2027-")
    assert bench.casebook.cases.next_reference().endswith("-00002")


def test_headquarters_can_give_a_desk_its_code(casebook: Casebook) -> None:
    casebook.settings.set("desk/code", "PNJ")

    assert casebook.cases.next_reference() == "2026-PNJ-00001"


def test_codes_have_no_letter_that_reads_like_a_digit() -> None:
    assert not set("".join(code_of(new_id()) for _ in range(300))) & set("ILOU")


def take_a_reference_and_fail(casebook: Casebook) -> None:
    with casebook.transaction():
        casebook.cases.next_reference()
        raise ZeroDivisionError


def test_a_reference_is_not_lost_with_a_transaction_that_failed(casebook: Casebook) -> None:
    with pytest.raises(ZeroDivisionError):
        take_a_reference_and_fail(casebook)

    assert casebook.cases.next_reference().endswith("-00001")


def test_the_same_id_is_refused(bench: Bench) -> None:
    case = bench.case()

    with pytest.raises(StateError):
        bench.casebook.cases.add(replace(case, reference="another"))


def test_the_same_reference_from_another_desk_is_kept_apart(bench: Bench) -> None:
    case = bench.case()
    other = replace(case, id=new_id())
    bench.casebook.cases.add(other, desk_id="another desk")

    assert bench.casebook.cases.desk_of(other.id) == "another desk"
    assert {row.id for row in bench.casebook.cases.search(case.reference)} == {case.id, other.id}


def test_a_changed_case_is_found_by_its_new_name_only(bench: Bench) -> None:
    case = bench.case(TAJIK)
    bench.casebook.cases.update(replace(case, names=(LATIN,)))

    assert [row.name for row in bench.casebook.cases.search("jahongir")] == [LATIN.text]
    assert (
        bench.casebook._core.database.value(
            "SELECT count(*) FROM case_search WHERE case_search MATCH 'намуна'"
        )
        == 0
    )


def test_what_a_case_said_before_is_kept(bench: Bench) -> None:
    case = bench.case(TAJIK)
    born = BirthDate("1999-05", BirthCertainty.MONTH)
    bench.casebook.cases.update(replace(case, names=(LATIN,), birth=born))

    (version,) = bench.casebook.cases.history(case.id)
    assert (version.case.names, version.case.birth) == (case.names, case.birth)
    assert version.officer_id == bench.officer.id
    assert bench.casebook.cases.get(case.id).birth == born


def test_a_change_leaves_no_name_in_the_audit_log(bench: Bench) -> None:
    case = bench.case(TAJIK)
    bench.casebook.cases.update(replace(case, names=(LATIN,)))

    logged = str([entry.detail for entry in bench.casebook.audit.entries()])
    assert TAJIK.text not in logged
    assert LATIN.text not in logged


def test_the_stage_can_be_set(bench: Bench) -> None:
    case = bench.case()
    bench.casebook.cases.set_stage(case.id, Stage.JUDGEMENT)

    assert bench.casebook.cases.get(case.id).stage is Stage.JUDGEMENT


def test_the_list_begins_with_what_changed_last(bench: Bench) -> None:
    first, second = bench.case(), bench.case()
    bench.clock.advance(timedelta(minutes=1))
    bench.casebook.cases.set_stage(first.id, Stage.INTAKE)

    assert [row.id for row in bench.casebook.cases.search()] == [first.id, second.id]


def test_the_list_is_no_longer_than_asked(bench: Bench) -> None:
    for _ in range(5):
        bench.case()

    assert len(bench.casebook.cases.search(limit=3)) == 3
    assert len(bench.casebook.cases.search("намун", limit=3)) == 3


def test_many_cases_can_be_added_at_once(bench: Bench) -> None:
    one = bench.case(TAJIK, LATIN)
    cases = [replace(one, id=new_id(), reference=f"2026-OLD-{number:05d}") for number in range(30)]
    bench.casebook.cases.add_many(cases)
    bench.casebook.verify()

    assert bench.casebook.cases.count() == 31
    assert bench.casebook.cases.get(cases[7].id) == cases[7]
    assert bench.casebook.cases.timeline(cases[7].id)[0].kind == "case-created"


def test_many_cases_are_added_all_or_none(bench: Bench) -> None:
    case = bench.case()

    with pytest.raises(StateError):
        bench.casebook.cases.add_many([replace(case, id=new_id(), reference="new"), case])

    assert bench.casebook.cases.count() == 1
    bench.case()
    bench.casebook.verify()


def test_an_unknown_case_is_not_found(bench: Bench) -> None:
    store = bench.casebook.cases
    for ask in (
        store.get,
        store.timeline,
        store.history,
        lambda id_: store.set_stage(id_, Stage.INTAKE),
    ):
        with pytest.raises(NotFoundError):
            ask(new_id())


def test_the_index_can_be_made_anew(bench: Bench, tamper: Callable[..., None]) -> None:
    bench.case(TAJIK)
    tamper(
        "DELETE FROM case_search",
        "UPDATE settings SET value = x'30' WHERE key = 'ui/search-version'",
    )

    assert len(bench.casebook.cases.search("намуна")) == 1
