"""The program's data model: frozen dataclasses and ids, shared by every layer and by the screens.

No behaviour beyond small derivations, no input or output. Each module is imported when one of its names is
first used (PEP 562): the unlock screen needs three names, and defining all these classes would delay it.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from vetting_desk.model.assessment import (
        AnswerKind,
        AnswerRow,
        Assessment,
        AssessmentState,
        Handover,
        InstrumentKey,
        InstrumentSummary,
    )
    from vetting_desk.model.audit import AuditEntry
    from vetting_desk.model.case import (
        BirthCertainty,
        BirthDate,
        Case,
        CaseRow,
        NameKind,
        NameScript,
        Paper,
        PaperKind,
        PersonName,
        Stage,
        TimelineEntry,
        WayToHq,
    )
    from vetting_desk.model.change import Change, Commit
    from vetting_desk.model.desk import Desk, DeskKind, Officer, Role
    from vetting_desk.model.ids import new_id
    from vetting_desk.model.record import Record, RecordFile
    from vetting_desk.model.transfer import (
        Amendment,
        AmendmentOutcome,
        BundleKind,
        BundleRow,
        BundleState,
        IntakeOutcome,
        IntakeSummary,
        QuarantineState,
        Receipt,
        ReceiptItem,
    )

__all__ = [
    "Amendment",
    "AmendmentOutcome",
    "AnswerKind",
    "AnswerRow",
    "Assessment",
    "AssessmentState",
    "AuditEntry",
    "BirthCertainty",
    "BirthDate",
    "BundleKind",
    "BundleRow",
    "BundleState",
    "Case",
    "CaseRow",
    "Change",
    "Commit",
    "Desk",
    "DeskKind",
    "Handover",
    "InstrumentKey",
    "InstrumentSummary",
    "IntakeOutcome",
    "IntakeSummary",
    "NameKind",
    "NameScript",
    "Officer",
    "Paper",
    "PaperKind",
    "PersonName",
    "QuarantineState",
    "Receipt",
    "ReceiptItem",
    "Record",
    "RecordFile",
    "Role",
    "Stage",
    "TimelineEntry",
    "WayToHq",
    "new_id",
]

_PLACES = {
    "assessment": {
        "AnswerKind",
        "AnswerRow",
        "Assessment",
        "AssessmentState",
        "Handover",
        "InstrumentKey",
        "InstrumentSummary",
    },
    "audit": {"AuditEntry"},
    "case": {
        "BirthCertainty",
        "BirthDate",
        "Case",
        "CaseRow",
        "NameKind",
        "NameScript",
        "Paper",
        "PaperKind",
        "PersonName",
        "Stage",
        "TimelineEntry",
        "WayToHq",
    },
    "change": {"Change", "Commit"},
    "desk": {"Desk", "DeskKind", "Officer", "Role"},
    "ids": {"new_id"},
    "record": {"Record", "RecordFile"},
    "transfer": {
        "Amendment",
        "AmendmentOutcome",
        "BundleKind",
        "BundleRow",
        "BundleState",
        "IntakeOutcome",
        "IntakeSummary",
        "QuarantineState",
        "Receipt",
        "ReceiptItem",
    },
}
"""The names each module exports; a test compares it with the imports for types above."""


def __getattr__(name: str) -> Any:
    for module, names in _PLACES.items():
        if name in names:
            found = getattr(import_module(f"{__name__}.{module}"), name)
            globals()[name] = found
            return found
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
