"""The proofs that headquarters gave out, and the decisions it could give one out on, for who may do so."""

from dataclasses import dataclass
from datetime import datetime

from vetting_desk.clock import from_text
from vetting_desk.model.decision import AMNESTY, sort_of
from vetting_desk.model.decision_standing import Standing, in_force
from vetting_desk.model.entry_kinds import DECISION
from vetting_desk.model.proof import GivenProof
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.decisions import said
from vetting_desk.operations.proofs import register
from vetting_desk.operations.proofs.needs import GivenDesk, RowsDesk


@dataclass(frozen=True, slots=True)
class GivenRow:
    """A proof that was given out, or a decision on which none was yet.

    Attributes:
        decision_id: The decision.
        case_reference: Of its case.
        at: When the proof was given out, or else the decision made.
        proof: The proof; None for none yet.
    """

    decision_id: str
    case_reference: str
    at: datetime
    proof: GivenProof | None


@door(Action.DECIDE)
def of_decision(open_desk: GivenDesk, decision_id: str) -> list[GivenProof]:
    """Return the proofs given out on a decision, the newest first.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    return [
        each for each in register.everything(open_desk) if each.said.decision.entry == decision_id
    ]


@door(Action.DECIDE)
def every(open_desk: GivenDesk) -> list[GivenProof]:
    """Return all proofs headquarters gave out, the newest first.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    return register.everything(open_desk)


@door(Action.DECIDE)
def rows(open_desk: RowsDesk) -> list[GivenRow]:
    """Return the decisions that could have a proof and have none, then all proofs; the newest first of each.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    books = open_desk.casebook
    proofs = [
        GivenRow(
            each.said.decision.entry,
            _reference(open_desk, books.entries.get(each.entry_id).case_id),
            from_text(each.said.issued),
            each,
        )
        for each in register.everything(open_desk)
    ]
    have = {row.decision_id for row in proofs}
    decisions = said.from_headquarters(open_desk, books.entries.of_kind(DECISION))
    without = [
        GivenRow(found.entry.id, _reference(open_desk, case_id), found.decided_at, None)
        for case_id in dict.fromkeys(entry.case_id for entry in decisions)
        if (found := in_force(said.decisions(open_desk, case_id))) is not None
        and found.decided_at is not None
        and found.entry.id not in have
        and may_have_one(found)
    ]
    return [*sorted(without, key=lambda row: row.at, reverse=True), *proofs]


def may_have_one(found: Standing) -> bool:
    """Return whether a proof can be given out on a decision in force: an amnesty with no fault found in it."""
    reopened = any(each.payload.because != "appealed" for each in found.reopened)
    return sort_of(found.payload.outcome.key) == AMNESTY and not reopened


def _reference(open_desk: RowsDesk, case_id: str) -> str:
    case = open_desk.casebook.cases.find(case_id)
    return case.reference if case is not None else ""
