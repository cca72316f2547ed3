"""Checking a copy without a desk: what it is worth, and forgeries of it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE
from tests.vetting_desk.operations.copies.conftest import Signed, signed
from vetting_desk.errors import (
    CertificateError,
    NotAReportError,
    ReportSignatureError,
    VettingDeskError,
)
from vetting_desk.model.copies import CopyFor, CopyWish, LeftOut
from vetting_desk.model.copy_document import MEMBER, parse_copy, to_bytes
from vetting_desk.model.evidence import Outcome
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.copies import checking, making
from vetting_desk.operations.copies.pages import content_of
from vetting_desk.operations.records import records
from vetting_desk.reports import load_labels, read_attachments, render_copy, sign_pdf


@pytest.fixture
def made(post: OpenDesk, one: Signed, wished: Callable[..., CopyWish], tmp_path: Path) -> Path:
    _, pdf = making.make(post, wished(one, CopyFor.PERSON), PASSPHRASE)
    path = tmp_path / "copy.pdf"
    path.write_bytes(pdf)
    return path


@pytest.fixture
def root(post: OpenDesk, tmp_path: Path) -> Path:
    from cryptography.hazmat.primitives.serialization import Encoding

    path = tmp_path / "root.pem"
    path.write_bytes(post.keys.trust.root.public_bytes(Encoding.PEM))
    return path


@pytest.fixture
def revoked(post: OpenDesk, tmp_path: Path) -> Path:
    known = post.casebook.revocations.newest_list()
    assert known is not None
    path = tmp_path / "revoked.crl"
    path.write_bytes(known.content)
    return path


def test_with_a_list_it_is_valid_and_says_what_it_is(
    made: Path, root: Path, revoked: Path, post: OpenDesk
) -> None:
    found = checking.verify_copy(made, root, revoked)
    assert (found.outcome, found.why) == (Outcome.VALID, "")
    assert found.officer == post.officer
    assert (found.recipient, found.name, found.number) == (CopyFor.PERSON, "Court of Training", 1)
    assert found.left_out[LeftOut.THIRD_PARTY] > 0
    assert found.revocation_list > 0


def test_without_a_list_nobody_can_judge_it(made: Path, root: Path) -> None:
    found = checking.verify_copy(made, root)
    assert (found.outcome, found.why) == (Outcome.CANNOT_BE_JUDGED, "revocation-not-looked-at")


def test_what_is_left_out_is_listed(made: Path) -> None:
    reference, said, boxes = checking.left_out_of(made)
    assert reference.startswith("C-")
    assert boxes[LeftOut.THIRD_PARTY] == said[LeftOut.THIRD_PARTY]


def test_every_bit_counts(made: Path, root: Path) -> None:
    pdf = made.read_bytes()
    for place in range(200, len(pdf) - 200, len(pdf) // 40):
        made.write_bytes(pdf[:place] + bytes([pdf[place] ^ 4]) + pdf[place + 1 :])
        with pytest.raises(VettingDeskError):
            checking.verify_copy(made, root)


def _forged(post: OpenDesk, made: Path, *, document: bytes, shown: bytes) -> None:
    """Sign pages of one document over another one, with the officer's own key."""
    from vetting_desk.crypto import cms
    from vetting_desk.crypto.certificates import fingerprint

    signer = post.keys.signer
    content = content_of(parse_copy(shown), fingerprint(signer.certificate))
    inside = {
        MEMBER: (document, "application/json"),
        making.P7S: (cms.sign_detached(document, signer), "application/pkcs7-signature"),
    }
    pdf = render_copy(content, load_labels(content.language), inside)
    made.write_bytes(sign_pdf(pdf, signer, reason="Copy", at=content.written_at))


def test_pages_that_say_something_else_are_no_copy(made: Path, root: Path, post: OpenDesk) -> None:
    data = read_attachments(made.read_bytes())[MEMBER]
    document = parse_copy(data)
    first = document.records[0].answers[0].model_copy(update={"text": "Guilty Person"})
    record = document.records[0].model_copy(
        update={"answers": [first, *document.records[0].answers[1:]]}
    )
    other = to_bytes(document.model_copy(update={"records": [record]}))
    _forged(post, made, document=data, shown=other)
    with pytest.raises(ReportSignatureError) as refused:
        checking.verify_copy(made, root)
    assert refused.value.fields["detail"] == "pages"
    _forged(post, made, document=data, shown=data)
    assert checking.verify_copy(made, root).outcome is Outcome.CANNOT_BE_JUDGED


def test_a_copy_that_names_another_officer_is_refused(
    made: Path, root: Path, post: OpenDesk
) -> None:
    document = parse_copy(read_attachments(made.read_bytes())[MEMBER])
    officer = document.officer.model_copy(update={"name": "Somebody Else"})
    other = to_bytes(document.model_copy(update={"officer": officer}))
    _forged(post, made, document=other, shown=other)
    with pytest.raises(ReportSignatureError) as refused:
        checking.verify_copy(made, root)
    assert refused.value.fields["detail"] == "document-officer"


def test_a_stranger_s_root_does_not_know_it(made: Path, tmp_path: Path) -> None:
    from vetting_desk.crypto.kdf import CHEAP
    from vetting_desk.operations.organisation import enrolment

    enrolment.create_headquarters(
        tmp_path / "other", "Other organisation", "Other HQ", "Hilola Sample", PASSPHRASE, PASSPHRASE,
        training=True, profile=CHEAP,
    )  # fmt: skip
    [other] = (tmp_path / "other").glob("**/root.pem")
    with pytest.raises(CertificateError):
        checking.verify_copy(made, other)


def test_a_report_is_no_copy(post: OpenDesk, tmp_path: Path, root: Path) -> None:
    one = signed(post, "first-contact")
    path = tmp_path / "report.pdf"
    path.write_bytes(records.report(post, one.record_id))
    assert not checking.is_copy(path)
    with pytest.raises(NotAReportError):
        checking.left_out_of(path)
    with pytest.raises(NotAReportError):
        checking.verify_copy(path, root)
