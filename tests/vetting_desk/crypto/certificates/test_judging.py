"""What a signature is worth once its certificate ended or was revoked: by what shows when it existed."""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from tests.vetting_desk.crypto.conftest import Organisation
from vetting_desk.crypto.certificates import (
    Moment,
    TrustStore,
    create_revocation_list,
    judge,
    load_revocation_list,
    standing,
)
from vetting_desk.errors import CertificateError
from vetting_desk.model.evidence import Evidence, EvidenceKind, Outcome, Verdict
from vetting_desk.model.revocation import Revocation, RevocationKind

YEARS = timedelta(days=365)
DAY = timedelta(days=1)

LEFT, LOST, MISUSED = RevocationKind.LEFT, RevocationKind.LOST, RevocationKind.MISUSED


def stamped(at: datetime) -> Evidence:
    return Evidence(EvidenceKind.STAMP, at, "HQ")


Judged = Callable[..., Verdict]


@pytest.fixture
def revoked(organisation: Organisation) -> Callable[..., TrustStore]:
    """A function that gives a trust store whose list revokes the officer."""

    def trust(kind: RevocationKind, since: datetime, made: datetime | None = None) -> TrustStore:
        made = made or since
        entry = Revocation(since, kind, made)
        serials = {organisation.signer.certificate.serial_number: entry}
        der = create_revocation_list(
            organisation.issuing_key, organisation.issuing, serials, 2, made
        )
        return TrustStore(organisation.root, load_revocation_list(der, organisation.issuing))

    return trust


@pytest.fixture
def judged(organisation: Organisation) -> Judged:
    """A function that judges a signature of the officer's, claimed to be of the day they were certified."""

    def verdict(
        trust: TrustStore, now: datetime, *, claimed: datetime | None = None, **moment: object
    ) -> Verdict:
        signer = organisation.signer
        when = Moment(now, **{"list_needed": False, **moment})  # type: ignore[arg-type] # as a test says
        return judge(trust, signer.certificate, signer.chain, claimed or organisation.now, when)

    return verdict


def test_what_is_read_while_the_certificate_counts_is_valid_by_that(
    organisation: Organisation, judged: Judged
) -> None:
    now = organisation.now + DAY
    found = judged(organisation.trust, now)
    assert found == Verdict(Outcome.VALID, evidence=Evidence(EvidenceKind.READING, now))


def test_after_the_certificate_ended_nobody_can_say(
    organisation: Organisation, judged: Judged
) -> None:
    found = judged(organisation.trust, organisation.now + 4 * YEARS)
    assert found == Verdict(Outcome.CANNOT_BE_JUDGED, "expired")


def test_what_is_shown_to_be_older_stays_valid_after_the_certificate_ended(
    organisation: Organisation, judged: Judged
) -> None:
    stamp = stamped(organisation.now + DAY)
    found = judged(organisation.trust, organisation.now + 10 * YEARS, shown=stamp)
    assert found == Verdict(Outcome.VALID, evidence=stamp)


def test_evidence_from_after_the_end_shows_nothing(
    organisation: Organisation, judged: Judged
) -> None:
    stamp = stamped(organisation.now + 4 * YEARS)
    found = judged(organisation.trust, organisation.now + 5 * YEARS, shown=stamp)
    assert found.why == "expired"


def test_a_clock_that_stands_behind_makes_nothing_not_yet_valid(
    organisation: Organisation, judged: Judged
) -> None:
    found = judged(organisation.trust, organisation.now - YEARS)
    assert found.outcome is Outcome.VALID


def test_the_signers_own_clock_shows_nothing(organisation: Organisation, judged: Judged) -> None:
    now = organisation.now + 4 * YEARS
    assert judged(organisation.trust, now, claimed=organisation.now).why == "expired"


@pytest.mark.parametrize("kind", [LOST, MISUSED])
def test_of_a_lost_or_misused_key_nothing_stays_that_nothing_shows(
    organisation: Organisation,
    judged: Judged,
    revoked: Callable[..., TrustStore],
    kind: RevocationKind,
) -> None:
    since = organisation.now + 5 * DAY
    found = judged(revoked(kind, since), since + DAY, claimed=organisation.now)
    assert found == Verdict(Outcome.CANNOT_BE_JUDGED, "revoked")


@pytest.mark.parametrize("kind", list(RevocationKind))
def test_what_evidence_places_before_the_date_stays_valid(
    organisation: Organisation,
    judged: Judged,
    revoked: Callable[..., TrustStore],
    kind: RevocationKind,
) -> None:
    since = organisation.now + 5 * DAY
    stamp = stamped(since - DAY)
    found = judged(revoked(kind, since), since + YEARS, shown=stamp)
    assert found == Verdict(Outcome.VALID, evidence=stamp)


