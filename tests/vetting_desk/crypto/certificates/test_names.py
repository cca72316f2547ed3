"""What certificates state about their holder."""

from datetime import UTC, datetime

import pytest

from tests.vetting_desk.crypto.conftest import Organisation
from vetting_desk.crypto.certificates import (
    MAX_NAME,
    create_root,
    desk_id_of,
    desk_of,
    generate_signing_key,
    issue_desk,
    issue_officer,
    officer_of,
    organisation_of,
    recipient_of,
)
from vetting_desk.errors import CertificateError, InputError
from vetting_desk.model import Desk, DeskKind, Officer, Role, new_id

DESK = Desk(new_id(), "Invented Post", DeskKind.POST, "Invented Return Programme", training=False)


def test_an_officers_certificate_says_who_and_where(organisation: Organisation) -> None:
    certificate = organisation.signer.certificate
    assert officer_of(certificate) == organisation.officer
    assert desk_id_of(certificate) == organisation.desk_id
    assert organisation_of(certificate) == "Invented Return Programme"


def test_a_long_term_certificate_says_the_same(organisation: Organisation) -> None:
    certificate = organisation.signer.long_term_certificate
    assert certificate is not None
    assert officer_of(certificate) == organisation.officer
    assert desk_id_of(certificate) == organisation.desk_id


def test_a_desks_certificate_says_what_it_is_and_how_to_reach_it(
    organisation: Organisation,
) -> None:
    key = generate_signing_key().public_key()
    certificate = issue_desk(
        organisation.issuing_key, organisation.issuing, key, DESK, organisation.now, "0123abcd"
    )
    assert desk_of(certificate) == DESK
    assert recipient_of(certificate) == "0123abcd"
    organisation.trust.verify(certificate, [organisation.issuing], organisation.now)


def test_a_desk_is_no_officer_and_an_officer_no_desk(organisation: Organisation) -> None:
    key = generate_signing_key().public_key()
    desk = issue_desk(organisation.issuing_key, organisation.issuing, key, DESK, organisation.now)
    assert recipient_of(desk) == ""
    with pytest.raises(CertificateError, match="not an officer"):
        officer_of(desk)
    with pytest.raises(CertificateError, match="not a desk"):
        desk_of(organisation.signer.certificate)
    with pytest.raises(CertificateError, match="no facts"):
        officer_of(organisation.root)


@pytest.mark.parametrize(
    ("name", "detail"), [("", "empty"), ("  ", "empty"), ("x" * 65, "too long")]
)
def test_a_name_that_cannot_stand_in_a_certificate_is_refused(name: str, detail: str) -> None:
    with pytest.raises(InputError, match=detail):
        create_root(name, datetime.now(UTC))


def test_the_longest_name_can_be_certified() -> None:
    _, root = create_root("Ҷ" * MAX_NAME, datetime.now(UTC))
    assert organisation_of(root) == "Ҷ" * MAX_NAME


def test_a_role_of_a_newer_program_is_read_from_a_certificate(organisation: Organisation) -> None:
    officer = Officer(new_id(), "Somebody Invented", Role("role-of-tomorrow"))
    certificate = issue_officer(
        organisation.issuing_key,
        organisation.issuing,
        generate_signing_key().public_key(),
        officer,
        DESK.id,
        organisation.now,
    )
    organisation.trust.verify(certificate, [organisation.issuing], organisation.now)
    assert officer_of(certificate) == officer
