"""Holding a signed decision against the organisation's rules and texts.

A decision says itself how many have to sign it, and which criteria there are. Whoever changes their program can
write there what they like, date it back to when the rules were milder, and sign it with a good key; so every
desk asks the rules and the pack that came signed from headquarters, and its own records of who assessed. Where
those of then are not here, it cannot be judged, and is told so.
"""

from collections.abc import Callable
from datetime import datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Final, Protocol

from vetting_desk.model.decision import FOR_CHILDREN, ApprovedText, sort_of
from vetting_desk.model.decision_standing import Flaw, Standing
from vetting_desk.model.desk import Role
from vetting_desk.model.pack import Pack, PackSort
from vetting_desk.model.record_document import parse_document
from vetting_desk.registry.signed_words import SignedWordsBooks, unsigned

if TYPE_CHECKING:
    from vetting_desk.store.engine.audit import AuditStore
    from vetting_desk.store.packs import PackStore
    from vetting_desk.store.records import RecordStore

Asked = Callable[[datetime], int]
"""Returns the fewest decision-makers that any set of rules asks for which may have counted at a moment."""
_MEMBER: Final = "assessment.json"


class JudgedBooks(SignedWordsBooks, Protocol):
    """A casebook that has what signed decisions are held against."""

    @property
    def audit(self) -> "AuditStore":
        """The audit log."""

    @property
    def packs(self) -> "PackStore":
        """Texts the organisation approved."""

    @property
    def records(self) -> "RecordStore":
        """Signed assessments."""


def flaw(books: JudgedBooks, asked: Asked, root: str, standing: Standing) -> Flaw | None:
    """Return why a decision does not count although it was signed as its own words ask; None where it does.

    Args:
        books: The casebook.
        asked: How many decision-makers the rules ask for.
        root: The organisation's root certificate, PEM.
        standing: The decision.
    """
    if unsigned(books, root, standing):
        return Flaw.UNSIGNED
    return (
        _of_panel(books, asked, standing)
        or _of_assessors(books, standing)
        or _of_criteria(books, standing)
    )


def _of_panel(books: JudgedBooks, asked: Asked, standing: Standing) -> Flaw | None:
    members = {each.id for each in standing.payload.panel}
    signed = {
        each.officer.id
        for each in standing.voices
        if each.stance == "signs" and each.officer.role == Role.DECISION_MAKER
    }
    least = asked(_existed(books, standing))
    return None if len(signed & members) >= least else Flaw.TOO_FEW


def _existed(books: JudgedBooks, standing: Standing) -> datetime:
    """Return when a decision existed at the earliest, as far as anything but its author's word shows it.

    At the desk that wrote it the log says when that was. At another one nothing does: what came late may well
    have been written when it says, and its author's word is taken.
    """
    written = standing.entry.written_at
    kept = None if standing.entry.taken_in else books.audit.kept(standing.entry.id)
    return written if kept is None else max(written, kept.newest)


def _of_assessors(books: JudgedBooks, standing: Standing) -> Flaw | None:
    """Return whether a member signed or worked on a record it works from, as far as those are here."""
    members = {each.id for each in standing.payload.panel}
    for ref in standing.payload.works_from:
        record = books.records.find(ref.record)
        signed = (
            next((f.sha256 for f in record.files if f.name == _MEMBER), None) if record else None
        )
        if record is None or record.digest != ref.digest or signed is None:
            continue
        document = parse_document(books.blobs.get(signed))
        if members & {document.officer.id, *(each.before.id for each in document.handed_over)}:
            return Flaw.OWN_ASSESSMENT
    return None


def _of_criteria(books: JudgedBooks, standing: Standing) -> Flaw | None:
    """Return whether an ordinary decision leaves out criteria of the pack it names."""
    payload = standing.payload
    if sort_of(payload.outcome.key) in FOR_CHILDREN and not payload.criteria:
        return None
    named = payload.criteria[0].criterion if payload.criteria else payload.outcome
    here = [each for each in books.packs.list() if each.id == named.pack]
    exact = next((each for each in here if each.version == named.version), None)
    found = exact or max(here, key=lambda each: each.version, default=None)
    if found is None:
        return Flaw.TEXTS
    wanted = _criteria(books, found)
    given = {each.criterion.key for each in payload.criteria}
    if wanted <= given and all(_same(each.criterion, named) for each in payload.criteria):
        return None
    return Flaw.CRITERIA if exact is not None else Flaw.TEXTS


def _same(text: ApprovedText, named: ApprovedText) -> bool:
    return (text.pack, text.version) == (named.pack, named.version)


def _criteria(books: JudgedBooks, pack: Pack) -> frozenset[str]:
    return _criteria_in(books.packs.document(pack))


@lru_cache(maxsize=8)
def _criteria_in(content: bytes) -> frozenset[str]:
    from vetting_desk.packs.document import parse

    texts = parse(content).texts
    return frozenset(each.key for each in texts if each.sort == PackSort.CRITERION.value)