@pytest.mark.parametrize("kind", [LOST, MISUSED])
def test_evidence_from_the_moment_of_the_loss_on_shows_nothing(
    organisation: Organisation,
    judged: Judged,
    revoked: Callable[..., TrustStore],
    kind: RevocationKind,
) -> None:
    since = organisation.now + 5 * DAY
    for late in (since, since + DAY):
        found = judged(revoked(kind, since), since + YEARS, shown=stamped(late))
        assert found.why == "revoked"


def test_the_date_counts_and_not_the_day_it_was_revoked(
    organisation: Organisation, judged: Judged, revoked: Callable[..., TrustStore]
) -> None:
    since = organisation.now + 5 * DAY
    trust = revoked(LOST, since, made=since + 10 * DAY)
    between = judged(trust, since + YEARS, shown=stamped(since + DAY))
    assert between.why == "revoked"


def test_of_an_officer_who_left_what_they_say_is_from_before_counts(
    organisation: Organisation, judged: Judged, revoked: Callable[..., TrustStore]
) -> None:
    since = organisation.now + 5 * DAY
    claimed = since - DAY
    found = judged(revoked(LEFT, since), since + YEARS, claimed=claimed)
    assert found == Verdict(Outcome.VALID, evidence=Evidence(EvidenceKind.CLAIM, claimed))


def test_of_an_officer_who_left_nothing_later_counts(
    organisation: Organisation, judged: Judged, revoked: Callable[..., TrustStore]
) -> None:
    since = organisation.now + 5 * DAY
    assert judged(revoked(LEFT, since), since + YEARS, claimed=since).why == "revoked"


def test_a_lost_key_is_not_forgotten_when_its_certificate_ends(
    organisation: Organisation, judged: Judged, revoked: Callable[..., TrustStore]
) -> None:
    since = organisation.now + 5 * DAY
    assert judged(revoked(LOST, since), since + 5 * YEARS).why == "revoked"


def test_a_claim_is_not_believed_against_hqs_time_in_the_signed_content(
    organisation: Organisation, judged: Judged, revoked: Callable[..., TrustStore]
) -> None:
    since = organisation.now + 5 * DAY
    found = judged(
        revoked(LEFT, since), since + YEARS, claimed=since - DAY, after=since + timedelta(hours=1)
    )
    assert found.why == "revoked"


def test_without_a_list_nothing_is_valid_where_one_is_needed(
    organisation: Organisation, judged: Judged
) -> None:
    found = judged(organisation.trust, organisation.now, list_needed=True)
    assert found == Verdict(Outcome.CANNOT_BE_JUDGED, "revocation unknown")


@pytest.mark.parametrize(
    ("read", "shown", "why"),
    [
        (DAY, None, ""),
        (100 * DAY, None, "revocation unknown"),
        (100 * DAY, -DAY, ""),
        (100 * DAY, DAY, "revocation unknown"),
    ],
    ids=["current", "ended", "made-later", "made-earlier"],
)
def test_a_list_counts_if_it_is_current_or_later_than_what_it_judges(
    organisation: Organisation,
    judged: Judged,
    read: timedelta,
    shown: timedelta | None,
    why: str,
) -> None:
    made = organisation.now + 5 * DAY
    der = create_revocation_list(organisation.issuing_key, organisation.issuing, {}, 2, made)
    trust = TrustStore(organisation.root, load_revocation_list(der, organisation.issuing))
    evidence = None if shown is None else stamped(made + shown)
    found = judged(trust, made + read, shown=evidence, list_needed=True)
    assert found.why == why


def test_a_stranger_is_not_judged_at_all(
    organisation: Organisation, stranger: Organisation
) -> None:
    signer = stranger.signer
    with pytest.raises(CertificateError, match="chain"):
        judge(
            organisation.trust,
            signer.certificate,
            signer.chain,
            organisation.now,
            Moment(organisation.now),
        )


def test_a_certificate_of_today_is_told_from_one_that_ended_or_was_revoked(
    organisation: Organisation, revoked: Callable[..., TrustStore]
) -> None:
    signer, now = organisation.signer, organisation.now
    chain = signer.chain
    assert standing(organisation.trust, signer.certificate, chain, now) == ""
    assert standing(organisation.trust, signer.certificate, chain, now + 4 * YEARS) == "expired"
    assert standing(revoked(LEFT, now), signer.certificate, chain, now) == "revoked"
