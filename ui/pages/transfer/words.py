"""What transfer did, in words."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject

from ui.words import outcome_text
from vetting_desk.model import BundleKind, IntakeOutcome, IntakeSummary, ReceiptItem

_REASONS = {
    "signature": QT_TRANSLATE_NOOP("Transfer", "its signature is not valid"),
    "digest": QT_TRANSLATE_NOOP("Transfer", "a file is not the one that was signed"),
    "format": QT_TRANSLATE_NOOP("Transfer", "it is not as the format says"),
    "certificate": QT_TRANSLATE_NOOP("Transfer", "its signer is not known to the organisation"),
    "training": QT_TRANSLATE_NOOP("Transfer", "training material and real cases never mix"),
    "fork": QT_TRANSLATE_NOOP("Transfer", "another record came under the same number"),
    "missing-file": QT_TRANSLATE_NOOP("Transfer", "a file is missing"),
    "not-trusted": QT_TRANSLATE_NOOP("Transfer", "its signer is not known to the organisation"),
    "corrects": QT_TRANSLATE_NOOP("Transfer", "it corrects a record of another case"),
    "case": QT_TRANSLATE_NOOP("Transfer", "its case cannot be taken as it is"),
    "report": QT_TRANSLATE_NOOP("Transfer", "its report is not the one that was signed"),
}


def _say(text: object, number: int = -1) -> str:
    return QCoreApplication.translate("Transfer", str(text), None, number)


def reason_text(reason: str) -> str:
    """Return why HQ refused a record, in words; a reason not known here is shown by its key."""
    return _say(_REASONS[reason]) if reason in _REASONS else reason


class Transfer(QObject):
    """The counted texts: Qt's tools find numbers only in calls of `tr`, and their context in the class."""

    def missing(self, count: int) -> str:
        """Return how many bundles of a feed are still to come."""
        return self.tr("%n bundle(s) before this one have not arrived yet.", "", count)

    def taken_in(self, count: int) -> str:
        """Return how many records headquarters took in."""
        return self.tr("%n record(s) taken in", "", count)

    def received(self, count: int) -> str:
        """Return how many records headquarters says it received."""
        return self.tr("%n record(s) received by HQ", "", count)

    def refused(self, count: int) -> str:
        """Return how many records were refused."""
        return self.tr("%n record(s) refused", "", count)


def summary_lines(summary: IntakeSummary) -> list[str]:
    """Return what taking in one bundle did, one line for each thing worth knowing."""
    lines = []
    if summary.already:
        return [
            QCoreApplication.translate(
                "Transfer", "This bundle had been taken in before; nothing changed."
            )
        ]
    if summary.gap:
        lines.append(Transfer().missing(summary.gap))
    items = list(summary.items)
    if summary.kind is BundleKind.RETURN:
        items = [item for receipt in summary.receipts for item in receipt.items]
    lines += _counted(items, summary.kind)
    lines += [
        f"{outcome_text(item.outcome)}: {reason_text(item.reason)}"
        for item in items
        if item.outcome in {IntakeOutcome.REFUSED, IntakeOutcome.FORK}
    ]
    return lines


def summary_title(summary: IntakeSummary) -> str:
    """Return from whom a bundle came."""
    pattern = QCoreApplication.translate(
        "Transfer", "Bundle {number} from {desk}, signed by {officer}"
    )
    return pattern.format(
        number=summary.sequence, desk=summary.desk_name, officer=summary.officer_name
    )


def _counted(items: list[ReceiptItem], kind: BundleKind) -> list[str]:
    good = sum(
        item.outcome in {IntakeOutcome.ACCEPTED, IntakeOutcome.ALREADY_HAVE} for item in items
    )
    bad = len(items) - good
    lines = []
    if good and kind is BundleKind.RECORDS:
        lines.append(Transfer().taken_in(good))
    elif good:
        lines.append(Transfer().received(good))
    if bad:
        lines.append(Transfer().refused(bad))
    return lines
