"""Taking in one sealed file, wherever its bytes come from: records at headquarters, a return bundle at a post.

Behind the doors: `transfer` takes files, `receiving` parts of them as well.
"""

from functools import partial
from typing import BinaryIO

from vetting_desk.model import DeskKind, IntakeSummary
from vetting_desk.operations.access import judged_again, numbering, signed_rules
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.exchange import said_stamps
from vetting_desk.operations.exchange.needs import ReceivingDesk
from vetting_desk.operations.exchange.station import DeskStation, HearingStation
from vetting_desk.operations.organisation import kept_rules
from vetting_desk.progress import Progress


def take(
    open_desk: ReceivingDesk, source: BinaryIO, progress: Progress | None = None
) -> IntakeSummary:
    """Take in a sealed file that is open for reading and seekable.

    Raises:
        AgeError: If the file does not open.
        BundleError: If the bundle is refused as a whole.
    """
    from vetting_desk.registry.caught_up import catch_up

    if open_desk.desk.kind is DeskKind.HQ:
        from vetting_desk.operations.exchange.meaning import DeskMeaning
        from vetting_desk.registry.casebook_registry import CasebookRegistry
        from vetting_desk.transfer.ends.intake import REFUSED_TRIMMED, take_in

        rules = numbering.rules_number(open_desk.casebook)
        with open_desk.token.use():  # for the stamp
            summary = take_in(
                DeskStation(open_desk),
                CasebookRegistry(open_desk.casebook, rules),
                source,
                progress,
                meaning=DeskMeaning(open_desk),
            )
            said_stamps.stamp_said(open_desk)
        catch_up(open_desk.casebook)
        if REFUSED_TRIMMED in summary.flags:
            open_desk.casebook.give_back()
        return summary
    from vetting_desk.registry import entries
    from vetting_desk.transfer.ends.returns_intake import apply_return

    try:
        summary = apply_return(
            HearingStation(open_desk),
            source,
            progress,
            keep_rules=partial(kept_rules.take_over, open_desk),
            may_return=lambda officer: may(officer, Action.TRANSFER),
            act_on=partial(entries.count, open_desk.casebook),
        )
        catch_up(open_desk.casebook)
        return summary
    finally:
        open_desk.keys.forget_trust()  # it may have brought a revocation list
        kept_rules.follow(open_desk)  # also if it was refused after its rules were read
        judged_again.tell(open_desk)
        signed_rules.tell(open_desk)
