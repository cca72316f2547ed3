"""What was decided on a case, what was sent back and what is asked for: first on its page, at both desks."""

from functools import partial

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QPushButton, QWidget

from ui.i18n import day_text, in_row, moment_text
from ui.text.decision_text import decision_shape, decision_state_text, flaw_text
from ui.text.form_names import form_name
from ui.text.person_text import isolated
from ui.theme import current
from ui.widgets.card import Card
from ui.widgets.card_strip import CardStrip, notice_card
from vetting_desk.model import Record
from vetting_desk.model.decision_standing import DecisionState
from vetting_desk.operations.decisions.asked import SentBack, Task
from vetting_desk.operations.decisions.reading import DecisionRead

_MOST = 3
"""Most of each sort that are shown; the newest."""
_NORMAL = 100
QWIDGETSIZE_MAX = 16_777_215
"""Highest a widget of Qt may be, in pixels."""


class CameBack(CardStrip):
    """Cards for decisions, records that were sent back and tasks; it scrolls when there are many.

    At large letters the page around it scrolls, and all of it stands there: a card cut in the middle would meet
    what is below.

    Args:
        parent: Owner, or None.

    Signals:
        decision_requested: Id of a decision to be read on its own page.
        answer_requested: Id of a task that is to be answered.
        record_requested: Id of a record that was sent back.
    """

    decision_requested = Signal(str)
    answer_requested = Signal(str)
    record_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Decided, sent back and asked for"), parent, share=4)

    def show_all(
        self,
        decisions: tuple[DecisionRead, ...] = (),
        sent_back: tuple[SentBack, ...] = (),
        tasks: tuple[Task, ...] = (),
        records: tuple[Record, ...] = (),
        *,
        may_answer: bool = False,
    ) -> None:
        """Show what is open or in force.

        Args:
            decisions: Of the case, oldest first.
            sent_back: Its records that were sent back, oldest first.
            tasks: What is asked for, oldest first.
            records: All records of the case, for their titles.
            may_answer: Whether this officer may say that a task was done.
        """
        titles = {record.id: form_name(record.title) for record in records}
        shown = [each for each in decisions if _is_shown(each)]
        cards = [self._decision(each) for each in reversed(shown[-_MOST:])]
        cards += [
            self._card(
                "undo",
                "warn",
                self.tr("Sent back: {record}").format(
                    record=titles.get(each.payload.about.record, "…")
                ),
                "\n".join(remark.words for remark in each.payload.remarks),
                self._who(each.by, moment_text(each.entry.written_at)),
                (
                    self.tr("Open the record"),
                    self.record_requested,
                    each.payload.about.record,
                ),
            )
            for each in reversed([one for one in sent_back if one.open][-_MOST:])
        ]
        cards += [
            self._card(
                "warn" if each.payload.until else "info",
                "accent",
                self.tr("To be done by {who}").format(who=isolated(each.payload.who)),
                each.payload.words,
                self._until(each),
                (self.tr("Say what became of it…"), self.answer_requested, each.entry.id)
                if may_answer
                else None,
            )
            for each in reversed([one for one in tasks if one.open][-_MOST:])
        ]
        self.put_cards(cards)

    def most_height(self) -> int:
        """Return the highest it may become: all of it at large letters, where the page around it scrolls."""
        return super().most_height() if current().scale <= _NORMAL else QWIDGETSIZE_MAX

    def _decision(self, each: DecisionRead) -> Card:
        standing, payload = each.standing, each.standing.payload
        head = self.tr("Decision: {outcome}").format(outcome=isolated(payload.outcome.text))
        lines = [payload.reasons]
        lines += [
            self.tr("{officer} dissents: {words}").format(
                officer=isolated(voice.officer.name), words=isolated(voice.words)
            )
            for voice in standing.dissents
        ]
        names = in_row(
            isolated(voice.officer.name) for voice in standing.voices if voice.stance == "signs"
        )
        if standing.flaw is not None:
            lines = [decision_state_text(standing.state), flaw_text(standing.flaw)]
        elif standing.state is DecisionState.PROPOSED:
            waiting = in_row(isolated(officer.name) for officer in standing.waiting_for)
            lines.append(
                self.tr("Proposed, not in force: waits for {names}.").format(names=waiting)
            )
        else:
            lines.append(
                self.tr("In force. Can be appealed until {day}.").format(
                    day=day_text(payload.appeal.until)
                )
            )
            lines += [self._told(each)]
        if standing.reopened:
            why = standing.reopened[-1].payload.words
            lines.append(self.tr("To be looked at again: {words}").format(words=isolated(why)))
        at = standing.decided_at or standing.entry.written_at
        shape, ink = decision_shape(standing.state)
        act = (self.tr("Read the decision"), self.decision_requested, standing.entry.id)
        who = self._who(names, moment_text(at))
        return self._card(shape, ink, head, "\n".join(lines), who, act)

    def _told(self, each: DecisionRead) -> str:
        if not each.told:
            return self.tr("The person was not told yet: {who} tells them.").format(
                who=isolated(each.standing.payload.teller)
            )
        return self.tr("The person was told on {day}.").format(
            day=day_text(each.told[-1].payload.day)
        )

    def _until(self, task: Task) -> str:
        who = self._who(task.by, moment_text(task.entry.written_at))
        if not task.payload.until:
            return who
        return self.tr("{who} · until {day}").format(who=who, day=day_text(task.payload.until))

    def _who(self, officer: str, when: str) -> str:
        return self.tr("{officer}, {when}").format(officer=isolated(officer), when=when)

    def _card(
        self,
        symbol: str,
        ink: str,
        head: str,
        words: str,
        who: str,
        act: tuple[str, SignalInstance, str] | None = None,
    ) -> Card:
        """Return a card; an act is its words, the signal that asks for it, and what it is about."""
        button = None
        if act is not None:
            button = QPushButton(act[0], self)
            button.setAccessibleName(f"{act[0]}: {head}")
            button.clicked.connect(partial(act[1].emit, act[2]))
        card = notice_card(self, head, words, shape=(symbol, ink), below=who, act=button)
        card.setAccessibleName(f"{head}. {words} {who}")
        return card


def _is_shown(each: DecisionRead) -> bool:
    return each.standing.state not in {DecisionState.SUPERSEDED, DecisionState.WITHDRAWN}
