"""Complaints are sealed to complaints officers alone, by an identity that opens nothing else."""

from vetting_desk.model import Officer, Role
from vetting_desk.operations.access import complaint_seal
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk import tickets
from vetting_desk.store.recipients import RecipientPurpose


def published(desk: OpenDesk) -> str | None:
    return desk.casebook.recipients.find(desk.officer.id, RecipientPurpose.COMPLAINT)


def test_only_a_complaints_officer_has_a_recipient(post: OpenDesk) -> None:
    complaint_seal.publish(post)
    assert published(post) is None
    post.casebook.act_as(Officer(post.officer.id, post.officer.name, Role.COMPLAINTS))
    complaint_seal.publish(post)
    assert published(post) == complaint_seal.identity_of(post.secret).recipient.to_text()


def test_it_is_neither_that_of_tickets_nor_the_clinical_one(post: OpenDesk) -> None:
    own = complaint_seal.identity_of(post.secret).recipient.to_text()
    assert own != tickets.identity_of(post.secret).recipient.to_text()
    assert complaint_seal.identity_of(post.secret).to_text() not in post.secret.clinical_identity
