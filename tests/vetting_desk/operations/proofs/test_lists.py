"""Headquarters' list: its number rises, what it revoked stays revoked, and a restore loses neither."""

import json
from base64 import b64decode
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE, opened
from tests.vetting_desk.operations.decisions.conftest import DAVLAT, DILNOZA, HILOLA, ISKANDAR
from tests.vetting_desk.operations.proofs.conftest import Papers
from vetting_desk.errors import (
    NotFoundError,
    ProofFormatError,
    ProofRefusedError,
    WrongPassphraseError,
)
from vetting_desk.model.entry_kinds import PROOF_LIST
from vetting_desk.model.proof import ProofState
from vetting_desk.operations.desk.backups import making, restoring
from vetting_desk.operations.desk.backups.restoring import Opener
from vetting_desk.operations.exchange import transfer
from vetting_desk.operations.proofs import list_making, lists, register, withdrawing


def numbers(papers: Papers) -> list[int]:
    casebook = papers.bench.hq.casebook
    found = []
    for entry in casebook.entries.of_kind(PROOF_LIST):
        content = casebook.blobs.get(entry.files[0].sha256)
        found.append(json.loads(content)["payload"]["number"])
    return found


def test_each_list_has_the_next_number(papers: Papers) -> None:
    papers.issue()
    papers.issue()
    lists.make(papers.bench.at(DAVLAT))
    assert numbers(papers) == [1, 2, 3]


def test_how_it_stands_is_told(papers: Papers, monkeypatch: pytest.MonkeyPatch) -> None:
    hq = papers.bench.at(DAVLAT)
    assert lists.state(hq) == lists.ListState(0, "", "", due=False)
    made = papers.issue()
    found = lists.state(hq)
    assert (found.number, found.due) == (1, False)
    [(key, officers, _, spoilt)] = found.keys
    assert (key, set(officers), spoilt) == (made.said.key, {DAVLAT, DILNOZA}, False)
    papers.reopen()
    assert lists.state(hq).due
    lists.make(hq)
    assert not lists.state(hq).due
    papers.later(timedelta(days=15), monkeypatch)
    assert lists.state(hq).due


def test_a_key_is_listed_as_long_as_its_proofs_count_though_their_case_was_erased(
    papers: Papers, monkeypatch: pytest.MonkeyPatch
) -> None:
    hq = papers.bench.at(DAVLAT)
    made = papers.issue()
    monkeypatch.setattr(register, "everything", lambda _: [])
    papers.later(timedelta(days=2 * 365 + 30), monkeypatch)
    assert [key.statement for key in list_making._listed(hq)] != []
    assert made.said.key in list_making._listed(hq)[0].statement
    papers.later(timedelta(days=2 * 365), monkeypatch)
    assert list_making._listed(hq) == []


def test_what_is_reopened_at_headquarters_goes_with_the_next_return(papers: Papers) -> None:
    made = papers.issue()
    papers.bench.carry()
    papers.reopen()
    desk = papers.bench.post.desk.id
    hq = papers.bench.at(DAVLAT)
    row = transfer.write_return(hq, desk, papers.bench.stick)
    transfer.receive(papers.bench.at(ISKANDAR), papers.bench.stick / row.file_name)
    assert papers.at_post(made.said.text).state is ProofState.SUSPENDED


def test_who_may_not_sign_it_sends_the_newest_there_is(papers: Papers) -> None:
    papers.issue()
    papers.issue()
    papers.reopen()
    hq = papers.bench.at(HILOLA)
    hq.casebook.act_as(replace(hq.officer, role=papers.bench.known("Latif Sample").role))
    assert numbers(papers) == [1, 2]
    list_making.bring_up_to_date(hq, papers.bench.post.desk.id)
    assert numbers(papers) == [1, 2]
    on_way = hq.casebook.entries.to_send(papers.bench.post.desk.id)
    assert [entry.kind for entry in on_way].count(PROOF_LIST) == 1  # the first stayed behind


def test_a_post_that_joins_later_gets_it_too(papers: Papers) -> None:
    papers.issue()
    hq = papers.bench.at(DAVLAT)
    [entry] = hq.casebook.entries.of_kind(PROOF_LIST)
    assert hq.casebook.entries.way(entry.id, "later") is None
    list_making.bring_up_to_date(hq, "later")
    assert hq.casebook.entries.way(entry.id, "later") is not None


def test_the_file_is_what_the_entry_says(papers: Papers) -> None:
    with pytest.raises(NotFoundError):
        lists.file(papers.bench.at(DAVLAT))
    papers.issue()
    found = json.loads(lists.file(papers.bench.at(DAVLAT)))
    casebook = papers.bench.hq.casebook
    [entry] = casebook.entries.of_kind(PROOF_LIST)
    assert b64decode(found["entry"]) == casebook.blobs.get(entry.files[0].sha256)


