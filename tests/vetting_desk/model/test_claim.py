"""A claim holds until it ended."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from vetting_desk.model.claim import Claim, WhyEnded

NOW = datetime(2026, 11, 22, tzinfo=UTC)


def test_it_holds_until_it_ended() -> None:
    claim = Claim("id", "case", "officer", "Invented", "Invented", NOW, NOW + timedelta(days=7))
    assert claim.holds
    assert not replace(claim, ended_at=NOW, ended_by="Invented", why=WhyEnded.LET_GO).holds
