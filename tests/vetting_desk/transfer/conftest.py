"""An invented organisation with a post and headquarters, and bundles made by them."""

import io
from collections.abc import Callable, Iterable, Iterator
from copy import copy
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
import rfc8785

from tests.vetting_desk.empty_casebook import empty_casebook
from vetting_desk.clock import FixedClock, to_text
from vetting_desk.crypto.age import HybridIdentity
from vetting_desk.crypto.age import seal as age_seal
from vetting_desk.crypto.certificates import (
    Signer,
    TrustStore,
    certificate_to_pem,
    create_issuing,
    create_revocation_list,
    create_root,
    generate_signing_key,
    issue_desk,
    issue_long_term,
    issue_officer,
    load_revocation_list,
)
from vetting_desk.crypto.chain import GENESIS, head_of, leaf
from vetting_desk.crypto.cms import sign_detached
from vetting_desk.crypto.long_term import generate_key
from vetting_desk.model import (
    Assessment,
    AssessmentState,
    BirthDate,
    BundleRow,
    Case,
    Desk,
    DeskKind,
    InstrumentKey,
    InstrumentSummary,
    IntakeSummary,
    NameScript,
    Officer,
    PersonName,
    Record,
    RecordFile,
    Role,
    Stage,
    new_id,
)
from vetting_desk.model.entry import Entry, EntryWay
from vetting_desk.model.peer import Peer
from vetting_desk.model.revocation import Revocation, RevocationKind
from vetting_desk.registry.casebook_registry import CasebookRegistry
from vetting_desk.reports import (
    ReportContent,
    ReportInstrument,
    load_labels,
    render_report,
    sign_pdf,
)
from vetting_desk.store import Casebook
from vetting_desk.transfer.carrier.bundle_files import open_file
from vetting_desk.transfer.ends.intake import take_in
from vetting_desk.transfer.ends.returns_intake import apply_return
from vetting_desk.transfer.format import manifest as manifests
from vetting_desk.transfer.format.manifest import Blob, Manifest
from vetting_desk.transfer.format.opening import Expected, OpenBundle, open_bundle
from vetting_desk.transfer.format.sealing import seal
from vetting_desk.transfer.format.signed_manifest import (
    SignedManifest,
    long_term_part,
    officer_part,
    recipient_digest,
    sign,
)
from vetting_desk.transfer.format.ustar import UstarWriter

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)


class Organisation:
    """An organisation that can certify officers."""

    def __init__(self, name: str = "Invented Programme", *, training: bool = False) -> None:
        self.name, self.training = name, training
        self._root_key, self.root = create_root(name, NOW, training=training)
        self._issuing_key, self.issuing = create_issuing(self._root_key, self.root, NOW)
        self.trust = TrustStore(self.root)

    def revocations(self, number: int, now: datetime = NOW) -> bytes:
        return create_revocation_list(self._issuing_key, self.issuing, {}, number, now)

    def revoking(self, signer: Signer, kind: RevocationKind, since: datetime) -> bytes:
        """Return a list, made at that moment, that revokes an officer's certificates."""
        entry = Revocation(since, kind, since)
        own = [signer.certificate, signer.long_term_certificate]
        serials = {each.serial_number: entry for each in own if each is not None}
        return create_revocation_list(self._issuing_key, self.issuing, serials, 2, since)

    def trusting(self, revoked: Signer, kind: RevocationKind, since: datetime) -> TrustStore:
        """Return a trust store whose list, made at that moment, revokes an officer's certificates."""
        der = self.revoking(revoked, kind, since)
        return TrustStore(self.root, load_revocation_list(der, self.issuing))

    def renew(self, now: datetime) -> None:
        """Make a new issuing certificate, as the root does when the old one ends."""
        self._issuing_key, self.issuing = create_issuing(self._root_key, self.root, now)

    def signer(self, officer: Officer, desk_id: str, now: datetime = NOW) -> Signer:
        key, long_term = generate_signing_key(), generate_key()
        return Signer(
            key,
            issue_officer(self._issuing_key, self.issuing, key.public_key(), officer, desk_id, now),
            (self.issuing,),
            long_term,
            issue_long_term(
                self._issuing_key, self.issuing, long_term.public_key(), officer, desk_id, now
            ),
        )

    def desk_certificate(self, desk: Desk, now: datetime = NOW) -> bytes:
        key = generate_signing_key().public_key()
        return certificate_to_pem(issue_desk(self._issuing_key, self.issuing, key, desk, now))


