from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
from cryptography.hazmat.primitives.hashes import SHA256

from tests.vetting_desk.crypto.conftest import Organisation, lost
from vetting_desk.crypto.certificates import (
    RevocationList,
    TrustStore,
    create_issuing,
    create_revocation_list,
    generate_signing_key,
    issue_officer,
    load_revocation_list,
)
from vetting_desk.crypto.certificates.issue import _usage
from vetting_desk.crypto.certificates.trust import time_of_claim
from vetting_desk.errors import CertificateError
from vetting_desk.model.revocation import Revocation, RevocationKind

CA = x509.BasicConstraints(ca=True, path_length=0)
END = x509.BasicConstraints(ca=False, path_length=None)
FACTS = x509.SubjectAlternativeName([x509.UniformResourceIdentifier("urn:vetting-desk:desk:x")])


Intermediates = tuple[x509.Certificate, ...] | list[x509.Certificate]


@pytest.fixture
def forge(organisation: Organisation) -> Callable[..., x509.Certificate]:
    """Make a certificate with the issuing key that our own code would never make."""

    def make(
        *extensions: tuple[x509.ExtensionType, bool],
        subject: x509.Name | None = None,
        key: EllipticCurvePrivateKey | None = None,
        issuer: x509.Name | None = None,
        signer: EllipticCurvePrivateKey | None = None,
    ) -> x509.Certificate:
        public = (key or generate_signing_key()).public_key()
        by = signer or organisation.issuing_key
        builder = (
            x509.CertificateBuilder()
            .subject_name(subject or organisation.signer.certificate.subject)
            .issuer_name(issuer or organisation.issuing.subject)
            .public_key(public)
            .serial_number(x509.random_serial_number())
            .not_valid_before(organisation.now)
            .not_valid_after(organisation.now + timedelta(days=1))
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(public), critical=False)
            .add_extension(
                x509.AuthorityKeyIdentifier.from_issuer_public_key(by.public_key()), critical=False
            )
        )
        for extension, critical in extensions:
            builder = builder.add_extension(extension, critical=critical)
        return builder.sign(by, SHA256())

    return make


def refusal(
    trust: TrustStore, certificate: x509.Certificate, intermediates: Intermediates, at: datetime
) -> str:
    with pytest.raises(CertificateError) as refused:
        trust.verify(certificate, intermediates, at)
    return str(refused.value.fields["detail"])


def test_an_officer_leads_to_the_root(organisation: Organisation) -> None:
    signer = organisation.signer
    organisation.trust.verify(signer.certificate, signer.chain, organisation.now)
    assert signer.long_term_certificate is not None
    organisation.trust.verify(signer.long_term_certificate, signer.chain, organisation.now)


def test_a_stranger_of_the_same_name_does_not(
    organisation: Organisation, stranger: Organisation
) -> None:
    signer, now = stranger.signer, organisation.now
    for chain in ([stranger.issuing], [stranger.issuing, stranger.root], [organisation.issuing]):
        assert refusal(organisation.trust, signer.certificate, chain, now) == "chain"


def test_a_missing_issuing_certificate_is_a_refusal(organisation: Organisation) -> None:
    assert (
        refusal(organisation.trust, organisation.signer.certificate, [], organisation.now)
        == "chain"
    )


def test_validity_is_asked_for_the_given_time(organisation: Organisation) -> None:
    signer, late = organisation.signer, organisation.now + timedelta(days=365 * 4)
    assert refusal(organisation.trust, signer.certificate, signer.chain, late) == "expired"


@pytest.mark.parametrize("days", [2, 3650])
def test_before_its_beginning_a_certificate_is_verified_for_its_beginning(
    organisation: Organisation, days: int
) -> None:
    signer, early = organisation.signer, organisation.now - timedelta(days=days)
    organisation.trust.verify(signer.certificate, signer.chain, early)


def test_a_revocation_before_the_beginning_still_counts(organisation: Organisation) -> None:
    signer, early = organisation.signer, organisation.now - timedelta(days=3650)
    since = {signer.certificate.serial_number: Revocation(early, RevocationKind.MISUSED, early)}
    der = create_revocation_list(
        organisation.issuing_key, organisation.issuing, since, 1, organisation.now
    )
    known = load_revocation_list(der, organisation.issuing)
    trust = TrustStore(organisation.root, known)
    assert refusal(trust, signer.certificate, signer.chain, early) == "revoked"


