"""The acts of the judgement workspace: lines, links, corrections, ratings."""

import re
from collections.abc import Callable

import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE
from tests.vetting_desk.operations.interview.conftest import interview_of
from vetting_desk.errors import (
    AgainstFirstError,
    AnswerError,
    EvidenceKeptError,
    InputError,
    NotFoundError,
    StateError,
)
from vetting_desk.judgement.evidence import evidence_lines, form_lines
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.interview import interviews
from vetting_desk.operations.interview.acts import ActKind
from vetting_desk.operations.interview.interviews import Interview
from vetting_desk.operations.interview.judging import Judging
from vetting_desk.operations.records import records

H1, H6, RATING = "/data/history/h1", "/data/history/h6", "/data/history/h6/h6_rating/h6"
SAID = {
    "evidence-words": "He stayed at home that summer.",
    "evidence-kind": "person",
    "evidence-place": "Post, 3 March",
    "source-protected": "no",
    "obtained": "freely",
    "source-reliability": "B",
    "credibility": "2",
}


def number(judging: Judging, line: str) -> str:
    return str(judging.interview.session.node(line).index)


def test_a_line_is_written_once_and_linked_to_several_indicators(judging: Judging) -> None:
    line = judging.write_line(SAID)
    one = number(judging, line)
    judging.link(one, H1, "for")
    judging.link(one, H6, "against")
    session = judging.interview.session
    found = {each.id: each for each in form_lines(session.root)}[one]
    assert (found.words, found.kind.value, found.credibility.value) == (
        SAID["evidence-words"],
        "person",
        "2",
    )
    for indicator, side in ((H1, "for"), (H6, "against")):
        linked = [each for each in evidence_lines(session.node(indicator)) if each.id == one]
        assert [(each.side.value, each.line, each.words) for each in linked] == [
            (side, line, SAID["evidence-words"])
        ]
    judging.link(one, H6, "both")
    assert sum(each.id == one for each in evidence_lines(session.node(H6))) == 1


def test_every_act_is_undone_also_after_the_desk_was_locked(
    judging: Judging, post: OpenDesk
) -> None:
    before = judging.interview.session.to_draft_xml()
    line = judging.write_line(SAID)
    judging.link(number(judging, line), H6, "for")
    judging.answer(f"{RATING}_against", "none")
    judging.answer(f"{RATING}_presence", "2")
    judging.unlink(number(judging, line), H6)
    again = Judging(interviews.reopen(post, interview_of(judging).assessment.id))
    undone = [again.undo() for _ in range(5)]
    assert [act.kind for act in undone] == [
        ActKind.UNLINK, ActKind.ANSWER, ActKind.ANSWER, ActKind.LINK, ActKind.LINE,
    ]  # fmt: skip
    assert (undone[1].before, undone[1].after) == ("omit", "2")
    assert _plain(interview_of(again)) == _plain_of(before)
    assert again.last is None
    third = Judging(interviews.reopen(post, interview_of(judging).assessment.id))
    assert third.last is None
    assert _plain(interview_of(third)) == _plain_of(before)


def _plain(interview: Interview) -> str:
    return _plain_of(interview.session.to_draft_xml())


def _plain_of(xml: bytes) -> str:
    return xml.decode().partition("<evidence")[2]


def test_what_was_changed_since_is_not_undone(judging: Judging) -> None:
    judging.answer(f"{RATING}_presence", "omit")
    judging.answer(f"{RATING}_omit_reason", "declined")
    judging.interview.answer(f"{RATING}_omit_reason", "not_asked")
    with pytest.raises(EvidenceKeptError):
        judging.undo()
    assert judging.interview.session.node(f"{RATING}_omit_reason").value == "not_asked"


def test_a_correction_keeps_what_the_line_said(judging: Judging) -> None:
    line = judging.write_line(SAID)
    with pytest.raises(EvidenceKeptError):
        judging.answer(f"{line}/line_words", "Something else.")
    with pytest.raises(InputError):
        judging.correct(line, "Something else.", " ")
    judging.correct(line, "He stayed at his uncle's that summer.", "Read back to him.")
    judging.correct(line, "He stayed at his aunt's that summer.", "He said aunt.")
    found = {each.reference: each for each in form_lines(judging.interview.session.root)}[line]
    assert found.words == "He stayed at his aunt's that summer."
    assert [(each.words, each.why) for each in found.earlier] == [
        (SAID["evidence-words"], "Read back to him."),
        ("He stayed at his uncle's that summer.", "He said aunt."),
    ]
    judging.undo()
    found = {each.reference: each for each in form_lines(judging.interview.session.root)}[line]
    assert found.words == "He stayed at his uncle's that summer."
    assert len(found.earlier) == 1


