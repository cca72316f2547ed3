"""Making the list: what it holds, and that an old one is found by its number, not by when it came."""

from datetime import timedelta

import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE
from tests.vetting_desk.operations.decisions.conftest import DAVLAT, DILNOZA, HILOLA, ISKANDAR
from tests.vetting_desk.operations.proofs.conftest import Papers
from vetting_desk.errors import BundleFormatError, ProofRefusedError
from vetting_desk.model.proof import ProofState
from vetting_desk.operations.exchange import transfer
from vetting_desk.operations.organisation import revocations
from vetting_desk.operations.proofs import list_making, lists, withdrawing


def test_it_names_numbers_and_keys_and_no_person(papers: Papers) -> None:
    made = papers.issue()
    papers.reopen()
    lists.make(papers.bench.at(DAVLAT))
    content = list_making.contents(
        papers.bench.hq.casebook,
        list_making.newest_here(papers.bench.at(DAVLAT))[0],  # type: ignore[index]
    )[0].decode()
    assert made.said.proof in content
    for never in ("Namuna", "1991", papers.bench.case_id, papers.decision_id, "amnest"):
        assert never not in content


def test_sticks_that_come_in_another_order_leave_the_newest_in_force(papers: Papers) -> None:
    hq, desk, stick = papers.bench.at(DAVLAT), papers.bench.post.desk.id, papers.bench.stick
    made = papers.issue()
    first = transfer.write_return(hq, desk, stick)
    papers.reopen()
    second = transfer.write_return(hq, desk, stick)
    post = papers.bench.at(ISKANDAR)
    for row in (second, first):
        transfer.receive(post, stick / row.file_name)
    assert papers.at_post(made.said.text).state is ProofState.SUSPENDED


