"""One simulated stretch of years: work at the posts, and sticks between them and headquarters.

Every step is a method with plain numbers for arguments, so that steps can be kept as a plain test.
Numbers that choose something choose among what there is at that moment. What was done to desks by hand is
`mishaps`, what happened to officers and clocks `staff`; how it all comes to rest, and what must hold then, is
`rest`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from tests.years.founding import (
    HQ,
    INSTRUMENT,
    POSTS,
    PSYCHOLOGIST,
    SUPERVISOR,
    begun,
    signed,
)
from tests.years.laptops import Laptop, Laptops
from tests.years.ledger import Acknowledged, Ledger
from tests.years.parcel import Parcel
from tests.years.quick import TrueTime
from vetting_desk.errors import (
    AgeError,
    BundleError,
    CaseClosedError,
    CertificateError,
    EnrolmentError,
    IssuingKeyError,
    PermissionDeniedError,
    RulesNotSignedError,
    StateError,
)
from vetting_desk.model import IntakeSummary
from vetting_desk.model.entry_kinds import KINDS
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.clinical import notes
from vetting_desk.operations.clinical.notes import ReleaseKind
from vetting_desk.operations.exchange import offering, transfer

OFFICERS = (PSYCHOLOGIST, SUPERVISOR)
NOT_ALLOWED = (
    CertificateError, EnrolmentError, IssuingKeyError, PermissionDeniedError, RulesNotSignedError,
)  # fmt: skip
"""How somebody is told that they cannot do this any more, or not yet."""
UNREADABLE = (AgeError, BundleError)
"""How somebody is told that a bundle is refused as a whole."""


def written_before(desk: OpenDesk) -> frozenset[str]:
    """Return the ids of the bundles that a desk has made."""
    return frozenset(each.id for each in desk.casebook.bundles.list())


@dataclass
class Year:
    """The organisation, the sticks, and the ledger.

    Attributes:
        laptops: All computers.
        time: The true time.
        stick: A folder for all sticks.
        lives: The decided case of each post, which it has since the founding.
        ledger: What the simulation knows.
        step: How many steps were taken.
        to_hq: Bundles on their way to headquarters.
        to_posts: Return bundles on their way.
        in_folder: What lies in the folder that a transport carries.
        backups: Backups of each laptop with the step they were made at, oldest first.
        copies: Copies of each laptop's folders, likewise.
        newest_word: Of each laptop, what headquarters held by the newest return bundle taken in there.
        words: How many return bundles were written.
        held_at_founding: What headquarters held when the organisation was founded.
        quarantined: Whether anything ever was set aside at headquarters.
        rules_decided: Whether headquarters ever decided how long cases are kept.
        hq_jumped: Whether headquarters' clock ever jumped.
        drafts_begun: Whether a draft was ever left.
        written_by: The laptops that wrote anything.
        read: Every bundle that was taken in, and at which laptop.
        made: At which step each bundle was made, by its id; 0 when the organisation was founded.
    """

    laptops: Laptops
    time: TrueTime
    stick: Path
    lives: Mapping[str, str] = field(default_factory=dict)
    ledger: Ledger = field(default_factory=Ledger)
    step: int = 0
    to_hq: list[Parcel] = field(default_factory=list)
    to_posts: list[Parcel] = field(default_factory=list)
    in_folder: list[Parcel] = field(default_factory=list)
    backups: dict[str, list[tuple[int, Path]]] = field(default_factory=dict)
    copies: dict[str, list[tuple[int, Path]]] = field(default_factory=dict)
    newest_word: dict[str, tuple[int, frozenset[str]]] = field(default_factory=dict)
    words: int = 0
    held_at_founding: frozenset[str] = frozenset()
    quarantined: bool = False
    rules_decided: bool = False
    hq_jumped: bool = False
    drafts_begun: bool = False
    written_by: set[str] = field(default_factory=set)
    read: list[tuple[Parcel, str]] = field(default_factory=list)
    made: dict[str, int] = field(default_factory=dict)

    @property
    def parcels(self) -> list[Parcel]:
        """All that is on its way."""
        return [*self.to_hq, *self.to_posts]

    def made_at(self, bundle: str, before: frozenset[str]) -> int:
        """Return the step at which a bundle was made that was written now, perhaps once more.

        Args:
            bundle: Its id.
            before: What the desk had made before it wrote.
        """
        return self.made.setdefault(bundle, 0 if bundle in before else self.step)

    # Who and where

    def post(self, number: int) -> Laptop:
        """One of the posts' laptops, copies among them."""
        names = [*POSTS, *(each.name for each in self.laptops.posts if each.name not in POSTS)]
        return self.laptops.get(names[number % len(names)])

    @property
    def hq(self) -> OpenDesk:
        """Headquarters with its supervisor at it."""
        return self.laptops.hq.at(SUPERVISOR)

    def begin(self) -> None:
        """Count a step; a minute passes."""
        self.step += 1
        self.time.passes(timedelta(minutes=1))

    def unlocked(self, laptop: Laptop, officer: str = SUPERVISOR) -> OpenDesk | None:
        """Unlock a laptop as an officer; None where they are told that they may not."""
        if officer not in laptop.officers():
            return None
        try:
            return laptop.at(officer)
        except NOT_ALLOWED as refused:
            self.told(refused)
            return None

    def told(self, refused: Exception) -> None:
        """Count how somebody was told that something cannot be."""
        self.ledger.counts[f"told {type(refused).__name__}"] += 1

    def erased(self, laptop: Laptop, gone: set[str]) -> None:
        """Note records and entries that were erased, which headquarters must have by the newest word heard."""
        _, held = self.newest_word.get(laptop.name, (0, self.held_at_founding))
        for about in gone:
            self.ledger.counts["erased"] += 1
            assert about in held, f"the last copy was erased: {about} at {laptop.name}"
        self.ledger.erased |= gone

    # Work

    def sign(self, post: int, officer: int = 1) -> str:
        """Somebody signs a record of a new case; returns its id, empty where they may not."""
        self.begin()
        desk = self.unlocked(self.post(post), OFFICERS[officer % 2])
        return "" if desk is None else self.signed_at(self.post(post), desk)

    def signed_at(
        self, laptop: Laptop, desk: OpenDesk, case_id: str = "", instrument: str = INSTRUMENT
    ) -> str:
        """Sign at an open desk, and note it."""
        try:
            record = signed(desk, case_id, instrument)
        except (*NOT_ALLOWED, CaseClosedError) as refused:
            self.told(refused)
            return ""
        self.ledger.counts["draft signed"] += 1
        self.acknowledge(laptop, desk, record.id, record.digest, record.case_id, entry=False)
        return record.id

    def release(self, post: int) -> str:
        """A psychologist releases words about safety: an entry; returns its id."""
        self.begin()
        laptop = self.post(post)
        desk = self.unlocked(laptop, PSYCHOLOGIST)
        if desk is None:
            return ""
        case = begun(desk).case.id
        try:
            released = notes.release(desk, case, ReleaseKind.URGENT_SAFETY, "Invented")
        except NOT_ALLOWED as refused:
            self.told(refused)
            return ""
        entry = desk.casebook.entries.find(released.id)
        if entry is not None:
            self.acknowledge(laptop, desk, entry.id, entry.digest, case, entry=True)
        return released.id

    def acknowledge(
        self, laptop: Laptop, desk: OpenDesk, about: str, digest: str, case_id: str, *, entry: bool
    ) -> None:
        """Note what somebody was told is signed."""
        officer = desk.officer.id
        if case_id and desk.casebook.cases.find(case_id) is not None:
            self._refers(laptop, desk, case_id)
        self.ledger.signed[about] = Acknowledged(
            about, digest, entry, laptop.name, case_id, officer, self.step, self.time.now,
            self.ledger.kind_of(officer),
        )  # fmt: skip

    def _refers(self, laptop: Laptop, desk: OpenDesk, case_id: str) -> None:
        reference = desk.casebook.cases.get(case_id).reference
        cases = self.ledger.references.setdefault((desk.desk.id, reference), set())
        cases.add(case_id)
        knows = not any(each.how == "disk-put-back" for each in laptop.rollbacks)
        if knows and not any(each.name.endswith("-again") for each in self.laptops.posts):
            assert len(cases) == 1, f"{reference} was given twice at {laptop.name}"

    # Carrying

    def write(self, post: int, officer: int = 1) -> None:
        """Write what is to be sent onto a stick."""
        self.begin()
        laptop = self.post(post)
        desk = self.unlocked(laptop, OFFICERS[officer % 2])
        if desk is not None:
            self.written(laptop, desk)

    def written(self, laptop: Laptop, desk: OpenDesk) -> int:
        """Write what is to be sent; returns how many bundles there are."""
        before = written_before(desk)
        try:
            rows = transfer.write_bundles(desk, self.stick)
        except StateError:
            self.ledger.counts["told nothing-to-send"] += 1
            return 0
        except NOT_ALLOWED as refused:
            self.told(refused)
            return 0
        self.written_by.add(laptop.name)
        self.to_hq += [
            Parcel(
                self.stick / row.file_name, laptop.name, HQ, "", step=self.made_at(row.id, before)
            )
            for row in rows
        ]
        return len(rows)

    def write_again(self, post: int, which: int) -> None:
        """Write an earlier bundle onto another stick."""
        self.begin()
        laptop = self.post(post)
        desk = self.unlocked(laptop)
        rows = transfer.bundles(desk) if desk else []
        if desk is None or not rows:
            return
        row = transfer.write_again(desk, rows[which % len(rows)].id, self.stick)
        self.to_hq.append(Parcel(self.stick / row.file_name, laptop.name, HQ, ""))

    def day(self, post: int, officer: int, out: int, back: int) -> None:
        """Sign, write, and carry to headquarters and back: arrives, is late, is lost, or comes twice."""
        signed_now = self.sign(post, officer)
        if not signed_now:
            return
        before = len(self.to_hq)
        self.write(post, officer)
        arrived = self._fate(self.to_hq, before, out)
        for parcel in arrived:
            self.taken_in(parcel)
        if arrived:
            before = len(self.to_posts)
            self.answer(post)
            for parcel in self._fate(self.to_posts, before, back):
                self.applied(parcel, self.laptops.get(parcel.to))

    def _fate(self, parcels: list[Parcel], since: int, fate: int) -> list[Parcel]:
        """Return which of the newest parcels arrive now; late ones stay on their way."""
        new = parcels[since:]
        if fate % 4 == 1:
            return []
        del parcels[since:]
        return {0: new, 2: [], 3: [*new, *new]}[fate % 4]

    def offer(self, post: int) -> None:
        """Offer all again that headquarters refused or did not confirm."""
        self.begin()
        desk = self.unlocked(self.post(post))
        if desk is not None:
            offering.offer_all(desk)

    def deliver(self, which: int, *, keep: bool = False) -> None:
        """Headquarters takes in one of the bundles on their way; it may come once more if it is kept."""
        self.begin()
        if self.to_hq:
            index = which % len(self.to_hq)
            parcel = self.to_hq[index] if keep else self.to_hq.pop(index)
            self.taken_in(parcel)

    def taken_in(self, parcel: Parcel) -> IntakeSummary | None:
        """Headquarters takes in a bundle; None where it is refused as a whole."""
        hq = self.hq
        try:
            summary = transfer.receive(hq, parcel.path)
        except UNREADABLE as refused:
            self.told(refused)
            return None
        self.note(HQ, hq, [summary], [parcel])
        return summary

    def note(
        self, name: str, desk: OpenDesk, taken: Sequence[IntakeSummary], parcels: Sequence[Parcel]
    ) -> None:
        """Note what a laptop took in, and out of which parcels."""
        self.read += [(parcel, name) for parcel in parcels]
        self.ledger.counts.update(f"flag {flag}" for summary in taken for flag in summary.flags)
        if name != HQ:
            newest = max(parcels, key=lambda each: each.number, default=None)
            if newest and newest.number > self.newest_word.get(name, (0, frozenset()))[0]:
                self.newest_word[name] = (newest.number, newest.held)
            return
        for item in (item for summary in taken for item in summary.items):
            self.ledger.counts[f"outcome {item.outcome.value}"] += 1
            self.quarantined |= bool(item.reason)
            kept = desk.casebook
            if kept.records.find(item.record_id) or kept.entries.find(item.record_id):
                self.ledger.arrived.add(item.record_id)

    def lose(self, which: int, *, back: bool = False) -> None:
        """A stick is lost on its way to headquarters, or on its way back."""
        self.begin()
        parcels = self.to_posts if back else self.to_hq
        if parcels:
            parcels.pop(which % len(parcels))

    def damage(self, which: int, at: int, *, back: bool = False, cut: bool = False) -> None:
        """A bundle is cut short, or a bit of it is turned over, before it is read."""
        self.begin()
        parcels = self.to_posts if back else self.to_hq
        if not parcels:
            return
        path = parcels[which % len(parcels)].path
        content = bytearray(path.read_bytes())
        place = at % len(content)
        if cut:
            del content[place:]
        else:
            content[place] ^= 1
        path.write_bytes(content)

    def answer(self, post: int) -> None:
        """Headquarters writes a return bundle."""
        self.begin()
        self.answered(self.post(post))

    def answered(self, laptop: Laptop, desk: OpenDesk | None = None) -> Parcel | None:
        """Headquarters writes a return bundle for a laptop's desk; None where there is nothing to return.

        Args:
            laptop: For whom.
            desk: Headquarters with another officer at it than its supervisor.
        """
        hq, desk_id = desk or self.hq, laptop.place.desk.id
        stick = self.stick / f"back-{self.words}"
        stick.mkdir(exist_ok=True)
        before = written_before(hq)
        try:
            row = transfer.write_return(hq, desk_id, stick)
        except StateError:
            self.ledger.counts["told nothing-to-return"] += 1
            return None
        self.words += 1
        path, held = stick / row.file_name, self.held_at(hq)
        beside = tuple(each for each in sorted(stick.glob("*.age")) if each != path)
        made = self.made_at(row.id, before)
        parcel = Parcel(path, HQ, laptop.name, desk_id, held, self.words, made, beside)
        self.to_posts.append(parcel)
        return parcel

    @staticmethod
    def held_at(hq: OpenDesk) -> frozenset[str]:
        """Ids of all records and entries that headquarters holds, those in quarantine among them."""
        kept = {each.record_id for each in hq.casebook.intake.quarantined()}
        kept.update(each.id for kind in KINDS for each in hq.casebook.entries.of_kind(kind))
        return frozenset(kept.union(record.id for record in hq.casebook.records.all()))

    def apply(self, which: int, *, keep: bool = False) -> None:
        """A post takes in one of the return bundles on their way."""
        self.begin()
        if self.to_posts:
            index = which % len(self.to_posts)
            parcel = self.to_posts[index] if keep else self.to_posts.pop(index)
            self.applied(parcel, self.laptops.get(parcel.to))

    def swap(self, which: int, post: int) -> None:
        """A stick comes to the wrong post."""
        self.begin()
        if self.to_posts:
            parcel = self.to_posts[which % len(self.to_posts)]
            laptop = self.post(post)
            taken = self.applied(parcel, laptop)
            assert taken is None or laptop.place.desk.id == parcel.desk_id, "another post's bundle"

    def applied(self, parcel: Parcel, laptop: Laptop) -> IntakeSummary | None:
        """A post takes in a return bundle; None where it is refused as a whole, or nobody may."""
        desk = self.unlocked(laptop)
        if desk is None:
            return None
        taken = []
        for path in (*parcel.beside, parcel.path):
            try:
                taken.append(transfer.receive(desk, path))
            except UNREADABLE as refused:
                self.told(refused)
                if path == parcel.path:
                    return None
        self.note(laptop.name, desk, taken, [parcel])
        return taken[-1]
