import io
import shutil
import subprocess
import tarfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vetting_desk.errors import BundleFormatError
from vetting_desk.transfer.format.padding import padded_length
from vetting_desk.transfer.format.ustar import (
    BLOCK,
    MAX_NAME,
    UstarReader,
    UstarWriter,
    archive_length,
    header,
)

NAMES = st.from_regex(r"[a-z0-9][a-z0-9./-]{0,98}", fullmatch=True)


class Pieces:
    """A source that returns its bytes in pieces of one size, always in the same memory."""

    def __init__(self, data: bytes, size: int = 65_000) -> None:
        self._data, self._size = memoryview(data), size
        self._shared = bytearray(size)

    def read_batch(self) -> memoryview:
        piece, self._data = self._data[: self._size], self._data[self._size :]
        self._shared[:] = bytes(self._size)
        self._shared[: len(piece)] = piece
        return memoryview(self._shared)[: len(piece)]


def written(*members: tuple[str, bytes]) -> bytes:
    target = io.BytesIO()
    writer = UstarWriter(target)
    for name, content in members:
        writer.add(name, len(content), [content])
    writer.finish()
    return target.getvalue()


def read(data: bytes, *members: tuple[str, int], size: int = 65_000) -> list[bytes]:
    reader = UstarReader(Pieces(data, size))
    found = [b"".join(map(bytes, reader.member(name, length))) for name, length in members]
    reader.end()
    return found


def refused(data: bytes, *members: tuple[str, int]) -> str:
    with pytest.raises(BundleFormatError) as caught:
        read(data, *members)
    return str(caught.value.fields["detail"])


def patched(data: bytes, at: int, new: bytes, *, mend_checksum: bool = True) -> bytes:
    """Return `data` with its first header changed at `at`, with a correct checksum."""
    block = bytearray(data[:BLOCK])
    block[at : at + len(new)] = new
    if mend_checksum:
        block[148:156] = b" " * 8
        block[148:156] = b"%06o\0 " % sum(block)
    return bytes(block) + data[BLOCK:]


@given(st.lists(st.tuples(NAMES, st.binary(max_size=3_000)), max_size=6), st.integers(500, 70_000))
@settings(max_examples=60)
def test_what_was_written_is_read_in_any_pieces(
    members: list[tuple[str, bytes]], size: int
) -> None:
    data = written(*members)
    expected = [content for _, content in members]
    assert read(data, *((name, len(body)) for name, body in members), size=size) == expected


@given(st.lists(st.binary(max_size=2_000), max_size=5))
@settings(max_examples=40)
def test_the_length_is_known_beforehand(contents: list[bytes]) -> None:
    data = written(*((f"m{number}", content) for number, content in enumerate(contents)))
    assert len(data) == padded_length(archive_length(len(content) for content in contents))


def test_the_standard_library_reads_the_same_members() -> None:
    data = written(("manifest.json", b"{}"), ("blobs/ab", b"x" * 1_025))
    with tarfile.open(fileobj=io.BytesIO(data), mode="r:") as archive:
        assert [(member.name, member.size, member.mode) for member in archive] == [
            ("manifest.json", 2, 0o644),
            ("blobs/ab", 1_025, 0o644),
        ]


@pytest.mark.outside
def test_the_header_is_the_one_gnu_tar_writes(tmp_path: Path) -> None:
    tar = shutil.which("tar")
    if (
        tar is None
        or b"GNU" not in subprocess.run([tar, "--version"], stdout=-1, check=True).stdout
    ):
        pytest.skip("GNU tar is not here")
    (tmp_path / "member").write_bytes(b"x" * 1_025)
    plain = ["--format=ustar", "--numeric-owner", "--owner=0", "--group=0", "--mtime=@0"]
    command = [tar, "-c", *plain, "--mode=0644", "-C", str(tmp_path), "member"]
    theirs = subprocess.run(command, stdout=-1, check=True).stdout
    assert theirs[:BLOCK] == header("member", 1_025)


