"""Keys as text: each kind reads its own, refuses the other's, and checks its length."""

import pytest

from vetting_desk.crypto.age import (
    HybridIdentity,
    HybridRecipient,
    X25519Identity,
    X25519Recipient,
)
from vetting_desk.errors import AgeFormatError

HYBRID, CLASSIC = HybridIdentity.generate(), X25519Identity.generate()
KEYS = [HYBRID, CLASSIC, HYBRID.recipient, CLASSIC.recipient]
KINDS = [HybridIdentity, X25519Identity, HybridRecipient, X25519Recipient]
Key = HybridIdentity | X25519Identity | HybridRecipient | X25519Recipient


@pytest.mark.parametrize("key", KEYS, ids=lambda key: type(key).__name__)
def test_a_key_is_read_from_its_own_text(key: Key) -> None:
    assert type(key).from_text(key.to_text()).to_text() == key.to_text()


@pytest.mark.parametrize(
    ("key", "kind"),
    [(key, kind) for key in KEYS for kind in KINDS if type(key) is not kind],
    ids=lambda each: getattr(each, "__name__", type(each).__name__),
)
def test_the_text_of_another_kind_is_refused(key: Key, kind: type[Key]) -> None:
    with pytest.raises(AgeFormatError) as caught:
        kind.from_text(key.to_text())
    assert caught.value.fields["detail"] == "another kind of key"


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("too_many", [-1, 1])
def test_another_length_is_refused(kind: type[Key], too_many: int) -> None:
    with pytest.raises(AgeFormatError) as caught:
        kind(bytes(kind.length + too_many))
    assert caught.value.fields["detail"] == "length"


def test_recipients_of_the_same_bytes_are_the_same() -> None:
    again = HybridRecipient.from_text(HYBRID.recipient.to_text())

    assert again == HYBRID.recipient
    assert hash(again) == hash(HYBRID.recipient)
    assert again != HybridIdentity.generate().recipient
    assert again != CLASSIC.recipient


@pytest.mark.parametrize("identity", [HYBRID, CLASSIC], ids=lambda key: type(key).__name__)
def test_no_secret_stands_in_how_a_key_is_shown(identity: HybridIdentity | X25519Identity) -> None:
    assert identity.to_text() not in repr(identity)
    assert "SECRET" not in repr(identity)
