"""What a desk noticed: told with names and ways out, and dealt with once."""

import pytest

from vetting_desk.errors import StateError
from vetting_desk.model.epoch import Why
from vetting_desk.model.finding import FindingKind
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk import findings
from vetting_desk.operations.desk.findings import Exit


@pytest.mark.parametrize("kind", FindingKind)
def test_whatever_is_told_at_a_post_can_be_dealt_with(post: OpenDesk, kind: FindingKind) -> None:
    post.casebook.findings.add(kind)
    [told] = findings.standing(post)

    findings.settle(post, told.finding.number)

    assert findings.standing(post) == []
    with pytest.raises(StateError):
        findings.settle(post, told.finding.number)
    [entry] = post.casebook.audit.entries(action="finding-settled")
    assert entry.officer_id == post.officer.id


def test_two_copies_have_two_ways_out(post: OpenDesk) -> None:
    post.casebook.findings.add(FindingKind.COPIED)

    assert findings.standing(post)[0].exits == (Exit.OFFER, Exit.NEW_DESK)


def test_headquarters_offers_nothing_to_itself(hq: OpenDesk) -> None:
    hq.casebook.findings.add(FindingKind.BEHIND)

    assert findings.standing(hq)[0].exits == ()


def test_whom_it_is_about_is_named(hq: OpenDesk, post: OpenDesk) -> None:
    hq.casebook.findings.add(FindingKind.POST_COPIED, post.desk.id)
    hq.casebook.findings.add(FindingKind.SLOT_BACK, hq.officer.id)
    hq.casebook.findings.add(FindingKind.HQ_RESTORED)

    names = [told.name for told in findings.standing(hq)]
    assert names == [post.desk.name, hq.officer.name, ""]


def test_a_state_says_where_the_desk_stands(post: OpenDesk) -> None:
    post.casebook.begin_epoch(Why.BEHIND)
    post.casebook.findings.add(FindingKind.BEHIND)

    state = findings.state(post)

    assert (state.epoch, state.why, state.word_owed) == (2, Why.BEHIND, True)
    assert state.audit_length == post.casebook.audit.length()
    assert state.list_number == post.casebook.revocations.number()
    assert [told.finding.kind for told in state.told] == [FindingKind.BEHIND]
