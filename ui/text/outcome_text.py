"""What transfer did, in words."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject

from ui.text.error_text import describe
from ui.text.form_names import form_name
from ui.text.kinds import outcome_text
from ui.text.person_text import isolated
from ui.text.rated_twice_text import RATED_TWICE
from ui.text.reason_text import reason_text
from vetting_desk.model import (
    Amendment,
    AmendmentOutcome,
    BundleKind,
    IntakeOutcome,
    IntakeSummary,
    ReceiptItem,
)
from vetting_desk.model.finding import FindingKind
from vetting_desk.model.transfer import Update, UpdateKind
from vetting_desk.operations.exchange.receiving import Received

_FLAGS = {
    "fork": QT_TRANSLATE_NOOP(
        "Transfer",
        "Another bundle came under the same number before. Two copies of that desk may be at work.",
    ),
    "feed-link": QT_TRANSLATE_NOOP(
        "Transfer", "It does not follow on the bundle before it. Ask that desk what happened."
    ),
    "audit-chain": QT_TRANSLATE_NOOP(
        "Transfer",
        "That desk's log does not continue the one it told of before: it may have been put back"
        " or changed. Ask that desk what happened.",
    ),
    "unknown-desk": QT_TRANSLATE_NOOP("Transfer", "This desk was not known here before."),
    "refused-trimmed": QT_TRANSLATE_NOOP(
        "Transfer",
        "Of what was refused, the largest contents were not kept: there is room for so much only.",
    ),
    "clock-ahead": QT_TRANSLATE_NOOP(
        "Transfer", "It was made later than now by that desk's clock."
    ),
    "clock-behind": QT_TRANSLATE_NOOP(
        "Transfer", "That desk's clock stood behind when a record was signed."
    ),
    "carrier-expired": QT_TRANSLATE_NOOP(
        "Transfer", "The certificate of the officer who signed the bundle has ended since."
    ),
    "carrier-revoked": QT_TRANSLATE_NOOP(
        "Transfer",
        "The bundle was carried by an officer who was revoked since. Its records are judged by themselves.",
    ),
    "desk-revoked": QT_TRANSLATE_NOOP(
        "Transfer", "That desk was revoked. Its records are judged by themselves."
    ),
    "stamp-refused": QT_TRANSLATE_NOOP(
        "Transfer", "It brought a stamp that is not headquarters' over this desk's own bundle."
    ),
    "hq-time-absurd": QT_TRANSLATE_NOOP(
        "Transfer",
        "Headquarters' time in it is months ahead of anything seen here, and was not believed. Compare this"
        " computer's clock with another one, and tell headquarters.",
    ),
    "time-corrected": QT_TRANSLATE_NOOP(
        "Transfer", "Headquarters corrected its time, and this desk follows."
    ),
    "unknown-bundle": QT_TRANSLATE_NOOP(
        "Transfer", "It confirms a bundle that this desk did not write."
    ),
    "receipt-digest": QT_TRANSLATE_NOOP(
        "Transfer", "It confirms a record that is another one here. Tell headquarters."
    ),
    "amendment-digest": QT_TRANSLATE_NOOP(
        "Transfer", "It decides on a record that is another one here. Tell headquarters."
    ),
    "receipt-record": QT_TRANSLATE_NOOP(
        "Transfer",
        "It confirms a record that the bundle did not carry. That was not taken over. Tell headquarters.",
    ),
    "receipt-missing": QT_TRANSLATE_NOOP(
        "Transfer", "It says nothing of a record that the bundle carried. Tell headquarters."
    ),
    "receipt-head": QT_TRANSLATE_NOOP(
        "Transfer",
        "It confirms a log that is not this desk's, and was not taken over. Tell headquarters.",
    ),
    "clinical-unsealed": QT_TRANSLATE_NOOP(
        "Transfer",
        "A record for psychologists came unsealed. It is kept closed here. Ask that desk why.",
    ),
    "instrument-unknown": QT_TRANSLATE_NOOP(
        "Transfer",
        "A record was made with an instrument that this desk does not have, and could not be compared.",
    ),
    "answers-not-compared": QT_TRANSLATE_NOOP(
        "Transfer", "The answers of a record could not be compared with its instrument."
    ),
    "pages-not-compared": QT_TRANSLATE_NOOP(
        "Transfer",
        "The pages of a report could not be compared with the signed answers. Pages laid out here are shown.",
    ),
    **RATED_TWICE,
    "revocation-older": QT_TRANSLATE_NOOP(
        "Transfer", "Its revocation list is older than the one here and was not taken over."
    ),
    "revocation-refused": QT_TRANSLATE_NOOP(
        "Transfer", "Its revocation list is not the organisation's and was not taken over."
    ),
    "register-changed": QT_TRANSLATE_NOOP(
        "Transfer",
        "Its register of certificates does not continue the one here. Ask headquarters whether it was "
        "restored from a backup; if not, somebody else may hold its issuing key.",
    ),
    "register-refused": QT_TRANSLATE_NOOP(
        "Transfer", "Its register of certificates cannot be read and was not taken over."
    ),
    "carrier-unregistered": QT_TRANSLATE_NOOP(
        "Transfer",
        "The certificate of the officer who sent it is not in the register of what headquarters issued. "
        "If headquarters was restored, two officers take it back, under Organisation, Register.",
    ),
    "policy-older": QT_TRANSLATE_NOOP(
        "Transfer", "Its rules are older than those here and were not taken over."
    ),
    "policy-refused": QT_TRANSLATE_NOOP(
        "Transfer", "Its rules were set by someone who may not set them, and were not taken over."
    ),
    "hq-epoch-older": QT_TRANSLATE_NOOP(
        "Transfer", "It is from before headquarters was restored, and confirms nothing any more."
    ),
    "holdings-refused": QT_TRANSLATE_NOOP(
        "Transfer", "Its list of records that headquarters has does not fit. Tell headquarters."
    ),
    "instrument-older": QT_TRANSLATE_NOOP(
        "Transfer", "It brought an older version of an instrument, which was not taken over."
    ),
    "instrument-refused": QT_TRANSLATE_NOOP(
        "Transfer", "It brought an instrument that cannot be used, which was not taken over."
    ),
    "instrument-role": QT_TRANSLATE_NOOP(
        "Transfer",
        "It brought an instrument, and was signed by someone who may not give any. It was not taken over.",
    ),
    "instrument-differs": QT_TRANSLATE_NOOP(
        "Transfer",
        "It brought an instrument that is another one here under the same version. Tell headquarters.",
    ),
    "pack-older": QT_TRANSLATE_NOOP(
        "Transfer",
        "It brought approved texts that are older than those here; they stay as they are.",
    ),
    "pack-differs": QT_TRANSLATE_NOOP(
        "Transfer",
        "It brought other texts under a version that is here already. They were not taken over: tell "
        "headquarters.",
    ),
    "pack-refused": QT_TRANSLATE_NOOP(
        "Transfer", "It brought texts that are not validly signed, which were not taken over."
    ),
    "pack-newer": QT_TRANSLATE_NOOP(
        "Transfer", "It brought texts that a newer version of the program wrote. Update this desk."
    ),
    "entry-unknown": QT_TRANSLATE_NOOP(
        "Transfer",
        "It brought a statement of a kind this program does not know. It is kept; a newer version shows it.",
    ),
    "entry-refused": QT_TRANSLATE_NOOP(
        "Transfer", "It brought a statement that is not validly signed, which was not taken over."
    ),
    "entry-stranger": QT_TRANSLATE_NOOP(
        "Transfer",
        "It brought facts of a case from a desk that never held this case. They are kept and do not count: ask "
        "that desk how it came to them.",
    ),
    "entry-not-theirs": QT_TRANSLATE_NOOP(
        "Transfer",
        "It brought facts of a case from an officer whose role may not record them. They are kept and do not "
        "count: have somebody who works on cases record them.",
    ),
    "fact-unknown": QT_TRANSLATE_NOOP(
        "Transfer",
        "It brought a fact of a case that this program does not know. It is kept and does not count: update "
        "this desk.",
    ),
    "case-forked": QT_TRANSLATE_NOOP(
        "Transfer",
        "It brought word that two desks hold one case. A supervisor settles it on the page of the case.",
    ),
    "fact-fork": QT_TRANSLATE_NOOP(
        "Transfer",
        "It brought another fact under a number that is here already. The first one counts: ask both desks, "
        "and record what is true on the page of the case.",
    ),
}
_NOTICED = QT_TRANSLATE_NOOP(
    "Transfer", "It shows something you should know: see what this desk noticed, under This desk."
)
_REPEATED = "reference-repeated:"
_REPEATED_WORDS = QT_TRANSLATE_NOOP(
    "Transfer",
    "The reference {reference} is also used by another case of that desk. Both are kept; searching for "
    "it shows both.",
)
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
_FINDINGS = frozenset(kind.value for kind in FindingKind)
_COUNTED = "gap"
_GAP = QT_TRANSLATE_NOOP("Transfer", "Bundles before it had not arrived when it came.")
"""A flag that is shown with its number."""


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
    others = [flag for flag in summary.flags if flag != _COUNTED]
    return lines + list(dict.fromkeys(flag_text(flag) for flag in others))


def flag_text(flag: str) -> str:
    """Return what a person should look at; a flag not known here is returned as it is."""
    if flag == _COUNTED:
        return _say(_GAP)
    if flag in _FLAGS:
        return _say(_FLAGS[flag])
    if flag.startswith(_REPEATED):
        return _say(_REPEATED_WORDS).format(reference=flag.removeprefix(_REPEATED))
    return _say(_NOTICED) if flag in _FINDINGS else flag


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
        Transfer().parts(len(waiting.lengths), ", ".join(map(str, waiting.missing)))
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
