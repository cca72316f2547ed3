"""Signing with an officer's token: which key is in force, and for how long its PIN is good.

A slot holds a signing key, or a token's reference, or both while one follows the other: the one that the
officer's certificate names signs. The PIN is asked for at every record, as the passphrase is; for what
carries records it is good as long as the passphrase is. It is given to the token and kept nowhere. What
moves an officer to a token is `tokens`.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from vetting_desk.errors import TokenPinNeededError

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePublicKey

    from vetting_desk.crypto.slots import SlotSecret
    from vetting_desk.crypto.token import TokenKey
    from vetting_desk.crypto.token_reference import TokenReference
    from vetting_desk.operations.open_desk import OpenDesk

_MINUTE = 60_000


def reference_of(secret: "SlotSecret") -> "TokenReference | None":
    """Return the token a slot names, in force or not; None without one."""
    from vetting_desk.crypto import token_reference

    return token_reference.from_bytes(secret.token) if secret.token else None


def reference_in_force(open_desk: "OpenDesk") -> "TokenReference | None":
    """Return the token whose key the officer's certificate names; None if the key is in the slot."""
    from vetting_desk.crypto.certificates import load_certificate

    reference = reference_of(open_desk.secret)
    if reference is None:
        return None
    certificates = open_desk.casebook.officers.get(open_desk.officer.id).certificates
    if not certificates:
        return None
    named = load_certificate(certificates[0]).public_key() == reference.public_key
    return reference if named else None


def held_keys(secret: "SlotSecret") -> "list[EllipticCurvePublicKey]":
    """Return the public halves of the keys a slot can sign with, or will."""
    from vetting_desk.crypto.certificates import load_key

    reference = reference_of(secret)
    held = [reference.public_key] if reference is not None else []
    return [*held, load_key(secret.signing_key).public_key()] if secret.signing_key else held


def wanted_request(secret: "SlotSecret") -> str:
    """Return the request for a certificate of the token's key (PEM); empty if the slot's is wanted."""
    reference = reference_of(secret)
    return reference.request if reference is not None and not reference.leaving else ""


def wanted_key(secret: "SlotSecret") -> "EllipticCurvePublicKey":
    """Return the public half of the key an officer wants to sign with from now on."""
    from vetting_desk.crypto.certificates import load_key

    reference = reference_of(secret)
    if reference is not None and not reference.leaving:
        return reference.public_key
    return load_key(secret.signing_key).public_key()


def drop_superseded(open_desk: "OpenDesk") -> bool:
    """Forget the key that another one has followed, now that this one is certified.

    Returns:
        True if there was one; the slot is then still to be written anew.
    """
    from vetting_desk.crypto.passphrase import wipe

    secret = open_desk.secret
    reference = reference_of(secret)
    if reference is None or not secret.signing_key:
        return False
    in_force = reference_in_force(open_desk) is not None
    if reference.leaving == in_force:
        return False
    if in_force:
        wipe(secret.signing_key)
        secret.signing_key = bytearray()
    else:
        secret.token = b""
        lock(open_desk)
    open_desk.forget_signer()
    return True


def takes_pin(open_desk: "OpenDesk", pin: str) -> bool:
    """Tell whether a PIN is to be tried with what follows.

    Raises:
        TokenPinNeededError: If it is, and none was given.
    """
    reference = reference_in_force(open_desk)
    if reference is not None and not pin:
        raise TokenPinNeededError(label=reference.label, serial=reference.serial)
    return reference is not None


def give_pin(open_desk: "OpenDesk", pin: str) -> None:
    """Unlock the officer's token; nothing if it does not sign.

    Raises:
        TokenError: If the token is not there, or refuses.
    """
    from vetting_desk.crypto import token

    reference = reference_in_force(open_desk)
    if reference is None:
        return
    lock(open_desk)
    open_desk.token = token.open_key(reference, pin)
    open_desk.token_at = open_desk.casebook.clock_reading().counter


def lock(open_desk: "OpenDesk") -> None:
    """Log out of the token; harmless where that was done."""
    held, open_desk.token = open_desk.token, None
    open_desk.forget_signer()
    if held is not None:
        held.close()


def require_open(open_desk: "OpenDesk") -> None:
    """Require that the token which signs is unlocked, if one does.

    Raises:
        TokenPinNeededError: If its PIN was not given, or too long ago.
    """
    reference = reference_in_force(open_desk)
    if reference is None:
        return
    ran_out = not open_desk.token_uses and _ran_out(open_desk)
    if open_desk.token is not None and (ran_out or not open_desk.token.is_open):
        lock(open_desk)
    key_of(open_desk, reference)


def key_of(open_desk: "OpenDesk", reference: "TokenReference") -> "TokenKey":
    """Return the unlocked token's key.

    Raises:
        TokenPinNeededError: If it is not unlocked.
    """
    if open_desk.token is None:
        raise TokenPinNeededError(label=reference.label, serial=reference.serial)
    return open_desk.token


@contextmanager
def use(open_desk: "OpenDesk") -> Iterator[None]:
    """Sign within the block without asking again meanwhile, however long it takes.

    Raises:
        TokenPinNeededError: If the officer signs with a token that is not unlocked.
    """
    require_open(open_desk)
    open_desk.token_uses += 1
    try:
        yield
    finally:
        open_desk.token_uses -= 1
        if open_desk.token is not None and not open_desk.token_uses and _asks_every_time(open_desk):
            lock(open_desk)


def _ran_out(open_desk: "OpenDesk") -> bool:
    """Tell whether the PIN was given too long ago, by a counter that no clock moves."""
    from vetting_desk.operations.policy import policy

    since = open_desk.casebook.clock_reading().counter - open_desk.token_at
    return since > max(policy(open_desk).ask_again_minutes, 1) * _MINUTE


def _asks_every_time(open_desk: "OpenDesk") -> bool:
    from vetting_desk.operations.policy import policy

    return policy(open_desk).ask_again_minutes == 0
