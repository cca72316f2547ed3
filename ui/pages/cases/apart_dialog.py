"""What is kept apart in a case: seen by everyone, kept apart by who talks with people, settled by a lawyer."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from ui.asking.tried_dialog import TriedDialog
from ui.i18n import moment_text
from ui.text.form_names import form_name
from ui.text.person_text import isolated
from ui.theme import SPACE, Size, current, set_kind
from ui.widgets.card import Card
from ui.widgets.fitting_box import FittingBox
from ui.widgets.scroll import ScrollColumn
from ui.widgets.texts import Paragraph, label
from vetting_desk.model.alarm import Apart, ApartCause, ApartOutcome

_WIDTH, _HEIGHT = 620, 260
_LETTERS = 12
"""Of the box of assessments that have room at the least: a long title would widen the dialog."""


class ApartDialog(TriedDialog):
    """Shows what is kept apart; it stays on the screen until `accept`, so that what was typed is not lost.

    Args:
        found: What is kept apart, or was.
        said: What can be kept apart: ids of assessments and their titles; none where the role may not.
        settles: Whether the officer is a lawyer.
        parent: The page.

    Signals:
        kept(str, str): Id of the assessment to keep apart, and why.
        settled(str, str, str): Id of what is kept apart, what the lawyer found, and why.
    """

    kept = Signal(str, str)
    settled = Signal(str, str, str)

    def __init__(
        self,
        found: Sequence[Apart],
        said: Sequence[tuple[str, str]],
        *,
        settles: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            self.tr("Kept apart"),
            self.tr(
                "What is said to stem from ill-treatment is used in no rating, decision or referral until a "
                "lawyer settles it. What was said before the notice was declined stays apart for good."
            ),
            parent,
        )
        self.settling: list[QPushButton] = []
        self.body = ScrollColumn(self)
        if found:
            self.body.setMinimumHeight(current().px(_HEIGHT))
        self.reason = QLineEdit(self)
        self.reason.setAccessibleName(self.tr("Why"))
        self.reason.setPlaceholderText(self.tr("Why"))
        self.what = FittingBox(self, _LETTERS)
        self.what.setAccessibleName(self.tr("What to keep apart"))
        for assessment_id, title in said:
            self.what.addItem(form_name(title), assessment_id)
        for each in found:
            self.body.column.addWidget(self._card(each, settles=settles))
        if not found:
            nothing = self.tr("Nothing is kept apart in this case.")
            self.body.column.addWidget(Paragraph(nothing, "muted", self))
        self.body.column.addStretch(1)
        at = self.column.count() - 1
        for number, part in enumerate((self.body, self.what, self.reason, self.problem_line)):
            self.column.insertWidget(at + number, part)
        self.what.setVisible(bool(said))
        self.reason.setVisible(bool(said) or settles)
        self.cancel = self.add_button(self.tr("Close"), "secondary")
        self.cancel.clicked.connect(self.reject)
        self.act = self.add_button(self.tr("Keep apart: ill-treatment"), "primary")
        self.act.setVisible(bool(said))
        self.act.clicked.connect(self._on_keep)
        self.setMinimumWidth(min(current().px(_WIDTH), Size.reading))

    def typed_field(self) -> QWidget:
        """Return the field of the reason."""
        return self.reason

    def _card(self, each: Apart, *, settles: bool) -> Card:
        card = Card(self, surface="banner", margin=SPACE.s)
        card.column.addWidget(label(isolated(form_name(each.title)), "strong", card, wrap=True))
        who = " · ".join(
            part for part in (each.officer_name, moment_text(each.at), each.desk) if part
        )
        card.column.addWidget(label(f"{self._cause(each)} · {who}", "caption", card, wrap=True))
        if each.reason:
            card.column.addWidget(Paragraph(each.reason, "body", card))
        card.column.addWidget(label(self._outcome(each), "body", card, wrap=True))
        open_ = each.cause is ApartCause.ILL_TREATMENT and (each.outcome is None or each.disputed)
        if settles and open_:
            row = QHBoxLayout()
            for words, outcome in (
                (self.tr("It may be used"), ApartOutcome.FREE),
                (self.tr("It stays apart"), ApartOutcome.APART),
            ):
                button = QPushButton(words, card)
                set_kind(button, "secondary")
                button.setAutoDefault(False)
                button.clicked.connect(partial(self._on_settle, each.id, outcome))
                row.addWidget(button)
                self.settling.append(button)
            row.addStretch(1)
            card.column.addLayout(row)
        return card

    def _cause(self, each: Apart) -> str:
        if each.cause is ApartCause.BEFORE_NOTICE:
            return self.tr("Said before the notice was declined")
        return self.tr("Said to stem from ill-treatment")

    def _outcome(self, each: Apart) -> str:
        if each.cause is ApartCause.BEFORE_NOTICE:
            return self.tr("It stays apart for good.")
        if each.disputed:
            return self.tr(
                "Two lawyers found otherwise. It stays apart until a lawyer settles that."
            )
        found = {
            None: self.tr("It waits for a lawyer."),
            ApartOutcome.FREE: self.tr("It may be used: {lawyer}. {reason}"),
            ApartOutcome.APART: self.tr("It stays apart: {lawyer}. {reason}"),
        }[each.outcome]
        return found.format(lawyer=isolated(each.settled_by), reason=each.settled_why)

    def _why(self) -> str:
        reason = self.reason.text().strip()
        if not reason:
            self.say(self.tr("Say why."))
            self.reason.setFocus()
        return reason

    def _on_keep(self) -> None:
        reason = self._why()
        if reason:
            self.begin_trying()
            self.kept.emit(str(self.what.currentData()), reason)

    def _on_settle(self, apart_id: str, outcome: ApartOutcome) -> None:
        reason = self._why()
        if reason:
            self.begin_trying()
            self.settled.emit(apart_id, outcome.value, reason)
