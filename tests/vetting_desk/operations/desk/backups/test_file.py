"""The format of a backup file."""

import io
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from vetting_desk.errors import (
    BundleError,
    BundleFormatError,
    BundleVersionError,
)
from vetting_desk.model import Desk, DeskKind
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk.backups import making, restoring
from vetting_desk.operations.desk.backups.file import MAGIC, Header, header_line, read_header
from vetting_desk.operations.desk.backups.making import BackupMade
from vetting_desk.operations.desk.backups.restoring import Opener
from vetting_desk.transfer.format.ustar import UstarReader


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


HEADER = Header(
    Desk("0d0a5f0e-0000-4000-8000-000000000027", "Пост", DeskKind.POST, "Invented", training=True),
    datetime(2026, 11, 22, 10, tzinfo=UTC),
    {"0d0a5f0e-0000-4000-8000-000000000028": b"slot"},
    b"",
)


def test_a_header_comes_back_and_what_follows_is_left_unread() -> None:
    source = io.BytesIO(MAGIC + header_line(HEADER) + b"\nage")

    header, line = read_header(source)

    assert (header, line) == (HEADER, header_line(HEADER))
    assert source.read() == b"age"


def refusal(content: bytes) -> str:
    with pytest.raises(BundleFormatError) as refused:
        read_header(io.BytesIO(content))
    return str(refused.value.fields["detail"])


@pytest.mark.parametrize("content", [b"", b"holiday pictures", b"age-encryption.org/v1\n"])
def test_what_is_no_backup_is_reported_as_that(content: bytes) -> None:
    assert refusal(content) == "no-backup"


def test_a_newer_backup_is_reported_as_newer() -> None:
    with pytest.raises(BundleVersionError) as refused:
        read_header(io.BytesIO(b"vetting-desk-backup/2\n{}\n"))
    assert refused.value.fields == {"found": "2", "known": 1}


def test_a_header_cut_short_is_reported_as_that() -> None:
    assert refusal(MAGIC + header_line(HEADER)) == "cut-short"


def test_a_header_in_another_spelling_is_refused() -> None:
    assert refusal(MAGIC + header_line(HEADER).replace(b":", b": ", 1) + b"\n") == "not-canonical"


@pytest.mark.parametrize(
    "change",
    [(b'"post"', b'"ship"'), (b"true", b'"1"'), (b"0027", b"002g"), (b"c2xvdA==", b"?")],
    ids=["kind", "training", "id", "slot"],
)
def test_a_header_that_says_something_else_is_refused(change: tuple[bytes, bytes]) -> None:
    line = header_line(HEADER)
    assert change[0] in line
    assert refusal(MAGIC + line.replace(*change, 1) + b"\n") in {"format", "not-canonical"}


@pytest.mark.parametrize("spelled", [lambda text: text + b" ", lambda text: b" " + text])
def test_a_manifest_in_another_spelling_is_refused(
    made: BackupMade,
    passphrase: str,
    spelled: Callable[[bytes], bytes],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    read = UstarReader.small_member
    monkeypatch.setattr(UstarReader, "small_member", lambda *which: spelled(read(*which)))
    with pytest.raises(BundleFormatError) as refused:
        restoring.verify(made.path, Opener(passphrase=passphrase))
    assert refused.value.fields["detail"] == "not-canonical"
