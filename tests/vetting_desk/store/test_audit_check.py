"""Verification finds what was removed, changed, moved, inserted or put back, and names the first."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.clock import to_text
from vetting_desk.crypto.chain import extend, leaf
from vetting_desk.errors import AuditChainError
from vetting_desk.model import (
    AssessmentState,
    BundleKind,
    BundleRow,
    BundleState,
    NameScript,
    PersonName,
    Receipt,
    new_id,
)
from vetting_desk.model.peer import Peer
from vetting_desk.store import AuditMark
from vetting_desk.store.audit_states import STATES
from vetting_desk.store.engine.audit import payload


@pytest.fixture
def filled(bench: Bench) -> Bench:
    """A casebook with nearly every kind of thing."""
    case = bench.case()
    draft = bench.draft(case)
    for value in ("first", "second", "third"):
        bench.answer(draft.id, value)
    bench.casebook.assessments.set_state(draft.id, AssessmentState.SIGNED)
    bench.signed(case)
    bench.casebook.cases.update(replace(case, names=(PersonName("Another", NameScript.LATIN),)))
    bench.casebook.settings.set("trust/root", "a certificate")
    return bench


def find(bench: Bench) -> tuple[int, str]:
    with pytest.raises(AuditChainError) as caught:
        bench.casebook.verify()
    return caught.value.fields["sequence"], caught.value.fields["detail"]


def sequence_of(bench: Bench, action: str) -> int:
    return bench.casebook.audit.entries(action=action)[-1].sequence


def test_a_sound_casebook_verifies(filled: Bench) -> None:
    mark = filled.casebook.verify()

    assert (mark.sequence, mark.head) == (
        filled.casebook.audit.length(),
        filled.casebook.audit.head(),
    )


def test_a_sound_casebook_verifies_after_opening_again(filled: Bench) -> None:
    filled.reopen().verify()


def test_a_removed_entry_is_named(filled: Bench, tamper: Callable[..., None]) -> None:
    tamper("DELETE FROM audit WHERE sequence = 4")

    assert find(filled) == (4, "the entry is missing")


def test_a_removed_entry_is_found_though_the_rest_was_moved_up(
    filled: Bench, tamper: Callable[..., None]
) -> None:
    tamper(
        "DELETE FROM audit WHERE sequence = 4",
        "UPDATE audit SET sequence = -sequence WHERE sequence > 4",
        "UPDATE audit SET sequence = -sequence - 1 WHERE sequence < 0",
    )

    assert find(filled) == (4, "the entry was changed")


@pytest.mark.parametrize(
    "change",
    [
        "at = '2020-01-01T00:00:00.000Z'",
        "counter = counter + 1",
        "newest = '2020-01-01T00:00:00.000Z'",
        "behind = 1 - behind",
        "officer_id = 'somebody else'",
        "action = 'something-else'",
        "subject = 'something else'",
        "salt = zeroblob(16)",
        "detail = '{}'",
        "leaf = zeroblob(32)",
    ],
)
def test_a_changed_entry_is_named(filled: Bench, tamper: Callable[..., None], change: str) -> None:
    tamper(f"UPDATE audit SET {change} WHERE sequence = 3")

    assert find(filled) == (3, "the entry was changed")


def test_an_entry_with_another_head_is_named(filled: Bench, tamper: Callable[..., None]) -> None:
    tamper("UPDATE audit SET head = zeroblob(32) WHERE sequence = 3")

    assert find(filled) == (3, "the entry does not follow the one before")


def test_two_entries_changed_about_are_named(filled: Bench, tamper: Callable[..., None]) -> None:
    tamper(
        "UPDATE audit SET sequence = -3 WHERE sequence = 3",
        "UPDATE audit SET sequence = 3 WHERE sequence = 4",
        "UPDATE audit SET sequence = 4 WHERE sequence = -3",
    )

    assert find(filled) == (3, "the entry was changed")


def test_entries_cut_off_at_the_end_are_found_by_what_they_bound(
    filled: Bench, tamper: Callable[..., None]
) -> None:
    last = sequence_of(filled, "setting-changed")
    tamper(("DELETE FROM audit WHERE sequence >= ?", (last,)))

    assert find(filled) == (last, "setting trust/root is not logged")


@pytest.mark.parametrize(
    "change",
    [
        "value = 'something else'",
        "reference = '/data/b'",
        "kind = 'repeat-add'",
        "at = '2020-01-01T00:00:00.000Z'",
        "officer_id = 'x'",
    ],
)
def test_a_changed_answer_is_found_at_its_entry(
    filled: Bench, tamper: Callable[..., None], change: str
) -> None:
    first = sequence_of(filled, "answer-given")
    tamper(f"UPDATE answers SET {change} WHERE sequence = 2")

    sequence, detail = find(filled)
    assert sequence == first + 1
    assert detail in ("the entry or its answer was changed", "answer 2 was changed")


def test_a_removed_answer_is_found_at_its_entry(filled: Bench, tamper: Callable[..., None]) -> None:
    first = sequence_of(filled, "answer-given")
    tamper("DELETE FROM answers WHERE sequence = 2")

    assert find(filled) == (first + 1, "answer 2 is missing")


def test_an_answer_slipped_in_is_found(filled: Bench, tamper: Callable[..., None]) -> None:
    tamper(
        "INSERT INTO answers SELECT assessment_number, 4, reference, kind, 'forged', at, officer_id"
        " FROM answers WHERE sequence = 3"
    )

    sequence, detail = find(filled)
    assert sequence == filled.casebook.audit.length() + 1
    assert re.fullmatch("answer 4 of assessment [0-9a-f-]+ is not logged", detail)


def test_answers_changed_about_are_found(filled: Bench, tamper: Callable[..., None]) -> None:
    first = sequence_of(filled, "answer-given")
    tamper(
        "UPDATE answers SET sequence = 9 WHERE sequence = 1",
        "UPDATE answers SET sequence = 1 WHERE sequence = 2",
        "UPDATE answers SET sequence = 2 WHERE sequence = 9",
    )

    assert find(filled)[0] == first


CHANGES: dict[str, tuple[str, str, str]] = {
    # what was changed: statement, action of the entry that is named, detail
    "a name": ("UPDATE names SET text = 'x'", "case-changed", "case .* is not as logged"),
    "the name a list shows": (
        "UPDATE cases SET name = 'x'",
        "case-changed",
        "case .* is not as logged",
    ),
    "a stage": ("UPDATE cases SET stage = 'decision'", "case-changed", "case .* is not as logged"),
    "a state": (
        "UPDATE assessments SET state = 'draft'",
        "assessment-signed",
        "assessment .* is not as logged",
    ),
    "a beginning": (
        "UPDATE drafts SET xml = x'00'",
        "assessment-signed",
        "assessment .* is not as logged",
    ),
    "a digest": ("UPDATE records SET digest = 'x'", "record-signed", "record .* is not as logged"),
    "a file": ("UPDATE record_files SET name = 'x'", "record-signed", "record .* is not as logged"),
    "a way": (
        "UPDATE record_ways SET way = 'received'",
        "record-way-set",
        "way .* is not as logged",
    ),
    "a setting": (
        "UPDATE settings SET value = x'00'",
        "setting-changed",
        "setting trust/root is not as logged",
    ),
    "an officer": (
        "UPDATE officers SET role = 'supervisor'",
        "officer-changed",
        "officer .* is not as logged",
    ),
    "an instrument": (
        "UPDATE instrument_files SET content = x'00'",
        "instrument-added",
        "instrument .* is not",
    ),
    "the desk": (
        "UPDATE desk SET organisation = 'x'",
        "casebook-created",
        "desk .* is not as logged",
    ),
    "a counter": ("UPDATE counters SET value = 0", "counter-raised", "counter .* is not as logged"),
    "the timeline": (
        "UPDATE timeline SET detail = 'x' WHERE number = 1",
        "case-created",
        "its row .event. is not",
    ),
    "the history": (
        "UPDATE case_history SET content = '{}'",
        "case-changed",
        "its row .before. is not",
    ),
    "no setting": (
        "DELETE FROM settings WHERE key = 'trust/root'",
        "setting-changed",
        "setting .* is missing",
    ),
}


@pytest.mark.parametrize("what", CHANGES)
def test_a_change_beside_the_log_is_found(
    filled: Bench, tamper: Callable[..., None], what: str
) -> None:
    statement, action, wanted = CHANGES[what]
    tamper("PRAGMA foreign_keys = OFF", statement)

    sequence, detail = find(filled)
    assert sequence == filled.casebook.audit.entries(action=action)[0].sequence
    assert re.match(wanted, detail)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE cases SET stage = 'nonsense'",
        "UPDATE officers SET role = 'x'",
        "UPDATE record_ways SET way = 'x'",
    ],
)
def test_what_we_never_wrote_is_no_crash(
    filled: Bench, tamper: Callable[..., None], statement: str
) -> None:
    tamper(statement)

    assert find(filled)[0] > 0


def test_a_record_slipped_in_is_found(filled: Bench, tamper: Callable[..., None]) -> None:
    tamper(
        "INSERT INTO records SELECT 2, 'forged', case_number, assessment_id, title, instrument_id,"
        " instrument_version, officer_name, signed_at, digest, corrects, desk_name FROM records",
        "INSERT INTO record_ways SELECT 2, case_number, way, reason FROM record_ways",
    )

    assert find(filled) == (filled.casebook.audit.length() + 1, "record forged is not logged")


def test_a_removed_record_is_found(filled: Bench, tamper: Callable[..., None]) -> None:
    sequence = sequence_of(filled, "record-signed")
    tamper("DELETE FROM record_files", "DELETE FROM record_ways", "DELETE FROM records")

    found, detail = find(filled)
    assert found == sequence
    assert re.fullmatch("record .* is missing", detail)


def test_an_event_slipped_in_is_found(filled: Bench, tamper: Callable[..., None]) -> None:
    tamper(
        "INSERT INTO timeline SELECT NULL, case_number, at, kind, officer_name, subject, subject_id, 'x'"
        " FROM timeline LIMIT 1"
    )

    assert find(filled)[1] == "a row (event) is not logged"


def rewrite(bench: Bench, tamper: Callable[..., None], from_sequence: int) -> None:
    """Rebuild the log from an entry on, as an attacker with the key could."""
    rows = bench.casebook._core.database.rows(
        "SELECT sequence, at, counter, newest, behind, officer_id, action, subject, salt, '{\"forged\":1}'"
        " FROM audit WHERE sequence = ?", (from_sequence,)
    )  # fmt: skip
    head = bench.casebook._core.database.value(
        "SELECT head FROM audit WHERE sequence = ?", (from_sequence - 1,)
    )
    statements: list[tuple[str, tuple[Any, ...]]] = []
    for number, at, counter, newest, behind, who, action, subject, salt, detail in rows:
        new_leaf = leaf(
            payload((number, at, counter, newest, behind, who, action, subject, salt, detail))
        )
        head = extend(head, new_leaf)
        statements.append(
            (
                "UPDATE audit SET detail = ?, leaf = ?, head = ? WHERE sequence = ?",
                (detail, new_leaf, head, number),
            )
        )
    tamper(*statements)


def test_a_log_made_anew_is_found_by_the_head_a_bundle_reported(
    bench: Bench, tamper: Callable[..., None]
) -> None:
    bench.casebook.audit.append("looked")
    length, head = bench.casebook.audit.length(), bench.casebook.audit.head().hex()
    bundle = BundleRow(
        new_id(), BundleKind.RECORDS, 1, "n", bench.clock.now(), BundleState.WRITTEN, (), 1
    )
    bench.casebook.bundles.add(bundle, "1" * 64, audit_head="f" * 64, audit_length=length)

    assert find(bench) == (length, "another head was reported to others")
    assert head != "f" * 64


def test_a_log_made_anew_is_found_by_the_head_a_receipt_returned(
    bench: Bench, tamper: Callable[..., None]
) -> None:
    bench.casebook.audit.append("looked")
    length, head = bench.casebook.audit.length(), bench.casebook.audit.head().hex()
    receipt = Receipt(new_id(), bench.casebook.desk.id, 1, bench.clock.now(), head, length, ())
    bench.casebook.receipts.add(receipt)
    bench.casebook.verify()
    rewrite(bench, tamper, length)

    assert find(bench)[0] == length


def test_entries_headquarters_saw_and_that_are_gone_are_missed(bench: Bench) -> None:
    length = bench.casebook.audit.length() + 100
    receipt = Receipt(new_id(), bench.casebook.desk.id, 1, bench.clock.now(), "a" * 64, length, ())
    bench.casebook.receipts.add(receipt)

    assert find(bench) == (
        bench.casebook.audit.length() + 1,
        "entries that were reported to others are missing",
    )


def test_heads_of_another_desk_do_not_matter(bench: Bench) -> None:
    receipt = Receipt(new_id(), "another desk", 1, bench.clock.now(), "a" * 64, 3, ())
    bench.casebook.receipts.add(receipt)

    bench.casebook.verify()


def test_verifying_can_go_on_from_a_mark(filled: Bench) -> None:
    mark = filled.casebook.verify()
    draft = filled.draft()
    filled.answer(draft.id, "after")
    casebook = filled.reopen()

    later = casebook.verify(mark)
    assert later.sequence == casebook.audit.length()
    assert later == casebook.verify()


def test_going_on_from_a_mark_finds_what_was_cut_off(
    filled: Bench, tamper: Callable[..., None]
) -> None:
    mark = filled.casebook.verify()
    tamper(("DELETE FROM audit WHERE sequence >= ?", (mark.sequence - 1,)))

    with pytest.raises(AuditChainError, match="missing at the end"):
        filled.casebook.verify(mark)


def test_going_on_from_a_mark_finds_another_chain(filled: Bench) -> None:
    mark = filled.casebook.verify()
    filled.casebook.audit.append("looked")

    with pytest.raises(AuditChainError, match="does not follow"):
        filled.casebook.verify(AuditMark(mark.sequence, bytes(32), mark.answered, mark.appended))


def test_every_kind_of_thing_that_entries_bind_is_verified(filled: Bench) -> None:
    filled.casebook.peers.put(Peer(new_id(), "Somewhere", filled.casebook.desk.kind))
    kinds = {
        entry.detail["binds"]["kind"]
        for entry in filled.casebook.audit.entries()
        if "binds" in entry.detail
    }

    assert kinds <= set(STATES)
    assert len(kinds) >= 10


def test_a_clock_that_went_back_does_not_break_the_chain(filled: Bench) -> None:
    filled.clock.advance(timedelta(days=-3650))
    filled.casebook.audit.append("looked")
    entry = filled.casebook.audit.entries(limit=1)[0]

    filled.casebook.verify()
    assert entry.behind
    assert to_text(entry.at) < to_text(entry.newest)
