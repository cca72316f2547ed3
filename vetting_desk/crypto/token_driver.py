"""Calls to a token's driver (PKCS #11): loading it, finding tokens, logging in, generating a key.

The part of ``python-pkcs11`` that `token` uses, with our own errors. The driver is code of the token's
manufacturer and runs in this process; the officer chooses it. Signing is in `token`.
"""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, EllipticCurvePublicKey

from vetting_desk.errors import (
    TokenError,
    TokenKeyMissingError,
    TokenLastPinError,
    TokenMissingError,
    TokenModuleError,
    TokenPinError,
    TokenPinLockedError,
    TokenRemovedError,
)

if TYPE_CHECKING:
    import pkcs11

LABEL = "Vetting Desk signing key"
_POINT = b"\x04\x41"  # a DER octet string of 65 bytes: most tokens wrap a point on P-256 so

open_sessions: dict[str, int] = {}
"""Open sessions by driver. While there are none, the driver is reinitialised to find new tokens."""


@dataclass(frozen=True, slots=True)
class TokenFound:
    """A token that is present.

    Attributes:
        label: Its name.
        serial: Its serial number.
        model: The manufacturer's name for it.
    """

    label: str
    serial: str
    model: str


def find_tokens(module: Path) -> list[TokenFound]:
    """Return the tokens that are present and have a PIN, sorted by name.

    Args:
        module: The tokens' driver.

    Raises:
        TokenModuleError: If the driver cannot be loaded.
        TokenError: If it does not respond.
    """
    path = str(module.absolute())
    with driver_errors("", "", path):
        found = [
            TokenFound(token.label, serial_of(token), token.model)
            for token in _tokens(_library(path))
        ]
    return sorted(found, key=lambda token: (token.label, token.serial))


def generate(
    session: "pkcs11.Session", key_id: bytes
) -> "tuple[pkcs11.PublicKey, pkcs11.PrivateKey]":
    """Generate a P-256 key on a token, in a writable, logged-in session."""
    from pkcs11 import Attribute, KeyType, MechanismFlag
    from pkcs11.util.ec import encode_named_curve_parameters

    curve = {Attribute.EC_PARAMS: encode_named_curve_parameters("secp256r1")}
    parameters = session.create_domain_parameters(KeyType.EC, curve, local=True)
    return parameters.generate_keypair(
        store=True,
        id=key_id,
        label=LABEL,
        capabilities=MechanismFlag.SIGN | MechanismFlag.VERIFY,
        private_template={
            Attribute.PRIVATE: True,
            Attribute.SENSITIVE: True,
            Attribute.EXTRACTABLE: False,
            Attribute.DERIVE: False,
        },
    )


def require_stays(private: "pkcs11.PrivateKey") -> None:
    """Check that a key was generated on the token and cannot be exported, as the token reports it.

    Raises:
        TokenError: If the token reports otherwise.
    """
    from pkcs11 import Attribute

    stays = (
        bool(private[Attribute.LOCAL])
        and bool(private[Attribute.SENSITIVE])
        and bool(private[Attribute.ALWAYS_SENSITIVE])
        and bool(private[Attribute.NEVER_EXTRACTABLE])
        and not private[Attribute.EXTRACTABLE]
    )
    if not stays:
        raise TokenError(detail="extractable")


def public_key(public: "pkcs11.PublicKey") -> EllipticCurvePublicKey:
    """Return a token's public key; some tokens wrap the point in an octet string, some do not.

    Raises:
        TokenError: If it is not a point on P-256.
    """
    from pkcs11 import Attribute

    point = bytes(public[Attribute.EC_POINT])
    try:
        return EllipticCurvePublicKey.from_encoded_point(SECP256R1(), point.removeprefix(_POINT))
    except ValueError as error:
        raise TokenError(detail="another key") from error


