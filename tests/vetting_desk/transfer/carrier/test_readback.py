import errno
import os
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from vetting_desk.machine import mounts_linux
from vetting_desk.transfer.carrier import readback
from vetting_desk.transfer.carrier.readback import digest_of_file


@pytest.mark.parametrize("length", [0, 1, 4_096, 65_537, 3 * 1024 * 1024 + 5])
def test_the_digest_is_that_of_the_whole_file(tmp_path: Path, length: int) -> None:
    content = os.urandom(length)
    file = tmp_path / "file"
    file.write_bytes(content)
    digest, count, _ = digest_of_file(file)
    assert (digest, count) == (sha256(content).hexdigest(), length)


@pytest.mark.skipif(not readback._DIRECT, reason="the system has no O_DIRECT")
def test_the_cache_is_passed_where_the_system_allows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"x" * 10_000)
    flags: list[int] = []
    open_file = os.open

    def noted(path: Path, flag: int, mode: int = 0o777) -> int:
        flags.append(flag)
        return open_file(path, flag & ~readback._DIRECT, mode)

    monkeypatch.setattr(os, "open", noted)
    monkeypatch.setattr(mounts_linux, "file_system_of", lambda _path: "vfat")
    assert digest_of_file(file)[2] is True
    assert [bool(flag & readback._DIRECT) for flag in flags] == [True]


@pytest.mark.skipif(not readback._DIRECT, reason="the system has no O_DIRECT")
@pytest.mark.parametrize("kind", ["fuseblk", "fuse.exfat", "tmpfs", "overlay", "cifs", "nfs4", ""])
def test_a_file_system_that_may_answer_from_a_cache_of_its_own_is_not_called_the_stick(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"x" * 10_000)
    open_file = os.open
    monkeypatch.setattr(
        os, "open", lambda path, flag, mode=0o777: open_file(path, flag & ~readback._DIRECT, mode)
    )
    monkeypatch.setattr(mounts_linux, "file_system_of", lambda _path: kind)
    assert digest_of_file(file)[2] is False


@pytest.mark.skipif(not readback._DIRECT, reason="the system has no O_DIRECT")
def test_a_file_system_that_refuses_is_read_through_the_cache_and_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"x" * 10_000)
    open_file = os.open

    def refusing(path: Path, flag: int, mode: int = 0o777) -> int:
        if flag & readback._DIRECT:
            raise OSError(errno.EINVAL, "no direct reading")
        return open_file(path, flag, mode)

    monkeypatch.setattr(os, "open", refusing)
    digest, count, past_cache = digest_of_file(file)
    assert (digest, count, past_cache) == (sha256(b"x" * 10_000).hexdigest(), 10_000, False)


def test_a_stick_that_fails_is_not_read_through_the_cache_instead(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"x")

    def failing(*_: object) -> int:
        raise OSError(errno.EIO, "pulled")

    monkeypatch.setattr(os, "read" if sys.platform == "win32" else "readv", failing)
    with pytest.raises(OSError, match="pulled"):
        digest_of_file(file)
