"""What a post makes of what headquarters holds."""

from typing import Any

import pytest

from tests.vetting_desk.transfer.ends.conftest import answer, way
from vetting_desk.model import BundleState, WayToHq
from vetting_desk.model.entry import EntryWay
from vetting_desk.model.epoch import Why
from vetting_desk.model.finding import FindingKind
from vetting_desk.transfer.ends import epochs, reconciling
from vetting_desk.transfer.ends.hq_word import HqWord
from vetting_desk.transfer.ends.reconciling import Reconciling
from vetting_desk.transfer.format import manifest as manifests


@pytest.fixture
def applied(
    post_station: Any, hq_station: Any, taken_in: Any, post: Any, usb: Any, carrier: Any
) -> Any:
    """The post's two records are received, and both sides agree."""
    carrier.to_post(post_station, answer(hq_station, post, usb))
    return taken_in


@pytest.fixture
def state(post_station: Any, return_fields: Any) -> Any:
    """A function that has the post take a statement of what headquarters holds."""

    def run(
        digests: list[str], *, hq_anew: bool = False, listing: bool = True, newest: bool = True
    ) -> list[str]:
        import rfc8785

        part, listed = epochs.statement(digests)
        return_fields["holdings"] = part.model_dump()
        return_fields["epoch"] = {"number": 2, "mark": "b" * 32}
        return_fields.update(sequence=104, previous="c" * 64)
        told = manifests.parse(rfc8785.dumps(return_fields))
        assert isinstance(told, manifests.ReturnManifest)
        word = HqWord(post_station.casebook, told, "d" * 64, newest=newest, hq_anew=hq_anew)
        post_station.casebook.heard.put(epochs.heard_of(told, "d" * 64, None))
        found = Reconciling(post_station.casebook, word)
        found.run(listed if listing else None)
        return found.flags

    return run


def reconciled(station: Any, hq: Any) -> bool:
    heard = station.casebook.heard.find(hq.desk.id)
    return bool(heard and heard.reconciled)


def test_after_receipts_both_agree(post_station: Any, applied: Any, hq: Any) -> None:
    assert reconciled(post_station, hq)


def test_the_same_count_and_digest_agree_without_a_list(
    post_station: Any, applied: Any, hq: Any, state: Any, three_records: Any
) -> None:
    digests = [each.record.digest for each in three_records[:2]]

    assert state(digests, listing=False) == []
    assert reconciled(post_station, hq)


def test_another_digest_without_a_list_leaves_it_open_and_asks(
    post_station: Any, applied: Any, hq: Any, state: Any, three_records: Any
) -> None:
    state([three_records[0].record.digest], listing=False)

    assert not reconciled(post_station, hq)
    assert way(post_station, three_records[1]) is WayToHq.RECEIVED
    assert post_station.casebook.owes_word()


def test_what_is_not_on_the_list_is_offered_again(
    post_station: Any, applied: Any, hq: Any, state: Any, three_records: Any
) -> None:
    assert state([three_records[0].record.digest]) == ["hq-lost"]

    assert way(post_station, three_records[0]) is WayToHq.RECEIVED
    assert way(post_station, three_records[1]) is WayToHq.TO_SEND
    assert post_station.casebook.records.get(three_records[1].record.id).reason == reconciling.LOST
    assert reconciled(post_station, hq)


def test_an_older_statement_mends_nothing(
    post_station: Any, applied: Any, state: Any, three_records: Any
) -> None:
    assert state([], newest=False) == []
    assert way(post_station, three_records[0]) is WayToHq.RECEIVED


def test_what_is_on_the_list_is_received_whatever_was_forgotten(
    post_station: Any, applied: Any, state: Any, three_records: Any
) -> None:
    digests = [each.record.digest for each in three_records[:2]]
    post_station.casebook.records.set_way(three_records[0].record.id, WayToHq.WRITTEN)
    [bundle] = post_station.casebook.bundles.list("")
    post_station.casebook.bundles.mark(bundle.id, BundleState.WRITTEN)

    state(digests)

    assert way(post_station, three_records[0]) is WayToHq.RECEIVED
    [bundle] = post_station.casebook.bundles.list("")
    assert bundle.state is BundleState.RECEIVED, "no receipt for it may ever come"


