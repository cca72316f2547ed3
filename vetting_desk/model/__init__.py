"""What the program is about: frozen dataclasses and ids, shared by every layer and by the screens.

No behaviour beyond small derivations, no input or output.
"""

from vetting_desk.model.assessment import (
    AnswerKind,
    AnswerRow,
    Assessment,
    AssessmentState,
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
    BundleKind,
    BundleRow,
    BundleState,
    IntakeOutcome,
    IntakeSummary,
    Receipt,
    ReceiptItem,
)

__all__ = [
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
    "InstrumentKey",
    "InstrumentSummary",
    "IntakeOutcome",
    "IntakeSummary",
    "NameKind",
    "NameScript",
    "Officer",
    "PersonName",
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
