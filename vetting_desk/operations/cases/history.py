"""What a case said before, and the stage the other side knows of it: nothing differs without a word."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from vetting_desk.model import Case, DeskKind, Record, Stage, WayToHq
from vetting_desk.model.stages import stage_of
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.access.policy import Purpose
from vetting_desk.operations.cases.needs import HistoryDesk, StageDesk

_JSON: Final = "assessment.json"


@dataclass(frozen=True, slots=True)
class Earlier:
    """What a case said until it was changed.

    Attributes:
        until: When it was changed, by device time.
        officer_name: Who changed it; empty where that is not known here.
        case: As it was.
    """

    until: datetime
    officer_name: str
    case: Case


@door(Action.READ_CASES)
def earlier(open_desk: HistoryDesk, case_id: str) -> tuple[Earlier, ...]:
    """Return what a case said before each of its changes, newest first; it counts as opening it.

    Raises:
        NotFoundError: If there is no such case.
        ConfirmationNeededError: If the passphrase or a reason is required first; see `confirmation`.
        PermissionDeniedError: If the role does not allow it.
    """
    versions = open_desk.casebook.cases.history(case_id)
    open_desk.confirmations.enter(Purpose.OPEN_CASE, case_id)
    names = {known.officer.id: known.officer.name for known in open_desk.casebook.officers.list()}
    return tuple(
        Earlier(version.until, names.get(version.officer_id, ""), version.case)
        for version in reversed(versions)
        if version.case.names
    )


@door(Action.READ_CASES)
def stage_told(open_desk: StageDesk, case_id: str) -> Stage | None:
    """Return the stage the other side last said or was told of a case.

    At a post, that of the last record headquarters has; at headquarters, that of the last record a post signed.

    Args:
        open_desk: The unlocked desk.
        case_id: Which case.

    Returns:
        The stage; None where nothing went from one to the other yet.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    at_hq = open_desk.desk.kind is DeskKind.HQ
    records = [
        record
        for record in open_desk.casebook.records.list(case_id)
        if record.way_to_hq is WayToHq.RECEIVED
        and (not at_hq or record.desk_name != open_desk.desk.name)
    ]
    last = max(records, key=lambda record: record.signed_at, default=None)
    return _said(open_desk, last) if last is not None else None


def _said(open_desk: StageDesk, record: Record) -> Stage | None:
    """Return the stage a record says; before records said it, that of its instrument."""
    names = {file.name: file.sha256 for file in record.files}
    if _JSON in names:
        document = json.loads(open_desk.casebook.blobs.get(names[_JSON]))
        said = document.get("case", {}).get("stage", "")
        if said in set(Stage):
            return Stage(said)
    return stage_of(record.instrument_id)
