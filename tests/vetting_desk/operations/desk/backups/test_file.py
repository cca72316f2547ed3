"""The form of a backup file."""

from collections.abc import Callable
from pathlib import Path

import pytest

from vetting_desk.errors import (
    BundleError,
)
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk.backups import making, restoring
from vetting_desk.operations.desk.backups.making import BackupMade
from vetting_desk.operations.desk.backups.restoring import Opener


def test_slots_of_another_backup_do_not_fit(
    made: BackupMade, post: OpenDesk, passphrase: str, tmp_path: Path
) -> None:
    other = making.create(post, made.path.parent)
    _, line, rest = made.path.read_bytes().split(b"\n", 2)
    magic, other_line, _ = other.path.read_bytes().split(b"\n", 2)
    assert line != other_line
    made.path.write_bytes(b"\n".join([magic, other_line, rest]))

    with pytest.raises(BundleError):
        restoring.verify(made.path, Opener(passphrase=passphrase))


def test_standard_tools_open_a_backup(
    post: OpenDesk, made: BackupMade, tmp_path: Path, outside_tool: Callable[[str], str]
) -> None:
    import io
    import subprocess

    from vetting_desk.crypto.age import decrypt

    sealed = subprocess.run(
        [outside_tool("tail"), "-n", "+3", str(made.path)], capture_output=True, check=True
    ).stdout
    payload = io.BytesIO()
    decrypt(io.BytesIO(sealed), payload, [post.keys.identity])
    listed = subprocess.run(
        [outside_tool("tar"), "t"], input=payload.getvalue(), capture_output=True, check=True
    ).stdout

    assert listed.decode().split() == ["manifest.json", "casebook.db"]
