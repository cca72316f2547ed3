"""What a printed decision or letter is worth, without a desk."""

from pathlib import Path

import pytest

from tests.vetting_desk.operations.decisions.conftest import DAVLAT, DILNOZA, Bench
from vetting_desk.errors import (
    CertificateError,
    NotAReportError,
    ReportError,
    ReportSignatureError,
)
from vetting_desk.model.evidence import Outcome
from vetting_desk.operations.access.certificates import ROOT
from vetting_desk.operations.decisions import paper_check, papers
from vetting_desk.operations.records import records
from vetting_desk.reports import read_attachments, sign_pdf
from vetting_desk.reports.paper import render_paper


class Auditor:
    """The files an auditor has."""

    def __init__(self, bench: Bench, folder: Path) -> None:
        self._folder = folder
        self.root, self.revoked = folder / "root.pem", folder / "revoked.crl"
        self.root.write_text(bench.hq.casebook.settings.get(ROOT) or "", encoding="ascii")
        newest = bench.hq.casebook.revocations.newest_list()
        assert newest is not None
        self.revoked.write_bytes(newest.content)

    def file(self, pdf: bytes) -> Path:
        path = self._folder / "paper.pdf"
        path.write_bytes(pdf)
        return path

    def verify(self, pdf: bytes) -> paper_check.PaperVerdict:
        return paper_check.verify_paper(self.file(pdf), self.root, self.revoked)


@pytest.fixture
def auditor(bench: Bench, tmp_path: Path) -> Auditor:
    return Auditor(bench, tmp_path)


def test_a_decision_is_valid_and_in_force_by_what_is_inside(bench: Bench, auditor: Auditor) -> None:
    decided = bench.decided()
    pdf = papers.decision_pdf(bench.at(DAVLAT), decided.entry.id, "en")
    found = auditor.verify(pdf)
    assert (found.kind, found.outcome, found.officer.name) == ("decision", Outcome.VALID, DAVLAT)
    assert paper_check.in_force(found)
    assert found.panel == ((DAVLAT, "signs"), (DILNOZA, "signs"))
    assert (found.decision_id, found.digest) == (decided.entry.id, decided.entry.digest)
    assert paper_check.is_paper(auditor.file(pdf))


def test_a_letter_names_its_decision(bench: Bench, auditor: Auditor) -> None:
    decided = bench.decided()
    pdf = papers.letter_pdf(bench.at(DAVLAT), decided.entry.id, "tg")
    found = auditor.verify(pdf)
    assert (found.kind, found.outcome, found.digest) == (
        "letter", Outcome.VALID, decided.entry.digest,
    )  # fmt: skip
    assert decided.payload.reasons.encode() not in read_attachments(pdf)["letter.json"]


def test_without_a_list_nothing_is_valid(bench: Bench, auditor: Auditor) -> None:
    pdf = printed(bench)
    found = paper_check.verify_paper(auditor.file(pdf), auditor.root)
    assert found.outcome is Outcome.CANNOT_BE_JUDGED


def printed(bench: Bench) -> bytes:
    decided = bench.decided()
    return papers.decision_pdf(bench.at(DAVLAT), decided.entry.id, "en")


def rebuilt(bench: Bench, files: dict[str, bytes]) -> bytes:
    """A paper with other files inside, signed by an officer of headquarters."""
    from tests.vetting_desk.reports.test_paper import paper

    desk = bench.at(DAVLAT)
    inside = {name: (data, "application/octet-stream") for name, data in files.items()}
    pdf = render_paper(paper(), inside)
    return sign_pdf(pdf, desk.keys.signer, reason="Invented", at=desk.clock.now())


def inside(bench: Bench) -> dict[str, bytes]:
    pdf = printed(bench)
    return read_attachments(pdf)


def test_one_signature_left_out_is_no_decision_in_force(bench: Bench, auditor: Auditor) -> None:
    files = {name: data for name, data in inside(bench).items() if "voice" not in name}
    found = auditor.verify(rebuilt(bench, files))
    assert found.state == "proposed"
    assert not paper_check.in_force(found)


def test_what_was_altered_or_left_out_is_not_valid(bench: Bench, auditor: Auditor) -> None:
    files = inside(bench)
    altered = files["decision.json"].replace(b"amnesty", b"refusal")
    assert altered != files["decision.json"]
    with pytest.raises(ReportSignatureError):
        auditor.verify(rebuilt(bench, {**files, "decision.json": altered}))
    without = {name: data for name, data in files.items() if name != "voice-1.p7s"}
    with pytest.raises(ReportSignatureError):
        auditor.verify(rebuilt(bench, without))
    swapped = {
        **files,
        "voice-1.json": files["decision.json"],
        "voice-1.p7s": files["decision.p7s"],
    }
    with pytest.raises(ReportSignatureError):
        auditor.verify(rebuilt(bench, swapped))


def test_pages_that_were_altered_are_not_valid(bench: Bench, auditor: Auditor) -> None:
    pdf = printed(bench)
    with pytest.raises((ReportError, CertificateError)):
        auditor.verify(pdf[:5000] + bytes([pdf[5000] ^ 1]) + pdf[5001:])


def test_a_letter_of_another_officer_than_its_pages_is_not_valid(
    bench: Bench, auditor: Auditor
) -> None:
    decided = bench.decided()
    letter = papers.letter_pdf(bench.at(DILNOZA), decided.entry.id, "tg")
    with pytest.raises(ReportSignatureError):
        auditor.verify(rebuilt(bench, read_attachments(letter)))


def test_what_is_neither_is_told_apart(bench: Bench, auditor: Auditor) -> None:
    desk = bench.at(DAVLAT)
    report = records.report(desk, bench.records["intake"].id)
    assert not paper_check.is_paper(auditor.file(report))
    assert not paper_check.is_paper(auditor.file(b"%PDF nothing"))
    with pytest.raises(NotAReportError):
        auditor.verify(rebuilt(bench, {"other.json": b"{}"}))
