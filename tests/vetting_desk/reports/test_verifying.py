"""Verifying a signature: every refusal is tested on a report that is valid except for its cause."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import signers
from pyhanko.sign.fields import MDPPerm, SigFieldSpec, SigSeedSubFilter

from vetting_desk.crypto.certificates import certificate_to_pem, create_issuing, create_root
from vetting_desk.errors import CertificateError, ReportError, ReportSignatureError
from vetting_desk.reports import ReportContent, load_labels, render_report, sign_pdf, verify_pdf
from vetting_desk.reports.signing import _KeySigner

SIGNED_AT = datetime(2026, 5, 3, 9, 32, tzinfo=UTC)


def _refusal(pdf: bytes, trust: Any, at: datetime | None = None) -> str:
    with pytest.raises((ReportSignatureError, CertificateError)) as raised:
        verify_pdf(pdf, trust, at)
    if isinstance(raised.value, CertificateError):
        return "untrusted"
    return str(raised.value.fields["detail"])


def _sign_otherwise(pdf: bytes, world: Any, **metadata: Any) -> bytes:
    """Sign with the same key, but with other options than ours."""
    details: dict[str, Any] = {
        "field_name": "Other",
        "md_algorithm": "sha256",
        "subfilter": SigSeedSubFilter.PADES,
        **metadata,
    }
    signer = signers.PdfSigner(
        signers.PdfSignatureMetadata(**details),
        _KeySigner(world.signer),
        new_field_spec=SigFieldSpec(details["field_name"]),
    )
    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    output = asyncio.run(signer.async_sign_pdf(writer, bytes_reserved=16384))
    return bytes(output.getvalue())


def test_a_signed_report_says_who_and_when(signed_pdf: bytes, world: Any) -> None:
    signature = verify_pdf(signed_pdf, world.trust)
    assert signature.officer.name == "Мадина Намунаева"
    assert signature.desk_id == "5d7f2e60-13a3-4b1f-8f7a-7f1f5a1f9d20"
    assert signature.signed_at == SIGNED_AT
    assert signature.certificate == world.signer.certificate
    assert signature.reason == "I made this assessment."


@pytest.mark.outside
def test_poppler_finds_the_signature_valid(
    signed_pdf: bytes, tmp_path: Path, outside: Callable[..., str]
) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(signed_pdf)
    output = outside("pdfsig", "-nocert", path)
    assert "Signature Validation: Signature is Valid." in output
    assert "Total document signed" in output
    assert "Signature Type: ETSI.CAdES.detached" in output
    assert "Signing Hash Algorithm: SHA-256" in output


@pytest.mark.outside
def test_openssl_follows_the_chain_inside(
    signed_pdf: bytes, world: Any, tmp_path: Path, outside: Callable[..., str]
) -> None:
    start = signed_pdf.rindex(b"/Contents <") + len(b"/Contents <")
    end = signed_pdf.index(b">", start)
    first, second = start - 1, end + 1
    length = 4 + int.from_bytes(bytes.fromhex(signed_pdf[start + 4 : start + 8].decode()), "big")
    (tmp_path / "cms").write_bytes(bytes.fromhex(signed_pdf[start : start + 2 * length].decode()))
    (tmp_path / "content").write_bytes(signed_pdf[:first] + signed_pdf[second:])
    (tmp_path / "root.pem").write_bytes(certificate_to_pem(world.root))
    outside(
        *("openssl", "cms", "-verify", "-binary", "-inform", "DER", "-in", tmp_path / "cms"),
        *("-content", tmp_path / "content", "-CAfile", tmp_path / "root.pem"),
        *("-purpose", "any", "-attime", str(int(SIGNED_AT.timestamp())), "-out", "/dev/null"),
    )


def test_an_unsigned_report_is_distinguished(english_pdf: bytes, world: Any) -> None:
    assert _refusal(english_pdf, world.trust) == "unsigned"


def test_a_stranger_is_not_believed(
    signed_pdf: bytes, make_world: Callable[[datetime], Any]
) -> None:
    stranger = make_world(datetime(2026, 4, 1, tzinfo=UTC))
    assert _refusal(signed_pdf, stranger.trust) == "untrusted"


def test_a_signer_without_the_issuing_certificate_is_not_believed(
    english_pdf: bytes, world: Any
) -> None:
    signed = sign_pdf(english_pdf, replace(world.signer, chain=()), reason="", at=SIGNED_AT)
    assert _refusal(signed, world.trust) == "untrusted"


def test_a_key_that_is_not_the_certificates_signs_nothing_valid(
    english_pdf: bytes, world: Any, make_world: Callable[[datetime], Any]
) -> None:
    other = make_world(datetime(2026, 4, 1, tzinfo=UTC)).signer.key
    signed = sign_pdf(english_pdf, replace(world.signer, key=other), reason="", at=SIGNED_AT)
    assert _refusal(signed, world.trust) == "altered"


def test_a_certificate_of_an_authority_signs_no_report(english_pdf: bytes) -> None:
    now = datetime(2026, 4, 1, tzinfo=UTC)
    root_key, root = create_root("Invented Programme", now)
    issuing_key, issuing = create_issuing(root_key, root, now)
    from vetting_desk.crypto.certificates import Signer, TrustStore

    signed = sign_pdf(english_pdf, Signer(issuing_key, issuing, ()), reason="", at=SIGNED_AT)
    assert _refusal(signed, TrustStore(root)) == "untrusted"


def test_a_certificate_that_expired_since_is_judged_at_signing_time(
    english_pdf: bytes, make_world: Callable[[datetime], Any]
) -> None:
    old = make_world(datetime(2015, 1, 1, tzinfo=UTC))
    signed = sign_pdf(english_pdf, old.signer, reason="", at=datetime(2016, 1, 1, tzinfo=UTC))
    assert verify_pdf(signed, old.trust).signed_at.year == 2016
    assert _refusal(signed, old.trust, datetime(2026, 1, 1, tzinfo=UTC)) == "untrusted"


def test_a_claimed_time_after_the_certificates_life_is_not_believed(
    english_pdf: bytes, world: Any
) -> None:
    signed = sign_pdf(english_pdf, world.signer, reason="", at=SIGNED_AT + timedelta(days=36500))
    assert _refusal(signed, world.trust) == "untrusted"


@pytest.mark.parametrize("added", [b"\n", b" ", b"%%EOF\n", b"x" * 100])
def test_nothing_may_follow_the_signed_part(signed_pdf: bytes, world: Any, added: bytes) -> None:
    assert _refusal(signed_pdf + added, world.trust) in {"changed-after", "not-pdf"}


def test_nothing_may_stand_before_the_signed_part(signed_pdf: bytes, world: Any) -> None:
    assert _refusal(b" " + signed_pdf, world.trust) in {"altered", "not-pdf", "changed-after"}


def test_a_later_update_is_refused_even_if_it_changes_nothing_seen(
    signed_pdf: bytes, world: Any
) -> None:
    writer: Any = IncrementalPdfFileWriter(BytesIO(signed_pdf))
    writer.update_root()
    output = BytesIO()
    writer.write(output)
    assert _refusal(output.getvalue(), world.trust) == "changed-after"


def test_a_second_signature_is_refused(signed_pdf: bytes, english_pdf: bytes, world: Any) -> None:
    once = _sign_otherwise(english_pdf, world, certify=True, docmdp_permissions=MDPPerm.FILL_FORMS)
    twice = _sign_otherwise(once, world, field_name="Second")
    assert _refusal(twice, world.trust) == "several"
    with pytest.raises(ReportError) as raised:
        sign_pdf(signed_pdf, world.signer, reason="", at=SIGNED_AT)
    assert raised.value.fields["detail"] == "unsignable"


@pytest.mark.parametrize(
    ("metadata", "detail"),
    [
        ({"certify": False}, "not-certified"),
        ({"certify": True, "docmdp_permissions": MDPPerm.FILL_FORMS}, "not-certified"),
        ({"certify": True, "docmdp_permissions": MDPPerm.ANNOTATE}, "not-certified"),
        (
            {
                "certify": True,
                "docmdp_permissions": MDPPerm.NO_CHANGES,
                "subfilter": SigSeedSubFilter.ADOBE_PKCS7_DETACHED,
            },
            "weak",
        ),
    ],
)
def test_another_kind_of_signature_is_refused(
    english_pdf: bytes, world: Any, metadata: dict[str, Any], detail: str
) -> None:
    assert _refusal(_sign_otherwise(english_pdf, world, **metadata), world.trust) == detail


def test_a_signature_moved_to_another_report_is_refused(
    signed_pdf: bytes, english_pdf: bytes, world: Any, make_content: Callable[..., ReportContent]
) -> None:
    other = render_report(make_content(case_reference="2026-00018"), load_labels("en"), {})
    other_signed = sign_pdf(other, world.signer, reason="I made this assessment.", at=SIGNED_AT)

    def contents(pdf: bytes) -> tuple[int, int]:
        start = pdf.rindex(b"/Contents <") + len(b"/Contents <")
        return start, pdf.index(b">", start)

    start, end = contents(signed_pdf)
    place, until = contents(other_signed)
    moved = other_signed[:place] + signed_pdf[start:end] + other_signed[until:]
    assert _refusal(moved, world.trust) == "altered"


def test_padding_behind_the_signature_must_be_empty(signed_pdf: bytes, world: Any) -> None:
    start = signed_pdf.rindex(b"/Contents <") + len(b"/Contents <")
    end = signed_pdf.index(b">", start)
    assert signed_pdf[end - 8 : end] == b"00000000"
    stuffed = signed_pdf[: end - 8] + b"deadbeef" + signed_pdf[end:]
    assert _refusal(stuffed, world.trust) == "altered"


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_no_single_bit_may_change(signed_pdf: bytes, world: Any, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(signed_pdf) - 1))
    changed = bytearray(signed_pdf)
    changed[place] ^= 1 << data.draw(st.integers(0, 7))
    if bytes(changed).lower() == signed_pdf.lower():
        return  # a hexadecimal digit of the signature in the other case says the same
    try:
        verify_pdf(bytes(changed), world.trust)
    except (ReportSignatureError, CertificateError):
        return
    raise AssertionError(place)


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 100_000))
def test_no_file_cut_short_is_valid(signed_pdf: bytes, world: Any, length: int) -> None:
    with pytest.raises(ReportSignatureError):
        verify_pdf(signed_pdf[: min(length, len(signed_pdf) - 1)], world.trust)


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7", b"no pdf at all" * 100, b"\x00" * 5000])
def test_what_is_no_pdf_is_distinguished(data: bytes, world: Any) -> None:
    assert _refusal(data, world.trust) == "not-pdf"
