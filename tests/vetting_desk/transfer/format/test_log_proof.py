"""The log entry beside a record, as a desk's own log holds it."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vetting_desk.model.stamp import StampedRecord
from vetting_desk.transfer.format.log_proof import MAX_LENGTH, MOST_LEAVES, read, sequence_of, write


@pytest.fixture
def signed(post_station: Any, three_records: Any) -> Any:
    post_station.add(three_records[0])
    return three_records[0].record


def test_the_entry_of_a_record_says_its_digests_number_and_leaf(
    post_station: Any, signed: Any
) -> None:
    audit = post_station.casebook.audit
    entry = audit.signing_of(signed.id)
    proof = read(write(bytes(32), entry, [b"1" * 32, b"2" * 32]))
    assert proof is not None
    assert proof.record == StampedRecord(
        signed.id,
        signed.digest,
        signed.file("assessment.p7s").sha256,
        signed.file("report.pdf").sha256,
    )
    assert audit.leaves(proof.sequence - 1)[0] == proof.leaf
    assert sequence_of(entry) == proof.sequence
    assert proof.following == (b"1" * 32, b"2" * 32)


def test_no_more_leaves_follow_than_are_read(post_station: Any, signed: Any) -> None:
    entry = post_station.casebook.audit.signing_of(signed.id)
    data = write(bytes(32), entry, [bytes(32)] * (MOST_LEAVES + 1))
    assert len(data) <= MAX_LENGTH
    proof = read(data)
    assert proof is not None
    assert len(proof.following) == MOST_LEAVES


SALT = bytes(16)
BEFORE = bytes(32)


def entry(*, action: str = "record-signed", detail: str = "", **changes: str) -> bytes:
    detail = detail or '{"digest":"d","report":"r","signature":"s"}'
    said = {"format": "vetting-desk-audit-1", "sequence": "7", "subject": "record", **changes}
    lengths = changes.get("lengths", f"4 {len(action)} {len(said['subject'])} {len(detail)}")
    text = f"{said['format']} {said['sequence']} 1 0 2026 2026 {lengths} iddd{action}{said['subject']}{detail}"
    return SALT + text.encode()


def test_an_entry_with_all_it_needs_is_read() -> None:
    proof = read(write(BEFORE, entry(), ()))
    assert proof is not None
    assert (proof.sequence, proof.record) == (7, StampedRecord("record", "d", "s", "r"))


@pytest.mark.parametrize(
    "spoilt",
    [
        entry(action="record-read"),
        entry(detail="{}"),
        entry(detail='{"digest":1,"report":"r","signature":"s"}'),
        entry(detail="[" * 9_000),
        entry(format="vetting-desk-audit-2"),
        entry(sequence="-1"),
        entry(sequence="9" * 20),
        entry(lengths="4 13 6 9"),
        entry(lengths="x 13 6 43"),
        SALT,
        b"",
        SALT + b"\xff\xfe",
        entry(subject="x" * 20_000),
    ],
    ids=lambda spoilt: spoilt[16:60].decode("latin-1"),
)
def test_what_is_no_entry_about_the_signing_of_a_record_is_none(spoilt: bytes) -> None:
    assert read(write(BEFORE, spoilt, ())) is None


@pytest.mark.parametrize("cut", [1, 20, 40, 70])
def test_a_proof_cut_short_is_none(cut: int) -> None:
    assert read(write(BEFORE, entry(), ())[:-cut]) is None


@given(data=st.binary(max_size=300))
def test_no_bytes_make_the_reader_fail(data: bytes) -> None:
    read(data)
    read(b"vetting-desk/log-proof/1\0" + BEFORE + len(data).to_bytes(4, "big") + data)
