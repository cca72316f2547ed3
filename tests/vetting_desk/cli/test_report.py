"""An auditor's command: report verify."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from tests.vetting_desk.cli.conftest import spoilt

pytestmark = pytest.mark.usefixtures("cheap_keys")

Walk = dict[str, Path]
Said = Callable[..., str]


def trusted(walk: Walk) -> list[object]:
    return ["--trust", walk["root_certificate"], "--revoked", walk["revocation_list"]]


def test_a_report_is_told_with_its_signer(walk: Walk, cli: Any) -> None:
    ran = cli("report", "verify", walk["report_pdf"], *trusted(walk))

    assert (ran.code, ran.err) == (0, "")
    assert "Valid: signed by Iskandar Sample (psychologist)" in ran.out
    assert "revocation list number 1" in ran.out


def test_without_a_list_the_signature_is_valid_and_the_report_cannot_be_judged(
    walk: Walk, cli: Any
) -> None:
    ran = cli("report", "verify", walk["report_pdf"], "--trust", walk["root_certificate"])

    assert ran.code == 3
    assert ran.out.startswith(
        "Signature valid, revocation not looked at: signed by Iskandar Sample"
    )


def test_a_verdict_is_told_as_json(walk: Walk, cli: Any) -> None:
    told = cli("report", "verify", walk["report_pdf"], *trusted(walk), "--json").json()

    assert (told["outcome"], told["why"], told["officer"]) == ("valid", "", "Iskandar Sample")
    assert told["evidence"]["kind"] == "reading"
    assert told["revocation_list"] == 1


@pytest.fixture
def years(monkeypatch: pytest.MonkeyPatch) -> Callable[[float], None]:
    """A function that lets the device's clock stand years ahead."""

    def ahead(by: float) -> None:
        later = datetime.now(UTC) + timedelta(days=365 * by)
        monkeypatch.setattr("vetting_desk.clock.SystemClock.now", lambda _: later)

    return ahead


def test_a_report_whose_certificate_ended_is_judged_by_the_stamp_over_it(
    walk: Walk, cli: Any, years: Callable[[float], None]
) -> None:
    stamp = walk["record_json"].parent / "stamp-1.json"
    ran = cli("report", "verify", walk["report_pdf"], *trusted(walk), "--stamp", stamp)
    assert ran.code == 0
    assert "Shown by headquarters' stamp of " in ran.out
    assert "by Hilola Sample" in ran.out

    years(4)
    ran = cli("report", "verify", walk["report_pdf"], *trusted(walk), "--stamp", stamp)
    assert ran.code == 3
    assert ran.out.startswith("Cannot be judged, its certificate ended")


def test_a_list_that_ended_says_nothing_of_today(
    walk: Walk, cli: Any, years: Callable[[float], None]
) -> None:
    years(1)
    ran = cli("report", "verify", walk["report_pdf"], *trusted(walk))

    assert ran.code == 3
    assert "the revocation list is too old to say" in ran.out


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda data: data.__delitem__(slice(9_000, None)), "no whole PDF"),
        (lambda data: data.extend(b"\n% added"), "changed after it was signed"),
        (lambda data: data.__setitem__(data.index(b"<x:xmpmeta") + 1, ord("y")), "not valid"),
        (lambda data: data.__setitem__(slice(0, 4), b"%XXX"), "no whole PDF"),
        (lambda data: data.clear(), "no whole PDF"),
    ],
    ids=["cut", "appended", "flipped", "no-pdf", "empty"],
)
def test_a_report_that_was_changed_is_refused(
    change: Callable[[bytearray], object], told: str, walk: Walk, tmp_path: Path, refused: Said
) -> None:
    changed = spoilt(walk["report_pdf"], tmp_path, change)

    assert told in refused("report", "verify", changed, *trusted(walk))


def test_a_report_of_a_stranger_cannot_be_judged(
    walk: Walk, stranger: Walk, unjudged: Said
) -> None:
    root = stranger["root_certificate"]
    said = unjudged("report", "verify", walk["report_pdf"], "--trust", root)

    assert "Iskandar Sample" in said
    assert "does not lead to the trusted root" in said


def test_a_list_of_a_stranger_is_wrong_use(walk: Walk, stranger: Walk, wrong_use: Said) -> None:
    root, listed = walk["root_certificate"], stranger["revocation_list"]
    said = wrong_use("report", "verify", walk["report_pdf"], "--trust", root, "--revoked", listed)

    assert "revoked.crl cannot be used: it is no revocation list of this organisation" in said


def test_what_is_no_root_or_no_stamp_is_wrong_use(
    walk: Walk, tmp_path: Path, wrong_use: Said
) -> None:
    report, root = walk["report_pdf"], walk["root_certificate"]
    other = walk["hq_identity"]
    assert "not one root certificate" in wrong_use("report", "verify", report, "--trust", other)
    lonely = tmp_path / "stamp.json"
    lonely.write_text("{}")
    said = wrong_use("report", "verify", report, "--trust", root, "--stamp", lonely)
    assert "stamp.p7s cannot be used: it is missing" in said


def test_a_signed_pdf_that_is_no_report_is_not_a_report(
    signed_letter: Path, walk: Walk, refused: Said
) -> None:
    said = refused("report", "verify", signed_letter, *trusted(walk))

    assert said.startswith("This is not a report")


def test_a_pdf_that_nobody_signed_is_refused(tmp_path: Path, walk: Walk, refused: Said) -> None:
    letter = tmp_path / "letter.pdf"
    letter.write_bytes(a_letter())

    assert "bears no signature" in refused("report", "verify", letter, *trusted(walk))


def a_letter() -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    page = BytesIO()
    canvas = Canvas(page)
    canvas.drawString(100, 700, "A letter")
    canvas.save()
    return page.getvalue()


@pytest.fixture
def signed_letter(tmp_path: Path) -> Path:
    """A letter with a signature, as any program makes it."""
    from cryptography.hazmat.primitives.serialization import Encoding
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign import PdfSignatureMetadata, sign_pdf
    from pyhanko.sign.signers import SimpleSigner

    from vetting_desk.crypto.certificates import create_root, key_to_pem

    key, certificate = create_root("Somebody", datetime.now(UTC))
    (tmp_path / "key.pem").write_bytes(key_to_pem(key))
    (tmp_path / "certificate.pem").write_bytes(certificate.public_bytes(Encoding.PEM))
    files = str(tmp_path / "key.pem"), str(tmp_path / "certificate.pem")
    signer = SimpleSigner.load(*files)  # type: ignore[no-untyped-call]
    metadata = PdfSignatureMetadata(field_name="Signature")
    signed = sign_pdf(IncrementalPdfFileWriter(BytesIO(a_letter())), metadata, signer)
    path = tmp_path / "letter.pdf"
    path.write_bytes(signed.getvalue())
    return path
