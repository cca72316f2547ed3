"""Founding an organisation: its offline root, and the issuing certificate that HQ works with.

The root's key is written to one passphrase-protected file for a safe; it is needed again only to make a new
issuing certificate. Enrolling desks and officers is `membership`.
"""

import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from vetting_desk.clock import Clock
from vetting_desk.errors import (
    EnrolmentError,
    InputError,
    NoMatchingIdentityError,
    WrongPassphraseError,
)
from vetting_desk.model import DeskKind
from vetting_desk.operations.access import certificates, typed_text
from vetting_desk.operations.access.doors import door, open_door
from vetting_desk.operations.access.permissions import Action

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
    from cryptography.x509 import Certificate

    from vetting_desk.crypto.age import HybridIdentity
    from vetting_desk.operations.access.stores import KeepsSettings
    from vetting_desk.operations.access.unlocked import HasCasebook
    from vetting_desk.operations.organisation.needs import RecoveryDesk

ROOT_FILE = "root.pem"
ROOT_KEY_FILE = "root-key.pem"
ISSUING_KEY_FILE = "issuing-key.pem"
CLINICAL_FILE = "clinical-identity.age"
RECOVERY_FILE = "recovery-identity.age"
_MAX_KEY = 64 * 1024
_TRAINING_WORK = 10
_WORK = 18
"""Most work a file of ours asks for: what `crypto.age.scrypt` seals with, 256 MiB."""
_MAX_LENGTH = 64 * 1024
"""Base-two logarithm of scrypt's cost for training, where nothing needs protection."""


@dataclass(frozen=True, slots=True)
class Organisation:
    """A new organisation, ready to enrol its first desk.

    Attributes:
        name: 1 to 64 characters.
        training: True where nothing it signs is valid outside training.
        root: The root certificate.
        issuing: The issuing certificate.
        clinical: The organisation's clinical recipient, ``age1pq1…``.
        issuing_key: Its key; HQ keeps it in its casebook, for two officers together.
    """

    name: str
    training: bool
    root: "Certificate"
    issuing: "Certificate"
    clinical: str
    issuing_key: "EllipticCurvePrivateKey" = field(repr=False)


def create_organisation(
    folder: Path, name: str, root_passphrase: str, clock: Clock, *, training: bool = False
) -> Organisation:
    """Make an organisation's root and issuing certificate.

    Writes ``root.pem`` (public), ``root-key.pem`` and ``issuing-key.pem`` (PKCS #8, encrypted by the
    passphrase) and ``clinical-identity.age`` (the identity that opens every clinical record, sealed by
    the same passphrase) into `folder`; the last three belong in a safe. Headquarters' psychologists add
    the clinical identity to their slots with `notes.take_identity`; the issuing key is brought back from
    its file when the officers who are named for it are gone (`issuing_officers.bring_back`).

    Args:
        folder: Made if it is not there; must not hold these files yet.
        name: Name of the organisation.
        root_passphrase: At least 15 characters; protects the three files.
        clock: For the certificates' validity.
        training: Marks every certificate as training.

    Raises:
        InputError: If the name or the passphrase is not acceptable.
        FileExistsError: If the folder holds an organisation already.
    """
    from vetting_desk.crypto.certificates import certificate_to_pem, create_issuing, create_root

    clean_passphrase = typed_text.passphrase(root_passphrase, name, training=training)
    clean = typed_text.name(name, "organisation")
    now = clock.now()
    root_key, root = create_root(clean, now, training=training)
    issuing_key, issuing = create_issuing(root_key, root, now)
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / ROOT_FILE).open("xb") as file:
        file.write(certificate_to_pem(root))
    write_key(folder / ROOT_KEY_FILE, root_key, clean_passphrase)
    write_key(folder / ISSUING_KEY_FILE, issuing_key, clean_passphrase)
    clinical = _new_clinical_identity(folder, clean_passphrase, training=training)
    return Organisation(clean, training, root, issuing, clinical, issuing_key)


def write_key(path: Path, key: "EllipticCurvePrivateKey", passphrase: str) -> None:
    """Write a key for the safe: PKCS #8 in PEM, encrypted by a passphrase, which ``openssl pkey`` opens too.

    Raises:
        FileExistsError: If there is such a file.
        OSError: If it cannot be written.
    """
    from cryptography.hazmat.primitives.serialization import (
        BestAvailableEncryption,
        Encoding,
        PrivateFormat,
    )

    protected = BestAvailableEncryption(passphrase.encode())
    with path.open("xb") as file:
        file.write(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, protected))
        file.flush()
        os.fsync(file.fileno())


def read_key(path: Path, passphrase: str) -> "EllipticCurvePrivateKey":
    """Return a key that `write_key` wrote.

    Raises:
        WrongPassphraseError: If the passphrase does not open it.
        InputError: If it is no such file.
    """
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    try:
        with path.open("rb") as file:
            content = file.read(_MAX_KEY)
    except OSError as error:
        raise InputError(field="key-file", detail="cannot-read") from error
    if b"ENCRYPTED PRIVATE KEY" not in content:
        raise InputError(field="key-file", detail="not-a-key")
    try:
        key = load_pem_private_key(content, passphrase.encode())
    except ValueError as error:
        raise WrongPassphraseError(officer_id="") from error
    if not isinstance(key, EllipticCurvePrivateKey):
        raise InputError(field="key-file", detail="not-a-key")
    return key


