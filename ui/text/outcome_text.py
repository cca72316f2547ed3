"""What transfer did, in words."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject

from ui.i18n import in_row
from ui.text.error_text import describe
from ui.text.flag_text import COUNTED, flag_text
from ui.text.form_names import form_name
from ui.text.kinds import outcome_text
from ui.text.person_text import isolated
from ui.text.reason_text import reason_text
from vetting_desk.model import (
    Amendment,
    AmendmentOutcome,
    BundleKind,
    IntakeOutcome,
    IntakeSummary,
    ReceiptItem,
)
from vetting_desk.model.transfer import Update, UpdateKind
from vetting_desk.operations.exchange.receiving import Received

_LATER = {
    AmendmentOutcome.ACCEPTED: QT_TRANSLATE_NOOP("Transfer", "Taken in by HQ after all: {words}"),
    AmendmentOutcome.SEND_AGAIN: QT_TRANSLATE_NOOP(
        "Transfer", "HQ asks for a record again, it is to be sent now: {words}"
    ),
    AmendmentOutcome.SET_ASIDE: QT_TRANSLATE_NOOP(
        "Transfer", "Set aside by HQ for good, the record says what to do: {words}"
    ),
}
_BAD = frozenset({IntakeOutcome.REFUSED, IntakeOutcome.FORK})


def _say(text: object, number: int = -1) -> str:
    return QCoreApplication.translate("Transfer", str(text), None, number)


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

    def held(self, count: int) -> str:
        """Return how many records wait for a person at headquarters."""
        return self.tr("%n record(s) waiting for a person at HQ", "", count)

    def instrument(self, title: str, version: str) -> str:
        """Return that an instrument is new here."""
        return self.tr("New instrument here: {title}, version {version}").format(
            title=title, version=version
        )

    def texts(self, title: str, version: str) -> str:
        """Return that approved texts are new here."""
        return self.tr("New approved texts here: {title}, version {version}").format(
            title=title, version=version
        )

    def strange(self, count: int) -> str:
        """Return how many files are sealed for others."""
        return self.tr("%n file(s) are sealed for other desks and stay where they are.", "", count)

    def parts(self, count: int, missing: str) -> str:
        """Return which parts of a file have not come."""
        return self.tr("Of a bundle in {count} parts are missing: {missing}").format(
            count=count, missing=missing
        )

    def refused(self, count: int) -> str:
        """Return how many records were refused."""
        return self.tr("%n record(s) refused", "", count)

    def statements(self, good: int, held: int, bad: int) -> list[str]:
        """Return what became of the statements beside the records."""
        found = [self.tr("%n statement(s) taken in", "", good)] if good else []
        found += [self.tr("%n statement(s) waiting for a person at HQ", "", held)] if held else []
        return found + ([self.tr("%n statement(s) refused", "", bad)] if bad else [])


def flag_lines(summary: IntakeSummary) -> list[str]:
    """Return what a person should look at; a flag not known here is shown by its key."""
    lines = [Transfer().missing(summary.gap)] if summary.gap else []
    others = [flag for flag in summary.flags if flag != COUNTED]
    return lines + list(dict.fromkeys(flag_text(flag) for flag in others))


def summary_lines(summary: IntakeSummary) -> list[str]:
    """Return what taking in one bundle did, one line for each thing worth knowing."""
    lines = []
    if summary.already:
        return [
            QCoreApplication.translate(
                "Transfer", "This bundle had been taken in before; nothing changed."
            )
        ]
    lines += flag_lines(summary)
    items = _items(summary)
    lines += _counted([i for i in items if i.record_id not in summary.statements], summary.kind)
    lines += Transfer().statements(
        *_counts([i for i in items if i.record_id in summary.statements])
    )
    lines += [_update_line(update) for update in summary.updates]
    lines += [
        f"{outcome_text(item.outcome)}: {reason_text(item.reason)}"
        for item in items
        if item.outcome in _BAD or item.outcome is IntakeOutcome.HELD
    ]
    return lines + [later_text(word) for word in summary.amendments]


def later_text(word: Amendment) -> str:
    """Return what headquarters decided later, with the words of the person who did."""
    return _say(_LATER[word.outcome]).format(words=isolated(word.words))


def received_lines(received: Received) -> list[str]:
    """Return what receiving did, one line for each thing worth knowing."""
    lines: list[str] = []
    for summary in received.summaries:
        lines += (summary_title(summary), *summary_lines(summary))
    lines += [f"{name}: {describe(error).sentence}" for name, error in received.refused]
    lines += [
        Transfer().parts(len(waiting.lengths), in_row(map(str, waiting.missing)))
        for waiting in received.waiting
    ]
    return lines + ([Transfer().strange(received.strange)] if received.strange else [])


def received_tone(received: Received) -> str:
    """Return the tone of a banner about what receiving did."""
    if received.summaries:
        doubtful = received.refused or any(map(needs_a_look, received.summaries))
        return "warn" if doubtful else "ok"
    return "error" if received.refused else "info"


def _update_line(update: Update) -> str:
    texts = Transfer()
    if update.kind is UpdateKind.TEXTS:
        return texts.texts(update.title, update.version)
    return texts.instrument(form_name(update.title), update.version)


def needs_a_look(summary: IntakeSummary) -> bool:
    """Return whether a person should look at what came: something is flagged, held, set aside or refused."""
    doubtful = _BAD | {IntakeOutcome.HELD}
    refused = any(item.outcome in doubtful for item in _items(summary))
    given_up = any(word.outcome is not AmendmentOutcome.ACCEPTED for word in summary.amendments)
    return bool(flag_lines(summary)) or refused or given_up


def _items(summary: IntakeSummary) -> list[ReceiptItem]:
    if summary.kind is BundleKind.RETURN:
        return [item for receipt in summary.receipts for item in receipt.items]
    return list(summary.items)


def summary_title(summary: IntakeSummary) -> str:
    """Return from whom a bundle came."""
    pattern = QCoreApplication.translate(
        "Transfer", "Bundle {number} from {desk}, signed by {officer}"
    )
    return pattern.format(
        number=summary.sequence, desk=summary.desk_name, officer=summary.officer_name
    )


def _counts(items: list[ReceiptItem]) -> tuple[int, int, int]:
    known = {IntakeOutcome.ACCEPTED, IntakeOutcome.ALREADY_HAVE}
    good = sum(item.outcome in known for item in items)
    held = sum(item.outcome is IntakeOutcome.HELD for item in items)
    return good, held, len(items) - good - held


def _counted(items: list[ReceiptItem], kind: BundleKind) -> list[str]:
    good, held, bad = _counts(items)
    lines = []
    if good and kind is BundleKind.RECORDS:
        lines.append(Transfer().taken_in(good))
    elif good:
        lines.append(Transfer().received(good))
    if held:
        lines.append(Transfer().held(held))
    if bad:
        lines.append(Transfer().refused(bad))
    return lines
