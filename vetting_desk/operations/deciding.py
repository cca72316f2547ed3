"""Deciding the organisation's rules at headquarters, and taking over at a post what was decided.

A decision has a rising number; it reaches posts by the signed answer of an enrolment and by return bundles,
and an older one never takes a newer one's place. What the rules are, and how they are read, is `policy`.
"""

from dataclasses import asdict, replace

from vetting_desk.errors import EnrolmentError, InputError
from vetting_desk.model import DeskKind, Officer
from vetting_desk.operations import attempts
from vetting_desk.operations.open_desk import OpenDesk
from vetting_desk.operations.permissions import Action, may, require
from vetting_desk.operations.policy import KEY, Policy, from_text, policy, to_text


def set_policy(open_desk: OpenDesk, chosen: Policy) -> Policy:
    """Decide the rules at headquarters; posts hear of them with the next return bundle or renewal.

    Returns:
        The rules with their new number; the log tells what was decided.

    Raises:
        InputError: If a number is out of its range.
        EnrolmentError: If this desk is not headquarters.
        PermissionDeniedError: If the role does not allow it.
    """
    require(open_desk.officer, Action.ENROL)
    if open_desk.desk.kind is not DeskKind.HQ:
        raise EnrolmentError(detail="not-headquarters")
    decided = replace(chosen, number=policy(open_desk).number + 1)
    keep(open_desk, to_text(decided))
    return decided


def keep(open_desk: OpenDesk, text: str) -> bool:
    """Take over rules, the organisation's own or from its signed answer, unless newer ones are here already.

    Returns:
        False if what is here is newer.

    Raises:
        InputError: If they cannot be read.
    """
    chosen = from_text(text)
    if chosen.number < policy(open_desk).number:
        return False
    with open_desk.casebook.transaction():
        open_desk.casebook.settings.set(KEY, to_text(chosen))
        open_desk.casebook.audit.append("policy-set", str(chosen.number), asdict(chosen))
    follow(open_desk)
    return True


def take_over(open_desk: OpenDesk, text: str, signed_by: Officer) -> str:
    """Take over rules that came with a return bundle.

    Args:
        open_desk: The post; inside the transaction that takes the bundle in.
        text: As `to_text` writes.
        signed_by: The officer of headquarters who signed the bundle; only one who may enrol decides rules.

    Returns:
        Empty if they are in force now, else a flag for the bundle: ``policy-refused`` or ``policy-older``.
    """
    if not may(signed_by, Action.ENROL):
        return "policy-refused"
    try:
        return "" if keep(open_desk, text) else "policy-older"
    except InputError:
        return "policy-refused"


def follow(open_desk: OpenDesk) -> None:
    """Tell the unlocking, which cannot read the casebook, what the rules here say; harmless if it knows."""
    attempts.set_limit(open_desk.folder, policy(open_desk).erase_after)
