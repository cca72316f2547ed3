"""What a slot can sign with: a key of its own, a token's, or both while one follows the other.

The officer's certificate decides which of the two is in force: see `token`.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePublicKey

    from vetting_desk.crypto.slots import SlotSecret
    from vetting_desk.crypto.token_reference import TokenReference


def reference_of(secret: "SlotSecret") -> "TokenReference | None":
    """Return the token a slot names, in force or not; None without one."""
    from vetting_desk.crypto import token_reference

    return token_reference.from_bytes(secret.token) if secret.token else None


def held_keys(secret: "SlotSecret") -> "list[EllipticCurvePublicKey]":
    """Return the public keys of what a slot can sign with, now or later."""
    from vetting_desk.crypto.certificates import load_key

    reference = reference_of(secret)
    held = [reference.public_key] if reference is not None else []
    return [*held, load_key(secret.signing_key).public_key()] if secret.signing_key else held


def wanted_request(secret: "SlotSecret") -> str:
    """Return the request for a certificate of the token's key (PEM); empty if the slot's key is wanted."""
    reference = reference_of(secret)
    return reference.request if reference is not None and not reference.leaving else ""


def wanted_key(secret: "SlotSecret") -> "EllipticCurvePublicKey":
    """Return the public part of the key an officer is to sign with from now on."""
    from vetting_desk.crypto.certificates import load_key

    reference = reference_of(secret)
    if reference is not None and not reference.leaving:
        return reference.public_key
    return load_key(secret.signing_key).public_key()
