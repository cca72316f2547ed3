"""Carrying headquarters' registry from its casebook into the database and back, and comparing the two.

What one side has and the other lacks is added there, in the order it came; nothing is changed or removed on
either side, so that being killed costs a repetition. Back in the casebook entries are acted on, what workers
could not stamp is stamped, and what posts confirmed is marked. What was erased on one side never comes back to
the other.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import TYPE_CHECKING, Final, TypeAlias

from vetting_desk.errors import (
    BundleError,
    NotFoundError,
    RecordRefusedError,
    RegistryDiffersError,
)
from vetting_desk.model import RecordFile
from vetting_desk.model.entry import Entry, EntryWay
from vetting_desk.model.entry_kinds import SIGNATURE, TASK
from vetting_desk.operations.access import case_ways, numbering
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.exchange.station import DeskStation
from vetting_desk.operations.registry import carrying_seen, carrying_standing, connecting
from vetting_desk.operations.registry.needs import WholeDesk
from vetting_desk.progress import NoProgress, Progress
from vetting_desk.registry.door import Kind, Quarantined

if TYPE_CHECKING:
    from vetting_desk.registry.casebook_door import CasebookHq
    from vetting_desk.registry.postgres.registry import PostgresRegistry

SIGNED_ELSEWHERE: Final = frozenset({SIGNATURE, TASK})
"""Kinds of entries that a member signs on a machine of their own."""
_DOCUMENT, _ENTRY = "assessment.json", "entry.json"


Whole: TypeAlias = "CasebookHq | PostgresRegistry"
"""A backend, whole."""


@dataclass(frozen=True, slots=True)
class Compared:
    """One kind of thing on both sides.

    Attributes:
        kind: Which.
        here: How many the casebook holds.
        there: How many the database holds.
        digest: SHA-256 over what both hold; the same on both sides.
    """

    kind: Kind
    here: int
    there: int
    digest: str


@dataclass
class Moved:
    """What carrying did.

    Attributes:
        added: How many things of each kind were added, wherever they were missing.
        left: Ids of what the other side does not take, with the reason, such as a record of an erased case.
        stamped: How many bundles the return desk stamped for workers.
        compared: Both sides, kind by kind, after it.
    """

    added: dict[Kind, int] = field(default_factory=dict)
    left: list[tuple[str, str]] = field(default_factory=list)
    stamped: int = 0
    compared: tuple[Compared, ...] = ()


@door(Action.DECIDE_ARRIVALS)
def to_database(open_desk: WholeDesk, progress: Progress | None = None) -> Moved:
    """Carry what the casebook has into the database, and compare the two.

    Raises:
        RegistryDiffersError: If the database still lacks something, or has another thing under one name.
        StateError: If no registry was set up.
        RegistryError: If the database cannot be reached; what was carried stays.
        CancelledError: If the person asked to stop; the same.
        PermissionDeniedError: If the role does not allow it.
    """
    with connecting.connected(open_desk) as there:
        here = _casebook(open_desk)
        moved = _Carrying(here, there, progress or NoProgress()).run()
        _erase(there, here.holdings.erased())
        _forget(open_desk, there)
        carrying_standing.to_database(open_desk.casebook, there)
        carrying_seen.to_database(open_desk, there)
        moved.compared = compare(here, there, wanted=there)
    return moved


@door(Action.DECIDE_ARRIVALS)
def to_casebook(open_desk: WholeDesk, progress: Progress | None = None) -> Moved:
    """Carry what the database has back into the casebook, stamp what waits, and compare the two.

    Raises:
        RegistryDiffersError: If the casebook still lacks something, or has another thing under one name.
        StateError: If no registry was set up.
        TokenPinNeededError: If the officer signs with a token that is not unlocked; nothing was stamped then.
        RegistryError: If the database cannot be reached; what was carried stays.
        CancelledError: If the person asked to stop; the same.
        PermissionDeniedError: If the role does not allow it.
    """
    from vetting_desk.registry.caught_up import catch_up

    with connecting.connected(open_desk) as there:
        here = _casebook(open_desk)
        carrying = _Carrying(there, here, progress or NoProgress())
        carrying.kept = lambda entry: _send(open_desk, entry)
        moved = carrying.run()
        moved.stamped = _stamp(open_desk, here, there)
        carrying_standing.to_casebook(open_desk.casebook, here, there)
        catch_up(open_desk.casebook)
        carrying_standing.to_database(open_desk.casebook, there)
        carrying_seen.to_database(open_desk, there)
        moved.compared = compare(here, there, wanted=here)
    return moved


def compare(here: "CasebookHq", there: "PostgresRegistry", wanted: Whole) -> tuple[Compared, ...]:
    """Compare both sides, kind by kind.

    Args:
        here: The casebook.
        there: The database.
        wanted: The side that must have all the other has, but for what was erased on it.

    Raises:
        RegistryDiffersError: If it has not, or has another thing under one name.
    """
    found = []
    for kind in Kind:
        one, other = here.holdings.lines(kind), there.holdings.lines(kind)
        more, less = (one, other) if wanted is there else (other, one)
        gone = _gone(wanted, kind, [each for each in more if each not in less])
        both = {each: line for each, line in more.items() if less.get(each) == line}
        if len(both) + len(gone) < len(more):
            raise RegistryDiffersError(what=kind.value, here=len(one), there=len(other))
        text = "\n".join(f"{each} {both[each]}" for each in sorted(both))
        found.append(Compared(kind, len(one), len(other), sha256(text.encode()).hexdigest()))
    return tuple(found)


def _gone(side: Whole, kind: Kind, missing: list[str]) -> list[str]:
    """Return which of some ids a side lacks because their case was erased there, or it refused them."""
    if kind is Kind.RECORDS:
        return [each for each in missing if (found := side.record(each)) and not found.files]
    if kind is Kind.ENTRIES:
        return [each for each in missing if (said := side.entry(each)) and not said.files]
    return []


@dataclass
class _Carrying:
    """One way, once."""

    source: Whole
    target: Whole
    progress: Progress
    moved: Moved = field(default_factory=Moved)
    kept: Callable[[Entry], None] | None = None
    """Called with each entry that is carried, while it can still be taken back."""

    def run(self) -> Moved:
        ways = {
            Kind.ARRIVALS: self._arrivals,
            Kind.RECORDS: self._records,
            Kind.ENTRIES: self._entries,
            Kind.QUARANTINED: self._quarantined,
            Kind.RECEIPTS: self._receipts,
            Kind.STAMPS: self._stamps,
        }
        for kind, carry in ways.items():
            have, lack = self.source.holdings.lines(kind), self.target.holdings.lines(kind)
            self.moved.added[kind] = 0
            carry({each: None for each in have if each not in lack})
        return self.moved

    def _arrivals(self, missing: dict[str, None]) -> None:
        for arrival in self.source.holdings.arrivals() if missing else ():
            if arrival.manifest_digest in missing:
                self._count(Kind.ARRIVALS, added=self.target.arrivals.add(arrival))

    def _records(self, missing: dict[str, None]) -> None:
        for done, each in enumerate(missing):
            self._tell(done, len(missing))
            self._count(Kind.RECORDS, added=self._record(each))

    def _entries(self, missing: dict[str, None]) -> None:
        for done, each in enumerate(missing):
            self._tell(done, len(missing))
            self._count(Kind.ENTRIES, added=self._entry(each))

    def _quarantined(self, missing: dict[str, None]) -> None:
        for aside in self.source.holdings.quarantined() if missing else ():
            if aside.key in missing:
                self._set_aside(aside)

    def _receipts(self, missing: dict[str, None]) -> None:
        for receipt in self.source.holdings.receipts() if missing else ():
            if receipt.bundle_id in missing:
                self.target.issue(receipt)
                self._count(Kind.RECEIPTS, added=True)

    def _stamps(self, missing: dict[str, None]) -> None:
        for stamp in self.source.holdings.stamps() if missing else ():
            if stamp.digest in missing:
                self._count(Kind.STAMPS, added=self.target.stamps.add(stamp))

    def _tell(self, done: int, total: int) -> None:
        self.progress.raise_if_cancelled()
        self.progress.report(done, total, "taking-in")

    def _count(self, kind: Kind, *, added: bool) -> None:
        self.moved.added[kind] += added

    def _record(self, record_id: str) -> bool:
        from vetting_desk.model.record_document import parse_document

        record, target = self.source.record(record_id), self.target
        if record is None:
            raise NotFoundError(what="record", id=record_id)
        if target.record(record_id) is not None:  # its content was erased there with its case
            self.moved.left.append((record_id, "erased"))
            return False
        named = next((each for each in record.files if each.name == _DOCUMENT), None)
        try:
            with target.unit_of_work():
                self._keep(record_id, record.files)
                if named is None:
                    case = self.source.case(record.case_id)
                    target.accept_sealed(record, case, self.source.desk_of(record.case_id))
                else:
                    target.accept(record, parse_document(target.blob(named.sha256)))
        except RecordRefusedError as error:
            self.moved.left.append((record_id, str(error.fields["reason"])))
            return False
        return True

    def _entry(self, entry_id: str) -> bool:
        from vetting_desk.model.entry_document import parse_entry

        entry, target = self.source.entry(entry_id), self.target
        if entry is None:
            raise NotFoundError(what="entry", id=entry_id)
        if target.entry(entry_id) is not None:
            self.moved.left.append((entry_id, "erased"))
            return False
        named = next(each for each in entry.files if each.name == _ENTRY)
        with target.unit_of_work():
            self._keep(entry_id, entry.files)
            target.accept_entry(entry, parse_entry(target.blob(named.sha256)))
            if self.kept is not None:
                self.kept(entry)
        return True

    def case(self, case_id: str) -> None:
        """Carry all of one case that the target has not."""
        for record in self.source.records_of(case_id):
            if self.target.record(record.id) is None:
                self._record(record.id)
        for entry in self.source.entries_of(case_id):
            if self.target.entry(entry.id) is None:
                self._entry(entry.id)

    def _set_aside(self, aside: Quarantined) -> None:
        files = []
        with self.target.unit_of_work():
            for file in aside.files:
                try:
                    content = self.source.blob(file.sha256)
                except (NotFoundError, BundleError):  # let go: there was no room for it
                    continue
                self.target.keep_blob([content], len(content))
                files.append(file)
            self.target.quarantine(
                aside.bundle_id, aside.desk_id, aside.record_id, aside.digest, aside.outcome,
                aside.reason, files,
            )  # fmt: skip
            if aside.superseded_by:
                self.target.supersede(
                    aside.desk_id, aside.record_id, aside.digest, aside.superseded_by
                )
        self._count(Kind.QUARANTINED, added=True)

    def _keep(self, owner: str, files: Sequence[RecordFile]) -> None:
        for name in dict.fromkeys(each.sha256 for each in files):
            content = self.source.content(owner, name)
            self.target.keep_blob([content], len(content))


def bring_case(source: Whole, target: Whole, case_id: str) -> None:
    """Carry all of one case from one backend into another, which has none or some of it; behind the doors."""
    _Carrying(source, target, NoProgress()).case(case_id)


def _send(open_desk: WholeDesk, entry: Entry) -> None:
    """Have what a member signed elsewhere go to the desk of its case, as what is signed here does."""
    books = open_desk.casebook
    if entry.kind not in SIGNED_ELSEWHERE or entry.desk_id != open_desk.desk.id:
        return
    if books.cases.find(entry.case_id) is not None:
        for feed in case_ways.of_case(open_desk, entry.case_id):
            books.entries.set_way(entry.id, feed, EntryWay.TO_SEND)


def _casebook(open_desk: WholeDesk) -> "CasebookHq":
    from vetting_desk.registry.casebook_door import CasebookHq

    return CasebookHq(open_desk.casebook, numbering.rules_number(open_desk.casebook))


def _erase(there: "PostgresRegistry", erased: frozenset[str]) -> None:
    """Erase in the database what was erased in the casebook, also after the database was restored."""
    for case_id in sorted(erased - there.holdings.erased()):
        if there.cases.head(case_id) is not None:
            there.cases.erase(case_id)


def _forget(open_desk: WholeDesk, there: "PostgresRegistry") -> None:
    """Erase in the database what lay in quarantine of cases that were erased in the casebook."""
    intake = open_desk.casebook.intake
    for number in open_desk.casebook.refused.of_erased():
        found = intake.in_quarantine(number)
        with there.unit_of_work():
            there.kept.forget(f"{found.bundle_id} {found.record_id} {found.digest}")


def _stamp(open_desk: WholeDesk, here: "CasebookHq", there: "PostgresRegistry") -> int:
    """Stamp what workers took in; the casebook first, so that a stamp is never made twice."""
    from vetting_desk.transfer.ends.stamping import stamp_what_waited

    waiting, count = there.stamps.waiting(), 0
    if not waiting:
        return 0
    with open_desk.token.use():
        for each in waiting:
            stamp = here.stamps.of_bundle(each.bundle_id)
            if stamp is None:
                with here.unit_of_work():
                    at = here.newest_moment()
                    stamp = stamp_what_waited(
                        DeskStation(open_desk), here, each.bundle_id, each.intake, at
                    )
                count += 1
            with there.unit_of_work():
                there.stamps.add(stamp)
                there.stamps.stamped(each.bundle_id)
    return count