def test_evidence_is_never_removed_only_withdrawn_with_a_reason(judging: Judging) -> None:
    line = judging.write_line(SAID)
    repeat, _, index = line.rpartition("[")
    for remove in (judging.remove_repeat, judging.interview.remove_repeat):
        with pytest.raises(EvidenceKeptError):
            remove(repeat, int(index.rstrip("]")))
    judging.withdraw(line, "It was another man.")
    found = {each.reference: each for each in form_lines(judging.interview.session.root)}[line]
    assert (found.words, found.withdrawn) == (SAID["evidence-words"], "It was another man.")
    judging.withdraw(line, "")
    assert judging.interview.session.node(f"{line}/line_standing").value == "carries"


def test_present_is_not_saved_before_the_opposite_was_looked_for(judging: Judging) -> None:
    line = judging.write_line(SAID)
    judging.link(number(judging, line), H6, "for")
    judging.answer(f"{RATING}_presence", "")
    with pytest.raises(AgainstFirstError):
        judging.answer(f"{RATING}_presence", "2")
    assert judging.interview.session.node(f"{RATING}_presence").value == ""
    judging.answer(f"{RATING}_against", "none")
    judging.answer(f"{RATING}_presence", "2")
    assert judging.interview.session.node(f"{RATING}_presence").valid is True


def test_what_is_not_there_is_told(judging: Judging) -> None:
    before = judging.interview.session.node(f"{H1}/h1_links").count
    with pytest.raises(InputError):
        judging.write_line({"evidence-kind": "person"})
    with pytest.raises(NotFoundError):
        judging.unlink("40000", H1)
    with pytest.raises(NotFoundError):
        judging.link("1", "/data/needs/n1", "for")
    with pytest.raises(AnswerError):
        judging.link("1", H1, "sideways")
    assert before == judging.interview.session.node(f"{H1}/h1_links").count


def every_act(judging: Judging) -> dict[ActKind, Callable[[], object]]:
    """One of each kind of act, in an order in which each can be done."""
    made: list[str] = []

    def line() -> str:
        return number(judging, made[0])

    return {
        ActKind.LINE: lambda: made.append(judging.write_line(SAID)),
        ActKind.LINK: lambda: judging.link(line(), H6, "for"),
        ActKind.UNLINK: lambda: judging.unlink(line(), H6),
        ActKind.CORRECT: lambda: judging.correct(made[0], "He was away.", "Read back to him."),
        ActKind.WITHDRAW: lambda: judging.withdraw(made[0], "It was another man."),
        ActKind.ADD: lambda: judging.add_repeat("/data/plan/plan_item"),
        ActKind.REMOVE: lambda: judging.remove_repeat("/data/scenarios/scenario", 3),
        ActKind.ANSWER: lambda: judging.answer("/data/summary/imminence/imminence_gaps", "None."),
    }


def test_each_kind_of_act_is_taken_back_one_after_the_other(judging: Judging) -> None:
    acts = every_act(judging)
    assert set(acts) == set(ActKind)
    states = [judging.interview.session.to_draft_xml()]
    for kind, act in acts.items():
        act()
        assert judging.last is not None
        assert judging.last.kind is kind
        states.append(judging.interview.session.to_draft_xml())
    for before in reversed(states[:-1]):
        judging.undo()
        assert _settled(judging.interview.session.to_draft_xml()) == _settled(before)
    assert judging.last is None


def _settled(xml: bytes) -> bytes:
    """Return a draft without the moments that it notes for itself."""
    return re.sub(rb"\d{4}-\d\d-\d\dT[^<]*", b"", xml)


def test_once_it_is_signed_nothing_is_taken_back(judging: Judging, post: OpenDesk) -> None:
    judging.answer("/data/summary/imminence/imminence_gaps", "None.")
    assessment = interview_of(judging).assessment.id
    record = records.sign(post, assessment, PASSPHRASE)
    assert judging.last is not None
    with pytest.raises(StateError):
        judging.undo()
    [kept] = post.casebook.records.of_assessment(assessment)
    assert kept == record
    with pytest.raises(StateError):
        interviews.reopen(post, assessment)
