"""Officers of the desk."""

import pytest

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.errors import NotFoundError
from vetting_desk.model import Officer, Role, new_id
from vetting_desk.store import Casebook, KnownOfficer

SOMEBODY = Officer(new_id(), "Somebody Invented", Role.PSYCHOLOGIST)


def test_an_officer_comes_back_with_certificates_in_order(bench: Bench) -> None:
    bench.casebook.officers.put(SOMEBODY, [b"leaf", b"issuing"], [b"long"])

    assert bench.reopen().officers.get(SOMEBODY.id) == KnownOfficer(
        SOMEBODY, (b"leaf", b"issuing"), (b"long",)
    )


def test_changing_a_name_leaves_the_certificates(casebook: Casebook) -> None:
    casebook.officers.put(SOMEBODY, [b"leaf"])
    casebook.officers.put(Officer(SOMEBODY.id, "Another Name", Role.SUPERVISOR))

    known = casebook.officers.get(SOMEBODY.id)
    assert (known.officer.name, known.certificates) == ("Another Name", (b"leaf",))


def test_new_certificates_replace_the_old(casebook: Casebook) -> None:
    casebook.officers.put(SOMEBODY, [b"old", b"older"])
    casebook.officers.put(SOMEBODY, [b"new"])

    assert casebook.officers.get(SOMEBODY.id).certificates == (b"new",)


def test_a_closed_account_is_still_listed(casebook: Casebook) -> None:
    casebook.officers.put(SOMEBODY, active=False)

    assert [known.active for known in casebook.officers.list() if known.officer == SOMEBODY] == [
        False
    ]


def test_nobody_is_not_found(casebook: Casebook) -> None:
    with pytest.raises(NotFoundError):
        casebook.officers.get(new_id())


def test_a_name_can_be_asked_for_anybody(casebook: Casebook) -> None:
    casebook.officers.put(SOMEBODY)

    assert casebook.officers.name_of(SOMEBODY.id) == "Somebody Invented"
    assert casebook.officers.name_of(new_id()) == ""


def test_a_role_of_a_newer_program_is_kept(bench: Bench) -> None:
    somebody = Officer(new_id(), "Somebody Newer", Role("role-of-tomorrow"))
    bench.casebook.officers.put(somebody)

    assert bench.reopen().officers.get(somebody.id).officer == somebody
