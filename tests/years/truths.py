"""What must hold while years pass, and when everything has come to rest."""

from collections import Counter
from datetime import timedelta

from tests.years import agreeing, going_on_truths, office
from tests.years.founding import HQ, SUPERVISOR
from tests.years.laptops import Laptop, Rollback
from tests.years.ledger import Acknowledged
from tests.years.year import Year
from vetting_desk.crypto.certificates import Moment, load_certificate
from vetting_desk.crypto.cms import judge_detached
from vetting_desk.errors import PermissionDeniedError
from vetting_desk.model import WayToHq
from vetting_desk.model.entry import EntryWay
from vetting_desk.model.evidence import Evidence, EvidenceKind, Outcome, earliest
from vetting_desk.model.finding import FindingKind
from vetting_desk.operations.access.entries import TO_HEADQUARTERS
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.exchange import offering
from vetting_desk.operations.records import records
from vetting_desk.transfer.ends.stamps import StampReader

WENT_BACK = {
    FindingKind.RESTORED,
    FindingKind.BEHIND,
    FindingKind.DIVERGED,
    FindingKind.MARKS_LOST,
    FindingKind.HQ_SAW_MORE,
    FindingKind.HQ_HOLDS_MORE,
    FindingKind.COPIED,
}
"""What tells a person at a post that something may be missing here."""
HQ_WENT_BACK = {FindingKind.HQ_RESTORED, FindingKind.HQ_FORKED}
"""What tells a person at a post that headquarters went back."""
HQ_KNOWS = {
    FindingKind.RESTORED,
    FindingKind.BEHIND,
    FindingKind.DIVERGED,
    FindingKind.POST_SAW_MORE,
    FindingKind.HQ_BEHIND,
    FindingKind.LIST_BEHIND,
    FindingKind.RULES_BEHIND,
}
"""What tells a person at headquarters that it went back."""


def after_each_step(year: Year) -> None:
    """What a desk says of itself is true, at the desks that are open."""
    for laptop in year.laptops.touched:
        if laptop.desk is not None:
            (_nothing_twice if laptop.name == HQ else _received_is_true)(year, laptop.desk)
            if laptop.name != HQ:
                office.goes_by_signed_rules(year, laptop.desk)


def _received_is_true(year: Year, desk: OpenDesk) -> None:
    received = {record.id for record in desk.casebook.records.on_way(WayToHq.RECEIVED)}
    never = {each for each in received if each in year.ledger.signed} - year.ledger.arrived
    assert not never, f"said to be received, and never was at headquarters: {never}"


def _nothing_twice(_: Year, hq: OpenDesk) -> None:
    digests = Counter(record.digest for record in hq.casebook.records.all())
    twice = [digest for digest, count in digests.items() if count > 1]
    assert not twice, f"twice at headquarters: {twice}"
    ways = {record.way_to_hq for record in hq.casebook.records.all()}
    assert ways <= {WayToHq.RECEIVED}, f"headquarters says of its own records: {ways}"


def at_rest(year: Year) -> None:
    """Everything acknowledged is at headquarters once, or somebody was told what became of it."""
    after_each_step(year)
    _nothing_is_silent(year)
    for item in year.ledger.signed.values():
        if not _is_at_hq(year.hq, item):
            _was_told(year, item)
        elif item.revoked in {"lost", "misused"}:
            _is_not_called_valid(year, item)
        _is_closed(year, item)
    agreeing.at_rest(year)
    going_on_truths.at_rest(year)
    office.at_rest(year)
    _withdrawn_stay_here(year)
    for laptop in year.laptops.touched:
        desk = laptop.at(SUPERVISOR)
        if laptop.rollbacks:
            desk.casebook.verify()
        _time_is_right(year, laptop.name, desk)
        _knows_who_is_revoked(year, laptop.name, desk)


