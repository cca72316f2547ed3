"""Evidence stays, and a judgement that was begun is whole before it is signed."""

import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE
from tests.vetting_desk.operations.interview.conftest import interview_of
from vetting_desk.errors import EvidenceKeptError, JudgementUnfinishedError
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.interview.judging import Judging
from vetting_desk.operations.interview.kept_evidence import is_whole, line_of, require_finished
from vetting_desk.operations.records import records

WHY = "The power went out."


def require(judging: Judging, detail: str, indicators: str, post: OpenDesk) -> None:
    """Hold that nobody signs, whatever reason is given."""
    assessment = interview_of(judging).assessment.id
    with pytest.raises(JudgementUnfinishedError) as refused:
        records.sign(post, assessment, PASSPHRASE, incomplete_reason=WHY)
    assert refused.value.fields == {"detail": detail, "indicators": indicators}
    assert post.casebook.records.of_assessment(assessment) == []


def test_nobody_signs_with_an_indicator_uncoded(judging: Judging, post: OpenDesk) -> None:
    judging.answer("/data/history/h6/h6_rating/h6_presence", "")
    require(judging, "uncoded", "H6", post)


def test_nobody_signs_a_coded_indicator_without_evidence(judging: Judging, post: OpenDesk) -> None:
    links = judging.interview.session.node("/data/history/h1/h1_links")
    for each in reversed(links.children):
        judging.interview.remove_repeat(links.reference, each.index)
    require(judging, "no-evidence", "H1", post)


def test_withdrawn_evidence_carries_nobody(judging: Judging, post: OpenDesk) -> None:
    for each in judging.interview.session.node("/data/history/h1/h1_links").children:
        line = next(child.value for child in each.children if child.name == "h1_line")
        judging.withdraw(f"/data/evidence/line[{line}]", "It was another man.")
    with pytest.raises(JudgementUnfinishedError) as refused:
        records.sign(post, interview_of(judging).assessment.id, PASSPHRASE, incomplete_reason=WHY)
    assert refused.value.fields["detail"] == "no-evidence"
    assert "H1" in refused.value.fields["indicators"]


@pytest.mark.parametrize("reasons", ["", "  "])
def test_nobody_signs_without_reasons(judging: Judging, post: OpenDesk, reasons: str) -> None:
    judging.answer("/data/history/h1/h1_rating/h1_reasons", reasons)
    require(judging, "no-reasons", "H1", post)


def test_nobody_signs_without_a_review_date(judging: Judging, post: OpenDesk) -> None:
    judging.answer("/data/review/review_date", "")
    require(judging, "no-review-date", "", post)


def test_nobody_signs_what_rests_on_a_line_that_is_not_there(
    judging: Judging, post: OpenDesk
) -> None:
    judging.answer("/data/formulation/led_in_rests", "1 4000")
    require(judging, "no-such-line", "4000", post)


def test_a_talk_that_broke_off_before_any_rating_is_signed_as_what_it_is(judging: Judging) -> None:
    judging.interview.answer("/data/conversation/conversation_end/conversation_state", "")
    require_finished(judging.interview.session)


def test_a_line_is_whole_once_all_that_is_asked_is_there(judging: Judging) -> None:
    line = judging.write_line({"evidence-words": "Words."})
    node = judging.interview.session.node(line)
    assert line_of(next(child for child in node.children if child.name == "line_words")) is node
    assert line_of(judging.interview.session.node("/data/review/review_date")) is None
    assert not is_whole(node)
    judging.answer(
        f"{line}/line_words", "Words, typed on."
    )  # nothing is kept of a line being written
    for name, value in (
        ("kind", "seen"),
        ("place", "Post"),
        ("reliability", "A"),
        ("credibility", "2"),
    ):
        judging.answer(f"{line}/line_{name}", value)
    assert is_whole(node)
    with pytest.raises(EvidenceKeptError):
        judging.answer(f"{line}/line_words", "Other words.")
