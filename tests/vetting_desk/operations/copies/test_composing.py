"""The document of a copy, from records: what it names, and what it does not."""

from tests.vetting_desk.operations.copies.conftest import signed
from vetting_desk.model.copies import BlackedOut, CopyFor, CopyWish, LeftOut
from vetting_desk.model.copy_document import BOX, CopyDocument, to_bytes
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.copies.composing import Given, compose
from vetting_desk.operations.records import records


def _composed(post: OpenDesk, *out: BlackedOut, superseded: bool = False) -> CopyDocument:
    one = signed(post, "first-contact")
    document = records.document(post, one.record_id)
    given = Given(one.record_id, "C-0000-0001", 1, post.clock.now(), post.desk, post.officer)
    wish = CopyWish(one.case_id, (one.record_id,), CopyFor.COURT, "Court", "Case 1", out)
    case = post.casebook.cases.get(one.case_id)
    gone = frozenset({one.record_id}) if superseded else frozenset()
    return compose(given, wish, case, [document], gone, 2)


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
