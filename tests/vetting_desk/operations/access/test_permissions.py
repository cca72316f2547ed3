"""Every operation of every wing against a table written by hand: who may, who may not, and nothing left out.

Each operation is found by looking at the modules and is called as each role, with arguments it can work with,
on desks that hold something of everything. Let through means: it returns, or ends with the one error that the
table names because the desks are as they are. What doors say of themselves (`doors.door_of`) decides
nothing here.
"""

import ast
import contextlib
import importlib
import inspect
import pkgutil
import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from types import ModuleType
from typing import Any, Final

import pytest

import vetting_desk.operations as package
from vetting_desk.decoding.asking import Pixels
from vetting_desk.errors import (
    EnrolmentError,
    HeadquartersOnlyError,
    InputError,
    IssuingKeyError,
    LinkageRulesError,
    ListFormatError,
    ListRefusedError,
    NoComplaintsOfficerError,
    NotClaimedError,
    NotFoundError,
    NotWorkingHereError,
    PermissionDeniedError,
    ProofFormatError,
    ProofRefusedError,
    SafeguardError,
    SecondRatingError,
    StateError,
    TokenModuleError,
    TooEarlyToAskError,
    UpdateRefusedError,
    VettingDeskError,
    WrongPassphraseError,
)
from vetting_desk.model import (
    BirthDate,
    NameScript,
    Officer,
    PersonName,
    Role,
    Stage,
    WayToHq,
    new_id,
)
from vetting_desk.model.alarm import ApartOutcome
from vetting_desk.model.call import Call, Closing
from vetting_desk.model.case_list import CaseChoice
from vetting_desk.model.claim import UrgentKind
from vetting_desk.model.consent import ConsentTo, PartnerKind
from vetting_desk.model.copies import CopyFor, CopyWish
from vetting_desk.model.decision import CriterionDraft
from vetting_desk.model.due import DueGroup
from vetting_desk.model.finding import FindingKind
from vetting_desk.model.interpreter import Interpreter, TieSort
from vetting_desk.model.kept_file import Hand, HandAct, HandOf, KeptFile
from vetting_desk.model.numbers.columns import Column
from vetting_desk.model.numbers.definitions import Dimension
from vetting_desk.model.numbers.definitions import Subject as NumberSubject
from vetting_desk.model.numbers.questions import Question
from vetting_desk.model.officer_profile import OfficerProfile
from vetting_desk.model.pack import Pack
from vetting_desk.model.passage import PassageKind, PassageState, Step, StepSort, StepState
from vetting_desk.model.person import ASSESSED, Certainty, Kin, Person
from vetting_desk.model.queue import Queue
from vetting_desk.model.recording import Recording, RecordingState
from vetting_desk.model.revocation import RevocationKind
from vetting_desk.model.sameness import Sameness
from vetting_desk.model.watch_list import ListShape, ListSource
from vetting_desk.operations.access import approved_texts, attempts, entries, stores
from vetting_desk.operations.access.doors import door_of
from vetting_desk.operations.access.issuing_key import IssuingPurpose
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.access.policy import Policy, Purpose
from vetting_desk.operations.cases import cases
from vetting_desk.operations.cases.telling_apart import Judged
from vetting_desk.operations.clinical.notes import ReleaseKind
from vetting_desk.operations.decisions.telling import Telling
from vetting_desk.operations.exchange import transfer
from vetting_desk.operations.exchange.syncing import Boxes
from vetting_desk.operations.interview import instruments, interviews
from vetting_desk.operations.interview.interviews import Interview
from vetting_desk.operations.organisation import enrolment, founding, membership, packs
from vetting_desk.operations.organisation.ratings_opened import SecondNamed
from vetting_desk.operations.outreach.asking import Asked
from vetting_desk.operations.outreach.plan_partners import Named
from vetting_desk.operations.proofs.issuing import ProofWish, Second
from vetting_desk.operations.queues.version import Version
from vetting_desk.operations.raters.asking import Rater
from vetting_desk.operations.raters.measuring import Choice
from vetting_desk.operations.records import records
from vetting_desk.operations.registry.spool import Spool
from vetting_desk.paths import resource_path

ROOT: Final = Path(__file__).resolve().parents[4]
I, P, S, D, A = (  # noqa: E741 (columns of the table)
    Role.INTERVIEWER,
    Role.PSYCHOLOGIST,
    Role.SUPERVISOR,
    Role.DECISION_MAKER,
    Role.ADMINISTRATOR,
)
L, C, O, N, K, W = (  # noqa: E741
    Role.LAWYER,
    Role.CHILD_PROTECTION,
    Role.OPERATOR,
    Role.ANALYST,
    Role.COMPLAINTS,
    Role.WORKER,
)
UNKNOWN = Role("role-of-tomorrow")
EVERYONE = {I, P, S, D, A, L, C, O, N, K, W, UNKNOWN}
OPENERS = {I, P, S, O}
ASSESSORS = {I, P, S, C}
"""Who signs an intake, the instrument of the draft here."""
CASES = {I, P, S, L, C, O}
READERS = {I, P, S, D, L, C, O, K}
CARRIERS = {I, P, S, D, A, L, C, O, W}
KEEPERS = {S, A}
COPIERS = {P, S, D}
REVIEWERS = {P, S, D, L, C}
AFTERWARDS = {I, P, S, C, O}
"""Who asks a person after a decision: nobody who decides, or is heard then."""
ASKED = Asked(ConsentTo.CONTACT, given=True, how="Alone", language="tg", day=date(2026, 1, 1))
RECORDING = Recording(
    "nothing", "nothing", "nothing", datetime(2026, 1, 1, tzinfo=UTC), "", "", sealed=False, consent="",
    state=RecordingState.ENDED,
)  # fmt: skip
_NOTHING = Version(0, 0, "")
EVER = datetime(2026, 1, 1, tzinfo=UTC)
TELLING = Telling(date(2026, 1, 1), "Read aloud", "tg", "yes", "no")
NAMES = [PersonName("Намунаи Озмоиш", NameScript.CYRILLIC)]
NO_HAND: Final = Hand("", "nothing", HandOf.PAPER, HandAct.TAKEN_IN, "2026-01-02", giver="Invented")
UN_LIST: Final = ListSource("un", "Invented", "Invented", "Invented", "2026-01-01")
NO_STEP: Final = Step("", "nothing", StepSort.TASK, StepState.PLANNED)
SHIPPED: Final = resource_path("instruments/intake.xml")


NO_DATABASE: Final = ("host=/nowhere dbname=nothing", "a_login")


class NoRegistry:
    """A registry in which nothing is."""

    def __init__(self) -> None:
        self.queues = self.claims = self.decisions = self
        self.database = None

    def counts(self) -> dict[Queue, int]:
        return {}

    def page(self, *_: object) -> list[object]:
        return []

    def count_of(self, _: str) -> int:
        return 0

    def version(self, case_id: str) -> str:
        raise NotFoundError(what="case", id=case_id)

    case = version

    def held(self, case_id: str) -> None:
        return None

    def take(self, case_id: str, *_: object) -> None:
        raise NotFoundError(what="case", id=case_id)

    def unit_of_work(self) -> contextlib.AbstractContextManager[None]:
        return contextlib.nullcontext()


NO_REGISTRY: Final = NoRegistry()
QUESTION: Final = Question((Column.SEX,))


@dataclass
class Desks:
    """A post and its headquarters, open, with something of everything.

    Attributes:
        post: A psychologist's.
        hq: A supervisor's.
        folder: Where files may be written.
        passphrase: Of both officers.
        case: Id of a case.
        other_case: Id of another.
        draft: An interview that is not finished.
        sealed: A clinical one.
        record: Id of a signed record, which headquarters has.
        sealed_record: Id of a clinical one.
        bundle: Id of the bundle they travelled in.
        carried: That bundle.
        identity: The organisation's clinical identity.
        issuing: Its issuing key, for the safe.
    """

    post: OpenDesk
    hq: OpenDesk
    folder: Path
    passphrase: str
    case: str
    other_case: str
    draft: Interview
    sealed: Interview
    record: str
    sealed_record: str
    bundle: str
    carried: Path
    identity: Path
    issuing: Path
    made: int = 0

    def nothing(self) -> Path:
        """Return a file that is nothing the program knows."""
        path = self.new("nothing")
        path.write_bytes(b"nothing")
        return path

    def new(self, name: str = "") -> Path:
        """Return a new folder, or the path of a file in it that is not there yet."""
        self.made += 1
        folder = self.folder / str(self.made)
        folder.mkdir()
        return folder / name

    def finding(self) -> int:
        """Return the number of a finding that stands at the post."""
        self.made += 1
        self.post.casebook.findings.add(FindingKind.MARKS_LOST, detail={"made": self.made})
        return self.post.casebook.findings.standing()[-1].number

    def all_sent(self) -> tuple[()]:
        """Have the post send what an earlier call offered again, or a word that is owed."""
        with contextlib.suppress(StateError):
            transfer.write_bundles(self.post, self.new())
        return ()

    def with_something_to_send(self) -> tuple[Path]:
        """Return a new folder, after making sure that a statement waits for a bundle."""
        payload = {"reason": "need", "words": "Invented", "assessment": ""}
        entries.write(self.post, "release", self.case, payload)
        return (self.new(),)

    def pack(self) -> Pack:
        """Return a pack signed at headquarters."""
        signed = approved_texts.packs(self.hq)
        return signed[0] if signed else packs.sign(self.hq, packs.sample())

    def copy_wish(self) -> CopyWish:
        """Return the wish for a copy of the record."""
        return CopyWish(self.case, (self.record,), CopyFor.COURT, "Invented", "Invented")

    def unanswered(self) -> tuple[()]:
        """Let the record wait for a receipt, as after its bundle was written."""
        self.post.casebook.records.set_way(self.record, WayToHq.WRITTEN)
        return ()

    def no_list(self) -> Path:
        """Return a file that is no list."""
        path = self.new("list.xml")
        path.write_bytes(b"no list")
        return path

    def profile(self) -> OfficerProfile:
        """Return another profile than the one before."""
        self.made += 1
        return OfficerProfile(("tg", "ru")[: self.made % 2 + 1])

    def call(self) -> Call:
        """Return a call at the post that was ended, in which the person spoke for themselves."""
        call_id, now, who = new_id(), self.post.clock.now(), ("", "Nobody")
        calls = self.post.casebook.calls
        calls.begin(call_id, call_id, who, now)
        calls.put_words(call_id, {"caller": "person"}, now)
        calls.end(call_id, now)
        return calls.get(call_id)

    def request(self) -> Path:
        """Return a request of the post, on a stick."""
        drive = self.new()
        enrolment.write_request(self.post, drive)
        return drive / membership.REQUEST_FILE


