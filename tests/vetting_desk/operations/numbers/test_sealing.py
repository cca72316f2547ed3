"""Sealing a table: its recipients alone open it, and a file that cannot be written leaves nothing."""

from hashlib import sha256
from pathlib import Path

import pytest

from vetting_desk.crypto.age import HybridIdentity, unseal
from vetting_desk.errors import InputError
from vetting_desk.operations.numbers import sealing


def test_what_is_said_of_a_file_is_so(tmp_path: Path) -> None:
    identity = HybridIdentity.generate()
    text = f" {identity.recipient.to_text()} "
    done, sealed = sealing.seal(b"words", [text, text], tmp_path, 3)
    assert not done.path.exists()
    sealing.put(done, sealed)
    assert done.digest == sha256(done.path.read_bytes()).hexdigest()
    assert (done.rows, done.recipients) == (3, (identity.recipient.fingerprint,))
    assert unseal(done.path.read_bytes(), [identity]) == b"words"


def test_no_recipient_is_none(tmp_path: Path) -> None:
    for recipients in ([], [" "], ["age1x"]):
        with pytest.raises(InputError):
            sealing.seal(b"words", recipients, tmp_path, 1)


def test_a_file_that_cannot_be_written_leaves_nothing(tmp_path: Path) -> None:
    text = HybridIdentity.generate().recipient.to_text()
    done, sealed = sealing.seal(b"words", [text], tmp_path / "nowhere", 1)
    with pytest.raises(OSError, match="nowhere"):
        sealing.put(done, sealed)
    assert list(tmp_path.iterdir()) == []
