"""The organisation's rules for all its desks: shown, changed, and put in force."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ui.ground.tasks import Tasks
from ui.pages.organisation.outcome_rules import OutcomeRules
from ui.pages.organisation.panel import Panel
from ui.pages.organisation.rules_waiting import RulesWaiting
from ui.text.kinds import stage_text
from ui.theme import SPACE, current, set_kind
from ui.widgets.banner import Banner
from ui.widgets.card import Card
from ui.widgets.field import Field
from ui.widgets.scroll import ScrollColumn
from ui.widgets.texts import Paragraph, label
from vetting_desk.model import Stage
from vetting_desk.operations.access import policy
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.policy import (
    LEAST_FAILURES,
    MOST_CLAIM_DAYS,
    MOST_DAYS,
    MOST_FAILURES,
    MOST_HIDDEN,
    MOST_MINUTES,
    MOST_ON_PANEL,
    MOST_SHARE,
    Policy,
    Purpose,
)
from vetting_desk.operations.organisation import deciding

_MINUTES = (0, 5, 15, 30, 60, 240, MOST_MINUTES)
_FAILURES = 20
_KEPT = -1


class RulesPanel(Panel):
    """A form of the rules; the button at its end puts them in force."""

    def __init__(self, desk: OpenDesk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(desk, tasks, parent)
        self._shown = Policy()
        scroll = self._scroll = ScrollColumn(self)
        self.column.addWidget(scroll, 1)
        column = scroll.column
        self._lead = Paragraph("", "body", self)
        column.addWidget(self._lead)
        self.waiting = RulesWaiting(desk.officer.id, self._do, self)
        self.waiting.in_force.connect(self._on_in_force)
        self.waiting.aside.connect(self._on_aside)
        self.waiting.present_wanted.connect(self._on_present_wanted)
        column.addWidget(self.waiting)
        self._minutes = QComboBox(self)
        column.addWidget(
            Field(
                self.tr("Ask for the passphrase again"),
                self._minutes,
                self.tr(
                    "Before a case is opened, a clinical record read, or a record taken out or signed."
                ),
                self,
            )
        )
        column.addWidget(self._reasons_card())
        column.addWidget(self._retention_card())
        self.outcomes = OutcomeRules(self)
        self.outcomes.changed.connect(self._update_button)
        column.addWidget(self.outcomes)
        column.addWidget(self._deciding_card())
        column.addWidget(self._numbers_card())
        column.addWidget(self._erasing_card())
        self.save_button = QPushButton(self.tr("Put these rules in force"), self)
        set_kind(self.save_button, "primary")
        self.save_button.clicked.connect(self._on_save)
        column.addWidget(self.save_button, alignment=Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        self._minutes.currentIndexChanged.connect(self._update_button)
        self._show(Policy())

    def _reasons_card(self) -> QWidget:
        card = Card(self, spacing=SPACE.xs)
        card.column.addWidget(label(self.tr("Ask for a reason"), "strong", card))
        hint = self.tr("The reason stands in the log.")
        card.column.addWidget(Paragraph(hint, "hint", card))
        words = {
            Purpose.OPEN_CASE: self.tr("when a case is opened"),
            Purpose.READ_CLINICAL: self.tr("when a clinical record is read"),
            Purpose.EXPORT: self.tr("when a record is taken out of the casebook"),
            Purpose.SIGN: self.tr("when a record is signed"),
        }
        self.reasons = {purpose: QCheckBox(said, card) for purpose, said in words.items()}
        for box in self.reasons.values():
            box.toggled.connect(self._update_button)
            card.column.addWidget(box)
        return card

    def _retention_card(self) -> QWidget:
        card = Card(self)
        card.column.addWidget(label(self.tr("How long cases are kept"), "strong", card))
        card.column.addWidget(
            Paragraph(
                self.tr(
                    "Days after the last change until a supervisor may erase a case of this stage. Only what "
                    "headquarters has acknowledged can be erased; nothing is erased by itself."
                ),
                "hint",
                card,
            )
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE.l)
        grid.setVerticalSpacing(SPACE.s)
        grid.setColumnStretch(2, 1)
        self.days: dict[Stage, QSpinBox] = {}
        for number, stage in enumerate(Stage):
            spin = QSpinBox(card)
            spin.setRange(_KEPT, MOST_DAYS)
            spin.setSpecialValueText(self.tr("kept"))
            spin.setMinimumWidth(current().px(140))
            _set_in(spin)
            spin.setAccessibleName(
                self.tr("Days until a case may be erased: {stage}").format(stage=stage_text(stage))
            )
            spin.valueChanged.connect(self._update_button)
            self.days[stage] = spin
            name = label(stage_text(stage), "body", card)
            grid.addWidget(name, number, 0)
            grid.addWidget(spin, number, 1, Qt.AlignmentFlag.AlignLeading)
        card.column.addLayout(grid)
        self.call_days = self._spin(card, 1, MOST_DAYS)
        card.column.addWidget(
            Field(
                self.tr("Days until the words of a closed or abandoned call are lost"),
                self.call_days,
                self.tr("Calls that are part of a case are kept with it. The count stays."),
                card,
            )
        )
        self.recording_days = self._spin(card, 0, MOST_DAYS)
        self.recording_days.setSpecialValueText(self.tr("kept"))
        card.column.addWidget(
            Field(
                self.tr("Days until the recording of a talk is erased"),
                self.recording_days,
                self.tr("A supervisor's desk does it by itself. Legal holds are obeyed."),
                card,
            )
        )
        return card

    def _deciding_card(self) -> QWidget:
        card = Card(self)
        card.column.addWidget(label(self.tr("Deciding on a case"), "strong", card))
        self.deciders = self._spin(card, 1, MOST_ON_PANEL)
        card.column.addWidget(
            Field(
                self.tr("How many decision-makers sign a decision"),
                self.deciders,
                self.tr("From {least} to {most}.").format(least=1, most=MOST_ON_PANEL),
                card,
            )
        )
        self.claim_days = self._spin(card, 1, MOST_CLAIM_DAYS)
        card.column.addWidget(
            Field(
                self.tr("After how many days a claim of a case ends by itself"),
                self.claim_days,
                self.tr("At headquarters: who claims a case from a queue has it for so long."),
                card,
            )
        )
        self.second_share = self._spin(card, 0, MOST_SHARE)
        card.column.addWidget(
            Field(
                self.tr("Of a hundred assessments that rate, so many are rated by a second person"),
                self.second_share,
                self.tr(
                    "They are drawn by chance and not signed before a second person has rated them blind. "
                    "Supervisors may always ask for one."
                ),
                card,
            )
        )
        return card

    def _numbers_card(self) -> QWidget:
        card = Card(self)
        card.column.addWidget(label(self.tr("Numbers over many cases"), "strong", card))
        self.least_shown = self._spin(card, 1, MOST_HIDDEN)
        card.column.addWidget(
            Field(
                self.tr("Fewest people a figure may be of"),
                self.least_shown,
                self.tr("Figures of fewer stay hidden. 1 hides none."),
                card,
            )
        )
        return card

    def _erasing_card(self) -> QWidget:
        card = Card(self)
        card.column.addWidget(label(self.tr("After wrong passphrases"), "strong", card))
        self.erasing = QCheckBox(self.tr("Destroy an officer's key on the desk"), card)
        self.erasing.toggled.connect(self._on_erasing)
        card.column.addWidget(self.erasing)
        self._erase_rest = QWidget(card)
        rest = QVBoxLayout(self._erase_rest)
        rest.setContentsMargins(0, 0, 0, 0)
        self.failures = QSpinBox(card)
        self.failures.setRange(LEAST_FAILURES, MOST_FAILURES)
        _set_in(self.failures)
        self.failures.setValue(_FAILURES)
        self.failures.valueChanged.connect(self._update_button)
        rest.addWidget(
            Field(
                self.tr("After how many in a row"),
                self.failures,
                self.tr("From {least} to {most}.").format(least=LEAST_FAILURES, most=MOST_FAILURES),
                card,
            )
        )
        self._warning = Banner(card)
        rest.addWidget(self._warning)
        card.column.addWidget(self._erase_rest)
        return card

    def _spin(self, card: QWidget, least: int, most: int) -> QSpinBox:
        spin = QSpinBox(card)
        spin.setRange(least, most)
        _set_in(spin)
        spin.valueChanged.connect(self._update_button)
        return spin

    def refresh(self) -> None:
        """Show the rules in force, unless some were changed here and are not in force yet."""
        self._tasks.store(deciding.standing, self._desk, done=self.waiting.show_standing)
        if self._read() == self._shown:
            self._tasks.store(policy.policy, self._desk, done=self._show)

    def forget(self) -> None:
        """Show the rules in force again; what was changed here is forgotten."""
        super().forget()
        self._show(self._shown)

    def first_widget(self) -> QWidget:
        """Return the first choice."""
        return self._minutes

    def bring_into_view(self) -> None:
        """Scroll to the end, where the gravest rule and the button stand."""
        self._scroll.ensureWidgetVisible(self.save_button)

    def show_outcomes(self) -> None:
        """Scroll to the rules by outcome, with the focus on the first of them."""
        next(iter(self.outcomes.kept.values())).setFocus()
        self._scroll.ensureWidgetVisible(self.outcomes)

    def choose_minutes(self, minutes: int) -> None:
        """Choose after how many minutes the passphrase is asked again."""
        self._minutes.setCurrentIndex(self._minutes.findData(minutes))

    def _show(self, rules: Policy) -> None:
        reasons = tuple(purpose for purpose in Purpose if purpose in rules.reasons)
        self._shown = replace(rules, reasons=reasons)
        self._lead.set_plain(self._where_from(rules))
        self._minutes.clear()
        for minutes in sorted({*_MINUTES, rules.ask_again_minutes}):
            self._minutes.addItem(self._minutes_words(minutes), minutes)
        self.choose_minutes(rules.ask_again_minutes)
        for purpose, box in self.reasons.items():
            box.setChecked(purpose in rules.reasons)
        for stage, spin in self.days.items():
            spin.setValue(rules.retention_days.get(stage.value, _KEPT))
        self.outcomes.show_rules(rules.outcomes_kept)
        self.deciders.setValue(rules.panel)
        self.claim_days.setValue(rules.claim_days)
        self.second_share.setValue(rules.second_share)
        self.least_shown.setValue(rules.least_shown)
        self.call_days.setValue(rules.call_days)
        self.recording_days.setValue(rules.recording_days)
        self.failures.setValue(rules.erase_after or _FAILURES)
        self.erasing.setChecked(bool(rules.erase_after))
        self._on_erasing()

    def _where_from(self, rules: Policy) -> str:
        if not rules.number:
            return self.tr(
                "These rules come with the program. What you decide here holds for every desk of the "
                "organisation."
            )
        return self.tr(
            "Rules {number} are in force here. Posts get them with their next return bundle, or when they "
            "join or renew."
        ).format(number=rules.number)

    def _minutes_words(self, minutes: int) -> str:
        if minutes == 0:
            return self.tr("every time")
        if minutes == MOST_MINUTES:
            return self.tr("once a day")
        return self.tr("after %n minute(s)", "", minutes)

    def _read(self) -> Policy:
        """Return the rules as they stand in the form."""
        return Policy(
            ask_again_minutes=int(self._minutes.currentData()),
            reasons=tuple(purpose for purpose in Purpose if self.reasons[purpose].isChecked()),
            erase_after=self.failures.value() if self.erasing.isChecked() else 0,
            retention_days={
                stage.value: spin.value()
                for stage, spin in self.days.items()
                if spin.value() != _KEPT
            },
            panel=self.deciders.value(),
            claim_days=self.claim_days.value(),
            least_shown=self.least_shown.value(),
            call_days=self.call_days.value(),
            recording_days=self.recording_days.value(),
            outcomes_kept=self.outcomes.read(),
            second_share=self.second_share.value(),
            number=self._shown.number,
        )

    def _on_erasing(self) -> None:
        on = self.erasing.isChecked()
        self._erase_rest.setVisible(on)
        if on:
            self._warning.show_message(
                self.tr("Anybody at the keyboard can then destroy a key by typing nonsense."),
                self.tr(
                    "After that the desk opens only with another officer's key, or is restored from a backup. "
                    "It does not stop someone who has copied the disk."
                ),
                tone="warn",
            )
        self._update_button()

    def _update_button(self) -> None:
        ready = self._minutes.currentData() is not None
        self.save_button.setEnabled(ready and self._read() != self._shown)

    def _on_save(self) -> None:
        self._do(deciding.set_policy, self._read(), done=self._on_saved)

    def _on_saved(self, decided: Policy) -> None:
        self._tasks.store(policy.policy, self._desk, done=partial(self._say, decided))

    def _say(self, decided: Policy, now: Policy) -> None:
        if now == decided:
            self._on_in_force(decided)
        else:
            self._show(now)
            self.refresh()
            self.banner.show_message(
                self.tr("Rules {number} wait for a second officer.").format(number=decided.number),
                self.tr(
                    "They decide over people. The rules as they were stay in force until then."
                ),
                tone="info",
            )

    def _on_in_force(self, decided: Policy) -> None:
        self._show(decided)
        self.refresh()
        self.banner.show_message(
            self.tr("Rules {number} are in force here.").format(number=decided.number),
            self.tr("Write return bundles, so that every post gets them soon."),
            tone="ok",
        )

    def _on_aside(self) -> None:
        self.refresh()
        self.banner.show_message(
            self.tr("The rules were set aside; those in force stay."), tone="ok"
        )

    def _on_present_wanted(self) -> None:
        self._do(deciding.set_policy, self._shown, done=self._on_saved)


def _set_in(spin: QSpinBox) -> None:
    """Keep the figures away from the edge, as in other fields: the style sheet does not reach them."""
    spin.lineEdit().setTextMargins(SPACE.s, 0, SPACE.s, 0)
