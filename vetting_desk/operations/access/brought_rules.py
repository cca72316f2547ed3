"""Who brought a post its rules: the officer of headquarters who signed the bundle or answer they came in.

Rules count at a post because an officer of headquarters sent them. Should that officer's certificate be
revoked from a day before, nobody can say who decided them: as for every other signature
(`crypto.certificates.judging`), only of somebody who left does the word for the time count, of a lost or
misused key nothing but the day on which the rules were here. Nothing is decided or erased by such rules;
the next bundle of another officer brings them again, or newer ones. What came before this was remembered is
not doubted. Behind the doors.
"""

import base64
import json
from datetime import datetime
from typing import TYPE_CHECKING, Final, Protocol

from vetting_desk.clock import from_text, to_text
from vetting_desk.operations.access.keys import HasKeys
from vetting_desk.operations.access.stores import KeepsSettings, TellsTime

if TYPE_CHECKING:
    from cryptography.x509 import Certificate

KEY: Final = "organisation/rules-brought"
"""Setting: the certificate of who brought the rules in force, when they say they signed, and when it came."""


class BroughtBooks(KeepsSettings, TellsTime, Protocol):
    """A casebook that remembers who brought its rules."""


class BroughtDesk(Protocol):
    """A post that remembers who brought its rules."""

    @property
    def casebook(self) -> BroughtBooks:
        """The open store."""


class DoubtingBooks(KeepsSettings, Protocol):
    """A casebook in which it is looked up who brought its rules."""


class DoubtingDesk(HasKeys, Protocol):
    """A post at which it is asked whether who brought its rules could sign then."""

    @property
    def casebook(self) -> DoubtingBooks:
        """The open store."""


def remember(open_desk: BroughtDesk, certificate: "Certificate", claimed: datetime) -> None:
    """Remember who brought the rules in force, inside the transaction that keeps them.

    Args:
        open_desk: The post.
        certificate: Of the officer who signed what they came in, verified.
        claimed: When they say they signed.
    """
    from cryptography.hazmat.primitives.serialization import Encoding

    content = {
        "certificate": base64.b64encode(certificate.public_bytes(Encoding.DER)).decode(),
        "claimed": to_text(claimed),
        "came": to_text(open_desk.casebook.clock_reading().newest),
    }
    text = json.dumps(content, sort_keys=True, separators=(",", ":"))
    open_desk.casebook.settings.set(KEY, text)


def doubted(open_desk: DoubtingDesk) -> str:
    """Return the name of who brought the rules, if their certificate was revoked from before; else empty."""
    kept = open_desk.casebook.settings.get(KEY)
    if not kept:
        return ""
    from cryptography.x509 import load_der_x509_certificate

    from vetting_desk.crypto.certificates import officer_of
    from vetting_desk.model.revocation import RevocationKind

    content = json.loads(kept)
    certificate = load_der_x509_certificate(base64.b64decode(content["certificate"]))
    revoked = open_desk.keys.trust.revocation_of(certificate)
    if revoked is None or revoked.since > from_text(content["came"]):
        return ""
    if revoked.kind is RevocationKind.LEFT and from_text(content["claimed"]) < revoked.since:
        return ""
    return officer_of(certificate).name
