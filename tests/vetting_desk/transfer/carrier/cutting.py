"""Files cut into parts by hand, as the format says."""

from hashlib import sha256
from pathlib import Path

from vetting_desk.transfer.format.part import PartHeader, Piece

NAME = "0123456789abcdef" * 2 + ".age"


def piece_of(content: bytes) -> Piece:
    return Piece(sha256(content).hexdigest(), len(content))


def cut(content: bytes, *lengths: int) -> list[bytes]:
    """Return the parts of a content, each with its lines."""
    pieces, start = [], 0
    for length in lengths:
        pieces.append(content[start : start + length])
        start += length
    assert start == len(content)
    parts = tuple(piece_of(piece) for piece in pieces)
    return [
        PartHeader(number, piece_of(content), parts).to_bytes() + piece
        for number, piece in enumerate(pieces, start=1)
    ]


def put(folder: Path, parts: list[bytes], *numbers: int, name: str = NAME) -> list[Path]:
    """Write some of the parts into a folder, all if none is named."""
    folder.mkdir(exist_ok=True)
    paths = []
    for number in numbers or range(1, len(parts) + 1):
        path = folder / f"{name}.{number}-of-{len(parts)}"
        path.write_bytes(parts[number - 1])
        paths.append(path)
    return paths
