"""What goes along with a return bundle: texts and instruments for a post, and headquarters' rules."""

from typing import TYPE_CHECKING

from vetting_desk.operations.access import policy, signed_rules
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.exchange.needs import WritingDesk

if TYPE_CHECKING:
    from vetting_desk.transfer.ends.returns import Rules
    from vetting_desk.transfer.ends.updates_sent import Updates


def updates(open_desk: WritingDesk) -> "Updates":
    """Return what posts shall have: texts, and instruments if the present officer may add any."""
    from vetting_desk.operations.interview import instruments
    from vetting_desk.transfer.ends.updates_sent import Updates

    may_add = may(open_desk.officer, Action.INSTRUMENTS)
    given = instruments.for_posts(open_desk) if may_add else ()
    return Updates(given, open_desk.casebook.packs.in_force())


def rules(open_desk: WritingDesk) -> "Rules | None":
    """Return headquarters' rules if the present officer may decide them: posts accept them from nobody else.

    Rules that are not what officers signed go to nobody.
    """
    from vetting_desk.transfer.ends.returns import Rules

    may_decide = may(open_desk.officer, Action.ENROL)
    if not may_decide or not signed_rules.standing(open_desk).sound:
        return None
    decided = policy.policy(open_desk)
    return Rules(decided.number, policy.to_text(decided))
