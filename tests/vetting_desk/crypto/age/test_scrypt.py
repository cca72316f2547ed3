"""The passphrase recipient: alone in its file, and never with more work than allowed."""

import pytest

from vetting_desk.crypto.age import ScryptIdentity, ScryptRecipient, X25519Identity
from vetting_desk.crypto.age.format import Stanza
from vetting_desk.crypto.age.scrypt import MAX_WORK_FACTOR, STANZA_TYPE
from vetting_desk.errors import AgeFormatError, InputError

FILE_KEY = bytes(range(16))
PASSPHRASE = "four otters juggle plum jam"
STANZA = ScryptRecipient(PASSPHRASE, work_factor=2).wrap(FILE_KEY)
IDENTITY = ScryptIdentity(PASSPHRASE)


def with_work(work: str) -> Stanza:
    return Stanza(STANZA_TYPE, (STANZA.arguments[0], work), STANZA.body)


def test_only_its_passphrase_unwraps_a_stanza() -> None:
    assert IDENTITY.unwrap((STANZA,)) == FILE_KEY
    assert ScryptIdentity("another invented passphrase").unwrap((STANZA,)) is None


def test_beside_another_recipient_it_is_refused() -> None:
    other = X25519Identity.generate().recipient.wrap(FILE_KEY)

    with pytest.raises(AgeFormatError) as caught:
        IDENTITY.unwrap((STANZA, other))
    assert caught.value.fields["detail"] == "scrypt: not alone"
    assert IDENTITY.unwrap((other,)) is None


@pytest.mark.parametrize("work", ["", "0", "02", "+2", "2 ", "1000", "x"])
def test_a_work_factor_that_is_no_plain_number_is_refused(work: str) -> None:
    with pytest.raises(AgeFormatError) as caught:
        IDENTITY.unwrap((with_work(work),))
    assert caught.value.fields["detail"] == "scrypt: work factor"


def test_more_work_than_allowed_is_refused_before_it_is_done() -> None:
    with pytest.raises(AgeFormatError) as caught:
        IDENTITY.unwrap((with_work(str(MAX_WORK_FACTOR + 1)),))
    assert caught.value.fields["detail"] == "scrypt: work factor too high"
    with pytest.raises(AgeFormatError):
        ScryptIdentity(PASSPHRASE, max_work_factor=1).unwrap((STANZA,))


@pytest.mark.parametrize("work_factor", [0, MAX_WORK_FACTOR + 1])
def test_no_recipient_asks_for_more_or_less(work_factor: int) -> None:
    with pytest.raises(ValueError, match="work factor"):
        ScryptRecipient(PASSPHRASE, work_factor)


def test_an_empty_passphrase_is_none() -> None:
    with pytest.raises(InputError):
        ScryptRecipient("", 2)
    with pytest.raises(InputError):
        ScryptIdentity("")