class Place:
    """A desk of an organisation with one officer and an age identity."""

    def __init__(self, organisation: Organisation, name: str, kind: DeskKind) -> None:
        self.organisation = organisation
        self.desk = Desk(new_id(), name, kind, organisation.name, organisation.training)
        role = Role.SUPERVISOR if kind is DeskKind.HQ else Role.INTERVIEWER
        self.officer = Officer(new_id(), f"Officer of {name}", role)
        self.signer = organisation.signer(self.officer, self.desk.id)
        self.identity = HybridIdentity.generate()
        self.certificate = organisation.desk_certificate(self.desk)

    def renew(self, now: datetime) -> None:
        """Give desk and officer new certificates, as every third year."""
        self.certificate = self.organisation.desk_certificate(self.desk, now)
        self.signer = self.organisation.signer(self.officer, self.desk.id, now)

    def with_officer(self, name: str) -> "Place":
        """Return the same desk with another officer at it."""
        other = copy(self)
        other.officer = Officer(new_id(), name, Role.INTERVIEWER)
        other.signer = self.organisation.signer(other.officer, self.desk.id)
        return other


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

    def manifest_recipients(self, *places: Place) -> list[str]:
        return [recipient_digest(place.identity.recipient) for place in places]

    def sealed_with(self, blobs: dict[str, bytes]) -> bytes:
        """Encrypt with contents that may differ from the manifest."""
        signed = self.signed()
        target = io.BytesIO()
        writer = UstarWriter(target)
        for name, data in (
            ("manifest.json", signed.data),
            ("manifest.p7s", signed.p7s),
            ("manifest.mldsa65", signed.mldsa65),
            *((blob.member, blobs[blob.sha256]) for blob in signed.manifest.blobs()),
        ):
            writer.add(name, len(data), [data])
        writer.finish()
        return age_seal(target.getvalue(), [self.hq.identity.recipient])


def records_fields(post: Place, hq: Place, leaves: bytes) -> dict[str, Any]:
    each = [leaves[start : start + 32] for start in range(0, len(leaves), 32)]
    return {
        "format": "vetting-desk-bundle",
        "version": 2,
        "least_reader": 2,
        "epoch": {"number": 1, "mark": "0" * 32},
        "entries": [],
        "holdings": None,
        "register_left_out": None,
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


@pytest.fixture
def lasting(organisation: Organisation, monkeypatch: pytest.MonkeyPatch) -> Organisation:
    """The organisation, whose issuing certificate may be renewed; for other tests it stays as it was."""
    for name in ("issuing", "_issuing_key"):
        monkeypatch.setattr(organisation, name, getattr(organisation, name))
    return organisation


@pytest.fixture(scope="session")
def post(organisation: Organisation) -> Place:
    return Place(organisation, "Post Invented Bridge", DeskKind.POST)


@pytest.fixture(scope="session")
def hq(organisation: Organisation) -> Place:
    return Place(organisation, "Invented Headquarters", DeskKind.HQ)


@pytest.fixture(scope="session")
def colleague(post: Place) -> Place:
    """The post, with another officer at it."""
    return post.with_officer("Invented Colleague")


@pytest.fixture(scope="session")
def stranger() -> Place:
    return Place(Organisation("Somebody Else"), "Post Elsewhere", DeskKind.POST)


@pytest.fixture
def made(post: Place, hq: Place) -> Made:
    """A sound bundle in the making: three audit leaves, one record with two files."""
    return made_bundle(post, hq)


@pytest.fixture(scope="session")
def sealed_once(post: Place, hq: Place) -> bytes:
    """One sound bundle, for tests that only damage copies of it."""
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
    del fields["records"], fields["seen"], fields["register_left_out"]
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
        "stamp": None,
    }
    return {
        **fields,
        "kind": "return",
        "hq_time": "2026-11-22T12:00:00.000Z",
        "receipts": [receipt],
        "revocation": None,
        "policy": None,
        "instruments": [],
        "time_correction": None,
        "last_seen": None,
        "amendments": [],
        "register_of_certificates": None,
        "packs": [],
    }


