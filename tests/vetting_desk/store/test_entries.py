from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256

import pytest

from tests.vetting_desk.store.conftest import START, Bench
from vetting_desk.errors import AuditChainError, NotFoundError, StateError
from vetting_desk.model import RecordFile, new_id
from vetting_desk.model.entry import Entry, EntryWay

CONTENT = {"entry.json": b'{"an":"invented entry"}', "entry.p7s": b"invented"}
BLOBS = {sha256(content).hexdigest(): content for content in CONTENT.values()}
POST = ""


def entry_of(case_id: str = "", **changes: object) -> Entry:
    files = tuple(
        RecordFile(name, sha256(content).hexdigest(), len(content))
        for name, content in CONTENT.items()
    )
    made = Entry(
        new_id(),
        "release",
        case_id,
        new_id(),
        new_id(),
        "Invented",
        START,
        files[0].sha256,
        "",
        files,
    )
    return replace(made, **changes)  # type: ignore[arg-type]


@pytest.fixture
def kept(bench: Bench) -> Entry:
    entry = entry_of(bench.case().id)
    bench.casebook.entries.add(entry, BLOBS)
    return entry


def test_an_entry_is_the_same_after_reopening(bench: Bench, kept: Entry) -> None:
    bench.reopen()
    assert bench.casebook.entries.get(kept.id) == kept
    assert bench.casebook.entries.list(kept.case_id) == [kept]
    assert bench.casebook.blobs.get(kept.digest) == CONTENT["entry.json"]
    bench.casebook.verify()


def test_an_id_is_taken_once(bench: Bench, kept: Entry) -> None:
    with pytest.raises(StateError):
        bench.casebook.entries.add(kept, BLOBS)


def test_what_is_not_here_is_not_found(bench: Bench) -> None:
    assert bench.casebook.entries.find(new_id()) is None
    with pytest.raises(NotFoundError):
        bench.casebook.entries.get(new_id())
    with pytest.raises(NotFoundError):
        bench.casebook.entries.set_way(new_id(), POST, EntryWay.TO_SEND)


def test_a_content_that_is_not_what_its_name_says_is_refused(bench: Bench) -> None:
    with pytest.raises(StateError):
        bench.casebook.entries.add(entry_of(), {"a" * 64: b"other"})
    with pytest.raises(NotFoundError):
        bench.casebook.entries.add(entry_of(), {})
    longer = tuple(replace(file, length=file.length + 1) for file in entry_of().files)
    with pytest.raises(StateError, match="length"):
        bench.casebook.entries.add(entry_of(files=longer), BLOBS)
    assert bench.casebook.entries.list("") == []


def test_the_newest_entry_of_a_desk_and_case_is_what_the_next_names(bench: Bench) -> None:
    desk_id = new_id()
    first, other = entry_of(desk_id=desk_id), entry_of()
    second = entry_of(desk_id=desk_id, digest="b" * 64, previous=first.digest)
    for entry in (first, other, second):
        bench.casebook.entries.add(entry, BLOBS)
    assert bench.casebook.entries.last_digest(desk_id, "") == "b" * 64
    assert bench.casebook.entries.last_digest(desk_id, new_id()) == ""


def test_urgent_entries_are_sent_first_and_then_the_oldest(bench: Bench) -> None:
    entries = [entry_of() for _ in range(3)]
    for entry in entries:
        bench.casebook.entries.add(entry, BLOBS)
        urgent = entry is entries[1]
        bench.casebook.entries.set_way(entry.id, POST, EntryWay.TO_SEND, urgent=urgent)
    one, two, three = entries
    assert bench.casebook.entries.to_send(POST) == [two, one, three]
    assert bench.casebook.entries.to_send("elsewhere") == []
    bench.casebook.entries.set_way(two.id, POST, EntryWay.WRITTEN)
    assert bench.casebook.entries.to_send(POST) == [one, three]


def test_each_way_is_kept_apart_and_logged_once(bench: Bench, kept: Entry) -> None:
    entries = bench.casebook.entries
    for feed in ("one", "two"):
        entries.set_way(kept.id, feed, EntryWay.TO_SEND)
    entries.set_way(kept.id, "one", EntryWay.REFUSED, "signature")
    length = bench.casebook.audit.length()
    entries.set_way(kept.id, "one", EntryWay.REFUSED, "signature")
    assert bench.casebook.audit.length() == length
    assert entries.way(kept.id, "one") == (EntryWay.REFUSED, "signature")
    assert entries.feeds(kept.id) == {"one": EntryWay.REFUSED, "two": EntryWay.TO_SEND}
    entries.mark_received([kept.id, new_id()], "two")
    assert entries.feeds(kept.id)["two"] is EntryWay.RECEIVED
    bench.casebook.verify()


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE entries SET author_name = 'Another'",
        "UPDATE entry_files SET length = 1",
        "UPDATE entry_ways SET way = 'received'",
        "DELETE FROM entry_ways",
    ],
)
def test_an_entry_changed_beside_the_log_is_found(
    bench: Bench, kept: Entry, tamper: Callable[..., None], sql: str
) -> None:
    bench.casebook.entries.set_way(kept.id, POST, EntryWay.TO_SEND)
    tamper(sql)
    with pytest.raises(AuditChainError, match="entry"):
        bench.casebook.verify()


@pytest.mark.parametrize("table", ["entries", "entry_files"])
def test_an_entry_is_not_removed_by_the_program(bench: Bench, kept: Entry, table: str) -> None:
    with pytest.raises(StateError):
        bench.casebook.database.execute(f"DELETE FROM {table}")
    assert bench.casebook.entries.get(kept.id) == kept


def test_of_an_erased_case_an_entry_stays_by_id_and_digest(bench: Bench, kept: Entry) -> None:
    bench.casebook.erasure.erase(kept.case_id, START, bench.officer.id, "Invented")
    [left] = bench.casebook.entries.list(kept.case_id)
    assert (left.id, left.digest, left.files) == (kept.id, kept.digest, ())
    assert not any(bench.casebook.blobs.holds(each) for each in BLOBS)
    bench.casebook.verify()