@pytest.mark.parametrize(("hq_anew", "expected"), [(False, "written"), (True, "to-send")])
def test_what_is_on_its_way_is_offered_again_only_to_a_restored_headquarters(
    post_station: Any, sent: Any, state: Any, three_records: Any, hq_anew: bool, expected: str
) -> None:
    state([], hq_anew=hq_anew)

    assert way(post_station, three_records[0]).value == expected


def test_what_headquarters_has_and_is_not_here_is_told(
    post_station: Any, applied: Any, state: Any, three_records: Any
) -> None:
    digests = [each.record.digest for each in three_records[:2]]

    assert state([*digests, "e" * 64]) == ["hq-holds-more"]
    [finding] = post_station.casebook.findings.standing()
    assert (finding.kind, finding.detail["count"]) == (FindingKind.HQ_HOLDS_MORE, 1)


def test_the_last_copy_that_was_erased_is_told_and_not_sent(
    post_station: Any, applied: Any, state: Any, three_records: Any, post: Any
) -> None:
    case = three_records[0].case
    post_station.casebook.erasure.erase(
        case.id, post_station.clock.now(), post.officer.id, "Invented"
    )

    assert state([three_records[1].record.digest]) == ["hq-lost-erased"]
    assert way(post_station, three_records[0]) is WayToHq.REFUSED
    assert post_station.casebook.records.to_send() == []


def test_a_list_that_is_not_the_statements_is_told_apart() -> None:
    part, listed = epochs.statement(["1" * 64, "2" * 64])

    assert reconciling.fits(part, listed)
    assert not reconciling.fits(part, listed[:32])
    assert not reconciling.fits(part, listed[32:] + listed[:32])


def test_what_was_refused_for_its_number_is_offered_again_in_a_new_epoch(
    post_station: Any, sent: Any, three_records: Any, return_fields: Any
) -> None:
    import rfc8785

    casebook = post_station.casebook
    casebook.records.set_way(three_records[0].record.id, WayToHq.REFUSED, "fork")
    casebook.records.set_way(three_records[1].record.id, WayToHq.REFUSED, "signature")
    told = manifests.parse(rfc8785.dumps(return_fields))
    assert isinstance(told, manifests.ReturnManifest)
    casebook.begin_epoch(Why.COPIED)

    Reconciling(casebook, HqWord(casebook, told, "d" * 64, anew=True)).run(None)

    assert way(post_station, three_records[0]) is WayToHq.TO_SEND
    assert way(post_station, three_records[1]) is WayToHq.REFUSED


def test_so_are_statements(
    post_station: Any, usb: Any, make_entry: Any, psychologist: Any, return_fields: Any
) -> None:
    """They stayed refused for ever, while the records of their bundle went on."""
    import rfc8785

    casebook = post_station.casebook
    forked, bad = (make_entry(psychologist, kind="unheard-of", payload={}) for _ in range(2))
    post_station.add_entries("", forked, bad)
    casebook.entries.set_way(forked.entry.id, "", EntryWay.REFUSED, "fork")
    casebook.entries.set_way(bad.entry.id, "", EntryWay.REFUSED, "signature")
    told = manifests.parse(rfc8785.dumps(return_fields))
    assert isinstance(told, manifests.ReturnManifest)
    casebook.begin_epoch(Why.COPIED)

    Reconciling(casebook, HqWord(casebook, told, "d" * 64, anew=True)).run(None)

    assert casebook.entries.way(forked.entry.id, "") == (EntryWay.TO_SEND, "fork")
    assert casebook.entries.way(bad.entry.id, "") == (EntryWay.REFUSED, "signature")
