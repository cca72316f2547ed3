"""The keys of a slot that can sign: its own, a token's, or both during a change."""

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding

from vetting_desk.crypto.certificates import generate_signing_key, key_to_der
from vetting_desk.crypto.slot_secret import SlotSecret
from vetting_desk.crypto.token_reference import TokenReference
from vetting_desk.operations.access import signing_keys


@pytest.fixture
def own() -> EllipticCurvePrivateKey:
    return generate_signing_key()


@pytest.fixture
def reference() -> TokenReference:
    """A key on a token that is not present."""
    key = generate_signing_key()
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Invented")])
    request = x509.CertificateSigningRequestBuilder().subject_name(name).sign(key, SHA256())
    pem = request.public_bytes(Encoding.PEM).decode()
    return TokenReference("/invented.so", "1", "Invented token", "00", pem)


def slot(own: EllipticCurvePrivateKey | None, token: TokenReference | None) -> SlotSecret:
    return SlotSecret(
        bytearray(48),
        bytearray(key_to_der(own)) if own else bytearray(),
        bytearray(32),
        "",
        token=token.to_bytes() if token else b"",
    )


def test_without_a_token_the_slots_own_key_signs(own: EllipticCurvePrivateKey) -> None:
    secret = slot(own, None)

    assert signing_keys.reference_of(secret) is None
    assert signing_keys.held_keys(secret) == [own.public_key()]
    assert signing_keys.wanted_key(secret) == own.public_key()
    assert signing_keys.wanted_request(secret) == ""


def test_while_a_token_follows_both_are_held_and_the_tokens_is_wanted(
    own: EllipticCurvePrivateKey, reference: TokenReference
) -> None:
    secret = slot(own, reference)

    assert signing_keys.held_keys(secret) == [reference.public_key, own.public_key()]
    assert signing_keys.wanted_key(secret) == reference.public_key
    assert signing_keys.wanted_request(secret) == reference.request


def test_on_the_way_back_from_a_token_the_slots_key_is_wanted(
    own: EllipticCurvePrivateKey, reference: TokenReference
) -> None:
    secret = slot(own, reference.left())

    assert signing_keys.wanted_key(secret) == own.public_key()
    assert signing_keys.wanted_request(secret) == ""


def test_a_slot_that_gave_its_key_up_holds_the_tokens_alone(reference: TokenReference) -> None:
    secret = slot(None, reference)

    assert signing_keys.reference_of(secret) == reference
    assert signing_keys.held_keys(secret) == [reference.public_key]
