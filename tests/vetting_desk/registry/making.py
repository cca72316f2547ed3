"""Invented things for a registry, and the keys of its compartments.

Drawn once, for drawing them takes a while.
"""

from functools import cache
from hashlib import sha256
from typing import Any

from vetting_desk.clock import from_text
from vetting_desk.crypto.age import HybridIdentity
from vetting_desk.model import Officer, Record, RecordFile, WayToHq, new_id
from vetting_desk.model.entry import Entry
from vetting_desk.model.entry_document import EntryDocument, to_bytes
from vetting_desk.model.record_document import RecordDocument
from vetting_desk.registry.postgres.sealing import Compartment, KeyRing, new_identities
from vetting_desk.store import Casebook


@cache
def identities() -> dict[Compartment, HybridIdentity]:
    """Return what opens the compartments of the tests."""
    return new_identities()


def key_ring(opening: dict[Compartment, HybridIdentity] | None = None) -> KeyRing:
    """Return the keys of one program; without identities those of a worker."""
    recipients = {name: each.recipient for name, each in identities().items()}
    return KeyRing(recipients, opening or {})


def record_of(document: RecordDocument, *contents: bytes) -> Record:
    """Return the record a document is of; the first content stands for the document."""
    names = (
        "assessment.json",
        *(f"picture of Anna {each}.jpg" for each in range(1, len(contents))),
    )
    return Record(
        id=document.record,
        case_id=document.case.id,
        assessment_id=document.assessment,
        title="Intake",
        instrument_id="intake",
        instrument_version="1",
        officer_name="Officer Invented",
        signed_at=from_text(document.clock.signed_at),
        digest=sha256(contents[0]).hexdigest(),
        files=tuple(
            RecordFile(name, sha256(each).hexdigest(), len(each))
            for name, each in zip(names, contents, strict=True)
        ),
        way_to_hq=WayToHq.RECEIVED,
        desk_name="Post Invented",
    )


def keep_files(registry: Any, *contents: bytes) -> None:
    """Let contents wait in a registry."""
    for each in contents:
        registry.keep_blob([each], len(each))


def officer_of(casebook: Casebook) -> Officer:
    """Return who is at a casebook, known to it by name."""
    officer = casebook.officer
    assert officer is not None
    casebook.officers.put(officer)
    return officer


def decision_of(
    case_id: str, officer: Officer, desk_id: str = ""
) -> tuple[Entry, tuple[EntryDocument, tuple[bytes, ...]]]:
    """Return an invented decision: the entry, its document, and the contents of its files."""
    desk = desk_id or new_id()
    document = EntryDocument.model_validate(
        {
            "format": "vetting-desk-entry",
            "version": 1,
            "least_reader": 2,
            "entry": new_id(),
            "kind": "decision",
            "case": case_id,
            "previous": "",
            "author": {"id": officer.id, "name": officer.name, "role": officer.role.value},
            "desk": {
                "id": desk,
                "name": "Invented Headquarters",
                "organisation": "Invented Programme",
                "training": False,
            },
            "written_at": "2026-11-22T10:00:00.000Z",
            "clock": {"counter": 0, "floor": "", "behind": False},
            "payload": {"reasons": "Invented reasons"},
            "files": [],
        }
    )
    content, signature = to_bytes(document), b"an invented signature"
    files = tuple(
        RecordFile(name, sha256(each).hexdigest(), len(each))
        for name, each in (("entry.json", content), ("entry.p7s", signature))
    )
    entry = Entry(
        id=document.entry,
        kind="decision",
        case_id=case_id,
        desk_id=desk,
        author_id=officer.id,
        author_name=officer.name,
        written_at=from_text(document.written_at),
        digest=sha256(content).hexdigest(),
        previous="",
        files=files,
    )
    return entry, (document, (content, signature))
