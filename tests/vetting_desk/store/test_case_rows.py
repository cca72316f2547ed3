"""Cases as rows of a list."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.model import (
    AssessmentState,
    BirthCertainty,
    BirthDate,
    NameKind,
    NameScript,
    PersonName,
    Stage,
    WayToHq,
)
from vetting_desk.store import case_rows

TAJIK = PersonName("Намуна Ҷаҳонгирзода", NameScript.CYRILLIC)


LATIN = PersonName("Namuna Jahongirzoda", NameScript.LATIN)


def test_a_line_of_the_list_shows_both_names_the_way_and_the_drafts(bench: Bench) -> None:
    case = bench.case(TAJIK, LATIN)
    bench.draft(case)
    bench.casebook.records.set_way(bench.signed(case).id, WayToHq.RECEIVED)
    bench.signed(case, text=b'{"second":1}')

    (row,) = bench.casebook.cases.search()
    assert (row.name, row.latin_name) == (TAJIK.text, LATIN.text)
    assert (row.way_to_hq, row.drafts, row.stage) == (WayToHq.TO_SEND, 1, Stage.CONTACT)


def test_a_latin_primary_name_is_not_shown_twice(bench: Bench) -> None:
    bench.case(LATIN)

    (row,) = bench.casebook.cases.search()
    assert (row.name, row.latin_name) == (LATIN.text, "")


def test_a_discarded_draft_is_not_counted(bench: Bench) -> None:
    draft = bench.draft()
    bench.casebook.assessments.set_state(draft.id, AssessmentState.DISCARDED)

    assert bench.casebook.cases.search()[0].drafts == 0


def test_a_case_is_distinguished_by_everything_it_holds(bench: Bench) -> None:
    case = bench.case(TAJIK)
    others = [
        replace(case, names=(LATIN,)),
        replace(case, names=(replace(TAJIK, kind=NameKind.ALIAS),)),
        replace(case, stage=Stage.INTAKE),
        replace(case, birth=BirthDate("1990", BirthCertainty.YEAR)),
        replace(case, reference="another"),
    ]
    states = {case_rows.state(each, bench.casebook.desk.id) for each in (case, *others)}

    assert len(states) == 6
    assert case_rows.state(case, "another desk") not in states


def test_a_case_is_the_same_however_late_it_changed_last(bench: Bench) -> None:
    case = bench.case(TAJIK)
    later = replace(case, changed_at=case.changed_at + timedelta(days=1))

    assert case_rows.state(later, "x") == case_rows.state(case, "x")


def test_what_can_change_of_a_case_comes_back_from_its_history(bench: Bench) -> None:
    before = bench.case(TAJIK, LATIN)
    after = replace(before, names=(), stage=Stage.INTAKE)

    assert case_rows.version(after, case_rows.serialised(before)) == before


def test_an_index_that_does_not_hold_a_cases_words_is_noticed(
    bench: Bench, tamper: Callable[..., None]
) -> None:
    case = bench.case(TAJIK)
    assert list(case_rows.misfit_words(bench.casebook._core.database)) == []

    tamper("DELETE FROM case_search")

    assert list(case_rows.misfit_words(bench.casebook._core.database)) == [case.id]
