from collections.abc import Callable
from datetime import UTC, datetime
from hashlib import sha256

import pytest

from vetting_desk.errors import NotFoundError, RecordRefusedError
from vetting_desk.model import (
    BundleKind,
    BundleRow,
    BundleState,
    DeskKind,
    IntakeOutcome,
    Record,
    RecordFile,
    WayToHq,
    new_id,
)
from vetting_desk.model.peer import Peer
from vetting_desk.model.record_document import RecordDocument
from vetting_desk.registry.casebook_registry import CasebookRegistry
from vetting_desk.store import Casebook

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)
CONTENT = b'{"an":"invented record"}'
DIGEST = sha256(CONTENT).hexdigest()
Make = Callable[..., RecordDocument]


@pytest.fixture
def registry(casebook: Casebook) -> CasebookRegistry:
    return CasebookRegistry(casebook)


def record_of(document: RecordDocument) -> Record:
    return Record(
        id=document.record,
        case_id=document.case.id,
        assessment_id=document.assessment,
        title="Intake",
        instrument_id="intake",
        instrument_version="1",
        officer_name="Officer Invented",
        signed_at=NOW,
        digest=DIGEST,
        files=(RecordFile("assessment.json", DIGEST, len(CONTENT)),),
        way_to_hq=WayToHq.RECEIVED,
    )


def test_an_accepted_record_is_kept_with_its_case(
    registry: CasebookRegistry, casebook: Casebook, document: Make
) -> None:
    sent = document()
    registry.keep_blob([CONTENT], len(CONTENT))
    registry.accept(record_of(sent), sent)
    assert registry.record(sent.record) == record_of(sent)
    assert casebook.cases.get(sent.case.id).reference == sent.case.reference


def test_of_a_record_whose_case_is_refused_nothing_is_kept(
    registry: CasebookRegistry, casebook: Casebook, document: Make
) -> None:
    sent = document(case__birth="soon")
    registry.keep_blob([CONTENT], len(CONTENT))
    with pytest.raises(RecordRefusedError):
        registry.accept(record_of(sent), sent)
    assert registry.record(sent.record) is None
    assert casebook.cases.count() == 0


def test_a_record_that_cannot_be_kept_leaves_no_case(
    registry: CasebookRegistry, casebook: Casebook, document: Make
) -> None:
    sent = document()
    with pytest.raises(NotFoundError):
        registry.accept(record_of(sent), sent)
    assert casebook.cases.count() == 0


@pytest.mark.parametrize("trusted", [True, False])
def test_a_known_desk_is_trusted_as_its_peer_is(
    registry: CasebookRegistry, casebook: Casebook, *, trusted: bool
) -> None:
    casebook.peers.put(Peer("desk", "Post Invented", DeskKind.POST, trusted=trusted))
    assert registry.trusts("desk") is trusted


def test_nothing_is_said_of_a_desk_nobody_enrolled(registry: CasebookRegistry) -> None:
    assert registry.trusts("stranger") is None


def test_return_bundles_up_to_the_one_applied_are_received(
    registry: CasebookRegistry, casebook: Casebook
) -> None:
    for sequence in (1, 2, 3):
        row = BundleRow(new_id(), BundleKind.RETURN, sequence, "", NOW, BundleState.WRITTEN, (), 0)
        casebook.bundles.add(row, DIGEST, feed="desk")
    registry.mark_applied("desk", 2)
    assert [row.state for row in casebook.bundles.list("desk")] == [
        BundleState.WRITTEN,
        BundleState.RECEIVED,
        BundleState.RECEIVED,
    ]


def test_flags_are_written_into_the_log_with_the_desk(
    registry: CasebookRegistry, casebook: Casebook
) -> None:
    registry.flag("bundle", "desk", ("gap", "fork"))
    [entry] = casebook.audit.entries(limit=1)
    assert (entry.action, entry.subject) == ("bundle-flagged", "bundle")
    assert entry.detail == {"desk": "desk", "flags": ["gap", "fork"]}


def test_what_fails_inside_a_unit_of_work_leaves_nothing(
    registry: CasebookRegistry, casebook: Casebook
) -> None:
    def quarantine_and_fail() -> None:
        with registry.unit_of_work():
            registry.quarantine(
                "bundle",
                "desk",
                "record",
                DIGEST,
                IntakeOutcome.FORK,
                "fork",
                (RecordFile("a", DIGEST, len(CONTENT)),),
            )
            raise KeyError("invented")

    with pytest.raises(KeyError):
        quarantine_and_fail()
    assert casebook.intake.quarantined() == []
