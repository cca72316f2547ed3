"""What earlier records of a case hold for whoever judges now."""

from typing import Any

import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE, sha_of
from vetting_desk.model import NameScript, PersonName
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.interview import instruments, interviews, own_copy
from vetting_desk.operations.records import earlier, reading, records
from vetting_desk.operations.safeguards import apart

REASON = "He left because of the bread, and he says so each time he is asked about it."


def signed(desk: OpenDesk, case_id: str, name: str, *changed: tuple[str, str]) -> str:
    example = instruments.example(name)
    interview = interviews.start(desk, case_id, sha_of(desk, name), example.language)
    interview.answer_all(example.steps)
    for reference, value in changed:
        interview.answer(reference, value)
    return records.sign(desk, interview.assessment.id, PASSPHRASE).id


@pytest.fixture
def judged(post: OpenDesk, case_id: str) -> str:
    """A signed return assessment and a clinical record in one case, and another case with a copied reason."""
    signed(post, case_id, "phq-9")
    record = signed(post, case_id, "return-spj")
    other = cases.create_case(post, [PersonName("Other", NameScript.LATIN)]).id
    signed(post, other, "return-spj", ("/data/history/h1/h1_rating/h1_reasons", REASON))
    return record


def test_passages_judgements_and_own_words_elsewhere(
    post: OpenDesk, case_id: str, judged: str
) -> None:
    found = earlier.earlier_passages(post, case_id)
    assert found
    assert {passage.key.partition("#")[0] for passage in found} == {judged}  # nothing clinical
    [before] = earlier.earlier_judgements(post, case_id)
    assert before.record == judged
    assert len(before.view.indicators) == 34
    elsewhere = earlier.own_words_elsewhere(post, case_id)
    assert REASON.casefold() in elsewhere
    mine: Any = earlier.own_words_elsewhere(
        post, cases.create_case(post, [PersonName("New", NameScript.LATIN)]).id
    )
    assert elsewhere <= mine


def test_a_case_without_records_has_none(post: OpenDesk, case_id: str) -> None:
    assert earlier.earlier_passages(post, case_id) == ()
    assert earlier.earlier_judgements(post, case_id) == ()


def test_what_was_judged_is_no_passage_of_an_earlier_record(
    post: OpenDesk, case_id: str, judged: str
) -> None:
    found = [passage.key.partition("#")[2] for passage in earlier.earlier_passages(post, case_id)]
    assert any(key.startswith("/data/conversation/") for key in found)
    for part in ("history", "evidence", "formulation", "scenarios", "plan", "summary", "needs"):
        assert not [key for key in found if key.startswith(f"/data/{part}")], part


def test_what_is_kept_apart_is_offered_to_no_judgement(
    post: OpenDesk, case_id: str, judged: str
) -> None:
    assessment = post.casebook.records.get(judged).assessment_id
    apart.keep(post, assessment, "It was beaten out of him")
    assert earlier.earlier_passages(post, case_id) == ()
    assert earlier.earlier_judgements(post, case_id) == ()


def test_of_a_record_whose_questionnaire_is_not_here_nothing_is_offered(
    post: OpenDesk, case_id: str, judged: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is for clinicians alone, and what was judged, cannot be told from what was said."""
    monkeypatch.setattr(own_copy, "find", lambda *_: None)
    monkeypatch.setattr(reading, "is_clinical", lambda *_: False)
    assert earlier.earlier_passages(post, case_id) == ()
