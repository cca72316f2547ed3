"""Step 11 of the migrations: headquarters' register of issued certificates begins with those it holds.

Which it issued first is not known: they stand in the order in which they began to be valid, officers' and
desks' alike. One entry of the audit log binds the whole. A post has no register before headquarters sends
one. Everything here stays as it was written for this step, whatever becomes of the tables later.
"""

from collections.abc import Iterator
from hashlib import sha256
from typing import Final

from vetting_desk.clock import Clock, to_text
from vetting_desk.crypto.chain import REGISTER, register_leaf
from vetting_desk.errors import CertificateError
from vetting_desk.store.engine.database import Database
from vetting_desk.store.engine.encoding import digest
from vetting_desk.store.migration.step_core import core_of

BEGUN: Final = "register-begun"
_HELD: Final = (
    "SELECT content FROM officer_certificates UNION ALL SELECT content FROM peer_certificates"
)


def begin(database: Database, clock: Clock) -> None:
    """Fill the register of a headquarters, inside the transaction of the step."""
    kind = database.value("SELECT kind FROM desk")
    found = sorted(set(_certificates(database))) if kind == "hq" else []
    if not found:
        return
    head = REGISTER.genesis
    for number, (at, certificate) in enumerate(found, 1):
        head = REGISTER.extend(head, register_leaf(number, certificate, at))
        database.execute(
            "INSERT INTO certificate_register (sequence, certificate, at, head) VALUES (?, ?, ?, ?)",
            (number, certificate, at, head.hex()),
        )
    state = digest(len(found), head.hex())
    core_of(database, clock).bind(BEGUN, "register", "certificates", state, length=len(found))


def _certificates(database: Database) -> Iterator[tuple[str, str]]:
    """Yield when each certificate began to be valid, and its digest; what is none is left out."""
    from cryptography.hazmat.primitives.serialization import Encoding

    from vetting_desk.crypto.certificates import load_certificate

    for row in database.rows(_HELD):
        try:
            certificate = load_certificate(row["content"])
        except CertificateError:
            continue
        der = certificate.public_bytes(Encoding.DER)
        yield to_text(certificate.not_valid_before_utc), sha256(der).hexdigest()
