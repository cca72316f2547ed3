"""What a person agreed to, as it comes to headquarters: a stranger's word does not count, the rest goes on."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.vetting_desk.registry.conftest import POST_ID
from tests.vetting_desk.registry.test_guarding import statement
from tests.vetting_desk.registry.test_holding import (
    SECOND,
    SUPERVISOR,
    THIRD,
    about,
    keep,
    offer,
    taken,
)
from vetting_desk.model import DeskKind, new_id
from vetting_desk.model.entry import EntryWay
from vetting_desk.model.entry_document import EntryDocument, digest_of, to_bytes
from vetting_desk.model.peer import Peer
from vetting_desk.registry import guarding
from vetting_desk.store import Casebook

__all__ = ["keep"]
Keep = Callable[[EntryDocument], tuple[str, ...]]


def consent(desk: str) -> EntryDocument:
    payload: dict[str, Any] = {
        "to": "speaking", "partner": None, "answer": "given", "said_by": "person", "how": "Alone",
        "language": "tg", "interpreter": "", "day": "2026-11-20", "until": "", "words": "",
        "knew": [],
    }  # fmt: skip
    return about(statement("consent", payload, SUPERVISOR, desk))


def withdrawn(desk: str, of: EntryDocument) -> EntryDocument:
    ref = {"entry": of.entry, "digest": digest_of(to_bytes(of))}
    payload = {"consents": [ref], "everything": False, "day": "2026-11-21", "words": ""}
    return about(statement("consent-withdrawn", payload, SUPERVISOR, desk))


@pytest.fixture(autouse=True)
def others(casebook: Casebook) -> None:
    for desk_id in (POST_ID, SECOND, THIRD):
        casebook.peers.put(Peer(desk_id, "Other post", DeskKind.POST))


def ways(casebook: Casebook, of: EntryDocument) -> dict[str, EntryWay]:
    return casebook.entries.feeds(of.entry)


def test_a_word_of_a_desk_that_never_held_the_case_is_flagged_and_goes_nowhere(
    casebook: Casebook, keep: Keep
) -> None:
    strange = consent(THIRD)
    assert keep(strange) == (guarding.STRANGER,)
    one = offer(SECOND)
    keep(one)
    keep(taken(SECOND, one, []))
    assert ways(casebook, strange) == {}
    assert keep(withdrawn(THIRD, strange)) == (guarding.STRANGER,)
    casebook.verify()


def test_it_goes_on_to_the_next_desk_that_takes_the_case(casebook: Casebook, keep: Keep) -> None:
    given = consent(POST_ID)
    assert keep(given) == ()
    assert ways(casebook, given) == {}
    one = offer(SECOND)
    keep(one)
    keep(taken(SECOND, one, []))
    assert ways(casebook, given) == {SECOND: EntryWay.TO_SEND}


def test_what_is_taken_back_goes_before_all_else_to_every_desk_that_held_the_case(
    casebook: Casebook, keep: Keep
) -> None:
    one = offer(SECOND)
    accepted = taken(SECOND, one, [])
    for each in (one, accepted):
        keep(each)
    given = consent(SECOND)
    keep(given)
    back = withdrawn(SECOND, given)

    keep(back)
    keep_again = withdrawn(SECOND, given)
    keep(keep_again)

    assert ways(casebook, given) == {}
    assert ways(casebook, back) == {POST_ID: EntryWay.TO_SEND}
    assert casebook.entries.to_send(POST_ID)[0].id == back.entry
    assert SECOND not in ways(casebook, back)


def test_before_its_case_is_here_nobody_is_called_a_stranger(
    casebook: Casebook, keep: Keep
) -> None:
    early = consent(POST_ID).model_copy(update={"case": new_id()})
    assert keep(early) == ()