def test_a_remembered_chain_still_expires(organisation: Organisation) -> None:
    trust, signer = organisation.trust, organisation.signer
    trust.verify(signer.certificate, signer.chain, organisation.now)
    late = organisation.now + timedelta(days=365 * 4)
    assert refusal(trust, signer.certificate, signer.chain, late) == "expired"


def test_an_expired_root_vouches_for_nobody(organisation: Organisation) -> None:
    late = organisation.root.not_valid_after_utc + timedelta(days=1)
    signer = organisation.signer
    assert refusal(organisation.trust, signer.certificate, signer.chain, late) == "expired"


def test_a_clock_a_day_behind_at_enrolment_does_no_harm(organisation: Organisation) -> None:
    signer = organisation.signer
    organisation.trust.verify(
        signer.certificate, signer.chain, organisation.now - timedelta(hours=23)
    )


def test_an_authority_is_no_holder(organisation: Organisation) -> None:
    assert refusal(organisation.trust, organisation.issuing, [], organisation.now) == "chain"


def test_an_officer_cannot_issue(
    organisation: Organisation, forge: Callable[..., x509.Certificate]
) -> None:
    signer = organisation.signer
    forged = forge(
        (END, True),
        (_usage(digital_signature=True), True),
        (FACTS, False),
        issuer=signer.certificate.subject,
        signer=signer.key,
    )
    chain = [signer.certificate, organisation.issuing]
    assert refusal(organisation.trust, forged, chain, organisation.now) == "chain"


def test_an_issuing_certificate_cannot_make_another(
    organisation: Organisation, forge: Callable[..., x509.Certificate]
) -> None:
    key = generate_signing_key()
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Issuing too")])
    second = forge((CA, True), (_usage(key_cert_sign=True), True), subject=name, key=key)
    holder = forge(
        (END, True), (_usage(digital_signature=True), True), (FACTS, False), issuer=name, signer=key
    )
    chain = [second, organisation.issuing]
    assert refusal(organisation.trust, holder, chain, organisation.now) == "chain"


@pytest.mark.parametrize(
    "extensions",
    [
        [(END, True), (FACTS, False)],
        [(_usage(digital_signature=True), True), (FACTS, False)],
        [(END, True), (_usage(digital_signature=True), True)],
        [(END, True), (_usage(content_commitment=True), True), (FACTS, False)],
        [(END, True), (_usage(digital_signature=True, key_cert_sign=True), True), (FACTS, False)],
        [(CA, True), (_usage(digital_signature=True), True), (FACTS, False)],
        [
            (END, True),
            (_usage(digital_signature=True), True),
            (FACTS, False),
            (x509.UnrecognizedExtension(x509.ObjectIdentifier("1.2.3.4"), b"\x05\x00"), True),
        ],
    ],
    ids=[
        "no key usage",
        "no basic constraints",
        "no facts",
        "not for signing",
        "also for certificates",
        "an authority",
        "unknown critical extension",
    ],
)
def test_a_certificate_outside_our_profile_is_refused(
    organisation: Organisation,
    forge: Callable[..., x509.Certificate],
    extensions: list[tuple[x509.ExtensionType, bool]],
) -> None:
    forged = forge(*extensions)
    detail = refusal(organisation.trust, forged, [organisation.issuing], organisation.now)
    assert detail == "chain"


def test_a_certificate_that_names_another_organisation_is_refused(
    organisation: Organisation, forge: Callable[..., x509.Certificate]
) -> None:
    name = x509.Name([x509.NameAttribute(x509.NameOID.ORGANIZATION_NAME, "Somebody else")])
    forged = forge(
        (END, True), (_usage(digital_signature=True), True), (FACTS, False), subject=name
    )
    detail = refusal(organisation.trust, forged, [organisation.issuing], organisation.now)
    assert detail == "organisation"


