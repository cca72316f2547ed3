"""What a report is worth to an auditor: pages, document, and both signatures."""

from base64 import b64encode
from collections.abc import Callable
from copy import copy
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.vetting_desk.transfer.conftest import (
    NOW,
    Organisation,
    Place,
    invented_case,
    write_record,
    write_report,
)
from vetting_desk.clock import FixedClock
from vetting_desk.crypto.certificates import (
    certificate_to_der,
    certificate_to_pem,
    create_root,
    load_certificate,
)
from vetting_desk.crypto.cms import sign_detached
from vetting_desk.errors import (
    CertificateError,
    InputError,
    NotAReportError,
    ReportError,
    ReportSignatureError,
)
from vetting_desk.model import DeskKind
from vetting_desk.model.evidence import EvidenceKind, Outcome
from vetting_desk.model.revocation import RevocationKind
from vetting_desk.operations.records import report_check
from vetting_desk.operations.records.report_check import ReportVerdict, verify_report
from vetting_desk.transfer.format.manifest_parts import ChainPart
from vetting_desk.transfer.format.stamp import (
    IntakePart,
    StampedRecordPart,
    Stamping,
    stamp_intake,
    stamp_renewal,
)

DAY = timedelta(days=1)


@pytest.fixture(scope="module")
def organisation() -> Organisation:
    return Organisation()


@pytest.fixture(scope="module")
def place(organisation: Organisation) -> Place:
    return Place(organisation, "Post Invented Bridge", DeskKind.POST)


@pytest.fixture(scope="module")
def hq(organisation: Organisation) -> Place:
    return Place(organisation, "Invented Headquarters", DeskKind.HQ)


@pytest.fixture(scope="module")
def written(place: Place) -> Any:
    return write_record(place, invented_case(1, "Anna Invented"))


class Audit:
    """An auditor's folder."""

    def __init__(self, folder: Path, organisation: Organisation) -> None:
        self.folder = folder
        self.organisation = organisation
        self.root = self.put("root.pem", certificate_to_pem(organisation.root))
        self.revoked: Path | None = self.put("revoked.crl", organisation.revocations(7))
        self.stamps: list[Path] = []
        self.now = NOW + DAY

    def put(self, name: str, content: bytes) -> Path:
        path = self.folder / name
        path.write_bytes(content)
        return path

    def verify(self, pdf: bytes) -> ReportVerdict:
        path = self.put("report.pdf", pdf)
        clock = FixedClock(self.now)
        return verify_report(path, self.root, self.revoked, self.stamps, clock)

    def refused(self, pdf: bytes) -> str:
        with pytest.raises(ReportError) as refused:
            self.verify(pdf)
        return str(refused.value.fields["detail"])

    def stamp(self, stamp: Any) -> None:
        name = f"stamp-{len(self.stamps) + 1}"
        for ending, content in (("p7s", stamp.p7s), ("mldsa65", stamp.mldsa65)):
            self.put(f"{name}.{ending}", content)
        self.stamps.append(self.put(f"{name}.json", stamp.document))


@pytest.fixture
def audit(tmp_path: Path, organisation: Organisation) -> Audit:
    return Audit(tmp_path, organisation)


def test_a_report_is_valid_with_its_list(audit: Audit, written: Any, place: Place) -> None:
    found = audit.verify(written.contents["report.pdf"])
    assert (found.outcome, found.why, found.revocation_list) == (Outcome.VALID, "", 7)
    assert (found.officer, found.desk_name) == (place.officer, place.desk.name)
    assert (found.record_id, found.digest) == (written.record.id, written.record.digest)
    assert found.evidence
    assert found.evidence.kind is EvidenceKind.READING


def test_without_a_list_revocation_was_not_looked_at(audit: Audit, written: Any) -> None:
    audit.revoked = None
    found = audit.verify(written.contents["report.pdf"])
    assert (found.outcome, found.why) == (
        Outcome.CANNOT_BE_JUDGED,
        "revocation-not-looked-at",
    )


