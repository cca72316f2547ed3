"""A draft comes back from the casebook alone, exactly as it was left."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.interview import interviews
from vetting_desk.operations.interview.interviews import Interview


def test_a_draft_reopens_exactly_as_it_was_left(
    post: OpenDesk, interview: Interview, data: Path, unlock: Callable[[Path], OpenDesk]
) -> None:
    interview.answer("/data/words", "Ҷавоб with \u0639\u0631\u0628\u064a\nand a second line")
    interview.answer("/data/age", "17")
    interview.add_repeat("/data/things")
    interview.answer("/data/things[1]/thing", "one")
    interview.set_position("/data/age")
    before = interview.session.to_draft_xml()
    post.close()

    with closing(unlock(data / "post")) as again:
        reopened = interviews.resume(again, interview.assessment.id)

        assert reopened.session.to_draft_xml() == before
        assert reopened.session.node("/data/child").value == "yes"
        assert reopened.reopened
        assert reopened.assessment.position == "/data/age"


def test_many_answers_reopen_from_a_snapshot_and_the_rows_after_it(
    post: OpenDesk, interview: Interview
) -> None:
    for number in range(interviews.SNAPSHOT_EVERY + 7):
        interview.answer("/data/words", f"answer {number}")

    reopened = interviews.resume(post, interview.assessment.id)

    assert reopened.session.node("/data/words").value == f"answer {interviews.SNAPSHOT_EVERY + 6}"
    assert reopened.session.to_draft_xml() == interview.session.to_draft_xml()
