"""In whatever order and however often entries about calls come, the same calls are part of the same cases."""

import os
from contextlib import closing
from hashlib import sha256
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.vetting_desk.model.test_entry_document import FIELDS
from tests.vetting_desk.registry.conftest import NOW, POST_ID, make_document
from vetting_desk.clock import FixedClock, to_text
from vetting_desk.model import Desk, DeskKind, RecordFile, new_id
from vetting_desk.model.entry import Entry
from vetting_desk.model.entry_document import EntryDocument, to_bytes
from vetting_desk.registry.calls import FORK, NO_CASE
from vetting_desk.registry.cases import register_case
from vetting_desk.registry.entries import act_on_waiting, keep_entry
from vetting_desk.registry.guarding import NOT_THEIRS, STRANGER
from vetting_desk.store import Casebook, create_casebook

AT = to_text(NOW)
RECORD = make_document()
CASE = RECORD.case.id
OPERATOR = {"id": new_id(), "name": "Olim Sample", "role": "operator"}
LAWYER = {"id": new_id(), "name": "Latif Sample", "role": "lawyer"}
CALL, OTHER = new_id(), new_id()
SAID = {"caller": "person", "talk": "I want home"}


def statement(
    kind: str, payload: dict[str, Any], case: str = CASE, desk: str = POST_ID, **more: Any
) -> EntryDocument:
    fields = {
        "kind": kind, "case": case, "entry": new_id(), "author": OPERATOR,
        "desk": FIELDS["desk"] | {"id": desk}, "payload": payload, **more,
    }  # fmt: skip
    return EntryDocument(**{**FIELDS, **fields})


def joined(call: str = CALL, case: str = CASE, **more: Any) -> EntryDocument:
    payload = {
        "call": call, "story": call, "began": AT, "ended": AT, "taken_by": "Olim Sample", "by": OPERATOR,
        "at": AT, "person": RECORD.case.model_dump() | {"id": case}, "opened_by": POST_ID, "said": SAID,
        **more.pop("changed", {}),
    }  # fmt: skip
    return statement("call", payload, case, **more)


def parted(of: EntryDocument, **more: Any) -> EntryDocument:
    ref = {"entry": of.entry, "digest": sha256(to_bytes(of)).hexdigest()}
    payload = {"call": of.payload["call"], "joined": ref, "by": OPERATOR, "at": AT}
    return statement("call-parted", payload, of.case, **more)


def closed(why: str, replaces: list[str]) -> EntryDocument:
    payload = {
        "call": OTHER, "day": AT[:10], "caller": "relative", "why": why, "by": OPERATOR, "at": AT,
        "replaces": replaces,
    }  # fmt: skip
    return statement("call-closed", payload, "")


def keep(casebook: Casebook, document: EntryDocument) -> tuple[str, ...]:
    if casebook.entries.find(document.entry) is not None:
        return ()
    data = to_bytes(document)
    name = casebook.blobs.put(data)
    entry = Entry(
        document.entry, document.kind, document.case, document.desk.id, document.author.id,
        document.author.name, NOW, name, "", (RecordFile("entry.json", name, len(data)),), taken_in=True,
    )  # fmt: skip
    with casebook.transaction():
        return keep_entry(casebook, entry, document)


def bring_case(casebook: Casebook) -> None:
    with casebook.transaction():
        register_case(casebook, RECORD)
        act_on_waiting(casebook, CASE)


def a_casebook(folder: Path) -> Casebook:
    folder.mkdir()
    desk = Desk(new_id(), "Test HQ", DeskKind.HQ, "Test organisation", training=True)
    return create_casebook(folder, bytearray(os.urandom(48)), desk, FixedClock(NOW))


def told(casebook: Casebook) -> tuple[object, ...]:
    standing = {(each.id, each.call_id) for each in casebook.call_acts.standing(CASE)}
    return standing, {each.id for each in casebook.call_acts.closed_elsewhere()}


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_any_order_and_any_repetition_end_in_the_same(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    first = joined(changed={"opened_by": new_id()})
    gone = parted(first)
    again = joined(changed={"opened_by": new_id()})
    shut = closed("hoax", [])
    reopened = closed("open-again", [shut.entry])
    last = closed("answered", [reopened.entry])
    every = [first, gone, again, shut, reopened, last]
    order = data.draw(st.permutations([*every, *data.draw(st.lists(st.sampled_from(every)))]))
    comes = data.draw(st.integers(0, len(order)))
    with closing(a_casebook(tmp_path_factory.mktemp("calls") / "hq")) as casebook:
        for place, each in enumerate(order):
            if place == comes:
                bring_case(casebook)
            keep(casebook, each)
        if comes == len(order):
            bring_case(casebook)
        assert told(casebook) == ({(again.entry, CALL)}, {last.entry})
        casebook.verify()


def test_a_call_opens_the_case_of_its_own_desk(casebook: Casebook) -> None:
    assert keep(casebook, joined()) == ()
    assert casebook.cases.get(CASE).reference == RECORD.case.reference
    assert casebook.cases.desk_of(CASE) == POST_ID
    bring_case(casebook)  # its first record comes later, and is taken as any other
    assert len(casebook.call_acts.standing(CASE)) == 1


def test_a_call_of_a_case_that_another_desk_opened_waits_for_it(casebook: Casebook) -> None:
    keep(casebook, joined(changed={"opened_by": new_id()}))
    assert casebook.cases.find(CASE) is None
    bring_case(casebook)
    assert len(casebook.call_acts.standing(CASE)) == 1


def test_a_stranger_desk_joins_nothing(casebook: Casebook) -> None:
    bring_case(casebook)
    assert keep(casebook, joined(desk=new_id())) == (STRANGER,)
    assert casebook.call_acts.standing(CASE) == []


def test_a_stranger_desk_takes_nothing_out(casebook: Casebook) -> None:
    bring_case(casebook)
    call = joined()
    keep(casebook, call)
    assert keep(casebook, parted(call, desk=new_id())) == (STRANGER,)
    assert len(casebook.call_acts.standing(CASE)) == 1


def test_who_takes_no_calls_cannot_be_said_to_have_joined_one(casebook: Casebook) -> None:
    bring_case(casebook)
    assert keep(casebook, joined(changed={"by": LAWYER})) == (NOT_THEIRS,)
    call = joined()
    keep(casebook, call)
    elsewhere = parted(call)
    wrong = elsewhere.model_copy(
        update={"entry": new_id(), "payload": elsewhere.payload | {"call": new_id()}}
    )
    assert keep(casebook, wrong) == (NOT_THEIRS,)


def test_a_person_who_is_none_opens_no_case(casebook: Casebook) -> None:
    person = RECORD.case.model_dump() | {"names": []}
    assert keep(casebook, joined(changed={"person": person})) == (NO_CASE,)
    assert casebook.cases.find(CASE) is None
    other = RECORD.case.model_dump() | {"id": new_id()}
    assert keep(casebook, joined(changed={"person": other})) == (NOT_THEIRS,)


def test_one_call_in_two_cases_is_part_of_both_and_flagged(casebook: Casebook) -> None:
    second = new_id()
    for order in permutations([joined(), joined(case=second)]):
        flags = [flag for each in order for flag in keep(casebook, each)]
        if flags:
            assert FORK in flags
    assert len(casebook.call_acts.standing(CASE)) == 1
    assert len(casebook.call_acts.standing(second)) == 1


def test_an_erased_case_takes_no_call(casebook: Casebook) -> None:
    bring_case(casebook)
    casebook.erasure.erase(CASE, NOW, "", "Invented")
    keep(casebook, joined())
    assert casebook.call_acts.of_call(CALL) == []
