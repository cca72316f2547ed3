"""Encrypting and decrypting a bundle of 100 MB, beside the `age` program on the same content.

Each side runs in its own process, in turn, and the medians are compared: ours encrypts with signatures,
digests, tar and padding to a post-quantum recipient; `age` (Debian's has no post-quantum recipients) encrypts
the bare file to X25519. Opening corresponds to ``age -d`` without output: it verifies every chunk, and in
addition the tar format, the padding and the signatures. Reading out is the second pass, at intake: it
verifies everything again and compares the digests, which ``age`` does not have. Process start-up is not
included on our side and is within 5 ms on theirs. The goals are a ratio of at most 1 and 32 MB of memory for
the work itself, beyond what the interpreter and its libraries use before.
"""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.measure import Measure

if TYPE_CHECKING:
    from vetting_desk.crypto.age import HybridIdentity
    from vetting_desk.transfer.format.opening import OpenBundle
    from vetting_desk.transfer.format.signed_manifest import SignedManifest

LENGTH = 100_000_000
ROUNDS = 7
STEPS = {"seal": ("age -r", 1.0), "open": ("age -d", 1.0), "read out": ("age -d", None)}
"""Each step with its peer, and the greatest allowed ratio."""
MEMORY_GOAL_MB = 32.0


def run() -> list[Measure]:
    """Encrypt and decrypt in turn with `age`, and compare."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        content = folder / "content"
        _fill(content)
        ours: dict[str, list[tuple[float, float]]] = {step: [] for step in STEPS}
        theirs: dict[str, list[float]] = {step: [] for step in STEPS}
        age = _Age(folder, content)
        for _ in range(ROUNDS):
            for step in STEPS:
                ours[step].append(_our(step, folder))
                theirs[step] += age.run(step)
    measures = []
    for step, (peer, goal) in STEPS.items():
        times, memory = zip(*ours[step], strict=True)
        peer_time = statistics.median(theirs[step]) if theirs[step] else None
        measures += [
            Measure(f"{step} 100 MB", statistics.median(times), "ms", peer, peer_time, goal),
            Measure(
                f"memory to {step} 100 MB",
                max(memory),
                "MB",
                note=f"goal: {MEMORY_GOAL_MB:.0f} MB",
            ),
        ]
    return measures


def _fill(content: Path) -> None:
    with content.open("wb") as file:
        for _ in range(LENGTH // 1_000_000):
            file.write(os.urandom(1_000_000))


def _our(step: str, folder: Path) -> tuple[float, float]:
    """Return milliseconds and megabytes of one step in a process of its own."""
    command = [sys.executable, "-m", "benchmarks.bundle", step, str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    milliseconds, megabytes = done.stdout.split()
    return float(milliseconds), float(megabytes)


class _Age:
    """The `age` program, if it is installed."""

    def __init__(self, folder: Path, content: Path) -> None:
        self._program = shutil.which("age")
        self._key, self._sealed, self._content = folder / "key", folder / "theirs.age", content
        keygen = shutil.which("age-keygen")
        if self._program is None or keygen is None:
            self._program = None
            return
        made = subprocess.run([keygen], capture_output=True, text=True, check=True)
        self._key.write_text(made.stdout)
        self._recipient = made.stdout.split("public key: ")[1].split()[0]

    def run(self, step: str) -> list[float]:
        if self._program is None:
            return []
        if step == "seal":
            chosen = ["-r", self._recipient, "-o", str(self._sealed), str(self._content)]
        else:
            chosen = ["-d", "-i", str(self._key), "-o", os.devnull, str(self._sealed)]
        began = time.perf_counter()
        subprocess.run([self._program, *chosen], check=True)
        return [(time.perf_counter() - began) * 1000]


def _step(step: str, folder: Path) -> None:
    """Perform one step in this process and print milliseconds and megabytes."""
    work = {"seal": _seal, "open": _open, "read out": _read_out}[step]
    with work(folder) as act:
        before = _memory()
        began = time.perf_counter()
        act()
        took = (time.perf_counter() - began) * 1000
        print(f"{took:.3f} {_memory() - before:.3f}")


@contextmanager
def _seal(folder: Path) -> Iterator[Callable[[], object]]:
    from vetting_desk.transfer.format.manifest import Blob
    from vetting_desk.transfer.format.sealing import seal

    signed, identity = _bundle(folder)
    (folder / "identity").write_text(identity.to_text())

    def contents(blob: Blob) -> Iterator[bytes]:
        if blob.length:
            with (folder / "content").open("rb") as file:
                while piece := file.read(1024 * 1024):
                    yield piece

    with (folder / "ours.age").open("wb") as target:
        yield lambda: seal(target, signed, [identity.recipient], contents)


@contextmanager
def _open(folder: Path) -> Iterator[Callable[[], "OpenBundle"]]:
    from vetting_desk.crypto.age import HybridIdentity
    from vetting_desk.crypto.certificates import TrustStore, load_certificate
    from vetting_desk.transfer.carrier.bundle_files import open_file
    from vetting_desk.transfer.format.opening import Expected, open_bundle

    identity = HybridIdentity.from_text((folder / "identity").read_text())
    trust = TrustStore(load_certificate((folder / "root.pem").read_bytes()))
    expected = Expected(trust, datetime.now(UTC))
    with open_file(folder / "ours.age") as source:
        yield lambda: open_bundle(source, [identity], expected)


@contextmanager
def _read_out(folder: Path) -> Iterator[Callable[[], object]]:
    with _open(folder) as act:
        opened = act()

        def read() -> None:
            for _, pieces in opened.contents():
                for _ in pieces:
                    pass

        yield read


def _bundle(folder: Path) -> "tuple[SignedManifest, HybridIdentity]":
    """Return a signed manifest of one record with the content, and headquarters' identity."""
    import rfc8785

    from vetting_desk.crypto.age import HybridIdentity
    from vetting_desk.crypto.certificates import (
        Signer,
        certificate_to_pem,
        create_issuing,
        create_root,
        generate_signing_key,
        issue_long_term,
        issue_officer,
    )
    from vetting_desk.crypto.chain import GENESIS
    from vetting_desk.crypto.long_term import generate_key
    from vetting_desk.model import Officer, Role, new_id
    from vetting_desk.transfer.format import manifest as manifests
    from vetting_desk.transfer.format.signed_manifest import (
        long_term_part,
        officer_part,
        recipient_digest,
        sign,
    )

    now = datetime.now(UTC)
    root_key, root = create_root("Measured organisation", now)
    (folder / "root.pem").write_bytes(certificate_to_pem(root))
    issuing_key, issuing = create_issuing(root_key, root, now)
    officer, desk_id = Officer(new_id(), "Measured Officer", Role.INTERVIEWER), new_id()
    key, long_term = generate_signing_key(), generate_key()
    signer = Signer(
        key,
        issue_officer(issuing_key, issuing, key.public_key(), officer, desk_id, now),
        (issuing,),
        long_term,
        issue_long_term(issuing_key, issuing, long_term.public_key(), officer, desk_id, now),
    )
    identity = HybridIdentity.generate()
    with (folder / "content").open("rb") as file:
        state = sha256()
        while piece := file.read(1024 * 1024):
            state.update(piece)
    chain = {"head": GENESIS.hex(), "length": 0}
    content = {"name": "assessment.json", "sha256": state.hexdigest(), "length": LENGTH}
    record = {
        "id": new_id(),
        "case_id": new_id(),
        "digest": state.hexdigest(),
        "corrects": "",
        "files": [{**content, "media_type": "application/json"}],
    }
    fields: Any = {
        "format": "vetting-desk-bundle",
        "version": 1,
        "least_reader": 1,
        "bundle": new_id(),
        "kind": "records",
        "training": False,
        "desk": {"id": desk_id, "name": "Measured Post", "organisation": "Measured organisation"},
        "to": new_id(),
        "officer": officer_part(signer).model_dump(),
        "long_term": long_term_part(signer).model_dump(),
        "recipients": [recipient_digest(identity.recipient)],
        "sequence": 1,
        "previous": "",
        "created_at": "2026-01-01T00:00:00.000Z",
        "audit": {
            **chain,
            "since": chain,
            "leaves": {"sha256": sha256(b"").hexdigest(), "length": 0},
        },
        "seen": None,
        "instruments": [],
        "records": [record],
    }
    return sign(manifests.parse(rfc8785.dumps(fields)), signer), identity


def _memory() -> float:
    """Return the peak memory of this process so far, in MB."""
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    _step(sys.argv[1], Path(sys.argv[2]))
