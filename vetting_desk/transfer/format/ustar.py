"""The plain tar inside a bundle: the one spelling of ustar that is written and accepted.

Bytes in, bytes out: regular files only, no owner, no time, one header for one name and size. A
reader says which member it expects next and compares the header byte by byte, so nothing malleable
passes; ``tar`` reads what is written here, but most of what ``tar`` can write is refused. Not for
extracting to disk, which never happens, and not for knowing what a bundle consists of: see
`manifest`.

Format: IEEE Std 1003.1-1988, section 10.1.1 ("ustar"); in today's POSIX under ``pax``.
"""

from collections.abc import Iterable, Iterator
from typing import Protocol

from vetting_desk.errors import BundleFormatError
from vetting_desk.transfer.format.padding import padded_length

BLOCK = 512
PIECE = 128 * 1024
"""How much is passed on at once, bytes."""

MAX_NAME = 99
MAX_SIZE = 8**11 - 1
"""The largest member eleven octal digits can name: 8 GiB less one byte."""

_ZEROS = bytes(PIECE)
_END = 2 * BLOCK
_CHECKSUM = slice(148, 156)


class Source(Protocol):
    """What is read from, in pieces of the source's own choice, such as an age payload."""

    def read_batch(self) -> memoryview:
        """Return the next bytes, empty only at the end; the view holds until the next call."""


class Target(Protocol):
    """What is written to; takes all it is given."""

    def write(self, data: bytes | memoryview, /) -> object:
        """Write all of `data`."""


def header(name: str, size: int) -> bytes:
    """Return the one header block of a member.

    Args:
        name: 1 to 99 ASCII characters.
        size: Bytes, 0 to `MAX_SIZE`.

    Raises:
        ValueError: If name or size cannot be written.
    """
    path = name.encode("ascii")
    if not 1 <= len(path) <= MAX_NAME or not 0 <= size <= MAX_SIZE:
        raise ValueError(f"not a ustar member: {name!r}, {size}")
    block = bytearray(BLOCK)
    block[0 : len(path)] = path
    block[100:108] = b"0000644\0"
    block[108:116] = block[116:124] = b"0000000\0"
    block[124:136] = b"%011o\0" % size
    block[136:148] = b"00000000000\0"
    block[_CHECKSUM] = b" " * 8
    block[156:157] = b"0"
    block[257:265] = b"ustar\x0000"
    block[329:337] = block[337:345] = b"0000000\0"
    block[_CHECKSUM] = b"%06o\0 " % sum(block)
    return bytes(block)


def archive_length(sizes: Iterable[int]) -> int:
    """Return the length of an archive of members of these sizes, before padding."""
    return sum(BLOCK + size + _fill(size) for size in sizes) + _END


class UstarWriter:
    """Writes members one after the other, then the end.

    Args:
        target: Where the bytes go; not closed here.
    """

    def __init__(self, target: Target) -> None:
        self._target = target
        self._written = 0

    @property
    def written(self) -> int:
        """Bytes written so far."""
        return self._written

    def add(self, name: str, size: int, pieces: Iterable[bytes | memoryview]) -> None:
        """Write one member.

        Args:
            name: 1 to 99 ASCII characters.
            size: Bytes.
            pieces: The content, `size` bytes in all.

        Raises:
            ValueError: If `pieces` are not `size` bytes in all.
        """
        self._put(header(name, size))
        left = size
        for piece in pieces:
            left -= len(piece)
            if left < 0:
                break
            self._put(piece)
        if left:
            raise ValueError(f"{name}: {size} bytes were announced, {size - left} came")
        self._put(_ZEROS[: _fill(size)])

    def finish(self) -> None:
        """Write the two zero blocks and the padding of `padded_length`."""
        self._put(_ZEROS[:_END])
        left = padded_length(self._written) - self._written
        while left:
            left -= len(piece := _ZEROS[: min(left, PIECE)])
            self._put(piece)

    def _put(self, data: bytes | memoryview) -> None:
        self._target.write(data)
        self._written += len(data)