@pytest.mark.outside
def test_gnu_tar_lists_and_verifies_what_was_written(tmp_path: Path) -> None:
    tar = shutil.which("tar")
    if tar is None:
        pytest.skip("tar is not here")
    file = tmp_path / "payload.tar"
    file.write_bytes(written(("manifest.json", b"{}"), ("blobs/ab", b"x" * 1_025)))
    listed = subprocess.run([tar, "-tf", file], capture_output=True, text=True, check=True)
    assert listed.stdout.split() == ["manifest.json", "blobs/ab"]
    assert listed.stderr == ""


@pytest.mark.parametrize(("name", "size"), [("", 1), ("a" * (MAX_NAME + 1), 1), ("a", 8**11)])
def test_what_ustar_cannot_say_is_a_bug(name: str, size: int) -> None:
    with pytest.raises(ValueError, match="not a ustar member"):
        header(name, size)


@pytest.mark.parametrize("content", [b"ab", b"abcd"])
def test_content_of_another_length_than_announced_is_a_bug(content: bytes) -> None:
    with pytest.raises(ValueError, match="announced"):
        UstarWriter(io.BytesIO()).add("m", 3, [content])


def test_a_small_member_is_read_whole_up_to_its_limit() -> None:
    reader = UstarReader(Pieces(written(("m", b"abc"))))
    assert reader.small_member("m", 3) == b"abc"


def test_a_small_member_that_comes_in_many_pieces_is_read_whole() -> None:
    content = bytes(range(256)) * 40
    reader = UstarReader(Pieces(written(("m", content)), 700))
    assert reader.small_member("m", len(content)) == content


def test_a_small_member_over_its_limit_is_refused_before_it_is_read() -> None:
    reader = UstarReader(Pieces(header("m", 8**11 - 1)))
    with pytest.raises(BundleFormatError, match="member-too-long"):
        reader.small_member("m", 1_000)


ONE = ("m", 3)
SOUND = written(("m", b"abc"))


def test_the_sound_archive_of_these_tests_is_accepted() -> None:
    assert read(SOUND, ONE) == [b"abc"]


@pytest.mark.parametrize("length", [0, 1, BLOCK - 1, BLOCK, BLOCK + 2, 2 * BLOCK, 4 * BLOCK - 1])
def test_an_archive_cut_short_is_refused(length: int) -> None:
    assert refused(SOUND[:length], ONE) == "cut-short"


def test_padding_that_is_too_short_is_refused() -> None:
    assert refused(SOUND[:-1], ONE) == "cut-short"


@pytest.mark.parametrize("rest", [b"\0", b"garbage", bytes(BLOCK)])
def test_anything_after_the_padding_is_refused(rest: bytes) -> None:
    assert refused(SOUND + rest, ONE) == "trailing-bytes"


@pytest.mark.parametrize("at", [4 * BLOCK, 5 * BLOCK + 7, len(SOUND) - 1])
def test_padding_that_is_not_zero_is_refused(at: int) -> None:
    assert refused(SOUND[:at] + b"\1" + SOUND[at + 1 :], ONE) == "padding-not-zero"


def test_content_filled_up_with_anything_but_zeros_is_refused() -> None:
    at = BLOCK + 3
    assert refused(SOUND[:at] + b"\1" + SOUND[at + 1 :], ONE) == "padding-not-zero"


def test_a_single_zero_block_is_no_end() -> None:
    at = 3 * BLOCK
    assert refused(SOUND[:at] + b"\1" + SOUND[at + 1 :], ONE) == "end-blocks"


def test_an_extra_member_is_refused() -> None:
    assert refused(written(("m", b"abc"), ("more", b"x")), ONE) == "extra-member"


def test_a_missing_member_is_refused() -> None:
    assert refused(SOUND, ONE, ("n", 1)) == "member-missing"


def test_members_out_of_order_are_refused() -> None:
    data = written(("n", b"x"), ("m", b"abc"))
    assert refused(data, ONE, ("n", 1)) == "unexpected-member"


