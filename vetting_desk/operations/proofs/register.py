"""The proofs headquarters gave out, and which count no more, by decisions and by what officers said.

A proof counts while the decision in force on its case is an amnesty that nobody reopened, its case is not
withdrawn, and nobody took the proof itself back. That a person appeals takes nothing from them: only what
says that the decision has a fault, or has to be looked at again, suspends. So does it where no decision of the
case is in force any more, as when something arrived by which the one there was never counted.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from vetting_desk.clock import from_text, to_text
from vetting_desk.errors import NotFoundError
from vetting_desk.model.decision import AMNESTY, sort_of
from vetting_desk.model.decision_standing import Said, Standing, in_force
from vetting_desk.model.entry import Entry
from vetting_desk.model.entry_kinds import PROOF, PROOF_WITHDRAWN
from vetting_desk.model.proof import GivenProof
from vetting_desk.model.proof_payload import ProofPayload, WithdrawalPayload, Withdrawn
from vetting_desk.operations.decisions import said
from vetting_desk.operations.proofs.needs import GivenDesk

if TYPE_CHECKING:
    from datetime import datetime

    from vetting_desk.model.proof_payload import Why

COUNTS, ENDED = "counts", "ended"
_REPLACED: "Final[dict[str, Why]]" = {"lost": "lost", "name": "name"}
"""Why a proof counts no more, by why another took its place; any other is simply replaced."""


def everything(open_desk: GivenDesk) -> list[GivenProof]:
    """Return all proofs, the newest first."""
    entries = said.all_of(
        open_desk, _own(open_desk, open_desk.casebook.entries.of_kind(PROOF)), PROOF, ProofPayload
    )
    gone = {each.proof: each for each in withdrawn(open_desk)}
    now = open_desk.casebook.clock_reading().newest
    return [_given(each, gone, now) for each in reversed(entries)]


def of_number(open_desk: GivenDesk, number: str) -> GivenProof:
    """Return a proof by its number.

    Raises:
        NotFoundError: If headquarters gave out none with this number.
    """
    for each in everything(open_desk):
        if each.said.proof == number:
            return each
    raise NotFoundError(what="proof", id=number)


def is_suspended_by_hand(open_desk: GivenDesk, number: str) -> bool:
    """Return whether the last word an officer said of a proof suspended it, whatever its decision says."""
    last = [each for each in _by_hand(open_desk) if each.payload.proof == number][-1:]
    return any(each.payload.state == "suspended" for each in last)


def withdrawn(open_desk: GivenDesk) -> list[Withdrawn]:
    """Return which proofs that have not ended count no more, or not for now."""
    books = open_desk.casebook
    proofs = said.all_of(
        open_desk, _own(open_desk, books.entries.of_kind(PROOF)), PROOF, ProofPayload
    )
    by_hand = _by_hand(open_desk)
    now, standing = books.clock_reading().newest, _Standings(open_desk)
    found = []
    for each in proofs:
        if from_text(each.payload.expires) <= now:
            continue
        gone = (
            _revoked_by_hand(each, by_hand)
            or _replaced(each, proofs)
            or standing.of(each)
            or _suspended_by_hand(each, by_hand)
        )
        if gone is not None:
            found.append(gone)
    return found


def counting_in(open_desk: GivenDesk, case_id: str) -> list[Said[ProofPayload]]:
    """Return the proofs of one case that count, or will once they are suspended no more; ended ones as well."""
    entries = _own(open_desk, open_desk.casebook.entries.list(case_id))
    proofs = said.all_of(
        open_desk, [each for each in entries if each.kind == PROOF], PROOF, ProofPayload
    )
    taken_back = [each for each in entries if each.kind == PROOF_WITHDRAWN]
    by_hand = said.all_of(open_desk, taken_back, PROOF_WITHDRAWN, WithdrawalPayload)
    standing = _Standings(open_desk)
    return [
        each
        for each in proofs
        if not _revoked_by_hand(each, by_hand)
        and not _replaced(each, proofs)
        and ((gone := standing.of(each)) is None or gone.state != "revoked")
    ]


def _by_hand(open_desk: GivenDesk) -> list[Said[WithdrawalPayload]]:
    """Return what officers of headquarters said of proofs, oldest first."""
    entries = _own(open_desk, open_desk.casebook.entries.of_kind(PROOF_WITHDRAWN))
    return said.all_of(open_desk, entries, PROOF_WITHDRAWN, WithdrawalPayload)


def _own(open_desk: GivenDesk, entries: Iterable[Entry]) -> list[Entry]:
    return said.from_headquarters(open_desk, entries)


def _given(each: Said[ProofPayload], gone: dict[str, Withdrawn], now: "datetime") -> GivenProof:
    found = gone.get(each.payload.proof)
    ended = from_text(each.payload.expires) <= now
    state = ENDED if ended else found.state if found is not None else COUNTS
    return GivenProof(
        entry_id=each.entry.id,
        said=each.payload,
        officer=each.author.name,
        state=state,
        why=found.why if found is not None and not ended else "",
    )


def _revoked_by_hand(
    proof: Said[ProofPayload], by_hand: list[Said[WithdrawalPayload]]
) -> Withdrawn | None:
    for each in by_hand:
        if each.payload.proof == proof.payload.proof and each.payload.state == "revoked":
            return _gone(proof, "revoked", each.payload.why, each.entry.written_at)
    return None


def _suspended_by_hand(
    proof: Said[ProofPayload], by_hand: list[Said[WithdrawalPayload]]
) -> Withdrawn | None:
    last = [each for each in by_hand if each.payload.proof == proof.payload.proof][-1:]
    for each in last:
        if each.payload.state == "suspended":
            return _gone(proof, "suspended", each.payload.why, each.entry.written_at)
    return None


def _replaced(proof: Said[ProofPayload], proofs: list[Said[ProofPayload]]) -> Withdrawn | None:
    for each in proofs:
        if each.payload.replaces == proof.payload.proof:
            why = _REPLACED.get(each.payload.because, "replaced")
            return _gone(proof, "revoked", why, each.entry.written_at)
    return None


class _Standings:
    """What the decisions of cases say of their proofs; each case is read once."""

    def __init__(self, open_desk: GivenDesk) -> None:
        self._desk = open_desk
        self._by_case: dict[str, list[Standing]] = {}

    def of(self, proof: Said[ProofPayload]) -> Withdrawn | None:
        case_id = proof.entry.case_id
        if case_id not in self._by_case:
            self._by_case[case_id] = said.decisions(self._desk, case_id)
        now = in_force(self._by_case[case_id])
        gone = self._desk.casebook.withdrawals.find(case_id)
        if gone is not None:
            return _gone(proof, "suspended", "withdrawn", gone.at)
        if now is None:
            return _gone(proof, "suspended", "withdrawn", proof.entry.written_at)
        if sort_of(now.payload.outcome.key) != AMNESTY:
            return _gone(proof, "revoked", "superseded", now.decided_at or now.entry.written_at)
        for each in now.reopened:
            if each.payload.because != "appealed":
                return _gone(proof, "suspended", "reopened", each.entry.written_at)
        return None


def _gone(proof: Said[ProofPayload], state: str, why: "Why", since: "datetime") -> Withdrawn:
    return Withdrawn.model_validate(
        {
            "proof": proof.payload.proof,
            "state": state,
            "why": why,
            "since": to_text(since),
            "until": proof.payload.expires,
        }
    )