def test_a_full_list_is_said(papers: Papers, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise BundleFormatError(member="entry.json", detail="too long")

    papers.issue()
    monkeypatch.setattr("vetting_desk.operations.access.entries.write", full)
    with pytest.raises(ProofRefusedError) as caught:
        lists.make(papers.bench.at(DAVLAT))
    assert caught.value.fields["detail"] == "list-full"


def test_without_a_key_nothing_is_ever_due(papers: Papers) -> None:
    hq = papers.bench.at(DAVLAT)
    assert not list_making.is_due(hq)
    list_making.bring_up_to_date(hq, papers.bench.post.desk.id)
    assert list_making.newest_here(hq) is None


def test_a_key_whose_proofs_all_ended_leaves_the_list(
    papers: Papers, monkeypatch: pytest.MonkeyPatch
) -> None:
    papers.issue()
    papers.later(timedelta(days=4 * 365), monkeypatch)
    hq = papers.bench.at(DAVLAT)
    lists.make(hq)
    assert list_making.newest_here(hq)[1].keys == []  # type: ignore[index]


def test_a_list_by_own_tools_that_leaves_out_what_was_revoked_brings_nothing_back(
    papers: Papers,
) -> None:
    """One officer may sign a list; with their own program they can write there what they like."""
    made, hq = papers.issue(), papers.bench.at(DAVLAT)
    gone = "0123456789abcdef0123456789abcdef"
    withdrawing.revoke(hq, made.said.proof, "misused", "", PASSPHRASE)
    withdrawing.revoke_shown(hq, gone, "misused", "", PASSPHRASE)
    papers.bench.carry()
    with pytest.MonkeyPatch.context() as own_tools:
        own_tools.setattr(list_making, "withdrawn", lambda _: [])
        lists.make(papers.bench.at(DAVLAT))
        papers.bench.carry()
    newest = list_making.newest_here(papers.bench.at(ISKANDAR))
    assert newest is not None
    assert newest[1].withdrawn == []
    assert papers.at_post(made.said.text).state is ProofState.REVOKED
    assert papers.at_hq(made.said.text).state is ProofState.REVOKED
    hq = papers.bench.at(DAVLAT)
    assert list_making.is_due(hq)
    lists.make(hq)
    mended = list_making.newest_here(hq)
    assert mended is not None
    assert {each.proof for each in mended[1].withdrawn} == {made.said.proof, gone}


def by_own_tools(papers: Papers, number: int) -> None:
    """Have the first officer sign a list under a number of their choice; it says that nothing was withdrawn."""
    with pytest.MonkeyPatch.context() as own_tools:
        own_tools.setattr(list_making, "_next_number", lambda _: number)
        own_tools.setattr(list_making, "withdrawn", lambda _: [])
        lists.make(papers.bench.at(DAVLAT))


def revoke_as_misused(papers: Papers, name: str) -> None:
    hq = papers.bench.at(HILOLA)
    revocations.revoke_officer(hq, papers.bench.id(name), "Made lists by themselves")


def test_where_no_number_is_left_it_is_said_who_took_it_and_that_is_the_way_out(
    papers: Papers,
) -> None:
    made = papers.issue()
    papers.bench.carry()
    by_own_tools(papers, 2**53 - 1)
    papers.bench.carry()
    papers.reopen()
    for officer in (DAVLAT, DILNOZA):
        with pytest.raises(ProofRefusedError) as caught:
            lists.make(papers.bench.at(officer))
        assert caught.value.fields["detail"] == "no-number-left"
        assert caught.value.fields["officer"] == DAVLAT
    papers.bench.carry()  # what is due by itself does not stop a return bundle

    revoke_as_misused(papers, DAVLAT)
    hq = papers.bench.at(DILNOZA)
    assert list_making.is_due(hq)
    lists.make(hq)
    newest = list_making.newest_here(hq)
    assert newest is not None
    assert newest[1].number < 10
    papers.bench.carry()
    at_post = list_making.newest_here(papers.bench.at(ISKANDAR))
    assert at_post is not None
    assert at_post[0].id == newest[0].id
    assert [each.proof for each in at_post[1].withdrawn] == [made.said.proof]


def test_a_list_of_a_misused_certificate_covers_none_that_can_be_relied_on(papers: Papers) -> None:
    """At any number: while the one after it is not there yet, the last of an officer who is trusted counts."""
    papers.issue(by=DILNOZA, second=DAVLAT)
    before = list_making.newest_here(papers.bench.at(DILNOZA))
    by_own_tools(papers, 700)
    assert list_making.newest_here(papers.bench.at(DILNOZA)) != before
    revoke_as_misused(papers, DAVLAT)
    assert list_making.newest_here(papers.bench.at(DILNOZA)) == before


def test_where_every_list_is_of_a_misused_certificate_none_can_be_judged_by(
    papers: Papers,
) -> None:
    made = papers.issue()
    revoke_as_misused(papers, DAVLAT)
    assert papers.at_hq(made.said.text).state is ProofState.LIST_UNSURE
    hq = papers.bench.at(HILOLA)
    assert list_making.is_due(hq)
    papers.bench.carry()  # the way out needs nobody to think of it
    assert not list_making.is_due(papers.bench.at(HILOLA))
    for verdict in (papers.at_hq(made.said.text), papers.at_post(made.said.text)):
        assert verdict.state is ProofState.SPOILT_KEY, (
            "its officer may have had it: to be given anew"
        )


def test_a_list_that_never_came_to_headquarters_is_overtaken_by_taking_it_back(
    papers: Papers,
) -> None:
    """An officer with own tools gave a post a list that headquarters' casebook does not hold."""
    made = papers.issue()
    papers.bench.carry()
    high = lists.file(papers.bench.at(ISKANDAR))
    found = list_making.newest_here(papers.bench.at(ISKANDAR))
    assert found is not None
    with pytest.MonkeyPatch.context() as elsewhere:
        elsewhere.setattr(list_making, "_here", lambda _: iter(()))
        elsewhere.setattr(list_making, "withdrawn", lambda _: [])
        elsewhere.setattr(list_making, "_next_number", lambda _: 1)
        assert lists.take_back(papers.bench.at(DAVLAT), high) == 0
    newest = list_making.newest_here(papers.bench.at(DAVLAT))
    assert newest is not None
    assert newest[1].number > found[1].number
    assert made.said.proof not in {each.proof for each in newest[1].withdrawn}
