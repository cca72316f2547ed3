"""The post-quantum recipient: its stanza, its lengths, and low-order shares."""

import pytest

from vetting_desk.crypto.age import HybridIdentity, HybridRecipient
from vetting_desk.crypto.age.format import Stanza, decode_base64, encode_base64
from vetting_desk.crypto.age.hybrid import STANZA_TYPE
from vetting_desk.errors import AgeFormatError

FILE_KEY = bytes(range(16))
IDENTITY, STRANGER = HybridIdentity(bytes(32)), HybridIdentity(bytes([1]) * 32)
STANZA = IDENTITY.recipient.wrap(FILE_KEY)


def test_the_same_seed_gives_the_same_keys() -> None:
    assert HybridIdentity(bytes(32)).recipient == IDENTITY.recipient
    assert STRANGER.recipient != IDENTITY.recipient


def test_only_its_identity_unwraps_a_stanza() -> None:
    assert IDENTITY.unwrap((STANZA,)) == FILE_KEY
    assert STRANGER.unwrap((STANZA,)) is None


def test_stanzas_of_others_are_passed_over() -> None:
    others = (Stanza("x-other", (), b""), STRANGER.recipient.wrap(bytes(16)))

    assert IDENTITY.unwrap((*others, STANZA)) == FILE_KEY
    assert IDENTITY.unwrap(others) is None


def test_the_text_of_a_recipient_has_its_length_and_names_it() -> None:
    recipient = IDENTITY.recipient

    assert recipient.to_text().startswith("age1pq1")
    assert len(recipient.to_text()) == 1959
    assert len(recipient.fingerprint) == 32
    assert HybridRecipient.from_text(recipient.to_text()).fingerprint == recipient.fingerprint


def test_bytes_that_are_no_key_are_refused() -> None:
    with pytest.raises(AgeFormatError) as caught:
        HybridRecipient(b"\xff" * HybridRecipient.length)
    assert caught.value.fields["detail"] == "not a key"


@pytest.mark.parametrize(
    ("stanza", "detail"),
    [
        (Stanza(STANZA_TYPE, (), STANZA.body), "arguments"),
        (Stanza(STANZA_TYPE, (*STANZA.arguments, "more"), STANZA.body), "arguments"),
        (Stanza(STANZA_TYPE, STANZA.arguments, STANZA.body[:-1]), "body length"),
        (Stanza(STANZA_TYPE, (encode_base64(bytes(1119)),), STANZA.body), "share length"),
    ],
)
def test_a_stanza_that_is_not_as_it_must_be_is_refused(stanza: Stanza, detail: str) -> None:
    with pytest.raises(AgeFormatError) as caught:
        IDENTITY.unwrap((stanza,))
    assert caught.value.fields["detail"] == f"{STANZA_TYPE}: {detail}"


def test_a_share_of_low_order_is_refused() -> None:
    share = decode_base64(STANZA.arguments[0])
    low = Stanza(STANZA_TYPE, (encode_base64(share[:-32] + bytes(32)),), STANZA.body)

    with pytest.raises(AgeFormatError) as caught:
        IDENTITY.unwrap((low,))
    assert caught.value.fields["detail"] == f"{STANZA_TYPE}: low order share"
