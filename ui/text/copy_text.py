"""Words for copies for others: for whom they are, and why something is left out."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from vetting_desk.model.copies import CopyFor, CopyKind, LeftOut

_FOR = {
    CopyFor.COURT: QT_TRANSLATE_NOOP("Copies", "A court"),
    CopyFor.LAWYER: QT_TRANSLATE_NOOP("Copies", "A lawyer"),
    CopyFor.PHYSICIAN: QT_TRANSLATE_NOOP("Copies", "A physician"),
    CopyFor.PERSON: QT_TRANSLATE_NOOP("Copies", "The person assessed"),
    CopyFor.OTHER: QT_TRANSLATE_NOOP("Copies", "Somebody else"),
}
_KIND = {
    CopyKind.COPY: QT_TRANSLATE_NOOP("Copies", "A copy of records"),
    CopyKind.CASE_FILE: QT_TRANSLATE_NOOP("Copies", "The case file"),
}
_WHY = {
    LeftOut.THIRD_PARTY: QT_TRANSLATE_NOOP("Copies", "About or from other people"),
    LeftOut.PROTECTED_SOURCE: QT_TRANSLATE_NOOP("Copies", "A source that needs protection"),
    LeftOut.CLINICAL: QT_TRANSLATE_NOOP("Copies", "Clinical content"),
    LeftOut.FILE: QT_TRANSLATE_NOOP("Copies", "Pictures, sounds and documents"),
    LeftOut.NOT_CHOSEN: QT_TRANSLATE_NOOP("Copies", "Records not chosen"),
    LeftOut.OTHER: QT_TRANSLATE_NOOP("Copies", "Another reason"),
    LeftOut.OFFICER: QT_TRANSLATE_NOOP("Copies", "Names of officers"),
    LeftOut.APART: QT_TRANSLATE_NOOP("Copies", "Records that are kept apart"),
}


def recipient_text(recipient: CopyFor) -> str:
    """Return for whom a copy is."""
    return QCoreApplication.translate("Copies", str(_FOR[recipient]))


def left_out_text(kind: LeftOut) -> str:
    """Return why something is left out of a copy."""
    return QCoreApplication.translate("Copies", str(_WHY[kind]))


def copy_kind_text(kind: CopyKind) -> str:
    """Return what is given out."""
    return QCoreApplication.translate("Copies", str(_KIND[kind]))
