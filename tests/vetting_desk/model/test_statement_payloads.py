"""What entries say of persons and passages is strict: nothing unknown, nothing that cannot be."""

from typing import Any

import pytest

from vetting_desk.errors import BundleFormatError
from vetting_desk.model import new_id
from vetting_desk.model.entry_kinds import (
    ABOUT_PERSONS,
    CLOSING,
    GUARDING,
    KINDS,
    TRAVELLING,
    read_payload,
)
from vetting_desk.model.statement import Thing
from vetting_desk.model.statement_payload import StatementPayload
from vetting_desk.model.statement_payloads import PAYLOADS

SHARED = {
    "statement": new_id(), "at": "2026-03-01T10:00:00.000Z", "replaces": [], "reason": "why",
    "by": {"id": new_id(), "name": "Anora", "role": "interviewer"},
}  # fmt: skip
A, B = new_id(), new_id()
WHOLE: dict[Thing, dict[str, Any]] = {
    Thing.PERSON: {
        "person": A, "names": [{"text": "Намуна", "script": "Cyrl", "kind": "primary"}],
        "birth": "1991", "birth_certainty": "year", "lives": "", "reach": "", "safety": "",
        "contact": "", "own_case": "",
    },
    Thing.LINK: {"link": A, "of": "", "to": B, "kin": "child", "certainty": "said", "holds": True},
    Thing.PASSAGE: {"passage": A, "kind": "passage", "who": [""], "state": "open", "words": ""},
    Thing.TIE: {"tie": A, "code": "T-07", "sort": "kin", "words": "", "holds": True},
    Thing.STEP: {
        "step": A, "passage": B, "sort": "leg", "state": "planned", "who": [], "what": "",
        "paper": "", "number": "", "party": "", "place": "", "to": "", "day": "", "amount": "",
        "owner": "", "owner_id": "", "until": "", "words": "",
    },
    Thing.FILE: {
        "file": A, "shows": "Шиноснома", "sha256": "a" * 64, "length": 3, "media": "image/png",
        "came_sha256": "b" * 64, "came_length": 4, "gone": ["place"], "brought_by": "Модар",
        "form": "copy", "language": "", "step": "", "state": "kept",
    },
    Thing.HAND: {
        "hand": A, "file": B, "of": "paper", "act": "shown", "day": "2026-03-01", "giver": "",
        "receiver": "Консул", "why": "Виза", "holds": True,
    },
    Thing.HIT: {
        "hit": A, "watch_list": "un", "version": 3, "title": "Invented list", "source": "Nobody",
        "ground": "Invented law 7", "day": "2026-11-20", "loaded": "2026-11-21", "entry": "QDi.901",
        "ours": "Хуршед Намуна", "theirs": "Khurshed Namuna", "quality": "good", "birth": "1984",
        "their_birth": "1984-05-03", "agrees": "year", "common": False, "found": "not-them",
    },
    Thing.CLOSING: {"case": A, "closed": True, "why": "home", "knew": [B]},
}  # fmt: skip


@pytest.mark.parametrize("thing", Thing)
def test_each_is_an_entry_that_travels_and_is_read(thing: Thing) -> None:
    assert KINDS[thing.value] is PAYLOADS[thing]
    assert thing.value in ABOUT_PERSONS | {CLOSING} <= GUARDING <= TRAVELLING
    found = read_payload(thing.value, SHARED | WHOLE[thing])
    assert isinstance(found, StatementPayload)
    assert found.thing_id == A
    shared = {"statement", "at", "by", "replaces", "reason"}
    assert set(found.content()) == set(WHOLE[thing]) - {next(iter(WHOLE[thing]))} - shared


@pytest.mark.parametrize("thing", Thing)
def test_nothing_unknown_or_missing_is_taken(thing: Thing) -> None:
    whole = SHARED | WHOLE[thing]
    for name in whole:
        with pytest.raises(BundleFormatError):
            read_payload(thing.value, {key: each for key, each in whole.items() if key != name})
    with pytest.raises(BundleFormatError):
        read_payload(thing.value, whole | {"score": 1})


@pytest.mark.parametrize(
    ("thing", "wrong"),
    [
        (Thing.PERSON, {"names": []}),
        (Thing.PERSON, {"birth": "soon"}),
        (Thing.PERSON, {"birth_certainty": "surely"}),
        (Thing.PERSON, {"own_case": B, "contact": " "}),
        (Thing.PERSON, {"names": [{"text": "x", "script": "Cyrl", "kind": "alias"}]}),
        (Thing.LINK, {"of": B}),
        (Thing.LINK, {"kin": "enemy"}),
        (Thing.LINK, {"holds": False, "reason": ""}),
        (Thing.LINK, {"to": ""}),
        (Thing.PASSAGE, {"who": []}),
        (Thing.PASSAGE, {"state": "rated"}),
        (Thing.TIE, {"code": ""}),
        (Thing.TIE, {"sort": "friend"}),
        (Thing.TIE, {"holds": False, "reason": ""}),
        (Thing.STEP, {"state": "granted"}),
        (Thing.STEP, {"day": "tomorrow"}),
        (Thing.STEP, {"paper": "spoon"}),
    ],
)
def test_what_cannot_be_is_refused(thing: Thing, wrong: dict[str, Any]) -> None:
    with pytest.raises(BundleFormatError):
        read_payload(thing.value, SHARED | WHOLE[thing] | wrong)
