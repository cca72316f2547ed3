from typing import Any

import pytest

from tests.vetting_desk.model.test_entry_document import FIELDS
from vetting_desk.errors import BundleFormatError
from vetting_desk.model import Role
from vetting_desk.model.entry_document import READER, EntryDocument
from vetting_desk.model.entry_kinds import (
    AUTHORS,
    KINDS,
    RELEASE,
    ReleasePayload,
    authors_of,
    is_known,
    payload_of,
    read_payload,
)

RELEASED = {"reason": "need", "words": "Invented words", "assessment": ""}


def document(**changes: Any) -> EntryDocument:
    return EntryDocument(**{**FIELDS, "kind": RELEASE, "payload": RELEASED, **changes})


def test_a_release_is_read_as_its_kind_says() -> None:
    found = payload_of(document())
    assert isinstance(found, ReleasePayload)
    assert found.words == "Invented words"


@pytest.mark.parametrize(
    "changes", [{"kind": "unheard-of"}, {"least_reader": READER + 1}], ids=["kind", "reader"]
)
def test_what_this_program_does_not_know_is_not_interpreted(changes: dict[str, Any]) -> None:
    found = document(payload={"anything": 1}, **changes)
    assert not is_known(found)
    assert payload_of(found) is None


@pytest.mark.parametrize(
    "payload",
    [{}, {**RELEASED, "more": 1}, {**RELEASED, "words": ""}, {**RELEASED, "reason": "gossip"}],
    ids=str,
)
def test_a_payload_that_is_not_as_its_kind_says_is_refused(payload: dict[str, Any]) -> None:
    with pytest.raises(BundleFormatError, match="payload"):
        read_payload(RELEASE, payload)


def test_only_psychologists_release_and_of_other_kinds_nothing_is_known() -> None:
    assert authors_of(document()) == frozenset({Role.PSYCHOLOGIST})
    assert authors_of(document(kind="unheard-of", payload={})) is None
    assert set(AUTHORS) <= set(KINDS)
