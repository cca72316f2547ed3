"""Texts for the validity of an officer's own certificate at a post."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from ui.pages.enrolment.membership_text import (
    answer_written,
    certificate_text,
    is_due,
    request_written,
)
from vetting_desk.operations.organisation.enrolment import EnrolmentStatus
from vetting_desk.operations.organisation.members import SOON

NOW = datetime(2026, 11, 22, 14, 32, tzinfo=UTC)
DAY = timedelta(days=1)
MEMBER = EnrolmentStatus(
    enrolled=True, organisation="Plainly Invented", hq_name="HQ", words=(), certificate_until=NOW
)


@pytest.mark.parametrize(
    ("until", "request_words", "due"),
    [
        (None, (), True),
        (NOW + SOON + DAY, (), False),
        (NOW + SOON - DAY, (), True),
        (NOW - DAY, (), True),
        (NOW + SOON + DAY, ("otter",), True),
    ],
)
def test_papers_are_carried_in_time(
    until: datetime | None, request_words: tuple[str, ...], due: bool
) -> None:
    status = replace(MEMBER, certificate_until=until, request_words=request_words)
    assert is_due(status, NOW) is due


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (replace(MEMBER, certificate_until=None), "You have no certificate of your own yet"),
        (replace(MEMBER, certificate_until=NOW + SOON + DAY), "Your certificate is valid until"),
        (replace(MEMBER, certificate_until=NOW + DAY), "Renew it"),
        (replace(MEMBER, certificate_until=NOW - DAY), "nothing you sign is accepted"),
        (
            replace(MEMBER, certificate_until=NOW + DAY, request_words=("otter",)),
            "the answer is still to come",
        ),
    ],
)
def test_each_standing_says_what_to_do(status: EnrolmentStatus, said: str) -> None:
    assert said in certificate_text(status, NOW)


def test_the_day_is_named() -> None:
    assert "2026-11-2" in certificate_text(replace(MEMBER, certificate_until=NOW + DAY), NOW)


@pytest.mark.parametrize("written", [request_written, answer_written])
def test_only_a_stick_is_safe_to_remove(written: Callable[..., str]) -> None:
    assert "Safe to remove" in written(removable=True)
    assert written(removable=False).endswith("in a folder on this computer.")
