"""An invented organisation with one officer, made once; and keys on a software token."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey

from tests.conftest import SoftToken
from vetting_desk.crypto import long_term, token, token_reference
from vetting_desk.crypto.certificates import (
    Signer,
    TrustStore,
    create_issuing,
    create_root,
    generate_signing_key,
    issue_long_term,
    issue_officer,
)
from vetting_desk.model import Officer, Role
from vetting_desk.model.revocation import Revocation, RevocationKind

OFFICER = Officer("5b1c9d0e-7c1f-4f5e-9a53-3f0c8d1e2a4b", "Нигора Раҳимова", Role.INTERVIEWER)
DESK_ID = "0d8a7f64-2b0e-4c39-8f4d-6a1b2c3d4e5f"


@dataclass(frozen=True)
class Organisation:
    now: datetime
    root_key: EllipticCurvePrivateKey
    root: x509.Certificate
    issuing_key: EllipticCurvePrivateKey
    issuing: x509.Certificate
    officer: Officer
    desk_id: str
    signer: Signer

    @property
    def trust(self) -> TrustStore:
        return TrustStore(self.root)


def make_organisation(name: str, *, training: bool = False) -> Organisation:
    now = datetime.now(UTC).replace(microsecond=0)
    root_key, root = create_root(name, now, training=training)
    issuing_key, issuing = create_issuing(root_key, root, now)
    key, long_key = generate_signing_key(), long_term.generate_key()
    certificate = issue_officer(issuing_key, issuing, key.public_key(), OFFICER, DESK_ID, now)
    long_certificate = issue_long_term(
        issuing_key, issuing, long_key.public_key(), OFFICER, DESK_ID, now
    )
    signer = Signer(key, certificate, (issuing,), long_key, long_certificate)
    return Organisation(now, root_key, root, issuing_key, issuing, OFFICER, DESK_ID, signer)


def lost(since: datetime) -> Revocation:
    """The revocation of a key that was lost, on the day it was."""
    return Revocation(since, RevocationKind.LOST, since)


@pytest.fixture(scope="session")
def organisation() -> Organisation:
    return make_organisation("Invented Return Programme")


@pytest.fixture(scope="session")
def stranger() -> Organisation:
    """Another organisation with the same name."""
    return make_organisation("Invented Return Programme")


@pytest.fixture(scope="session")
def practice() -> Organisation:
    """A training organisation."""
    return make_organisation("Invented Return Programme", training=True)


@pytest.fixture
def key(soft_token: SoftToken) -> Iterator[token.TokenKey]:
    """A key just generated on the token."""
    [found] = token.find_tokens(soft_token.module)
    made = token.create_key(soft_token.module, found, soft_token.pin)
    yield made
    made.close()


@pytest.fixture
def reference(key: token.TokenKey) -> token_reference.TokenReference:
    """The key, generated in a session that is closed."""
    key.close()
    return key.reference
