"""What is to be looked at before a copy is given out."""

import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE
from tests.vetting_desk.operations.copies.conftest import Signed, signed
from vetting_desk.errors import CopyRefusedError
from vetting_desk.model import NameScript, PersonName
from vetting_desk.model.copies import BlackedOut, CopyFor, LeftOut
from vetting_desk.model.person import Person
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.copies import marked, suggesting
from vetting_desk.operations.interview import instruments, interviews, own_copy
from vetting_desk.operations.interview.judging import Judging
from vetting_desk.operations.passage import family
from vetting_desk.operations.records import records


def test_words_of_third_parties_are_required_for_the_person_alone(post: OpenDesk) -> None:
    one = signed(post, "return-spj")
    of_person, of_court = (
        suggesting.suggestions(post, (one.record_id,), recipient)
        for recipient in (CopyFor.PERSON, CopyFor.COURT)
    )
    assert [each.blacked_out for each in of_person] == [each.blacked_out for each in of_court]
    required = {each.blacked_out.kind for each in of_person if each.required}
    assert required == {LeftOut.THIRD_PARTY}
    assert all(each.label and each.text for each in of_person)


def test_what_is_for_a_clinician_alone_reaches_no_court(post: OpenDesk) -> None:
    one = signed(post, "return-spj")
    of_court = suggesting.suggestions(post, (one.record_id,), CopyFor.COURT)
    clinical = [each for each in of_court if each.blacked_out.kind is LeftOut.CLINICAL]
    assert clinical
    assert all(each.required for each in clinical)
    assert any("/n3/" in each.blacked_out.reference for each in clinical)
    of_physician = suggesting.suggestions(post, (one.record_id,), CopyFor.PHYSICIAN)
    assert not any(each.required for each in of_physician)


def test_what_was_perhaps_forced_reaches_no_court(
    post: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(marked, "_NOT_FREELY", frozenset({"freely"}))
    one = signed(post, "return-spj")
    of_court = suggesting.suggestions(post, (one.record_id,), CopyFor.COURT)
    assert any(each.required and each.blacked_out.kind is LeftOut.OTHER for each in of_court)
    of_lawyer = suggesting.suggestions(post, (one.record_id,), CopyFor.LAWYER)
    assert not any(each.blacked_out.kind is LeftOut.OTHER and each.required for each in of_lawyer)


def test_words_with_several_reasons_are_left_out_for_the_one_that_requires_it(
    post: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = signed(post, "return-spj")
    plain = suggesting.suggestions(post, (one.record_id,), CopyFor.PERSON)
    wanted = {each.blacked_out.reference for each in plain if each.required}
    monkeypatch.setattr(
        marked, "_NOT_FREELY", frozenset({"freely", "perhaps_not", "unknown", "not_freely"})
    )
    found = suggesting.suggestions(post, (one.record_id,), CopyFor.PERSON)
    assert any(each.blacked_out.kind is LeftOut.OTHER for each in found)
    assert wanted
    assert wanted <= {each.blacked_out.reference for each in found if each.required}


def test_what_names_others_is_shown_and_may_stay(
    post: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(marked, "_OF_OTHERS", frozenset({"session-place"}))
    one = signed(post, "first-contact")
    found = suggesting.suggestions(post, (one.record_id,), CopyFor.LAWYER)
    [place] = [each for each in found if each.blacked_out.reference.endswith("session_place")]
    assert place.blacked_out.reference.endswith("session_place")
    assert place.blacked_out.kind is LeftOut.THIRD_PARTY
    assert not place.required


def test_what_a_relative_said_in_a_call_never_goes_to_the_person(post: OpenDesk) -> None:
    one = signed(post, "first-contact")
    found = suggesting.suggestions(post, (one.record_id,), CopyFor.PERSON)
    words = {each.text for each in found if each.required}
    assert words
    own = {
        each.text
        for each in records.document(post, one.record_id).answers
        if each.text and each.text == each.value and not each.text[0].isdigit()
    }
    assert {each for each in own if " " in each} <= words
    assert not any(
        each.required for each in suggesting.suggestions(post, (one.record_id,), CopyFor.LAWYER)
    )


def test_without_the_questionnaire_nobody_knows(
    post: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = signed(post, "eligibility")
    monkeypatch.setattr(own_copy, "find", lambda *_: None)
    with pytest.raises(CopyRefusedError) as refused:
        suggesting.suggestions(post, (one.record_id,), CopyFor.PERSON)
    assert refused.value.fields["detail"] == "instrument-unknown"


def test_a_protected_source_is_left_out_with_all_that_was_ever_written_of_it(
    post: OpenDesk, case_id: str
) -> None:
    example = instruments.example("return-spj")
    sha = next(
        each.key.sha256 for each in post.casebook.instruments.list() if each.key.id == "return-spj"
    )
    judging = Judging(interviews.start(post, case_id, sha, example.language))
    interview = judging.interview
    for reference, value in example.steps:
        if isinstance(value, str):
            interview.answer(reference, value)
        else:
            interview.add_repeat(reference)
    at = "/data/evidence/line[2]"
    judging.answer(f"{at}/line_protected", "yes")
    judging.answer(f"{at}/line_translation", "In the language of the file.")
    judging.answer(f"{at}/line_source", "The cousin in the shop")
    judging.correct(at, "The gate was open.", "Read back.")
    assert isinstance(interview, interviews.Interview)
    record = records.sign(post, interview.assessment.id, PASSPHRASE)
    found = suggesting.suggestions(post, (record.id,), CopyFor.LAWYER)
    hidden = {
        each.blacked_out.reference
        for each in found
        if each.required and each.blacked_out.kind is LeftOut.PROTECTED_SOURCE
    }
    assert hidden == {
        f"{at}/line_words",
        f"{at}/line_place",
        f"{at}/line_translation",
        f"{at}/line_source",
        f"{at}/line_earlier[1]/earlier_words",
    }


def test_names_of_persons_of_the_case_are_shown_where_they_stand_in_it(
    post: OpenDesk, one: Signed
) -> None:
    document = records.document(post, one.record_id)
    word = next(
        word.strip(".,;:")
        for each in document.answers
        for word in each.text.split()
        if len(word) > 8
    )
    for name in (word, "Nobody Anywhere"):
        person = Person("", (PersonName(name, NameScript.LATIN),))
        family.record(post, one.case_id, person)

    found = suggesting.suggestions(post, (one.record_id,), CopyFor.LAWYER)

    [named] = [each for each in found if each.blacked_out.words]
    assert named.blacked_out == BlackedOut(LeftOut.THIRD_PARTY, words=word)
    assert named.text == word
    assert not named.required
