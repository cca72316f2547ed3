"""All that is known of a case, as a decision works from it; behind the doors of this wing.

A decision works from every record in force but clinical ones: nobody chooses which to leave out. What was known
has one digest, so that two people can be shown to have known the same. Clinical records count in it by their
digests and are never opened here.
"""

from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from typing import Final

from vetting_desk.model import Case, Record, WayToHq
from vetting_desk.model.case import Stage
from vetting_desk.model.entry_kinds import (
    AFTERWARDS,
    CALLS,
    CLOSING,
    DECISION,
    GUARDING,
    HOLDING,
    OUTREACH,
    PASSAGE,
    PLAN_STEP,
    PLAN_STEP_SEALED,
    PROOF,
    PROOF_WITHDRAWN,
    REMARK,
    SECOND_RATING,
    SIGNATURE,
    STEP,
    TASK,
    TOLD,
)
from vetting_desk.model.entry_payload import RecordRef
from vetting_desk.model.record_document import RecordDocument, parse_document
from vetting_desk.model.stages import stage_of
from vetting_desk.model.standing import standings
from vetting_desk.operations.decisions.needs import MaterialDesk
from vetting_desk.operations.interview import own_copy
from vetting_desk.operations.records.signing import JSON

_OF_DECIDING: Final = frozenset({DECISION, SIGNATURE, REMARK, TASK, TOLD, PROOF, PROOF_WITHDRAWN})
"""Kinds of entries that come of deciding: they are no news to who decides."""
_DONE_FOR: Final = frozenset({AFTERWARDS, PASSAGE, PLAN_STEP, PLAN_STEP_SEALED, STEP})
"""What is done for a person. That somebody no longer wants something is no ground."""
_NO_NEWS: Final = _OF_DECIDING | _DONE_FOR | HOLDING | OUTREACH | SECOND_RATING | {CLOSING}
"""These, that work on the case ended, which desk holds it, what nobody who decides may know, and a second
rating on its way: what comes of it stands in the record that is signed after it."""
_PARSED_AT_MOST: Final = 32
"""Documents kept parsed by the process: a decision is filled in step by step, over the same few records."""
_MARK: Final = b"vetting-desk/case-as-known/1\0"


@dataclass(frozen=True, slots=True)
class Source:
    """A record in force that is not clinical.

    Attributes:
        record: The record.
        document: What was signed.
    """

    record: Record
    document: RecordDocument

    @property
    def ref(self) -> RecordRef:
        """The record as a decision names it."""
        return RecordRef(record=self.record.id, digest=self.record.digest)

    @property
    def assessors(self) -> frozenset[str]:
        """Ids of all who worked on it: who signed it, and who had its draft before."""
        return frozenset(
            {
                self.document.officer.id,
                *(each.before.id for each in self.document.handed_over),
            }
        )


@dataclass(frozen=True, slots=True)
class Material:
    """What is known of a case.

    Attributes:
        case: The case.
        sources: Records in force that are not clinical, oldest first.
        sealed: Clinical records, in force or not.
        saw: Digest of all of it.
        earlier: Records that others correct, and that are not clinical: who worked on them is no stranger.
    """

    case: Case
    sources: tuple[Source, ...]
    sealed: tuple[Record, ...]
    saw: str
    earlier: tuple[Source, ...] = ()

    def source(self, record_id: str) -> Source | None:
        """Return a source by the id of its record; None if it is no source."""
        return next((each for each in self.sources if each.record.id == record_id), None)

    @property
    def judged(self) -> bool:
        """True if a signed judgement is among them."""
        return any(
            stage_of(each.document.instrument.id) is Stage.JUDGEMENT for each in self.sources
        )


def of_case(open_desk: MaterialDesk, case_id: str) -> Material:
    """Return what is known of a case.

    Raises:
        NotFoundError: If there is no such case.
    """
    casebook = open_desk.casebook
    case = casebook.cases.get(case_id)
    records = [
        each for each in casebook.records.list(case_id) if each.way_to_hq is not WayToHq.SET_ASIDE
    ]
    found = {each.id: source for each in records if (source := _source(open_desk, each))}
    sealed = [each for each in records if each.id not in found]
    stand = standings(records)
    sources = sorted(
        (each for each in found.values() if stand[each.record.id].counts),
        key=lambda source: (source.record.signed_at, source.record.digest),
    )
    earlier = tuple(each for key, each in found.items() if not stand[key].counts)
    saw = _saw(open_desk, case, records)
    return Material(case, tuple(sources), tuple(sealed), saw, earlier)


def _source(open_desk: MaterialDesk, record: Record) -> Source | None:
    """Return a record with what was signed; None for a clinical one."""
    signed = next((file.sha256 for file in record.files if file.name == JSON), None)
    if signed is None:
        return None
    document = _parsed(open_desk.casebook.blobs.get(signed))
    closed = own_copy.is_clinical(open_desk, document.instrument)
    return None if closed else Source(record, document)


@lru_cache(maxsize=_PARSED_AT_MOST)
def _parsed(data: bytes) -> RecordDocument:
    return parse_document(data)


def _saw(open_desk: MaterialDesk, case: Case, records: list[Record]) -> str:
    """Return the digest of what is known: records, statements of others, and the person's birth date.

    What guards a person, or a call, and does not count, as when a desk said it that never held the case, is no
    news.
    """
    casebook = open_desk.casebook
    uncounted = set(casebook.stated.uncounted(case.id, GUARDING))
    said = [
        entry.digest
        for entry in casebook.entries.list(case.id)
        if entry.kind not in _NO_NEWS
        and entry.id not in uncounted
        and (entry.kind not in CALLS or casebook.call_acts.find(entry.id) is not None)
    ]
    parts = (
        [case.id, case.birth.text, case.birth.certainty.value],
        sorted(each.digest for each in records),
        sorted(said),
    )
    text = "\n\n".join("\n".join(part) for part in parts)
    return sha256(_MARK + text.encode()).hexdigest()
