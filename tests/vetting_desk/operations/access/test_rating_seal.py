"""Drafts that rate are sealed to who rates and to the organisation; a key goes on with its draft."""

from pathlib import Path

import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE, Crew
from tests.vetting_desk.operations.raters.conftest import fill, small_form
from vetting_desk.errors import RatingsSealedError
from vetting_desk.operations.access import complaint_seal, rating_seal
from vetting_desk.operations.access.compartment import ORGANISATION
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk import tickets
from vetting_desk.operations.interview import drafts, handover, instruments, interviews
from vetting_desk.operations.records import records
from vetting_desk.store.recipients import RecipientPurpose

FIRST, SECOND, SUPERVISOR = "Anora Sample", "Bahrom Sample", "Salima Sample"


@pytest.fixture
def draft(crew: Crew, tmp_path: Path) -> str:
    path = tmp_path / "small-spj.xml"
    path.write_bytes(small_form())
    sha256 = instruments.add_instrument(crew.at_post(SUPERVISOR), path, in_spite=True).key.sha256
    return fill(crew.at_post(FIRST), sha256)


def give(crew: Crew, draft: str, name: str = SECOND) -> None:
    supervisor = crew.at_post(SUPERVISOR)
    [taker] = [each for each in handover.takers(supervisor, draft) if each.name == name]
    handover.hand_over(supervisor, draft, taker.id, "On leave")


def test_the_identity_serves_for_this_alone(post: OpenDesk) -> None:
    own = rating_seal.identity_of(post.secret).to_text()

    assert own not in {
        tickets.identity_of(post.secret).to_text(),
        complaint_seal.identity_of(post.secret).to_text(),
        post.secret.clinical_identity,
        post.secret.age_identity,
    }


def test_who_rates_has_a_recipient_and_who_does_not_has_none(crew: Crew) -> None:
    desk = crew.at_post(FIRST)
    found = desk.casebook.recipients.find(desk.officer.id, RecipientPurpose.RATING)

    assert found == rating_seal.identity_of(desk.secret).recipient.to_text()


def test_only_its_author_opens_a_draft_that_rates(crew: Crew, draft: str) -> None:
    for name in (SECOND, SUPERVISOR, "Parvina Sample"):
        with pytest.raises(RatingsSealedError):
            rating_seal.key_of(crew.at_post(name), draft)

    assert rating_seal.key_of(crew.at_post(FIRST), draft) is not None


def test_before_there_is_an_organisation_nothing_is_sealed(crew: Crew, draft: str) -> None:
    first = crew.at_post(FIRST)
    instrument = first.casebook.assessments.get(draft).instrument.sha256
    first.casebook.settings.remove(ORGANISATION)

    other = fill(first, instrument)

    assert first.casebook.rating_keys.find(other) is None
    assert type(drafts.draft_of(first, other)) is drafts.Draft


def test_the_key_follows_a_handover_when_who_had_it_unlocks_again(crew: Crew, draft: str) -> None:
    give(crew, draft)
    with pytest.raises(RatingsSealedError):
        interviews.resume(crew.at_post(SECOND), draft)

    crew.at_post(FIRST)

    found = interviews.resume(crew.at_post(SECOND), draft)
    assert found.session.node("/data/k1/presence").value == "2"
    with pytest.raises(RatingsSealedError):
        rating_seal.key_of(crew.at_post(FIRST), draft)


def test_a_supervisors_own_draft_is_handed_on_at_once(crew: Crew, draft: str) -> None:
    supervisor = crew.at_post(SUPERVISOR)
    instrument = supervisor.casebook.assessments.get(draft).instrument.sha256
    own = fill(supervisor, instrument)

    give(crew, own)

    assert interviews.resume(crew.at_post(SECOND), own).assessment.id == own


def test_what_is_signed_lies_in_the_open_with_its_draft(crew: Crew, draft: str) -> None:
    records.sign(crew.at_post(FIRST), draft, PASSPHRASE, incomplete_reason="A test's")

    other = crew.at_post(SECOND)

    key = rating_seal.key_of(other, draft)
    assert key is not None
    values = [row.value for row in drafts.draft_of(other, draft).answers(0)]
    assert "canary-reasons-one-90023" in values
