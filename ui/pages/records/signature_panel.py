"""What a signature is worth, in words: who, when and by whose clock, unchanged since, and details."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.i18n import in_line, in_row, moment_text
from ui.text.evidence_text import cannot_be_judged_text, evidence_text
from ui.text.kinds import role_text
from ui.text.person_text import isolated
from ui.theme import SPACE, set_kind, set_role
from ui.theme.icons import pixmap
from ui.widgets.card import Card
from ui.widgets.texts import Paragraph, label
from vetting_desk.model.evidence import Outcome
from vetting_desk.operations.records.checking import RecordCheck

SHAPES = {
    Outcome.VALID: ("shield", "ok", "ok"),
    Outcome.NOT_VALID: ("error", "error", "error"),
    Outcome.CANNOT_BE_JUDGED: ("unknown", "warn", "warn"),
}
"""Shape, ink and tone of each outcome."""
_NOT_VALID = {
    "": QT_TRANSLATE_NOOP(
        "SignaturePanel", "The signature is not valid: something was changed after signing"
    ),
    "report": QT_TRANSLATE_NOOP(
        "SignaturePanel", "The signature is not valid: the report is not the one that was signed"
    ),
    "role": QT_TRANSLATE_NOOP(
        "SignaturePanel", "Not valid: the signer's role may not sign such an instrument"
    ),
    "answers": QT_TRANSLATE_NOOP(
        "SignaturePanel",
        "Not valid: the answers are not those of the instrument as it was filled in",
    ),
    "submission": QT_TRANSLATE_NOOP(
        "SignaturePanel", "Not valid: the instrument is filled in a way that it does not allow"
    ),
    "report-pages": QT_TRANSLATE_NOOP(
        "SignaturePanel",
        "Not valid: the pages of the report say something else than the signed answers",
    ),
    "second-rating": QT_TRANSLATE_NOOP(
        "SignaturePanel",
        "Not valid: what it says of its second rating is not what the two raters signed",
    ),
}
"""Why a record is not valid, by the key of the check; the first for every other key."""
_NOT_COMPARED = {
    "instrument-unknown": QT_TRANSLATE_NOOP(
        "SignaturePanel",
        "The signature is good, and what it signs cannot be judged here: this desk does not have the "
        "instrument",
    ),
    "answers-not-compared": QT_TRANSLATE_NOOP(
        "SignaturePanel",
        "The signature is good, and what it signs cannot be judged here: the answers could not be "
        "compared with the instrument",
    ),
    "pages-not-compared": QT_TRANSLATE_NOOP(
        "SignaturePanel",
        "The signature is good, and the pages of the report could not be compared with the signed "
        "answers. Saving the report gives pages laid out here",
    ),
    "second-rating-not-compared": QT_TRANSLATE_NOOP(
        "SignaturePanel",
        "The signature is good, and what it says of its second rating cannot be judged here: not all "
        "that the raters signed has come",
    ),
    "second-rating-more": QT_TRANSLATE_NOOP(
        "SignaturePanel",
        "The signature is good, and more was signed about its second rating than it names: look at that "
        "under Second rater before you rely on it",
    ),
    "second-rating-unsaid": QT_TRANSLATE_NOOP(
        "SignaturePanel",
        "The signature is good, and it says nothing of a second rating for which the first rater locked: "
        "ask that desk why",
    ),
}
"""Why a record cannot be judged although its signature is good, by the key of the check."""


class SignaturePanel(Card):
    """A wide row about one signature."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout()
        row.setSpacing(SPACE.l)
        self._shape = QLabel(self)
        row.addWidget(self._shape, 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(SPACE.xs)
        self._outcome = label("", "strong", self, wrap=True)
        self._who = label("", "body", self, wrap=True)
        self._when = label("", "muted", self, wrap=True)
        self._shown = label("", "body", self, wrap=True)
        self._accepted = label("", "body", self, wrap=True)
        for part in (self._outcome, self._shown, self._accepted, self._who, self._when):
            texts.addWidget(part)
        row.addLayout(texts, 1)
        self._more = QPushButton(self.tr("Details"), self)
        self._more.setCheckable(True)
        set_kind(self._more, "quiet")
        row.addWidget(self._more, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(row)
        self._details = Paragraph("", "muted", self)
        self._details.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._details.hide()
        self.column.addWidget(self._details)
        self._more.toggled.connect(self._details.setVisible)

    def show_check(self, check: RecordCheck, details: str) -> None:
        """Show what a check found.

        Args:
            check: The outcome, who and when.
            details: More for those who want it, such as digests.
        """
        shape, ink, role = SHAPES[check.outcome]
        self._shape.setPixmap(pixmap(shape, ink, 32))
        set_role(self._outcome, "strong")
        self._outcome.setText(self._words(check))
        self._outcome.setProperty("tone", role)
        self._show_line(self._shown, evidence_text(check.evidence) if check.evidence else "")
        self._show_line(self._accepted, self._acceptance(check))
        if check.officer is not None:
            who = in_row((isolated(check.officer.name), role_text(check.officer.role)))
        else:
            who = self.tr("Nobody can be named")
        self._who.setText(in_line(f"{who} · {check.desk_name}"))
        clock = self.tr("this desk's clock") if check.own_clock else self.tr("the post's clock")
        when = self.tr("Signed {when} by {clock}").format(
            when=moment_text(check.signed_at), clock=clock
        )
        if check.outcome is Outcome.VALID:
            when += " · " + self.tr("unchanged since")
        self._when.setText(when)
        self._details.set_plain(details)
        said = (self._outcome, self._shown, self._accepted, self._who)
        lines = [part.text() for part in said if not part.isHidden()]
        self.setAccessibleName(". ".join([*lines, when]))

    def _show_line(self, line: QLabel, words: str) -> None:
        line.setText(words)
        line.setVisible(bool(words))

    def _acceptance(self, check: RecordCheck) -> str:
        """Return who took a record in that nobody could judge, and why; empty if nobody had to."""
        accepted = check.acceptance
        if accepted is None:
            return ""
        pattern = self.tr("Taken in all the same by {officer} on {when}: {reason}")
        return pattern.format(
            officer=isolated(accepted.officer_name),
            when=moment_text(accepted.at),
            reason=isolated(accepted.reason),
        )

    def evidence(self) -> str:
        """Return what shows how old it is, in words; empty for nothing."""
        return self._shown.text()

    def outcome(self) -> str:
        """Return the outcome in words."""
        return self._outcome.text()

    def _words(self, check: RecordCheck) -> str:
        if check.outcome is Outcome.VALID:
            return self.tr("The signature is valid")
        if check.outcome is Outcome.NOT_VALID:
            return _say(_NOT_VALID.get(check.why, _NOT_VALID[""]))
        if check.why in _NOT_COMPARED:
            return _say(_NOT_COMPARED[check.why])
        return cannot_be_judged_text(check.why)


def _say(text: object) -> str:
    return QCoreApplication.translate("SignaturePanel", str(text))
