"""What is filled in of an own draft: a panel for each part, and every change kept as it is typed."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.ground.tasks import Tasks
from ui.pages.deciding.afterwards_panel import AfterwardsPanel
from ui.pages.deciding.criterion_panel import CriterionPanel
from ui.pages.deciding.deciding_view import DecidingView
from ui.pages.deciding.members_panel import MembersPanel
from ui.pages.deciding.open_points import AFTERWARDS, OUTCOME, PANEL
from ui.pages.deciding.outcome_panel import OutcomePanel
from ui.widgets.scroll import ScrollColumn
from vetting_desk.model.decision import (
    CriterionDraft,
    InquiryDraft,
    ReferralDraft,
)
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.decisions import drafts
from vetting_desk.operations.decisions.preparing import Draft
from vetting_desk.operations.decisions.safeguards import Age


class DraftPanels(QWidget):
    """Shows one part at a time.

    Args:
        desk: The unlocked headquarters.
        tasks: Where changes are kept.
        today: The day at this desk.
        parent: The page.

    Signals:
        kept: The `Draft` as it is kept now.
        refused: The error, where a change cannot be kept; what was typed stays.
        record_requested: Id of a record to be read beside.
    """

    kept = Signal(object)
    refused = Signal(object)
    record_requested = Signal(str)

    def __init__(
        self, desk: OpenDesk, tasks: Tasks, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._draft: Draft | None = None
        self._view: DecidingView | None = None
        self.part = ""
        self.criterion = CriterionPanel(self)
        self.outcome = OutcomePanel(today, self)
        self.afterwards = AfterwardsPanel(today, self)
        self.members = MembersPanel(self)
        self._stack = QStackedWidget(self)
        self._places: dict[QWidget, ScrollColumn] = {}
        for panel in (self.criterion, self.outcome, self.afterwards, self.members):
            scroll = ScrollColumn(self, width=0)
            scroll.column.addWidget(panel)
            scroll.column.addStretch(1)
            self._places[panel] = scroll
            self._stack.addWidget(scroll)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.criterion.changed.connect(self._on_criterion)
        self.criterion.record_requested.connect(self.record_requested)
        self.outcome.changed.connect(self._on_outcome)
        self.afterwards.changed.connect(self._on_afterwards)
        self.members.changed.connect(self._on_members)

    @property
    def draft(self) -> Draft | None:
        """The draft as it is kept; None before one is shown."""
        return self._draft

    def show_view(self, view: DecidingView) -> None:
        """Take over what is known; what is being typed stays as it is."""
        before = self._draft
        self._view, self._draft = view, view.draft
        if view.draft is None:
            self.part = ""
        elif before is None or before.id != view.draft.id:
            self.part = ""
            criteria = view.draft.content.criteria
            self.show_part(criteria[0].key if criteria else OUTCOME)

    def show_part(self, part: str) -> None:
        """Show a part, a criterion's key or one of `open_points`; what was typed in the one before is kept."""
        view, draft = self._view, self._draft
        if view is None or draft is None or view.choices is None:
            return
        self.flush()
        self.part = part
        content, known = draft.content, view.known
        panel: QWidget = self.outcome
        if part == PANEL:
            panel = self.members
            self.members.show_draft(content, view.choices, known.sources)
        elif part == AFTERWARDS:
            panel = self.afterwards
            self.afterwards.show_draft(content)
        elif any(each.key == part for each in content.criteria):
            panel = self.criterion
            texts = {each.key: each.text for each in view.choices.criteria}
            self.criterion.show_criterion(
                content.criterion(part),
                texts.get(part, part),
                known.sources,
                view.place_text,
                judged=view.judged,
            )
        else:
            self.part = OUTCOME
            adult = known.age is Age.ADULT
            self.outcome.show_draft(content, view.choices, known, adult=adult)
        self._stack.setCurrentWidget(self._places[panel])
        self._places[panel].verticalScrollBar().setValue(0)

    def field(self, name: str) -> QWidget:
        """Return a field of the part shown, by its name."""
        return self._panel().field(name)

    def flush(self) -> None:
        """Keep what is typed and was not kept yet."""
        if self.part and self._draft is not None:
            self._panel().flush()

    def _panel(self) -> CriterionPanel | OutcomePanel | AfterwardsPanel | MembersPanel:
        if self.part == PANEL:
            return self.members
        if self.part == AFTERWARDS:
            return self.afterwards
        return self.outcome if self.part == OUTCOME else self.criterion

    def _on_criterion(self, criterion: CriterionDraft) -> None:
        self._keep(drafts.set_criterion, criterion)

    def _on_outcome(
        self,
        outcome: str,
        grounds: tuple[str, ...],
        reasons: str,
        referral: ReferralDraft | None,
        inquiry: InquiryDraft | None,
    ) -> None:
        self._keep(
            drafts.set_outcome, outcome, grounds, reasons, referral=referral, inquiry=inquiry
        )

    def _on_afterwards(self, how: str, until: date | None, teller: str, language: str) -> None:
        self._keep(drafts.set_afterwards, how, until, teller, language)

    def _on_members(self, members: tuple[str, ...], lawyer: str) -> None:
        self._keep(drafts.set_panel, members, lawyer)

    def _keep(self, function: Callable[..., Draft], *args: object, **more: Any) -> None:
        if self._draft is not None:
            self._tasks.store(
                function,
                self._desk,
                self._draft.id,
                *args,
                done=self._on_kept,
                failed=self.refused.emit,
                **more,
            )

    def _on_kept(self, draft: Draft) -> None:
        if self._draft is not None and self._draft.id == draft.id:
            self._draft = draft
            self.kept.emit(draft)
