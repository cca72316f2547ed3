"""Deciding the organisation's rules at headquarters.

A decision has a rising number; it reaches posts by the signed answer of an enrolment and by return bundles
(`kept_rules`). What the rules are, and how they are read, is `policy`.
"""

from dataclasses import replace

from vetting_desk.errors import EnrolmentError
from vetting_desk.model import DeskKind
from vetting_desk.operations.access import numbering
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.access.policy import Policy, to_text
from vetting_desk.operations.organisation import kept_rules
from vetting_desk.operations.organisation.needs import DecidingDesk


@door(Action.ENROL)
def set_policy(open_desk: DecidingDesk, chosen: Policy) -> Policy:
    """Decide the rules at headquarters; posts get them with the next return bundle or renewal.

    Returns:
        The rules with their new number; the log says what was decided.

    Raises:
        InputError: If a number is out of its range.
        EnrolmentError: If this desk is not headquarters.
        PermissionDeniedError: If the role does not allow it.
    """
    if open_desk.desk.kind is not DeskKind.HQ:
        raise EnrolmentError(detail="not-headquarters")
    decided = replace(chosen, number=numbering.next_rules(open_desk.casebook))
    kept_rules.keep(open_desk, to_text(decided))
    return decided
