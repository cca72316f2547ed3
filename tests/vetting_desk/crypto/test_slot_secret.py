"""The encoded secret of a slot: unchanged for officers without a token."""

from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vetting_desk.crypto.kdf import CHEAP
from vetting_desk.crypto.slot_secret import SlotSecret, decode, encode
from vetting_desk.crypto.slots import change_passphrase, open_slot, read_header, write_slot
from vetting_desk.errors import WrongPassphraseError
from vetting_desk.model import Officer, Role

OFFICER = Officer("5b1c9d0e-7c1f-4f5e-9a53-3f0c8d1e2a4b", "Invented", Role.INTERVIEWER)
DESK_ID = "0d8a7f64-2b0e-4c39-8f4d-6a1b2c3d4e5f"


def secret(token: bytes = b"", signing: bytes = b"key", pins: bytes = b"") -> SlotSecret:
    return SlotSecret(
        bytearray(48), bytearray(signing), bytearray(32), "AGE-SECRET-KEY-PQ-1X", "", token, pins
    )


def test_without_a_token_there_are_five_parts_as_before() -> None:
    before = (
        b"\x00\x30" + bytes(48) + b"\x00\x03key" + b"\x00\x20" + bytes(32)
        + b"\x00\x14AGE-SECRET-KEY-PQ-1X" + b"\x00\x00"
    )  # fmt: skip
    assert encode(secret()) == before
    assert decode(bytearray(before)).token == b""


@given(st.binary(max_size=4000), st.binary(max_size=200))
def test_a_token_comes_back_with_or_without_a_key_beside_it(token: bytes, signing: bytes) -> None:
    kept = decode(encode(secret(token, signing)))
    assert (kept.token, bytes(kept.signing_key)) == (token, signing)


def test_more_parts_than_are_known_are_a_bug() -> None:
    with pytest.raises(ValueError, match="parts"):
        decode(encode(secret(b"token", pins=b"pins")) + b"\x00\x01x")


def test_a_new_passphrase_keeps_the_token(tmp_path: Path) -> None:
    old, new = "an old invented passphrase", "a new invented passphrase"
    write_slot(tmp_path, OFFICER, DESK_ID, secret(b"token", b""), old, CHEAP)
    change_passphrase(tmp_path, OFFICER.id, DESK_ID, old, new, CHEAP)
    kept = open_slot(tmp_path, OFFICER.id, DESK_ID, new)
    assert (kept.token, bytes(kept.signing_key)) == (b"token", b"")


def test_a_copy_outlives_what_it_was_made_of() -> None:
    first = secret()
    second = first.copy()
    first.wipe()

    assert encode(second) == encode(secret())


@given(st.binary(max_size=400), st.binary(max_size=4000))
def test_pins_come_back_with_or_without_a_token(token: bytes, pins: bytes) -> None:
    kept = decode(encode(secret(token, pins=pins)))
    assert (kept.token, kept.pins) == (token, pins)


@pytest.mark.parametrize(("pins", "version"), [(b"", 1), (b"pins", 2)])
def test_a_slot_with_pins_says_so_by_its_version(tmp_path: Path, pins: bytes, version: int) -> None:
    write_slot(tmp_path, OFFICER, DESK_ID, secret(pins=pins), "an invented passphrase", CHEAP)

    assert read_header(tmp_path, OFFICER.id).version == version
    kept = open_slot(tmp_path, OFFICER.id, DESK_ID, "an invented passphrase")
    assert kept.pins == pins


def test_a_version_cannot_be_changed_unseen(tmp_path: Path) -> None:
    write_slot(tmp_path, OFFICER, DESK_ID, secret(pins=b"pins"), "an invented passphrase", CHEAP)
    for path in tmp_path.iterdir():
        lines = path.read_bytes().replace(b"slot/2", b"slot/1").split(b"\n")[:3]
        covered = b"".join(line + b"\n" for line in lines)
        path.write_bytes(covered + sha256(covered).hexdigest().encode() + b"\n")

    with pytest.raises(WrongPassphraseError):
        open_slot(tmp_path, OFFICER.id, DESK_ID, "an invented passphrase")
