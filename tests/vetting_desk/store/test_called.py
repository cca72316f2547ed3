"""What people call the things the log names by id."""

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.model.about import About


def test_a_case_and_its_draft_are_called_by_reference_and_title(bench: Bench) -> None:
    case = bench.case_called("Ali Sample")
    draft = bench.draft(case)
    called = bench.casebook.called
    assert called.about(case.id, {}) == About(case=case.reference)
    found = called.about(draft.id, {})
    assert (found.case, found.form, bool(found.clinical)) == (
        case.reference,
        "An invented form",
        False,
    )
    assert called.about(f"{bench.officer.id}/{case.id}", {}) == About(case=case.reference)
    assert called.about("7", {"case": case.id}) == About(case=case.reference)


def test_an_officer_and_the_desk_are_called_by_name(bench: Bench) -> None:
    called = bench.casebook.called
    assert called.name(bench.officer.id) == "Invented Officer"
    assert called.about(bench.casebook.desk.id, {}) == About(name=bench.casebook.desk.name)


def test_what_is_not_here_has_no_name(bench: Bench) -> None:
    called = bench.casebook.called
    assert called.about("device", {"record": "never"}) == About()
    assert called.name("nobody") == ""