def _library(path: str) -> Any:
    try:
        import pkcs11
    except ImportError as error:
        raise TokenModuleError(path=path, detail="no-support") from error
    if not Path(path).is_absolute() or not Path(path).is_file():
        raise TokenModuleError(path=path, detail="cannot-load")
    try:
        library = pkcs11.lib(path)
        if not open_sessions.get(path):
            library.reinitialize()
    except (RuntimeError, OSError) as error:
        raise TokenModuleError(path=path, detail="cannot-load") from error
    return library


def _tokens(library: Any) -> "Iterator[pkcs11.Token]":
    from pkcs11 import TokenFlag

    ready = TokenFlag.TOKEN_INITIALIZED | TokenFlag.USER_PIN_INITIALIZED
    for slot in library.get_slots(token_present=True):
        token = slot.get_token()
        if token.flags & ready == ready:
            yield token


def serial_of(token: "pkcs11.Token") -> str:
    """Return a token's serial number without its padding."""
    return token.serial.decode("ascii", "replace").strip(" \0")


def log_in(
    path: str, label: str, serial: str, pin: str, *, writing: bool = False
) -> "pkcs11.Session":
    """Open a session on a token; several on one device share a serial number and differ by name.

    Args:
        path: The driver.
        label: The token's name.
        serial: Its serial number.
        pin: Its PIN.
        writing: True for a session that may create and delete keys.

    Raises:
        TokenMissingError: If the token is not present.
        TokenPinError: If the PIN is wrong; `TokenLastPinError` if one more wrong PIN locks the token.
        TokenPinLockedError: If the token's PIN is locked.
    """
    from pkcs11 import TokenFlag
    from pkcs11.exceptions import PinIncorrect, PinInvalid, PinLenRange

    if not pin:  # the library would skip the login
        raise TokenPinError(label=label, serial=serial)
    found = [token for token in _tokens(_library(path)) if serial_of(token) == serial]
    token = next((token for token in found if token.label == label), found[0] if found else None)
    if token is None:
        raise TokenMissingError(label=label, serial=serial)
    if token.flags & TokenFlag.USER_PIN_LOCKED:
        raise TokenPinLockedError(label=label, serial=serial)
    try:
        return token.open(rw=writing, user_pin=pin)
    except (PinIncorrect, PinInvalid, PinLenRange) as error:
        last = token.slot.get_token().flags & TokenFlag.USER_PIN_FINAL_TRY
        kind = TokenLastPinError if last else TokenPinError
        raise kind(label=label, serial=serial) from error


def log_out(session: "pkcs11.Session") -> None:
    """Close a session; does nothing if the token was removed or the session is closed."""
    from pkcs11.exceptions import PKCS11Error

    with suppress(PKCS11Error):
        session.close()


def key_in(session: "pkcs11.Session", key_id: bytes) -> "pkcs11.Key":
    """Return the private key with an id (CKA_ID)."""
    from pkcs11 import ObjectClass

    return session.get_key(object_class=ObjectClass.PRIVATE_KEY, id=key_id)


@contextmanager
def driver_errors(label: str, serial: str, path: str = "") -> Iterator[None]:
    """Translate the driver's exceptions into our own; none of them contains the PIN."""
    try:
        from pkcs11 import exceptions as said
    except ImportError as error:
        raise TokenModuleError(path=path, detail="no-support") from error
    try:
        yield
    except said.PinLocked as error:
        raise TokenPinLockedError(label=label, serial=serial) from error
    except said.NoSuchKey as error:
        raise TokenKeyMissingError(label=label, serial=serial) from error
    except (
        said.DeviceRemoved,
        said.DeviceError,
        said.TokenNotPresent,
        said.TokenNotRecognised,
        said.SlotIDInvalid,
        said.SessionClosed,
        said.SessionHandleInvalid,
        said.ObjectHandleInvalid,
        said.KeyHandleInvalid,
        said.UserNotLoggedIn,
    ) as error:
        raise TokenRemovedError(label=label, serial=serial) from error
    except said.PKCS11Error as error:
        raise TokenError(detail=type(error).__name__) from error
