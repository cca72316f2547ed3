"""Who signs updates: keys in a file of their own, and certificates that the organisation's root gives them.

Nothing of this is at a desk. A signer makes keys and a request; whoever has the root's key takes it out of the
safe once, looks at the person, and certifies them as the maker or as headquarters' signer. The issuing key,
with which headquarters works every day, makes no such certificate. Taken back they are as any other, by
headquarters' revocation list (`organisation.revocations`).
"""

import json
import os
from base64 import b64decode, b64encode
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from vetting_desk.clock import Clock
from vetting_desk.errors import (
    AgeError,
    CertificateError,
    CryptoError,
    InputError,
    NoMatchingIdentityError,
    UpdateMakingError,
    WrongPassphraseError,
)
from vetting_desk.model import new_id
from vetting_desk.model.update import UpdateRole
from vetting_desk.operations.access import typed_text
from vetting_desk.operations.organisation import update_certificates
from vetting_desk.operations.organisation.founding import read_key
from vetting_desk.operations.records import anchors

if TYPE_CHECKING:
    from cryptography.x509 import CertificateSigningRequest

    from vetting_desk.transfer.format.update_signing import UpdateKeys

REQUEST_SUFFIX: Final = ".request.pem"
_FORMAT: Final = "vetting-desk-update-key"
_MAX_FILE: Final = 64 * 1024
_WORK: Final = 18
"""Base-two logarithm of scrypt's cost: 256 MiB, as for the organisation's files in the safe."""
_PEM: Final = b"-----BEGIN CERTIFICATE REQUEST-----"


@dataclass(frozen=True, slots=True)
class Certified:
    """Who was certified.

    Attributes:
        id: UUID, by which headquarters can take it back.
        name: Theirs.
        role: What they sign as.
        fingerprint: Of their signing key's certificate.
    """

    id: str
    name: str
    role: UpdateRole
    fingerprint: str


def make_key(path: Path, name: str, passphrase: str, work: int = _WORK) -> Path:
    """Make somebody's keys for signing updates, and their request to whoever has the root's key.

    Args:
        path: The file of the keys, sealed by the passphrase; the request lies beside it.
        name: Theirs, as it will stand in the certificate.
        passphrase: At least 15 characters.
        work: Base-two logarithm of scrypt's cost.

    Returns:
        The request's file.

    Raises:
        InputError: If the name or the passphrase is not acceptable.
        FileExistsError: If one of the files is there.
        OSError: If they cannot be written.
    """
    from cryptography import x509
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.serialization import Encoding
    from cryptography.x509.oid import NameOID

    from vetting_desk.crypto import long_term
    from vetting_desk.crypto.age import ScryptRecipient, seal
    from vetting_desk.crypto.certificates import generate_signing_key, key_to_der

    clean = typed_text.name(name)
    words = typed_text.passphrase(passphrase, clean)
    key, second = generate_signing_key(), long_term.generate_key()
    content = {
        "format": _FORMAT,
        "version": 1,
        "key": b64encode(key_to_der(key)).decode(),
        "long_term": b64encode(long_term.key_to_seed(second)).decode(),
    }
    sealed = seal(json.dumps(content).encode(), [ScryptRecipient(words, work)])
    builder = x509.CertificateSigningRequestBuilder().subject_name(
        x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, clean)])
    )
    requests = builder.sign(key, SHA256()), builder.sign(second, None)
    request_path = path.with_name(path.name + REQUEST_SUFFIX)
    _write(path, sealed)
    _write(request_path, b"".join(each.public_bytes(Encoding.PEM) for each in requests))
    return request_path


