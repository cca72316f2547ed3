"""Texts for the validity of a certificate."""

from datetime import UTC, datetime

import pytest

from ui.pages.organisation.certificate_text import standing_text
from vetting_desk.model.revocation import RevocationKind
from vetting_desk.operations.organisation.members import Proof, Standing

UNTIL = datetime(2027, 3, 1, 12, tzinfo=UTC)
REVOKED = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("proof", "said"),
    [
        (Proof(Standing.NONE), "No certificate"),
        (Proof(Standing.VALID, UNTIL), "Valid until 2027-03-01"),
        (Proof(Standing.ENDS_SOON, UNTIL), "Ends soon, on 2027-03-01"),
        (Proof(Standing.ENDED, UNTIL), "Ended on 2027-03-01"),
        (Proof(Standing.REVOKED, UNTIL, REVOKED, "lost"), "Revoked since 2026-11-22"),
        (
            Proof(Standing.REVOKED, None, REVOKED, "gone", RevocationKind.LEFT),
            "Revoked since 2026-11-22 (left)",
        ),
    ],
)
def test_each_standing_names_the_day_that_matters(proof: Proof, said: str) -> None:
    assert standing_text(proof) == said
