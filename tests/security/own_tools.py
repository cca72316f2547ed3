"""What somebody makes of a casebook with its key and own tools: pages decrypted, tables read, keys looked for.

Nothing of the program reads the file here: pages are opened with AES as SQLCipher 4 writes them
(https://www.zetetic.net/sqlcipher/design/), tables by plain sqlcipher.
"""

from collections.abc import Iterator
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_der_private_key,
    load_pem_private_key,
)
from sqlcipher3 import dbapi2

PAGE, RESERVED, SALT = 2048, 48, 16
"""Bytes: of a page, of its IV and HMAC, of the salt at the head of the file."""
_WAL_HEAD, _FRAME_HEAD = 32, 24


def pages(folder: Path, key: bytes, file: str = "casebook.db") -> Iterator[bytes]:
    """Yield every page of the file and of its write-ahead log, decrypted, pages in no table too."""
    data = (folder / file).read_bytes()
    for start in range(0, len(data), PAGE):
        yield _opened(data[start : start + PAGE], key, first=start == 0)
    log = folder / f"{file}-wal"
    frames = log.read_bytes()[_WAL_HEAD:] if log.exists() else b""
    for start in range(0, len(frames), _FRAME_HEAD + PAGE):
        frame = frames[start : start + _FRAME_HEAD + PAGE]
        if len(frame) == _FRAME_HEAD + PAGE:
            first = int.from_bytes(frame[:4], "big") == 1
            yield _opened(frame[_FRAME_HEAD:], key, first=first)


def _opened(page: bytes, key: bytes, *, first: bool) -> bytes:
    body, iv = page[SALT if first else 0 : -RESERVED], page[-RESERVED : -RESERVED + 16]
    opener = Cipher(AES(key[:32]), CBC(iv)).decryptor()
    return opener.update(body) + opener.finalize()


def cells(folder: Path, key: bytes, file: str = "casebook.db") -> Iterator[bytes]:
    """Yield every cell of every table, read by plain sqlcipher."""
    connection = dbapi2.connect(str(folder / file))
    try:
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        connection.execute("PRAGMA cipher_page_size = 2048")
        connection.execute("PRAGMA cipher_hmac_algorithm = HMAC_SHA256")
        tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        for (name,) in tables.fetchall():
            for row in connection.execute(f'SELECT * FROM "{name}"'):
                yield from (cell if isinstance(cell, bytes) else str(cell).encode() for cell in row)
    finally:
        connection.close()


def private_keys(cell: bytes) -> Iterator[EllipticCurvePrivateKey]:
    """Yield what a cell is as a private key that needs no passphrase."""
    for load in (load_der_private_key, load_pem_private_key):
        try:
            found = load(cell, None)
        except (ValueError, TypeError):
            continue
        if isinstance(found, EllipticCurvePrivateKey):
            yield found


def spellings(key: EllipticCurvePrivateKey) -> set[bytes]:
    """Return how a key may be written: its number, and the usual encodings, as bytes and as digits."""
    number = key.private_numbers().private_value.to_bytes(32, "big")
    der = key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    return {number, number[::-1], der, number.hex().encode(), number.hex().upper().encode()}
