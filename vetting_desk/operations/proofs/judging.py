"""What a proof is worth by the lists that are known: behind the doors, and the same with a desk and without.

One question after the other, and the first that stops gives the answer. The time is the newest that is known
here. A list that is dated after it shows that one of two clocks is wrong: how old the list is, and whether the
proof has ended, is then said by nobody, and least of all by the list.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from vetting_desk.clock import from_text
from vetting_desk.errors import SignatureError
from vetting_desk.model.proof import ListLook, ProofState, ProofVerdict, Said
from vetting_desk.model.proof_payload import Withdrawn
from vetting_desk.operations.proofs.known_list import KnownList, ProofKey

if TYPE_CHECKING:
    from vetting_desk.crypto.proof.statement import Shown

LEEWAY: Final = timedelta(days=1)
"""How far two clocks may differ before a proof counts as issued in the future."""


@dataclass(frozen=True, slots=True)
class Lists:
    """The lists known where a proof is checked.

    Attributes:
        newest: The one with the highest number.
        earlier: Proofs that an earlier list called revoked: a revoked proof never counts again.
        with_paper: True if the newest came with the paper and from nowhere else.
    """

    newest: KnownList
    earlier: Mapping[str, Withdrawn] = field(default_factory=dict)
    with_paper: bool = False


def judge(shown: "Shown", lists: Lists | None, now: datetime, said: Said | None) -> ProofVerdict:
    """Return what a proof is worth.

    Args:
        shown: The proof.
        lists: What is known; None for no list at all.
        now: The newest time known, with a time zone.
        said: What its bearer says; None to compare nothing.
    """
    return _Judged(shown, lists, now, said).verdict()


class _Judged:
    def __init__(
        self, shown: "Shown", lists: Lists | None, now: datetime, said: Said | None
    ) -> None:
        self._shown = shown
        self._statement = shown.statement
        self._number = shown.statement.number.hex()
        self._lists = lists
        self._said = said
        self._now = now
        self._key = lists.newest.keys.get(shown.kid.hex()) if lists is not None else None
        self._withdrawn: Withdrawn | None = None
        self._matches: bool | None = None

    def verdict(self) -> ProofVerdict:
        state, statement, lists, key = self._state(), self._statement, self._lists, self._key
        desk = key.statement.desk if key is not None and state is not ProofState.ALTERED else None
        found = self._withdrawn
        return ProofVerdict(
            state=state,
            number=self._number,
            issued=statement.issued,
            expires=statement.expires,
            certainty=statement.certainty,
            key=self._shown.kid.hex(),
            desk_name=desk.name if desk is not None else "",
            organisation=desk.organisation if desk is not None else "",
            training=desk is not None and desk.training,
            list=_look(lists) if lists is not None else None,
            why=found.why if found is not None else "",
            since=from_text(found.since) if found is not None else None,
            matches=self._matches,
            typed=self._shown.typed,
        )

    def _state(self) -> ProofState:
        lists, key = self._lists, self._key
        if lists is None:
            return ProofState.NO_LIST
        if not lists.newest.sure:
            return ProofState.LIST_UNSURE
        if key is None:
            return ProofState.UNKNOWN_KEY
        if not self._is_signed_by(key):
            return ProofState.ALTERED
        self._compare()
        return self._taken_back(lists) or self._by_key(key) or self._by_time(lists)

    def _is_signed_by(self, key: ProofKey) -> bool:
        from vetting_desk.crypto.proof import cose

        try:
            cose.verify(self._shown.message, key.public)
        except SignatureError:
            return False
        return True

    def _compare(self) -> None:
        from vetting_desk.crypto.proof import spoken

        if self._said is not None:
            self._matches = spoken.is_of(self._statement, self._said.name, self._said.birth)

    def _taken_back(self, lists: Lists) -> ProofState | None:
        found = lists.newest.withdrawn.get(self._number)
        if found is None or found.state != "revoked":
            found = lists.earlier.get(self._number, found)
        self._withdrawn = found
        if found is None:
            return None
        return ProofState.REVOKED if found.state == "revoked" else ProofState.SUSPENDED

    def _by_key(self, key: ProofKey) -> ProofState | None:
        if key.spoilt:
            return ProofState.SPOILT_KEY
        if not key.since - LEEWAY <= self._statement.issued <= key.until + LEEWAY:
            return ProofState.KEY_TIME
        return ProofState.OTHER_PERSON if self._matches is False else None

    def _by_time(self, lists: Lists) -> ProofState:
        if self._statement.expires <= self._now:
            return ProofState.EXPIRED
        if lists.newest.made_at > self._now + LEEWAY:
            return ProofState.LIST_AHEAD
        if self._statement.issued > self._now + LEEWAY:
            return ProofState.NOT_YET
        return ProofState.OLD_LIST if lists.newest.until < self._now else ProofState.VALID


def _look(lists: Lists) -> ListLook:
    newest = lists.newest
    return ListLook(newest.payload.number, newest.made_at, newest.until, lists.with_paper)