def test_a_spoilt_key_is_vouched_for_no_more(papers: Papers) -> None:
    made = papers.issue()
    with pytest.raises(WrongPassphraseError):
        lists.spoil(papers.bench.at(DAVLAT), made.said.key, "Seen", "not mine at all")
    assert papers.at_hq(made.said.text).state is ProofState.VALID
    lists.spoil(papers.bench.at(DAVLAT), made.said.key, "A stranger had it", PASSPHRASE)
    [said] = papers.bench.hq.casebook.audit.entries(action="proof-key-spoilt")
    assert "A stranger had it" in json.dumps(said.detail)
    assert papers.at_hq(made.said.text).state is ProofState.SPOILT_KEY
    again = papers.issue(because="key", replaces=made.said.proof)
    assert papers.at_hq(again.said.text).state is ProofState.VALID
    with pytest.raises(ProofRefusedError):
        lists.spoil(papers.bench.at(DAVLAT), "0" * 16, "Seen", PASSPHRASE)
    with pytest.raises(ProofRefusedError):
        lists.spoil(papers.bench.at(DAVLAT), made.said.key, "Again", PASSPHRASE)


@pytest.fixture
def backup(papers: Papers, tmp_path: Path) -> Iterator[Callable[[], Callable[[], None]]]:
    """A function that makes a backup of headquarters and returns one that restores it in its place."""
    with ExitStack() as stack:
        folders = iter(range(9))

        def make() -> Callable[[], None]:
            stick = tmp_path / f"backup-{next(folders)}"
            stick.mkdir()
            made = making.create(papers.bench.at(HILOLA), stick)

            def restore() -> None:
                parent = tmp_path / f"restored-{next(folders)}"
                place = restoring.restore(made.path, parent, Opener(passphrase=PASSPHRASE))
                desk = opened(place.folder)
                stack.callback(desk.close)
                papers.bench.hq = desk

            return restore

        yield make


def test_after_a_restore_numbers_go_on_above_and_revoked_stays_revoked(
    papers: Papers, backup: Callable[[], Callable[[], None]]
) -> None:
    restore = backup()
    revoked, sound = papers.issue(), papers.issue()
    withdrawing.revoke(papers.bench.at(DAVLAT), revoked.said.proof, "lost", "", PASSPHRASE)
    papers.bench.carry()
    kept = lists.file(papers.bench.at(ISKANDAR))
    restore()

    new = papers.issue()
    assert numbers(papers)[-1] > 1_000_000
    papers.bench.carry()
    assert papers.at_post(new.said.text).state is ProofState.VALID
    assert papers.at_post(sound.said.text).state is ProofState.UNKNOWN_KEY  # forgotten there

    assert lists.take_back(papers.bench.at(DAVLAT), kept) == 2  # a key, and a revoked proof
    assert papers.at_hq(sound.said.text).state is ProofState.VALID
    assert papers.at_hq(revoked.said.text).state is ProofState.REVOKED
    assert lists.take_back(papers.bench.at(DAVLAT), kept) == 0
    papers.bench.carry()
    assert papers.at_post(sound.said.text).state is ProofState.VALID
    assert papers.at_post(revoked.said.text).state is ProofState.REVOKED


def test_a_revoked_proof_stays_so_at_a_post_though_a_restored_headquarters_forgot(
    papers: Papers, backup: Callable[[], Callable[[], None]]
) -> None:
    made = papers.issue()
    restore = backup()
    withdrawing.revoke(papers.bench.at(DAVLAT), made.said.proof, "lost", "", PASSPHRASE)
    papers.bench.carry()
    restore()
    papers.issue()
    papers.bench.carry()
    assert papers.at_hq(made.said.text).state is ProofState.VALID
    assert papers.at_post(made.said.text).state is ProofState.REVOKED


def test_what_is_no_list_is_not_taken_back(papers: Papers) -> None:
    hq = papers.bench.at(DAVLAT)
    for content in (b"", b"{}", b"[]", b'{"format": "vetting-desk-proof-list", "version": 2}'):
        with pytest.raises(ProofFormatError):
            lists.take_back(hq, content)


def test_a_post_makes_none(papers: Papers) -> None:
    papers.issue()
    with pytest.raises(ProofRefusedError):
        lists.make(papers.bench.at("Salima Sample"))


def test_a_list_that_a_post_sent_up_is_none_of_headquarters(papers: Papers) -> None:
    """A supervisor of a post may sign an entry of this kind; it says nothing to headquarters."""
    from vetting_desk.operations.access import entries

    made = papers.issue()
    post = papers.bench.at("Salima Sample")
    payload = {
        "number": 9_000_000,
        "until": "2099-01-01T00:00:00.000Z",
        "keys": [],
        "withdrawn": [],
    }
    entries.write(post, PROOF_LIST, "", payload)
    for row in transfer.write_bundles(post, papers.bench.stick):
        transfer.receive(papers.bench.at(HILOLA), papers.bench.stick / row.file_name)
    assert papers.at_hq(made.said.text).list.number == 1  # type: ignore[union-attr]
