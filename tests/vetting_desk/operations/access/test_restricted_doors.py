"""No operation does anything with a restricted case for a role that does not open it, by any id.

Goes over all doors there are: whoever adds an operation, or a parameter, says here what it names.
"""

import inspect
from collections.abc import Callable
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest

from tests.vetting_desk.operations.access.test_permissions import DOORS, TABLE, A, D, S
from tests.vetting_desk.operations.access.test_restricting import after, bench, decided, made
from tests.vetting_desk.operations.conftest import PASSPHRASE
from tests.vetting_desk.operations.decisions.conftest import HILOLA, LATIF, Bench
from tests.vetting_desk.operations.safeguards.conftest import as_role
from vetting_desk.errors import RestrictedCaseError, StateError
from vetting_desk.model import BirthDate, NameScript, PersonName, Role, new_id
from vetting_desk.model.call import Closing
from vetting_desk.operations.access import complaint_seal, confirmation
from vetting_desk.operations.access.doors import NAMING, subjects
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.policy import Purpose
from vetting_desk.operations.calls import looking, settling, taking
from vetting_desk.operations.cases import cases
from vetting_desk.operations.desk import audit
from vetting_desk.operations.queues import claims
from vetting_desk.operations.safeguards import complaints

__all__ = ["bench", "decided", "made"]

OF_A_CASE = {
    "case_id": "case",
    "assessment_id": "assessment",
    "record_id": "record",
    "record_ids": "record",
    "records": "record",
    "decision_id": "decision",
    "entry_id": "decision",
    "told_id": "told",
    "draft_id": "draft",
    "locked_id": "decision",
    "offer_id": "decision",
    "act_id": "act",
    "alarm_id": "apart",  # an open alarm stops it
    "apart_id": "apart",
    "recording_id": "recording",
    "ids": "record",
    "other_id": "case",
    "subject_id": "case",
}
"""What names a case or something of one, and what stands for it in the test."""
SEVERAL = {"record_ids", "records", "ids"}
WITH_THE_CASE = {
    "consent_id", "consents", "engagement_id", "file_id", "hand_id", "item_id", "link_id", "partner_id",
    "passage_id", "person_id", "person_ids", "step_id", "tie_id",
}  # fmt: skip
"""What names a place in a case, and is asked for together with the case."""
OF_NO_CASE = {
    "bundle_id", "desk_id", "interpreter_id", "key_id", "list_id", "officer_id", "owner_id",
    "second_officer_id", "set_id", "vignette_id",
}  # fmt: skip
CALLS = {"call_id", "call_ids"}
"""Of a call the log shows that there was one: what is done with it asks inside, below."""
NOT_ABOUT_IT = {
    "exchange.offering.offer": "sends what is signed to headquarters again; a post's",
    "organisation.revocations.revoke": "takes back what a desk or officer signs with",
    "safeguards.complaints.complain": "is sealed, and shows nothing of the case",
}


def names(operation: Callable[..., Any]) -> list[str]:
    """The parameters of an operation, without the desk."""
    return list(inspect.signature(operation).parameters)[1:]


def named(operation: Callable[..., Any]) -> list[str]:
    """Those of them that hold ids."""
    return [each for each in names(operation) if each.endswith(("_id", "_ids")) or each in NAMING]


def others(name: str) -> list[Role]:
    """The roles that an operation lets through and that open no restricted case."""
    return sorted(role for role in TABLE[name].roles - {S, D, A} if role in set(Role))


ASKED = [
    (name, parameter)
    for name, operation in sorted(DOORS.items())
    for parameter in named(operation)
    if parameter in OF_A_CASE and others(name) and name not in NOT_ABOUT_IT
    if not name.startswith("calls.") or parameter in {"case_id", "act_id"}
]


ANY_TIME = "2026-01-01T00:00:00Z"
ROWS = {
    "draft": "decision_drafts",
    "recording": "recordings",
    "apart": "apart_kept",
    "act": "call_acts",
}
"""Tables of what no journey leaves in a case whose work is over."""


@pytest.fixture
def ids(bench: Bench, decided: str) -> dict[str, str]:
    """An id of each thing of a case that is restricted since today, by what it is."""
    after(bench, 100)
    record = next(iter(bench.records.values()))
    desk = bench.at(HILOLA)
    told = next(each for each in desk.casebook.entries.list(bench.case_id) if each.kind == "told")
    found = {
        "case": bench.case_id,
        "record": record.id,
        "assessment": record.assessment_id,
        "decision": decided,
        "told": told.id,
    }
    for what, table in ROWS.items():
        found[what] = f"{what}-of-it"
        put(desk, table, id=found[what], case_number=bench.case_id, case_id=bench.case_id)
    return found


def put(desk: OpenDesk, table: str, **given: str) -> None:
    """Put a row into a table, with whatever else it must have."""
    database = desk.casebook.database
    row: dict[str, str | int] = {}
    for column in database.rows("SELECT * FROM pragma_table_info(?)", (table,)):
        name, empty = column["name"], 0 if column["type"] == "INTEGER" else ANY_TIME
        if name in given or (column["notnull"] and name != "number"):
            row[name] = given.get(name, empty)
    if "case_number" in row:
        sql = "SELECT number FROM cases WHERE id = ?"
        row["case_number"] = database.value(sql, (given["case_number"],))
    with desk.casebook.transaction():
        database.execute("PRAGMA ignore_check_constraints = ON")
        database.execute(
            f"INSERT INTO {table} ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})",
            tuple(row.values()),
        )
        database.execute("PRAGMA ignore_check_constraints = OFF")


def sitting(bench: Bench, role: Role) -> OpenDesk:
    """Headquarters with an officer of a role at it."""
    desk = bench.at(LATIF)
    desk.casebook.act_as(replace(desk.officer, role=role))
    return desk


