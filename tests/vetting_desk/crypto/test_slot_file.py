import json
from collections.abc import Callable
from hashlib import sha256
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vetting_desk.crypto import slot_file
from vetting_desk.crypto.kdf import PROFILES
from vetting_desk.crypto.slot_file import SlotFile, SlotHeader, UnsoundError
from vetting_desk.model import Role, new_id

HEADERS = st.builds(
    SlotHeader,
    officer_id=st.builds(new_id),
    name=st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=64),
    role=st.sampled_from([*Role, Role("role-of-tomorrow")]),
    profile=st.sampled_from(list(PROFILES.values())),
    desk_id=st.builds(new_id),
    key_file=st.booleans(),
    revision=st.integers(1, 2**53 - 1),
    version=st.sampled_from(slot_file.VERSIONS),
)
SLOTS = st.builds(
    SlotFile,
    header=HEADERS,
    salt=st.binary(min_size=16, max_size=16),
    nonce=st.binary(min_size=12, max_size=12),
    sealed=st.binary(max_size=300),
)
EXAMPLE = SlotFile(
    SlotHeader(new_id(), "Нигора", Role.SUPERVISOR, PROFILES["floor-1"], new_id()),
    bytes(16),
    bytes(12),
    b"sealed",
)


def with_checksum(*lines: bytes) -> bytes:
    covered = b"".join(line + b"\n" for line in lines)
    return covered + sha256(covered).hexdigest().encode() + b"\n"


def problem(data: bytes) -> str:
    with pytest.raises(UnsoundError) as refused:
        slot_file.from_bytes(data)
    return refused.value.detail


@given(SLOTS)
def test_what_is_written_is_read(slot: SlotFile) -> None:
    data = slot_file.to_bytes(slot)
    assert slot_file.from_bytes(data) == slot
    assert data.isascii()


@given(SLOTS, st.data())
def test_a_change_of_any_byte_is_noticed(slot: SlotFile, draw: st.DataObject) -> None:
    data = bytearray(slot_file.to_bytes(slot))
    data[draw.draw(st.integers(0, len(data) - 1))] ^= draw.draw(st.integers(1, 255))
    assert problem(bytes(data)) in {"format", "checksum", "version"}


@given(st.binary(max_size=400))
def test_any_other_bytes_are_refused(data: bytes) -> None:
    assert problem(data) in {"format", "checksum"}


@pytest.mark.parametrize("length", [0, 1, 19, 100, -1, -2])
def test_a_file_cut_short_is_refused(length: int) -> None:
    data = slot_file.to_bytes(EXAMPLE)
    assert problem(data[:length]) in {"format", "checksum"}


def test_a_newer_version_is_distinguished_from_damage() -> None:
    _, header, sealed, *_ = slot_file.to_bytes(EXAMPLE).split(b"\n")
    assert problem(with_checksum(b"vetting-desk-slot/3", header, sealed)) == "version"


CHANGES: dict[str, Callable[[dict[str, Any]], object]] = {
    "unknown key": lambda h: h | {"more": 1},
    "missing key": lambda h: {k: v for k, v in h.items() if k != "salt"},
    "weaker parameters under the name": lambda h: h | {"kdf": h["kdf"] | {"memory_kib": 8}},
    "unknown profile": lambda h: h | {"kdf": h["kdf"] | {"name": "other"}},
    "number as text": lambda h: h | {"revision": "1"},
    "true as number": lambda h: h | {"revision": True},
    "number as truth": lambda h: h | {"key_file": 0},
    "revision zero": lambda h: h | {"revision": 0},
    "no id": lambda h: h | {"officer": "../../x"},
    "id in capitals": lambda h: h | {"desk": h["desk"].upper()},
    "no role": lambda h: h | {"role": "The chief"},
    "no name": lambda h: h | {"name": ""},
    "short salt": lambda h: h | {"salt": "AAAA"},
    "a list": lambda h: [h],
    "kdf a list": lambda h: h | {"kdf": []},
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_a_header_that_says_something_else_is_refused(
    change: Callable[[dict[str, Any]], object],
) -> None:
    magic, header, sealed, *_ = slot_file.to_bytes(EXAMPLE).split(b"\n")
    changed = json.dumps(change(json.loads(header)), sort_keys=True, separators=(",", ":"))
    assert problem(with_checksum(magic, changed.encode(), sealed)) == "format"


def test_the_same_header_written_otherwise_is_refused() -> None:
    magic, header, sealed, *_ = slot_file.to_bytes(EXAMPLE).split(b"\n")
    spaced = json.dumps(json.loads(header), sort_keys=True).encode()
    assert problem(with_checksum(magic, spaced, sealed)) == "format"
    plain = json.dumps(
        json.loads(header), sort_keys=True, separators=(",", ":"), ensure_ascii=False
    )
    assert problem(with_checksum(magic, plain.encode(), sealed)) == "format"
    assert problem(with_checksum(magic, b"[" * 5000, sealed)) == "format"
