"""An invented organisation with a post and headquarters, and bundles made by them."""

import io
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

import pytest
import rfc8785

from vetting_desk.crypto.age import HybridIdentity
from vetting_desk.crypto.certificates import (
    Signer,
    TrustStore,
    create_issuing,
    create_root,
    generate_signing_key,
    issue_long_term,
    issue_officer,
)
from vetting_desk.crypto.chain import GENESIS, head_of, leaf
from vetting_desk.crypto.long_term import generate_key
from vetting_desk.model import Desk, DeskKind, Officer, Role, new_id
from vetting_desk.transfer import manifest as manifests
from vetting_desk.transfer.manifest import Blob, Manifest
from vetting_desk.transfer.opening import Expected, OpenBundle, open_bundle
from vetting_desk.transfer.sealing import seal
from vetting_desk.transfer.signed_manifest import (
    SignedManifest,
    long_term_part,
    officer_part,
    recipient_digest,
    sign,
)

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)


class Organisation:
    """An organisation that can certify officers."""

    def __init__(self, name: str = "Invented Programme", *, training: bool = False) -> None:
        self.name, self.training = name, training
        root_key, self.root = create_root(name, NOW, training=training)
        self._issuing_key, self.issuing = create_issuing(root_key, self.root, NOW)
        self.trust = TrustStore(self.root)

    def signer(self, officer: Officer, desk_id: str) -> Signer:
        key, long_term = generate_signing_key(), generate_key()
        return Signer(
            key,
            issue_officer(self._issuing_key, self.issuing, key.public_key(), officer, desk_id, NOW),
            (self.issuing,),
            long_term,
            issue_long_term(
                self._issuing_key, self.issuing, long_term.public_key(), officer, desk_id, NOW
            ),
        )


class Place:
    """A desk of an organisation with one officer and an age identity."""

    def __init__(self, organisation: Organisation, name: str, kind: DeskKind) -> None:
        self.organisation = organisation
        self.desk = Desk(new_id(), name, kind, organisation.name, organisation.training)
        self.officer = Officer(new_id(), f"Officer of {name}", Role.INTERVIEWER)
        self.signer = organisation.signer(self.officer, self.desk.id)
        self.identity = HybridIdentity.generate()


@dataclass
class Made:
    """A manifest in the making, as plain JSON that a test may spoil, and its blobs."""

    post: Place
    hq: Place
    fields: dict[str, Any]
    blobs: dict[str, bytes] = field(default_factory=dict)

    def add_record(self, *contents: bytes) -> dict[str, Any]:
        files = [self._file(f"file{number}.bin", each) for number, each in enumerate(contents)]
        digest = files[0]["sha256"] if files else "0" * 64
        record = {
            "id": new_id(),
            "case_id": new_id(),
            "digest": digest,
            "corrects": "",
            "files": files,
        }
        self.fields["records"].append(record)
        return record

    def _file(self, name: str, content: bytes) -> dict[str, Any]:
        digest = sha256(content).hexdigest()
        self.blobs[digest] = content
        return {
            "name": name,
            "sha256": digest,
            "length": len(content),
            "media_type": "application/octet-stream",
        }

    def manifest(self) -> Manifest:
        return manifests.parse(rfc8785.dumps(self.fields))

    def signed(self) -> SignedManifest:
        return sign(self.manifest(), self.post.signer)

    def contents(self, blob: Blob) -> Iterable[bytes]:
        return [self.blobs[blob.sha256]]

    def sealed(self) -> bytes:
        target = io.BytesIO()
        seal(target, self.signed(), [self.hq.identity.recipient], self.contents)
        return target.getvalue()


def records_fields(post: Place, hq: Place, leaves: bytes) -> dict[str, Any]:
    each = [leaves[start : start + 32] for start in range(0, len(leaves), 32)]
    return {
        "format": "vetting-desk-bundle",
        "version": 1,
        "least_reader": 1,
        "bundle": new_id(),
        "kind": "records",
        "training": post.desk.training,
        "desk": {
            "id": post.desk.id,
            "name": post.desk.name,
            "organisation": post.organisation.name,
        },
        "to": hq.desk.id,
        "officer": officer_part(post.signer).model_dump(),
        "long_term": long_term_part(post.signer).model_dump(),
        "recipients": [recipient_digest(hq.identity.recipient)],
        "sequence": 1,
        "previous": "",
        "created_at": "2026-11-22T10:00:00.000Z",
        "audit": {
            "head": head_of(each).hex(),
            "length": len(each),
            "since": {"head": GENESIS.hex(), "length": 0},
            "leaves": {"sha256": sha256(leaves).hexdigest(), "length": len(leaves)},
        },
        "seen": None,
        "instruments": [{"id": "return-spj", "version": "2026110101", "sha256": "a" * 64}],
        "records": [],
    }


