"""An officer's token for signing: moving to one, and back to a key in the slot.

The token generates the key, which never leaves it. At a post the new key waits until headquarters has certified
it by the papers of an ordinary renewal (`enrolment.write_request`); until then the old one signs. At
headquarters somebody who may certify gets it at once. The officer's ML-DSA key stays in the slot: no token
holds one yet. How signing finds the token is `access.token`.
"""

import contextlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from vetting_desk.errors import FileHeldError, InputError, StateError
from vetting_desk.model import DeskKind
from vetting_desk.operations.access import alone, signing_keys
from vetting_desk.operations.access.doors import open_door
from vetting_desk.operations.access.own_passphrase import confirm_passphrase, rewrite_slot
from vetting_desk.operations.access.token import HasToken
from vetting_desk.operations.desk import issuing
from vetting_desk.operations.desk.needs import OwnTokenDesk, TokenMoveDesk

if TYPE_CHECKING:
    from vetting_desk.crypto.token import TokenFound


@dataclass(frozen=True, slots=True)
class TokenState:
    """How an officer uses a token.

    Attributes:
        label: The token's name; empty without one.
        serial: Its serial number.
        signs: True if signing asks for its PIN.
        waits: True if a new key, on the token or in the slot, waits for headquarters' certificate.
    """

    label: str = ""
    serial: str = ""
    signs: bool = False
    waits: bool = False


def find_tokens(module: Path) -> "list[TokenFound]":
    """Return the tokens that are plugged in and have a PIN.

    Args:
        module: Their driver, a PKCS #11 library.

    Raises:
        TokenModuleError: If it cannot be loaded.
        TokenError: If it does not answer.
    """
    from vetting_desk.crypto import token

    return token.find_tokens(module)


@open_door("the token is the officer's own")
def state(open_desk: OwnTokenDesk) -> TokenState:
    """Return how the present officer uses a token."""
    reference = signing_keys.reference_of(open_desk.secret)
    if reference is None:
        return TokenState()
    signs = open_desk.token.in_force is not None
    waits = not signs or bool(open_desk.secret.signing_key)
    return TokenState(reference.label, reference.serial, signs, waits)


@open_door("the token is the officer's own")
def give_pin(open_desk: HasToken, pin: str) -> None:
    """Unlock the officer's token for as long as the passphrase is valid.

    Raises:
        TokenPinError: If it is not the token's PIN; `TokenLastPinError` if one more locks the token.
        TokenPinLockedError: If the token is locked.
        TokenMissingError: If the token is missing.
        TokenError: If the token fails.
    """
    open_desk.token.give_pin(pin)


@open_door(
    "the token is the officer's own; headquarters, which certifies its key at once, asks inside"
)
def move_to_token(
    open_desk: TokenMoveDesk, passphrase: str, pin: str, module: Path, serial: str = ""
) -> TokenState:
    """Make a signing key on a token, to sign with once it is certified.

    Args:
        open_desk: The unlocked desk.
        passphrase: The officer's.
        pin: The token's.
        module: The token's driver.
        serial: Which token; empty if there is only one.

    Raises:
        SecondOfficerNeededError: If an administrator is here without the casebook's key.
        WrongPassphraseError: If it is not the officer's passphrase.
        StateError: If the officer signs with a token already, or is on the way back from one.
        InputError: If there is no such token, or more than one and none was named.
        TokenError: If the token refuses.
        PermissionDeniedError: At headquarters, if the role does not allow to certify.
        OSError: If the slot cannot be written; nothing has changed then.
    """
    from vetting_desk.crypto import token

    alone.require(open_desk)
    at_once = _certifies(open_desk)
    if open_desk.secret.token and not open_desk.secret.signing_key:
        raise StateError(what="token", state="in-use", wanted="left")
    reference = signing_keys.reference_of(open_desk.secret)
    if reference is not None and reference.leaving:
        raise StateError(what="token", state="being-left", wanted="left")
    confirm_passphrase(open_desk, passphrase)
    key = token.create_key(module, _chosen(module, serial), pin)
    before = open_desk.secret.token
    open_desk.secret.token = key.reference.to_bytes()
    try:
        rewrite_slot(open_desk, passphrase)
    except BaseException:
        open_desk.secret.token = before
        token.destroy_key(key)
        raise
    key.close()
    open_desk.casebook.audit.append("token-added", open_desk.officer.id)
    _go_on(open_desk, passphrase, at_once=at_once)
    return state(open_desk)


@open_door(
    "the token is the officer's own; headquarters, which certifies its key at once, asks inside"
)
def leave_token(open_desk: TokenMoveDesk, passphrase: str) -> TokenState:
    """Go back to a signing key in the slot; the token is not needed for that, it may be lost.

    A key that waits for its certificate is given up; one in force is replaced by a new key in the slot once
    that is certified. The key on the token stays there and is no longer valid.

    Args:
        open_desk: The unlocked desk.
        passphrase: The officer's.

    Raises:
        SecondOfficerNeededError: If an administrator is here without the casebook's key.
        WrongPassphraseError: If it is not the officer's passphrase.
        StateError: If the officer has no token.
        PermissionDeniedError: At headquarters, if the role does not allow to certify.
        OSError: If the slot cannot be written; nothing has changed then.
    """
    from vetting_desk.crypto.certificates import generate_signing_key, key_to_der

    alone.require(open_desk)
    at_once = _certifies(open_desk)
    secret = open_desk.secret
    reference = signing_keys.reference_of(secret)
    if reference is None:
        raise StateError(what="token", state="none", wanted="in-use")
    confirm_passphrase(open_desk, passphrase)
    before = secret.token, secret.signing_key
    if not secret.signing_key:
        secret.signing_key = bytearray(key_to_der(generate_signing_key()))
    in_force = open_desk.token.in_force is not None
    secret.token = reference.left().to_bytes() if in_force else b""
    try:
        rewrite_slot(open_desk, passphrase)
    except BaseException:
        secret.token, secret.signing_key = before
        raise
    open_desk.casebook.audit.append("token-left", open_desk.officer.id)
    _go_on(open_desk, passphrase, at_once=at_once)
    return state(open_desk)


def _certifies(open_desk: TokenMoveDesk) -> bool:
    """Return whether this desk certifies its own officers' keys; checks that the officer may."""
    if open_desk.desk.kind is not DeskKind.HQ or not open_desk.enrolled:
        return False
    issuing.require_certifying(open_desk, open_desk.officer.name)
    return True


def _go_on(open_desk: TokenMoveDesk, passphrase: str, *, at_once: bool) -> None:
    """Replace the old key by the new one where no certificate has to be waited for."""
    open_desk.keys.forget_signer()
    if at_once:
        issuing.certify(open_desk, open_desk.officer, open_desk.secret)
        open_desk.keys.forget_trust()
    if open_desk.token.drop_superseded():
        with contextlib.suppress(OSError, FileHeldError):  # the next unlock writes it
            rewrite_slot(open_desk, passphrase)


def _chosen(module: Path, serial: str) -> "TokenFound":
    found = [each for each in find_tokens(module) if serial in {"", each.serial}]
    if len(found) != 1:
        known = ", ".join(f"{each.label} ({each.serial})" for each in found)
        detail = "several-tokens" if found else "no-token"
        raise InputError(field="token", detail=detail, known=known)
    return found[0]
