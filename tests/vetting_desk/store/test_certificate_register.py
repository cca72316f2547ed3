"""The register of issued certificates: it only grows, and the log binds all of it."""

from collections.abc import Callable

import pytest

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.crypto.certificates import Register
from vetting_desk.errors import AuditChainError, StateError
from vetting_desk.model.certificate_register import RegisterEntry, SentRegister, ShownCertificate
from vetting_desk.store import Casebook

AT = "2026-06-01T08:00:00.000Z"
ONE, TWO, THREE = (RegisterEntry(digit * 64, AT) for digit in "abc")


def test_it_grows_in_order_and_its_head_is_that_of_the_entries(bench: Bench) -> None:
    bench.casebook.register.add([ONE])
    bench.casebook.register.add([TWO, THREE])

    register = bench.reopen().register
    assert register.list() == [ONE, TWO, THREE]
    assert (register.length(), register.head()) == (3, Register([ONE, TWO, THREE]).head)
    bench.casebook.verify()


def test_without_entries_it_is_empty_and_the_log_says_nothing(casebook: Casebook) -> None:
    before = casebook.audit.length()
    casebook.register.add([])

    assert (casebook.register.list(), casebook.register.head()) == ([], Register([]).head)
    assert casebook.audit.length() == before


def test_a_certificate_stands_in_it_once(casebook: Casebook) -> None:
    casebook.register.add([ONE])

    with pytest.raises(StateError):
        casebook.register.add([TWO, ONE])
    assert casebook.register.list() == [ONE]


@pytest.mark.parametrize(
    "sql", ["UPDATE certificate_register SET at = ''", "DELETE FROM certificate_register"]
)
def test_the_database_itself_guards_it(casebook: Casebook, sql: str) -> None:
    casebook.register.add([ONE])

    with pytest.raises(StateError):
        casebook.database.execute(sql)


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE certificate_register SET at = '2020-01-01T00:00:00.000Z' WHERE sequence = 1",
        "DELETE FROM certificate_register WHERE sequence = 2",
        f"INSERT INTO certificate_register VALUES (3, '{'d' * 64}', '{AT}', '{'e' * 64}')",
    ],
)
def test_what_is_changed_beside_the_log_is_found(
    bench: Bench, tamper: Callable[..., None], sql: str
) -> None:
    bench.casebook.register.add([ONE, TWO])
    tamper(sql)

    with pytest.raises(AuditChainError, match="register"):
        bench.casebook.verify()


def test_what_came_and_is_missing_is_kept_until_the_register_names_it(bench: Bench) -> None:
    first, second = ShownCertificate(ONE, "desk"), ShownCertificate(TWO, "desk", b"der")
    bench.casebook.register.add([THREE])
    assert bench.casebook.register.show([first, second, ShownCertificate(THREE, "desk")]) == 2
    assert bench.casebook.register.show([first, ShownCertificate(TWO, "other")]) == 0

    casebook = bench.reopen()
    assert casebook.register.missing() == [first, second]
    casebook.register.add([ONE])
    assert casebook.register.missing() == [second]
    casebook.verify()


def test_the_certificate_itself_is_kept_once_it_comes(casebook: Casebook) -> None:
    casebook.register.show([ShownCertificate(ONE, "desk")])

    assert casebook.register.show([ShownCertificate(ONE, "other", b"der")]) == 0
    assert casebook.register.missing() == [ShownCertificate(ONE, "desk", b"der")]
    casebook.verify()


def test_what_was_shown_is_bound_by_the_log(bench: Bench) -> None:
    bench.casebook.register.show([ShownCertificate(ONE, "desk")])
    bench.casebook.database.execute("UPDATE shown_certificates SET at = '2027-06-01T08:00:00.000Z'")

    with pytest.raises(AuditChainError):
        bench.reopen().verify()


def test_what_a_sent_register_leaves_out_is_kept_with_it(bench: Bench) -> None:
    register = SentRegister(AT, Register([ONE]).to_bytes(), Register([TWO]).to_bytes())
    bench.casebook.register.put_sent(register)

    casebook = bench.reopen()
    assert casebook.register.sent() == register
    casebook.verify()