def open_clinical_identity(path: Path, passphrase: str) -> str:
    """Return the organisation's clinical identity from its file.

    Raises:
        WrongPassphraseError: If the passphrase does not open it.
        AgeError: If the file is not such a file.
    """
    from vetting_desk.crypto.age import HybridIdentity, ScryptIdentity, unseal

    opener = ScryptIdentity(passphrase, _WORK)
    try:
        text = unseal(_small(path), [opener]).decode("ascii", "replace")
    except NoMatchingIdentityError as error:
        raise WrongPassphraseError(officer_id="") from error
    return HybridIdentity.from_text(text).to_text()


@door(Action.ENROL)
def create_recovery(
    open_desk: "RecoveryDesk", folder: Path, first_passphrase: str, second_passphrase: str
) -> Path:
    """Make the organisation's recovery identity at headquarters, for two custodians together.

    Writes ``recovery-identity.age`` into `folder`: sealed by the second custodian's passphrase, and the
    result by the first's, so that neither alone opens it (`crypto.recovery`). Desks receive the recipient
    with the next answer to their enrolment or renewal; backups made from then on open with the identity.

    Args:
        open_desk: Headquarters.
        folder: Where the file goes, such as a stick for the safe; must not hold one yet.
        first_passphrase: Of the custodian who opens first, at least 15 characters.
        second_passphrase: Of the other; a different one.

    Returns:
        The file.

    Raises:
        InputError: If a passphrase is not acceptable, or both are the same.
        EnrolmentError: If this desk is not headquarters.
        FileExistsError: If the folder holds one already.
        PermissionDeniedError: If the role does not allow it.
    """
    from vetting_desk.crypto.age import HybridIdentity, ScryptRecipient
    from vetting_desk.crypto.recovery import seal_for_two

    if open_desk.desk.kind is not DeskKind.HQ:
        raise EnrolmentError(detail="not-headquarters")
    desk = open_desk.desk
    first, second = (
        typed_text.passphrase(each, desk.name, desk.organisation, training=desk.training)
        for each in (first_passphrase, second_passphrase)
    )
    if first == second:
        raise InputError(field="passphrase", detail="the-same-twice")
    work = (_TRAINING_WORK,) if open_desk.desk.training else ()
    identity = HybridIdentity.generate()
    sealed = seal_for_two(
        identity,
        open_desk.clock.now(),
        ScryptRecipient(first, *work),
        ScryptRecipient(second, *work),
    )
    path = folder / RECOVERY_FILE
    with path.open("xb") as file:
        file.write(sealed)
        file.flush()
        os.fsync(file.fileno())
    with open_desk.casebook.transaction():
        open_desk.casebook.settings.set(certificates.RECOVERY, identity.recipient.to_text())
        open_desk.casebook.audit.append("recovery-created", identity.recipient.fingerprint)
    return path


@open_door("a fingerprint is made to be compared by anybody")
def recovery_fingerprint(open_desk: "HasCasebook[KeepsSettings]") -> str:
    """Return the fingerprint of the recovery recipient this desk knows; empty before there is one."""
    from vetting_desk.crypto.age import HybridRecipient

    kept = open_desk.casebook.settings.get(certificates.RECOVERY)
    return HybridRecipient.from_text(kept).fingerprint if kept else ""


def open_recovery(path: Path, first_passphrase: str, second_passphrase: str) -> "HybridIdentity":
    """Return the recovery identity, opened by its two custodians one after the other.

    Raises:
        WrongPassphraseError: If either passphrase is wrong.
        AgeError: If the file is not such a file.
    """
    from vetting_desk.crypto.age import ScryptIdentity
    from vetting_desk.crypto.recovery import open_by_two

    first, second = (ScryptIdentity(each, _WORK) for each in (first_passphrase, second_passphrase))
    try:
        return open_by_two(_small(path), first, second)
    except NoMatchingIdentityError as error:
        raise WrongPassphraseError(officer_id="") from error


def _small(path: Path) -> bytes:
    """Return the content of a file of ours, which is short; a longer one is cut, and does not open."""
    with path.open("rb") as file:
        return file.read(_MAX_LENGTH)


def _new_clinical_identity(folder: Path, passphrase: str, *, training: bool) -> str:
    from vetting_desk.crypto.age import HybridIdentity, ScryptRecipient, seal

    identity = HybridIdentity.generate()
    sealer = (
        ScryptRecipient(passphrase, _TRAINING_WORK) if training else ScryptRecipient(passphrase)
    )
    with (folder / CLINICAL_FILE).open("xb") as file:
        file.write(seal(identity.to_text().encode("ascii"), [sealer]))
    return identity.recipient.to_text()
