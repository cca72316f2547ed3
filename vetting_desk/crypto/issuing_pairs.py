"""The issuing key under two officers: it opens for two who are named, together, and for neither alone.

For each pair of the named officers the key is sealed twice over (`recovery.seal_twice`): to the one whose id
comes first, and the result to the other. What each officer opens with is an age identity derived from the
long-term seed in their slot, which nobody else on the desk has. For ``n`` officers these are ``n(n-1)/2`` age
files, each of which the ``age`` program opens as well.

Inside stands, beside the key, who is named and what is sealed to them, so that a further officer is added from
what two named ones vouched for and not from what a casebook says. age does not say who sealed a file: whoever
opens one compares the key with the issuing certificate, which only holders of the key can have met.
"""

import json
from base64 import b64decode, b64encode
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import combinations
from typing import Any, Final

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from vetting_desk.crypto.age import HybridIdentity, HybridRecipient
from vetting_desk.crypto.passphrase import wipe
from vetting_desk.crypto.recovery import open_twice, seal_twice
from vetting_desk.errors import AgeFormatError

MAX_NAMED: Final = 12
"""Most officers who can be named: 66 sealed copies."""
_INFO: Final = b"vetting-desk/issuing-key-share/1"
_FORMAT: Final = "vetting-desk-issuing-key"

Pair = tuple[str, str]
"""Ids of two officers, the lesser first."""


@dataclass(frozen=True, slots=True)
class Opened:
    """What two officers opened together.

    Attributes:
        key: The issuing key, PKCS #8 in DER; the caller wipes it.
        named: Recipients (``age1pq1…``) of all who are named, by officer's id.
    """

    key: bytearray = field(repr=False)
    named: Mapping[str, str]

    def wipe(self) -> None:
        """Overwrite the key."""
        wipe(self.key)


def identity_of(long_term_seed: bytes | bytearray) -> HybridIdentity:
    """Return the age identity that is one half of what opens the key.

    Args:
        long_term_seed: The officer's ML-DSA-65 seed, 32 bytes; HKDF (RFC 5869) derives from it under a label
            of its own.
    """
    return HybridIdentity(HKDF(SHA256(), 32, salt=None, info=_INFO).derive(long_term_seed))


def pair_of(one: str, other: str) -> Pair:
    """Return two officers' ids in the order in which a pair is sealed."""
    return (one, other) if one < other else (other, one)


def seal_pairs(key: bytes | bytearray, named: Mapping[str, str]) -> dict[Pair, bytes]:
    """Return the key sealed to each pair of the named officers.

    Args:
        key: The issuing key, PKCS #8 in DER.
        named: The officers' recipients (``age1pq1…``) by id.

    Raises:
        ValueError: If fewer than two or more than `MAX_NAMED` are named, or two have one recipient.
    """
    if not 2 <= len(named) <= MAX_NAMED or len(set(named.values())) != len(named):
        raise ValueError("two to twelve officers, each with a recipient of their own")
    recipients = {each: HybridRecipient.from_text(text) for each, text in named.items()}
    content = json.dumps(
        {"format": _FORMAT, "key": b64encode(key).decode(), "named": dict(sorted(named.items()))},
        sort_keys=True,
        separators=(",", ":"),
    ).encode()
    return {
        pair: seal_twice(content, recipients[pair[0]], recipients[pair[1]])
        for pair in _pairs(named)
    }


def open_pair(sealed: bytes, first: HybridIdentity, second: HybridIdentity) -> Opened:
    """Return what was sealed to a pair.

    Args:
        sealed: As `seal_pairs` made it.
        first: Of the officer whose id is the lesser.
        second: Of the other.

    Raises:
        NoMatchingIdentityError: If it was sealed to others.
        AgeError: If it was altered, or holds something else.
    """
    text = open_twice(sealed, first, second)
    try:
        return _read(json.loads(text))
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise AgeFormatError(part="issuing key", detail="not an issuing key") from error


def _read(content: Any) -> Opened:
    if content["format"] != _FORMAT:
        raise ValueError("format")
    named = {str(each): str(recipient) for each, recipient in content["named"].items()}
    return Opened(bytearray(b64decode(content["key"], validate=True)), named)


def _pairs(named: Mapping[str, str]) -> Iterator[Pair]:
    yield from combinations(sorted(named), 2)