@pytest.fixture(scope="session")
def organisation() -> Organisation:
    return Organisation()


@pytest.fixture(scope="session")
def post(organisation: Organisation) -> Place:
    return Place(organisation, "Post Invented Bridge", DeskKind.POST)


@pytest.fixture(scope="session")
def hq(organisation: Organisation) -> Place:
    return Place(organisation, "Invented Headquarters", DeskKind.HQ)


@pytest.fixture(scope="session")
def stranger() -> Place:
    return Place(Organisation("Somebody Else"), "Post Elsewhere", DeskKind.POST)


@pytest.fixture
def made(post: Place, hq: Place) -> Made:
    """A sound bundle in the making: three audit leaves, one record with two files."""
    return made_bundle(post, hq)


@pytest.fixture(scope="session")
def sealed_once(post: Place, hq: Place) -> bytes:
    """One sound bundle for all tests that only spoil copies of it."""
    return made_bundle(post, hq).sealed()


def made_bundle(post: Place, hq: Place) -> Made:
    leaves = b"".join(leaf(b"%d" % number) for number in range(3))
    made = Made(post, hq, records_fields(post, hq, leaves))
    made.blobs[sha256(leaves).hexdigest()] = leaves
    made.add_record(b'{"an":"assessment"}', b"%PDF an invented report" * 100)
    return made


class Opener:
    """Opens bundles as the invented headquarters does."""

    def __init__(self, hq: Place) -> None:
        self._hq = hq

    def expected(self, **changes: Any) -> Expected:
        fields = {
            "trust": self._hq.organisation.trust,
            "at": NOW,
            "training": False,
            "desk_id": self._hq.desk.id,
        }
        return Expected(**{**fields, **changes})

    def __call__(self, data: bytes, **changes: Any) -> OpenBundle:
        return open_bundle(io.BytesIO(data), [self._hq.identity], self.expected(**changes))

    def everything(self, data: bytes) -> dict[str, bytes]:
        """Open and read all blobs, by digest."""
        opened = self(data)
        return {
            blob.sha256: b"".join(bytes(piece) for piece in pieces)
            for blob, pieces in opened.contents()
        }


@pytest.fixture
def opener(hq: Place) -> Opener:
    return Opener(hq)


@pytest.fixture
def return_fields(post: Place, hq: Place) -> dict[str, Any]:
    """A sound return manifest as plain JSON: one receipt with one item."""
    fields = records_fields(hq, post, b"")
    del fields["records"], fields["seen"]
    fields["audit"].update(since=None, leaves=None)
    item = {"record": new_id(), "digest": "d" * 64, "outcome": "accepted", "reason": ""}
    receipt = {
        "bundle": new_id(),
        "desk": post.desk.id,
        "sequence": 1,
        "taken_in_at": "2026-11-22T12:00:00.000Z",
        "audit_head": "e" * 64,
        "audit_length": 3,
        "items": [item],
    }
    return {
        **fields,
        "kind": "return",
        "hq_time": "2026-11-22T12:00:00.000Z",
        "receipts": [receipt],
        "revocation": None,
        "instruments": [],
        "decisions": [],
        "messages": [],
    }


@pytest.fixture(scope="session")
def manifest_template(post: Place, hq: Place) -> dict[str, Any]:
    """A sound manifest of records that tests copy and never change."""
    fields = records_fields(post, hq, leaf(b"0"))
    file = {"name": "a.bin", "sha256": "a" * 64, "length": 1, "media_type": "a/b"}
    record = {"id": new_id(), "case_id": new_id(), "digest": "a" * 64, "corrects": ""}
    fields["records"].append({**record, "files": [file]})
    return fields
