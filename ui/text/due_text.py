"""Words for what is due: its kind, its group, its line, and until when."""

from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.i18n import date_text, moment_text, time_text
from ui.text.person_text import isolated
from vetting_desk.model.due import DueGroup, DueItem, DueKind, DueRow

_GROUPS = {
    DueGroup.OVERDUE: QT_TRANSLATE_NOOP("Due", "Overdue"),
    DueGroup.TODAY: QT_TRANSLATE_NOOP("Due", "Today"),
    DueGroup.WEEK: QT_TRANSLATE_NOOP("Due", "This week"),
    DueGroup.WAITING: QT_TRANSLATE_NOOP("Due", "Waiting for others"),
    DueGroup.LATER: QT_TRANSLATE_NOOP("Due", "Later"),
}
_KINDS = {
    DueKind.ALARM: QT_TRANSLATE_NOOP("Due", "Somebody has to come now"),
    DueKind.CALL_BACK: QT_TRANSLATE_NOOP("Due", "Call back"),
    DueKind.URGENT_NEED: QT_TRANSLATE_NOOP("Due", "Urgent need"),
    DueKind.CUSTODY_REVIEW: QT_TRANSLATE_NOOP("Due", "Legal review of a person who is held"),
    DueKind.TASK: QT_TRANSLATE_NOOP("Due", "Task"),
    DueKind.PASSAGE_STEP: QT_TRANSLATE_NOOP("Due", "Step of a passage"),
    DueKind.PLAN_ITEM: QT_TRANSLATE_NOOP("Due", "Plan"),
    DueKind.REVIEW_DATE: QT_TRANSLATE_NOOP("Due", "Look at the assessment again"),
    DueKind.OUTCOME_ASKED: QT_TRANSLATE_NOOP("Due", "Ask how the person is"),
    DueKind.RECORD_RETURNED: QT_TRANSLATE_NOOP("Due", "Record sent back"),
    DueKind.RECEIPT_MISSING: QT_TRANSLATE_NOOP("Due", "No receipt from headquarters yet"),
    DueKind.CERTIFICATE_ENDING: QT_TRANSLATE_NOOP("Due", "A certificate ends"),
    DueKind.LIST_ENDING: QT_TRANSLATE_NOOP("Due", "The list of revoked certificates ends"),
    DueKind.PROOF_ENDING: QT_TRANSLATE_NOOP("Due", "A proof ends: give out another one"),
    DueKind.AFTER_CLOSING: QT_TRANSLATE_NOOP("Due", "Work arrived after the case was closed"),
}
_SPECIAL = {
    (DueKind.LIST_ENDING, "proofs"): QT_TRANSLATE_NOOP("Due", "The list of proofs ends"),
    (DueKind.PLAN_ITEM, "need"): QT_TRANSLATE_NOOP("Due", "Need"),
    (DueKind.PLAN_ITEM, "clinical"): QT_TRANSLATE_NOOP("Due", "Something for a clinician"),
    (DueKind.URGENT_NEED, "clinical"): QT_TRANSLATE_NOOP("Due", "Something urgent for a clinician"),
    (DueKind.PLAN_ITEM, "disputed"): QT_TRANSLATE_NOOP("Due", "Plan, said to be done and not done"),
    (DueKind.URGENT_NEED, "disputed"): QT_TRANSLATE_NOOP(
        "Due", "Urgent need, said to be done and not done"
    ),
    (DueKind.CUSTODY_REVIEW, "no-day"): QT_TRANSLATE_NOOP(
        "Due", "A person is held, and nobody has said when a court looks at it"
    ),
    (DueKind.ALARM, "review"): QT_TRANSLATE_NOOP(
        "Due", "A supervisor looks at a critical rating, by the end of the day"
    ),
    (DueKind.RECORD_RETURNED, "refused"): QT_TRANSLATE_NOOP(
        "Due", "Record refused by headquarters"
    ),
    (DueKind.OUTCOME_ASKED, "untold"): QT_TRANSLATE_NOOP(
        "Due", "Say how the person is, in the organisation's words"
    ),
    (DueKind.OUTCOME_ASKED, "differs"): QT_TRANSLATE_NOOP(
        "Due", "Two desks said differently how the person is"
    ),
    (DueKind.OUTCOME_ASKED, "3"): QT_TRANSLATE_NOOP(
        "Due", "Ask how the person is, 3 months after arrival"
    ),
    (DueKind.OUTCOME_ASKED, "6"): QT_TRANSLATE_NOOP(
        "Due", "Ask how the person is, 6 months after arrival"
    ),
    (DueKind.OUTCOME_ASKED, "12"): QT_TRANSLATE_NOOP(
        "Due", "Ask how the person is, 12 months after arrival"
    ),
}


def group_text(group: DueGroup) -> str:
    """Return what a group is called."""
    return QCoreApplication.translate("Due", str(_GROUPS[group]))


def kind_text(item: DueItem) -> str:
    """Return what sort of thing is due."""
    words = _SPECIAL.get((item.kind, item.what), _KINDS[item.kind])
    return QCoreApplication.translate("Due", str(words))


def line_text(row: DueRow) -> str:
    """Return what is due, in a line."""
    item = row.item
    kind = kind_text(item)
    if item.kind is DueKind.RECEIPT_MISSING:
        words = QCoreApplication.translate("Due", "bundle {number}").format(number=item.words)
        return f"{kind}: {words}"
    if item.kind is DueKind.CERTIFICATE_ENDING:
        whose = row.owner or row.desk
        return f"{kind}: {isolated(whose)}" if whose else kind
    return f"{kind}: {isolated(item.words)}" if item.words else kind


def until_text(item: DueItem, today: date) -> str:
    """Return until when something is due, and how long it has been."""
    if item.kind is DueKind.ALARM and item.day == date.min:
        return moment_text(item.at or item.since)
    if item.day is None:
        pattern = QCoreApplication.translate("Due", "since {day}")
        return pattern.format(day=date_text(item.since))
    day = date_text(item.day)
    if item.at is not None:
        day = f"{day} {time_text(item.at)}"
    over = (today - item.day).days
    if over <= 0:
        return day
    if over == 1:
        return QCoreApplication.translate("Due", "{day}, yesterday").format(day=day)
    pattern = QCoreApplication.translate("Due", "{day}, {count} days ago")
    return pattern.format(day=day, count=over)