def test_the_same_name_twice_is_refused() -> None:
    data = written(("m", b"abc"), ("m", b"abc"), ("n", b"x"))
    assert refused(data, ONE, ("n", 1)) == "unexpected-member"


@pytest.mark.parametrize(
    "name", ["/m", "../m", "./m", "a/../m", "m/", "C:\\m", "m\n", "pax/m", "M"]
)
def test_any_other_spelling_of_a_name_is_refused(name: str) -> None:
    assert refused(written((name, b"abc")), ONE) == "unexpected-member"


def test_a_name_never_reaches_the_error_raw() -> None:
    with pytest.raises(BundleFormatError) as caught:
        read(written(("m\x1b[2J", b"abc")), ONE)
    assert caught.value.fields["member"] == "m?[2J"


@pytest.mark.parametrize("size", [b"00000000002", b"00000000004", b"77777777777"])
def test_a_member_of_another_size_than_the_manifest_says_is_refused(size: bytes) -> None:
    assert refused(patched(SOUND, 124, size), ONE) == "member-size"


@pytest.mark.parametrize("kind", [bytes([kind]) for kind in b"1234567\0xgLK"])
def test_links_devices_folders_and_extensions_are_refused(kind: bytes) -> None:
    assert refused(patched(SOUND, 156, kind), ONE) == "not-a-regular-file"


SPELLINGS: dict[str, tuple[int, bytes]] = {
    "mode": (100, b"0000755\0"),
    "user": (108, b"0000001\0"),
    "group": (116, b"0000001\0"),
    "size ended by a space": (124, b"00000000003 "),
    "size with leading spaces": (124, b"          3\0"),
    "size in base 256": (124, b"\x80" + bytes(10) + b"\x03"),
    "size in other digits": (124, b"0000000000\xb3"),
    "size with a sign": (124, b"+0000000003\0"),
    "time": (136, b"00000000001\0"),
    "link name": (157, b"x"),
    "GNU magic": (257, b"ustar  \0"),
    "version": (263, b"01"),
    "user name": (265, b"root"),
    "group name": (297, b"root"),
    "device": (329, b"0000001\0"),
    "blank device": (329, bytes(8)),
    "bytes after the name": (2, b"x"),
    "last bytes": (511, b"x"),
}


@pytest.mark.parametrize(("at", "new"), SPELLINGS.values(), ids=SPELLINGS)
def test_a_header_in_another_spelling_is_refused(at: int, new: bytes) -> None:
    assert refused(patched(SOUND, at, new), ONE) == "header"


def test_a_name_moved_into_the_prefix_is_refused() -> None:
    assert refused(patched(SOUND, 345, b"blobs"), ONE) == "unexpected-member"


@pytest.mark.parametrize("checksum", [b"000000\0 ", b"0000000\0", b"        "])
def test_a_wrong_or_respelt_checksum_is_refused(checksum: bytes) -> None:
    assert refused(patched(SOUND, 148, checksum, mend_checksum=False), ONE) == "header"


@given(st.integers(0, len(SOUND) * 8 - 1))
@settings(max_examples=150)
def test_no_single_bit_can_change(bit: int) -> None:
    data = bytearray(SOUND)
    data[bit // 8] ^= 1 << bit % 8
    in_content = BLOCK <= bit // 8 < BLOCK + 3
    if in_content:
        assert read(bytes(data), ONE) != [b"abc"]
    else:
        refused(bytes(data), ONE)


@given(st.binary(max_size=3 * BLOCK))
def test_noise_is_refused_and_nothing_worse(noise: bytes) -> None:
    refused(noise, ONE)


@pytest.mark.parametrize("pieces", [lambda: Pieces(SOUND, 100), lambda: Pieces(SOUND, len(SOUND))])
def test_consumed_counts_every_byte(pieces: Callable[[], Pieces]) -> None:
    reader = UstarReader(pieces())
    reader.small_member("m", 3)
    reader.end()
    assert reader.consumed == len(SOUND)