@dataclass(frozen=True)
class Row:
    """One line of the table.

    Attributes:
        roles: Who is let through.
        given: What the operation is called with, after the desk.
        ends: The error it ends with on these desks; None if it returns.
        hq: True if it is called at headquarters, False at the post.
        real: True if the desk is to be no training desk.
        writes: True if every officer may write something with it.
    """

    roles: set[Role]
    given: Callable[[Desks], tuple[Any, ...]] = lambda _: ()
    ends: type[VettingDeskError] | None = None
    hq: bool = False
    real: bool = False
    writes: bool = False


TABLE: dict[str, Row] = {
    "access.confirmation.confirm": Row(
        EVERYONE, lambda d: (Purpose.EXPORT, d.record, d.passphrase), writes=True
    ),
    "access.approved_texts.document": Row(EVERYONE, lambda d: (d.pack(),), hq=True),
    "access.approved_texts.packs": Row(EVERYONE),
    "access.approved_texts.texts": Row(EVERYONE, lambda d: (d.pack(), "tg"), hq=True),
    "access.approved_texts.text": Row(EVERYONE, lambda _: ("a/b", "ru"), NotFoundError),
    "access.policy.policy": Row(EVERYONE),
    "agenda.looking.look": Row(READERS),
    "agenda.looking.more": Row(READERS, lambda _: (DueGroup.WEEK, 0)),
    "agenda.looking.on_day": Row(READERS, lambda _: (date(2026, 1, 1),)),
    "agenda.looking.people": Row(READERS),
    "calls.keeping.lose_old_words": Row(OPENERS),
    "calls.keeping.loses_words": Row(OPENERS, lambda d: (d.call(),)),
    "calls.knowing.take_facts": Row(CASES, lambda _: ("nothing", (), "Invented"), InputError),
    "calls.looking.beside": Row(OPENERS, lambda d: (d.call().id, {})),
    "calls.looking.count": Row(OPENERS, lambda _: (EVER, EVER)),
    "calls.looking.count_elsewhere": Row(OPENERS),
    "calls.looking.of_case": Row(READERS, lambda d: (d.case,)),
    "calls.looking.promised": Row(OPENERS, lambda _: ("tg",)),
    "calls.looking.search": Row(OPENERS),
    "calls.settling.close": Row(OPENERS, lambda d: (d.call().id, Closing.HOAX)),
    "calls.settling.join": Row(OPENERS, lambda d: (d.call().id, d.case)),
    "calls.settling.open_case": Row(OPENERS, lambda d: (d.call().id, NAMES)),
    "calls.settling.own_story": Row(OPENERS, lambda d: (d.call().id,)),
    "calls.settling.part": Row(OPENERS, lambda d: (d.call().id, "Invented"), StateError),
    "calls.settling.reopen": Row(OPENERS, lambda d: (d.call().id,), StateError),
    "calls.settling.same_story": Row(OPENERS, lambda d: (d.call().id, d.call().id)),
    "calls.shift.hand_on": Row(OPENERS, lambda d: ([d.call().id],)),
    "calls.shift.take": Row(OPENERS, lambda d: ([d.call().id],)),
    "calls.taking.begin": Row(OPENERS),
    "calls.taking.end": Row(OPENERS, lambda d: (d.call().id,), StateError),
    "calls.taking.go_on": Row(OPENERS, lambda d: (d.call().id,)),
    "calls.taking.read": Row(OPENERS, lambda d: (d.call().id,)),
    "calls.taking.set_call_back": Row(OPENERS, lambda d: (d.call().id, {"back-way": "none"})),
    "calls.taking.write": Row(OPENERS, lambda d: (d.call().id, {"where": "x"}), StateError),
    "cases.cases.case_detail": Row(READERS, lambda d: (d.case,)),
    "cases.cases.create_case": Row(OPENERS, lambda _: (NAMES,)),
    "cases.cases.listed": Row(READERS, lambda _: ("", CaseChoice(), 0, 10)),
    "cases.cases.search": Row(READERS),
    "cases.cases.set_stage": Row(OPENERS, lambda d: (d.case, Stage.INTAKE)),
    "cases.cases.update_case": Row(OPENERS, lambda d: (d.case, NAMES, BirthDate())),
    "cases.history.earlier": Row(READERS, lambda d: (d.case,)),
    "cases.history.stage_told": Row(READERS, lambda d: (d.case,)),
    "cases.holding.accept": Row(OPENERS, lambda _: ("nothing",), StateError),
    "cases.holding.hand_over": Row({S}, lambda d: (d.case, "nobody"), NotFoundError),
    "cases.holding.of_case": Row(READERS, lambda d: (d.case,)),
    "cases.holding.offered": Row(READERS),
    "cases.holding.take_over": Row({S}, lambda d: (d.case, "Invented"), StateError),
    "cases.holding.targets": Row(READERS),
    "cases.parted.left": Row({S}),
    "cases.parted.take_over_all": Row({S}, lambda _: ("",), InputError),
    "cases.retention.due": Row({S}),
    "cases.retention.erase": Row({S}, lambda d: (d.case, "Invented", d.passphrase), StateError),
    "cases.retention.hold": Row({S}, lambda d: (d.case, "Invented")),
    "cases.retention.holds": Row({S}),
    "cases.retention.kept_by_outcome": Row(READERS, lambda d: (d.case,)),
    "cases.retention.lift_hold": Row({S}, lambda d: (d.case, "Invented")),
    "cases.retention.restricted": Row({S}),
    "cases.retention.tombstones": Row({S}),
    "cases.telling_apart.alike": Row(READERS, lambda d: (d.case,)),
    "cases.telling_apart.beside_typed": Row(OPENERS, lambda d: (NAMES, BirthDate(), (), d.case)),
    "cases.telling_apart.decide": Row(
        OPENERS, lambda d: (d.case, d.other_case, Sameness.NOT_SURE, "Invented")
    ),
    "cases.telling_apart.linked": Row(READERS, lambda d: (d.case,)),
    "cases.telling_apart.possibly_same": Row(OPENERS, lambda _: (NAMES, BirthDate(), ())),
    "cases.telling_apart.record": Row(
        OPENERS, lambda d: (d.case, Judged(d.other_case, Sameness.NOT_SURE))
    ),
    "cases.telling_apart.side_by_side": Row(READERS, lambda d: (d.case, d.other_case)),
    "cases.withdrawing.bring_back": Row(OPENERS, lambda d: (d.case, "Invented"), StateError),
    "cases.withdrawing.is_empty": Row(READERS, lambda d: (d.case,)),
    "cases.withdrawing.withdraw": Row(OPENERS, lambda d: (d.case, "Invented"), StateError),
    "cases.withdrawing.withdrawal": Row(READERS, lambda d: (d.case,)),
    "copies.making.make": Row(COPIERS, lambda d: (d.copy_wish(), d.passphrase)),
    "copies.making.of_case_file": Row(COPIERS, lambda d: (d.case,)),
    "copies.making.preview": Row(COPIERS, lambda d: (d.copy_wish(),)),
    "copies.making.with_required": Row(COPIERS, lambda d: (d.copy_wish(),)),
    "numbers.exporting.export": Row(
        {S, N}, lambda d: (" ", [Column.SEX], [], d.new()), InputError, hq=True
    ),
    "numbers.looking.bring_up_to_date": Row({S, D, N}, hq=True, writes=True),
    "numbers.looking.dimensions": Row({S, D, N}, lambda _: (NumberSubject.STEPS,), hq=True),
    "numbers.looking.items": Row({S, D, N}, lambda _: (NumberSubject.RATINGS,), hq=True),
    "numbers.looking.notes": Row({S, D, N}, hq=True),
    "numbers.printing.print_table": Row(
        {S, D, N},
        lambda _: (NumberSubject.STEPS, Dimension.SEX, "", "", "en", "Invented", 1),
        hq=True,
    ),
    "numbers.looking.table": Row(
        {S, D, N}, lambda _: (NumberSubject.STEPS, Dimension.SEX), hq=True
    ),
    "numbers.editions.make": Row({S, N}, hq=True, writes=True),
    "numbers.editions.editions": Row({S, D, N}, hq=True),
    "numbers.questions.ask": Row({S, D, N}, lambda _: (Question(()),), InputError, hq=True),
    "numbers.questions.columns": Row({S, D, N}, hq=True),
    "numbers.questions.export": Row(
        {S, N}, lambda d: (" ", QUESTION, [], d.new()), InputError, hq=True
    ),
    "numbers.questions.away": Row({S, N}, hq=True),
    "numbers.questions.put_away": Row({S, N}, lambda _: ("nothing",), NotFoundError, hq=True),
    "numbers.questions.put_back": Row({S, N}, lambda _: ("nothing",), NotFoundError, hq=True),
    "numbers.questions.run": Row({S, D, N}, lambda _: ("nothing",), NotFoundError, hq=True),
    "numbers.questions.save": Row({S, N}, lambda _: ("No name", QUESTION), InputError, hq=True),
    "numbers.questions.saved": Row({S, D, N}, hq=True),
    "copies.register.copies": Row(READERS, lambda d: (d.case,)),
    "copies.spellings.other_spellings": Row(
        COPIERS, lambda d: ((d.record,), CopyFor.COURT, ("Sample",))
    ),
    "copies.suggesting.suggestions": Row(COPIERS, lambda d: ((d.record,), CopyFor.COURT)),
    "clinical.notes.add_note": Row({P}, lambda d: (d.case, "Invented")),
    "clinical.notes.holds_identity": Row({P}),
    "clinical.notes.keep_unfinished": Row({P}, lambda d: (d.case, "Invented")),
    "clinical.notes.look": Row({P}, lambda d: (d.case,)),
    "clinical.notes.notes": Row({P}, lambda d: (d.case,)),
    "clinical.notes.own_notes": Row({P}, lambda d: (d.case,)),
    "clinical.notes.release": Row({P}, lambda d: (d.case, ReleaseKind.NEED, "Invented")),
    "clinical.notes.releases": Row(READERS, lambda d: (d.case,)),
    "clinical.results.results": Row({P}, lambda d: (d.case,)),
    "clinical.releases_sent.not_signed": Row({P}),
    "clinical.releases_sent.sign": Row({P}),
    "clinical.notes.share": Row({P}, lambda d: (d.sealed.assessment.id,)),
    "clinical.notes.share_all": Row({P}, lambda d: (d.case,)),
    "clinical.notes.take_identity": Row(
        {P}, lambda d: (d.identity, d.passphrase, d.passphrase), hq=True
    ),
    "closing.acts.close": Row({S, D}, lambda _: ("nothing", "home"), NotFoundError),
    "closing.acts.reopen": Row({S, D}, lambda _: ("nothing", "Invented"), NotFoundError),
    "closing.reading.of_case": Row(READERS, lambda d: (d.case,)),
    "decisions.answering.corrected": Row(CASES, lambda d: ("nothing", d.record), NotFoundError),
    "decisions.answering.done": Row(CASES, lambda _: ("nothing", "Invented"), NotFoundError),
    "decisions.answering.read": Row(CASES, lambda _: ("nothing",), NotFoundError),
    "decisions.answering.reply": Row(CASES, lambda _: ("nothing", "Invented"), NotFoundError),
    "decisions.beside.speak": Row(
        {D, L},
        lambda d: ("nobody", "nothing", "signs", "", d.passphrase),
        NotFoundError,
        hq=True,
    ),
    "decisions.deciding.be_heard": Row(
        {D, L}, lambda d: ("nothing", "", d.passphrase, "Invented"), NotFoundError, hq=True
    ),
    "decisions.deciding.dissent": Row(
        {D, L}, lambda d: ("nothing", "", d.passphrase, "Invented"), NotFoundError, hq=True
    ),
    "decisions.deciding.propose": Row(
        {D}, lambda d: ("nothing", "", d.passphrase), NotFoundError, hq=True
    ),
    "decisions.deciding.sign": Row(
        {D, L}, lambda d: ("nothing", "", d.passphrase), NotFoundError, hq=True
    ),
    "decisions.deciding.withdraw": Row(
        {D}, lambda d: ("nothing", d.passphrase, "Invented"), NotFoundError, hq=True
    ),
    "decisions.drafts.candidates": Row({D}, hq=True),
    "decisions.drafts.choices": Row({D}, lambda _: ("en",), hq=True),
    "decisions.drafts.look": Row({D}, lambda _: ("nothing",), NotFoundError, hq=True),
    "decisions.drafts.prepare": Row({D}, lambda _: ("nothing",), NotFoundError, hq=True),
    "decisions.drafts.set_afterwards": Row(
        {D}, lambda _: ("nothing", "", None, "", ""), NotFoundError, hq=True
    ),
    "decisions.drafts.set_criterion": Row(
        {D}, lambda _: ("nothing", CriterionDraft(key="e1")), NotFoundError, hq=True
    ),
    "decisions.drafts.set_outcome": Row(
        {D}, lambda _: ("nothing", "", [], ""), NotFoundError, hq=True
    ),
    "decisions.drafts.set_panel": Row({D}, lambda _: ("nothing", []), NotFoundError, hq=True),
    "decisions.drafts.take_note": Row({D}, lambda _: ("nothing", ""), NotFoundError, hq=True),
    "decisions.drafts.withdraw": Row({D}, lambda _: ("nothing",), NotFoundError, hq=True),
    "decisions.papers.print_decision": Row(
        READERS, lambda _: ("nothing", "en", "Invented", 1), NotFoundError, hq=True
    ),
    "decisions.papers.decision_pdf": Row(
        READERS, lambda _: ("nothing", "en"), NotFoundError, hq=True
    ),
    "decisions.papers.letter_pdf": Row(
        READERS, lambda _: ("nothing", "en"), NotFoundError, hq=True
    ),
    "decisions.decided.decided": Row(CASES, lambda d: (d.case,)),
    "decisions.reading.known": Row({D, L}, lambda d: (d.case,), hq=True),
    "decisions.reading.of_case": Row(READERS, lambda d: (d.case,), hq=True),
    "decisions.reading.opened": Row(READERS, lambda d: (d.case,), hq=True),
    "decisions.reading.one": Row(READERS, lambda _: ("nothing",), NotFoundError, hq=True),
    "decisions.remarks.of_case": Row(READERS, lambda d: (d.case,)),
    "decisions.remarks.of_record": Row(READERS, lambda d: (d.record,)),
    "decisions.remarks.send_back": Row({S, D, L}, lambda d: (d.record, []), InputError),
    "decisions.reopening.appeal": Row(CASES, lambda _: ("nothing", "Invented"), NotFoundError),
    "decisions.reopening.reopen": Row(
        {D, L}, lambda _: ("nothing", "reopened", "Invented"), NotFoundError, hq=True
    ),
    "decisions.tasks.ask": Row({S, D, L}, lambda d: (d.case, " ", "Invented"), InputError),
    "decisions.tasks.of_case": Row(READERS, lambda d: (d.case,)),
    "decisions.telling.acknowledge": Row({S, D, L}, lambda _: ("nothing",), NotFoundError),
    "decisions.telling.tell": Row(CASES, lambda _: ("nothing", TELLING), NotFoundError),
    "desk.audit.actions": Row(KEEPERS | {K}),
    "desk.audit.entries": Row(KEEPERS | {K}),
    "desk.audit.verify": Row(KEEPERS | {K}),
    "desk.backups.making.create": Row(CARRIERS, lambda d: (d.new(),), writes=True),
    "desk.clock.accept": Row(EVERYONE, lambda _: ("Invented",), writes=True),
    "desk.clock.correct": Row(
        KEEPERS, lambda d: (d.hq.officer.id, d.passphrase, "Invented"), StateError, hq=True
    ),
    "desk.clock.state": Row(EVERYONE),
    "desk.desks.add_key_file": Row(EVERYONE, lambda d: (d.passphrase, d.new("key")), writes=True),
    "desk.desks.change_passphrase": Row(
        EVERYONE, lambda d: (d.passphrase, d.passphrase), writes=True
    ),
    "desk.desks.remove_key_file": Row(EVERYONE, lambda d: (d.passphrase,), writes=True),
    "desk.emergency.make_unreadable": Row(
        EVERYONE, lambda d: (d.post.folder, "Not its name"), InputError
    ),
    "desk.findings.settle": Row(EVERYONE, lambda d: (d.finding(),), writes=True),
    "desk.findings.standing": Row(EVERYONE),
    "desk.findings.state": Row(EVERYONE),
    "desk.last_place.place": Row(EVERYONE),
    "desk.last_place.set_place": Row(EVERYONE, lambda _: ("transfer:",), writes=True),
    "desk.officers.add_officer": Row(KEEPERS, lambda d: (d.new().name, I, d.passphrase)),
    "desk.officers.rekey": Row(KEEPERS, lambda _: ("another passphrase",), WrongPassphraseError),
    "desk.officers.rekey_wanted": Row(EVERYONE),
    "desk.officers.remove_officer": Row(
        KEEPERS, lambda d: (d.post.officer.id, d.passphrase), StateError
    ),
    "desk.people.list_people": Row(EVERYONE),
    "desk.profiles.profile": Row(EVERYONE, lambda d: (d.post.officer.id,)),
    "desk.profiles.set_profile": Row(
        EVERYONE, lambda d: (d.post.officer.id, d.profile()), writes=True
    ),
    "desk.together.colleagues": Row(EVERYONE),
    "desk.together.open_together": Row(
        EVERYONE, lambda d: (d.post.officer.id, d.passphrase), StateError
    ),
    "desk.tokens.give_pin": Row(EVERYONE, lambda _: ("123456",)),
    "desk.tokens.leave_token": Row(EVERYONE, lambda d: (d.passphrase,), StateError),
    "desk.tokens.move_to_token": Row(
        EVERYONE, lambda d: (d.passphrase, "123456", d.new("driver.so")), TokenModuleError
    ),
    "desk.tokens.state": Row(EVERYONE),
    "exchange.carried.clear": Row(CARRIERS, lambda d: ([d.carried],), hq=True),
    "exchange.carried.own_files": Row(CARRIERS, lambda d: (d.new(),)),
    "exchange.receiving.clear_parts": Row(CARRIERS, lambda _: ("0" * 64,)),
    "exchange.receiving.receive_from": Row(CARRIERS, lambda d: ([d.carried],), hq=True),
    "exchange.receiving.waiting_parts": Row(CARRIERS),
    "exchange.splits.begin": Row(CARRIERS, lambda d: (2**30, d.bundle)),
    "exchange.splits.drop": Row(CARRIERS, lambda _: ("0" * 32 + ".age",)),
    "exchange.splits.pending": Row(CARRIERS),
    "exchange.splits.write_parts": Row(
        CARRIERS, lambda d: ("0" * 32 + ".age", d.new()), NotFoundError
    ),
    "exchange.syncing.sync": Row(
        CARRIERS, lambda d: (Boxes(d.new(), d.with_something_to_send()[0]),), writes=True
    ),
    "exchange.offering.later_words": Row(CARRIERS, lambda d: (d.record,)),
    "exchange.offering.offer": Row(CARRIERS, lambda _: (["nobody"],), NotFoundError),
    "exchange.offering.offer_all": Row(CARRIERS, lambda d: d.unanswered(), writes=True),
    "exchange.offering.offer_bundle": Row(
        CARRIERS, lambda d: (*d.unanswered(), d.bundle), writes=True
    ),
    "exchange.offering.set_aside": Row(CARRIERS),
    "exchange.offering.waiting": Row(CARRIERS),
    "exchange.offering.waiting_entries": Row(CARRIERS),
    "exchange.quarantine.ask_again": Row({S}, lambda _: (7, "Invented"), NotFoundError, hq=True),
    "exchange.quarantine.held": Row(CARRIERS, hq=True),
    "exchange.quarantine.look": Row(CARRIERS, lambda _: (7,), NotFoundError, hq=True),
    "exchange.quarantine.release": Row({S}, lambda _: (7, "Invented"), NotFoundError, hq=True),
    "exchange.releasing.of_bundle": Row({S}, lambda _: ("nothing",), hq=True),
    "exchange.releasing.release": Row(
        {S}, lambda _: ("nothing", "Invented"), NotFoundError, hq=True
    ),
    "exchange.quarantine.set_aside": Row({S}, lambda _: (7, "Invented"), NotFoundError, hq=True),
    "exchange.offering_everything.ask_headquarters": Row(
        CARRIERS, lambda d: d.all_sent(), writes=True
    ),
    "exchange.offering_everything.offer_everything": Row(
        CARRIERS, lambda d: d.all_sent(), writes=True
    ),
    "exchange.refused.clear": Row({S}, lambda _: ("an invented reason",), hq=True, writes=True),
    "exchange.refused.room": Row(CARRIERS, hq=True),
    "exchange.desks.desks": Row(CARRIERS, hq=True),
    "exchange.desks.statement": Row(CARRIERS, lambda d: (d.post.desk.id,), hq=True),
    "exchange.inbox.arrived": Row(CARRIERS, hq=True),
    "exchange.stamps.due": Row(CARRIERS, hq=True),
    "exchange.stamps.renew": Row(CARRIERS, hq=True),
    "exchange.transfer.bundles": Row(CARRIERS),
    "exchange.transfer.counts": Row(CARRIERS),
    "exchange.transfer.drives": Row(EVERYONE),
    "exchange.transfer.receive": Row(CARRIERS, lambda d: (d.carried,), hq=True),
    "exchange.transfer.on_their_way": Row(CARRIERS),
    "exchange.transfer.received": Row(CARRIERS),
    "exchange.transfer.return_bundles": Row(CARRIERS, hq=True),
    "exchange.transfer.to_send": Row(CARRIERS),
    "exchange.transfer.waiting_desks": Row(CARRIERS, hq=True),
    "exchange.transfer.write_again": Row(CARRIERS, lambda d: (d.bundle, d.new()), writes=True),
    "exchange.transfer.write_bundles": Row(
        CARRIERS, lambda d: d.with_something_to_send(), writes=True
    ),
    "exchange.transfer.write_return": Row(
        CARRIERS, lambda d: (d.post.desk.id, d.new()), hq=True, writes=True
    ),
    "exchange.transfer.write_returns": Row(CARRIERS, lambda d: (d.new(),), hq=True, writes=True),
    "raters.asking.ask": Row({S}, lambda _: ("nothing", Rater("nobody", "Nobody")), NotFoundError),
    "raters.asking.end": Row(
        CASES, lambda d: (d.case, "nothing", "other", "Invented"), SecondRatingError
    ),
    "raters.asking.overview": Row(READERS),
    "raters.asking.raters": Row({S}, lambda _: ("nothing",), NotFoundError),
    "raters.asking.standing": Row(READERS, lambda d: (d.case, "nothing")),
    "raters.blind.leave": Row(CASES, lambda _: ("nothing", "left", "Invented"), SecondRatingError),
    "raters.blind.lock": Row(CASES, lambda _: ("nothing",), SecondRatingError),
    "raters.blind.look": Row(CASES, lambda _: ("nothing",), SecondRatingError),
    "raters.blind.rate": Row(CASES, lambda _: ("nothing", None), SecondRatingError),
    "raters.blind.requests": Row(CASES),
    "raters.comparing.side_by_side": Row(READERS, lambda d: (d.case, "nothing"), SecondRatingError),
    "raters.locking.lock": Row(CASES, lambda _: ("nothing",), NotFoundError),
    "raters.locking.settle": Row(CASES),
    "raters.measuring.known": Row(READERS),
    "raters.measuring.measure": Row(READERS, lambda _: (Choice("return-spj"),)),
    "raters.settling.answer": Row(
        CASES, lambda d: (d.case, "nothing", "agrees"), SecondRatingError
    ),
    "raters.letting_go.hold": Row({S}, lambda _: ("nothing", "Invented"), SecondRatingError),
    "raters.letting_go.left": Row(READERS),
    "raters.letting_go.let_go": Row({S}, lambda _: ("nothing", "Invented"), SecondRatingError),
    "raters.letting_go.let_go_done": Row(CASES),
    "raters.settling.propose": Row(CASES, lambda d: (d.case, "nothing", []), SecondRatingError),
    "raters.training.add": Row(KEEPERS, lambda d: (d.identity,), InputError),
    "raters.training.compare": Row(CASES, lambda _: ("debt-and-return",), SecondRatingError),
    "raters.training.lock": Row(CASES, lambda _: ("debt-and-return",), SecondRatingError),
    "raters.training.look": Row(CASES, lambda _: ("debt-and-return",)),
    "raters.training.rate": Row(CASES, lambda _: ("nothing", None), NotFoundError),
    "raters.training.sets": Row(CASES),
    "organisation.ratings_opened.open_draft": Row(
        {S}, lambda d: ("nothing", d.identity, d.passphrase, "Invented"), NotFoundError
    ),
    "organisation.ratings_opened.open_first": Row(
        {S},
        lambda d: (
            d.case,
            "nothing",
            d.identity,
            d.passphrase,
            "Invented",
            SecondNamed("nobody", ""),
        ),
        SecondRatingError,
    ),
    "organisation.ratings_opened.may_open_too": Row({S}, lambda d: (d.case, "nothing")),
    "queues.across.across": Row(REVIEWERS, lambda _: ("nothing",), NotFoundError, hq=True),
    "queues.claims.claim": Row(REVIEWERS, lambda _: ("nothing",), NotFoundError, hq=True),
    "queues.claims.colleagues": Row(REVIEWERS, hq=True),
    "queues.claims.history": Row(REVIEWERS, lambda _: ("nothing",), hq=True),
    "queues.claims.let_go": Row(
        REVIEWERS, lambda _: ("nothing", "nothing"), NotClaimedError, hq=True
    ),
    "queues.claims.reassign": Row(
        REVIEWERS, lambda _: ("nothing", "nobody"), NotWorkingHereError, hq=True
    ),
    "queues.reading.look": Row(REVIEWERS, lambda _: ("nothing",), NotFoundError, hq=True),
    "queues.reading.overview": Row(REVIEWERS, hq=True),
    "queues.reading.page": Row(REVIEWERS, lambda _: (Queue.NEW,), hq=True),
    "queues.steps.looked": Row(
        REVIEWERS, lambda _: ("nothing", _NOTHING), NotClaimedError, hq=True
    ),
    "queues.steps.ready_to_decide": Row(
        REVIEWERS, lambda _: ("nothing", _NOTHING), NotClaimedError, hq=True
    ),
    "queues.steps.want_second_look": Row(
        REVIEWERS, lambda _: ("nothing", _NOTHING, "Invented"), NotClaimedError, hq=True
    ),
    "queues.urgent.acknowledge": Row(
        REVIEWERS, lambda _: ("nothing", UrgentKind.ALARM, "nothing"), NotFoundError, hq=True
    ),
    "queues.urgent.of_case": Row(REVIEWERS, lambda _: ("nothing",), NotFoundError, hq=True),
    "records.side_by_side.compare": Row(READERS, lambda d: (d.record, "nothing"), NotFoundError),
    "records.side_by_side.others": Row(READERS, lambda d: (d.record,)),
    "interview.answer_log.audit_csv": Row(READERS, lambda d: (d.draft.assessment.id,)),
    "interview.handover.discard": Row({S}, lambda _: ("nobody", "Invented"), NotFoundError),
    "interview.handover.drafts": Row({S}),
    "interview.handover.hand_over": Row(
        {S}, lambda d: (d.draft.assessment.id, "nobody", "Invented"), InputError
    ),
    "interview.handover.own_drafts": Row(CASES),
    "interview.handover.takers": Row({S}, lambda d: (d.draft.assessment.id,)),
    "interview.instruments.add_instrument": Row(KEEPERS, lambda _: (SHIPPED,), real=True),
    "interview.instruments.add_shipped": Row(EVERYONE),
    "interview.instruments.for_posts": Row(EVERYONE),
    "interview.instruments.list_instruments": Row(EVERYONE),
    "interview.instruments.titles": Row(EVERYONE),
    "interview.instruments.missing_files": Row(EVERYONE, lambda d: (d.draft.form.sha256,)),
    "interview.instruments.used_lately": Row(EVERYONE),
    "interview.earlier_answers.earlier_answers": Row(READERS, lambda d: (d.draft.assessment.id,)),
    "interview.offering.leave": Row(OPENERS, lambda _: ("nothing",), NotFoundError),
    "interview.offering.take": Row(OPENERS, lambda _: ("nothing",), NotFoundError),
    "interview.offering.note": Row(
        CASES, lambda d: (d.case, d.draft.assessment.id, d.draft.session)
    ),
    "interview.offering.offers": Row(READERS, lambda d: (d.case,)),
    "interview.preview.try_out": Row(EVERYONE, lambda d: (d.draft.form.sha256,)),
    "interview.interviews.reopen": Row(ASSESSORS, lambda d: (d.draft.assessment.id,)),
    "interview.interviews.resume": Row(ASSESSORS, lambda d: (d.draft.assessment.id,)),
    "interview.interviews.start": Row(ASSESSORS, lambda d: (d.case, d.draft.form.sha256)),
    "interview.moving.move_draft": Row(ASSESSORS, lambda d: (d.draft.assessment.id,), StateError),
    "interview.moving.newer_version": Row(READERS, lambda d: (d.draft.assessment.id,)),
    "interview.moving.plan": Row(ASSESSORS, lambda d: (d.draft.assessment.id,), StateError),
    "interview.moving.successor": Row(READERS, lambda d: (d.draft.assessment.id,)),
    "organisation.deciding.put_back": Row(KEEPERS, lambda _: (), NotFoundError, hq=True),
    "organisation.deciding.set_aside": Row(KEEPERS, lambda _: (9,), NotFoundError, hq=True),
    "organisation.deciding.set_policy": Row(KEEPERS, lambda _: (Policy(),), hq=True),
    "organisation.deciding.sign_too": Row(KEEPERS, lambda _: (9,), NotFoundError, hq=True),
    "organisation.deciding.standing": Row(EVERYONE, hq=True),
    "organisation.enrolment.apply_answer": Row(EVERYONE, lambda _: (SHIPPED,), EnrolmentError),
    "organisation.enrolment.approve": Row(KEEPERS, lambda d: (d.request(), d.new()), hq=True),
    "organisation.enrolment.read_answer": Row(EVERYONE, lambda _: (SHIPPED,), EnrolmentError),
    "organisation.enrolment.read_request": Row(KEEPERS, lambda d: (d.request(),), hq=True),
    "organisation.enrolment.status": Row(EVERYONE),
    "organisation.enrolment.write_request": Row(EVERYONE, lambda d: (d.new(),), writes=True),
    "organisation.founding.create_recovery": Row(
        KEEPERS, lambda d: (d.new(), d.passphrase, d.passphrase + "!"), hq=True
    ),
    "organisation.founding.recovery_fingerprint": Row(EVERYONE, hq=True),
    "organisation.issuing_officers.bring_back": Row(
        KEEPERS,
        lambda d: (d.issuing, d.passphrase, d.hq.officer.id, d.passphrase),
        IssuingKeyError,
        hq=True,
    ),
    "organisation.issuing_officers.end_naming": Row(
        KEEPERS, lambda d: (d.hq.officer.id,), IssuingKeyError, hq=True
    ),
    "organisation.issuing_officers.give_second": Row(
        KEEPERS,
        lambda d: (IssuingPurpose.REVOKE, "", d.hq.officer.id, d.passphrase),
        IssuingKeyError,
        hq=True,
    ),
    "organisation.issuing_officers.name_officer": Row(
        KEEPERS, lambda d: (d.hq.officer.id, d.passphrase), IssuingKeyError, hq=True
    ),
    "organisation.issuing_officers.put_under_two": Row(
        KEEPERS, lambda d: (d.hq.officer.id, d.passphrase), IssuingKeyError, hq=True
    ),
    "organisation.issuing_officers.state": Row(KEEPERS, hq=True),
    "organisation.issuing_renewal.renew": Row(
        KEEPERS, lambda d: (d.new(), d.passphrase), InputError, hq=True
    ),
    "organisation.issuing_renewal.term": Row(EVERYONE, hq=True),
    "organisation.issuing_officers.write_safe_copy": Row(
        KEEPERS, lambda d: (d.new(), d.passphrase), hq=True
    ),
    "organisation.members.members": Row(KEEPERS, hq=True),
    "organisation.packs.content_of": Row(EVERYONE, lambda d: (d.pack(),), hq=True),
    "organisation.packs.sign": Row({S, D}, lambda _: (packs.sample(),), hq=True),
    "organisation.new_desk.become_new_desk": Row(
        EVERYONE, lambda _: ("Second post", "another passphrase"), WrongPassphraseError
    ),
    "organisation.register_back.missing": Row(KEEPERS, hq=True),
    "organisation.register_back.take_back": Row(
        KEEPERS, lambda _: (["0" * 64], "Invented"), NotFoundError, hq=True
    ),
    "organisation.revocations.renew": Row(KEEPERS, hq=True),
    "organisation.revocations.revoke": Row(
        KEEPERS, lambda d: (d.hq.officer.id, "Invented"), StateError, hq=True
    ),
    "organisation.revocations.revoke_desk": Row(
        KEEPERS, lambda d: (d.hq.desk.id, "Invented"), EnrolmentError, hq=True
    ),
    "organisation.revocations.revoke_officer": Row(
        KEEPERS, lambda d: (d.hq.officer.id, "Invented"), StateError, hq=True
    ),
    "organisation.revocations.revoke_update_signer": Row(
        KEEPERS,
        lambda d: (d.nothing(), "Invented", RevocationKind.LOST),
        InputError,
        hq=True,
    ),
    "updates.anchors_out.write": Row(EVERYONE, lambda d: (d.new(),)),
    "updates.handing_on.hand_on": Row(
        KEEPERS, lambda d: (d.nothing(),), UpdateRefusedError, hq=True
    ),
    "updates.handing_on.handed": Row(EVERYONE, hq=True),
    "updates.handing_on.put_beside": Row(CARRIERS, lambda d: (d.new(),), hq=True),
    "updates.handing_on.put_on": Row(CARRIERS, lambda d: (d.new(),), hq=True),
    "updates.handing_on.stop": Row(KEEPERS, hq=True),
    "updates.taking.look": Row(EVERYONE, lambda d: (d.nothing(),), UpdateRefusedError),
    "updates.taking.take": Row(CARRIERS, lambda d: (d.nothing(), d.new()), UpdateRefusedError),
    "updates.taking.taken": Row(EVERYONE),
    "organisation.revocations.revoked": Row(KEEPERS, hq=True),
    "organisation.revocations.state": Row(EVERYONE),
    "outreach.asking.record": Row(AFTERWARDS, lambda d: (d.case, ASKED), TooEarlyToAskError),
    "outreach.asking.withdraw": Row(
        AFTERWARDS, lambda d: (d.case, ("nothing",), date(2026, 1, 1)), NotFoundError
    ),
    "outreach.engagements.plan": Row(
        AFTERWARDS, lambda d: (d.case, "nothing", "a", "b", date(2027, 1, 1)), NotFoundError
    ),
    "outreach.engagements.step": Row(
        AFTERWARDS, lambda d: (d.case, "nothing", "held"), NotFoundError
    ),
    "outreach.partners.partners": Row(AFTERWARDS),
    "outreach.partners.told": Row(
        AFTERWARDS, lambda d: (d.case, "nothing", date(2026, 1, 1), "Invented"), NotFoundError
    ),
    "outreach.plan_partners.of_case": Row(AFTERWARDS, lambda d: (d.case,)),
    "outreach.plan_partners.put": Row(
        AFTERWARDS, lambda d: (d.case, Named("Invented", PartnerKind.SCHOOL, "Invented"))
    ),
    "outreach.plan_partners.take_off": Row(
        AFTERWARDS, lambda d: (d.case, "nobody", "Invented"), NotFoundError
    ),
    "outreach.reading.of_case": Row(AFTERWARDS, lambda d: (d.case,)),
    "outreach.reading.require_decided": Row(AFTERWARDS, lambda d: (d.case,), TooEarlyToAskError),
    "outreach.stopping.lift": Row({P}, lambda d: (d.case, "Invented"), StateError),
    "outreach.stopping.stop": Row({P}, lambda d: (d.case, " "), InputError),
    "proofs.checking.check": Row(EVERYONE, lambda _: ("nothing",), ProofFormatError),
    "proofs.given.every": Row({D}, lambda _: (), hq=True),
    "proofs.given.of_decision": Row({D}, lambda _: ("nothing",), hq=True),
    "proofs.given.rows": Row({D}, lambda _: (), hq=True),
    "proofs.issuing.issue": Row(
        {D},
        lambda d: (
            ProofWish("nothing", ("Namuna",), BirthDate(), "en"),
            Second("nobody", d.passphrase),
            d.passphrase,
        ),
        NotFoundError,
        hq=True,
    ),
    "proofs.issuing.offered": Row({D}, lambda _: ("nothing",), NotFoundError, hq=True),
    "proofs.issuing.page": Row({D}, lambda _: ("nothing",), NotFoundError, hq=True),
    "proofs.issuing.seconds": Row({D}, lambda _: (), hq=True),
    "proofs.lists.file": Row(EVERYONE, lambda _: (), NotFoundError),
    "proofs.lists.make": Row({S, D}, lambda _: (), hq=True),
    "proofs.lists.spoil": Row(
        {D}, lambda d: ("nothing", "", d.passphrase), ProofRefusedError, hq=True
    ),
    "proofs.lists.state": Row({S, D}, lambda _: (), hq=True),
    "proofs.lists.take_back": Row({S, D}, lambda _: (b"nothing",), ProofFormatError, hq=True),
    "proofs.withdrawing.lift": Row(
        {D}, lambda d: ("nothing", "", d.passphrase), NotFoundError, hq=True
    ),
    "proofs.withdrawing.revoke": Row(
        {D}, lambda d: ("nothing", "lost", "", d.passphrase), NotFoundError, hq=True
    ),
    "proofs.withdrawing.revoke_shown": Row(
        {D}, lambda d: ("7F3A-09C2", "lost", "", d.passphrase), ProofFormatError, hq=True
    ),
    "proofs.withdrawing.suspend": Row(
        {D}, lambda d: ("nothing", "other", "", d.passphrase), NotFoundError, hq=True
    ),
    "recordings.consent.say": Row(CASES, lambda d: (d.case, "agrees", "May I record?", "tg")),
    "recordings.consent.standing": Row(READERS, lambda d: (d.case,)),
    "recordings.consent.withdraw": Row(CASES, lambda _: ("nothing",), NotFoundError),
    "recordings.keeping.erase": Row(
        {S}, lambda d: ("nothing", "Invented", d.passphrase), NotFoundError
    ),
    "recordings.keeping.erase_old": Row({S}),
    "recordings.keeping.erased_from": Row(READERS, lambda _: (RECORDING,)),
    "recordings.reading.listen": Row(READERS, lambda _: ("nothing", "Invented"), NotFoundError),
    "recordings.reading.look": Row(READERS, lambda _: ("nothing",), NotFoundError),
    "recordings.reading.of_case": Row(READERS, lambda d: (d.case,)),
    "recordings.reading.verify": Row(READERS, lambda _: ("nothing",), NotFoundError),
    "recordings.reading.write": Row(CASES, lambda _: ("nothing", 0, "Words", "tg"), NotFoundError),
    "recordings.recorder.begin": Row(CASES, lambda _: ("nothing",), NotFoundError),
    "recordings.recorder.may_record": Row(CASES, lambda d: (d.case,)),
    "recordings.recorder.mend": Row(READERS),
    "recordings.sent.listen": Row(
        READERS, lambda _: ("nothing", "Invented"), NotFoundError, hq=True
    ),
    "recordings.sent.of_case": Row(READERS, lambda d: (d.case,), hq=True),
    "recordings.sending.send": Row(CASES, lambda _: ("nothing", "Invented"), NotFoundError),
    "plans.acting.change": Row(
        CASES, lambda d: (d.case, "nothing", "", date(2999, 1, 1)), NotFoundError
    ),
    "plans.acting.done": Row(CASES, lambda d: (d.case, "nothing", "Invented"), NotFoundError),
    "plans.acting.given_up": Row(CASES, lambda d: (d.case, "nothing", "Invented"), NotFoundError),
    "plans.reading.of_case": Row(READERS, lambda d: (d.case,)),
    "practice.exercise.begin": Row(EVERYONE),
    "practice.exercise.is_here": Row(EVERYONE),
    "practice.exercise.leave": Row(EVERYONE),
    "practice.exercise.look": Row(EVERYONE),
    "practice.exercise.resume": Row(EVERYONE),
    "practice.joining.join": Row(EVERYONE, lambda d: (d.hq, d.new()), writes=True),
    "records.case_words.case_words": Row(CASES, lambda d: (d.case,)),
    "records.earlier.earlier_judgements": Row(CASES, lambda d: (d.case,)),
    "records.earlier.earlier_passages": Row(CASES, lambda d: (d.case,)),
    "records.earlier.own_words_elsewhere": Row(CASES, lambda d: (d.case,)),
    "records.since.since": Row(CASES, lambda d: (d.case,)),
    "records.pages.attachment": Row(READERS, lambda d: (d.record, "none"), NotFoundError),
    "records.pages.preview": Row(CASES, lambda d: (d.draft,)),
    "records.pages.read": Row(READERS, lambda d: (d.record,)),
    "records.printing.print_copies": Row(READERS, lambda d: (d.record, "Invented", 1)),
    "records.correcting.compare": Row(READERS, lambda d: (d.record,)),
    "records.correcting.correct": Row(CASES, lambda d: (d.record, " "), InputError),
    "records.correcting.original": Row(READERS, lambda d: (d.draft.assessment.id,)),
    "records.correcting.standing": Row(READERS, lambda d: (d.record,)),
    "records.records.check_record": Row(READERS, lambda d: (d.record,)),
    "records.records.document": Row(READERS, lambda d: (d.record,)),
    "records.records.files": Row(READERS, lambda d: (d.record,)),
    "records.records.report": Row(READERS, lambda d: (d.record,)),
    "registry.linking.run": Row({S, D}, ends=StateError, hq=True),
    "registry.members.add_analyst": Row(
        {S, N}, lambda d: (d.new(), *NO_DATABASE, d.passphrase), HeadquartersOnlyError
    ),
    "registry.signing.sign": Row(
        {D}, lambda d: (NO_REGISTRY, d.case, "", d.passphrase), NotFoundError, hq=True
    ),
    "registry.signing.waiting": Row(
        {D, L}, lambda d: (NO_REGISTRY, d.case), NotFoundError, hq=True
    ),
    "registry.checking.after_restore": Row({S}, ends=StateError, hq=True),
    "registry.checking.bind_day": Row({S}, ends=StateError, hq=True),
    "registry.checking.check": Row({S}, ends=StateError, hq=True),
    "registry.databases.create": Row(KEEPERS, lambda _: NO_DATABASE, HeadquartersOnlyError),
    "registry.databases.give_region": Row(
        KEEPERS, lambda d: (d.post.desk.id, "north"), StateError, hq=True
    ),
    "registry.logins.members": Row(KEEPERS, ends=StateError, hq=True),
    "registry.logins.take_back": Row(KEEPERS, lambda _: ("a_login",), StateError, hq=True),
    "registry.members.add_own": Row(
        REVIEWERS, lambda d: (d.new(), *NO_DATABASE, d.passphrase), HeadquartersOnlyError
    ),
    "registry.members.add_worker": Row(
        KEEPERS, lambda d: (d.new(), "Worker", *NO_DATABASE, d.passphrase), HeadquartersOnlyError
    ),
    "registry.moving.to_casebook": Row({S}, ends=StateError, hq=True),
    "registry.moving.to_database": Row({S}, ends=StateError, hq=True),
    "registry.reviewing.claim": Row(
        REVIEWERS, lambda d: (NO_REGISTRY, d.case), NotFoundError, hq=True
    ),
    "registry.reviewing.counts": Row(REVIEWERS, lambda _: (NO_REGISTRY,), hq=True),
    "registry.reviewing.let_go": Row(
        REVIEWERS, lambda d: (NO_REGISTRY, d.case), NotClaimedError, hq=True
    ),
    "registry.reading.look_again": Row(
        REVIEWERS, lambda d: (NO_REGISTRY, d.case), NotFoundError, hq=True
    ),
    "registry.reading.open_case": Row(
        REVIEWERS, lambda d: (NO_REGISTRY, d.case), NotFoundError, hq=True
    ),
    "registry.reviewing.overview": Row(REVIEWERS, lambda _: (NO_REGISTRY,), hq=True),
    "registry.reviewing.page": Row(REVIEWERS, lambda _: (NO_REGISTRY, Queue.NEW), hq=True),
    "registry.taking_in.work": Row(CARRIERS, lambda d: (NO_REGISTRY, Spool(d.new())), hq=True),
    "records.records.stamps": Row(READERS, lambda d: (d.record,), StateError),
    "records.records.sign": Row(
        ASSESSORS, lambda d: (d.draft.assessment.id, d.passphrase), StateError
    ),
    "safeguards.alarms.came": Row(CASES, lambda _: ("nobody", "Invented"), NotFoundError),
    "safeguards.alarms.everywhere": Row(READERS),
    "safeguards.alarms.of_case": Row(READERS, lambda d: (d.case,)),
    "safeguards.apart.keep": Row(CASES, lambda _: ("nobody", "Invented"), NotFoundError),
    "safeguards.apart.of_case": Row(READERS, lambda d: (d.case,)),
    "safeguards.apart.settle": Row(
        CASES, lambda _: ("nobody", ApartOutcome.FREE, "Invented"), NotFoundError
    ),
    "safeguards.case_acts.require_closing": Row(READERS, lambda d: (d.case, [])),
    "safeguards.case_acts.require_decision": Row(
        READERS, lambda d: (d.case, [], ["silence"]), SafeguardError
    ),
    "safeguards.case_acts.require_outreach": Row(READERS, lambda _: ("nobody",), NotFoundError),
    "safeguards.case_acts.require_referral": Row(
        READERS, lambda d: (d.case, [], ["silence"]), SafeguardError
    ),
    "safeguards.complaints.complain": Row(
        READERS, lambda _: ("Invented",), NoComplaintsOfficerError
    ),
    "files.kept.of_case": Row(READERS, lambda d: (d.case,)),
    "files.kept.content": Row(READERS, lambda d: (d.case, "nothing"), NotFoundError),
    "files.kept.keep_picture": Row(
        READERS, lambda d: (d.case, "nothing", Pixels(1, 1, 1, b"rgb")), NotFoundError
    ),
    "files.kept.take_in": Row(
        CASES, lambda d: (d.case, KeptFile("", "Invented", brought_by="Invented"), None)
    ),
    "files.kept.correct": Row(
        CASES, lambda d: (d.case, KeptFile("nothing", "Invented"), "Invented"), NotFoundError
    ),
    "files.kept.take_out": Row(CASES, lambda d: (d.case, "nothing", "Invented"), NotFoundError),
    "files.kept.put_back": Row(CASES, lambda d: (d.case, "nothing", "Invented"), NotFoundError),
    "files.hands.record": Row(CASES, lambda d: (d.case, NO_HAND), NotFoundError),
    "files.hands.take_back": Row(CASES, lambda d: (d.case, "nothing", "Invented"), NotFoundError),
    "passage.family.of_case": Row(READERS, lambda d: (d.case,)),
    "cases.linking.preview": Row({S, D}, lambda _: ("{}",), LinkageRulesError, hq=True),
    "cases.linking.rules_text": Row({S, D}, hq=True),
    "cases.linking.run": Row({S, D}, hq=True),
    "cases.linking.set_rules": Row({S, D}, lambda _: ("{}", "Why"), LinkageRulesError, hq=True),
    "lists.answering.answer": Row(
        OPENERS, lambda d: (d.other_case, "none", "1", "them", "Invented"), NotFoundError
    ),
    "lists.comparing.of_case": Row(READERS, lambda d: (d.other_case,)),
    "lists.judged.keep": Row({S, D}, lambda _: ("none", "Invented"), NotFoundError),
    "lists.judged.standing": Row(READERS),
    "lists.loading.end": Row({S, D}, lambda _: ("none", "Invented"), NotFoundError),
    "lists.loading.lists": Row(READERS),
    "lists.loading.load": Row(CARRIERS, lambda d: (d.no_list(),), ListRefusedError),
    "lists.loading.sign": Row(
        {S, D}, lambda d: (d.no_list(), ListShape.UN, UN_LIST), ListFormatError, hq=True
    ),
    "lists.loading.write": Row(READERS, lambda d: ("none", d.new()), NotFoundError),
    "interpreters.looking.about": Row(READERS, lambda d: (d.case, "T-07")),
    "interpreters.looking.of_case": Row(READERS, lambda d: (d.case,)),
    "interpreters.register.bring_back": Row({S}, lambda _: ("nobody", "Why"), NotFoundError),
    "interpreters.register.by_code": Row(READERS, lambda _: ("nobody",), NotFoundError),
    "interpreters.register.interpreters": Row(READERS),
    "interpreters.register.keep": Row({S}, lambda _: (Interpreter("", " ", ()),), InputError),
    "interpreters.register.withdraw": Row({S}, lambda _: ("nobody", "Why"), NotFoundError),
    "interpreters.ties.say": Row(CASES, lambda d: (d.case, "T-07", TieSort.KIN, "Invented")),
    "interpreters.ties.take_back": Row(CASES, lambda d: (d.case, "nothing", "Why"), NotFoundError),
    "interpreters.undertakings.undertakings": Row({S}),
    "plans.afterwards.outcomes": Row(READERS, lambda _: ("en",)),
    "plans.afterwards.tell": Row(CASES, lambda d: (d.case, 4, "settled", "en"), InputError),
    "passage.family.record": Row(CASES, lambda d: (d.case, Person("", tuple(NAMES)))),
    "passage.family.live_together": Row(
        CASES, lambda d: (d.case, ["nobody"], "Invented", "Invented"), NotFoundError
    ),
    "passage.family.link": Row(
        CASES, lambda d: (d.case, "", "nobody", Kin.CHILD, Certainty.SAID), NotFoundError
    ),
    "passage.family.unlink": Row(CASES, lambda d: (d.case, "nothing", "Invented"), NotFoundError),
    "passage.own_case.open_case": Row(
        OPENERS, lambda d: (d.case, "nobody", "Invented"), NotFoundError
    ),
    "passage.own_case.join": Row(
        OPENERS, lambda d: (d.case, "nobody", "nothing", "Invented"), NotFoundError
    ),
    "passage.own_case.part": Row(OPENERS, lambda d: (d.case, "nobody", "Invented"), NotFoundError),
    "passage.files.of_case": Row(READERS, lambda d: (d.case,)),
    "passage.files.begin": Row(CASES, lambda d: (d.case, PassageKind.PASSAGE, [ASSESSED])),
    "passage.files.change_who": Row(
        CASES, lambda d: (d.case, "nothing", [ASSESSED], "Invented"), NotFoundError
    ),
    "passage.files.move": Row(
        CASES, lambda d: (d.case, "nothing", PassageState.DONE, ""), NotFoundError
    ),
    "passage.steps.put": Row(CASES, lambda d: (d.case, NO_STEP), NotFoundError),
    "passage.sheets.travel_sheet": Row(CASES, lambda d: (d.case, "nothing", "tg"), NotFoundError),
    "passage.sheets.border_notice": Row(
        CASES, lambda d: (d.case, "nothing", "nothing", "tg"), NotFoundError
    ),
    "safeguards.complaints.complaints": Row({K}),
    "safeguards.standing.standing": Row(READERS, lambda d: (d.case,)),
    "safeguards.custody.of_case": Row(READERS, lambda d: (d.case,)),
    "safeguards.custody.record": Row(CASES, lambda d: (d.case, {"liberty": "free"}, "Invented")),
    "safeguards.known.known": Row(READERS, lambda d: (d.case,)),
    "safeguards.known.record": Row(CASES, lambda d: (d.case, "literacy", "reads", "Invented")),
    "safeguards.known.record_together": Row(
        CASES, lambda d: (d.case, {"literacy": "reads"}, "Invented")
    ),
    "safeguards.known.settle": Row(
        CASES, lambda d: (d.case, "sex", "woman", "Invented"), StateError
    ),
    "safeguards.known.state_adult": Row(CASES, lambda _: ("nobody", "Invented"), NotFoundError),
}
"""What screens and terminal may call with an open desk, and whose role lets it through."""