def test_with_a_list_that_ended_nobody_can_say(audit: Audit, written: Any) -> None:
    audit.now = NOW + 100 * DAY
    found = audit.verify(written.contents["report.pdf"])
    assert (found.outcome, found.why) == (Outcome.CANNOT_BE_JUDGED, "revocation unknown")


def test_a_report_of_a_lost_key_cannot_be_judged(
    audit: Audit, written: Any, place: Place, organisation: Organisation
) -> None:
    listed = organisation.revoking(place.signer, RevocationKind.LOST, NOW - DAY)
    audit.revoked = audit.put("lost.crl", listed)
    found = audit.verify(written.contents["report.pdf"])
    assert (found.outcome, found.why) == (Outcome.CANNOT_BE_JUDGED, "revoked")


def stamping(hq: Place, **changes: Any) -> Stamping:
    der = certificate_to_der(load_certificate(hq.certificate))
    fields = {
        "signer": hq.signer,
        "training": False,
        "organisation": hq.organisation.name,
        "desk_name": hq.desk.name,
        "certificate": b64encode(der).decode(),
        "log": ChainPart(head="0" * 64, length=1),
        "previous": "",
        "at": NOW,
    }
    return Stamping(**{**fields, **changes})


@pytest.fixture
def stamp(hq: Place, written: Any) -> Any:
    """Headquarters' stamp over the record."""
    record = written.record
    named = StampedRecordPart(
        record=record.id,
        digest=record.digest,
        signature=record.file("assessment.p7s").sha256,
        report=record.file("report.pdf").sha256,
        outcome="accepted",
    )
    intake = IntakePart(
        bundle=record.id,
        manifest="c" * 64,
        desk=record.id,
        desk_name="Post",
        sequence=1,
        audit=ChainPart(head="d" * 64, length=5),
        records=[named],
        entries=[],
    )
    return stamp_intake(stamping(hq), intake)


def test_a_stamp_shows_that_it_is_older_than_the_loss_of_the_key(
    audit: Audit, written: Any, place: Place, organisation: Organisation, stamp: Any
) -> None:
    listed = organisation.revoking(place.signer, RevocationKind.LOST, NOW + DAY)
    audit.revoked = audit.put("lost.crl", listed)
    audit.now = NOW + 2 * DAY
    assert audit.verify(written.contents["report.pdf"]).why == "revoked"
    audit.stamp(stamp)
    found = audit.verify(written.contents["report.pdf"])
    assert found.outcome is Outcome.VALID
    assert found.evidence
    assert (found.evidence.kind, found.evidence.at) == (EvidenceKind.STAMP, NOW)


def test_renewed_stamps_carry_a_report_over_the_years(
    audit: Audit, written: Any, hq: Place, stamp: Any, organisation: Organisation
) -> None:
    audit.stamp(stamp)
    audit.now = NOW + 365 * 4 * DAY
    audit.revoked = audit.put("later.crl", organisation.revocations(9, NOW + 365 * 4 * DAY))
    assert audit.verify(written.contents["report.pdf"]).why == "expired"
    later = copy(hq)
    later.renew(NOW + 365 * 2 * DAY)
    over = stamping(later, at=NOW + 365 * 2 * DAY, previous=stamp.digest)
    audit.stamp(stamp_renewal(over, [stamp.digest]))
    found = audit.verify(written.contents["report.pdf"])
    assert (found.outcome, found.evidence and found.evidence.at) == (Outcome.VALID, NOW)


def test_a_stamp_over_another_report_shows_nothing_of_this_one(
    audit: Audit, written: Any, place: Place, stamp: Any
) -> None:
    """Who has a lost key can lay out other pages over the same document."""
    audit.stamp(stamp)
    audit.now = NOW + 365 * 4 * DAY
    inside = {name: written.contents[name] for name in ("assessment.json", "assessment.p7s")}
    pages = write_report(place, written.case, inside, NOW)
    assert audit.verify(pages).why == "expired"


