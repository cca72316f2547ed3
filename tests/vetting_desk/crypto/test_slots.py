import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vetting_desk.crypto import slot_file, slots
from vetting_desk.crypto.kdf import CHEAP, DEFAULT, FLOOR
from vetting_desk.crypto.slots import (
    SlotSecret,
    change_passphrase,
    destroy_slot,
    list_headers,
    list_ids,
    needs_raising,
    new_store_key,
    open_slot,
    read_header,
    write_slot,
)
from vetting_desk.errors import DamagedSlotError, InputError, WrongPassphraseError
from vetting_desk.machine import durable
from vetting_desk.model import Officer, Role, new_id

OFFICER = Officer(new_id(), "Нигора Раҳимова", Role.PSYCHOLOGIST)
DESK_ID = new_id()
PASSPHRASE, OTHER = "an invented passphrase", "another invented passphrase"


def make_secret() -> SlotSecret:
    return SlotSecret(
        store_key=new_store_key(),
        signing_key=bytearray(b"invented key"),
        long_term_key=bytearray(range(32)),
        age_identity="AGE-SECRET-KEY-PQ-1INVENTED",
        clinical_identity="AGE-SECRET-KEY-PQ-1CLINICAL",
    )


def parts(secret: SlotSecret) -> tuple[object, ...]:
    return (
        bytes(secret.store_key),
        bytes(secret.signing_key),
        bytes(secret.long_term_key),
        secret.age_identity,
        secret.clinical_identity,
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with one slot that `PASSPHRASE` opens."""
    write_slot(tmp_path, OFFICER, DESK_ID, make_secret(), PASSPHRASE, CHEAP)
    return tmp_path


def copies(folder: Path) -> list[Path]:
    return [folder / f"{OFFICER.id}.slot", folder / f"{OFFICER.id}.slot2"]


def opened(folder: Path, passphrase: str = PASSPHRASE) -> SlotSecret:
    return open_slot(folder, OFFICER.id, DESK_ID, passphrase)


def damage(folder: Path) -> str:
    with pytest.raises(DamagedSlotError) as refused:
        opened(folder)
    return str(refused.value.fields["detail"])


def test_what_is_written_is_opened(tmp_path: Path) -> None:
    secret = make_secret()
    write_slot(tmp_path, OFFICER, DESK_ID, secret, PASSPHRASE, CHEAP)
    assert parts(opened(tmp_path)) == parts(secret)


@given(st.binary(max_size=300), st.binary(max_size=60))
@settings(max_examples=20, deadline=None)
def test_any_secret_comes_back(
    tmp_path_factory: pytest.TempPathFactory, signing: bytes, long_term: bytes
) -> None:
    folder = tmp_path_factory.mktemp("slots")
    secret = SlotSecret(new_store_key(), bytearray(signing), bytearray(long_term), "")
    write_slot(folder, OFFICER, DESK_ID, secret, PASSPHRASE, CHEAP)
    assert parts(opened(folder)) == parts(secret)


def test_both_copies_are_the_same(folder: Path) -> None:
    first, second = copies(folder)
    assert first.read_bytes() == second.read_bytes()
    assert sorted(folder.iterdir()) == sorted(copies(folder))


def test_nothing_secret_stands_in_clear(tmp_path: Path) -> None:
    secret = make_secret()
    write_slot(tmp_path, OFFICER, DESK_ID, secret, PASSPHRASE, CHEAP)
    data = copies(tmp_path)[0].read_bytes()
    for part in (*parts(secret), PASSPHRASE):
        raw = part if isinstance(part, bytes) else str(part).encode()
        assert raw not in data


def test_writing_twice_shares_no_salt_nonce_or_seal(folder: Path) -> None:
    first = slot_file.from_bytes(copies(folder)[0].read_bytes())
    write_slot(folder, OFFICER, DESK_ID, make_secret(), PASSPHRASE, CHEAP)
    second = slot_file.from_bytes(copies(folder)[0].read_bytes())
    assert first.salt != second.salt
    assert first.nonce != second.nonce
    assert first.sealed != second.sealed


@pytest.mark.parametrize("passphrase", [OTHER, "", PASSPHRASE + " ", "tab\t", "\ud800"])
def test_a_wrong_passphrase_is_reported(folder: Path, passphrase: str) -> None:
    with pytest.raises(WrongPassphraseError) as refused:
        opened(folder, passphrase)
    assert refused.value.fields == {"officer_id": OFFICER.id}


def test_a_wrong_passphrase_changes_nothing(folder: Path) -> None:
    copies(folder)[1].unlink()
    with pytest.raises(WrongPassphraseError):
        opened(folder, OTHER)
    assert not copies(folder)[1].exists()


@pytest.mark.parametrize("which", [0, 1])
@pytest.mark.parametrize("harm", ["missing", "empty", "cut short", "flipped bit", "a folder"])
def test_one_bad_copy_is_mended_from_the_other(folder: Path, which: int, harm: str) -> None:
    path = copies(folder)[which]
    data = bytearray(path.read_bytes())
    path.unlink()
    if harm == "empty":
        path.touch()
    elif harm == "cut short":
        path.write_bytes(data[:-10])
    elif harm == "flipped bit":
        data[len(data) // 2] ^= 1
        path.write_bytes(data)
    elif harm == "a folder":
        path.mkdir()
    assert opened(folder).age_identity
    if harm != "a folder":
        assert copies(folder)[0].read_bytes() == copies(folder)[1].read_bytes()


@pytest.mark.parametrize(
    ("contents", "detail"), [(None, "missing"), (b"", "format"), (b"a\nb\nc\nd\n", "checksum")]
)
def test_two_bad_copies_are_reported(folder: Path, contents: bytes | None, detail: str) -> None:
    for path in copies(folder):
        path.unlink() if contents is None else path.write_bytes(contents)
    assert damage(folder) == detail
    with pytest.raises(DamagedSlotError, match=detail):
        read_header(folder, OFFICER.id)


def test_a_slot_of_another_desk_is_refused(folder: Path) -> None:
    with pytest.raises(DamagedSlotError, match="another desk"):
        open_slot(folder, OFFICER.id, new_id(), PASSPHRASE)


def test_a_slot_of_another_officer_is_refused(folder: Path) -> None:
    other = new_id()
    for path, name in zip(copies(folder), (f"{other}.slot", f"{other}.slot2"), strict=True):
        path.rename(folder / name)
    with pytest.raises(DamagedSlotError, match="another officer"):
        open_slot(folder, other, DESK_ID, PASSPHRASE)


@pytest.mark.parametrize(
    "change",
    [
        {"name": "Somebody Else"},
        {"role": Role.ADMINISTRATOR},
        {"desk_id": new_id()},
        {"revision": 99},
        {"profile": FLOOR},
        {"key_file": True},
    ],
    ids=lambda change: next(iter(change)),
)
def test_a_header_rewritten_with_its_checksum_opens_nothing(
    folder: Path, change: dict[str, Any]
) -> None:
    slot = slot_file.from_bytes(copies(folder)[0].read_bytes())
    forged = replace(slot, header=replace(slot.header, **change))
    for path in copies(folder):
        path.write_bytes(slot_file.to_bytes(forged))
    with pytest.raises(WrongPassphraseError):
        open_slot(folder, OFFICER.id, forged.header.desk_id, PASSPHRASE, key_file=b"")


def test_a_changed_passphrase_opens_and_the_old_one_does_not(folder: Path) -> None:
    before = parts(opened(folder))
    change_passphrase(folder, OFFICER.id, DESK_ID, PASSPHRASE, OTHER, CHEAP)
    assert parts(opened(folder, OTHER)) == before
    with pytest.raises(WrongPassphraseError):
        opened(folder)


def test_changing_needs_the_old_passphrase(folder: Path) -> None:
    before = copies(folder)[0].read_bytes()
    with pytest.raises(WrongPassphraseError):
        change_passphrase(folder, OFFICER.id, DESK_ID, OTHER, PASSPHRASE, CHEAP)
    assert copies(folder)[0].read_bytes() == before


def test_an_empty_passphrase_cannot_be_set(folder: Path) -> None:
    before = copies(folder)[0].read_bytes()
    with pytest.raises(InputError):
        change_passphrase(folder, OFFICER.id, DESK_ID, PASSPHRASE, "", CHEAP)
    assert copies(folder)[0].read_bytes() == before


class PowerCutError(Exception):
    pass


ALL_STEPS = 4 if sys.platform == "win32" else 6
"""Steps for each copy: its content, its name, and its folder, which Windows flushes with the name."""


@pytest.mark.parametrize("steps", range(ALL_STEPS + 1))
def test_a_power_cut_while_changing_leaves_the_old_or_the_new(
    folder: Path, monkeypatch: pytest.MonkeyPatch, steps: int
) -> None:
    left = [steps]
    for module, name in ((os, "fsync"), (durable, "_move")):
        original = getattr(module, name)

        def step(*arguments: object, original: Callable[..., object] = original) -> object:
            if left[0] == 0:
                raise PowerCutError
            left[0] -= 1
            return original(*arguments)

        monkeypatch.setattr(module, name, step)
    try:
        write_slot(folder, OFFICER, DESK_ID, make_secret(), OTHER, CHEAP)
        done = True
    except PowerCutError:
        done = False
    monkeypatch.undo()
    assert done == (steps == ALL_STEPS)
    opening = []
    for passphrase in (OTHER, PASSPHRASE):
        try:
            opened(folder, passphrase)
        except WrongPassphraseError:
            continue
        opening.append(passphrase)
    assert opening == ([OTHER] if steps >= 2 else [PASSPHRASE])
    assert copies(folder)[0].read_bytes() == copies(folder)[1].read_bytes()


def test_between_two_copies_either_opens_and_becomes_both(folder: Path) -> None:
    first, second = copies(folder)
    old = first.read_bytes()
    write_slot(folder, OFFICER, DESK_ID, make_secret(), OTHER, CHEAP)
    new = first.read_bytes()
    for passphrase, kept in ((PASSPHRASE, old), (OTHER, new)):
        first.write_bytes(new)
        second.write_bytes(old)
        opened(folder, passphrase)
        assert first.read_bytes() == second.read_bytes() == kept


def test_a_slot_opens_from_a_medium_that_cannot_be_written(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copies(folder)[1].unlink()

    def fail(*_: object) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(slots, "replace_file", fail)
    assert opened(folder).age_identity


def test_a_key_file_is_needed_beside_the_passphrase(tmp_path: Path) -> None:
    write_slot(tmp_path, OFFICER, DESK_ID, make_secret(), PASSPHRASE, CHEAP, key_file=b"key file")
    assert read_header(tmp_path, OFFICER.id).key_file
    assert open_slot(tmp_path, OFFICER.id, DESK_ID, PASSPHRASE, b"key file").age_identity
    for wrong in (None, b"", b"key file "):
        with pytest.raises(WrongPassphraseError):
            open_slot(tmp_path, OFFICER.id, DESK_ID, PASSPHRASE, wrong)


def test_a_header_names_its_officer_without_a_passphrase(folder: Path) -> None:
    header = read_header(folder, OFFICER.id)
    assert (header.officer_id, header.name, header.role) == (OFFICER.id, OFFICER.name, OFFICER.role)
    assert (header.desk_id, header.profile, header.key_file) == (DESK_ID, CHEAP, False)


def test_the_revision_rises_with_each_writing(folder: Path) -> None:
    assert read_header(folder, OFFICER.id).revision == 1
    change_passphrase(folder, OFFICER.id, DESK_ID, PASSPHRASE, OTHER, CHEAP)
    assert read_header(folder, OFFICER.id).revision == 2


def test_all_sound_slots_are_listed(folder: Path) -> None:
    second = Officer(new_id(), "Second", Role.SUPERVISOR)
    write_slot(folder, second, DESK_ID, make_secret(), OTHER, CHEAP)
    (folder / f"{second.id}.slot").unlink()
    (folder / f"{new_id()}.slot").write_bytes(b"damaged")
    (folder / "notes.slot").write_bytes(b"no officer")
    (folder / f"{new_id()}.slot.tmp").write_bytes(b"left by a crash")
    assert {header.name for header in list_headers(folder)} == {OFFICER.name, "Second"}
    assert list_headers(folder / "nowhere") == []


def test_a_weak_slot_needs_raising(folder: Path) -> None:
    header = read_header(folder, OFFICER.id)
    assert needs_raising(header)
    assert not needs_raising(header, CHEAP)
    assert not needs_raising(replace(header, profile=DEFAULT))


def test_a_destroyed_slot_is_gone(folder: Path) -> None:
    (folder / f"{OFFICER.id}.slot.tmp").write_bytes(b"left by a crash")
    destroy_slot(folder, OFFICER.id)
    assert list(folder.iterdir()) == []
    destroy_slot(folder, OFFICER.id)


def test_what_was_read_of_a_slot_is_forgotten_when_it_is_replaced_or_destroyed(
    folder: Path,
) -> None:
    def kept() -> int:
        return int(slot_file.from_bytes.cache_info().currsize)

    read_header(folder, OFFICER.id)
    assert kept() == 1
    change_passphrase(folder, OFFICER.id, DESK_ID, PASSPHRASE, OTHER, CHEAP)
    assert kept() == 0
    read_header(folder, OFFICER.id)
    assert kept() == 1
    destroy_slot(folder, OFFICER.id)
    assert kept() == 0


def test_wiping_leaves_nothing_in_the_buffers(folder: Path) -> None:
    secret = opened(folder)
    secret.wipe()
    assert not any(
        any(part) for part in (secret.store_key, secret.signing_key, secret.long_term_key)
    )
    assert secret.age_identity == secret.clinical_identity == ""


def test_no_secret_shows_in_a_representation(folder: Path) -> None:
    assert repr(opened(folder)) == "SlotSecret()"


@pytest.mark.slow
def test_the_default_profile_is_used_unless_another_is_chosen(tmp_path: Path) -> None:
    write_slot(tmp_path, OFFICER, DESK_ID, make_secret(), PASSPHRASE)
    assert read_header(tmp_path, OFFICER.id).profile == DEFAULT
    assert opened(tmp_path).age_identity


def test_the_way_to_the_unlock_screen_stays_light() -> None:
    heavy = {"asn1crypto", "cryptography.x509", "pydantic", "pyhanko", "email"}
    program = "import vetting_desk.crypto.slots, sys; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", program], check=True, capture_output=True, text=True
    )
    assert heavy.isdisjoint(done.stdout.split())


def test_a_slot_is_listed_by_its_id_even_when_both_copies_are_damaged(folder: Path) -> None:
    for copy in folder.iterdir():
        copy.write_bytes(b"damaged")

    assert list_headers(folder) == []
    assert list_ids(folder) == [OFFICER.id]
