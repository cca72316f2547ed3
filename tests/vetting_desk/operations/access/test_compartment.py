"""The encryption of the clinical compartment: what can be decrypted, by whom, and nowhere else."""

import pytest

from vetting_desk.errors import AgePayloadError, PermissionDeniedError
from vetting_desk.operations.access import compartment
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.interview import interviews
from vetting_desk.operations.interview.interviews import Interview


def test_a_sealed_answer_fits_no_other_place(post: OpenDesk, phq: Interview) -> None:
    rows = post.casebook.assessments.answers(phq.assessment.id)
    key = post.data_keys[phq.assessment.id]

    with pytest.raises(AgePayloadError):
        key.open_text("answer", rows[1].sequence, rows[0].value, 2)


def test_sealed_answers_of_like_length_look_alike(post: OpenDesk) -> None:
    key = compartment.DataKey.generate("0" * 36)

    assert len(key.seal_text("answer", 1, "/a", "0")) == len(key.seal_text("answer", 1, "/a", "11"))


def test_another_psychologists_key_does_not_open_it(post: OpenDesk, phq: Interview) -> None:
    from vetting_desk.crypto.age import HybridIdentity

    post.data_keys.clear()
    post.secret.clinical_identity = HybridIdentity.generate().to_text()

    with pytest.raises(PermissionDeniedError):
        interviews.resume(post, phq.assessment.id)


def test_anybody_can_seal_to_those_who_read_what_is_clinical(post: OpenDesk, hq: OpenDesk) -> None:
    """Headquarters has no psychologist with an identity yet: it seals to the organisation alone."""
    organisation = hq.casebook.settings.get(compartment.ORGANISATION)
    assert [each.to_text() for each in compartment.readers(hq)] == [organisation]
    with pytest.raises(PermissionDeniedError):
        compartment.recipients(hq)

    own = compartment.identities(post)[0].recipient
    assert set(compartment.readers(post)) == {own, *compartment.readers(hq)}
    assert set(compartment.recipients(post)) == set(compartment.readers(post))
