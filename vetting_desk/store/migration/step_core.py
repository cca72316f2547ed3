"""What a step of migrating needs to write into the audit log, while no casebook is open yet."""

from vetting_desk.clock import Clock
from vetting_desk.store import desks, last_session
from vetting_desk.store.engine.at_desk import AtDesk
from vetting_desk.store.engine.audit import AuditStore
from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import Database
from vetting_desk.store.engine.device_time import DeviceTime


def core_of(database: Database, clock: Clock) -> Core:
    """Return a core over a casebook that is being migrated; nobody is at the desk.

    Args:
        database: Inside the transaction of the step.
        clock: The device's clock.
    """
    time = DeviceTime(clock)
    last_session.resume(database, time)
    at_desk = AtDesk()
    return Core(database, time, AuditStore(database, time, at_desk), desks.read(database), at_desk)
