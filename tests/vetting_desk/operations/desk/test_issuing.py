"""Certificates are issued at headquarters only."""

from dataclasses import replace

import pytest

from vetting_desk.crypto import long_term
from vetting_desk.crypto.age import HybridIdentity
from vetting_desk.crypto.certificates import (
    desk_of,
    digest_of,
    generate_signing_key,
    load_certificate,
    officer_of,
    recipient_of,
)
from vetting_desk.errors import EnrolmentError, PermissionDeniedError
from vetting_desk.model import Desk, DeskKind, Officer, Role, new_id
from vetting_desk.operations.access.issuing_key import IssuingPurpose
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk import issuing
from vetting_desk.operations.desk.desks import DESK_KEY

RECIPIENT = HybridIdentity.generate().recipient


@pytest.fixture
def asked(hq: OpenDesk) -> issuing.Asked:
    desk = Desk(new_id(), "New post", DeskKind.POST, hq.desk.organisation, training=True)
    return issuing.Asked(
        officer=Officer(new_id(), "Farida Sample", Role.INTERVIEWER),
        desk=desk,
        recipient=RECIPIENT.to_text(),
        signing_key=generate_signing_key().public_key(),
        long_term_key=long_term.generate_key().public_key(),
        desk_key=generate_signing_key().public_key(),
    )


def issue(hq: OpenDesk, asked: issuing.Asked) -> issuing.Issued:
    with hq.issuing_key.use(IssuingPurpose.ENROL) as authority:
        return issuing.issue(hq, asked, authority)


def test_each_certificate_names_whom_and_which_key_it_is_for(
    hq: OpenDesk, asked: issuing.Asked
) -> None:
    issued = issue(hq, asked)

    officer, desk = (load_certificate(pem.encode()) for pem in (issued.officer, issued.desk))
    assert officer_of(officer) == asked.officer
    assert officer.public_key() == asked.signing_key
    assert officer_of(load_certificate(issued.long_term.encode())) == asked.officer
    assert (desk_of(desk), recipient_of(desk)) == (asked.desk, RECIPIENT.fingerprint)
    hq.keys.trust.verify(officer, list(hq.keys.signer.chain), hq.clock.now())


def test_what_is_issued_is_registered_and_nothing_else_is_kept(
    hq: OpenDesk, asked: issuing.Asked
) -> None:
    audited, known = hq.casebook.audit.length(), hq.casebook.register.length()

    issued = issue(hq, asked)

    entries = hq.casebook.register.list()[known:]
    made = (issued.officer, issued.long_term, issued.desk)
    assert [entry.certificate for entry in entries] == [
        digest_of(load_certificate(pem.encode())) for pem in made
    ]
    assert hq.casebook.audit.length() == audited + 1
    hq.casebook.verify()


def test_a_post_issues_nothing(post: OpenDesk, asked: issuing.Asked) -> None:
    with pytest.raises(EnrolmentError) as refused:
        issue(post, asked)
    assert refused.value.fields["detail"] == "not-headquarters"


def test_an_officer_of_headquarters_is_certified_without_papers(hq: OpenDesk) -> None:
    officer = replace(hq.officer, id=new_id(), name="Gulnora Sample")

    issuing.certify(hq, officer, hq.secret)

    [kept] = hq.casebook.officers.get(officer.id).certificates
    assert officer_of(load_certificate(kept)) == officer
    assert hq.casebook.audit.entries(action="officer-certified")[0].subject == officer.id


def test_only_who_may_enrol_certifies(hq: OpenDesk) -> None:
    hq.casebook.act_as(replace(hq.officer, role=Role.INTERVIEWER))
    with pytest.raises(PermissionDeniedError):
        issuing.certify(hq, hq.officer, hq.secret)


def test_a_desk_without_a_key_of_its_own_says_so(hq: OpenDesk) -> None:
    hq.casebook.settings.remove(DESK_KEY)
    with pytest.raises(EnrolmentError) as refused:
        issuing.desk_key_of(hq)
    assert refused.value.fields["detail"] == "no-desk-key"
