"""Founding an organisation: its offline root, and the issuing certificate that HQ works with.

The root's key leaves as one passphrase-protected file for a safe; it is needed again only to make a new
issuing certificate. Enrolling desks and officers is `membership`.
"""

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from vetting_desk.clock import Clock
from vetting_desk.errors import NoMatchingIdentityError, WrongPassphraseError
from vetting_desk.operations import typed_text

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
    from cryptography.x509 import Certificate

ROOT_FILE = "root.pem"
ROOT_KEY_FILE = "root-key.pem"
CLINICAL_FILE = "clinical-identity.age"
_TRAINING_WORK = 10
"""Base-two logarithm of scrypt's cost where nothing is to be protected."""


@dataclass(frozen=True, slots=True)
class Organisation:
    """A new organisation, ready to enrol its first desk.

    Attributes:
        name: 1 to 64 characters.
        training: True where nothing it signs is valid outside training.
        root: The root certificate.
        issuing: The issuing certificate.
        clinical: The organisation's clinical recipient, ``age1pq1…``.
        issuing_key: Its key; HQ keeps it in its casebook.
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

    Writes ``root.pem`` (public), ``root-key.pem`` (PKCS #8, encrypted by the passphrase) and
    ``clinical-identity.age`` (the identity that opens every clinical record, sealed by the same
    passphrase) into `folder`; the last two belong in a safe. Headquarters' psychologists take the
    clinical identity into their slots with `clinical.take_identity`.

    Args:
        folder: Made if it is not there; must not hold these files yet.
        name: Name of the organisation.
        root_passphrase: At least 15 characters; protects both files.
        clock: For the certificates' validity.
        training: Marks every certificate as training.

    Raises:
        InputError: If the name or the passphrase cannot be taken.
        FileExistsError: If the folder holds an organisation already.
    """
    from cryptography.hazmat.primitives.serialization import (
        BestAvailableEncryption,
        Encoding,
        PrivateFormat,
    )

    from vetting_desk.crypto.certificates import certificate_to_pem, create_issuing, create_root

    clean_passphrase = typed_text.passphrase(root_passphrase)
    protected = BestAvailableEncryption(clean_passphrase.encode())
    clean = typed_text.name(name, "organisation")
    now = clock.now()
    root_key, root = create_root(clean, now, training=training)
    issuing_key, issuing = create_issuing(root_key, root, now)
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / ROOT_FILE).open("xb") as file:
        file.write(certificate_to_pem(root))
    with (folder / ROOT_KEY_FILE).open("xb") as file:
        file.write(root_key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, protected))
    clinical = _new_clinical_identity(folder, clean_passphrase, training=training)
    return Organisation(clean, training, root, issuing, clinical, issuing_key)


def open_clinical_identity(path: Path, passphrase: str) -> str:
    """Return the organisation's clinical identity from its file.

    Raises:
        WrongPassphraseError: If the passphrase does not open it.
        AgeError: If the file is not such a file.
    """
    from vetting_desk.crypto.age import HybridIdentity, ScryptIdentity, unseal

    try:
        text = unseal(path.read_bytes(), [ScryptIdentity(passphrase)]).decode("ascii", "replace")
    except NoMatchingIdentityError as error:
        raise WrongPassphraseError(officer_id="") from error
    return HybridIdentity.from_text(text).to_text()


def _new_clinical_identity(folder: Path, passphrase: str, *, training: bool) -> str:
    from vetting_desk.crypto.age import HybridIdentity, ScryptRecipient, seal

    identity = HybridIdentity.generate()
    sealer = (
        ScryptRecipient(passphrase, _TRAINING_WORK) if training else ScryptRecipient(passphrase)
    )
    with (folder / CLINICAL_FILE).open("xb") as file:
        file.write(seal(identity.to_text().encode("ascii"), [sealer]))
    return identity.recipient.to_text()
