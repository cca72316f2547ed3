"""The issuing key's sealed copies, one for each pair of officers."""

from collections.abc import Callable

import pytest

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.errors import AuditChainError
from vetting_desk.store import Casebook


def test_copies_come_back_by_pair(bench: Bench) -> None:
    bench.casebook.issuing_pairs.replace({("a", "b"): b"ab", ("a", "c"): b"ac"})

    pairs = bench.reopen().issuing_pairs
    assert (pairs.find("a", "b"), pairs.find("a", "c"), pairs.find("b", "c")) == (
        b"ab",
        b"ac",
        None,
    )
    assert pairs.named() == ("a", "b", "c")
    bench.casebook.verify()


def test_new_copies_leave_none_of_the_old(casebook: Casebook) -> None:
    casebook.issuing_pairs.replace({("a", "b"): b"ab", ("a", "c"): b"ac", ("b", "c"): b"bc"})
    casebook.issuing_pairs.replace({("a", "b"): b"new"})

    assert casebook.issuing_pairs.named() == ("a", "b")
    assert casebook.issuing_pairs.find("a", "b") == b"new"
    casebook.verify()


def test_nobody_is_named_before(casebook: Casebook) -> None:
    assert casebook.issuing_pairs.named() == ()


@pytest.mark.parametrize(
    "sql",
    [
        "DELETE FROM issuing_pairs",
        "INSERT INTO issuing_pairs VALUES ('a', 'x', x'00')",
    ],
)
def test_what_is_changed_beside_the_log_is_found(
    bench: Bench, tamper: Callable[..., None], sql: str
) -> None:
    bench.casebook.issuing_pairs.replace({("a", "b"): b"ab"})
    tamper(sql)

    with pytest.raises(AuditChainError, match="issuing-pair"):
        bench.casebook.verify()