def certify(
    request: Path,
    role: UpdateRole,
    root_file: Path,
    root_key_file: Path,
    root_passphrase: str,
    target: Path,
    clock: Clock,
) -> Certified:
    """Certify a signer of updates with the organisation's root, out of the safe.

    Args:
        request: What `make_key` wrote beside the keys.
        role: As what they sign; two different people are needed for one update.
        root_file: The root certificate, PEM.
        root_key_file: Its key.
        root_passphrase: What opens it.
        target: Where their certificates go; public.
        clock: For the validity.

    Raises:
        WrongPassphraseError: If the passphrase does not open the key.
        InputError: If a file is not what it should be.
        UpdateMakingError: If the request is not whole, or the key is not the root's.
        FileExistsError: If `target` is there.
        OSError: If it cannot be written.
    """
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePublicKey
    from cryptography.hazmat.primitives.asymmetric.mldsa import MLDSA65PublicKey

    from vetting_desk.crypto.certificates import (
        certificate_to_pem,
        fingerprint,
        issue_update_signer,
    )

    root = anchors.trust(root_file).root
    requests = _requests(request)
    keys = [each.public_key() for each in requests]
    [name, other] = [_name(each) for each in requests]
    first, second = keys
    if name != other or not (
        isinstance(first, EllipticCurvePublicKey) and isinstance(second, MLDSA65PublicKey)
    ):
        raise UpdateMakingError(detail="update-request", name=request.name)
    root_key = read_key(root_key_file, root_passphrase)
    signer_id, now = new_id(), clock.now()
    try:
        made = [
            issue_update_signer(root_key, root, key, signer_id, typed_text.name(name), role, now)
            for key in (first, second)
        ]
    except CertificateError as error:
        raise UpdateMakingError(detail="other-root-key", name=root_key_file.name) from error
    _write(target, b"".join(map(certificate_to_pem, made)))
    return Certified(signer_id, name, role, fingerprint(made[0]))


def read_keys(key_file: Path, passphrase: str, certificates: Path) -> "UpdateKeys":
    """Return what somebody signs updates with.

    Raises:
        WrongPassphraseError: If the passphrase does not open the keys.
        InputError: If a file is not what it should be.
        UpdateMakingError: If the certificates are not of these keys.
    """
    from vetting_desk.crypto import long_term
    from vetting_desk.crypto.age import ScryptIdentity, unseal
    from vetting_desk.crypto.certificates import load_key
    from vetting_desk.transfer.format.update_signing import UpdateKeys

    try:
        opened = unseal(anchors.small(key_file, _MAX_FILE), [ScryptIdentity(passphrase, _WORK)])
        content = json.loads(opened)
        if content["format"] != _FORMAT or content["version"] != 1:
            raise InputError(field=key_file.name, detail="not-a-key")
        key = load_key(b64decode(content["key"], validate=True))
        second = long_term.load_key(b64decode(content["long_term"], validate=True))
    except NoMatchingIdentityError as error:
        raise WrongPassphraseError(officer_id="") from error
    except (AgeError, CryptoError, ValueError, KeyError, TypeError) as error:
        raise InputError(field=key_file.name, detail="not-a-key") from error
    certificate, long_term_certificate = update_certificates.read(certificates)
    if (certificate.public_key(), long_term_certificate.public_key()) != (
        key.public_key(),
        second.public_key(),
    ):
        raise UpdateMakingError(detail="other-update-key", name=certificates.name)
    return UpdateKeys(key, certificate, second, long_term_certificate)


def _requests(path: Path) -> "list[CertificateSigningRequest]":
    """Return the two requests of a file, each signed by the key it asks for."""
    from cryptography import x509

    from vetting_desk.crypto.certificates.loading import PARSE_ERRORS

    pieces = anchors.small(path, _MAX_FILE).split(_PEM)[1:]
    try:
        found = [x509.load_pem_x509_csr(_PEM + piece) for piece in pieces]
        whole = len(found) == 2 and all(each.is_signature_valid for each in found)
    except PARSE_ERRORS as error:
        raise UpdateMakingError(detail="update-request", name=path.name) from error
    if not whole:
        raise UpdateMakingError(detail="update-request", name=path.name)
    return found


def _name(request: "CertificateSigningRequest") -> str:
    from cryptography.x509.oid import NameOID

    found = request.subject.get_attributes_for_oid(NameOID.COMMON_NAME)
    return str(found[0].value) if len(found) == 1 else ""


def _write(path: Path, content: bytes) -> None:
    handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