ASKED_INSIDE: list[tuple[str, Row]] = [
    ("desk.tokens.leave_token", Row(KEEPERS, lambda d: (d.passphrase,), StateError, hq=True)),
    (
        "desk.tokens.move_to_token",
        Row(
            KEEPERS,
            lambda d: (d.passphrase, "123456", d.new("driver.so")),
            TokenModuleError,
            hq=True,
        ),
    ),
    (
        "desk.profiles.set_profile",
        Row(KEEPERS, lambda d: (d.post.officer.id, d.profile()), hq=True),
    ),
    ("interview.answer_log.audit_csv", Row({P}, lambda d: (d.sealed.assessment.id,))),
    ("interview.instruments.add_instrument", Row(EVERYONE, lambda _: (SHIPPED,))),
    ("interview.interviews.reopen", Row({P}, lambda d: (d.sealed.assessment.id,))),
    ("interview.interviews.resume", Row({P}, lambda d: (d.sealed.assessment.id,))),
    ("interview.interviews.start", Row({P}, lambda d: (d.case, d.sealed.form.sha256))),
    ("interview.moving.move_draft", Row({P}, lambda d: (d.sealed.assessment.id,), StateError)),
    ("interview.moving.plan", Row({P}, lambda d: (d.sealed.assessment.id,), StateError)),
    ("records.records.check_record", Row({P}, lambda d: (d.sealed_record,))),
    ("records.records.document", Row({P}, lambda d: (d.sealed_record,))),
    ("records.records.files", Row({P}, lambda d: (d.sealed_record,))),
    ("records.pages.read", Row({P}, lambda d: (d.sealed_record,))),
    ("records.printing.print_copies", Row({P}, lambda d: (d.sealed_record, "Invented", 1))),
    ("records.records.report", Row({P}, lambda d: (d.sealed_record,))),
    (
        "records.records.sign",
        Row({P}, lambda d: (d.sealed.assessment.id, d.passphrase), StateError),
    ),
]
"""What depends on more than the role: clinical content, headquarters' own keys, practice."""

