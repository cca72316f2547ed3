"""Tickets: a new store key for absent officers, and for nobody else."""

from pathlib import Path

import pytest

from vetting_desk.crypto.slot_secret import SlotSecret
from vetting_desk.model import new_id
from vetting_desk.operations.access.desk_folders import SLOTS_FOLDER
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk import tickets
from vetting_desk.store.recipients import RecipientPurpose

DESK, OFFICER = new_id(), new_id()
KEY = bytearray(range(48))


def secret(seed: int) -> SlotSecret:
    return SlotSecret(bytearray(48), bytearray(), bytearray([seed] * 32), "")


@pytest.fixture
def written(tmp_path: Path) -> Path:
    """A folder with a ticket for the officer whose seed is 1."""
    (tmp_path / SLOTS_FOLDER).mkdir()
    recipient = tickets.identity_of(secret(1)).recipient.to_text()
    tickets.write(tmp_path, OFFICER, recipient, DESK, [KEY])
    return tmp_path


def test_a_ticket_gives_its_officer_the_new_key(written: Path) -> None:
    assert tickets.read(written, OFFICER, DESK, secret(1)) == (KEY,)


def test_the_key_does_not_stand_in_it(written: Path) -> None:
    [ticket] = (written / SLOTS_FOLDER).iterdir()

    assert bytes(KEY) not in ticket.read_bytes()


def test_another_officers_slot_does_not_open_it(written: Path) -> None:
    assert tickets.read(written, OFFICER, DESK, secret(2)) == ()


def test_a_ticket_put_in_anothers_place_is_none(written: Path) -> None:
    slots = written / SLOTS_FOLDER
    (slots / f"{OFFICER}{tickets.SUFFIX}").rename(slots / f"other{tickets.SUFFIX}")

    assert tickets.read(written, "other", DESK, secret(1)) == ()
    assert tickets.read(written, OFFICER, DESK, secret(1)) == ()


def test_a_ticket_of_another_desk_is_none(written: Path) -> None:
    assert tickets.read(written, OFFICER, new_id(), secret(1)) == ()


def test_a_damaged_ticket_is_none(written: Path) -> None:
    [ticket] = (written / SLOTS_FOLDER).iterdir()
    ticket.write_bytes(ticket.read_bytes()[:-1])

    assert tickets.read(written, OFFICER, DESK, secret(1)) == ()


def test_tickets_are_removed_and_where_there_is_none_nothing_happens(written: Path) -> None:
    tickets.discard(written, [OFFICER, "nobody"])

    assert list((written / SLOTS_FOLDER).iterdir()) == []


def test_a_desk_knows_where_to_seal_an_officers_tickets(post: OpenDesk) -> None:
    tickets.publish(post)

    found = post.casebook.recipients.find(post.officer.id, RecipientPurpose.TICKET)
    assert found == tickets.identity_of(post.secret).recipient.to_text()
