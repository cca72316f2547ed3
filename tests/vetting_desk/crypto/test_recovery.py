import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest

from vetting_desk.crypto.age import (
    HybridIdentity,
    ScryptIdentity,
    ScryptRecipient,
    X25519Identity,
    seal,
    write_identities,
)
from vetting_desk.crypto.recovery import (
    open_by_two,
    open_secret,
    seal_for_two,
    seal_secret,
)
from vetting_desk.crypto.slots import SlotSecret, new_store_key
from vetting_desk.errors import AgeError, AgeFormatError, NoMatchingIdentityError
from vetting_desk.model import new_id

NOW = datetime(2026, 11, 22, tzinfo=UTC)
RECOVERY = HybridIdentity.generate()
FIRST, SECOND, THIRD = (HybridIdentity.generate() for _ in range(3))
DESK_ID, OFFICER_ID = new_id(), new_id()


def make_secret() -> SlotSecret:
    return SlotSecret(new_store_key(), bytearray(b"signing"), bytearray(32), "AGE-SECRET-KEY-PQ-1X")


def test_both_custodians_together_get_the_identity() -> None:
    sealed = seal_for_two(RECOVERY, NOW, FIRST.recipient, SECOND.recipient)
    assert open_by_two(sealed, FIRST, SECOND).to_text() == RECOVERY.to_text()


@pytest.mark.parametrize(
    ("one", "other"),
    [(FIRST, FIRST), (SECOND, SECOND), (SECOND, FIRST), (FIRST, THIRD), (THIRD, SECOND)],
)
def test_nobody_else_gets_it(one: HybridIdentity, other: HybridIdentity) -> None:
    sealed = seal_for_two(RECOVERY, NOW, FIRST.recipient, SECOND.recipient)
    with pytest.raises(NoMatchingIdentityError):
        open_by_two(sealed, one, other)


def test_neither_layer_holds_the_identity_in_clear() -> None:
    sealed = seal_for_two(RECOVERY, NOW, FIRST.recipient, SECOND.recipient)
    from vetting_desk.crypto.age import unseal

    inner = unseal(sealed, [FIRST])
    for layer in (sealed, inner):
        assert b"AGE-SECRET-KEY" not in layer


def test_passphrases_can_be_custodians() -> None:
    sealed = seal_for_two(
        RECOVERY, NOW, ScryptRecipient("first invented one", 4), ScryptRecipient("second one", 4)
    )
    found = open_by_two(sealed, ScryptIdentity("first invented one"), ScryptIdentity("second one"))
    assert found.to_text() == RECOVERY.to_text()


def test_one_person_is_not_two_custodians() -> None:
    with pytest.raises(ValueError, match="two custodians"):
        seal_for_two(RECOVERY, NOW, FIRST.recipient, FIRST.recipient)


def test_anything_but_one_identity_inside_is_refused() -> None:
    text = write_identities(X25519Identity.generate(), NOW).encode()
    for content in (text, write_identities(RECOVERY, NOW).encode() * 2, b"", b"\xff"):
        sealed = seal(seal(content, [SECOND.recipient]), [FIRST.recipient])
        with pytest.raises(AgeFormatError):
            open_by_two(sealed, FIRST, SECOND)


def test_a_desks_keys_come_back_by_the_recovery_identity() -> None:
    secret = make_secret()
    sealed = seal_secret(secret, DESK_ID, OFFICER_ID, RECOVERY.recipient)
    found = open_secret(sealed, DESK_ID, OFFICER_ID, RECOVERY)
    assert found.store_key == secret.store_key
    assert found.age_identity == secret.age_identity


def test_a_desks_keys_put_in_anothers_place_are_refused() -> None:
    sealed = seal_secret(make_secret(), DESK_ID, OFFICER_ID, RECOVERY.recipient)
    for desk, officer in ((new_id(), OFFICER_ID), (DESK_ID, new_id())):
        with pytest.raises(AgeFormatError, match="another"):
            open_secret(sealed, desk, officer, RECOVERY)


def test_only_the_recovery_identity_opens_a_desks_keys() -> None:
    sealed = seal_secret(make_secret(), DESK_ID, OFFICER_ID, RECOVERY.recipient)
    with pytest.raises(NoMatchingIdentityError):
        open_secret(sealed, DESK_ID, OFFICER_ID, FIRST)
    with pytest.raises(AgeError):
        open_secret(sealed[:-1], DESK_ID, OFFICER_ID, RECOVERY)


@pytest.mark.outside
def test_the_age_program_opens_both_layers(tmp_path: Path) -> None:
    age = shutil.which("age")
    if age is None:
        pytest.skip("age is not installed")
    one, other = X25519Identity.generate(), X25519Identity.generate()
    data = seal_for_two(RECOVERY, NOW, one.recipient, other.recipient)
    for custodian in (one, other):
        (tmp_path / "key").write_text(write_identities(custodian, NOW))
        done = subprocess.run(
            [age, "-d", "-i", tmp_path / "key"], input=data, check=True, capture_output=True
        )
        data = done.stdout
    assert data.decode() == write_identities(RECOVERY, NOW)
