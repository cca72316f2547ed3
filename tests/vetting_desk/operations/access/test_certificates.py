"""Certificates and the revocation list as stored at a desk."""

import pytest

from vetting_desk.crypto.certificates import (
    certificate_to_pem,
    create_issuing,
    create_root,
    load_certificate,
)
from vetting_desk.errors import CertificateError, EnrolmentError
from vetting_desk.model import Officer, Role, new_id
from vetting_desk.model.revocation import StoredList
from vetting_desk.operations.access import certificates
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.organisation import revocations


def test_before_enrolment_there_is_no_root_and_no_list(alone: OpenDesk) -> None:
    with pytest.raises(EnrolmentError) as refused:
        certificates.root_of(alone)
    assert refused.value.fields["detail"] == "not-enrolled"
    assert certificates.intermediates_of(alone) == ()
    assert certificates.revocation_list(alone) is None


def test_every_issuing_certificate_is_kept_in_its_order(alone: OpenDesk) -> None:
    now = alone.clock.now()
    key, root = create_root("Invented", now)
    issuing = [create_issuing(key, root, now)[1] for _ in range(2)]

    certificates.keep_trust(
        alone,
        certificate_to_pem(root).decode(),
        [certificate_to_pem(each).decode() for each in issuing],
    )

    assert certificates.root_of(alone) == root
    assert list(certificates.intermediates_of(alone)) == issuing


def test_a_desk_is_named_with_the_organisation_it_joined(alone: OpenDesk) -> None:
    assert certificates.desk_of(alone.casebook) == alone.casebook.desk

    alone.casebook.settings.set(certificates.ORGANISATION, "Joined Programme")

    assert certificates.desk_of(alone.casebook).organisation == "Joined Programme"
    assert certificates.desk_of(alone.casebook).id == alone.casebook.desk.id


def test_what_was_issued_is_kept_the_newest_first(hq: OpenDesk) -> None:
    officer = Officer(new_id(), "Farida Sample", Role.INTERVIEWER)
    for number in ("first", "second"):
        certificates.keep_issued(hq, officer, number, f"{number} long")

    known = hq.casebook.officers.get(officer.id)

    assert known.certificates == (b"second", b"first")
    assert known.long_term == (b"second long", b"first long")


def test_a_list_by_somebody_else_is_none(post: OpenDesk) -> None:
    known = certificates.revocation_list(post)
    assert known is not None

    post.casebook.revocations.put_list(StoredList(known.number + 1, b"signed by nobody"))

    assert certificates.revocation_list(post) is None


def test_a_certificate_that_was_taken_back_is_refused(hq: OpenDesk, post: OpenDesk) -> None:
    [kept, *_] = hq.casebook.officers.get(post.officer.id).certificates
    certificate = load_certificate(kept)
    certificates.refuse_revoked(hq, certificate)

    revocations.revoke_officer(hq, post.officer.id, "Invented: left")

    with pytest.raises(CertificateError) as refused:
        certificates.refuse_revoked(hq, certificate)
    assert refused.value.fields["detail"] == "revoked"
