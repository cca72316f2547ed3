"""What entries say of the safety of a person, counted where they came to: at headquarters and at a post.

In any order and any number of times the same comes of it. What nobody may say is kept as an entry, flagged, and
does not count: facts of a case by a desk that never held it, or by an officer whose role gives none. That
somebody came for an alarm counts by their own signature alone. What came before what it is about waits.
"""

from typing import Final, Protocol

from vetting_desk.clock import from_text
from vetting_desk.errors import NotFoundError
from vetting_desk.model.alarm import (
    Alarm,
    AlarmCause,
    Apart,
    ApartCause,
    ApartOutcome,
    Came,
    Settlement,
)
from vetting_desk.model.closing_payload import ClosingPayload
from vetting_desk.model.desk import DeskKind, Role
from vetting_desk.model.entry_document import MEMBER, EntryDocument, parse_entry
from vetting_desk.model.entry_kinds import CAME, GIVING, GUARDING, SETTLED, payload_of
from vetting_desk.model.entry_payload import Payload
from vetting_desk.model.fact import FACTS, CaseFact, FactSource, fits
from vetting_desk.model.guarding_payloads import (
    AlarmPayload,
    ApartPayload,
    ByPart,
    CamePayload,
    FactPart,
    FactsPayload,
    LinePayload,
    SettledPayload,
)
from vetting_desk.model.said_by import SaidBy
from vetting_desk.model.statement import Statement, Thing
from vetting_desk.model.statement_payload import StatementPayload
from vetting_desk.model.statement_payloads import THING_OF
from vetting_desk.registry import steps_due
from vetting_desk.registry.books import GuardBooks

STRANGER: Final = "entry-stranger"
"""Flag: an entry by a desk that never held the case was kept, and does not count."""
NOT_THEIRS: Final = "entry-not-theirs"
"""Flag: the same of an officer whose role may not say this."""
FACT_UNKNOWN: Final = "fact-unknown"
"""Flag: a fact of a name or a value that is not known here was kept, and does not count."""
FORK: Final = "fact-fork"
"""Flag: two desks gave something of one id that differs; the first counts."""
_LATER: Final = frozenset({CAME, SETTLED})


class _HasBy(Protocol):
    @property
    def by(self) -> ByPart: ...


def count(casebook: GuardBooks, document: EntryDocument) -> tuple[str, ...]:
    """Let an entry count, if its case is here; harmless if it counts already.

    Call it inside the transaction that keeps the entry.

    Args:
        casebook: Of headquarters or of a post.
        document: What its author signed; of a kind of `GUARDING`.

    Returns:
        Flags of what a person should look at.
    """
    payload = payload_of(document)
    if payload is None or document.kind not in GUARDING or not _is_here(casebook, document.case):
        return ()
    if not may_write(casebook, document.case, document.desk.id):
        return (STRANGER,)
    try:
        flags = _Counting(casebook, document).run(payload)
    except NotFoundError:  # what it is about has not come yet
        return ()
    if document.kind not in _LATER:
        for each in waiting(casebook, document.case, _LATER):
            flags += count(casebook, each)
    return tuple(dict.fromkeys(flags))


def waiting(
    casebook: GuardBooks, case_id: str, kinds: frozenset[str] = GUARDING
) -> list[EntryDocument]:
    """Return what guards the person of a case and does not count yet, in the order in which it came."""
    found = []
    for entry_id in casebook.stated.uncounted(case_id, kinds):
        entry = casebook.entries.get(entry_id)
        if entry.files:
            name = next(each.sha256 for each in entry.files if each.name == MEMBER)
            found.append(parse_entry(casebook.blobs.get(name)))
    return found


def may_write(casebook: GuardBooks, case_id: str, desk_id: str) -> bool:
    """Return whether what a desk says of a case counts: the desk that holds it or held it, and headquarters.

    What comes to a post was judged by headquarters, which brought it.
    """
    if casebook.desk.kind is DeskKind.POST or desk_id == casebook.desk.id:
        return True
    held = casebook.holdings.ever(case_id, casebook.cases.desk_of(case_id))
    return bool(held & set(casebook.successions.lineage(desk_id)))


