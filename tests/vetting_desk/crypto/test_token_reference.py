"""A slot's reference to a key on a token."""

from dataclasses import replace

import pytest
from cryptography import x509

from tests.conftest import SoftToken
from vetting_desk.crypto import token_reference
from vetting_desk.errors import (
    CryptoError,
)


def test_a_reference_comes_back_as_it_was_kept(reference: token_reference.TokenReference) -> None:
    kept = reference.left().to_bytes()
    assert token_reference.from_bytes(kept) == replace(reference, leaving=True)


def test_a_reference_of_a_newer_program_is_refused(
    reference: token_reference.TokenReference,
) -> None:
    newer = reference.to_bytes().replace(b'"version": 1', b'"version": 2')
    with pytest.raises(CryptoError):
        token_reference.from_bytes(newer)


def test_a_reference_holds_no_pin(
    soft_token: SoftToken, reference: token_reference.TokenReference
) -> None:
    assert soft_token.pin.encode() not in reference.to_bytes()


def test_its_request_proves_the_key(reference: token_reference.TokenReference) -> None:
    request = x509.load_pem_x509_csr(reference.request.encode())
    assert request.is_signature_valid
    assert request.public_key() == reference.public_key
