import shutil
import subprocess
from datetime import timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ec import SECP384R1, generate_private_key

from tests.vetting_desk.crypto.conftest import Organisation
from vetting_desk.crypto.certificates import (
    certificate_to_pem,
    create_issuing,
    generate_signing_key,
    is_training,
    issue_officer,
    officer_of,
)
from vetting_desk.errors import CertificateError
from vetting_desk.model import Officer, Role, new_id


@pytest.mark.parametrize("role", Role)
def test_every_role_can_be_certified(organisation: Organisation, role: Role) -> None:
    officer = Officer(new_id(), "Invented Officer", role)
    certificate = issue_officer(
        organisation.issuing_key,
        organisation.issuing,
        generate_signing_key().public_key(),
        officer,
        organisation.desk_id,
        organisation.now,
    )
    assert officer_of(certificate) == officer


def test_training_marks_every_certificate(
    organisation: Organisation, practice: Organisation
) -> None:
    for certificate in (practice.root, practice.issuing, practice.signer.certificate):
        assert is_training(certificate)
    assert not is_training(organisation.root)
    assert not is_training(organisation.signer.certificate)


def test_a_certificate_never_outlives_its_issuer(organisation: Organisation) -> None:
    late = organisation.issuing.not_valid_after_utc - timedelta(days=10)
    certificate = issue_officer(
        organisation.issuing_key,
        organisation.issuing,
        generate_signing_key().public_key(),
        organisation.officer,
        organisation.desk_id,
        late,
    )
    assert certificate.not_valid_after_utc == organisation.issuing.not_valid_after_utc


def test_only_the_issuers_own_key_can_issue(
    organisation: Organisation, stranger: Organisation
) -> None:
    with pytest.raises(CertificateError, match="not its key"):
        create_issuing(stranger.root_key, organisation.root, organisation.now)


def test_only_keys_on_p256_are_certified(organisation: Organisation) -> None:
    with pytest.raises(CertificateError, match="curve"):
        issue_officer(
            organisation.issuing_key,
            organisation.issuing,
            generate_private_key(SECP384R1()).public_key(),
            organisation.officer,
            organisation.desk_id,
            organisation.now,
        )


def _pem(folder: Path, name: str, certificate: x509.Certificate) -> Path:
    path = folder / name
    path.write_bytes(certificate_to_pem(certificate))
    return path


def _openssl_verify(
    tmp_path: Path, organisation: Organisation, certificate: x509.Certificate
) -> bool:
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("openssl is not installed")
    root = _pem(tmp_path, "root.pem", organisation.root)
    issuing = _pem(tmp_path, "issuing.pem", organisation.issuing)
    leaf = _pem(tmp_path, "leaf.pem", certificate)
    done = subprocess.run(
        [openssl, "verify", "-x509_strict", "-CAfile", root, "-untrusted", issuing, leaf],
        check=False,
        capture_output=True,
    )
    return done.returncode == 0


@pytest.mark.outside
def test_openssl_accepts_an_officers_certificate(
    tmp_path: Path, organisation: Organisation
) -> None:
    assert _openssl_verify(tmp_path, organisation, organisation.signer.certificate)


@pytest.mark.outside
def test_openssl_refuses_a_strangers_certificate(
    tmp_path: Path, organisation: Organisation, stranger: Organisation
) -> None:
    assert not _openssl_verify(tmp_path, organisation, stranger.signer.certificate)


@pytest.mark.outside
def test_openssl_accepts_a_long_term_certificate(
    tmp_path: Path, organisation: Organisation
) -> None:
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("openssl is not installed")
    version = subprocess.run([openssl, "version"], check=True, capture_output=True, text=True)
    if tuple(map(int, version.stdout.split()[1].split(".")[:2])) < (3, 5):
        pytest.skip(f"this system's openssl does not know ML-DSA: {version.stdout.strip()}")
    certificate = organisation.signer.long_term_certificate
    assert certificate is not None
    assert _openssl_verify(tmp_path, organisation, certificate)
