"""C2SP's vectors (https://github.com/C2SP/CCTV), each accepted or refused as it requires."""

import io
import zlib
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import pytest

from vetting_desk.crypto.age import (
    HybridIdentity,
    Identity,
    ScryptIdentity,
    X25519Identity,
    open_reader,
    read_armor,
)
from vetting_desk.errors import AgeError, AgeFormatError, AgePayloadError, NoMatchingIdentityError

FOLDER = Path(__file__).resolve().parents[5] / "shared" / "testdata" / "age"
VECTORS = sorted(path.name for path in FOLDER.iterdir()) if FOLDER.is_dir() else []
KNOWN_KEYS = {
    "expect",
    "payload",
    "file key",
    "identity",
    "passphrase",
    "armored",
    "compressed",
    "comment",
}


@dataclass
class Vector:
    expect: str
    payload: str
    identities: list[Identity]
    armored: bool
    file: bytes


def read_vector(path: Path) -> Vector:
    head, _, file = path.read_bytes().partition(b"\n\n")
    fields: dict[str, list[str]] = {}
    for line in head.decode().splitlines():
        name, _, value = line.partition(": ")
        assert name in KNOWN_KEYS
        fields.setdefault(name, []).append(value)
    identities: list[Identity] = [identity_of(text) for text in fields.get("identity", [])]
    identities += [ScryptIdentity(text) for text in fields.get("passphrase", [])]
    if "compressed" in fields:
        assert fields["compressed"] == ["zlib"]
        file = zlib.decompress(file)
    payload = fields.get("payload", [sha256(b"").hexdigest()])[0]
    return Vector(fields["expect"][0], payload, identities, "armored" in fields, file)


def identity_of(text: str) -> Identity:
    if text.startswith("AGE-SECRET-KEY-PQ-"):
        return HybridIdentity.from_text(text)
    return X25519Identity.from_text(text)


def outcome_of(error: AgeError | None) -> str:
    match error:
        case None:
            return "success"
        case NoMatchingIdentityError():
            return "no match"
        case AgePayloadError():
            return "payload failure"
        case AgeFormatError():
            names = {"armor": "armor failure", "header": "header failure", "mac": "HMAC failure"}
            return names[error.fields["part"]]
        case _:
            return repr(error)


@pytest.mark.outside
@pytest.mark.skipif(not VECTORS, reason="C2SP's age vectors are not at ../shared/testdata/age")
def test_all_143_vectors_are_here() -> None:
    assert len(VECTORS) == 143


@pytest.mark.outside
@pytest.mark.parametrize("name", VECTORS)
def test_vector_ends_as_it_says(name: str) -> None:
    vector = read_vector(FOLDER / name)
    source = read_armor(io.BytesIO(vector.file)) if vector.armored else io.BytesIO(vector.file)
    released = io.BytesIO()
    failure: AgeError | None = None
    try:
        reader = open_reader(source, vector.identities)
        while piece := reader.read(10_000):
            released.write(piece)
    except AgeError as error:
        failure = error
    assert outcome_of(failure) == vector.expect
    assert sha256(released.getvalue()).hexdigest() == vector.payload
