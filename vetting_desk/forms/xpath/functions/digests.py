"""Functions for digests, encodings and signatures."""

from __future__ import annotations

import base64
import binascii
import hashlib

from vetting_desk.forms.xpath.code import TEXT
from vetting_desk.forms.xpath.functions.registry import function

_ALGORITHMS = {
    "MD5": "md5",
    "SHA-1": "sha1",
    "SHA-256": "sha256",
    "SHA-384": "sha384",
    "SHA-512": "sha512",
}
_SIGNATURE = 64
"""Bytes of an Ed25519 signature, which precedes the signed text."""


@function("digest", "tt?t", TEXT)
def _digest(text: str, algorithm: str, encoding: str = "base64") -> str:
    """Empty for an algorithm or encoding that the specification does not have."""
    name = _ALGORITHMS.get(algorithm.upper())
    if name is None:
        return ""
    made = hashlib.new(name, text.encode(), usedforsecurity=False).digest()
    if encoding == "hex":
        return made.hex()
    return base64.b64encode(made).decode("ascii") if encoding == "base64" else ""


@function("base64-decode", "t", TEXT)
def _base64_decode(text: str) -> str:
    """Accepts a missing ``=`` padding, which some codes truncate."""
    try:
        return base64.b64decode(text + "=" * (-len(text) % 4), validate=True).decode("utf-8")
    except (binascii.Error, ValueError):
        return ""


@function("extract-signed", "tt", TEXT)
def _extract_signed(signed: str, public_key: str) -> str:
    """Return the text after a valid Ed25519 signature; empty if it is not valid."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        content = base64.b64decode(signed, validate=True)
        key = Ed25519PublicKey.from_public_bytes(base64.b64decode(public_key, validate=True))
        key.verify(content[:_SIGNATURE], content[_SIGNATURE:])
        return content[_SIGNATURE:].decode("utf-8")
    except (binascii.Error, ValueError, InvalidSignature):
        return ""
