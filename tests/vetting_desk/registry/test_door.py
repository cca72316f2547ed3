"""The contract of `registry.door`: each test runs on the casebook and on PostgreSQL."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any, Protocol

import pytest

from tests.vetting_desk.registry.making import (
    decision_of,
    identities,
    keep_files,
    key_ring,
    officer_of,
    record_of,
)
from vetting_desk.clock import FixedClock, to_text
from vetting_desk.errors import (
    ArrivedMeanwhileError,
    NotFoundError,
    RecordRefusedError,
    StateError,
)
from vetting_desk.model import (
    BundleKind,
    IntakeOutcome,
    Receipt,
    ReceiptItem,
    RecordFile,
    new_id,
)
from vetting_desk.model.arrivals import Arrival
from vetting_desk.model.claim import WhyEnded
from vetting_desk.model.entry import Entry
from vetting_desk.model.epoch import NO_EPOCH, Epoch, Heard, Holdings, Seen, Why
from vetting_desk.model.finding import FindingKind
from vetting_desk.model.numbers.columns import Column
from vetting_desk.model.numbers.editions import EditionHead
from vetting_desk.model.numbers.questions import Question
from vetting_desk.model.queue import Queue
from vetting_desk.model.record_document import RecordDocument
from vetting_desk.model.stamp import StampedRecord, StampKind, StoredStamp
from vetting_desk.registry.casebook_door import CasebookHq
from vetting_desk.registry.door import (
    BOTH,
    ONLY_CASEBOOK,
    ONLY_POSTGRES,
    WORK_QUEUES,
    Capability,
    HqRegistry,
    Kind,
)
from vetting_desk.store import Casebook
from vetting_desk.transfer.ends.receiving import Registry

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)
UNTIL = NOW + timedelta(days=14)
POST = new_id()
Make = Callable[..., RecordDocument]


class Backend(HqRegistry, Registry, Protocol):
    """All that each backend is."""


@pytest.fixture(params=["casebook", "postgres"])
def hq(request: pytest.FixtureRequest, casebook: Casebook) -> Iterator[Backend]:
    officer = officer_of(casebook)
    if request.param == "casebook":
        yield CasebookHq(casebook)
        return
    from tests.vetting_desk.registry.cluster import member
    from vetting_desk.registry.postgres.driver import connect
    from vetting_desk.registry.postgres.registry import PostgresRegistry

    cluster, name = request.getfixturevalue("cluster"), request.getfixturevalue("database_name")
    with connect(cluster.address(name)) as owner:
        member(owner, "return_desk", "vetting_return", officer.id)
    with connect(cluster.address(name, "return_desk")) as database:
        keys = key_ring(identities())
        yield PostgresRegistry(database, keys, casebook, FixedClock(NOW), begins=True)


def taken(hq: Backend, document: RecordDocument, *contents: bytes) -> Any:
    """Take a record in, with invented files."""
    record = record_of(document, *(contents or (b"{}",)))
    with hq.unit_of_work():
        keep_files(hq, *(contents or (b"{}",)))
        hq.accept(record, document)
    return record


def decide(hq: Backend, entry: Entry, said: Any, seen: str) -> None:
    """Decide, with the files of the decision."""
    document, contents = said
    with hq.unit_of_work():
        keep_files(hq, *contents)
        hq.decisions.decide(entry, document, seen)


def arrival(sequence: int, **changes: Any) -> Arrival:
    fields: dict[str, Any] = {
        "bundle_id": new_id(),
        "desk_id": POST,
        "kind": BundleKind.RECORDS,
        "sequence": sequence,
        "manifest_digest": sha256(str((sequence, changes)).encode()).hexdigest(),
        "previous_digest": "",
        "audit_head": "ab" * 32,
        "audit_length": 10 * sequence,
        "audit_leaves": tuple(bytes([each]) * 32 for each in range(10)),
        "officer_name": "Officer Invented",
        "arrived_at": NOW,
    }
    return Arrival(**{**fields, **changes})


def stamp_of(bundle_id: str, **changes: Any) -> StoredStamp:
    fields: dict[str, Any] = {
        "id": new_id(),
        "kind": StampKind.INTAKE,
        "digest": sha256(new_id().encode()).hexdigest(),
        "stamped_at": NOW,
        "ends_at": NOW + timedelta(days=365),
        "officer_name": "Officer Invented",
        "bundle_id": bundle_id,
        "records": (StampedRecord(new_id(), "a" * 64, "b" * 64, ""),),
        "renews": (),
        "previous": "",
        "document": b"{}",
        "p7s": b"p7s",
        "mldsa65": b"m" * 3309,
    }
    return StoredStamp(**{**fields, **changes})


def test_what_a_backend_does_is_named_and_what_one_alone_does_too(hq: Backend) -> None:
    only = ONLY_CASEBOOK if isinstance(hq, CasebookHq) else ONLY_POSTGRES
    assert hq.capabilities == BOTH | only
    assert set(Capability) == BOTH | ONLY_CASEBOOK | ONLY_POSTGRES
    assert not BOTH & ONLY_CASEBOOK
    assert not BOTH & ONLY_POSTGRES


def test_a_record_comes_back_with_its_case_its_files_and_its_contents(
    hq: Backend, document: Make
) -> None:
    sent = document()
    record = taken(hq, sent, b"{}", b"an invented attachment" * 50_000)
    assert hq.record(record.id) == record
    assert list(hq.records_of(record.case_id)) == [record]
    case = hq.case(sent.case.id)
    assert [name.text for name in case.names] == ["Anna Invented"]
    assert (case.reference, case.birth.text) == (sent.case.reference, "1990")
    assert [hq.content(record.id, each.sha256) for each in record.files] == [
        b"{}",
        b"an invented attachment" * 50_000,
    ]


def test_a_file_is_not_found_under_another_owner(hq: Backend, document: Make) -> None:
    record = taken(hq, document())
    with pytest.raises(NotFoundError):
        hq.content(new_id(), record.files[0].sha256)


def test_a_later_record_tells_of_the_person_and_an_earlier_one_does_not(
    hq: Backend, document: Make
) -> None:
    first = document()
    taken(hq, first)
    same = {"case__id": first.case.id, "case__reference": first.case.reference}
    later = {"clock__signed_at": to_text(NOW + timedelta(days=2))}
    name = {"text": "Anna Renamed", "script": "Latn", "kind": "primary"}
    taken(hq, document(**same, **later, case__names=[name]))
    taken(hq, document(**same, clock__signed_at=to_text(NOW - timedelta(days=3))))
    assert [each.text for each in hq.case(first.case.id).names] == ["Anna Renamed"]
    assert len(hq.records_of(first.case.id)) == 3


@pytest.mark.parametrize(
    ("changes", "detail"),
    [
        ({"case__birth": "soon"}, "birth"),
        ({"case__reference": "2026-INV-99999"}, "another reference"),
        ({"desk__id": new_id()}, "another desk's case"),
    ],
)
def test_a_record_that_does_not_fit_its_case_is_refused_and_nothing_is_kept(
    hq: Backend, document: Make, changes: dict[str, Any], detail: str
) -> None:
    first = document()
    taken(hq, first)
    other = document(**{"case__id": first.case.id, **changes})
    with pytest.raises(RecordRefusedError) as raised:
        taken(hq, other)
    assert raised.value.fields["detail"] == detail
    assert hq.record(other.record) is None
    assert hq.counts().records == 1


def test_a_reference_of_two_cases_is_flagged(hq: Backend, document: Make) -> None:
    first, other = document(), document()
    taken(hq, first)
    with hq.unit_of_work():
        keep_files(hq, b"{}")
        flags = hq.accept(record_of(other, b"{}"), other)
    assert flags == (f"reference-repeated:{other.case.reference}",)


def test_of_a_unit_of_work_that_fails_nothing_stays(hq: Backend, document: Make) -> None:
    sent, before = document(), hq.counts()

    def fail() -> None:
        with hq.unit_of_work():
            keep_files(hq, b"{}")
            hq.accept(record_of(sent, b"{}"), sent)
            hq.arrivals.add(arrival(1))
            hq.flag("bundle", POST, ("gap",))
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert hq.counts() == before
    assert hq.record(sent.record) is None


def test_a_record_without_its_contents_is_not_kept(hq: Backend, document: Make) -> None:
    sent = document()
    with pytest.raises(NotFoundError), hq.unit_of_work():
        hq.accept(record_of(sent, b"missing"), sent)
    assert hq.counts().cases == 0


def test_a_content_of_which_nothing_is_made_can_be_let_go(hq: Backend) -> None:
    with hq.unit_of_work():
        name, new = hq.keep_blob([b"invented", memoryview(b" words")], 14)
        assert (hq.blob(name), new) == (b"invented words", True)
        assert hq.keep_blob([b"invented words"], 14) == (name, False)
        hq.discard_blob(name)
        with pytest.raises(NotFoundError):
            hq.blob(name)


def test_an_arrival_comes_back_by_id_number_and_feed(hq: Backend) -> None:
    first, third = arrival(1), arrival(3)
    assert hq.arrivals.add(first)
    assert hq.arrivals.add(third)
    assert not hq.arrivals.add(first)
    found = hq.arrivals.find(third.bundle_id, third.manifest_digest)
    assert found is not None
    assert found.audit_leaves == third.audit_leaves
    assert hq.arrivals.find(third.bundle_id, "0" * 64) is None
    assert hq.arrivals.find(new_id()) is None
    feed = hq.arrivals.feed(POST, BundleKind.RECORDS)
    assert feed is not None
    assert (feed.sequence, feed.missing, feed.audit_length) == (3, (2,), 30)
    assert hq.arrivals.feed(new_id(), BundleKind.RECORDS) is None


def test_what_comes_late_closes_its_gap(hq: Backend) -> None:
    for sequence in (5, 2, 3):
        hq.arrivals.add(arrival(sequence))
    feed = hq.arrivals.feed(POST, BundleKind.RECORDS)
    assert feed is not None
    assert feed.missing == (1, 4)


def test_two_bundles_under_one_number_are_a_fork(hq: Backend) -> None:
    one, other = arrival(1), arrival(1, officer_name="Another Invented")
    hq.arrivals.add(one)
    hq.arrivals.add(other)
    found = hq.arrivals.at(POST, BundleKind.RECORDS, 1)
    assert [(each.bundle_id, each.fork) for each in found] == [
        (one.bundle_id, False),
        (other.bundle_id, True),
    ]
    assert len(hq.holdings.lines(Kind.ARRIVALS)) == 2


def test_the_bundles_that_cover_an_entry_of_a_log_are_found(hq: Backend) -> None:
    for sequence in (1, 2, 3):
        hq.arrivals.add(arrival(sequence))
    assert [each.sequence for each in hq.arrivals.covering(POST, 11, 12)] == [2]
    assert [each.sequence for each in hq.arrivals.covering(POST, 11, 25)] == [2, 3]


def test_who_signed_a_bundle_is_told_to_who_holds_the_keys(hq: Backend) -> None:
    hq.arrivals.add(arrival(1))
    [found] = hq.holdings.arrivals()
    assert found.officer_name == "Officer Invented"


def test_stamps_are_found_by_bundle_record_and_name(hq: Backend) -> None:
    one = stamp_of("bundle-one")
    two = stamp_of("bundle-two", previous=one.digest)
    renewal = stamp_of(
        "", kind=StampKind.RENEWAL, records=(), renews=(one.digest,), previous=two.digest
    )
    assert hq.stamps.last_digest() == ""
    assert [hq.stamps.add(each) for each in (one, two, renewal, one)] == [True, True, True, False]
    assert hq.stamps.of_bundle("bundle-one") == one
    assert hq.stamps.of_bundle("bundle-none") is None
    assert list(hq.stamps.of_record(two.records[0])) == [two]
    assert list(hq.stamps.naming(one.digest)) == [renewal, two]
    assert hq.stamps.last_digest() == renewal.digest
    far = NOW + timedelta(days=400)
    assert list(hq.stamps.due(far, 10)) == [two, renewal]
    assert hq.stamps.count_due(far) == 2
    assert list(hq.stamps.due(NOW, 10)) == []
    assert list(hq.holdings.stamps()) == [one, two, renewal]


def test_a_receipt_is_issued_once(hq: Backend) -> None:
    item = ReceiptItem(new_id(), "a" * 64, IntakeOutcome.HELD, "revoked")
    receipt = Receipt(new_id(), POST, 1, NOW, "ab" * 32, 10, (item,))
    hq.issue(receipt)
    hq.issue(receipt)
    assert hq.receipt(receipt.bundle_id) == receipt
    assert hq.receipt(new_id()) is None
    assert list(hq.holdings.receipts()) == [receipt]


def test_what_was_not_taken_in_counts_and_is_kept_with_its_contents(hq: Backend) -> None:
    with hq.unit_of_work():
        name, _ = hq.keep_blob([b"refused"], 7)
        file = RecordFile("assessment.json", name, 7)
        hq.quarantine("bundle", POST, new_id(), "a" * 64, IntakeOutcome.REFUSED, "case", (file,))
    assert hq.counts().quarantined == 1
    assert hq.blob(name) == b"refused"


def test_the_newest_word_of_a_desk_replaces_the_one_before(hq: Backend) -> None:
    said = Heard(
        POST, Seen(Epoch(2, "1" * 32), 7, "a" * 64), 3, "ab" * 32, 40, Holdings(5, "b" * 64),
        Seen(NO_EPOCH, 0, ""), reconciled=True,
    )  # fmt: skip
    assert hq.standing.heard(POST) is None
    hq.standing.hear(Heard(POST, Seen(Epoch(1, "2" * 32), 1, "c" * 64), 1, "00" * 32, 1))
    hq.standing.hear(said)
    assert hq.standing.heard(POST) == said


def test_an_epoch_begins_above_what_was_given(hq: Backend) -> None:
    before = hq.standing.epoch()
    hq.standing.begin_epoch(Why.RESTORED, 41, {}, 7, 3)
    after = hq.standing.epoch()
    assert after.number == 42
    assert hq.standing.knows_epoch(after.mark)
    assert not hq.standing.knows_epoch("f" * 32)
    assert after.mark != before.mark


def test_a_finding_is_told_once(hq: Backend) -> None:
    hq.standing.find(FindingKind.HQ_BEHIND, "", {"known": 5, "here": 3})
    hq.standing.find(FindingKind.HQ_BEHIND, "", {"known": 5, "here": 3})
    assert hq.standing.returned(POST) == 0
    assert hq.standing.returned_digest(POST, 1) == ""
    assert hq.standing.lineage(POST) == (POST,)


def test_nothing_is_known_of_a_desk_nobody_enrolled(hq: Backend) -> None:
    assert hq.trusts(POST) is None
    assert hq.desk_certificate(POST) == b""


def test_a_case_is_claimed_by_one_at_a_time(
    hq: Backend, document: Make, casebook: Casebook
) -> None:
    case = taken(hq, document()).case_id
    me = officer_of(casebook)
    claim = hq.claims.take(case, me.id, me.name, NOW, UNTIL)
    assert (claim.officer_name, claim.given_by, claim.holds) == (me.name, me.name, True)
    assert hq.claims.held(case) == claim
    assert hq.claims.count_of(me.id) == 1
    with pytest.raises(StateError):
        hq.claims.take(case, me.id, me.name, NOW, UNTIL)
    ended = hq.claims.end(claim.id, WhyEnded.LET_GO, NOW)
    assert (ended.why, ended.ended_by, ended.ended_at) == (WhyEnded.LET_GO, me.name, NOW)
    with pytest.raises(StateError):
        hq.claims.end(claim.id, WhyEnded.LET_GO, NOW)
    assert hq.claims.held(case) is None
    hq.claims.take(case, me.id, me.name, NOW, UNTIL)
    assert [each.holds for each in hq.claims.of_case(case)] == [False, True]


def test_a_claim_ends_by_itself_in_nobodys_name(
    hq: Backend, document: Make, casebook: Casebook
) -> None:
    case, me = taken(hq, document()).case_id, officer_of(casebook)
    claim = hq.claims.take(case, me.id, me.name, NOW, UNTIL)
    assert hq.claims.end(claim.id, WhyEnded.PERIOD, UNTIL).ended_by == ""


def test_a_case_or_claim_that_is_not_here_is_not_found(hq: Backend, casebook: Casebook) -> None:
    me = officer_of(casebook)
    with pytest.raises(NotFoundError):
        hq.claims.take(new_id(), me.id, me.name, NOW, UNTIL)
    with pytest.raises(NotFoundError):
        hq.claims.get(new_id())
    with pytest.raises(NotFoundError):
        hq.claims.end(new_id(), WhyEnded.LET_GO, NOW)
    with pytest.raises(NotFoundError):
        hq.queues.put(new_id(), Queue.REVIEW)
    with pytest.raises(NotFoundError):
        hq.decisions.version(new_id())
    with pytest.raises(NotFoundError):
        hq.case(new_id())


@pytest.mark.parametrize("queue", WORK_QUEUES)
def test_a_case_waits_in_the_queue_it_was_put_into(
    hq: Backend, document: Make, queue: Queue
) -> None:
    case = taken(hq, document()).case_id
    hq.queues.put(case, queue)
    [row] = hq.queues.page(queue, None, 10)
    assert (row.case_id, row.name, row.claim) == (case, "Anna Invented", None)
    assert hq.queues.counts() == {each: int(each is queue) for each in WORK_QUEUES}


def test_a_queue_goes_on_where_its_page_ended(
    hq: Backend, document: Make, casebook: Casebook
) -> None:
    cases = [
        taken(hq, document(case__reference=f"2026-INV-{number:05d}")).case_id for number in range(5)
    ]
    for case in cases:
        hq.queues.put(case, Queue.REVIEW)
    me = officer_of(casebook)
    claim = hq.claims.take(cases[0], me.id, me.name, NOW, UNTIL)
    first = list(hq.queues.page(Queue.REVIEW, None, 3))
    rest = list(hq.queues.page(Queue.REVIEW, first[-1].place, 3))
    assert [row.case_id for row in (*first, *rest)] == cases
    assert first[0].claim == claim


def test_what_somebody_has_is_listed_by_itself(
    hq: Backend, document: Make, casebook: Casebook
) -> None:
    cases = [
        taken(hq, document(case__reference=f"2026-INV-{number:05d}")).case_id for number in range(3)
    ]
    me = officer_of(casebook)
    for number, case in enumerate(cases[1:]):
        hq.claims.take(case, me.id, me.name, NOW, UNTIL + timedelta(days=number))
    first = list(hq.queues.own(me.id, None, 1))
    rest = list(hq.queues.own(me.id, first[-1].place, 5))
    assert [row.case_id for row in (*first, *rest)] == cases[1:]
    assert hq.queues.own("somebody else", None, 5) == []


def test_a_decision_is_kept_once_and_who_saw_less_is_told(
    hq: Backend, document: Make, casebook: Casebook
) -> None:
    case = taken(hq, document()).case_id
    seen = hq.decisions.version(case)
    one, said = decision_of(case, officer_of(casebook))
    other, said_too = decision_of(case, officer_of(casebook))
    decide(hq, one, said, seen)
    with pytest.raises(ArrivedMeanwhileError):
        decide(hq, other, said_too, seen)
    assert list(hq.decisions.of_case(case)) == [one.id]
    assert hq.entry(one.id) == one
    assert hq.entry(other.id) is None
    assert list(hq.entries_of(case)) == [one]
    assert hq.decisions.version(case) != seen


def test_a_record_that_came_meanwhile_stops_a_decision(
    hq: Backend, document: Make, casebook: Casebook
) -> None:
    first = document()
    case = taken(hq, first).case_id
    seen = hq.decisions.version(case)
    taken(hq, document(case__id=case, case__reference=first.case.reference))
    one, said = decision_of(case, officer_of(casebook))
    with pytest.raises(ArrivedMeanwhileError):
        decide(hq, one, said, seen)
    assert list(hq.decisions.of_case(case)) == []


def test_a_question_has_its_name_for_good_and_is_asked_of_editions_alone(hq: Backend) -> None:
    asked = Question((Column.OUTCOME,), ((Column.DECIDED, ("2026",)),))
    hq.figures.save("mine", asked)
    hq.figures.save("mine", asked)
    with pytest.raises(StateError):
        hq.figures.save("mine", Question((Column.SEX,)))
    assert dict(hq.figures.questions()) == {"mine": asked}
    assert list(hq.figures.heads()) == []
    with pytest.raises(NotFoundError):
        hq.figures.answer(EditionHead(1, NOW, 5, 0, 0, 0), asked)


def test_the_log_fits_together_and_grows(hq: Backend, document: Make) -> None:
    before = hq.verify_log()
    taken(hq, document())
    assert hq.verify_log() > before
