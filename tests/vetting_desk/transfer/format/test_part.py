import io
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vetting_desk.errors import BundleFormatError
from vetting_desk.transfer.format.limits import MAX_BUNDLE_FILE
from vetting_desk.transfer.format.part import MAX_HEADER, MAX_PARTS, PartHeader, Piece, read_header

HEADER = PartHeader(
    2, Piece("a" * 64, 25), (Piece("b" * 64, 10), Piece("c" * 64, 10), Piece("d" * 64, 5))
)
LINES = HEADER.to_bytes()


def test_the_lines_read_as_they_were_written_and_the_part_follows() -> None:
    source = io.BytesIO(LINES + b"its bytes")
    assert read_header(source) == HEADER
    assert source.read() == b"its bytes"
    assert LINES.startswith(b"vetting-desk-part/1\npart 2 of 3\nwhole aaaa")
    assert LINES.endswith(b" 5\n\n")


def test_parts_of_one_file_have_one_id_and_of_another_another() -> None:
    assert replace(HEADER, number=3).set_id == HEADER.set_id
    assert replace(HEADER, whole=Piece("e" * 64, 25)).set_id != HEADER.set_id
    assert replace(HEADER, parts=(*HEADER.parts[:2], Piece("e" * 64, 5))).set_id != HEADER.set_id


def test_the_longest_header_is_within_its_bound() -> None:
    each = Piece("f" * 64, MAX_BUNDLE_FILE // MAX_PARTS)
    whole = Piece("a" * 64, each.length * MAX_PARTS)
    longest = PartHeader(MAX_PARTS, whole, (each,) * MAX_PARTS)
    assert len(longest.to_bytes()) < MAX_HEADER
    assert read_header(io.BytesIO(longest.to_bytes())) == longest


SPOILT = {
    "nothing": b"",
    "something else": b"age-encryption.org/v1\n" * 5,
    "another version": LINES.replace(b"part/1", b"part/2"),
    "no such number": LINES.replace(b"part 2 of 3", b"part 4 of 3"),
    "number 0": LINES.replace(b"part 2 of 3", b"part 0 of 3"),
    "a leading zero": LINES.replace(b"part 2 of 3", b"part 02 of 3"),
    "another count": LINES.replace(b"part 2 of 3", b"part 2 of 4"),
    "a part missing": LINES.replace(b"3 " + b"d" * 64 + b" 5\n", b""),
    "parts out of order": LINES.replace(b"\n1 b", b"\n2 b"),
    "lengths that do not add up": LINES.replace(b" 25\n", b" 26\n"),
    "a part without bytes": LINES.replace(b" 5\n", b" 0\n").replace(b" 25\n", b" 20\n"),
    "carriage returns": LINES.replace(b"\n", b"\r\n"),
    "letters that are not ASCII": LINES.replace(b"whole", "whоle".encode()),
    "digits that are not ASCII": LINES.replace(b" 25\n", " ٢٥\n".encode()),
    "no empty line": LINES[:-1],
    "an endless line": b"x" * 100_000,
    "endless lines": b"vetting-desk-part/1\n" * 100_000,
    "one line more": LINES[:-1] + b"colour red\n\n",
    "longer than a file can be": PartHeader(
        1, Piece("a" * 64, MAX_BUNDLE_FILE + 1), (Piece("b" * 64, MAX_BUNDLE_FILE + 1),)
    ).to_bytes(),
}


@pytest.mark.parametrize("how", SPOILT)
def test_what_is_not_as_the_format_says_is_refused(how: str) -> None:
    with pytest.raises(BundleFormatError, match="part-header"):
        read_header(io.BytesIO(SPOILT[how]))


def test_more_parts_than_allowed_are_refused() -> None:
    count = MAX_PARTS + 1
    many = PartHeader(1, Piece("a" * 64, count), (Piece("b" * 64, 1),) * count)
    with pytest.raises(BundleFormatError):
        read_header(io.BytesIO(many.to_bytes()))


@given(st.binary(max_size=600), st.integers(0, len(LINES)))
def test_whatever_it_is_given_it_reads_or_refuses(noise: bytes, at: int) -> None:
    try:
        header = read_header(io.BytesIO(LINES[:at] + noise))
    except BundleFormatError:
        return
    assert header.to_bytes() == (LINES[:at] + noise)[: len(header.to_bytes())]
