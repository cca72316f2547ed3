"""Storing what headquarters decided: the organisation's rules, unless the desk has newer ones.

Behind the doors: called by what decides rules (`deciding`) and by what brings them, signed by headquarters:
the answer to an enrolment (`membership`) and return bundles (`exchange.transfer`).
"""

from dataclasses import asdict
from typing import TYPE_CHECKING

from vetting_desk.errors import InputError
from vetting_desk.model.finding import FindingKind
from vetting_desk.operations.access import attempts, brought_rules, panel_rules
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.access.policy import KEY, from_text, policy, to_text
from vetting_desk.operations.organisation.needs import RulesDesk

if TYPE_CHECKING:
    from vetting_desk.crypto.cms import SignedBy


def keep(open_desk: RulesDesk, text: str) -> bool:
    """Store rules, the organisation's own or from its signed answer, unless the desk has newer ones.

    Two sets of rules under one number come from a headquarters that was restored: those here stay, and it is
    said, until headquarters decides anew under a number of its own.

    Returns:
        False if the desk has newer ones, or others under this number.

    Raises:
        InputError: If they cannot be read.
    """
    chosen, present = from_text(text), policy(open_desk)
    if chosen.number < present.number:
        return False
    if chosen.number == present.number > 0 and chosen != present:
        open_desk.casebook.findings.add(FindingKind.RULES_DIFFER, detail={"number": chosen.number})
        return False
    with open_desk.casebook.transaction():
        panel_rules.begin(open_desk)
        open_desk.casebook.settings.set(KEY, to_text(chosen))
        panel_rules.remember(open_desk)
        open_desk.casebook.audit.append("policy-set", str(chosen.number), asdict(chosen))
    follow(open_desk)
    return True


def keep_brought(open_desk: RulesDesk, text: str, signed_by: "SignedBy") -> bool:
    """Store rules that an officer of headquarters sent, as `keep` does, and remember who brought them.

    Raises:
        InputError: If they cannot be read.
    """
    with open_desk.casebook.transaction():
        if not keep(open_desk, text):
            return False
        brought_rules.remember(open_desk, signed_by.certificate, signed_by.signed_at)
    return True


def take_over(open_desk: RulesDesk, text: str, signed_by: "SignedBy") -> str:
    """Accept rules from a return bundle.

    Args:
        open_desk: The post; inside the transaction that takes the bundle in.
        text: As `to_text` writes.
        signed_by: Who signed the bundle at headquarters; only an officer who may enrol may decide rules. It is
            remembered who brought them (`brought_rules`), also where they are those that are here.

    Returns:
        Empty if they are in force now, else a flag for the bundle: ``policy-refused``, ``policy-older`` or
        ``rules-differ``.
    """
    if not may(signed_by.officer, Action.ENROL):
        return "policy-refused"
    try:
        number, kept = from_text(text).number, keep_brought(open_desk, text, signed_by)
    except InputError:
        return "policy-refused"
    if kept:
        return ""
    same = number == policy(open_desk).number
    return FindingKind.RULES_DIFFER.value if same else "policy-older"


def follow(open_desk: RulesDesk) -> None:
    """Copy what unlocking needs of the rules to where it can read them without the casebook.

    Call it after the rules may have changed; no effect if they did not.
    """
    attempts.set_limit(open_desk.folder, policy(open_desk).erase_after)