def test_what_is_no_stamp_of_headquarters_is_refused(
    audit: Audit, written: Any, place: Place
) -> None:
    audit.stamp(stamp_renewal(stamping(place), ["a" * 64]))
    with pytest.raises(InputError, match="not-a-stamp"):
        audit.verify(written.contents["report.pdf"])


Spoil = Callable[[Place, Any], dict[str, bytes]]


def by_a_colleague(place: Place, written: Any) -> dict[str, bytes]:
    colleague = place.with_officer("Invented Colleague")
    data = written.contents["assessment.json"]
    return {"assessment.json": data, "assessment.p7s": sign_detached(data, colleague.signer)}


def another_document(place: Place, written: Any) -> dict[str, bytes]:
    data = written.contents["assessment.json"].replace(b"Anna Invented", b"Adna Invented")
    return {"assessment.json": data, "assessment.p7s": written.contents["assessment.p7s"]}


def another_submission(place: Place, written: Any) -> dict[str, bytes]:
    names = ("assessment.json", "assessment.p7s")
    return {name: written.contents[name] for name in names} | {"submission.xml": b"<other/>"}


def no_document(place: Place, written: Any) -> dict[str, bytes]:
    return {"assessment.json": b"{}", "assessment.p7s": written.contents["assessment.p7s"]}


@pytest.mark.parametrize(
    ("inside", "detail"),
    [
        (by_a_colleague, "document-officer"),
        (another_document, "document-signature"),
        (another_submission, "submission"),
        (no_document, "document-format"),
    ],
    ids=lambda each: getattr(each, "__name__", each),
)
def test_pages_around_a_document_that_is_not_what_was_signed_are_not_valid(
    audit: Audit, written: Any, place: Place, inside: Spoil, detail: str
) -> None:
    pdf = write_report(place, written.case, inside(place, written), NOW)
    assert audit.refused(pdf) == detail


def test_a_document_in_the_pages_of_a_colleague_is_not_valid(
    audit: Audit, written: Any, place: Place
) -> None:
    inside = {name: written.contents[name] for name in ("assessment.json", "assessment.p7s")}
    colleague = place.with_officer("Invented Colleague")
    assert audit.refused(write_report(colleague, written.case, inside, NOW)) == "pages-officer"


def test_a_document_that_names_another_desk_is_not_valid(
    audit: Audit, place: Place, hq: Place
) -> None:
    moved = write_record(place, invented_case(2, "Boris Invented"), desk__id=hq.desk.id)
    assert audit.refused(moved.contents["report.pdf"]) == "document-desk"


def test_signed_pages_without_a_record_inside_are_no_report(
    audit: Audit, written: Any, place: Place
) -> None:
    document = {"assessment.json": written.contents["assessment.json"]}
    pdf = write_report(place, written.case, document, NOW)
    with pytest.raises(NotAReportError):
        audit.verify(pdf)


def test_pages_that_were_changed_are_not_valid(audit: Audit, written: Any) -> None:
    pdf = written.contents["report.pdf"]
    assert audit.refused(pdf + b"\n% more\n") == "changed-after"
    assert audit.refused(pdf[: len(pdf) // 2]) == "not-pdf"
    assert audit.refused(b"no pdf") == "not-pdf"


def test_a_report_under_another_root_is_a_strangers(audit: Audit, written: Any) -> None:
    audit.root = audit.put("strange.pem", certificate_to_pem(create_root("Others", NOW)[1]))
    audit.revoked = None
    with pytest.raises(CertificateError, match="chain"):
        audit.verify(written.contents["report.pdf"])


def test_a_report_that_is_too_long_is_not_read(
    audit: Audit, written: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(report_check, "MAX_PDF", 1_000)
    with pytest.raises(InputError, match="too-long"):
        audit.verify(written.contents["report.pdf"])


def test_no_signature_is_told_as_such(audit: Audit) -> None:
    from io import BytesIO

    from reportlab.pdfgen.canvas import Canvas

    page = BytesIO()
    canvas = Canvas(page)
    canvas.drawString(100, 700, "A letter")
    canvas.save()
    with pytest.raises(ReportSignatureError, match="unsigned"):
        audit.verify(page.getvalue())