class UstarReader:
    """Reads members one after the other, each as the caller expects it.

    Args:
        source: Where the bytes come from; not closed here.
    """

    def __init__(self, source: Source) -> None:
        self._source = source
        self._ready = memoryview(b"")
        self._consumed = 0

    @property
    def consumed(self) -> int:
        """Bytes read so far."""
        return self._consumed

    def small_member(self, name: str, limit: int) -> bytes:
        """Return the next member whole: called `name`, at most `limit` bytes long.

        Raises:
            BundleFormatError: If it is something else, longer, or cut short.
        """
        size = self._size_of_next(name)
        if size > limit:
            raise BundleFormatError(detail="member-too-long", member=name)
        whole = bytearray()
        for piece in self._content(name, size):
            whole += piece  # at once: the next piece may come in the same memory
        return bytes(whole)

    def member(self, name: str, size: int) -> Iterator[memoryview]:
        """Return the content of the next member: called `name`, `size` bytes long.

        The header is checked at once; the content has to be read to its end before anything else.

        Raises:
            BundleFormatError: If it is something else, or while reading, if it is cut short.
        """
        if self._size_of_next(name) != size:
            raise BundleFormatError(detail="member-size", member=name)
        return self._content(name, size)

    def end(self) -> None:
        """Read the end: two zero blocks, the padding, and nothing after.

        Raises:
            BundleFormatError: If there is another member, other padding, or anything after.
        """
        block = self._exactly(BLOCK, "end")
        if any(block):
            raise BundleFormatError(detail="extra-member", member=_name_in(block))
        if any(self._exactly(BLOCK, "end")):
            raise BundleFormatError(detail="end-blocks", member="")
        left = padded_length(self._consumed) - self._consumed
        while left:
            piece = self._some(min(left, PIECE), "padding")
            left -= len(piece)
            if piece.tobytes() != _ZEROS[: len(piece)]:
                raise BundleFormatError(detail="padding-not-zero", member="")
        if self._ready or self._source.read_batch():
            raise BundleFormatError(detail="trailing-bytes", member="")

    def _size_of_next(self, name: str) -> int:
        block = self._exactly(BLOCK, name)
        if not any(block):
            raise BundleFormatError(detail="member-missing", member=name)
        found = _name_in(block)
        if block[156:157] != b"0":
            raise BundleFormatError(detail="not-a-regular-file", member=found)
        if found != name:
            raise BundleFormatError(detail="unexpected-member", member=found)
        digits = block[124:135]
        if digits.strip(b"01234567"):
            raise BundleFormatError(detail="header", member=found)
        size = int(digits, 8)
        if header(name, size) != block:
            raise BundleFormatError(detail="header", member=found)
        return size

    def _content(self, name: str, size: int) -> Iterator[memoryview]:
        left = size
        while left:
            piece = self._some(min(left, PIECE), name)
            left -= len(piece)
            yield piece
        if any(self._exactly(_fill(size), name)):
            raise BundleFormatError(detail="padding-not-zero", member=name)

    def _exactly(self, size: int, member: str) -> bytes:
        data = bytearray()
        while len(data) < size:
            data += self._some(size - len(data), member)
        return bytes(data)

    def _some(self, size: int, member: str) -> memoryview:
        """Return the next 1 to `size` bytes; the view holds until the next call."""
        if not self._ready:
            self._ready = self._source.read_batch()
            if not self._ready:
                raise BundleFormatError(detail="cut-short", member=member)
        piece = self._ready[:size]
        self._ready = self._ready[len(piece) :]
        self._consumed += len(piece)
        return piece


def _fill(size: int) -> int:
    """Return how many zero bytes follow `size` bytes of content."""
    return -size % BLOCK


def _name_in(block: bytes) -> str:
    """Return the name a header shows, printable whatever it holds, for an error's field."""
    name = block[:100].split(b"\0", 1)[0].decode("ascii", "backslashreplace")
    prefix = block[345:500].split(b"\0", 1)[0].decode("ascii", "backslashreplace")
    whole = f"{prefix}/{name}" if prefix else name
    return "".join(c if c.isprintable() else "?" for c in whole)
