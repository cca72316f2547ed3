"""The classic recipient: its stanza, its lengths, and low-order points."""

import pytest

from vetting_desk.crypto.age import X25519Identity, X25519Recipient
from vetting_desk.crypto.age.format import Stanza, encode_base64
from vetting_desk.crypto.age.x25519 import STANZA_TYPE
from vetting_desk.errors import AgeFormatError

FILE_KEY = bytes(range(16))
IDENTITY, STRANGER = X25519Identity(bytes([7]) * 32), X25519Identity(bytes([9]) * 32)
STANZA = IDENTITY.recipient.wrap(FILE_KEY)


def test_only_its_identity_unwraps_a_stanza() -> None:
    assert IDENTITY.unwrap((STANZA,)) == FILE_KEY
    assert STRANGER.unwrap((STANZA,)) is None


def test_each_stanza_has_a_share_of_its_own() -> None:
    assert IDENTITY.recipient.wrap(FILE_KEY).arguments != STANZA.arguments


def test_sealing_to_a_point_of_low_order_is_refused() -> None:
    with pytest.raises(AgeFormatError) as caught:
        X25519Recipient(bytes(32)).wrap(FILE_KEY)
    assert caught.value.fields["detail"] == f"{STANZA_TYPE}: low order share"


@pytest.mark.parametrize(
    ("stanza", "detail"),
    [
        (Stanza(STANZA_TYPE, (), STANZA.body), "arguments"),
        (Stanza(STANZA_TYPE, STANZA.arguments, STANZA.body + b"x"), "body length"),
        (Stanza(STANZA_TYPE, (encode_base64(bytes(31)),), STANZA.body), "share length"),
        (Stanza(STANZA_TYPE, (encode_base64(bytes(32)),), STANZA.body), "low order share"),
    ],
)
def test_a_stanza_that_is_not_as_it_must_be_is_refused(stanza: Stanza, detail: str) -> None:
    with pytest.raises(AgeFormatError) as caught:
        IDENTITY.unwrap((stanza,))
    assert caught.value.fields["detail"] == f"{STANZA_TYPE}: {detail}"
