"""Headquarters' stamps: how many are to be renewed before what they stand on ends, and renewing them."""

from vetting_desk.errors import BundleAddresseeError
from vetting_desk.model import DeskKind
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.exchange import said_stamps
from vetting_desk.operations.exchange.needs import StampingDesk
from vetting_desk.operations.exchange.station import DeskStation


@door(Action.TRANSFER)
def due(open_desk: StampingDesk) -> int:
    """Return how many stamps are to be renewed; 0 at a post, which makes none.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    from vetting_desk.registry.casebook_registry import CasebookRegistry
    from vetting_desk.transfer.ends.stamping import renewals_due

    if open_desk.desk.kind is not DeskKind.HQ:
        return 0
    registry = CasebookRegistry(open_desk.casebook)
    return renewals_due(registry, registry.newest_moment())


@door(Action.TRANSFER)
def renew(open_desk: StampingDesk) -> int:
    """Put new stamps over all that end within half a year, and return how many those were.

    Raises:
        StateError: If the officer's own certificate ends as soon: it has to be renewed first.
        EnrolmentError: If the officer has no certificate.
        TokenPinNeededError: If the officer signs with a token that is not unlocked.
        BundleAddresseeError: If this desk is no headquarters.
        PermissionDeniedError: If the role does not allow it.
    """
    from vetting_desk.registry.casebook_registry import CasebookRegistry
    from vetting_desk.transfer.ends.stamping import renew as renew_stamps
    from vetting_desk.transfer.ends.stamping import renewals_due

    if open_desk.desk.kind is not DeskKind.HQ:
        raise BundleAddresseeError(detail="not-headquarters")
    registry = CasebookRegistry(open_desk.casebook)
    if not renewals_due(registry, registry.newest_moment()):
        return 0
    with open_desk.token.use():
        said_stamps.stamp_said(open_desk)
        return renew_stamps(DeskStation(open_desk), registry)
