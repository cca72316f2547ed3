"""Interpreters at headquarters: counted once, in any order, and brought to every post that did not say it."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.vetting_desk.registry.conftest import POST_ID
from tests.vetting_desk.registry.test_guarding import statement
from tests.vetting_desk.registry.test_holding import SECOND, SUPERVISOR, keep
from vetting_desk.model import DeskKind, new_id
from vetting_desk.model.entry import EntryWay
from vetting_desk.model.entry_document import EntryDocument
from vetting_desk.model.peer import Peer
from vetting_desk.registry import interpreters
from vetting_desk.store import Casebook

__all__ = ["keep"]
Keep = Callable[[EntryDocument], tuple[str, ...]]
LATER = "0f000000-0000-4000-8000-000000000009"


def interpreter(desk: str = POST_ID) -> EntryDocument:
    payload: dict[str, Any] = {
        "interpreter": new_id(), "code": "T-07", "languages": ["Tajik"], "sex": "woman",
        "undertaking": "not-asked", "signed_on": "", "until": "", "record": "", "in_use": True,
        "replaces": [], "reason": "",
    }  # fmt: skip
    return statement("interpreter", payload, SUPERVISOR, desk).model_copy(update={"case": ""})


@pytest.fixture(autouse=True)
def others(casebook: Casebook) -> None:
    for desk_id in (POST_ID, SECOND):
        casebook.peers.put(Peer(desk_id, "Other post", DeskKind.POST))


def test_one_is_kept_and_goes_to_the_other_posts_alone(casebook: Casebook, keep: Keep) -> None:
    document = interpreter()
    assert keep(document) == ()
    assert [each.id for each in casebook.interpreters.list()] == [document.entry]
    assert casebook.entries.way(document.entry, SECOND) == (EntryWay.TO_SEND, "")
    assert casebook.entries.way(document.entry, POST_ID) is None


def test_counting_it_again_changes_nothing(casebook: Casebook, keep: Keep) -> None:
    document = interpreter()
    keep(document)
    interpreters.count(casebook, document)
    assert len(casebook.interpreters.list()) == 1


def test_a_post_that_joins_later_gets_all_with_its_first_bundle(
    casebook: Casebook, keep: Keep
) -> None:
    document = interpreter()
    keep(document)
    casebook.peers.put(Peer(LATER, "A later post", DeskKind.POST))
    assert casebook.entries.way(document.entry, LATER) is None
    interpreters.bring(casebook, LATER)
    assert casebook.entries.way(document.entry, LATER) == (EntryWay.TO_SEND, "")
    interpreters.bring(casebook, "nobody")