def _nothing_is_silent(year: Year) -> None:
    """Whoever went back, forked, or heard of somebody who did, was told."""
    hq = year.laptops.hq
    for laptop in year.laptops.posts:
        told = _findings(laptop)
        for back in laptop.rollbacks:
            if _could_know(year, back, laptop.name, hq):
                assert told & WENT_BACK, f"{laptop.name} went back in silence: {back}"
        restored = [back for back in hq.rollbacks if back.how == "restored"]
        if any(not _undone(year, back, laptop) for back in restored) and not laptop.parted:
            assert told & HQ_WENT_BACK, f"{laptop.name} was not told that headquarters went back"
        if laptop.parted:
            first = _findings(year.laptops.get(laptop.name.removesuffix("-again")))
            assert first & WENT_BACK, "the first of two laptops was not told of the second"
            told = _findings(hq) & {FindingKind.POST_COPIED, FindingKind.POST_RESTORED}
            assert told or hq.rollbacks, "headquarters was not told of two laptops"
    for back in hq.rollbacks:
        if any(_could_know(year, back, HQ, laptop) for laptop in year.laptops.posts):
            told = _findings(hq)
            assert told & HQ_KNOWS, f"headquarters went back in silence: {back}"


def _undone(year: Year, restored: Rollback, reader: Laptop) -> bool:
    """Return whether the whole disk of headquarters went back to before a restore that a post had not heard of.

    What the restore began went with it, and headquarters is as the post knows it: the post read
    neither what the restore began, nor anything else that the disk lost.
    """
    later = _put_back_since(year.laptops.hq, restored)
    if not later or any(_could_know(year, back, HQ, reader) for back in later):
        return False
    first = min(back.at for back in later)
    return not any(
        parcel.sender == HQ and at == reader.name and restored.at <= parcel.step <= first
        for parcel, at in year.read
    )


def _put_back_since(laptop: Laptop, restored: Rollback) -> list[Rollback]:
    """Return when the whole disk of a laptop went back to before a restore, with all that the restore told."""
    return [
        back
        for back in laptop.rollbacks
        if back.how == "disk-put-back" and back.to < restored.at < back.at
    ]


def _findings(laptop: Laptop) -> set[FindingKind]:
    return {each.kind for each in laptop.at(SUPERVISOR).casebook.findings.list()}


def _could_know(year: Year, back: Rollback, sender: str, reader: Laptop) -> bool:
    """Return whether somebody else has seen what a laptop lost, and has not gone back themselves."""
    if not back.moved or reader.rollbacks:
        return False
    return any(
        parcel.sender == sender and at == reader.name and back.to < parcel.step <= back.at
        for parcel, at in year.read
    )


def _time_is_right(year: Year, name: str, desk: OpenDesk) -> None:
    off = desk.casebook.clock_reading().newest - year.time.now
    assert abs(off) < timedelta(days=1), f"{name} believes a time that is {off} off"


def _knows_who_is_revoked(year: Year, name: str, desk: OpenDesk) -> None:
    for officer_id in year.ledger.revocations:
        known = {each.officer.id: each for each in year.hq.casebook.officers.list()}.get(officer_id)
        for pem in known.certificates if known else ():
            certificate = load_certificate(pem)
            taken_back = year.hq.keys.trust.revocation_of(certificate) is not None
            knows = desk.keys.trust.revocation_of(certificate) is not None
            assert knows or not taken_back, f"{name} does not know of a revocation"


def _is_at_hq(hq: OpenDesk, item: Acknowledged) -> bool:
    kept = hq.casebook.entries if item.entry else hq.casebook.records
    found = kept.find(item.id)
    assert found is None or item.entry or found.digest == item.digest, f"another record: {item}"
    return found is not None


def _was_told(year: Year, item: Acknowledged) -> None:
    """Find out that somebody was told of something that is not at headquarters."""
    holders = [laptop for laptop in year.laptops.posts if _holds(laptop.at(SUPERVISOR), item)]
    if item.laptop == HQ:  # what posts have of it came from there, and does not go back by itself
        holders = []
    ways = {_way(laptop.at(SUPERVISOR), item) for laptop in holders}
    for way, reason in ways:
        year.ledger.counts[f"at rest {way}"] += 1
        kept = {each.record_id for each in year.hq.casebook.intake.quarantined()}
        assert way != "set-aside" or item.id in kept, f"{item} is set aside, and nobody has it"
        assert way in {"set-aside", "refused"}, f"{item} is {way}, which has exits left"
        assert reason, f"{item} is {way}, and nobody was told why"
    if not holders:
        laptop = year.laptops.get(item.laptop)
        back = [each for each in laptop.rollbacks if each.to < item.step <= each.at]
        assert back, f"gone without a trace: {item}"
        year.ledger.counts["at rest gone by a restore"] += 1
        told = {each.kind for each in laptop.at(SUPERVISOR).casebook.findings.list()}
        unseen = (e.how == "disk-put-back" or _put_back_since(laptop, e) for e in back)
        assert told & WENT_BACK or all(unseen), item