BEHIND_THE_DOORS = {
    "lists.withheld": "says whether who is at the desk talks or rates, for doors of its wing",
    "interpreters.days": "says which day it is, for doors of its wing",
    "agenda.gathering": "puts together what is due for `looking`, which asks",
    "agenda.of_desk": "the same of what is due at the desk itself",
    "access.alone": "says what takes a colleague's key; `desk.together` opens the casebook with it",
    "files.handing": "says for `hands` and `kept`, which asked, what changed hands",
    "closing.standing": "says what is open in a case, and what came after, for doors and the agenda, which ask",
    "calls.acts": "notes what an operation says becomes of a call",
    "calls.hiding": "takes the words from calls of restricted cases",
    "calls.call_backs": "keeps the agenda in step with the calls",
    "calls.signing": "signs what operations made of calls",
    "access.certificates": "keeps and reads the desk's certificates",
    "access.compartment": "opens seals with the officer's own identities, and no others",
    "access.complaint_seal": "publishes where complaints are sealed to, while the desk is unlocked",
    "access.desk_book": "keeps the administrators' book in step with the casebook",
    "access.entries": "signs what an operation states",
    "access.rating_seal": "opens seals with the officer's own identities, and hands keys on at unlocking",
    "raters.forms": "reads what a form has rated for doors of its wing",
    "records.judgeable": "says for doors of its wing what ratings may rest on",
    "raters.gate": "says what stands in the way of signing, for `records`, which asked",
    "raters.said": "reads and signs entries for doors of its wing",
    "raters.sheets": "opens seals with the officer's own identities for doors of its wing",
    "raters.recorded": "says for signing what a record tells of its second rating",
    "access.restricting": "says which cases are restricted, for doors that asked",
    "access.second_officer": "asks a second officer's passphrase for operations that need two",
    "access.paper_copies": "numbers and logs copies on paper for operations that print",
    "access.judged_again": "judges again what was loaded, after unlocking and where revocations are learnt",
    "access.brought_rules": "remembers who brought a post its rules, for doors and `signed_rules`",
    "access.signed_rules": "compares rules with what was signed, for who decides, erases or sends by them",
    "access.panel_rules": "remembers what the rules asked for, for who keeps them and for deciding",
    "access.own_passphrase": "asks the passphrase for operations, and writes the officer's own slot",
    "access.pins": "compares whom a slot remembers while the desk is unlocked",
    "exchange.going_along": "names what goes along with a return bundle, for `transfer`, which asks",
    "exchange.brought": "sees what return bundles bring, for `transfer`, which asks",
    "plans.giving": "gives plans to desks, for return bundles",
    "plans.sealing": "seals and opens what `acting` and `reading` say",
    "passage.arriving": "records what a step says of the arrival, for `steps`, which asked",
    "passage.saying": "adds and signs what doors of its wing state",
    "clinical.release_entries": "signs what `notes` releases",
    "copies.case_file": "gathers a case file for doors of its wing that asked",
    "copies.matches": "says for `making`, which asked, what a copy says of watch lists",
    "copies.marked": "finds what may not reach a recipient for doors of its wing that asked",
    "decisions.known_here": "asks what this desk knows of a case for doors of its wing",
    "decisions.asked": "reads what was asked of a case for queues, what is due, and doors that asked",
    "decisions.answers": "signs what doors of its wing state",
    "decisions.material": "gathers what is known of a case for doors of its wing that asked",
    "decisions.preparing": "keeps drafts for `drafts`, which asked",
    "decisions.safeguards": "says what the safeguards of a case say, for doors of its wing",
    "decisions.said": "reads entries for doors of its wing that asked",
    "decisions.texts": "finds the organisation's texts for doors of its wing",
    "desk.account": "looks at unlocking whether there is an account",
    "desk.issuing": "makes certificates for what was approved",
    "desk.succession": "brings keys in step at unlocking; becoming a new desk is `organisation.new_desk`",
    "desk.new_officer": "makes an officer for who may add one",
    "desk.parting": "takes the casebook's key from administrators at unlocking",
    "desk.rekeying": "makes new keys for `officers` and `parting`",
    "desk.tickets": "lets an officer's next unlock find a new store key",
    "exchange.said_stamps": "stamps what headquarters says, for `transfer`, `taking` and `stamps`, which asked",
    "exchange.taking": "takes in what an operation opened",
    "recordings.sealing": "seals and opens with a key that an officer's own identity opened",
    "recordings.statements": "signs that a talk was recorded, for doors of its wing",
    "outreach.known": "reads and signs what a person said, for doors of its wing",
    "interview.adding_forms": "adds what an operation read and accepted",
    "interview.guarding": "holds an interview that was opened to the safeguards of its case",
    "cases.unjudged": "says for `holding`, which asked, who could not judge that a case was taken",
    "cases.kept": "says whether a case is kept, for doors that asked",
    "access.case_ways": "says where statements of doors go",
    "safeguards.calling": "names whom a desk calls, for doors of its wing and what they sign",
    "safeguards.stating": "signs what operations that asked recorded, so that it travels",
    "safeguards.declining": "keeps apart what was said, for operations that record a declined notice",
    "safeguards.feeding": "gives a case what an interview that was opened says of it",
    "safeguards.gate": "asks the table for operations that are about to do something",
    "interview.drafts": "where an interview that was opened keeps its answers",
    "interview.notice_words": "finds the words for an interview that was opened",
    "interview.own_copy": "says what this desk knows of an instrument",
    "interview.item_words": "finds the words of a screener for an interview that was opened",
    "interview.live_forms": "forms and sessions for operations that asked for the case",
    "interview.taken_plan": "begins a draft with the plan too, for `interviews`, which asked",
    "interview.from_calls": "begins a form with what the calls of its case say, marked",
    "interview.taken_over": "begins a draft with what the case knows, for `interviews`, which asked",
    "proofs.keys": "keeps and opens keys for `issuing`, which asks",
    "proofs.list_making": "makes the list for `lists`, `issuing` and return bundles, which ask",
    "proofs.pages": "prints what `issuing` gives out",
    "proofs.register": "gathers what `given`, `issuing` and the list say",
    "organisation.issuing_sealing": "seals the issuing key to who is named",
    "organisation.kept_rules": "keeps rules that headquarters signed",
    "organisation.membership": "what the papers of an enrolment do; carrying them is `enrolment`",
    "practice.samples": "opens and fills invented cases for training",
    "organisation.membership_checks": "judges papers and changes nothing",
    "organisation.revocation_list": "makes and keeps lists; revoking is `revocations`",
    "exchange.held_decided": "keeps what was decided on something held, for `quarantine`, which asked",
    "registry.bringing": "brings a case into a member's book, for `reading` and `signing`, which asked",
    "registry.carrying_seen": "says which cases are restricted, for `moving`, which asked",
    "registry.connecting": "connects as the return desk, for doors of its wing that asked",
    "queues.in_the_making": "says what is being decided, for doors of its wing that asked",
    "queues.marks": "finds critical indicators for doors of its wing that asked",
    "queues.noticed": "finds what is urgent for doors of its wing that asked",
    "queues.settling": "ends claims that are over, for doors of its wing",
    "queues.sorting": "says where cases wait, for doors of its wing that asked",
    "queues.version": "says what somebody had before them, for doors of its wing",
    "records.checking": "judges a record for `records`, which asks",
    "records.compared_before": "looks up what was found of a record that `checking` judges",
    "records.rated_twice": "compares what `records` checks and takes in with what raters signed",
    "records.agreement": "compares what `records` checks and takes in",
    "records.own_pages": "lays out what `records` gives out",
    "records.reading": "reads for operations of its wing that asked, and asks itself what is clinical",
    "records.facts": "gathers what `records` signs",
    "records.report_content": "gathers what `records` prints",
    "records.sealed": "seals and opens what `records` signs and reads",
    "records.signing": "signs for an officer who confirmed; `records` asks",
}
"""Modules that operations call once they have asked, and what they are for."""


