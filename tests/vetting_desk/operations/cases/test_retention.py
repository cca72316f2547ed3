"""Erasing by the organisation's rule: only what is allowed, all of it, leaving a tombstone."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.vetting_desk.operations.conftest import later, set_clock
from vetting_desk.clock import SystemClock
from vetting_desk.errors import (
    InputError,
    PermissionDeniedError,
    StateError,
    WrongPassphraseError,
)
from vetting_desk.model import BirthDate, NameScript, PersonName, Role, Stage
from vetting_desk.model.entry import EntryWay
from vetting_desk.operations.access import entries, policy
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases, retention
from vetting_desk.operations.clinical import notes
from vetting_desk.operations.exchange import transfer
from vetting_desk.operations.interview import instruments, interviews
from vetting_desk.operations.organisation import kept_rules
from vetting_desk.operations.records import records

NAME, ANSWER, NOTE = "Номи Канарейка", "zq-erased-answer-1192", "zq-erased-note-5520"


@pytest.fixture
def old(post: OpenDesk, hq: OpenDesk, stick: Path, passphrase: str) -> str:
    """A case with a record that headquarters acknowledged, a note and an earlier name; old by the rule."""
    case_id = cases.create_case(post, [PersonName(NAME, NameScript.CYRILLIC)]).id
    cases.update_case(
        post, case_id, [PersonName(NAME + " Дигар", NameScript.CYRILLIC)], BirthDate()
    )
    [summary] = [
        each for each in instruments.list_instruments(post) if each.key.id == "first-contact"
    ]
    example = instruments.example("first-contact")
    interview = interviews.start(post, case_id, summary.key.sha256, example.language)
    interview.answer_all(example.steps)
    reference = next(
        node.reference
        for node in interview.session.walk()
        if node.control == "input" and node.type == "string" and node.relevant
    )
    interview.answer(reference, ANSWER)
    records.sign(post, interview.assessment.id, passphrase)
    notes.add_note(post, case_id, NOTE)
    notes.keep_unfinished(post, case_id, NOTE)
    notes.release(post, case_id, notes.ReleaseKind.NEED, NOTE)
    cases.set_stage(post, case_id, Stage.FOLLOW_UP)
    [bundle] = transfer.write_bundles(post, stick)
    transfer.receive(hq, stick / bundle.file_name)
    back = transfer.write_return(hq, post.desk.id, stick)
    transfer.receive(post, stick / back.file_name)
    kept_rules.keep(post, policy.to_text(policy.Policy(retention_days={Stage.FOLLOW_UP.value: 30})))
    later(post, SystemClock().now() + timedelta(days=31))
    post.casebook.act_as(replace(post.officer, role=Role.SUPERVISOR))
    return case_id


def test_what_the_rule_lets_go_is_listed(post: OpenDesk, old: str) -> None:
    assert [each.case.id for each in retention.due(post)] == [old]


def test_an_erased_case_says_nothing_any_more(post: OpenDesk, old: str, passphrase: str) -> None:
    key = bytes(post.secret.store_key)
    retention.erase(post, old, "Invented: the rule", passphrase)

    database = post.casebook.database
    tables = database.rows("SELECT name FROM sqlite_master WHERE type = 'table'")
    cells = "\n".join(
        repr(tuple(row))
        for (name,) in tables
        if name != "instrument_files"
        for row in database.rows(f"SELECT * FROM {name}")
    )
    assert NAME not in cells
    assert ANSWER not in cells
    assert NOTE not in cells
    assert ANSWER.encode().hex() not in cells
    assert post.casebook.database.column("SELECT sealed FROM unfinished_notes") == []
    assert cases.search(post, NAME[:4]) == []
    assert key


def test_the_log_still_fits_together(post: OpenDesk, old: str, passphrase: str) -> None:
    length = post.casebook.audit.length()
    retention.erase(post, old, "Invented: the rule", passphrase)

    post.casebook.verify()
    assert post.casebook.audit.length() > length


def test_a_tombstone_stays(post: OpenDesk, old: str, passphrase: str) -> None:
    reference = post.casebook.cases.get(old).reference
    retention.erase(post, old, "Invented: the rule", passphrase)

    [stone] = retention.tombstones(post)
    assert (stone.case_id, stone.reference, stone.reason) == (old, reference, "Invented: the rule")
    assert retention.due(post) == []
    with pytest.raises(StateError):
        post.casebook.erasure.erase(old, post.clock.now(), post.officer.id, "again")


def test_nothing_is_added_to_an_erased_case(post: OpenDesk, old: str, passphrase: str) -> None:
    retention.erase(post, old, "Invented: the rule", passphrase)
    post.casebook.act_as(replace(post.officer, role=Role.PSYCHOLOGIST))
    [summary] = [
        each for each in instruments.list_instruments(post) if each.key.id == "first-contact"
    ]
    again = [PersonName(NAME, NameScript.CYRILLIC)]
    tries = (
        lambda: cases.update_case(post, old, again, BirthDate()),
        lambda: cases.set_stage(post, old, Stage.CONTACT),
        lambda: interviews.start(post, old, summary.key.sha256),
        lambda: notes.add_note(post, old, NOTE),
        lambda: notes.keep_unfinished(post, old, NOTE),
        lambda: notes.release(post, old, notes.ReleaseKind.NEED, NOTE),
    )
    for attempt in tries:
        with pytest.raises(StateError) as refused:
            attempt()
        assert refused.value.fields["state"] == "erased"
    post.casebook.act_as(replace(post.officer, role=Role.SUPERVISOR))
    with pytest.raises(StateError):
        retention.hold(post, old, "Invented")


def test_other_cases_stay_whole(post: OpenDesk, old: str, case_id: str, passphrase: str) -> None:
    retention.erase(post, old, "Invented: the rule", passphrase)

    assert post.casebook.cases.get(case_id).names
    assert [row.id for row in cases.search(post, "Намунаи")] == [case_id]


def test_the_guards_still_hold_for_others(post: OpenDesk, old: str) -> None:
    with pytest.raises(StateError):
        post.casebook.database.execute("DELETE FROM answers")
    with pytest.raises(StateError):
        post.casebook.database.execute("DELETE FROM record_files")


def test_a_held_case_stays_until_the_hold_is_lifted(
    post: OpenDesk, old: str, passphrase: str
) -> None:
    retention.hold(post, old, "Invented: a court asks")
    assert [each.reason for each in retention.holds(post)] == ["Invented: a court asks"]
    assert retention.due(post) == []
    with pytest.raises(StateError) as refused:
        retention.erase(post, old, "Invented", passphrase)
    assert refused.value.fields["state"] == "held"

    with pytest.raises(InputError):
        retention.lift_hold(post, old, " ")
    retention.lift_hold(post, old, "Invented: the court is done")

    assert retention.erase(post, old, "Invented", passphrase).case_id == old


def test_too_early_is_too_early(post: OpenDesk, old: str, passphrase: str) -> None:
    later(post, SystemClock().now())

    with pytest.raises(StateError) as refused:
        retention.erase(post, old, "Invented", passphrase)
    assert refused.value.fields["state"] == "too-early"


def test_a_clock_that_ran_ahead_makes_no_case_due(
    post: OpenDesk, old: str, passphrase: str
) -> None:
    later(post, SystemClock().now())
    set_clock(post, SystemClock().now() + timedelta(days=3650))

    assert retention.due(post) == []
    with pytest.raises(StateError) as refused:
        retention.erase(post, old, "Invented", passphrase)
    assert refused.value.fields["state"] == "too-early"


def test_what_headquarters_has_not_acknowledged_stays(
    post: OpenDesk, case_id: str, old: str, passphrase: str
) -> None:
    [summary] = [
        each for each in instruments.list_instruments(post) if each.key.id == "first-contact"
    ]
    interview = interviews.start(post, case_id, summary.key.sha256)
    cases.set_stage(post, case_id, Stage.FOLLOW_UP)
    later(post, SystemClock().now() + timedelta(days=100))
    with pytest.raises(StateError) as refused:
        retention.erase(post, case_id, "Invented", passphrase)
    assert refused.value.fields["state"] == "draft-open"

    interview.answer_all(instruments.example("first-contact").steps)
    post.casebook.act_as(replace(post.officer, role=Role.PSYCHOLOGIST))
    records.sign(post, interview.assessment.id, passphrase, incomplete_reason="Invented")
    post.casebook.act_as(replace(post.officer, role=Role.SUPERVISOR))
    with pytest.raises(StateError) as refused:
        retention.erase(post, case_id, "Invented", passphrase)
    assert refused.value.fields["state"] == "not-acknowledged"


def test_what_was_said_is_not_erased_before_headquarters_has_it(
    post: OpenDesk, old: str, passphrase: str
) -> None:
    payload = {"reason": "need", "words": "Invented", "assessment": ""}
    said = entries.write(post, "release", old, payload)
    post.casebook.act_as(replace(post.officer, role=Role.SUPERVISOR))
    for way in (EntryWay.TO_SEND, EntryWay.WRITTEN, EntryWay.HELD, EntryWay.REFUSED):
        post.casebook.entries.set_way(said.id, "", way)
        with pytest.raises(StateError) as refused:
            retention.erase(post, old, "Invented", passphrase)
        assert refused.value.fields["state"] == "not-acknowledged"
    post.casebook.entries.set_way(said.id, "", EntryWay.SET_ASIDE)

    retention.erase(post, old, "Invented", passphrase)


def test_erasing_needs_reason_passphrase_and_role(
    post: OpenDesk, old: str, passphrase: str
) -> None:
    with pytest.raises(InputError):
        retention.erase(post, old, " ", passphrase)
    with pytest.raises(WrongPassphraseError):
        retention.erase(post, old, "Invented", passphrase + "!")
    post.casebook.act_as(replace(post.officer, role=Role.ADMINISTRATOR))
    with pytest.raises(PermissionDeniedError):
        retention.erase(post, old, "Invented", passphrase)


def test_without_a_rule_nothing_is_due(post: OpenDesk, old: str) -> None:
    kept_rules.keep(post, policy.to_text(policy.Policy()))

    assert retention.due(post) == []
