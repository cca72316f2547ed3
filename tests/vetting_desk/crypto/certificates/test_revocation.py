import shutil
import subprocess
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding

from tests.vetting_desk.crypto.conftest import Organisation, lost
from vetting_desk.crypto.certificates import (
    certificate_to_pem,
    create_revocation_list,
    load_revocation_list,
)
from vetting_desk.crypto.certificates.revocation import MAX_LENGTH
from vetting_desk.errors import CertificateError
from vetting_desk.model.revocation import Revocation, RevocationKind


def test_what_is_written_is_read(organisation: Organisation) -> None:
    since = organisation.now - timedelta(days=3)
    revoked = {
        5: Revocation(since, RevocationKind.LOST, organisation.now),
        3: Revocation(since, RevocationKind.LEFT, organisation.now - timedelta(days=1)),
        4: Revocation(since, RevocationKind.MISUSED, organisation.now),
    }
    der = create_revocation_list(
        organisation.issuing_key, organisation.issuing, revoked, 12, organisation.now
    )
    found = load_revocation_list(der, organisation.issuing)
    assert (found.number, dict(found.revoked)) == (12, revoked)
    assert found.issued_at == organisation.now
    assert found.until == organisation.now + timedelta(days=90)


def test_any_changed_byte_is_refused(organisation: Organisation) -> None:
    der = create_revocation_list(
        organisation.issuing_key,
        organisation.issuing,
        {5: lost(organisation.now)},
        1,
        organisation.now,
    )
    for place in range(len(der)):
        changed = bytearray(der)
        changed[place] ^= 0x01
        with pytest.raises(CertificateError):
            load_revocation_list(bytes(changed), organisation.issuing)


def entry(
    organisation: Organisation, *extensions: x509.ExtensionType
) -> tuple[Revocation, datetime]:
    """Return what is read of an entry with these extensions, and when it says it was revoked."""
    at = organisation.now - timedelta(days=3)
    builder = x509.RevokedCertificateBuilder().serial_number(5).revocation_date(at)
    for extension in extensions:
        builder = builder.add_extension(extension, critical=False)
    crl = (
        x509.CertificateRevocationListBuilder()
        .issuer_name(organisation.issuing.subject)
        .last_update(organisation.now)
        .next_update(organisation.now + timedelta(days=1))
        .add_extension(x509.CRLNumber(1), critical=False)
        .add_revoked_certificate(builder.build())
        .sign(organisation.issuing_key, SHA256())
    )
    found = load_revocation_list(crl.public_bytes(Encoding.DER), organisation.issuing)
    return found.revoked[5], at


def test_a_list_from_before_there_were_reasons_is_read_most_strictly(
    organisation: Organisation,
) -> None:
    found, at = entry(organisation)
    assert found == Revocation(at, RevocationKind.MISUSED, at)


def test_the_invalidity_date_is_since_when_it_counts_for_nothing(
    organisation: Organisation,
) -> None:
    since = organisation.now - timedelta(days=30)
    found, at = entry(
        organisation,
        x509.CRLReason(x509.ReasonFlags.key_compromise),
        x509.InvalidityDate(since),
    )
    assert found == Revocation(since, RevocationKind.LOST, at)


def test_a_reason_of_others_is_read_most_strictly(organisation: Organisation) -> None:
    found, _ = entry(organisation, x509.CRLReason(x509.ReasonFlags.aa_compromise))
    assert found.kind is RevocationKind.MISUSED


def test_only_the_issuers_own_key_can_revoke(
    organisation: Organisation, stranger: Organisation
) -> None:
    with pytest.raises(CertificateError, match="not its key"):
        create_revocation_list(stranger.issuing_key, organisation.issuing, {}, 1, organisation.now)


def test_a_list_without_a_number_is_refused(organisation: Organisation) -> None:
    crl = (
        x509.CertificateRevocationListBuilder()
        .issuer_name(organisation.issuing.subject)
        .last_update(organisation.now)
        .next_update(organisation.now + timedelta(days=1))
        .sign(organisation.issuing_key, SHA256())
    )
    with pytest.raises(CertificateError, match="format"):
        load_revocation_list(crl.public_bytes(Encoding.DER), organisation.issuing)


@pytest.mark.parametrize("der", [b"", b"\x30\x00", bytes(MAX_LENGTH + 1)])
def test_what_is_no_list_is_refused(organisation: Organisation, der: bytes) -> None:
    with pytest.raises(CertificateError):
        load_revocation_list(der, organisation.issuing)


@pytest.mark.outside
@pytest.mark.parametrize("revoked", [False, True])
def test_openssl_heeds_our_lists(tmp_path: Path, organisation: Organisation, revoked: bool) -> None:
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("openssl is not installed")
    certificate, now = organisation.signer.certificate, organisation.now - timedelta(minutes=1)
    serials = {certificate.serial_number: lost(now)} if revoked else {}
    der = create_revocation_list(organisation.issuing_key, organisation.issuing, serials, 1, now)
    (tmp_path / "list.pem").write_bytes(x509.load_der_x509_crl(der).public_bytes(Encoding.PEM))
    for name, each in (
        ("root.pem", organisation.root),
        ("issuing.pem", organisation.issuing),
        ("officer.pem", certificate),
    ):
        (tmp_path / name).write_bytes(certificate_to_pem(each))
    options = ("-crl_check", "-CRLfile", "list.pem", "-CAfile", "root.pem")
    done = subprocess.run(
        [openssl, "verify", *options, "-untrusted", "issuing.pem", "officer.pem"],
        cwd=tmp_path,
        check=False,
        capture_output=True,
        text=True,
    )
    assert (done.returncode == 0) is not revoked
    assert ("certificate revoked" in done.stderr) is revoked


def test_a_list_made_a_little_later_is_current(organisation: Organisation) -> None:
    now = organisation.now
    der = create_revocation_list(organisation.issuing_key, organisation.issuing, {}, 1, now)
    known = load_revocation_list(der, organisation.issuing)

    assert known.is_current(now - timedelta(days=2))
    assert not known.is_current(now - timedelta(days=91))
    assert known.is_current(now + timedelta(days=89))
    assert not known.is_current(now + timedelta(days=91))


def test_no_date_of_a_list_is_later_than_it_is_read(organisation: Organisation) -> None:
    now, certificate = organisation.now, organisation.signer.certificate
    serial, other = certificate.serial_number, organisation.issuing.serial_number
    ahead, before = now + timedelta(days=400), now - timedelta(days=3)
    dates = {
        serial: Revocation(ahead, RevocationKind.MISUSED, ahead),
        other: Revocation(before, RevocationKind.LEFT, before),
    }
    der = create_revocation_list(organisation.issuing_key, organisation.issuing, dates, 1, now)
    known = load_revocation_list(der, organisation.issuing)
    assert not known.revokes(certificate, now)

    dated = known.dated_by(now)

    assert dated.revokes(certificate, now)
    assert dated.revoked[other] == known.revoked[other]
    assert dated.dated_by(now) is dated