def is_protocol(found: type) -> bool:
    """Return whether a class is a protocol itself, not what keeps one."""
    return bool(vars(found).get("_is_protocol"))


def modules() -> Iterator[ModuleType]:
    """Yield every module of the use cases."""
    for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        yield importlib.import_module(found.name)


DESKS = {
    name
    for module in modules()
    for name, found in inspect.getmembers(module, inspect.isclass)
    if found is OpenDesk or (is_protocol(found) and found.__module__ == module.__name__)
    if not name.endswith("Books") and found.__module__ != stores.__name__
}
"""What an unlocked desk is called where something is asked of it, by all or a part of what it is."""


def place_of_desk(function: Callable[..., object]) -> int:
    """Return at which place a function takes an unlocked desk, under whatever name; -1 if it takes none."""
    parameters = inspect.signature(function).parameters.values()
    takes = [
        each.name == "open_desk" or not DESKS.isdisjoint(re.findall(r"\w+", str(each.annotation)))
        for each in parameters
    ]
    return takes.index(True) if any(takes) else -1


def operations() -> Iterator[tuple[str, str, Callable[..., Any]]]:
    """Yield module, name and function of every public function that takes an open desk."""
    for module in modules():
        for name, function in inspect.getmembers(module, inspect.isfunction):
            ours = function.__module__ == module.__name__ and not name.startswith("_")
            if ours and place_of_desk(function) >= 0:
                yield module.__name__.removeprefix(f"{package.__name__}."), name, function


