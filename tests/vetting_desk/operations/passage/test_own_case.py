"""A person of a case gets one of their own by their own contact alone."""

import pytest

from tests.vetting_desk.operations.passage.conftest import Travelling
from vetting_desk.errors import (
    BundleFormatError,
    InputError,
    OwnContactError,
    RestrictedCaseError,
    StateError,
)
from vetting_desk.model.entry_kinds import read_payload
from vetting_desk.model.statement import Thing
from vetting_desk.model.statement_payloads import payload_for
from vetting_desk.operations.cases import cases
from vetting_desk.operations.passage import family, own_case

CALLED = "Худаш 3 март занг зад"


@pytest.mark.parametrize("words", ["", "  \n", "\u200b"])
def test_nobody_has_a_case_by_the_word_of_others(travelling: Travelling, words: str) -> None:
    before = len(cases.search(travelling.desk))
    with pytest.raises(OwnContactError):
        own_case.open_case(travelling.desk, travelling.case_id, travelling.mother.id, words)
    with pytest.raises(OwnContactError):
        own_case.join(travelling.desk, travelling.case_id, travelling.mother.id, "2026", words)
    assert len(cases.search(travelling.desk)) == before


def test_their_case_begins_with_names_and_birth_and_nothing_others_said(
    travelling: Travelling,
) -> None:
    desk, case_id = travelling.desk, travelling.case_id
    case = own_case.open_case(desk, case_id, travelling.mother.id, CALLED)
    assert case.names == travelling.mother.names
    assert desk.casebook.statements.of_case(case.id) == []
    seen = family.of_case(desk, case_id).persons[0]
    assert (seen.person.case_id, seen.reference) == (case.id, case.reference)
    reference = cases.case_detail(desk, case_id).case.reference
    assert family.of_case(desk, case.id).named_in == ((case_id, reference),)
    with pytest.raises(StateError):
        own_case.open_case(desk, case_id, travelling.mother.id, CALLED)


def test_a_case_they_began_is_joined_and_parted_again(travelling: Travelling) -> None:
    desk, case_id, mother = travelling.desk, travelling.case_id, travelling.mother
    own = cases.create_case(desk, mother.names)
    with pytest.raises(InputError):
        own_case.join(desk, case_id, mother.id, "no such", CALLED)
    this = cases.case_detail(desk, case_id).case.reference
    with pytest.raises(StateError):
        own_case.join(desk, case_id, mother.id, this, CALLED)
    own_case.join(desk, case_id, mother.id, f" {own.reference} ", CALLED)
    assert family.of_case(desk, case_id).persons[0].reference == own.reference
    own_case.part(desk, case_id, mother.id, "Каси дигар аст")
    assert family.of_case(desk, case_id).persons[0].person.case_id == ""
    with pytest.raises(StateError):
        own_case.part(desk, case_id, mother.id, "Боз")


def test_no_entry_from_elsewhere_gives_somebody_a_case_without_contact(
    travelling: Travelling,
) -> None:
    own_case.open_case(travelling.desk, travelling.case_id, travelling.mother.id, CALLED)
    said = travelling.desk.casebook.statements.of_case(travelling.case_id)[-1]
    payload = payload_for(said, "2026-03-01T10:00:00.000Z")
    read_payload(Thing.PERSON.value, payload)
    with pytest.raises(BundleFormatError):
        read_payload(Thing.PERSON.value, payload | {"contact": " "})


def test_a_case_that_is_restricted_is_not_named_to_others(
    travelling: Travelling, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, case_id = travelling.desk, travelling.case_id
    own = own_case.open_case(desk, case_id, travelling.mother.id, CALLED)

    def shut(_desk: object, _subject: str) -> str:
        raise RestrictedCaseError(since="2026-03-01", roles="supervisor")

    monkeypatch.setattr(family, "restricted", shut)
    assert family.of_case(desk, case_id).persons[0].reference == ""
    assert family.of_case(desk, own.id).named_in == ()
