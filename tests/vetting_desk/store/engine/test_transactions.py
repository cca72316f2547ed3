"""Transactions, also nested: all or nothing."""

import pytest

from vetting_desk.errors import StorageFullError
from vetting_desk.store import Casebook


def set_and_fail(casebook: Casebook, key: str) -> None:
    with casebook.transaction():
        casebook.settings.set(key, "1")
        raise ZeroDivisionError


def set_around(casebook: Casebook, *keys: str) -> None:
    """Set a value, let another fail inside and continue."""
    with casebook.transaction():
        casebook.settings.set(keys[0], "1")
        with pytest.raises(ZeroDivisionError):
            set_and_fail(casebook, keys[1])
        for key in keys[2:]:
            casebook.settings.set(key, "1")


def set_around_and_fail(casebook: Casebook) -> None:
    with casebook.transaction():
        casebook.settings.set("outer", "1")
        set_and_fail(casebook, "inner")


def fill_up(casebook: Casebook) -> None:
    with casebook.transaction():
        casebook.blobs.put(bytes(1_000_000))


def go_on_after_a_full_disk(casebook: Casebook) -> None:
    with casebook.transaction():
        casebook.settings.set("before", "1")
        with pytest.raises(StorageFullError):
            fill_up(casebook)
        assert not casebook._core.database._connection.in_transaction


def test_what_fails_leaves_nothing(casebook: Casebook) -> None:
    with pytest.raises(ZeroDivisionError):
        set_and_fail(casebook, "a")

    assert casebook.settings.get("a") is None


def test_what_fails_inside_is_undone_alone(casebook: Casebook) -> None:
    set_around(casebook, "kept", "lost")

    assert (casebook.settings.get("kept"), casebook.settings.get("lost")) == ("1", None)


def test_the_log_fits_after_something_inside_was_undone(casebook: Casebook) -> None:
    set_around(casebook, "kept", "lost", "after")
    casebook.verify()

    subjects = [entry.subject for entry in casebook.audit.entries(action="setting-changed")]
    assert subjects == ["after", "kept"]


def test_an_error_inside_that_goes_up_undoes_everything(casebook: Casebook) -> None:
    with pytest.raises(ZeroDivisionError):
        set_around_and_fail(casebook)

    assert (casebook.settings.get("outer"), casebook.settings.get("inner")) == (None, None)


def test_a_transaction_that_sqlite_undid_cannot_be_committed(casebook: Casebook) -> None:
    database = casebook._core.database
    database.rows(f"PRAGMA max_page_count = {database.value('PRAGMA page_count') + 20}")

    with pytest.raises(StorageFullError):
        go_on_after_a_full_disk(casebook)

    database.rows("PRAGMA max_page_count = 1073741823")
    assert casebook.settings.get("before") is None
    casebook.settings.set("after", "1")
    casebook.verify()
