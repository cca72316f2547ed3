"""CMS over a manifest: signing and verifying, beside the bare ECDSA operations it uses."""

import time
from collections.abc import Callable
from datetime import UTC, datetime

from cryptography.hazmat.primitives.asymmetric.ec import ECDSA
from cryptography.hazmat.primitives.hashes import SHA256

from benchmarks.measure import Measure
from vetting_desk.crypto import cms
from vetting_desk.crypto.certificates import (
    Signer,
    TrustStore,
    create_issuing,
    create_root,
    generate_signing_key,
    issue_officer,
)
from vetting_desk.model import Officer, Role, new_id

ROUNDS = 400


def run() -> list[Measure]:
    """Measure over a manifest of 4 KiB."""
    now = datetime.now(UTC)
    root_key, root = create_root("Measured organisation", now, training=True)
    issuing_key, issuing = create_issuing(root_key, root, now)
    key = generate_signing_key()
    officer = Officer(new_id(), "Measured Officer", Role.SUPERVISOR)
    certificate = issue_officer(issuing_key, issuing, key.public_key(), officer, new_id(), now)
    signer, trust = Signer(key, certificate, (issuing,)), TrustStore(root)
    content = b"m" * 4096
    p7s = cms.sign_detached(content, signer)
    bare = key.sign(content, ECDSA(SHA256()))
    return [
        Measure(
            "CMS signature over a manifest",
            _milliseconds(lambda: cms.sign_detached(content, signer)),
            "ms",
            "bare ECDSA P-256 signature",
            _milliseconds(lambda: key.sign(content, ECDSA(SHA256()))),
            note="goal: 0.1 ms",
        ),
        Measure(
            "CMS verification over a manifest",
            _milliseconds(lambda: cms.verify_detached(content, p7s, trust)),
            "ms",
            "bare ECDSA P-256 verification",
            _milliseconds(lambda: key.public_key().verify(bare, content, ECDSA(SHA256()))),
            note="goal: 0.2 ms",
        ),
    ]


def _milliseconds(act: Callable[[], object]) -> float:
    """Return the median milliseconds of one call."""
    times = []
    for _ in range(ROUNDS):
        began = time.perf_counter_ns()
        act()
        times.append(time.perf_counter_ns() - began)
    return sorted(times)[len(times) // 2] / 1e6
