"""Which file an officer's keys open is known before any of them is tried."""

from pathlib import Path

import pytest

from vetting_desk.crypto.age import HybridIdentity
from vetting_desk.crypto.slots import SlotSecret
from vetting_desk.model import new_id
from vetting_desk.operations.desk import fitting, tickets

OFFICER, DESK = new_id(), new_id()
STORE, NEWER, BOOK = (bytearray([number] * 48) for number in (1, 2, 3))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "slots").mkdir()
    return tmp_path


def secret(key: bytearray) -> SlotSecret:
    return SlotSecret(
        bytearray(key), bytearray(1), bytearray(32), HybridIdentity.generate().to_text()
    )


def sealed(folder: Path, **files: bytearray) -> None:
    for name, key in files.items():
        (folder / f"{name}.db").write_bytes(bytes(key[32:]) + bytes(512))


def ticket(folder: Path, held: SlotSecret, *keys: bytearray) -> None:
    recipient = tickets.identity_of(held).recipient.to_text()
    tickets.write(folder, OFFICER, recipient, DESK, keys)


def test_the_slots_key_opens_the_casebook(folder: Path) -> None:
    sealed(folder, casebook=STORE, desk=BOOK)
    found = fitting.key_for(folder, OFFICER, [DESK], secret(STORE))

    assert found == fitting.Fitting()


def test_a_ticket_opens_it_where_the_slots_key_does_not(folder: Path) -> None:
    sealed(folder, casebook=NEWER)
    held = secret(STORE)
    ticket(folder, held, NEWER, STORE)

    found = fitting.key_for(folder, OFFICER, [DESK], held)

    assert (found.by_ticket, found.newest) == (True, True)
    assert held.store_key == NEWER


def test_the_key_before_is_in_the_ticket_too(folder: Path) -> None:
    sealed(folder, casebook=STORE)
    held = secret(BOOK)
    ticket(folder, held, NEWER, STORE)

    found = fitting.key_for(folder, OFFICER, [DESK], held)

    assert (found.by_ticket, found.newest, found.alone) == (True, False, False)


def test_an_administrators_opens_the_desk_book_alone(folder: Path) -> None:
    sealed(folder, casebook=STORE, desk=BOOK)

    assert fitting.key_for(folder, OFFICER, [DESK], secret(BOOK)).alone


def test_a_key_that_opens_nothing_says_so_and_is_left_alone(folder: Path) -> None:
    sealed(folder, casebook=STORE)
    held = secret(NEWER)

    assert not fitting.key_for(folder, OFFICER, [DESK], held).fits
    assert held.store_key == NEWER


def test_a_desk_without_files_fits_nothing(folder: Path) -> None:
    assert not fitting.key_for(folder, OFFICER, [DESK], secret(STORE)).fits
