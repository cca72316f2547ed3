"""Who holds a case, as entries come to headquarters in whatever order."""

from collections.abc import Callable
from itertools import permutations
from typing import Any

import pytest

from tests.vetting_desk.model.test_entry_document import FIELDS
from tests.vetting_desk.registry.conftest import NOW, POST_ID, make_document
from tests.vetting_desk.registry.test_guarding import fact, statement
from vetting_desk.model import DeskKind, RecordFile, new_id
from vetting_desk.model.entry import Entry, EntryWay
from vetting_desk.model.entry_document import EntryDocument, digest_of, to_bytes
from vetting_desk.model.peer import Peer
from vetting_desk.registry import guarding, holding
from vetting_desk.registry.cases import register_case
from vetting_desk.registry.entries import keep_entry
from vetting_desk.store import Casebook

RECORD = make_document()
CASE = RECORD.case.id
SUPERVISOR = {"id": new_id(), "name": "Salima Sample", "role": "supervisor"}
SECOND, THIRD = new_id(), new_id()


def about(stated: EntryDocument) -> EntryDocument:
    return stated.model_copy(update={"case": CASE})


def offer(to: str, desk: str = POST_ID, after: list[str] | None = None) -> EntryDocument:
    payload = {
        "to": {"id": to, "name": "Other post"}, "opened_by": {"id": POST_ID, "name": "Post"},
        "person": RECORD.case.model_dump(), "after": after or [], "words": "",
    }  # fmt: skip
    return about(statement("case-offered", payload, SUPERVISOR, desk))


def taken(desk: str, of: EntryDocument | None, after: list[str], words: str = "") -> EntryDocument:
    ref = {"entry": of.entry, "digest": digest_of(to_bytes(of))} if of else None
    payload = {"offer": ref, "after": after, "words": words}
    return about(statement("case-taken", payload, SUPERVISOR, desk))


@pytest.fixture
def keep(casebook: Casebook) -> Callable[[EntryDocument], tuple[str, ...]]:
    register_case(casebook, RECORD)

    def keep_one(stated: EntryDocument) -> tuple[str, ...]:
        data = to_bytes(stated)
        name = casebook.blobs.put(data)
        entry = Entry(
            stated.entry, stated.kind, stated.case, stated.desk.id, stated.author.id,
            stated.author.name, NOW, name, "", (RecordFile("entry.json", name, len(data)),),
            taken_in=True,
        )  # fmt: skip
        with casebook.transaction():
            return keep_entry(casebook, entry, stated)

    return keep_one


def holders(casebook: Casebook) -> set[str]:
    return set(casebook.holdings.holders(CASE, POST_ID))


@pytest.mark.parametrize("order", list(permutations(range(4))))
def test_in_any_order_the_same_desk_holds(
    casebook: Casebook, keep: Callable[[EntryDocument], Any], order: tuple[int, ...]
) -> None:
    first = offer(SECOND)
    accepted = taken(SECOND, first, [])
    on = offer(THIRD, SECOND, [accepted.entry])
    last = taken(THIRD, on, [accepted.entry])
    every = [first, accepted, on, last]
    for place in order:
        keep(every[place])
    for each in every:  # what came before it could count
        with casebook.transaction():
            holding.count(casebook, each)
    assert holders(casebook) == {THIRD}
    casebook.verify()


def test_two_desks_that_took_one_case_are_a_fork_until_a_supervisor_ends_it(
    casebook: Casebook, keep: Callable[[EntryDocument], tuple[str, ...]]
) -> None:
    one, two = offer(SECOND), offer(THIRD)
    first, second = taken(SECOND, one, []), taken(THIRD, two, [])
    keep(one)
    keep(two)
    assert keep(first) == ()
    assert keep(second) == (holding.FORKED,)
    assert holders(casebook) == {SECOND, THIRD}
    end = taken(POST_ID, None, [first.entry, second.entry], "It stays here")
    assert keep(end) == ()
    assert holders(casebook) == {POST_ID}


def test_a_desk_that_has_nothing_to_do_with_a_case_takes_nothing(
    casebook: Casebook, keep: Callable[[EntryDocument], tuple[str, ...]]
) -> None:
    assert keep(taken(THIRD, None, [], "Mine now")) == (holding.STRANGER,)
    one = offer(SECOND)
    keep(one)
    assert keep(taken(THIRD, one, [])) == (holding.STRANGER,)
    assert keep(offer(THIRD, THIRD)) == (holding.STRANGER,)
    assert holders(casebook) == {POST_ID}


def test_taking_over_wants_a_reason(
    casebook: Casebook, keep: Callable[[EntryDocument], tuple[str, ...]]
) -> None:
    assert FIELDS["version"] == 1
    assert keep(taken(POST_ID, None, [])) == (holding.STRANGER,)


def test_what_does_not_count_here_is_brought_to_nobody(
    casebook: Casebook, keep: Callable[[EntryDocument], tuple[str, ...]]
) -> None:
    for desk_id in (SECOND, THIRD):
        casebook.peers.put(Peer(desk_id, "Other post", DeskKind.POST))
    forged = statement(
        "facts", {"facts": [fact(1, "age", "adult", [], SUPERVISOR)]}, SUPERVISOR, THIRD
    )
    known = statement(
        "facts", {"facts": [fact(2, "age", "child", [], SUPERVISOR)]}, SUPERVISOR, POST_ID
    )
    grab = taken(THIRD, None, [], "Mine now")
    assert keep(about(forged)) == (guarding.STRANGER,)
    assert keep(about(known)) == ()
    assert keep(grab) == (holding.STRANGER,)
    one = offer(SECOND)
    keep(one)
    keep(taken(SECOND, one, []))
    sent = [casebook.entries.way(each.entry, SECOND) for each in (known, one)]
    assert sent == [(EntryWay.TO_SEND, "")] * 2
    assert [casebook.entries.way(each.entry, SECOND) for each in (forged, grab)] == [None, None]
