"""Words of a case that stand in no record: offered with their source, and nothing that must not be."""

from datetime import timedelta

import pytest

from tests.vetting_desk.operations.calls.conftest import Had, bench, had, made
from tests.vetting_desk.operations.conftest import later
from tests.vetting_desk.operations.passage.conftest import Travelling, travelling
from tests.vetting_desk.operations.safeguards.conftest import as_role
from vetting_desk.errors import ConfirmationNeededError, PermissionDeniedError
from vetting_desk.model import Role
from vetting_desk.model.alarm import ApartCause
from vetting_desk.model.call import Caller
from vetting_desk.model.passage import StepSort
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.calls import settling
from vetting_desk.operations.clinical import notes
from vetting_desk.operations.interview import interviews
from vetting_desk.operations.records import case_words
from vetting_desk.operations.records.case_words import WordsOf
from vetting_desk.store.clinical import ReleaseKind

__all__ = ("bench", "had", "made", "travelling")

TALK = "He says that he left in the night."


def test_what_was_said_in_a_call_is_offered_with_who_spoke(
    post: OpenDesk, had: Had, case_id: str
) -> None:
    call = had(
        caller="relative", code_word="Swallow", talk=TALK, back_to="+992 00 000", not_say="his name",
        safe_words="after dark",
    )  # fmt: skip
    assert case_words.case_words(post, case_id) == ()
    settling.join(post, call.id, case_id)
    [found] = case_words.case_words(post, case_id)
    assert (found.sort, found.key, found.words) == (WordsOf.CALL, f"call/{call.id}", TALK)
    assert (found.caller, found.by) == (Caller.RELATIVE, post.officer.name)
    for secret in ("Swallow", "+992", "his name", "after dark"):
        assert secret not in repr(found)


def test_a_call_that_was_taken_out_is_offered_no_more(
    post: OpenDesk, had: Had, case_id: str
) -> None:
    call = had(talk=TALK)
    settling.join(post, call.id, case_id)
    settling.part(post, call.id, "Another person's brother")
    assert case_words.case_words(post, case_id) == ()


def test_what_was_said_before_a_notice_was_declined_is_not_offered(
    post: OpenDesk, had: Had, case_id: str
) -> None:
    settling.join(post, had(talk=TALK).id, case_id)
    apart = post.casebook.apart
    apart.add(case_words_assessment(post, case_id), ApartCause.BEFORE_NOTICE, post.clock.now())
    assert case_words.case_words(post, case_id) == ()
    later(post, post.clock.now() + timedelta(hours=1))
    settling.join(post, had(talk=f"{TALK} Afterwards.").id, case_id)
    [found] = case_words.case_words(post, case_id)
    assert found.words.endswith("Afterwards.")


def case_words_assessment(desk: OpenDesk, case_id: str) -> str:
    known = desk.casebook.instruments.list()
    sha = next(each.key.sha256 for each in known if each.key.id == "intake")
    return interviews.start(desk, case_id, sha).assessment.id


def test_what_a_clinician_released_is_offered_and_no_note(post: OpenDesk, case_id: str) -> None:
    notes.add_note(post, case_id, "canary-note-that-stays-sealed")
    notes.release(post, case_id, ReleaseKind.NEED, "He needs rest before he is asked.")
    [found] = case_words.case_words(post, case_id)
    assert (found.sort, found.words) == (WordsOf.RELEASE, "He needs rest before he is asked.")


def test_own_notes_are_the_clinicians_who_wrote_them(post: OpenDesk, case_id: str) -> None:
    note = notes.add_note(post, case_id, "He speaks of his brother each time.")
    assert [each.words for each in notes.own_notes(post, case_id)] == [note.words]
    as_role(post, Role.PSYCHOLOGIST, "Another Sample")
    assert notes.own_notes(post, case_id) == []
    as_role(post, Role.INTERVIEWER)
    with pytest.raises(PermissionDeniedError):
        notes.own_notes(post, case_id)


def test_of_a_restricted_case_nothing_is_offered(
    post: OpenDesk, had: Had, case_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    settling.join(post, had(talk=TALK).id, case_id)
    monkeypatch.setattr(
        "vetting_desk.operations.access.confirmation.Confirmations._is_closed",
        lambda *_: True,
    )
    with pytest.raises(ConfirmationNeededError):
        case_words.case_words(post, case_id)


def test_papers_are_offered_without_what_is_never_printed(travelling: Travelling) -> None:
    travelling.put(StepSort.PAPER, what="Birth certificate of the son", words="canary-safe-house")
    travelling.put(StepSort.LEG, what="By bus")
    [found] = case_words.case_words(travelling.desk, travelling.case_id)
    assert found.sort is WordsOf.PAPER
    assert found.step is not None
    assert (found.step.what, found.step.words) == ("Birth certificate of the son", "")
    assert "canary-safe-house" not in repr(found)
