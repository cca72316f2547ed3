"""The keys of an unlocked desk: made when they are asked for, and made anew once something changed."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from vetting_desk.crypto.kdf import CHEAP
from vetting_desk.errors import EnrolmentError
from vetting_desk.model import Role
from vetting_desk.operations import certified, desks, enrolment, revocations
from vetting_desk.operations.open_desk import OpenDesk


@pytest.fixture
def alone(tmp_path: Path, passphrase: str) -> Iterator[OpenDesk]:
    """A post that belongs to no organisation yet."""
    place = enrolment.prepare_post(
        tmp_path, "Lone post", "Iskandar Sample", Role.INTERVIEWER, passphrase,
        training=True, profile=CHEAP,
    )  # fmt: skip
    with closing(desks.unlock(place.folder, place.officers[0].id, passphrase)) as desk:
        yield desk


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
    assert certified.list_holds(hq)


def test_the_signer_is_made_anew_once_another_key_may_sign(post: OpenDesk) -> None:
    before = post.keys.signer
    post.token.lock()

    assert post.keys.signer is not before
    assert post.keys.signer.certificate == before.certificate
