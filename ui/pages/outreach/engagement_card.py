"""One engagement: what it is, how the person was before and after, and what comes next."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui.i18n import date_text, in_line
from ui.pages.outreach.author_text import author_text
from ui.text.outreach_text import (
    day_text,
    engagement_shape,
    engagement_state_text,
    step_text,
    well_text,
)
from ui.text.person_text import isolated
from ui.theme import SPACE, set_kind
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.flow_row import FlowRow
from ui.widgets.texts import Paragraph, label
from vetting_desk.model.consent import Engagement, EngagementState

_NEXT = {
    EngagementState.PLANNED: ("before", "called-off"),
    EngagementState.NOT_WELL: ("before", "called-off"),
    EngagementState.READY: ("held", "before", "called-off"),
    EngagementState.HELD: ("after",),
    EngagementState.OVER: ("after",),
    EngagementState.CALLED_OFF: (),
}
"""By state, the steps that can come next, the likeliest first."""


class EngagementCard(Card):
    """One engagement.

    Args:
        engagement: Which.
        may_write: Whether something can still be added to its case.
        stopped: Whether a psychologist stopped all of them: none takes place then.
        parent: The page.

    Attributes:
        buttons: What can be done, by step.

    Signals:
        wanted: The step, and the `Engagement`.
    """

    wanted = Signal(str, object)

    def __init__(
        self,
        engagement: Engagement,
        *,
        may_write: bool,
        stopped: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, spacing=SPACE.s)
        self._engagement = engagement
        self.buttons: dict[str, QPushButton] = {}
        self._lines: list[str] = []
        self._build_head()
        for words, role in self._said():
            self._lines.append(words)
            self.column.addWidget(Paragraph(words, role, self))
        steps = _NEXT[engagement.state] if may_write else ()
        acts = FlowRow(self, SPACE.m)
        for step in steps:
            if not (stopped and step == "held"):
                self._add(acts, step)
        if self.buttons:
            self.column.addWidget(acts)
        else:
            acts.hide()
        self.setAccessibleName(". ".join(self._lines))

    def words(self) -> str:
        """Return what stands on it."""
        return "\n".join(self._lines)

    def _build_head(self) -> None:
        payload, state = self._engagement.said.payload, self._engagement.state
        row = QHBoxLayout()
        row.setSpacing(SPACE.m)
        title = f"{isolated(payload.what)} · {day_text(payload.day)}"
        row.addWidget(label(title, "strong", self, wrap=True), 1)
        row.addWidget(Chip(engagement_state_text(state), *engagement_shape(state), parent=self))
        self.column.addLayout(row)
        self._lines += [title, engagement_state_text(state)]

    def _said(self) -> list[tuple[str, str]]:
        said = self._engagement.said
        where = f"{isolated(said.payload.where)} · {author_text(said.author)}"
        found = [(in_line(where), "muted")]
        for each in self._engagement.steps:
            parts = [date_text(each.entry.written_at), step_text(each.payload.step)]
            parts += [well_text(each.payload.well), isolated(each.payload.words)]
            parts.append(author_text(each.author))
            found.append((in_line(" · ".join(part for part in parts if part)), "body"))
        if not self._engagement.consented and self._engagement.state is EngagementState.CALLED_OFF:
            found.append((self.tr("What they agreed to does not stand any more."), "muted"))
        return found

    def _add(self, acts: FlowRow, step: str) -> None:
        words = {
            "before": self.tr("How are they before it?…"),
            "held": self.tr("It took place…"),
            "after": self.tr("How are they after it?…"),
            "called-off": self.tr("Call it off…"),
        }[step]
        button = QPushButton(words, acts)
        set_kind(button, "secondary")
        button.setAccessibleName(f"{words} {self._engagement.said.payload.what}")
        button.setProperty("key", step)
        button.clicked.connect(self._on_clicked)
        acts.add(button)
        self.buttons[step] = button

    def _on_clicked(self) -> None:
        self.wanted.emit(str(self.sender().property("key")), self._engagement)
