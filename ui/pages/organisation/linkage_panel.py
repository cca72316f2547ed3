"""Comparing all persons for the same one, and the rules of it: what others would change is said first."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QWidget

from ui.ground.tasks import Tasks
from ui.pages.organisation.panel import Panel
from ui.theme import current, set_hook, set_kind
from ui.widgets.field import Field
from ui.widgets.flow_row import FlowRow
from ui.widgets.scroll import ScrollColumn
from ui.widgets.texts import Paragraph
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import linking
from vetting_desk.operations.cases.linking import Preview, Ran

LIMIT = 500
_TALL = 260


class LinkagePanel(Panel):
    """Starts a run over all cases; shows the rules, previews others, and puts them in force with a reason."""

    def __init__(self, desk: OpenDesk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(desk, tasks, parent)
        scroll = ScrollColumn(self, width=0)
        self.column.addWidget(scroll, 1)
        column = scroll.column
        column.addWidget(
            Paragraph(
                self.tr(
                    "A run compares all persons of headquarters and proposes pairs that may be one person, in "
                    "the queue Possibly the same person. A person decides on each; nothing is linked by a run, "
                    "and no probability is shown."
                ),
                "body",
                self,
            )
        )
        self.run_button = QPushButton(self.tr("Compare all persons"), self)
        set_kind(self.run_button, "primary")
        self.run_button.clicked.connect(self._on_run)
        row = FlowRow(self)
        row.add(self.run_button)
        column.addWidget(row)
        self.rules = QPlainTextEdit(self)
        self.rules.setTabChangesFocus(True)
        self.rules.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.rules.setMinimumHeight(current().px(_TALL))
        means = self.tr(
            "Each level weighs by how often it is found among pairs of one person (m), and among all others "
            "(u); pairs of less weight than the threshold are not proposed."
        )
        column.addWidget(Field(self.tr("Rules of a run"), self.rules, means, self), 1)
        self.reason = QLineEdit(self)
        self.reason.setMaxLength(LIMIT)
        column.addWidget(
            Field(self.tr("Reason"), self.reason, self.tr("It stands in the log."), self)
        )
        column.addWidget(self._build_acts())

    def _build_acts(self) -> FlowRow:
        acts = FlowRow(self)
        self.preview_button = QPushButton(self.tr("What would change?"), acts)
        self.set_button = QPushButton(self.tr("Put these rules in force"), acts)
        self.shipped_button = QPushButton(self.tr("Back to the program's rules"), acts)
        self.preview_button.clicked.connect(self._on_preview)
        self.set_button.clicked.connect(self._on_set)
        self.shipped_button.clicked.connect(self._on_shipped)
        for each in (self.preview_button, self.set_button, self.shipped_button):
            acts.add(each)
        return acts

    def refresh(self) -> None:
        """Show the rules in force, unless others are being typed."""
        if not self.rules.document().isModified():
            self._tasks.store(linking.rules_text, self._desk, done=self._on_read)

    def first_widget(self) -> QWidget:
        """Return the button that compares."""
        return self.run_button

    def forget(self) -> None:
        """Clear the reason and what was typed of rules."""
        super().forget()
        self.reason.clear()
        self.rules.document().setModified(False)

    def _on_read(self, text: str) -> None:
        if not self.rules.document().isModified():
            self.rules.setPlainText(text)
            self.rules.document().setModified(False)

    def _on_run(self) -> None:
        self._do(linking.run, done=self._on_ran)

    def _on_ran(self, ran: Ran) -> None:
        self.banner.show_message(
            self.tr(
                "Compared: {persons}. Pairs to look at: {pairs}; new among them: {new}."
            ).format(persons=ran.persons, pairs=ran.pairs, new=ran.new),
            self.tr("They stand in the queue Possibly the same person."),
            tone="ok",
        )

    def _on_preview(self) -> None:
        self._do(linking.preview, self.rules.toPlainText(), done=self._on_previewed)

    def _on_previewed(self, found: Preview) -> None:
        self.banner.show_message(
            self.tr("Pairs to look at: {now} now, {then} then; new: {more}, gone: {fewer}.").format(
                now=found.now, then=found.then, more=found.more, fewer=found.fewer
            ),
            self.tr(
                "Linked by people, {same} in all: {same_now} now, {same_then} then. Said not to be the same: "
                "{not_now} now, {not_then} then. Nothing was changed."
            ).format(
                same=found.same,
                same_now=found.same_now,
                same_then=found.same_then,
                not_now=found.not_same_now,
                not_then=found.not_same_then,
            ),
            tone="info",
        )

    def _on_set(self) -> None:
        if self._has_reason():
            self._do(
                linking.set_rules, self.rules.toPlainText(), self.reason.text(), done=self._on_kept
            )

    def _on_shipped(self) -> None:
        if self._has_reason():
            self._do(linking.set_rules, "", self.reason.text(), done=self._on_kept)

    def _has_reason(self) -> bool:
        given = bool(self.reason.text().strip())
        set_hook(self.reason, "wrong", "false" if given else "true")
        if not given:
            self.banner.show_message(self.tr("Give the reason."), "", tone="error")
            self.reason.setFocus()
        return given

    def _on_kept(self, _: None) -> None:
        self.forget()
        self.banner.show_message(self.tr("In force from the next run on."), "", tone="ok")
        self.refresh()
