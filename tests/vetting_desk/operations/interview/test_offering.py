"""What a form gave is offered to the case, field by field."""

import pytest

from vetting_desk.errors import NotFoundError, StateError
from vetting_desk.model import BirthDate, Case, NameKind, NameScript, PersonName
from vetting_desk.model.offer import FactKind, OfferState
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases, withdrawing
from vetting_desk.operations.interview import instruments, interviews, offering
from vetting_desk.operations.interview.interviews import Interview

NAMES = [PersonName("Ҷамшед Намунаев", NameScript.CYRILLIC)]


def digest(desk: OpenDesk, name: str) -> str:
    found = instruments.list_instruments(desk)
    return next(each.key.sha256 for each in found if each.key.id == name)


@pytest.fixture
def case(post: OpenDesk) -> Case:
    return cases.create_case(post, NAMES)


@pytest.fixture
def interview(post: OpenDesk, case: Case) -> Interview:
    example = instruments.example("intake")
    made = interviews.start(post, case.id, digest(post, "intake"), example.language)
    made.answer_all(example.steps)
    made.close()
    return made


def test_leaving_a_form_offers_what_the_case_does_not_say(
    post: OpenDesk, case: Case, interview: Interview
) -> None:
    found = offering.offers(post, case.id)

    assert {offer.fact.kind for offer in found} == set(FactKind)
    assert {offer.title for offer in found} == {interview.assessment.title}
    assert cases.case_detail(post, case.id).case.names == tuple(NAMES)


def test_each_is_taken_or_left_by_itself(post: OpenDesk, case: Case, interview: Interview) -> None:
    found = offering.offers(post, case.id)
    for offer in found:
        act = offering.leave if offer.fact.kind is FactKind.PAPER else offering.take
        act(post, offer.id)
    now = cases.case_detail(post, case.id).case

    assert now.papers == ()
    assert now.birth != BirthDate()
    given = [offer.fact.name for offer in found if offer.fact.name]
    assert {name.text for name in now.names} == {NAMES[0].text, *(name.text for name in given)}
    assert (
        sum(n.kind is NameKind.PRIMARY and n.script is NameScript.CYRILLIC for n in now.names) == 1
    )
    assert offering.offers(post, case.id) == []
    post.casebook.verify()


def test_what_was_left_is_not_offered_again(
    post: OpenDesk, case: Case, interview: Interview
) -> None:
    for offer in offering.offers(post, case.id):
        offering.leave(post, offer.id)
    interview.offer()

    assert offering.offers(post, case.id) == []


def test_what_a_form_gives_no_more_is_offered_no_more(
    post: OpenDesk, case: Case, interview: Interview
) -> None:
    reference = next(
        node.reference
        for node in interview.session.walk()
        if node.attributes.get("role") == "document-number" and node.value
    )
    interview.answer(reference, "ZZ 999")
    interview.close()

    papers = [offer.fact.paper for offer in offering.offers(post, case.id) if offer.fact.paper]
    assert "ZZ 999" in {paper.number for paper in papers}
    assert len({paper.number for paper in papers}) == len(papers)
    post.casebook.verify()


def test_a_decision_is_made_once(post: OpenDesk, case: Case, interview: Interview) -> None:
    [offer, *_] = offering.offers(post, case.id)
    offering.leave(post, offer.id)

    with pytest.raises(StateError) as refused:
        offering.take(post, offer.id)
    assert refused.value.fields["state"] == OfferState.LEFT
    with pytest.raises(NotFoundError):
        offering.take(post, "nothing")


def test_a_clinical_form_offers_nothing(post: OpenDesk, case: Case) -> None:
    example = instruments.example("phq-9")
    made = interviews.start(post, case.id, digest(post, "phq-9"), example.language)
    made.answer_all(example.steps)
    made.close()

    assert offering.offers(post, case.id) == []


def test_what_is_left_alone_offers_nothing(post: OpenDesk, case: Case) -> None:
    interviews.start(post, case.id, digest(post, "intake")).close()

    assert offering.offers(post, case.id) == []
    assert not withdrawing.is_empty(post, case.id)
