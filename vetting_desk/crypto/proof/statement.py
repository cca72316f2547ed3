"""What a proof says: a number, since when and until when, and digests of whom it is about. No detail of a case.

The payload is a CWT claims set (RFC 8392): when it was issued (6), until when it counts (4), its number (7);
and one private claim, `PERSON`, with how exactly the birth date is known, a salt, and a digest for each
spelling of the name (`spoken`). Read strictly: what is not in the one deterministic form is no proof. Nothing
is compressed: what is random does not get shorter, and what unpacks nothing cannot be made to burst.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

import base45
from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey

from vetting_desk.clock import from_seconds
from vetting_desk.crypto.proof import cose
from vetting_desk.errors import ProofFormatError
from vetting_desk.model.case import BirthCertainty

PREFIX: Final = "VD1:"
"""What the text of a code begins with: this format, version 1."""
MAX_TEXT: Final = 1024
"""Longest text read, in characters; ours have about 280."""
NUMBER, SALT, DIGEST, KID = 16, 16, 16, 8
"""Bytes of each."""
MOST_NAMES: Final = 3
EXPIRES, ISSUED, ID = 4, 6, 7
"""Registered claims of RFC 8392."""
PERSON: Final = -65537
"""Our claim, of the numbers for private use (RFC 8392, section 9.1)."""
_CERTAINTIES: Final = (
    BirthCertainty.EXACT,
    BirthCertainty.MONTH,
    BirthCertainty.YEAR,
    BirthCertainty.ESTIMATED,
    BirthCertainty.UNKNOWN,
)
"""By their numbers in the claim; *not asked* is written as unknown."""
_LATEST: Final = 253_402_300_799
"""The last second of the year 9999."""


@dataclass(frozen=True, slots=True)
class Statement:
    """What a proof says.

    Attributes:
        number: 16 random bytes.
        issued: When, to the second, with a time zone.
        expires: From then on it counts no more.
        certainty: How exactly the birth date is known; the digests are of as much of it.
        salt: 16 random bytes.
        digests: One for each spelling of the name.
    """

    number: bytes
    issued: datetime
    expires: datetime
    certainty: BirthCertainty
    salt: bytes
    digests: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class Shown:
    """A proof as somebody shows it; nothing is verified.

    Attributes:
        statement: What it says.
        kid: Which key is said to have signed it.
        message: The signed message.
        typed: True if somebody typed it letter by letter: a slip in a thousand passes the check of its line.
    """

    statement: Statement
    kid: bytes
    message: cose.Sign1
    typed: bool = False


def sign(statement: Statement, key: EllipticCurvePrivateKey) -> str:
    """Return a statement, signed, as the text of a code: `PREFIX`, then base45 (RFC 9285)."""
    message = cose.sign(_claims(statement), key, cose.kid_of(key.public_key()))
    return to_text(message)


def to_text(message: bytes) -> str:
    """Return a signed message as the text of a code."""
    encoded: bytes = base45.b45encode(message)
    return PREFIX + encoded.decode("ascii")


def message_of(text: str) -> bytes:
    """Return the signed message in the text of a code; nothing of it is looked at.

    Raises:
        ProofFormatError: If the text is too long, begins otherwise, or is no base45.
    """
    if len(text) > MAX_TEXT:
        raise ProofFormatError(detail="too-long")
    if not text.startswith(PREFIX):
        raise ProofFormatError(detail="not-ours")
    try:
        decoded: bytes = base45.b45decode(text[len(PREFIX) :].encode("ascii"))
    except ValueError as error:
        raise ProofFormatError(detail="damaged") from error
    return decoded


def read(message: bytes) -> Shown:
    """Read a signed message strictly; whether its signature holds is not looked at.

    Raises:
        ProofFormatError: If it is no proof of this version.
    """
    found = cose.read(message)
    if cose.written(found) != message:
        raise ProofFormatError(detail="not-a-proof")
    kid = found.headers.get(cose.KID)
    if not isinstance(kid, bytes) or len(kid) != KID:
        raise ProofFormatError(detail="not-a-proof")
    if found.protected != cose.encode({cose.ALG: cose.ES256, cose.KID: kid}) or found.unprotected:
        raise ProofFormatError(detail="not-a-proof")
    statement = _statement(cose.decode(found.payload))
    if _claims(statement) != found.payload:
        raise ProofFormatError(detail="not-a-proof")
    return Shown(statement, kid, found)


def _claims(statement: Statement) -> bytes:
    certainty = statement.certainty
    if certainty not in _CERTAINTIES:
        certainty = BirthCertainty.UNKNOWN
    return cose.encode(
        {
            EXPIRES: int(statement.expires.timestamp()),
            ISSUED: int(statement.issued.timestamp()),
            ID: statement.number,
            PERSON: [_CERTAINTIES.index(certainty), statement.salt, *statement.digests],
        }
    )


def _statement(claims: Any) -> Statement:
    if not isinstance(claims, Mapping) or set(claims) != {EXPIRES, ISSUED, ID, PERSON}:
        raise ProofFormatError(detail="not-a-proof")
    person = claims[PERSON]
    if not isinstance(person, (list, tuple)) or not 3 <= len(person) <= 2 + MOST_NAMES:
        raise ProofFormatError(detail="not-a-proof")
    certainty, salt, *digests = person
    if type(certainty) is not int or not 0 <= certainty < len(_CERTAINTIES):
        raise ProofFormatError(detail="not-a-proof")
    return Statement(
        number=_bytes(claims[ID], NUMBER),
        issued=_moment(claims[ISSUED]),
        expires=_moment(claims[EXPIRES]),
        certainty=_CERTAINTIES[certainty],
        salt=_bytes(salt, SALT),
        digests=tuple(_bytes(each, DIGEST) for each in digests),
    )


def _bytes(value: Any, length: int) -> bytes:
    if not isinstance(value, bytes) or len(value) != length:
        raise ProofFormatError(detail="not-a-proof")
    return value


def _moment(value: Any) -> datetime:
    if type(value) is not int or not 0 <= value <= _LATEST:
        raise ProofFormatError(detail="not-a-proof")
    return from_seconds(value)