def _is_here(casebook: GuardBooks, case_id: str) -> bool:
    case = casebook.cases.find(case_id)
    return case is not None and not casebook.erasure.is_erased(case_id)


class _Counting:
    """One entry on its way into the stores."""

    def __init__(self, casebook: GuardBooks, document: EntryDocument) -> None:
        self._books = casebook
        self._document = document
        self._flags: tuple[str, ...] = ()

    def run(self, payload: Payload) -> tuple[str, ...]:
        """Count what the payload says, and return flags."""
        if isinstance(payload, FactsPayload):
            for each in payload.facts:
                self._fact(each)
        elif isinstance(payload, AlarmPayload):
            self._alarm(payload)
        elif isinstance(payload, CamePayload):
            self._came(payload)
        elif isinstance(payload, ApartPayload):
            self._apart(payload)
        elif isinstance(payload, SettledPayload):
            self._settled(payload)
        elif isinstance(payload, StatementPayload):
            self._statement(payload)
        elif isinstance(payload, LinePayload):
            self._books.stated.put_line(payload.assessment, payload.began_with)
            self._put(f"{payload.assessment}>{payload.began_with}", own=True)
        return self._flags

    def _fact(self, part: FactPart) -> None:
        if part.name not in FACTS or not fits(part.name, part.value):
            self._flag(FACT_UNKNOWN)
            return
        if not self._theirs(part):
            return
        by = self._by(part)
        fact = CaseFact(
            id=part.fact,
            case_id=self._document.case,
            name=part.name,
            value=part.value,
            source=FactSource(part.source),
            assessment_id=part.assessment,
            title=part.title,
            reference=part.place,
            at=from_text(part.at),
            officer_id=by.officer_id,
            officer_name=by.officer_name,
            officer_role=by.officer_role,
            replaces=tuple(part.replaces),
            reason=part.reason,
            desk=self._document.desk.name,
            knew=tuple(part.knew),
        )
        known = self._books.facts.find(fact.id)
        if known is not None and not _same(known, fact):
            self._flag(FORK)
            return
        self._books.facts.take(fact)
        self._put(fact.id, own=self._own(part))

    def _alarm(self, payload: AlarmPayload) -> None:
        if not self._theirs(payload):
            return
        alarm = Alarm(
            id=payload.alarm,
            case_id=self._document.case,
            assessment_id=payload.assessment,
            clinical=payload.clinical,
            cause=payload.cause,
            at=from_text(payload.at),
            officer_id=payload.by.id,
            officer_name=self._by(payload).officer_name,
            desk=self._document.desk.name,
            whom=tuple(payload.whom),
        )
        self._books.alarms.take(alarm)
        if self._books.alarms.get(alarm.id).case_id != alarm.case_id:
            self._flag(FORK)
            return
        self._put(alarm.id, own=self._own(payload))

    def _came(self, payload: CamePayload) -> None:
        alarm = self._books.alarms.get(payload.alarm)
        clinical = {Role.PSYCHOLOGIST.value, Role.SUPERVISOR.value}
        if not self._theirs(payload):
            return
        called = {Role.SUPERVISOR.value} if alarm.cause == AlarmCause.REVIEW else clinical
        if alarm.case_id != self._document.case or (
            (alarm.clinical or alarm.cause == AlarmCause.REVIEW) and payload.by.role not in called
        ):
            self._flag(NOT_THEIRS)
            return
        if not self._own(payload):
            return  # nobody comes by another's word: they sign it themselves first
        by, at = self._by(payload), from_text(payload.at)
        came = Came(payload.came, alarm.id, alarm.case_id, at, by, payload.done)
        self._books.alarms.take_came(came)
        self._put(f"came/{came.id}", own=self._own(payload))

    def _apart(self, payload: ApartPayload) -> None:
        if not self._theirs(payload):
            return
        if self._books.apart.case_of(payload.assessment) not in {"", self._document.case}:
            self._flag(NOT_THEIRS)
            return
        apart = Apart(
            id=payload.apart,
            case_id=self._document.case,
            assessment_id=payload.assessment,
            title=payload.title,
            cause=ApartCause(payload.cause),
            at=from_text(payload.at),
            officer_name=self._by(payload).officer_name,
            reason=payload.reason,
        )
        self._books.apart.take(apart, self._by(payload))
        self._put(apart.id, own=self._own(payload))

    def _settled(self, payload: SettledPayload) -> None:
        if not self._own(payload) or payload.cause != ApartCause.ILL_TREATMENT.value:
            self._flag(NOT_THEIRS)
            return
        found = Settlement(
            id=payload.settled,
            outcome=ApartOutcome(payload.outcome),
            at=from_text(payload.at),
            by=self._by(payload),
            reason=payload.reason,
            replaces=tuple(payload.replaces),
        )
        cause = ApartCause(payload.cause)
        self._books.apart.take_settled(self._document.case, payload.assessment, cause, found)
        self._put(f"settled/{found.id}", own=True)

    def _statement(self, payload: StatementPayload) -> None:
        if isinstance(payload, ClosingPayload):
            if not self._own(payload) or payload.case != self._document.case:
                self._flag(NOT_THEIRS)  # nobody closes a case by another's word
                return
        elif not self._theirs(payload):
            return
        statement = Statement(
            id=payload.statement,
            case_id=self._document.case,
            thing=THING_OF[type(payload)],
            thing_id=payload.thing_id,
            content=payload.content(),
            at=from_text(payload.at),
            officer_id=payload.by.id,
            officer_name=payload.by.name,
            officer_role=payload.by.role,
            replaces=tuple(payload.replaces),
            reason=payload.reason,
            desk=self._document.desk.name,
            desk_id=self._document.desk.id,
        )
        known = self._books.statements.find(statement.id)
        if known is not None and not _says_the_same(known, statement):
            self._flag(FORK)
            return
        self._books.statements.take(statement)
        if statement.thing is Thing.FILE:
            self._keep_bytes(str(statement.content["sha256"]))
        self._put(statement.id, own=self._own(payload))
        if statement.thing in {Thing.PASSAGE, Thing.STEP}:
            steps_due.settle(self._books, statement.case_id)

    def _keep_bytes(self, sha256: str) -> None:
        """Let the bytes that came beside the entry count as the file's; what lay here before is not its."""
        for each in self._document.files:
            if each.sha256 == sha256:
                contents = self._books.statements.contents
                contents.keep(self._document.case, sha256, each.length)

    def _theirs(self, part: _HasBy) -> bool:
        """Return whether who said it may, by their certified role, or by their desk's word for another."""
        author = self._document.author
        role = author.role if self._own(part) else part.by.role
        if role and role not in GIVING:
            self._flag(NOT_THEIRS)
            return False
        if self._own(part) and part.by.role not in {"", author.role}:
            self._flag(NOT_THEIRS)
            return False
        return True

    def _own(self, part: _HasBy) -> bool:
        return part.by.id == self._document.author.id

    def _by(self, part: _HasBy) -> SaidBy:
        """Return who said it: of one's own what the certificate says, of another what their desk says."""
        by = self._document.author if self._own(part) else part.by
        return SaidBy(by.id, by.name, by.role, self._document.desk.name)

    def _put(self, subject: str, *, own: bool) -> None:
        self._books.stated.put(subject, self._document.entry, own=own)

    def _flag(self, flag: str) -> None:
        self._flags += (flag,)


def _same(known: CaseFact, fact: CaseFact) -> bool:
    """Return whether two facts of one id say the same; this desk itself knows who knew what of its own."""
    here = not known.desk or (known.officer_role, known.knew) == (fact.officer_role, fact.knew)
    return here and _what(known) == _what(fact)


def _says_the_same(known: Statement, other: Statement) -> bool:
    """Return whether two statements of one id are one."""
    return all(
        getattr(known, name) == getattr(other, name)
        for name in ("case_id", "thing", "thing_id", "officer_id", "replaces", "reason")
    ) and dict(known.content) == dict(other.content)


def _what(fact: CaseFact) -> tuple[object, ...]:
    return (fact.case_id, fact.name, fact.value, fact.source, fact.officer_id, fact.replaces)
