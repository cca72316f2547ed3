"""Whether the rules at headquarters are those that were signed, by as many officers as that takes.

Rules that decide over people (`OVER_PEOPLE`) count once two officers signed them, where the organisation's
issuing key is under two; all others, and those of a headquarters with one officer, once one did. What the
casebook goes by (`policy`, `panel_rules`) is a copy: who has the store key can write another with own tools,
and cannot sign it. So it is compared when headquarters is unlocked, and again before a case is decided or
erased and before rules go to posts. Deciding rules is `organisation.deciding`. At a post nothing is signed
here: its rules came in a signed bundle, and are compared with who signed that (`brought_rules`). Behind the
doors.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Final, Protocol

from vetting_desk.clock import from_text
from vetting_desk.errors import (
    BundleFormatError,
    BundleVersionError,
    CertificateError,
    InputError,
    RulesNotSignedError,
    SignatureError,
)
from vetting_desk.model import DeskKind, Officer
from vetting_desk.model.finding import FindingKind
from vetting_desk.operations.access import brought_rules, panel_rules, policy
from vetting_desk.operations.access.guarding_stores import KeepsSignedRules
from vetting_desk.operations.access.keys import HasKeys
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.access.policy import Policy
from vetting_desk.operations.access.stores import (
    KeepsFindings,
    KeepsIssuingPairs,
    KeepsSettings,
    KeepsSuccessions,
)
from vetting_desk.operations.access.unlocked import HasDesk

if TYPE_CHECKING:
    from vetting_desk.crypto.certificates import TrustStore
    from vetting_desk.store.signed_rules import SignedCopy

OVER_PEOPLE: Final = frozenset(
    {
        "panel",
        "second_share",
        "retention_days",
        "outcomes_kept",
        "call_days",
        "recording_days",
        "least_shown",
    }
)
"""Rules that decide over the people of cases: who decides, what is kept of them, what figures show."""
_TWO: Final = 2
_SLACK: Final = timedelta(minutes=1)
"""So far a change of the panel may be remembered from when its rules were signed."""


class SignedRulesBooks(
    KeepsSettings, KeepsSignedRules, KeepsIssuingPairs, KeepsSuccessions, Protocol
):
    """A casebook with the rules, and what was signed of them."""


class SignedRulesDesk(HasDesk, HasKeys, Protocol):
    """A desk whose rules are compared with what was signed."""

    @property
    def casebook(self) -> SignedRulesBooks:
        """The open store."""


class ToldBooks(SignedRulesBooks, KeepsFindings, Protocol):
    """The same, with what a person has to be told."""


class ToldDesk(SignedRulesDesk, Protocol):
    """A desk that was unlocked just now, and says so where its rules are not the signed ones."""

    @property
    def casebook(self) -> ToldBooks:
        """The open store."""


class RulesState(StrEnum):
    """What the rules in force at headquarters rest on."""

    USUAL = "usual"
    """Nobody decided any: those the program comes with. Or the desk is a post."""
    UNSIGNED = "unsigned"
    """They were decided by an earlier program, and nobody signed them."""
    SIGNED = "signed"
    ONE = "one"
    """One officer signed what takes two."""
    CHANGED = "changed"
    """They are not what was signed."""
    REVOKED = "revoked"
    """Who signed them, or brought them to a post, was revoked from before."""


_TOLD: Final = {
    RulesState.CHANGED: FindingKind.RULES_CHANGED,
    RulesState.REVOKED: FindingKind.RULES_REVOKED,
}
"""What every officer is told of."""


@dataclass(frozen=True, slots=True)
class Signed:
    """Rules under a number, as officers signed them.

    Attributes:
        rules: They, with their number.
        by: Who signed, in order.
        at: When each did, as they say.
    """

    rules: Policy
    by: tuple[Officer, ...]
    at: tuple[datetime, ...]


@dataclass(frozen=True, slots=True)
class RulesStanding:
    """How the rules at headquarters stand.

    Attributes:
        state: What those in force rest on.
        present: Those in force; None if they cannot be read.
        by: Names of who signed them.
        good: The newest that were signed as they have to be; None for none.
        waiting: Newer ones that wait for a second officer; None for none.
        gone: Names of who signed or brought those in force, and was revoked from before.
    """

    state: RulesState
    present: Policy | None = None
    by: tuple[str, ...] = ()
    good: Signed | None = None
    waiting: Signed | None = None
    gone: tuple[str, ...] = ()

    @property
    def sound(self) -> bool:
        """True where cases may be decided and erased by them, and posts may get them."""
        return self.state not in {RulesState.ONE, RulesState.CHANGED, RulesState.REVOKED}


def standing(open_desk: SignedRulesDesk) -> RulesStanding:
    """Return how the rules stand at this desk; at a post as usual, or as brought by who was revoked."""
    if open_desk.desk.kind is not DeskKind.HQ:
        name = brought_rules.doubted(open_desk)
        state = RulesState.REVOKED if name else RulesState.USUAL
        return RulesStanding(state, policy.policy(open_desk), gone=(name,) if name else ())
    kept = open_desk.casebook.settings.get(policy.KEY)
    copies = open_desk.casebook.signed_rules.list()
    try:
        present = policy.from_text(kept) if kept else Policy()
    except InputError:
        present = None
    if not copies:
        state = RulesState.UNSIGNED if kept else RulesState.USUAL
        taken_out = present is None or open_desk.casebook.signed_rules.were_signed()
        return RulesStanding(RulesState.CHANGED if taken_out else state, present)
    known, then = _signed(open_desk, copies), _signed(open_desk, copies, revoked_too=True)
    counted = _counting(open_desk, known)
    good = counted[-1] if counted else None
    waiting = _waiting(open_desk, known, good, present)
    here = known.get(present.number) if present else None
    gone = _gone(present, here, then)
    state = _state(open_desk, copies, (counted, _counting(open_desk, then)), present, here)
    if gone and state in {RulesState.CHANGED, RulesState.ONE}:
        state = RulesState.REVOKED
    by = tuple(each.name for each in here.by) if here else ()
    return RulesStanding(state, present, by, good, waiting, gone)


def require_sound(open_desk: SignedRulesDesk) -> None:
    """Check that the rules are the signed ones, before they decide over somebody.

    Raises:
        RulesNotSignedError: If they are not. Field ``detail``: changed, one, revoked.
    """
    found = standing(open_desk)
    if not found.sound:
        raise RulesNotSignedError(detail=found.state.value)


def tell(open_desk: ToldDesk) -> None:
    """Tell every officer of the desk, once, where rules are not the signed ones.

    Call it after unlocking, and after what may bring a revocation list.
    """
    found = standing(open_desk)
    kind = _TOLD.get(found.state)
    told = {each.kind for each in open_desk.casebook.findings.standing()}
    if kind is not None and kind not in told:
        number = found.present.number if found.present else 0
        open_desk.casebook.findings.add(kind, detail={"number": number})


def counting(open_desk: SignedRulesDesk) -> list[Signed]:
    """Return the rules that were signed by as many officers as that takes, the oldest first."""
    return _counting(open_desk, _signed(open_desk, open_desk.casebook.signed_rules.list()))


def wanted(open_desk: SignedRulesDesk, chosen: Policy) -> int:
    """Return how many officers have to sign rules before they count."""
    earlier = [each.rules for each in counting(open_desk) if each.rules.number < chosen.number]
    before = earlier[-1] if earlier else Policy()
    return _needed(open_desk, before, chosen)


def same(first: Policy, second: Policy) -> bool:
    """Return whether two sets of rules decide the same over people."""
    return all(getattr(first, name) == getattr(second, name) for name in OVER_PEOPLE)


def differing(first: Policy, second: Policy) -> tuple[str, ...]:
    """Return the names of the rules in which two sets differ, their numbers apart."""
    names = [each.name for each in fields(Policy) if each.name != "number"]
    return tuple(name for name in names if getattr(first, name) != getattr(second, name))


def _needed(open_desk: SignedRulesDesk, before: Policy, chosen: Policy) -> int:
    under_two = bool(open_desk.casebook.issuing_pairs.named())
    return _TWO if under_two and not same(before, chosen) else 1


def _signed(
    open_desk: SignedRulesDesk, copies: "list[SignedCopy]", *, revoked_too: bool = False
) -> dict[int, Signed]:
    """Return what was validly signed, by number; what is not valid counts as not there.

    Args:
        open_desk: Headquarters.
        copies: All there are.
        revoked_too: True to count who was revoked from before they signed: who signed, whatever came of it.
    """
    trust = open_desk.keys.trust.without_list if revoked_too else open_desk.keys.trust
    found: dict[int, Signed] = {}
    for copy in copies:
        for rules, officer, at in _read(open_desk, copy, trust):
            before = found.get(copy.number)
            if before is None:
                found[copy.number] = Signed(rules, (officer,), (at,))
            elif before.rules == rules and officer.id not in {each.id for each in before.by}:
                found[copy.number] = Signed(rules, (*before.by, officer), (*before.at, at))
    return found


def _read(
    open_desk: SignedRulesDesk, copy: "SignedCopy", trust: "TrustStore"
) -> Iterator[tuple[Policy, Officer, datetime]]:
    """Yield what a copy says, who signed it and when; nothing where it is not valid."""
    from vetting_desk.crypto.cms import verify_detached
    from vetting_desk.model import rules_document

    try:
        document = rules_document.parse(copy.document)
        signed = verify_detached(copy.document, copy.p7s, trust)
        rules = policy.from_text(json.dumps(document.rules))
        at = from_text(document.signed_at)
    except (
        BundleFormatError,
        BundleVersionError,
        CertificateError,
        InputError,
        SignatureError,
        ValueError,
    ):
        return
    officer, own = signed.officer, open_desk.casebook.successions.lineage(open_desk.desk.id)
    fits = (
        (document.officer.id, document.officer.name, document.officer.role)
        == (officer.id, officer.name, officer.role.value)
        and copy.officer_id == officer.id
        and copy.number == document.number == rules.number
        and document.desk.id == signed.desk_id
        and document.desk.id in {open_desk.desk.id, *own}
        and may(officer, Action.ENROL)
    )
    if fits:
        yield rules, officer, at


def _counting(open_desk: SignedRulesDesk, known: dict[int, Signed]) -> list[Signed]:
    """Return what enough officers signed, the oldest first."""
    found: list[Signed] = []
    for _, each in sorted(known.items()):
        before = found[-1].rules if found else Policy()
        if len(each.by) >= _needed(open_desk, before, each.rules):
            found.append(each)
    return found


def _waiting(
    open_desk: SignedRulesDesk,
    known: dict[int, Signed],
    good: Signed | None,
    present: Policy | None,
) -> Signed | None:
    """Return the newest that one officer put before a second one."""
    if not known:
        return None
    newest = known[max(known)]
    number = newest.rules.number
    passed = good is not None and good.rules.number >= number
    in_force = present is not None and present.number > number
    aside = number in open_desk.casebook.signed_rules.aside()
    return None if passed or in_force or aside else newest


def _gone(present: Policy | None, here: Signed | None, then: dict[int, Signed]) -> tuple[str, ...]:
    """Return who signed the rules in force and was revoked from before, by name."""
    signed = then.get(present.number) if present else None
    if signed is None or signed.rules != present:
        return ()
    left = {each.id for each in here.by} if here else set()
    return tuple(each.name for each in signed.by if each.id not in left)


def _state(
    open_desk: SignedRulesDesk,
    copies: "list[SignedCopy]",
    both: tuple[list[Signed], list[Signed]],
    present: Policy | None,
    here: Signed | None,
) -> RulesState:
    """Return what rules in force rest on, by what counts now and what counted when it was signed."""
    if present is None:
        return RulesState.CHANGED
    counted, _ = both
    good = counted[-1] if counted else None
    if here is None:
        earlier = present.number < min(each.number for each in copies) and good is None
        if not earlier:
            return RulesState.CHANGED
        return RulesState.UNSIGNED if present.number else _untouched(present)
    if here.rules != present or (good is not None and good.rules.number > present.number):
        return RulesState.CHANGED
    if here is not good:
        return RulesState.ONE
    fits = any(
        panel_rules.fits(open_desk, [(each.rules, each.at) for each in history], _SLACK)
        for history in both
    )
    return RulesState.SIGNED if fits else RulesState.CHANGED


def _untouched(present: Policy) -> RulesState:
    return RulesState.USUAL if present == Policy() else RulesState.CHANGED
