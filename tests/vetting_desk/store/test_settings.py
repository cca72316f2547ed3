"""Named values and counters."""

from collections.abc import Callable

import pytest

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.errors import AuditChainError
from vetting_desk.store import Casebook


@pytest.mark.parametrize("value", ["text", "", "متن", b"text", b"\x00\xff"])
def test_a_value_comes_back(casebook: Casebook, value: str | bytes) -> None:
    casebook.settings.set("key", value)

    found = (
        casebook.settings.get("key")
        if isinstance(value, str)
        else casebook.settings.get_bytes("key")
    )
    assert found == value


def test_bytes_that_are_text_come_back_as_text(casebook: Casebook) -> None:
    casebook.settings.set("trust/root", b"-----BEGIN")

    assert casebook.settings.get("trust/root") == "-----BEGIN"


def test_what_is_not_set_is_none(casebook: Casebook) -> None:
    assert casebook.settings.get("nothing") is None


def test_a_removed_value_is_gone(bench: Bench) -> None:
    bench.casebook.settings.set("key", "value")
    bench.casebook.settings.remove("key")
    bench.casebook.verify()

    assert bench.casebook.settings.get("key") is None


def test_a_change_leaves_an_entry_without_the_value(casebook: Casebook) -> None:
    casebook.settings.set("secret", "a very secret value")

    entry = casebook.audit.entries(limit=1)[0]
    assert (entry.action, entry.subject) == ("setting-changed", "secret")
    assert "a very secret value" not in str(entry.detail)


def test_how_windows_look_leaves_no_entry(casebook: Casebook) -> None:
    before = casebook.audit.length()
    casebook.settings.set("ui/width", "800")

    assert casebook.audit.length() == before


def test_keys_are_found_by_their_beginning(casebook: Casebook) -> None:
    for key in ("a/2", "a/1", "b/1"):
        casebook.settings.set(key, "")

    assert casebook.settings.keys("a/") == ["a/1", "a/2"]


def test_a_counter_counts_from_one(casebook: Casebook) -> None:
    assert [casebook.counters.next("n") for _ in range(3)] == [1, 2, 3]


def test_counters_go_on_after_opening_again(bench: Bench) -> None:
    bench.casebook.counters.next("n")

    assert bench.reopen().counters.next("n") == 2


def test_a_counter_is_never_lowered(casebook: Casebook) -> None:
    assert casebook.counters.raise_to("n", 5)

    assert not casebook.counters.raise_to("n", 5)
    assert not casebook.counters.raise_to("n", 3)
    assert casebook.counters.get("n") == 5


def test_a_counter_set_back_in_the_file_is_found(bench: Bench, tamper: Callable[..., None]) -> None:
    bench.casebook.counters.raise_to("revocations", 7)
    tamper("UPDATE counters SET value = 6 WHERE name = 'revocations'")

    with pytest.raises(AuditChainError, match="counter revocations is not as logged"):
        bench.casebook.verify()
