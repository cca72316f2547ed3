"""Whether the talk may be recorded is asked and written down, and refusing it changes nothing."""

from dataclasses import replace

import pytest

from tests.vetting_desk.operations.recordings.conftest import HOW, Talk
from vetting_desk.errors import InputError, SafeguardError, StateError
from vetting_desk.model.fact import FACTS
from vetting_desk.model.recording import AGREES, CONSENT, REFUSED, WITHDRAWN
from vetting_desk.operations.recordings import consent
from vetting_desk.operations.safeguards import case_acts, gate, known, table
from vetting_desk.operations.safeguards.situation import Act, Ground, Situation


def test_nobody_asked_is_no_answer(asked: Talk) -> None:
    assert consent.standing(asked.desk, asked.case) == consent.Consent()


def test_how_it_was_asked_stands_beside_the_answer(asked: Talk) -> None:
    said = consent.say(asked.desk, asked.case, REFUSED, HOW, "Tajik")
    assert (said.answer, said.how, said.language) == (REFUSED, HOW, "Tajik")
    assert said.officer_name == asked.desk.officer.name
    assert said.at is not None
    asked.desk.casebook.verify()


def test_it_is_taken_back_in_one_act_and_can_be_given_again(talk: Talk) -> None:
    gone = consent.withdraw(talk.desk, talk.case)
    assert (gone.answer, gone.how) == (WITHDRAWN, HOW)
    with pytest.raises(StateError):
        consent.withdraw(talk.desk, talk.case)
    assert consent.say(talk.desk, talk.case, AGREES, HOW, "Tajik").answer == AGREES
    facts = talk.desk.casebook.facts.of_case(talk.case)
    assert [each.value for each in facts if each.name == CONSENT] == [AGREES, WITHDRAWN, AGREES]


@pytest.mark.parametrize(
    ("answer", "how", "language", "field"),
    [
        ("perhaps", HOW, "Tajik", "answer"),
        (WITHDRAWN, HOW, "Tajik", "answer"),
        (AGREES, " ", "Tajik", "how"),
        (AGREES, "x" * 2_001, "Tajik", "how"),
        (AGREES, HOW, " ", "language"),
    ],
)
def test_what_is_missing_is_refused_and_nothing_is_kept(
    asked: Talk, answer: str, how: str, language: str, field: str
) -> None:
    with pytest.raises(InputError) as found:
        consent.say(asked.desk, asked.case, answer, how, language)
    assert found.value.fields["field"] == field
    assert consent.standing(asked.desk, asked.case).answer == ""


def test_neither_a_form_nor_the_page_of_facts_gives_it_without_the_words(asked: Talk) -> None:
    with pytest.raises(InputError):
        known.record(asked.desk, asked.case, CONSENT, AGREES, "They nodded")


@pytest.mark.parametrize("answer", ["", *FACTS[CONSENT].values])
def test_the_answer_opens_and_shuts_nothing_but_recording(answer: str) -> None:
    best = Situation(age="adult", guarded=True, notice="understood", clinician=True)
    now = replace(best, recording=answer)
    for act in Act:
        refused = [row.id for row in table.refusing(now, act)]
        shut = act is Act.RECORD and answer != AGREES
        assert refused == (["recording-not-agreed"] if shut else [])


def test_a_refusal_leaves_the_case_as_it_was_for_every_other_act(asked: Talk) -> None:
    before = gate.situation(asked.desk, asked.case)
    consent.say(asked.desk, asked.case, REFUSED, HOW, "Tajik")
    after = gate.situation(asked.desk, asked.case)
    assert replace(after, recording=before.recording) == before


@pytest.mark.parametrize("ground", [Ground.REFUSED_CONSENT, Ground.WITHDRAWN_CONSENT])
def test_a_refusal_is_a_ground_for_nothing(asked: Talk, ground: Ground) -> None:
    consent.say(asked.desk, asked.case, REFUSED, HOW, "Tajik")
    case_acts.require_decision(asked.desk, asked.case, [], ("documents",))
    for act in (case_acts.require_decision, case_acts.require_referral):
        with pytest.raises(SafeguardError):
            act(asked.desk, asked.case, [], (ground.value,))
    with pytest.raises(SafeguardError):
        case_acts.require_closing(asked.desk, asked.case, (ground.value,))