def test_what_is_no_root_is_no_anchor(organisation: Organisation) -> None:
    for certificate in (organisation.issuing, organisation.signer.certificate):
        with pytest.raises(CertificateError, match="not a root"):
            TrustStore(certificate)


def test_a_trust_store_knows_whose_it_is(
    organisation: Organisation, practice: Organisation
) -> None:
    assert organisation.trust.organisation == "Invented Return Programme"
    assert not organisation.trust.training
    assert practice.trust.training


@pytest.fixture
def revoked(organisation: Organisation) -> RevocationList:
    """A list, current from now, that revokes the officer's certificate."""
    serial = organisation.signer.certificate.serial_number
    der = create_revocation_list(
        organisation.issuing_key,
        organisation.issuing,
        {serial: lost(organisation.now)},
        7,
        organisation.now,
    )
    return load_revocation_list(der, organisation.issuing)


def test_a_revoked_certificate_is_refused_from_then_on(
    organisation: Organisation, revoked: RevocationList
) -> None:
    signer, now = organisation.signer, organisation.now
    trust = TrustStore(organisation.root, revoked)
    assert refusal(trust, signer.certificate, signer.chain, now) == "revoked"
    trust.verify(signer.certificate, signer.chain, now - timedelta(hours=1))
    assert signer.long_term_certificate is not None
    trust.verify(signer.long_term_certificate, signer.chain, now)


def test_a_revoked_certificate_stays_refused_when_the_list_is_old(
    organisation: Organisation, revoked: RevocationList
) -> None:
    signer, later = organisation.signer, organisation.now + timedelta(days=200)
    trust = TrustStore(organisation.root, revoked)
    assert refusal(trust, signer.certificate, signer.chain, later) == "revoked"


def test_the_same_serial_number_of_another_issuer_is_not_revoked(
    organisation: Organisation, stranger: Organisation
) -> None:
    serial = organisation.signer.certificate.serial_number
    _, other = create_issuing(organisation.root_key, organisation.root, organisation.now)
    assert other.subject == organisation.issuing.subject  # only their keys differ
    der = create_revocation_list(
        stranger.issuing_key, stranger.issuing, {serial: lost(stranger.now)}, 1, stranger.now
    )
    with pytest.raises(CertificateError, match="signature"):
        load_revocation_list(der, organisation.issuing)


@pytest.mark.parametrize("days", [-91, 91])
def test_without_a_current_list_nothing_is_judged_where_one_is_required(
    organisation: Organisation, days: int
) -> None:
    at, signer = organisation.now, organisation.signer
    der = create_revocation_list(
        organisation.issuing_key, organisation.issuing, {}, 1, at - timedelta(days=days)
    )
    known = load_revocation_list(der, organisation.issuing)
    for revocations in (known, None):
        trust = TrustStore(organisation.root, revocations, require_revocations=True)
        assert refusal(trust, signer.certificate, signer.chain, at) == "revocation unknown"


def test_with_a_current_list_an_officer_is_believed_where_one_is_required(
    organisation: Organisation,
) -> None:
    der = create_revocation_list(
        organisation.issuing_key, organisation.issuing, {}, 1, organisation.now
    )
    known = load_revocation_list(der, organisation.issuing)
    trust = TrustStore(organisation.root, known, require_revocations=True)
    trust.verify(organisation.signer.certificate, organisation.signer.chain, organisation.now)


def test_many_chains_do_not_fill_the_memory(
    organisation: Organisation, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("vetting_desk.crypto.certificates.trust._MAX_REMEMBERED", 2)
    trust = organisation.trust
    for _ in range(4):
        certificate = issue_officer(
            organisation.issuing_key,
            organisation.issuing,
            generate_signing_key().public_key(),
            organisation.officer,
            organisation.desk_id,
            organisation.now,
        )
        trust.verify(certificate, [organisation.issuing], organisation.now)
    assert len(trust._remembered) <= 2


def test_a_claim_from_before_the_certificate_is_judged_at_its_beginning(
    organisation: Organisation,
) -> None:
    certificate = organisation.signer.certificate
    began = certificate.not_valid_before_utc

    assert time_of_claim(began - timedelta(days=3_652), certificate) == began
    assert time_of_claim(began + timedelta(days=1), certificate) == began + timedelta(days=1)
