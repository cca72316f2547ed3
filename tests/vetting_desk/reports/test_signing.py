"""Signing a report: what is written, and what cannot be signed."""

import asyncio
from datetime import UTC, datetime
from typing import Any

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ec import ECDSA
from cryptography.hazmat.primitives.hashes import SHA256
from pyhanko.sign.general import SigningError

from vetting_desk.errors import ReportError
from vetting_desk.reports import sign_pdf, verify_pdf
from vetting_desk.reports.signing import RESERVED, _KeySigner

SIGNED_AT = datetime(2026, 5, 3, 9, 32, tzinfo=UTC)


def test_signing_only_adds_to_the_file(signed_pdf: bytes, english_pdf: bytes) -> None:
    assert signed_pdf.startswith(english_pdf)


def test_a_reason_may_be_in_any_script(english_pdf: bytes, world: Any) -> None:
    reason = "Ин арзёбиро ман анҷом додаам (муҳр)"
    signed = sign_pdf(english_pdf, world.signer, reason=reason, at=SIGNED_AT)
    assert verify_pdf(signed, world.trust).reason == reason


def test_signing_stays_within_pdf_1_7(signed_pdf: bytes) -> None:
    assert b"/Version" not in signed_pdf
    assert b"/ISO_" not in signed_pdf
    assert b"/ESIC" in signed_pdf


def test_what_is_no_pdf_cannot_be_signed(world: Any) -> None:
    with pytest.raises(ReportError) as raised:
        sign_pdf(b"no pdf", world.signer, reason="", at=SIGNED_AT)
    assert raised.value.fields["detail"] == "unsignable"


def test_a_signing_time_without_a_zone_is_refused(english_pdf: bytes, world: Any) -> None:
    naive = datetime(2026, 5, 3)  # noqa: DTZ001 (the point of the test)
    with pytest.raises(ValueError, match="time zone"):
        sign_pdf(english_pdf, world.signer, reason="", at=naive)


@pytest.mark.parametrize(("algorithm", "dry_run"), [("sha384", False), ("sha256", True)])
def test_the_key_is_lent_for_one_kind_of_signature_alone(
    world: Any, algorithm: str, dry_run: bool
) -> None:
    with pytest.raises(SigningError):
        asyncio.run(_KeySigner(world.signer).async_sign_raw(b"words", algorithm, dry_run))


def test_the_key_signs_what_its_certificate_can_check(world: Any) -> None:
    signature = asyncio.run(_KeySigner(world.signer).async_sign_raw(b"words", "sha256"))
    key = world.signer.certificate.public_key()
    key.verify(signature, b"words", ECDSA(SHA256()))
    with pytest.raises(InvalidSignature):
        key.verify(signature, b"other", ECDSA(SHA256()))


def test_the_signature_finds_room_in_what_is_reserved_for_it(signed_pdf: bytes) -> None:
    start = signed_pdf.rindex(b"/Contents <") + len(b"/Contents <")
    end = signed_pdf.index(b">", start)
    assert end - start == RESERVED
    used = signed_pdf[start:end].rstrip(b"0")
    assert 2_000 < len(used) < RESERVED - 4_000
