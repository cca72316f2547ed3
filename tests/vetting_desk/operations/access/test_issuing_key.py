"""The issuing key: two named officers open it together, for one act, and the log names both."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE, SECOND
from vetting_desk.crypto import issuing_pairs
from vetting_desk.crypto.certificates import generate_signing_key, key_to_der, load_key
from vetting_desk.errors import (
    EnrolmentError,
    IssuingKeyError,
    SecondOfficerNeededError,
    UnlockDelayedError,
    WrongPassphraseError,
)
from vetting_desk.model import Officer, Role
from vetting_desk.operations.access import certificates
from vetting_desk.operations.access.issuing_key import ISSUING_KEY, Custody, IssuingPurpose
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk import desks, officers, together
from vetting_desk.operations.organisation import issuing_sealing

LIST = IssuingPurpose.RENEW_LIST


def detail(call: Callable[[], object]) -> str:
    with pytest.raises(IssuingKeyError) as refused:
        call()
    return str(refused.value.fields["detail"])


def give(hq: OpenDesk, officer: Officer, passphrase: str = SECOND) -> None:
    hq.issuing_key.grant(LIST, "", officer.id, passphrase)


def use(hq: OpenDesk, purpose: IssuingPurpose = LIST, subject: str = "") -> None:
    with hq.issuing_key.use(purpose, subject):
        pass


def test_a_headquarters_of_one_officer_has_it_open_and_says_so(hq: OpenDesk) -> None:
    assert hq.issuing_key.custody is Custody.ONE
    assert hq.issuing_key.named() == ()
    use(hq)


def test_a_post_has_none(post: OpenDesk) -> None:
    assert post.issuing_key.custody is Custody.NONE
    with pytest.raises(EnrolmentError):
        use(post)


def test_under_two_nothing_in_the_casebook_opens_it(hq: OpenDesk, second: Officer) -> None:
    assert hq.issuing_key.custody is Custody.TWO
    assert [each.id for each in hq.issuing_key.named()] == sorted(
        [hq.officer.id, second.id], key=lambda each: each != hq.officer.id
    )
    assert hq.casebook.settings.get_bytes(ISSUING_KEY) is None
    with pytest.raises(SecondOfficerNeededError) as wanted:
        use(hq, IssuingPurpose.REVOKE, "an-id")
    assert wanted.value.fields == {
        "purpose": "revoke",
        "subject": "an-id",
        "officers": (second.name,),
        "ids": (second.id,),
    }


def test_the_second_officer_opens_it_for_one_act(hq: OpenDesk, second: Officer) -> None:
    give(hq, second)

    with hq.issuing_key.use(LIST) as authority:
        issuing = certificates.intermediates_of(hq)[0]
        assert authority.key.public_key() == authority.certificate.public_key()
        assert authority.certificate == issuing
        assert set(authority.named) == {hq.officer.id, second.id}
    with pytest.raises(SecondOfficerNeededError):
        use(hq)


def test_what_was_opened_for_one_act_does_not_serve_another(hq: OpenDesk, second: Officer) -> None:
    give(hq, second)

    with pytest.raises(SecondOfficerNeededError):
        use(hq, IssuingPurpose.REVOKE, "an-id")
    with pytest.raises(SecondOfficerNeededError):
        use(hq)


def test_what_was_opened_and_not_used_is_gone_after_minutes(
    hq: OpenDesk, second: Officer, monkeypatch: pytest.MonkeyPatch
) -> None:
    give(hq, second)
    opened = hq.issuing_key._grant
    assert opened is not None
    reading = hq.casebook.clock_reading()
    later = int(timedelta(minutes=6).total_seconds() * 1000)
    monkeypatch.setattr(
        hq.casebook,
        "clock_reading",
        type("Reading", (), {"counter": reading.counter + later, "newest": reading.newest}),
    )

    with pytest.raises(SecondOfficerNeededError):
        use(hq)
    assert not any(opened.opened.key)


def test_locking_wipes_it(hq: OpenDesk, second: Officer) -> None:
    give(hq, second)
    opened = hq.issuing_key._grant
    assert opened is not None

    hq.close()

    assert not any(opened.opened.key)


def test_the_log_names_both_and_what_for(hq: OpenDesk, second: Officer) -> None:
    hq.issuing_key.grant(IssuingPurpose.REVOKE, "an-id", second.id, SECOND)

    [entry] = hq.casebook.audit.entries(action="issuing-key-opened")
    assert (entry.officer_id, entry.subject) == (hq.officer.id, "an-id")
    assert second.id in str(entry.detail)
    assert second.name in str(entry.detail)
    assert "revoke" in str(entry.detail)


def test_the_first_officer_s_own_passphrase_opens_nothing(hq: OpenDesk, second: Officer) -> None:
    with pytest.raises(WrongPassphraseError):
        give(hq, second, PASSPHRASE)
    assert detail(lambda: hq.issuing_key.grant(LIST, "", hq.officer.id, PASSPHRASE)) == "not-named"
    with pytest.raises(SecondOfficerNeededError):
        use(hq)


def test_guessing_at_the_second_officer_slows_down_as_at_the_window(
    hq: OpenDesk, second: Officer
) -> None:
    for _ in range(4):
        with pytest.raises(WrongPassphraseError):
            give(hq, second, "a wrong invented passphrase")
    with pytest.raises(UnlockDelayedError):
        give(hq, second)


@pytest.mark.usefixtures("second")
def test_who_is_not_named_is_told_who_is(hq: OpenDesk, by_two: Callable[..., object]) -> None:
    third = by_two(
        lambda: officers.add_officer(hq, "Anora Sample", Role.ADMINISTRATOR, PASSPHRASE + "!")
    )
    assert isinstance(third, Officer)
    folder, colleague = hq.folder, hq.officer.id
    hq.close()
    desk = desks.unlock(folder, third.id, PASSPHRASE + "!")
    try:
        together.open_together(desk, colleague, PASSPHRASE)
        assert detail(lambda: use(desk)) == "not-named"
        with pytest.raises(IssuingKeyError) as refused:
            use(desk)
        assert refused.value.fields["officers"] == ("Hilola Sample", "Zulfiya Sample")
    finally:
        desk.close()


def test_an_officer_whose_account_is_closed_is_no_second(hq: OpenDesk, second: Officer) -> None:
    hq.casebook.officers.put(second, active=False)

    assert hq.issuing_key.seconds() == ()
    assert detail(lambda: use(hq)) == "nobody-else"


def test_a_key_put_there_by_somebody_else_is_not_taken(hq: OpenDesk, second: Officer) -> None:
    pair = issuing_pairs.pair_of(hq.officer.id, second.id)
    other = key_to_der(generate_signing_key())
    secret = desks_secret(hq, second)
    named = {
        hq.officer.id: issuing_sealing.share_of(hq.secret),
        second.id: secret,
    }
    forged = issuing_pairs.seal_pairs(other, named)
    hq.casebook.issuing_pairs.replace({pair: forged[pair]})

    assert detail(lambda: give(hq, second)) == "another-key"
    assert hq.casebook.audit.entries(action="issuing-key-opened") == []


def test_a_sealed_copy_that_was_damaged_is_not_taken(hq: OpenDesk, second: Officer) -> None:
    pair = issuing_pairs.pair_of(hq.officer.id, second.id)
    hq.casebook.issuing_pairs.replace({pair: b"damaged"})

    assert detail(lambda: give(hq, second)) == "another-key"


def test_sealing_to_fewer_than_two_or_too_many_is_refused(hq: OpenDesk) -> None:
    share = issuing_sealing.share_of(hq.secret)
    with hq.issuing_key.use(LIST) as authority:
        assert detail(lambda: hq.issuing_key.seal(authority, {"a": share})) == "two-at-least"
        many = {str(number): share for number in range(issuing_pairs.MAX_NAMED + 1)}
        assert detail(lambda: hq.issuing_key.seal(authority, many)) == "too-many-named"
    assert hq.issuing_key.custody is Custody.ONE
    assert load_key(hq.casebook.settings.get_bytes(ISSUING_KEY) or b"").key_size == 256


def test_the_second_officer_s_key_file_is_asked_for(
    hq: OpenDesk, second: Officer, tmp_path: Path
) -> None:
    folder, first = hq.folder, hq.officer.id
    hq.close()
    file = tmp_path / "key"
    desk = desks.unlock(folder, second.id, SECOND)
    desks.add_key_file(desk, SECOND, file)
    desk.close()
    desk = desks.unlock(folder, first, PASSPHRASE)
    try:
        with pytest.raises(WrongPassphraseError):
            desk.issuing_key.grant(LIST, "", second.id, SECOND)
        desk.issuing_key.grant(LIST, "", second.id, SECOND, file)
        use(desk)
    finally:
        desk.close()


def desks_secret(hq: OpenDesk, officer: Officer) -> str:
    """Return what is sealed to an officer, from their slot."""
    from vetting_desk.operations.access.own_passphrase import open_slot_of

    secret = open_slot_of(hq, officer.id, SECOND)
    try:
        return issuing_sealing.share_of(secret)
    finally:
        secret.wipe()
