"""Revocation lists: the newer one counts, and nothing revoked comes back."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from vetting_desk.crypto.certificates import create_revocation_list
from vetting_desk.errors import CertificateError
from vetting_desk.model.finding import FindingKind
from vetting_desk.model.revocation import Revocation, RevocationKind
from vetting_desk.transfer.ends.lists import TakenOver, take_over

Take = Callable[..., TakenOver]


@pytest.fixture
def take(post_station: Any, organisation: Any) -> Take:
    """A function that has the post take over a list of this number that revokes these serials."""
    now = post_station.clock.now()

    def taken(
        number: int, *serials: int, at: int = 0, kind: RevocationKind = RevocationKind.MISUSED
    ) -> TakenOver:
        data = create_revocation_list(
            organisation._issuing_key,
            organisation.issuing,
            dict.fromkeys(serials, Revocation(now, kind, now)),
            number,
            now + timedelta(seconds=at),
        )
        casebook = post_station.casebook
        return take_over(casebook.revocations, casebook.findings, data, organisation.issuing)

    return taken


def kept(station: Any) -> set[int]:
    return {int(each.serial, 16) for each in station.casebook.revocations.list()}


def kinds(station: Any) -> list[FindingKind]:
    return [each.kind for each in station.casebook.findings.standing()]


def test_a_newer_list_takes_the_place_of_the_earlier(take: Take, post_station: Any) -> None:
    assert take(1, 7) == take(2, 7, 8) == TakenOver(newest=True)

    assert post_station.casebook.revocations.number() == 2
    assert kept(post_station) == set()


def test_what_a_newer_list_leaves_out_stays_revoked_and_is_told(
    take: Take, post_station: Any
) -> None:
    take(5, 7, 8)

    assert take(2_000_001, 8) == TakenOver(newest=True, flag="still-revoked")

    assert kept(post_station) == {7}
    [finding] = post_station.casebook.findings.standing()
    assert finding.detail == {"number": 2_000_001, "earlier": 5, "count": 1}


def test_what_a_newer_list_says_more_mildly_stays_as_strict_and_is_told(
    take: Take, post_station: Any
) -> None:
    take(5, 7, kind=RevocationKind.LOST)

    assert take(6, 7, kind=RevocationKind.LEFT).flag == "still-revoked"

    [stays] = post_station.casebook.revocations.list()
    assert (stays.serial, stays.kind) == ("7", RevocationKind.LOST)


def test_what_a_newer_list_says_more_strictly_is_nothing_strange(
    take: Take, post_station: Any
) -> None:
    take(5, 7, kind=RevocationKind.LEFT)

    assert take(6, 7, kind=RevocationKind.LOST) == TakenOver(newest=True)
    assert kept(post_station) == set()


def test_another_list_under_one_number_is_told_and_counts_too(
    take: Take, post_station: Any
) -> None:
    take(2, 7)

    assert take(2, 9) == TakenOver(newest=False, flag="list-differs")

    assert kept(post_station) == {9}
    assert kinds(post_station) == [FindingKind.LIST_DIFFERS]


def test_an_older_list_is_not_taken_over_and_what_it_alone_names_counts(
    take: Take, post_station: Any
) -> None:
    take(3, 7)

    assert take(2, 9).flag == "revocation-older"

    assert post_station.casebook.revocations.number() == 3
    assert kept(post_station) == {9}


def test_the_very_same_list_changes_nothing(take: Take, post_station: Any) -> None:
    take(2, 7)
    length = post_station.casebook.audit.length()
    stored = post_station.casebook.revocations.newest_list()

    again = take_over(
        post_station.casebook.revocations,
        post_station.casebook.findings,
        stored.content,
        post_station.place.organisation.issuing,
    )

    assert again == TakenOver(newest=True)
    assert post_station.casebook.audit.length() == length


def test_a_list_of_another_authority_is_refused(
    take: Take, post_station: Any, stranger: Any
) -> None:
    data = stranger.organisation.revocations(9)

    with pytest.raises(CertificateError):
        take_over(
            post_station.casebook.revocations,
            post_station.casebook.findings,
            data,
            post_station.place.organisation.issuing,
        )
