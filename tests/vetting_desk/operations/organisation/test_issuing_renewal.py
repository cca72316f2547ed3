"""The issuing certificate is renewed by the root out of the safe: years on, what it signed still counts."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE, later
from vetting_desk.crypto.certificates import load_certificate
from vetting_desk.errors import (
    EnrolmentError,
    IssuingKeyError,
    PermissionDeniedError,
    WrongPassphraseError,
)
from vetting_desk.model import Role
from vetting_desk.operations.access import certificates
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk import officers
from vetting_desk.operations.organisation import founding, issuing_renewal, revocations
from vetting_desk.operations.practice import training

TEN_YEARS = timedelta(days=365 * 10)
ByTwo = Callable[[Callable[[], object]], object]


@pytest.fixture
def root_key(hq: OpenDesk) -> Path:
    """What founding left for the safe."""
    return next(hq.folder.parent.rglob(founding.ROOT_KEY_FILE))


def certificate_of(desk: OpenDesk) -> bytes:
    return desk.casebook.officers.get(desk.officer.id).certificates[0]


def in_ten_years(*desks: OpenDesk) -> None:
    """Let ten years and a day pass."""
    for desk in desks:
        later(desk, desk.clock.now() + TEN_YEARS + timedelta(days=1))


def detail(call: Callable[[], object]) -> str:
    with pytest.raises(IssuingKeyError) as refused:
        call()
    return str(refused.value.fields["detail"])


def test_it_is_due_when_officers_get_less_than_three_years(hq: OpenDesk) -> None:
    before = issuing_renewal.term(hq)
    later(hq, before.until - timedelta(days=365 * 3))

    assert (before.due, before.ended) == (False, False)
    assert (issuing_renewal.term(hq).due, issuing_renewal.term(hq).ended) == (True, False)


def test_once_it_has_ended_nobody_is_certified_and_it_is_said_why(hq: OpenDesk) -> None:
    in_ten_years(hq)

    assert issuing_renewal.term(hq).ended
    assert detail(lambda: revocations.renew(hq)) == "ended"
    assert (
        detail(lambda: officers.add_officer(hq, "Anora Sample", Role.INTERVIEWER, PASSPHRASE))
        == "ended"
    )


def test_renewed_after_ten_years_headquarters_and_a_post_go_on(
    hq: OpenDesk, post: OpenDesk, root_key: Path, stick: Path
) -> None:
    training.join(post, hq, stick)
    signed_by = load_certificate(certificate_of(post))
    at = post.clock.now()
    in_ten_years(hq, post)

    until = issuing_renewal.renew(hq, root_key, PASSPHRASE)
    for desk in (hq, post):
        training.join(desk, hq, stick)

    assert until > hq.clock.now() + TEN_YEARS - timedelta(days=2)
    assert load_certificate(certificate_of(post)).not_valid_after_utc > post.clock.now()
    assert issuing_renewal.term(post).until == until
    [issuing] = certificates.intermediates_of(post)
    post.keys.trust.verify(signed_by, [issuing], at + timedelta(days=1))  # as it did then
    assert hq.casebook.audit.entries(action="issuing-certificate-renewed")
    post.casebook.verify()


def test_it_ends_no_later_than_the_root(hq: OpenDesk, root_key: Path) -> None:
    root: datetime = certificates.root_of(hq).not_valid_after_utc
    later(hq, root - timedelta(days=30))
    assert issuing_renewal.renew(hq, root_key, PASSPHRASE) == root

    later(hq, root + timedelta(days=1))
    assert detail(lambda: issuing_renewal.renew(hq, root_key, PASSPHRASE)) == "root-ended"


def test_another_key_a_wrong_passphrase_and_a_post_change_nothing(
    hq: OpenDesk, post: OpenDesk, root_key: Path
) -> None:
    before = issuing_renewal.term(hq)
    other = root_key.with_name(founding.ISSUING_KEY_FILE)

    assert detail(lambda: issuing_renewal.renew(hq, other, PASSPHRASE)) == "another-root"
    with pytest.raises(WrongPassphraseError):
        issuing_renewal.renew(hq, root_key, "not what protects it")
    with pytest.raises((EnrolmentError, PermissionDeniedError)):
        issuing_renewal.renew(post, root_key, PASSPHRASE)
    assert issuing_renewal.term(hq) == before