OPERATIONS = list(operations())
DOORS = {
    f"{module}.{name}": function
    for module, name, function in OPERATIONS
    if module not in BEHIND_THE_DOORS
}


@pytest.fixture(scope="module")
def desks(
    enrolled: Path,
    tmp_path_factory: pytest.TempPathFactory,
    unlock: Callable[[Path], OpenDesk],
    passphrase: str,
) -> Iterator[Desks]:
    """Two desks whose officers change roles from call to call, and on which every operation can work."""
    base = tmp_path_factory.mktemp("roles")
    data = Path(shutil.copytree(enrolled, base / "data"))
    with closing(unlock(data / "post")) as post, closing(unlock(data / "headquarters")) as hq:
        case = cases.create_case(post, NAMES).id
        signed = [
            records.sign(post, filled(post, case, name).assessment.id, passphrase).id
            for name in ("first-contact", "phq-9")
        ]
        stick = base / "stick"
        stick.mkdir()
        [bundle] = transfer.write_bundles(post, stick)
        transfer.receive(hq, stick / bundle.file_name)
        yield Desks(
            post=post,
            hq=hq,
            folder=base,
            passphrase=passphrase,
            case=case,
            other_case=cases.create_case(post, NAMES).id,
            draft=interviews.start(post, case, digest(post, "intake")),
            sealed=interviews.start(post, case, digest(post, "phq-9")),
            record=signed[0],
            sealed_record=signed[1],
            bundle=bundle.id,
            carried=stick / bundle.file_name,
            identity=next(data.rglob(founding.CLINICAL_FILE)),
            issuing=next(data.rglob(founding.ISSUING_KEY_FILE)),
        )


