"""Certificates from untrusted bytes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.vetting_desk.crypto.conftest import Organisation
from vetting_desk.crypto.certificates import (
    certificate_to_der,
    certificate_to_pem,
    load_certificate,
)
from vetting_desk.errors import CertificateError


def test_a_certificate_comes_back_from_either_form(organisation: Organisation) -> None:
    for data in (certificate_to_der(organisation.root), certificate_to_pem(organisation.root)):
        assert load_certificate(data) == organisation.root


def test_two_certificates_are_not_one(organisation: Organisation) -> None:
    both = certificate_to_pem(organisation.root) + certificate_to_pem(organisation.issuing)
    with pytest.raises(CertificateError, match="not one"):
        load_certificate(both)


@given(st.one_of(st.binary(), st.binary().map(lambda data: b"-----BEGIN CERTIFICATE-----" + data)))
def test_any_other_bytes_are_refused(data: bytes) -> None:
    with pytest.raises(CertificateError):
        load_certificate(data)


def test_a_signature_with_bits_left_unused_is_refused(organisation: Organisation) -> None:
    der = bytearray(certificate_to_der(organisation.root))
    length = len(organisation.root.signature)
    assert der[-length - 1] == 0
    der[-length - 1] = 1
    with pytest.raises(CertificateError, match="not a certificate"):
        load_certificate(bytes(der))


def test_bytes_after_a_certificate_are_refused(organisation: Organisation) -> None:
    with pytest.raises(CertificateError, match="not a certificate"):
        load_certificate(certificate_to_der(organisation.root) + b"\0")