@pytest.fixture
def version_1(made: Made, return_fields: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """The same two manifests, of records and a return, as version 1 writes them."""
    records, returned = dict(made.fields), dict(return_fields)
    for fields in (records, returned):
        fields.update(version=1, least_reader=1)
        for name in ("epoch", "entries", "holdings"):
            del fields[name]
    del records["register_left_out"]
    for name in ("time_correction", "last_seen", "amendments", "register_of_certificates", "packs"):
        del returned[name]
    returned["receipts"] = [
        {name: value for name, value in receipt.items() if name != "stamp"}
        for receipt in returned["receipts"]
    ]
    return records, {**returned, "decisions": [], "messages": []}


@pytest.fixture(scope="session")
def manifest_template(post: Place, hq: Place) -> dict[str, Any]:
    """A sound manifest of records that tests copy and never change."""
    fields = records_fields(post, hq, leaf(b"0"))
    file = {"name": "a.bin", "sha256": "a" * 64, "length": 1, "media_type": "a/b"}
    record = {"id": new_id(), "case_id": new_id(), "digest": "a" * 64, "corrects": ""}
    fields["records"].append({**record, "files": [file]})
    return fields


# Records, and desks with a casebook


XFORM = b"<h:html xmlns:h='http://www.w3.org/1999/xhtml'>an invented instrument</h:html>"
INSTRUMENT = InstrumentSummary(
    InstrumentKey("return-spj", "2026110101", sha256(XFORM).hexdigest()), "Return", ()
)


@dataclass(frozen=True)
class Written:
    """A signed assessment with its case and files, as a post has it."""

    case: Case
    record: Record
    contents: dict[str, bytes]


def write_record(
    place: Place,
    case: Case,
    *,
    at: datetime = NOW,
    attachments: dict[str, bytes] | None = None,
    **changes: Any,
) -> Written:
    """Make a record; `changes` replaces fields of the document, by ``part__field`` or ``field``."""
    submission = {"submission.xml": b"<data/>", **(attachments or {})}
    fields = document_fields(place, case, submission, at)
    for name, value in changes.items():
        part, _, inner = name.rpartition("__")
        (fields[part] if part else fields)[inner] = value
    data = rfc8785.dumps(fields)
    p7s = sign_detached(data, place.signer)
    inside = {"assessment.json": data, "assessment.p7s": p7s}
    report = write_report(place, case, inside, at)
    return keep_record(place, case, fields, {**inside, **submission, "report.pdf": report}, at)


def keep_record(
    place: Place, case: Case, fields: dict[str, Any], contents: dict[str, bytes], at: datetime
) -> Written:
    files = tuple(
        RecordFile(name, sha256(content).hexdigest(), len(content))
        for name, content in contents.items()
    )
    record = Record(
        id=fields["record"],
        case_id=case.id,
        assessment_id=fields["assessment"],
        title=INSTRUMENT.title,
        instrument_id=INSTRUMENT.key.id,
        instrument_version=INSTRUMENT.key.version,
        officer_name=place.officer.name,
        signed_at=at,
        digest=files[0].sha256,
        files=files,
        corrects=fields["corrects"],
        desk_name=place.desk.name,
    )
    return Written(case, record, contents)


def document_fields(
    place: Place, case: Case, files: dict[str, bytes], at: datetime
) -> dict[str, Any]:
    names = [
        {"text": name.text, "script": name.script.value, "kind": name.kind.value}
        for name in case.names
    ]
    return {
        "format": "vetting-desk-record",
        "version": 1,
        "record": new_id(),
        "corrects": "",
        "assessment": new_id(),
        "case": {
            "id": case.id,
            "reference": case.reference,
            "names": names,
            "birth": case.birth.text,
            "birth_certainty": case.birth.certainty.value,
        },
        "instrument": {
            "id": INSTRUMENT.key.id,
            "version": INSTRUMENT.key.version,
            "title": INSTRUMENT.title,
            "sha256": INSTRUMENT.key.sha256,
            "validated": False,
            "clinical": False,
        },
        "desk": {
            "id": place.desk.id,
            "name": place.desk.name,
            "organisation": place.desk.organisation,
            "training": place.desk.training,
        },
        "officer": {
            "id": place.officer.id,
            "name": place.officer.name,
            "role": place.officer.role.value,
        },
        "clock": {
            "signed_at": to_text(at),
            "started_at": to_text(at),
            "counter": 1,
            "floor": "",
            "behind": False,
        },
        "audit": {"head": "0" * 64, "length": 0},
        "language": "English (en)",
        "incomplete": None,
        "answers": [],
        "files": [
            {
                "name": name,
                "sha256": sha256(content).hexdigest(),
                "length": len(content),
                "media_type": "application/octet-stream",
            }
            for name, content in files.items()
        ],
    }


@dataclass(frozen=True)
class WrittenEntry:
    """A signed entry with its files, as a desk has it."""

    entry: Entry
    contents: dict[str, bytes]


def write_entry(
    place: Place,
    case_id: str = "",
    *,
    kind: str = "release",
    payload: dict[str, Any] | None = None,
    attachments: dict[str, bytes] | None = None,
    **changes: Any,
) -> WrittenEntry:
    """Make an entry; `changes` replaces fields of the document, by ``part__field`` or ``field``."""
    words = {"reason": "urgent-safety", "words": "Invented words", "assessment": ""}
    attached = attachments or {}
    fields: dict[str, Any] = {
        "format": "vetting-desk-entry",
        "version": 1,
        "least_reader": 1,
        "entry": new_id(),
        "kind": kind,
        "case": case_id,
        "previous": "",
        "author": {
            "id": place.officer.id,
            "name": place.officer.name,
            "role": place.officer.role.value,
        },
        "desk": {
            "id": place.desk.id,
            "name": place.desk.name,
            "organisation": place.desk.organisation,
            "training": place.desk.training,
        },
        "written_at": to_text(NOW),
        "clock": {"counter": 1, "floor": "", "behind": False},
        "payload": words if payload is None else payload,
        "files": [
            {
                "name": name,
                "sha256": sha256(content).hexdigest(),
                "length": len(content),
                "media_type": "application/octet-stream",
            }
            for name, content in attached.items()
        ],
    }
    for name, value in changes.items():
        part, _, inner = name.rpartition("__")
        (fields[part] if part else fields)[inner] = value
    data = rfc8785.dumps(fields)
    contents = {"entry.json": data, "entry.p7s": sign_detached(data, place.signer), **attached}
    files = tuple(
        RecordFile(name, sha256(content).hexdigest(), len(content))
        for name, content in contents.items()
    )
    entry = Entry(
        id=fields["entry"],
        kind=fields["kind"],
        case_id=fields["case"],
        desk_id=place.desk.id,
        author_id=place.officer.id,
        author_name=place.officer.name,
        written_at=NOW,
        digest=files[0].sha256,
        previous=fields["previous"],
        files=files,
    )
    return WrittenEntry(entry, contents)


def write_report(place: Place, case: Case, inside: dict[str, bytes], at: datetime) -> bytes:
    content = ReportContent(
        language="en",
        instrument=ReportInstrument(INSTRUMENT.key.id, INSTRUMENT.key.version, "Return"),
        case_reference=case.reference,
        names=case.names,
        birth=case.birth,
        officer=place.officer,
        desk=place.desk,
        started_at=at,
        signed_at=at,
        written_at=at,
        digest=sha256(inside["assessment.json"]).hexdigest(),
        record_id=new_id(),
    )
    media = {"assessment.json": "application/json"}
    attached = {
        name: (data, media.get(name, "application/octet-stream")) for name, data in inside.items()
    }
    pdf = render_report(content, load_labels("en"), attached)
    return sign_pdf(pdf, place.signer, reason="signed", at=at)


def invented_case(number: int, name: str) -> Case:
    names = (PersonName(name, NameScript.LATIN),)
    return Case(new_id(), f"2026-INV-{number:05d}", names, BirthDate(), Stage.JUDGEMENT, NOW, NOW)


@dataclass
class Station:
    """A desk with a casebook; what `vetting_desk.transfer.ends.station.Station` asks for."""

    place: Place
    casebook: Casebook
    clock: FixedClock

    @property
    def desk(self) -> Desk:
        return self.place.desk

    @property
    def registry(self) -> CasebookRegistry:
        return CasebookRegistry(self.casebook)

    @property
    def signer(self) -> Signer:
        return self.place.signer

    trusting: TrustStore | None = None

    @property
    def trust(self) -> TrustStore:
        return self.trusting or self.place.organisation.trust

    def wait(self, how_long: timedelta) -> None:
        """Let time pass, with somebody's word that the clock is right after it."""
        self.clock.advance(how_long)
        self.casebook.accept_clock("a test's")

    def renew(self, now: datetime) -> None:
        """Give this desk and its officer new certificates; for other tests they stay as they were."""
        self.place = copy(self.place)
        self.place.renew(now)
        self.know(self.place)

    def revoke(self, signer: Signer, kind: RevocationKind, since: datetime) -> None:
        """Let this desk know from now on that an officer's certificates were revoked."""
        self.trusting = self.place.organisation.trusting(signer, kind, since)

    @property
    def identity(self) -> HybridIdentity:
        return self.place.identity

    def know(self, other: Place, *, trusted: bool = True) -> None:
        desk = other.desk
        recipient = other.identity.recipient.to_text()
        self.casebook.peers.put(
            Peer(
                desk.id,
                desk.name,
                desk.kind,
                (other.certificate,),
                recipient,
                trusted,
                desk.organisation,
                desk.training,
            )
        )

    def add(self, *records: Written) -> None:
        """Keep records as if they had been signed at this desk."""
        self.casebook.instruments.add(XFORM, INSTRUMENT)
        for written in records:
            if self.casebook.cases.find(written.case.id) is None:
                self.casebook.cases.add(written.case)
            self.casebook.assessments.start(
                Assessment(
                    written.record.assessment_id,
                    written.case.id,
                    INSTRUMENT.key,
                    INSTRUMENT.title,
                    AssessmentState.DRAFT,
                    self.place.officer.id,
                    self.place.officer.name,
                    "",
                    "",
                    NOW,
                    NOW,
                ),
                b"<data/>",
            )
            blobs = {sha256(each).hexdigest(): each for each in written.contents.values()}
            self.casebook.records.add(written.record, blobs)

    def add_entries(self, feed: str, *entries: WrittenEntry, urgent: bool = False) -> None:
        """Keep entries as if they had been written at this desk, on their way in a feed."""
        for written in entries:
            blobs = {sha256(each).hexdigest(): each for each in written.contents.values()}
            self.casebook.entries.add(written.entry, blobs)
            self.casebook.entries.set_way(written.entry.id, feed, EntryWay.TO_SEND, urgent=urgent)


@pytest.fixture(scope="session")
def three_records(post: Place) -> tuple[Written, ...]:
    """Three records of two invented cases, the third with an attachment."""
    one, two = invented_case(1, "Anna Invented"), invented_case(2, "Boris Invented")
    return (
        write_record(post, one),
        write_record(post, two),
        write_record(post, two, attachments={"photo.jpg": b"an invented picture" * 1_000}),
    )


@pytest.fixture
def open_station(tmp_path: Path) -> Iterator[Callable[[Place], Station]]:
    """Give a desk a new casebook."""
    opened: list[Station] = []

    def open_one(place: Place) -> Station:
        folder = tmp_path / f"desk{len(opened)}"
        folder.mkdir()
        clock = FixedClock(NOW)
        casebook = empty_casebook(folder, place.desk, clock)
        casebook.act_as(place.officer)
        opened.append(Station(place, casebook, clock))
        return opened[-1]

    yield open_one
    for station in opened:
        station.casebook.close()


@pytest.fixture
def post_station(open_station: Callable[[Place], Station], post: Place, hq: Place) -> Station:
    station = open_station(post)
    station.know(hq)
    station.know(post)
    return station


@pytest.fixture
def hq_station(open_station: Callable[[Place], Station], post: Place, hq: Place) -> Station:
    station = open_station(hq)
    station.know(post)
    station.know(hq)
    return station


@pytest.fixture
def usb(tmp_path: Path) -> Path:
    """A folder that stands for a stick."""
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture(scope="session")
def make_entry() -> Callable[..., WrittenEntry]:
    return write_entry


@pytest.fixture(scope="session")
def psychologist(organisation: Organisation, post: Place) -> Place:
    """The same post with a psychologist at the desk."""
    place = Place(organisation, post.desk.name, DeskKind.POST)
    place.desk, place.identity = post.desk, post.identity
    place.officer = Officer(new_id(), "Psychologist of the post", Role.PSYCHOLOGIST)
    place.signer = organisation.signer(place.officer, post.desk.id)
    return place


@pytest.fixture(scope="session")
def make_record() -> Callable[..., Written]:
    return write_record


@pytest.fixture(scope="session")
def invented() -> Case:
    return invented_case(9, "Zarina Invented")


class Carrier:
    """Takes bundles from one desk to another."""

    def __init__(self, usb: Path) -> None:
        self._usb = usb

    def to_hq(self, hq: Station, row: BundleRow) -> IntakeSummary:
        with open_file(self._usb / row.file_name) as source:
            return take_in(hq, hq.registry, source)

    def to_post(self, post: Station, row: BundleRow) -> IntakeSummary:
        with open_file(self._usb / row.file_name) as source:
            return apply_return(post, source)


@pytest.fixture
def carrier(usb: Path) -> Carrier:
    return Carrier(usb)