def _holds(desk: OpenDesk, item: Acknowledged) -> bool:
    kept = desk.casebook.entries if item.entry else desk.casebook.records
    return kept.find(item.id) is not None


def _way(desk: OpenDesk, item: Acknowledged) -> tuple[str, str]:
    if item.entry:
        way, reason = desk.casebook.entries.way(item.id, TO_HEADQUARTERS) or (EntryWay.TO_SEND, "")
        return way.value, reason
    record = desk.casebook.records.get(item.id)
    words = offering.later_words(desk, item.id)
    return record.way_to_hq.value, record.reason or (words[-1].words if words else "")


def _is_not_called_valid(year: Year, item: Acknowledged) -> None:
    hq = year.hq
    if hq.casebook.acceptances.find(item.id) is not None:
        return
    outcome = _entry_outcome(hq, item) if item.entry else _record_outcome(hq, item)
    assert outcome is not Outcome.VALID, f"signed after a revocation, and called valid: {item}"
    # An entry is acted on when it comes: nobody may have been passed over who has to decide.
    passed_over = item.entry and not year.laptops.hq.rollbacks
    assert not passed_over, f"signed after a revocation, and nobody was asked: {item}"


def _record_outcome(hq: OpenDesk, item: Acknowledged) -> Outcome:
    try:
        return records.check_record(hq, item.id).outcome
    except PermissionDeniedError:
        return Outcome.CANNOT_BE_JUDGED  # clinical, and the supervisor is told so


def _entry_outcome(hq: OpenDesk, item: Acknowledged) -> Outcome:
    """Judge an entry that headquarters took in as it judges a record: by what shows how old it is."""
    entry = hq.casebook.entries.find(item.id)
    assert entry is not None
    data, signature = (hq.casebook.blobs.get(file.sha256) for file in entry.files[:2])
    now, receipt = hq.casebook.clock_reading().newest, hq.casebook.receipts.first_of
    answered = receipt(item.id, item.digest)
    arrival = Evidence(EvidenceKind.ARRIVAL, answered.taken_in_at) if answered else None
    reader = StampReader(hq.keys.trust, hq.casebook.stamps, now, hq.desk.id)
    stamped = reader.earliest(hq.casebook.stamps.of_document(item.id, item.digest))
    moment = Moment(now, earliest((stamped, arrival)), claimed=entry.written_at, list_needed=False)
    return judge_detached(data, signature, hq.keys.trust, moment)[1].outcome


def _is_closed(year: Year, item: Acknowledged) -> None:
    """Nobody but psychologists reads what is clinical, at headquarters and where it was signed."""
    if item.id not in year.ledger.clinical:
        return
    for laptop in (year.laptops.hq, *year.laptops.posts):
        if laptop.name != HQ and not _holds(laptop.at(SUPERVISOR), item):
            continue
        desk = laptop.at(SUPERVISOR)
        found = desk.casebook.records.find(item.id)
        if found is None or not found.files:
            continue
        assert not _reads(desk, item), (
            f"a supervisor reads what is clinical at {laptop.name}: {item}"
        )
        words = (desk.casebook.blobs.get(file.sha256) for file in found.files)
        assert not any(b"Invented" in blob for blob in words), f"open at {laptop.name}: {item}"


def _reads(desk: OpenDesk, item: Acknowledged) -> bool:
    try:
        records.files(desk, item.id)
    except PermissionDeniedError:
        return False
    return True


def _withdrawn_stay_here(year: Year) -> None:
    """A case that was opened by mistake never comes to headquarters, and is in no list."""
    for laptop in (year.laptops.hq, *year.laptops.posts):
        listed = {row.id for row in laptop.at(SUPERVISOR).casebook.cases.search(limit=10_000)}
        assert not listed & year.ledger.withdrawn, f"withdrawn, and listed at {laptop.name}"
    for case in year.ledger.withdrawn:
        assert year.hq.casebook.cases.find(case) is None, "a withdrawn case came to headquarters"
