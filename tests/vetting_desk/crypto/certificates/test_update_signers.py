"""Certificates for updates: of the root, for that alone, as long as they last and nobody took them back."""

from datetime import UTC, datetime, timedelta

import pytest
from cryptography import x509

from vetting_desk.crypto.certificates import (
    TrustStore,
    create_issuing,
    create_revocation_list,
    create_root,
    generate_signing_key,
    issue_officer,
    issue_update_signer,
    load_revocation_list,
    update_signer_of,
)
from vetting_desk.crypto.certificates.update_signers import judge_update_signer
from vetting_desk.errors import CertificateError
from vetting_desk.model import Officer, Role, new_id
from vetting_desk.model.revocation import Revocation, RevocationKind
from vetting_desk.model.update import UpdateRole

NOW = datetime(2026, 11, 30, 12, tzinfo=UTC)
ROOT_KEY, ROOT = create_root("Invented", NOW, training=True)
ISSUING_KEY, ISSUING = create_issuing(ROOT_KEY, ROOT, NOW)
MAKER = UpdateRole.MAKER


def _issued(role: UpdateRole = MAKER) -> x509.Certificate:
    key = generate_signing_key().public_key()
    return issue_update_signer(ROOT_KEY, ROOT, key, new_id(), "Mirzo", role, NOW)


def _trust(*revoked: x509.Certificate, kind: RevocationKind = RevocationKind.LEFT) -> TrustStore:
    taken = {each.serial_number: Revocation(NOW, kind, NOW) for each in revoked}
    der = create_revocation_list(ISSUING_KEY, ISSUING, taken, 1, NOW)
    return TrustStore(ROOT, load_revocation_list(der, ISSUING))


def test_one_of_the_root_counts_and_says_for_what() -> None:
    found = _issued()
    assert judge_update_signer(_trust(), found, MAKER, NOW) == ""
    assert update_signer_of(found)[1:] == ("Mirzo", MAKER)
    usage = found.extensions.get_extension_for_class(x509.ExtendedKeyUsage)
    assert usage.critical
    assert [each.dotted_string for each in usage.value] == ["1.3.6.1.5.5.7.3.3"]


def test_it_counts_in_its_own_role_alone() -> None:
    with pytest.raises(CertificateError):
        judge_update_signer(_trust(), _issued(UpdateRole.HEADQUARTERS), MAKER, NOW)


def test_an_officers_is_none() -> None:
    officer = Officer(new_id(), "Hilola", Role.SUPERVISOR)
    key = generate_signing_key().public_key()
    theirs = issue_officer(ISSUING_KEY, ISSUING, key, officer, new_id(), NOW)
    with pytest.raises(CertificateError):
        judge_update_signer(_trust(), theirs, MAKER, NOW)
    with pytest.raises(CertificateError):
        update_signer_of(theirs)


def test_the_issuing_key_makes_none() -> None:
    key = generate_signing_key().public_key()
    forged = issue_update_signer(ISSUING_KEY, ISSUING, key, new_id(), "Mallory", MAKER, NOW)
    with pytest.raises(CertificateError):
        judge_update_signer(_trust(), forged, MAKER, NOW)


@pytest.mark.parametrize("kind", list(RevocationKind))
def test_taken_back_it_counts_no_more_whatever_the_reason(kind: RevocationKind) -> None:
    found = _issued()
    assert judge_update_signer(_trust(found, kind=kind), found, MAKER, NOW) == "revoked"


def test_without_a_current_list_nobody_can_say() -> None:
    found = _issued()
    plain = TrustStore(ROOT)
    assert judge_update_signer(plain, found, MAKER, NOW) == "revocation unknown"
    assert judge_update_signer(plain, found, MAKER, NOW, list_needed=False) == ""
    later = NOW + timedelta(days=200)
    assert judge_update_signer(_trust(), found, MAKER, later) == "revocation unknown"


def test_it_ends_with_its_time_and_a_clock_behind_does_not_matter() -> None:
    found = _issued()
    assert judge_update_signer(_trust(), found, MAKER, NOW + timedelta(days=4 * 365)) == "expired"
    assert judge_update_signer(_trust(), found, MAKER, NOW - timedelta(days=30)) == ""
