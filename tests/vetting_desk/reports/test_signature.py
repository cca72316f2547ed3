"""The properties of a valid signature."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from vetting_desk.model import Officer, Role
from vetting_desk.reports import (
    ReportSignature,
    sign_pdf,
    verify_pdf,
)

SIGNED_AT = datetime(2026, 5, 3, 9, 32, tzinfo=UTC)


def test_a_clock_that_was_behind_makes_no_signature_invalid_and_is_reported(
    english_pdf: bytes, signed_pdf: bytes, world: Any
) -> None:
    signed = sign_pdf(english_pdf, world.signer, reason="", at=SIGNED_AT - timedelta(days=3650))

    assert verify_pdf(signed, world.trust).clock_behind
    assert not verify_pdf(signed_pdf, world.trust).clock_behind


@pytest.mark.parametrize(("seconds", "behind"), [(-1, True), (0, False), (1, False)])
def test_a_clock_was_behind_if_it_showed_a_time_before_the_certificate(
    world: Any, seconds: int, behind: bool
) -> None:
    certificate = world.signer.certificate
    claimed = certificate.not_valid_before_utc + timedelta(seconds=seconds)
    officer = Officer("an id", "Madina Invented", Role.PSYCHOLOGIST)
    assert ReportSignature(officer, "a desk", certificate, claimed).clock_behind is behind