def digest(desk: OpenDesk, instrument: str) -> str:
    return next(
        each.key.sha256 for each in instruments.list_instruments(desk) if each.key.id == instrument
    )


def filled(desk: OpenDesk, case: str, instrument: str) -> Interview:
    example = instruments.example(instrument)
    interview = interviews.start(desk, case, digest(desk, instrument), example.language)
    interview.answer_all(example.steps)
    return interview


def rows_written(desk: OpenDesk) -> int:
    """Return how many rows this connection has changed since it was opened."""
    return int(desk.casebook.database._connection.total_changes)


def is_let_through(desks: Desks, name: str, row: Row, role: Role) -> bool:
    """Call an operation as a role; any end but the wanted one, and a refusal, is raised."""
    given = row.given(desks)
    desk = desks.hq if row.hq else desks.post
    officer, facts = desk.officer, desk.desk
    place = place_of_desk(DOORS[name])
    given = (*given[:place], desk, *given[place:])
    desk.casebook.act_as(replace(officer, role=role))
    desk.desk = replace(facts, training=not row.real)
    before = rows_written(desk)
    try:
        if row.ends is None:
            DOORS[name](*given)
        else:
            with pytest.raises(row.ends):
                DOORS[name](*given)
    except PermissionDeniedError:
        assert rows_written(desk) == before, "refused, and yet something was written"
        return False
    finally:
        wrote = rows_written(desk) - before
        attempts.settle(desk.folder, officer.id)
        desk.casebook.act_as(officer)
        desk.desk = facts
    assert row.roles != EVERYONE or (wrote > 0) == row.writes, f"{wrote} rows written"
    return True


