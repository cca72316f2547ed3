"""One thing that a person agreed to, refused or took back, who asked and how, and what can be done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui.i18n import in_line
from ui.pages.outreach.author_text import author_text
from ui.text.outreach_text import consent_shape, consent_state_text, day_text, partner_text, to_text
from ui.text.person_text import isolated
from ui.text.profile_text import language_name
from ui.theme import SPACE, set_kind
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.flow_row import FlowRow
from ui.widgets.texts import Paragraph, label
from vetting_desk.model.consent import PUBLIC, Consent, ConsentState, PartnerKind
from vetting_desk.operations.outreach.asking import STANDS


class ConsentCard(Card):
    """One consent.

    Args:
        consent: Which.
        may_write: Whether something can still be added to its case.
        may_plan: Whether an engagement can be planned now.
        parent: The page.

    Attributes:
        buttons: What can be done, by ``withdraw``, ``told`` and ``plan``.

    Signals:
        wanted: The key of a button, and the `Consent`.
    """

    wanted = Signal(str, object)

    def __init__(
        self, consent: Consent, *, may_write: bool, may_plan: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, spacing=SPACE.s)
        self._consent = consent
        self.buttons: dict[str, QPushButton] = {}
        self._lines: list[str] = []
        self._build_head()
        for words, role in self._said():
            self._lines.append(words)
            self.column.addWidget(Paragraph(words, role, self))
        if may_write:
            self._build_acts(may_plan=may_plan)
        self.setAccessibleName(". ".join(self._lines))

    def words(self) -> str:
        """Return what stands on it."""
        return "\n".join(self._lines)

    def title(self) -> str:
        """Return to what, and with whom."""
        partner = self._consent.said.payload.partner
        words = to_text(self._consent.to)
        return f"{words}: {isolated(partner.name)}" if partner is not None else words

    def _build_head(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE.m)
        row.addWidget(label(self.title(), "strong", self, wrap=True), 1)
        state = consent_state_text(self._consent.state)
        row.addWidget(Chip(state, *consent_shape(self._consent.state), parent=self))
        self.column.addLayout(row)
        self._lines += [self.title(), state]

    def _said(self) -> list[tuple[str, str]]:
        said, payload = self._consent.said, self._consent.said.payload
        found: list[tuple[str, str]] = []
        if payload.partner is not None:
            kind = partner_text(PartnerKind(payload.partner.kind))
            words = self.tr("{kind}. May know: {what}")
            found.append((words.format(kind=kind, what=isolated(payload.partner.may_know)), "body"))
        if payload.words:
            found.append((f"“{isolated(payload.words)}”", "body"))
        if payload.until:
            found.append((self.tr("Until {day}").format(day=day_text(payload.until)), "body"))
        elif payload.answer == "given":
            found.append((self.tr("No last day was named"), "body"))
        asked = [
            self.tr("Asked on {day} by {who}").format(
                day=day_text(payload.day), who=author_text(said.author)
            ),
            language_name(payload.language),
        ]
        if payload.interpreter:
            asked.append(self.tr("interpreter {name}").format(name=isolated(payload.interpreter)))
        if payload.said_by == "guardian":
            asked.append(self.tr("the guardian answered"))
        found.append((in_line(" · ".join(asked)), "muted"))
        found.append((isolated(payload.how), "muted"))
        return found + self._afterwards()

    def _afterwards(self) -> list[tuple[str, str]]:
        found: list[tuple[str, str]] = []
        for each in self._consent.withdrawn:
            words = self.tr("Taken back on {day}, written down by {who}").format(
                day=day_text(each.payload.day), who=author_text(each.author)
            )
            said = f": “{isolated(each.payload.words)}”" if each.payload.words else ""
            found.append((words + said, "body"))
        told = self._consent.told
        if told is not None:
            words = self.tr("The partner was told on {day}: {how}").format(
                day=day_text(told.payload.day), how=isolated(told.payload.words)
            )
            found.append((words, "body"))
        elif self._consent.partner_to_tell:
            words = self.tr("The partner has still to be told that nothing more is shared.")
            found.append((words, "warn"))
        return found

    def _build_acts(self, *, may_plan: bool) -> None:
        acts = FlowRow(self, SPACE.m)
        if self._consent.partner_to_tell:
            self._add(acts, "told", self.tr("The partner was told…"))
        given = self._consent.state is ConsentState.GIVEN
        if may_plan and given and self._consent.to in PUBLIC:
            self._add(acts, "plan", self.tr("Plan an engagement…"))
        if self._consent.state in STANDS:
            self._add(acts, "withdraw", self.tr("They take it back…"))
        if self.buttons:
            self.column.addWidget(acts)
        else:
            acts.hide()

    def _add(self, acts: FlowRow, key: str, words: str) -> None:
        button = QPushButton(words, acts)
        set_kind(button, "secondary")
        button.setAccessibleName(f"{words} {self.title()}")
        button.setProperty("key", key)
        button.clicked.connect(self._on_clicked)
        acts.add(button)
        self.buttons[key] = button

    def _on_clicked(self) -> None:
        self.wanted.emit(str(self.sender().property("key")), self._consent)
