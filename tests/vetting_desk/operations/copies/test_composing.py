"""The document of a copy, from records: what it names, and what it does not."""

from typing import Any

import pytest

from tests.vetting_desk.operations.copies.conftest import signed
from vetting_desk.model.copies import BlackedOut, CopyFor, CopyWish, LeftOut
from vetting_desk.model.copy_document import BOX, CopyDocument, to_bytes
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.copies import composing
from vetting_desk.operations.copies.composing import Given, compose
from vetting_desk.operations.records import records


def _composed(
    post: OpenDesk,
    *out: BlackedOut,
    superseded: bool = False,
    recipient: CopyFor = CopyFor.COURT,
    **more: Any,
) -> CopyDocument:
    one = signed(post, "first-contact")
    document = records.document(post, one.record_id)
    given = Given(one.record_id, "C-0000-0001", 1, post.clock.now(), post.desk, post.officer)
    wish = CopyWish(one.case_id, (one.record_id,), recipient, "Court", "Case 1", out, **more)
    case = post.casebook.cases.get(one.case_id)
    gone = frozenset({one.record_id}) if superseded else frozenset()
    return compose(given, wish, case, [document], gone, {LeftOut.NOT_CHOSEN: 2})


def test_no_digest_of_the_whole_is_in_it(post: OpenDesk) -> None:
    composed = _composed(post)
    record = post.casebook.records.get(composed.records[0].record)
    assert record.digest.encode() not in to_bytes(composed)
    assert composed.left_out[0].kind == LeftOut.NOT_CHOSEN.value
    assert composed.left_out[0].count == 2


def test_words_go_from_names_officers_labels_and_answers(post: OpenDesk) -> None:
    composed = _composed(post, BlackedOut(LeftOut.OTHER, words="Sample"))
    assert b"sample" not in to_bytes(composed.model_copy(update={"officer": None})).lower()
    assert composed.case.names == [BOX]
    assert composed.records[0].officer.endswith(BOX)


def test_a_record_that_another_corrects_is_not_in_force(post: OpenDesk) -> None:
    assert not _composed(post, superseded=True).records[0].in_force


@pytest.mark.parametrize(
    "recipient", [CopyFor.PERSON, CopyFor.LAWYER, CopyFor.PHYSICIAN, CopyFor.OTHER]
)
def test_officers_are_known_by_their_role_to_all_but_a_court(
    post: OpenDesk, recipient: CopyFor
) -> None:
    composed = _composed(post, recipient=recipient)
    assert composed.records[0].officer == BOX
    assert composed.records[0].role == post.officer.role.value
    assert {part.kind: part.count for part in composed.left_out}[LeftOut.OFFICER.value] == 1
    assert _composed(post).records[0].officer == post.officer.name
    named = _composed(post, recipient=recipient, officers=True)
    assert named.records[0].officer == post.officer.name


def test_a_surname_alone_tells_no_officer_but_what_the_person_is_called_stays(
    post: OpenDesk,
) -> None:
    one = signed(post, "first-contact")
    document = records.document(post, one.record_id)
    named = document.officer.model_copy(update={"name": "Iskandar Karim-Zoda I."})
    person = document.case.names[0].model_copy(update={"text": "Zarina Karim"})
    known = document.model_copy(
        update={
            "officer": named,
            "case": document.case.model_copy(update={"names": [person]}),
        }
    )
    wish = CopyWish(one.case_id, (one.record_id,), CopyFor.LAWYER, "Lawyer", "Case 1", ())
    black = composing.blackening(wish, {}, [known])
    assert black.plain("ISKANDAR asked, Zoda wrote") == f"{BOX} asked, {BOX} wrote"
    assert black.plain("Zarina Karim came to I.") == "Zarina Karim came to I."
    court = CopyWish(one.case_id, (one.record_id,), CopyFor.COURT, "Court", "Case 1", ())
    assert composing.blackening(court, {}, [known]).plain("Zoda wrote") == "Zoda wrote"


def test_titles_and_desks_lose_the_words_too(post: OpenDesk) -> None:
    word = post.desk.name.split()[0]
    composed = _composed(post, BlackedOut(LeftOut.OTHER, words=word))
    assert BOX in composed.records[0].desk
    title = composed.records[0].title.split()[0]
    assert BOX in _composed(post, BlackedOut(LeftOut.OTHER, words=title)).records[0].title


def test_a_long_answer_that_is_left_out_is_found_where_another_quotes_it(post: OpenDesk) -> None:
    one = signed(post, "first-contact")
    document = records.document(post, one.record_id)
    [first, second, *rest] = [each for each in document.answers if each.text]
    said = "He told this in March and asked that nobody should hear of it. " * 3
    said = said.strip()
    first = first.model_copy(update={"text": said, "value": said})
    second = second.model_copy(update={"text": f"As noted: {said} So it is."})
    document = document.model_copy(update={"answers": [first, second, *rest]})
    out = BlackedOut(LeftOut.THIRD_PARTY, one.record_id, first.reference)
    wish = CopyWish(one.case_id, (one.record_id,), CopyFor.COURT, "Court", "Case 1", (out,))
    given = Given(one.record_id, "C-0000-0001", 1, post.clock.now(), post.desk, post.officer)
    composed = compose(
        given, wish, post.casebook.cases.get(one.case_id), [document], frozenset(), {}
    )
    assert [each.text for each in composed.records[0].answers[:2]] == [
        BOX,
        f"As noted: {BOX} So it is.",
    ]
