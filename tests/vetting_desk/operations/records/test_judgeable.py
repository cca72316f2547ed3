"""Ratings rest on nothing that is kept apart, nothing clinical, and no correction of either."""

from datetime import timedelta

from tests.vetting_desk.operations.calls.conftest import Had, bench, had, made
from tests.vetting_desk.operations.conftest import PASSPHRASE, later, sha_of
from vetting_desk.model.alarm import ApartCause
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.calls import settling
from vetting_desk.operations.interview import instruments, interviews
from vetting_desk.operations.records import correcting, judgeable, records
from vetting_desk.operations.safeguards import apart

__all__ = ("bench", "had", "made")


def signed(desk: OpenDesk, case_id: str, name: str) -> str:
    example = instruments.example(name)
    interview = interviews.start(desk, case_id, sha_of(desk, name), example.language)
    interview.answer_all(example.steps)
    return records.sign(desk, interview.assessment.id, PASSPHRASE).id


def found(desk: OpenDesk, case_id: str) -> list[str]:
    return [each.id for each in judgeable.records_of(desk, case_id)]


def test_a_record_counts_until_it_is_kept_apart_and_so_does_what_corrects_it(
    post: OpenDesk, case_id: str
) -> None:
    signed(post, case_id, "phq-9")
    first = signed(post, case_id, "first-contact")
    assert found(post, case_id) == [first], "nothing clinical"
    draft = correcting.correct(post, first, "A slip of the pen").assessment.id
    again = records.sign(post, draft, PASSPHRASE).id
    assert set(found(post, case_id)) == {first, again}
    apart.keep(post, post.casebook.records.get(first).assessment_id, "It was beaten out of him")
    assert found(post, case_id) == []


def test_a_call_counts_unless_it_was_before_a_notice_that_was_declined(
    post: OpenDesk, had: Had, case_id: str
) -> None:
    before = had(talk="He says that he left in the night.")
    settling.join(post, before.id, case_id)
    calls = [call.call_id for call, _ in judgeable.calls_of(post.casebook, case_id)]
    assert calls == [before.id]
    draft = interviews.start(post, case_id, sha_of(post, "intake")).assessment.id
    post.casebook.apart.add(draft, ApartCause.BEFORE_NOTICE, post.clock.now())
    later(post, post.clock.now() + timedelta(hours=1))
    after = had(talk="He says it again.")
    settling.join(post, after.id, case_id)
    [(call, at)] = judgeable.calls_of(post.casebook, case_id)
    assert (call.call_id, at) == (after.id, after.begun_at)
