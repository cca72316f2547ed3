"""What every part of the casebook works with: connection, time, audit log, and who is at the desk.

Parts hold one `Core` and no other part; what belongs together is joined in `casebook`.
"""

from contextlib import AbstractContextManager
from dataclasses import dataclass

from vetting_desk.model import Change, Desk
from vetting_desk.store.engine.at_desk import AtDesk
from vetting_desk.store.engine.audit import BINDS, AuditStore, to_json
from vetting_desk.store.engine.database import Database
from vetting_desk.store.engine.device_time import DeviceTime


@dataclass(eq=False)
class Core:
    """The common ground of all parts.

    Attributes:
        database: The connection.
        time: The device's time.
        audit: The audit log.
        desk: Which desk this is.
        at_desk: Who is at the desk; the audit log reads the same.
    """

    database: Database
    time: DeviceTime
    audit: AuditStore
    desk: Desk
    at_desk: AtDesk

    @property
    def officer_name(self) -> str:
        """Name of the officer at the desk; empty for nobody."""
        return self.at_desk.name

    def transaction(self) -> AbstractContextManager[None]:
        """See `Database.transaction`."""
        return self.database.transaction()

    def bind(
        self,
        action: str,
        kind: str,
        subject: str,
        state: str,
        officer_id: str | None = None,
        *,
        event: str = "",
        before: str = "",
        **more: object,
    ) -> None:
        """Write an audit entry that binds the present state of one thing to the log.

        Args:
            action: What was done.
            kind: What sort of thing it is: a key of `audit_states.STATES`.
            subject: Its id.
            state: Digest of its state from now on; empty when it is gone.
            officer_id: Who did it; None for the officer at the desk.
            event: Digest of the row added to the timeline, if one was.
            before: Digest of the row added to the history of cases, if one was.
            **more: Further details of the entry; ``case`` names the case the thing belongs to.
        """
        binds = _binds(kind, state, event, before)
        self.audit.note(action, subject, to_json({BINDS: binds, **more}), officer_id)
        self.database.changes.add(Change(kind, subject, action, str(more.get("case", ""))))

    def bind_many(self, action: str, kind: str, things: list[tuple[str, str, str]]) -> None:
        """Write one entry for each (subject, state, event), as `bind` does."""
        self.audit.note_many(
            [
                (action, subject, to_json({BINDS: _binds(kind, state, event)}))
                for subject, state, event in things
            ]
        )
        for subject, _state, _event in things:
            self.database.changes.add(Change(kind, subject, action))


def _binds(kind: str, state: str, event: str = "", before: str = "") -> dict[str, str]:
    rows = {"event": event, "before": before}
    return {"kind": kind, "state": state} | {key: row for key, row in rows.items() if row}
