"""Asking again: the passphrase after a while, and a reason where the organisation wants one.

What is asked for lies with the operation, not with the screen: `enter` lets it go on or says what is
wanted; a screen asks for that, calls `confirm`, and tries again. Every opening of a case, reading of a
clinical record and export leaves an audit entry, one for as long as it needs no asking again.
"""

from typing import TYPE_CHECKING

from vetting_desk.errors import ConfirmationNeededError, InputError
from vetting_desk.operations import typed_text
from vetting_desk.operations.policy import Policy, Purpose, policy

if TYPE_CHECKING:
    from vetting_desk.operations.open_desk import OpenDesk

_MINUTE = 60_000
_ACTIONS = {
    Purpose.OPEN_CASE: "case-opened",
    Purpose.READ_CLINICAL: "clinical-read",
    Purpose.EXPORT: "export-allowed",
    Purpose.SIGN: "signing-allowed",
}


def enter(open_desk: "OpenDesk", purpose: Purpose, subject: str) -> None:
    """Let the call go on, with an audit entry, or say what is wanted first.

    Args:
        open_desk: The unlocked desk.
        purpose: What for.
        subject: Id of the case or record.

    Raises:
        ConfirmationNeededError: If the passphrase was given too long ago, or a reason is wanted; the fields
            ``passphrase`` and ``reason`` tell which.
    """
    enter_all(open_desk, (purpose, subject))


def enter_all(open_desk: "OpenDesk", *doors: tuple[Purpose, str]) -> None:
    """Let a call go on that has several purposes: all of them, or none and one is asked for.

    Nothing given for one purpose is used up while another is still asked for.

    Args:
        open_desk: The unlocked desk.
        *doors: Purpose and id of the case or record, for each.

    Raises:
        ConfirmationNeededError: As `enter`, for the first that wants something.
    """
    rules = policy(open_desk)
    for purpose, subject in doors:
        key = (purpose.value, subject)
        needs_reason = purpose in rules.reasons and key not in open_desk.entered
        needs_passphrase = _is_old(open_desk, rules, key)
        if needs_passphrase or needs_reason:
            raise ConfirmationNeededError(
                purpose=purpose.value,
                subject=subject,
                passphrase=needs_passphrase,
                reason=needs_reason,
            )
    for purpose, subject in doors:
        key = (purpose.value, subject)
        if open_desk.entered.get(key) is None:
            open_desk.entered[key] = ""
            open_desk.casebook.audit.append(_ACTIONS[purpose], subject)
        if rules.ask_again_minutes == 0:
            open_desk.granted.discard(key)


def given(open_desk: "OpenDesk", purpose: Purpose, subject: str) -> None:
    """Note that the officer's passphrase was given just now, by an operation that asks for it itself.

    Args:
        open_desk: The unlocked desk.
        purpose: What for.
        subject: Id of the case or record.
    """
    key = (purpose.value, subject)
    if _is_old(open_desk, policy(open_desk), key):
        open_desk.entered.clear()
    open_desk.confirmed_at = open_desk.casebook.clock_reading().counter
    open_desk.granted.add(key)


def confirm(
    open_desk: "OpenDesk", purpose: Purpose, subject: str, passphrase: str, reason: str = ""
) -> None:
    """Give what `enter` asked for; the same call then goes on.

    Args:
        open_desk: The unlocked desk.
        purpose: What for.
        subject: Id of the case or record.
        passphrase: The officer's; may be empty where only a reason was wanted.
        reason: Why, in words; goes into the audit log.

    Raises:
        WrongPassphraseError: If it is not the officer's passphrase.
        InputError: If a reason is wanted and none was given.
    """
    from vetting_desk.operations.own_passphrase import confirm_passphrase

    rules = policy(open_desk)
    key = (purpose.value, subject)
    words = typed_text.answer(reason, "reason").strip()
    if purpose in rules.reasons and not words:
        raise InputError(field="reason", detail="empty")
    if passphrase or _is_old(open_desk, rules, key):
        confirm_passphrase(open_desk, passphrase)
        given(open_desk, purpose, subject)
    open_desk.entered[key] = words
    detail = {"reason": words} if words else {}
    open_desk.casebook.audit.append(_ACTIONS[purpose], subject, detail)


def _is_old(open_desk: "OpenDesk", rules: Policy, key: tuple[str, str]) -> bool:
    """Tell whether the passphrase was given too long ago, by a counter that no clock moves."""
    if rules.ask_again_minutes == 0:
        return key not in open_desk.granted
    since = open_desk.casebook.clock_reading().counter - open_desk.confirmed_at
    return since > rules.ask_again_minutes * _MINUTE
