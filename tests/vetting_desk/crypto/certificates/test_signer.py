import pytest
from cryptography.hazmat.primitives.asymmetric.ec import SECP384R1, generate_private_key

from tests.vetting_desk.crypto.conftest import Organisation
from vetting_desk.crypto.certificates import (
    generate_signing_key,
    key_to_der,
    key_to_pem,
    load_key,
)
from vetting_desk.errors import CryptoError


def test_a_key_comes_back_from_its_bytes() -> None:
    key = generate_signing_key()
    assert load_key(bytearray(key_to_der(key))).public_key() == key.public_key()
    assert key_to_pem(key).startswith(b"-----BEGIN PRIVATE KEY-----\n")


@pytest.mark.parametrize("der", [b"", b"\x30\x00", key_to_der(generate_private_key(SECP384R1()))])
def test_what_is_no_p256_key_is_refused(der: bytes) -> None:
    with pytest.raises(CryptoError):
        load_key(der)


def test_no_key_shows_in_a_representation(organisation: Organisation) -> None:
    text = repr(organisation.signer)
    assert "key=" not in text.replace("long_term_key=", "key=")
    assert "certificate=" in text
