"""Headquarters brings a second rating from the desk that asks to the one that rates, and back, in any order."""

from itertools import permutations

import pytest

from tests.vetting_desk.registry.conftest import NOW, POST_ID
from tests.vetting_desk.registry.test_guarding import statement
from tests.vetting_desk.registry.test_holding import SECOND, SUPERVISOR, about
from vetting_desk.model import DeskKind, RecordFile, new_id
from vetting_desk.model.entry import Entry, EntryWay
from vetting_desk.model.entry_document import EntryDocument, digest_of, to_bytes
from vetting_desk.model.peer import Peer
from vetting_desk.registry.casebook_standing import CasebookStanding
from vetting_desk.registry.entries import keep_entry
from vetting_desk.store import Casebook

ASSESSMENT = new_id()
RATER = {"id": new_id(), "name": "Rahim Sample", "role": "interviewer"}


def asked() -> EntryDocument:
    rater = {"desk": SECOND, "desk_name": "Other post", "officer": "", "officer_name": ""}
    payload = {
        "assessment": ASSESSMENT, "first": new_id(), "drawn": False, "rater": rater, "after": [], "words": "",
    }  # fmt: skip
    return about(statement("rating-asked", payload, SUPERVISOR, POST_ID))


def locked() -> EntryDocument:
    payload = {
        "assessment": ASSESSMENT, "language": "", "commitment": "0" * 64, "evidence": [],
        "instrument": {"id": "x", "version": "1", "sha256": "0" * 64},
    }  # fmt: skip
    return about(statement("rating-locked", payload, RATER, POST_ID))


def rated(of: EntryDocument) -> EntryDocument:
    payload = {
        "locked": {"entry": of.entry, "digest": digest_of(to_bytes(of))}, "assessment": ASSESSMENT,
        "salt": "", "opened": "", "ratings": [],
    }  # fmt: skip
    return about(statement("ratings", payload, RATER, SECOND))


def keep(casebook: Casebook, stated: EntryDocument) -> None:
    data = to_bytes(stated)
    name = casebook.blobs.put(data)
    entry = Entry(
        stated.entry, stated.kind, stated.case, stated.desk.id, stated.author.id, stated.author.name,
        NOW, name, "", (RecordFile("entry.json", name, len(data)),), taken_in=True,
    )  # fmt: skip
    with casebook.transaction():
        keep_entry(casebook, entry, stated)


@pytest.fixture
def with_desks(casebook: Casebook) -> Casebook:
    for desk_id in (POST_ID, SECOND):
        casebook.peers.put(Peer(desk_id, f"Post {desk_id[:4]}", DeskKind.POST))
    return casebook


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_request_and_evidence_go_to_who_rates_and_ratings_go_back(
    with_desks: Casebook, order: tuple[int, ...]
) -> None:
    lock = locked()
    every = [asked(), lock, rated(lock)]
    for place in order:
        keep(with_desks, every[place])

    ways = {each.kind: with_desks.entries.feeds(each.entry) for each in every}
    assert ways == {
        "rating-asked": {SECOND: EntryWay.TO_SEND},
        "rating-locked": {SECOND: EntryWay.TO_SEND},
        "ratings": {POST_ID: EntryWay.TO_SEND},
    }


def test_a_desk_that_was_restored_is_sent_its_second_ratings_again(with_desks: Casebook) -> None:
    lock = locked()
    for each in (asked(), lock):
        keep(with_desks, each)
    with_desks.entries.set_way(lock.entry, SECOND, EntryWay.RECEIVED)

    CasebookStanding(with_desks, 0).bring_back(SECOND)

    assert with_desks.entries.feeds(lock.entry) == {SECOND: EntryWay.TO_SEND}


def test_another_assessment_and_a_desk_nobody_knows_get_nothing(casebook: Casebook) -> None:
    lock = locked()
    keep(casebook, asked())
    keep(casebook, lock)

    assert casebook.entries.feeds(lock.entry) == {}
