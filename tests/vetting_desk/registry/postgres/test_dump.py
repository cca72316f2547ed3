"""The intruder's view of the registry: dumps of database and log, without any officer's slot."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.vetting_desk.empty_casebook import empty_casebook
from tests.vetting_desk.registry.cluster import Cluster, member
from tests.vetting_desk.registry.conftest import HEADQUARTERS, make_document
from tests.vetting_desk.registry.making import (
    decision_of,
    identities,
    keep_files,
    key_ring,
    officer_of,
    record_of,
)
from vetting_desk.clock import FixedClock
from vetting_desk.model import IntakeOutcome, Officer, RecordFile, Role, new_id
from vetting_desk.model.queue import Queue
from vetting_desk.model.stamp import StampKind, StoredStamp
from vetting_desk.registry.postgres.driver import connect
from vetting_desk.registry.postgres.registry import PostgresRegistry

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)
NAME, ATTACHED, REASONS, FILE = (
    "Zarina Kanareikina", "canary answer 7731", "canary reasons 9917", "canary picture 5513.jpg",
)  # fmt: skip
CANARIES = (
    NAME, "Зарина Канарейкина", "زرینه", "1987-03-21", "P4471100", ATTACHED, REASONS, FILE,
    "Canary Interviewer", "Canary Decider", "canary quarantine 1188", "canary stamp 2299",
)  # fmt: skip


def fill(registry: PostgresRegistry, officer: Officer) -> None:
    """Do one of everything with words that must not be found."""
    sent = make_document(
        case__names=[
            {"text": NAME, "script": "Latn", "kind": "primary"},
            {"text": CANARIES[1], "script": "Cyrl", "kind": "primary"},
            {"text": CANARIES[2], "script": "Arab", "kind": "alias"},
        ],
        case__birth="1987-03-21",
        officer__name="Canary Interviewer",
    )
    contents = (b"{}", ATTACHED.encode() * 100_000, CANARIES[1].encode())
    record = record_of(sent, *contents)
    from dataclasses import replace

    files = (record.files[0], replace(record.files[1], name=FILE), *record.files[2:])
    record = replace(record, files=files, officer_name="Canary Interviewer", title=NAME)
    with registry.unit_of_work():
        keep_files(registry, *contents)
        registry.accept(record, sent)
    case = record.case_id
    registry.queues.put(case, Queue.REVIEW)
    registry.claims.take(case, officer.id, officer.name, NOW, NOW)
    entry, (document, said) = decision_of(case, officer)
    with registry.unit_of_work():
        keep_files(registry, *said, REASONS.encode())
        registry.decisions.decide(entry, document, registry.decisions.version(case))
    with registry.unit_of_work():
        name, _ = registry.keep_blob([b"canary quarantine 1188"], 22)
        aside = RecordFile(FILE, name, 22)
        registry.quarantine("b", "d", new_id(), "a" * 64, IntakeOutcome.FORK, "fork", (aside,))
    registry.stamps.add(
        StoredStamp(
            new_id(), StampKind.INTAKE, "c" * 64, NOW, NOW, "Canary Decider", "b", (), (), "",
            b"canary stamp 2299", b"p7s", b"mldsa",
        )
    )  # fmt: skip
    registry.stamps.put_off("another", NOW, "canary stamp 2299")


def forms(text: str) -> list[bytes]:
    """Return how a text may stand in a file: as bytes, as base64, as hexadecimal digits, in UTF-16."""
    from base64 import b64encode

    plain = text.encode()
    return [
        plain,
        b64encode(plain).rstrip(b"=")[:-1],
        plain.hex().encode(),
        text.encode("utf-16-le"),
    ]


def found(haystack: bytes) -> list[str]:
    return [each for each in CANARIES if any(form in haystack for form in forms(each))]


@pytest.fixture
def filled(
    cluster: Cluster, database_name: str, tmp_path: Path
) -> Callable[[], tuple[bytes, bytes]]:
    """Fill a registry, and return a dump of it and all files of the server, its log among them."""

    def run() -> tuple[bytes, bytes]:
        casebook = empty_casebook(tmp_path, HEADQUARTERS, FixedClock(NOW))
        casebook.act_as(Officer(new_id(), "Canary Decider", Role.DECISION_MAKER))
        officer = officer_of(casebook)
        with connect(cluster.address(database_name)) as owner:
            member(owner, "return_desk", "vetting_return", officer.id)
        with connect(cluster.address(database_name, "return_desk")) as database:
            registry = PostgresRegistry(
                database, key_ring(identities()), casebook, FixedClock(NOW), begins=True
            )
            fill(registry, officer)
        casebook.close()
        with connect(cluster.address(database_name)) as owner:
            owner.execute("CHECKPOINT")
        dump = cluster.run("pg_dump", "-h", str(cluster.folder), "-U", "postgres", database_name)
        files = [each.read_bytes() for each in cluster.data.rglob("*") if each.is_file()]
        return dump.stdout, b"\n".join(files)

    return run


def test_a_dump_of_database_and_log_tells_no_name_no_word_and_no_reason(
    filled: Callable[[], tuple[bytes, bytes]],
) -> None:
    dump, files = filled()
    assert b"vetting.records" in dump
    assert found(dump) == []
    assert found(files) == []


def test_the_look_finds_what_lies_open(cluster: Cluster, database_name: str) -> None:
    with connect(cluster.address(database_name)) as owner:
        owner.execute("CREATE TABLE open_words (words text, more bytea)")
        owner.execute("INSERT INTO open_words VALUES (%s, %s)", (NAME, REASONS.encode()))
        owner.execute("CHECKPOINT")
    dump = cluster.run("pg_dump", "-h", str(cluster.folder), "-U", "postgres", database_name)
    assert found(dump.stdout) == [NAME, REASONS]
    files = b"\n".join(each.read_bytes() for each in cluster.data.rglob("*") if each.is_file())
    assert {NAME, REASONS} <= set(found(files))


def test_clear_columns_hold_no_kind_of_entry_and_nothing_urgent(
    cluster: Cluster, database_name: str
) -> None:
    with connect(cluster.address(database_name)) as owner:
        columns = owner.column(
            "SELECT table_name || '.' || column_name FROM information_schema.columns"
            " WHERE table_schema IN ('vetting', 'vetting_keys') AND data_type <> 'bytea'"
        )
        queues = owner.value(
            "SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid = 'vetting.queued'::regclass"
            " AND contype = 'c'"
        )
    assert not [
        each
        for each in columns
        if any(
            word in each for word in ("name", "birth", "urgent", "child", "court", "flag", "alarm")
        )
        and each not in {"files.name", "counters.name"}
    ]
    assert "entries.kind" not in columns
    assert "urgent" not in queues
