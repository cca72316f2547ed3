"""The keys of an unlocked desk: made on first use, and made again after a change."""

import pytest

from vetting_desk.errors import EnrolmentError
from vetting_desk.operations.access import certificates
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.organisation import revocations


def test_before_enrolment_there_is_an_identity_and_nothing_else(alone: OpenDesk) -> None:
    assert alone.keys.identity.to_text() == alone.secret.age_identity
    with pytest.raises(EnrolmentError):
        _ = alone.keys.trust
    with pytest.raises(EnrolmentError):
        _ = alone.keys.signer


def test_keys_are_made_once(post: OpenDesk) -> None:
    keys = post.keys

    assert keys.signer is keys.signer
    assert keys.trust is keys.trust
    assert keys.identity is keys.identity


def test_a_newer_revocation_list_is_judged_by_from_now_on(hq: OpenDesk) -> None:
    before = hq.keys.trust
    revocations.renew(hq)

    assert hq.keys.trust is not before
    assert certificates.revocation_list(hq) is not None


def test_the_signer_is_made_anew_once_another_key_may_sign(post: OpenDesk) -> None:
    before = post.keys.signer
    post.token.lock()

    assert post.keys.signer is not before
    assert post.keys.signer.certificate == before.certificate
