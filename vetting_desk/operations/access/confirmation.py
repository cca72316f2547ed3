"""Asking again: the passphrase after a while, and a reason where the organisation requires one.

The operation decides what is asked for, not the screen: `Confirmations.enter` returns, or raises what is
required; a screen asks for that, calls `confirm`, and tries again. Every opening of a case, reading of a
clinical record and export leaves one audit entry until it has to be asked again. A restricted case
(`restricting`) takes a reason whatever the rules say, and it holds for that case alone, for ten minutes.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

from vetting_desk.errors import ConfirmationNeededError, InputError
from vetting_desk.operations.access import typed_text
from vetting_desk.operations.access.doors import open_door
from vetting_desk.operations.access.own_passphrase import TriedSlot, confirm_passphrase
from vetting_desk.operations.access.policy import Policy, Purpose, policy
from vetting_desk.operations.access.restricting import RestrictingBooks, restricted

_MINUTE = 60_000
_REASON_HOLDS = 10 * _MINUTE
"""How long a reason opens a restricted case: for what one look at it takes, not for the day."""
RESTRICTED = "restricted-case-opened"
_ACTIONS = {
    Purpose.OPEN_CASE: "case-opened",
    Purpose.READ_CLINICAL: "clinical-read",
    Purpose.EXPORT: "export-allowed",
    Purpose.SIGN: "signing-allowed",
}

_Door = tuple[str, str]
"""A purpose, and the id of the case or record."""


class ConfirmedBooks(RestrictingBooks, Protocol):
    """A casebook with the rules of asking again, and the log of what was confirmed."""


class ConfirmedDesk(TriedSlot, Protocol):
    """What asking again needs of an unlocked desk."""

    @property
    def casebook(self) -> ConfirmedBooks:
        """The open store."""


class Confirmations:
    """What the officer at the desk has confirmed since they unlocked it.

    Args:
        desk: Where they are; unlocking it counts as giving the passphrase.

    Attributes:
        confirmed_at: The casebook's counter when the passphrase was given last, in milliseconds.
    """

    def __init__(self, desk: ConfirmedDesk) -> None:
        self._desk = desk
        self._entered: dict[_Door, str] = {}
        self._granted: set[_Door] = set()
        self._used: set[_Door] | None = None
        self._opened = ""
        self._opened_at = 0
        self.confirmed_at = desk.casebook.clock_reading().counter

    def enter(self, purpose: Purpose, subject: str) -> None:
        """Check that nothing has to be confirmed first, and write an audit entry.

        Args:
            purpose: What it is for.
            subject: Id of the case or record.

        Raises:
            ConfirmationNeededError: If the passphrase was given too long ago, or a reason is required;
                the fields ``passphrase`` and ``reason`` say which.
        """
        self.enter_all((purpose, subject))

    def enter_all(self, *doors: tuple[Purpose, str]) -> None:
        """Check a call that has several purposes: all pass, or the first that does not is asked for.

        A confirmation for one purpose is not used up while another is still missing.

        Args:
            *doors: Purpose and id of the case or record, for each.

        Raises:
            ConfirmationNeededError: As `enter`, for the first that requires something.
            RestrictedCaseError: If a case is restricted, and the officer's role does not open it.
        """
        rules = policy(self._desk)
        for purpose, subject in doors:
            key = (purpose.value, subject)
            closed = self._is_closed(subject)
            needs_reason = closed or (purpose in rules.reasons and key not in self._entered)
            needs_passphrase = self._is_old(rules, key)
            if needs_passphrase or needs_reason:
                raise ConfirmationNeededError(
                    purpose=purpose.value,
                    subject=subject,
                    passphrase=needs_passphrase,
                    reason=needs_reason,
                    restricted=closed,
                )
        for purpose, subject in doors:
            key = (purpose.value, subject)
            if self._entered.get(key) is None:
                self._entered[key] = ""
                self._desk.casebook.audit.append(_ACTIONS[purpose], subject)
            if rules.ask_again_minutes == 0:
                self._use_up(key)

    @contextmanager
    def one_work(self) -> Iterator[None]:
        """Let what is confirmed hold for a whole piece of work: a page reads a case by several calls.

        Where the organisation asks every time, a confirmation is used up when the work ends without being
        asked for another one, and not by the first of its calls: it could never end otherwise.
        """
        if self._used is not None:
            yield
            return
        self._used, asks = set(), False
        try:
            yield
        except ConfirmationNeededError:
            asks = True
            raise
        finally:
            if not asks:
                self._granted -= self._used
            self._used = None

    def _use_up(self, key: _Door) -> None:
        if self._used is None:
            self._granted.discard(key)
        else:
            self._used.add(key)

    def require_open(self, case_id: str) -> None:
        """Check that work may begin in a case: in a restricted one not before a reason was given just now.

        Raises:
            ConfirmationNeededError: If a reason is required; see `enter`.
            RestrictedCaseError: If the case is restricted, and the officer's role does not open it.
        """
        if self._is_closed(case_id):
            raise ConfirmationNeededError(
                purpose=Purpose.OPEN_CASE.value,
                subject=case_id,
                passphrase=False,
                reason=True,
                restricted=True,
            )

    def given(self, purpose: Purpose, subject: str) -> None:
        """Record that the officer's passphrase was given just now, to an operation that asks for it itself.

        Args:
            purpose: What it is for.
            subject: Id of the case or record.
        """
        key = (purpose.value, subject)
        if self._is_old(policy(self._desk), key):
            self._entered.clear()
        self.confirmed_at = self._desk.casebook.clock_reading().counter
        self._granted.add(key)

    def confirm(self, purpose: Purpose, subject: str, passphrase: str, reason: str = "") -> None:
        """Confirm what `enter` asked for; see the function `confirm`."""
        rules = policy(self._desk)
        key = (purpose.value, subject)
        words = typed_text.answer(reason, "reason").strip()
        case_id = restricted(self._desk, subject)
        if (case_id or purpose in rules.reasons) and not words:
            raise InputError(field="reason", detail="empty")
        if passphrase or self._is_old(rules, key):
            confirm_passphrase(self._desk, passphrase)
            self.given(purpose, subject)
        self._entered[key] = words
        detail = {"reason": words} if words else {}
        self._desk.casebook.audit.append(_ACTIONS[purpose], subject, detail)
        if case_id:
            self._opened = case_id
            self._opened_at = self._desk.casebook.clock_reading().counter
            self._desk.casebook.audit.append(RESTRICTED, case_id, detail)

    def _is_closed(self, subject: str) -> bool:
        """Return whether it is of a restricted case for which no reason was given just now."""
        case_id = restricted(self._desk, subject)
        since = self._desk.casebook.clock_reading().counter - self._opened_at
        return bool(case_id) and (case_id != self._opened or since > _REASON_HOLDS)

    def _is_old(self, rules: Policy, key: _Door) -> bool:
        """Return whether the passphrase was given too long ago, by a counter independent of the clock."""
        if rules.ask_again_minutes == 0:
            return key not in self._granted
        since = self._desk.casebook.clock_reading().counter - self.confirmed_at
        return since > rules.ask_again_minutes * _MINUTE


class HasConfirmations(Protocol):
    """Whatever knows what was confirmed at it."""

    @property
    def confirmations(self) -> Confirmations:
        """What was confirmed."""


@open_door("it is how an officer gives their own passphrase")
def confirm(
    open_desk: HasConfirmations, purpose: Purpose, subject: str, passphrase: str, reason: str = ""
) -> None:
    """Confirm what `Confirmations.enter` asked for; the same call then succeeds.

    Args:
        open_desk: The unlocked desk.
        purpose: What it is for.
        subject: Id of the case or record.
        passphrase: The officer's; may be empty where only a reason was required.
        reason: Why, in words; recorded in the audit log.

    Raises:
        WrongPassphraseError: If it is not the officer's passphrase.
        InputError: If a reason is required and none was given.
    """
    open_desk.confirmations.confirm(purpose, subject, passphrase, reason)