def test_whoever_adds_a_parameter_says_what_it_names() -> None:
    found = {each for operation in DOORS.values() for each in named(operation)}
    assert found == {*OF_A_CASE, *WITH_THE_CASE, *OF_NO_CASE, *CALLS}
    alone = [
        name
        for name, operation in DOORS.items()
        if WITH_THE_CASE.intersection(names(operation)) and "case_id" not in names(operation)
        if others(name)
    ]
    assert alone == []
    assert len(ASKED) > 150


def test_every_door_is_shut_to_who_opens_no_restricted_case(
    bench: Bench, ids: dict[str, str]
) -> None:
    """Nothing but the id is right in what they are called with: the door is what stops them."""
    passed = []
    for name, parameter in ASKED:
        subject = ids[OF_A_CASE[parameter]]
        given = dict.fromkeys(names(DOORS[name]))
        given[parameter] = (subject,) if parameter in SEVERAL else subject
        for role in others(name):
            try:
                DOORS[name](sitting(bench, role), **given)
            except RestrictedCaseError:
                continue
            except Exception as error:  # noqa: BLE001 (whatever it is, it came past the door)
                passed.append((name, parameter, role.value, repr(error)))
            else:
                passed.append((name, parameter, role.value, "returned"))
    assert passed == [], f"{len(passed)} of {len(ASKED)}: {passed[:5]}"


def test_a_complaint_is_taken_about_it_from_everybody(bench: Bench, ids: dict[str, str]) -> None:
    desk = bench.at(LATIF)
    reader = as_role(desk, Role.COMPLAINTS)
    complaint_seal.publish(desk)
    asked = others("safeguards.complaints.complain")
    assert {Role.INTERVIEWER, Role.PSYCHOLOGIST} <= set(asked)
    for role in asked:
        sitting(bench, role)
        complaints.complain(desk, f"Invented, by a {role.value}", case_id=ids["case"])
        with pytest.raises(RestrictedCaseError):
            cases.case_detail(desk, ids["case"])
    desk.casebook.act_as(reader)
    found = complaints.complaints(desk)
    assert [(each.case_id, each.words) for each in found] == [
        (ids["case"], f"Invented, by a {role.value}") for role in asked
    ]


def test_what_is_handed_over_whole_is_looked_at_too() -> None:
    whole = SimpleNamespace(case_id="one")
    live = SimpleNamespace(case=SimpleNamespace(id="two"))
    given: dict[str, object] = {
        "wish": whole, "interview": live, "judged": [whole], "record_ids": ("three", ""), "records": ["four"],
        "case_id": "five", "words": "six", "reasons": ["seven"], "content": b"eight", "other_id": None,
    }  # fmt: skip
    assert list(subjects(given)) == ["one", "two", "one", "three", "four", "five"]


def test_a_case_that_is_not_restricted_is_open_to_them(bench: Bench, ids: dict[str, str]) -> None:
    assert ids
    names = [PersonName("Namuna", NameScript.LATIN)]
    other = cases.create_case(bench.at(HILOLA), names, BirthDate())
    desk = sitting(bench, Role.PSYCHOLOGIST)
    claims.claim(desk, other.id)
    with pytest.raises(RestrictedCaseError):
        claims.claim(desk, bench.case_id)
    assert not claims.history(bench.at(HILOLA), bench.case_id)


def test_nobody_gives_a_reason_for_it_either(bench: Bench, ids: dict[str, str]) -> None:
    for subject in ids.values():
        desk = sitting(bench, Role.PSYCHOLOGIST)
        with pytest.raises(RestrictedCaseError):
            confirmation.confirm(desk, Purpose.OPEN_CASE, subject, PASSPHRASE, "Invented")


def test_the_log_is_read_by_whoever_reads_it(bench: Bench, ids: dict[str, str]) -> None:
    """It holds no word of a case, and what was done with a restricted one must be found."""
    for role in (Role.COMPLAINTS, Role.ADMINISTRATOR):
        assert audit.entries(sitting(bench, role), subject=ids["case"])


def test_of_a_call_of_it_there_is_no_word_and_nothing_is_done_with_it(
    bench: Bench, ids: dict[str, str]
) -> None:
    desk = bench.at(HILOLA)
    calls = desk.casebook.calls
    now = desk.clock.now()
    joined, other = new_id(), new_id()
    for each in (joined, other):
        calls.begin(each, each, ("", "Nobody"), now)
        calls.put_words(each, {"talk": "canary"}, now)
        calls.end(each, now)
    settling.join(desk, joined, ids["case"])
    for role in (Role.INTERVIEWER, Role.PSYCHOLOGIST, Role.OPERATOR):
        desk = sitting(bench, role)
        assert taking.read(desk, joined).words == {}
        found = looking.beside(desk, joined, {"talk": "canary"})
        assert not any(each.words for each in (*found.story, *found.alike) if each.id == joined)
        for name, operation in DOORS.items():
            if not name.startswith("calls.") or not CALLS.intersection(names(operation)):
                continue
            if name in {"calls.taking.read", "calls.looking.beside"}:
                continue
            given: dict[str, Any] = {
                "call_id": joined,
                "call_ids": [joined],
                "other_id": other,
            }
            given |= {"reason": "Invented", "words": {} if name.startswith("calls.taking") else "x"}
            given |= {
                "case_id": ids["case"],
                "why": Closing.HOAX,
                "names": [],
                "birth": None,
                "judged": (),
            }
            wanted = {each: given[each] for each in names(operation)}
            with pytest.raises((RestrictedCaseError, StateError)):
                operation(desk, **wanted)
    assert calls.get(joined).words == {"talk": "canary"}
    assert calls.get(joined).case_id == ids["case"]