def test_a_role_of_a_newer_program_may_do_nothing_and_the_table_has_every_role() -> None:
    assert {*Role, UNKNOWN} == EVERYONE
    assert not any(may(Officer("1", "Invented", UNKNOWN), action) for action in Action)


def test_the_table_names_every_operation() -> None:
    assert sorted(DOORS) == sorted(TABLE)


@pytest.mark.parametrize("name", sorted(TABLE))
def test_a_role_is_let_through_or_refused_as_the_table_says(desks: Desks, name: str) -> None:
    row = TABLE[name]
    assert {role for role in EVERYONE if is_let_through(desks, name, row, role)} == row.roles


@pytest.mark.parametrize(("name", "row"), ASKED_INSIDE, ids=[name for name, _ in ASKED_INSIDE])
def test_what_depends_on_more_than_the_role_is_asked_inside(
    desks: Desks, name: str, row: Row
) -> None:
    assert {role for role in EVERYONE if is_let_through(desks, name, row, role)} == row.roles


def test_every_operation_says_what_it_asks_or_why_nothing() -> None:
    said = {name: door_of(function) for name, function in DOORS.items()}

    assert [name for name, door in said.items() if door is None] == []
    assert [name for name, door in said.items() if door and not door.action and not door.why] == []


def test_every_operation_that_asks_documents_the_refusal() -> None:
    asking = [each for each in DOORS.values() if (door := door_of(each)) and door.action]

    assert asking
    assert [each for each in asking if "PermissionDeniedError: " not in (each.__doc__ or "")] == []


def test_modules_behind_the_doors_are_there_and_have_no_door() -> None:
    behind = [each for each in OPERATIONS if each[0] in BEHIND_THE_DOORS]

    assert {module for module, _, _ in behind} == set(BEHIND_THE_DOORS)
    assert [name for _, name, function in behind if door_of(function) is not None] == []


def test_screens_and_terminal_call_nothing_behind_the_doors() -> None:
    functions = {f"{m}.{name}" for m, name, _ in OPERATIONS if m in BEHIND_THE_DOORS}
    hidden = {f"{package.__name__}.{each}" for each in functions | set(BEHIND_THE_DOORS)}
    used = [
        f"{path.relative_to(ROOT)}: {name}"
        for folder in ("ui", "vetting_desk/cli")
        for path in sorted((ROOT / folder).rglob("*.py"))
        for name in imported(ast.parse(path.read_text(encoding="utf-8")))
        if name in hidden
    ]
    assert used == []


def imported(tree: ast.Module) -> Iterator[str]:
    """Yield the full names of all that a module imports, wherever it does."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (each.name for each in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{each.name}" for each in node.names)


def test_an_administrator_reads_no_case() -> None:
    assert not [name for name, row in TABLE.items() if A in row.roles and name.startswith("cases.")]


def test_clinical_operations_are_psychologists_alone() -> None:
    clinical = {name for name in TABLE if name.startswith("clinical.")} - {
        "clinical.notes.releases"
    }

    assert all(TABLE[name].roles == {P} for name in clinical)
