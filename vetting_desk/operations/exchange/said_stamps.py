"""Stamps over what headquarters itself says, for operations that are at it anyway; they ask at their doors."""

from vetting_desk.model import DeskKind
from vetting_desk.operations.exchange.needs import StampingDesk
from vetting_desk.operations.exchange.station import DeskStation


def stamp_said(open_desk: StampingDesk) -> int:
    """Stamp what headquarters says and other desks are still to be sent; returns how many entries.

    Asked with the officer's token unlocked: where something is taken in, written or renewed.
    """
    from vetting_desk.registry.casebook_registry import CasebookRegistry
    from vetting_desk.transfer.ends.stamping import stamp_said as stamp

    if open_desk.desk.kind is not DeskKind.HQ:
        return 0
    return stamp(DeskStation(open_desk), CasebookRegistry(open_desk.casebook))
