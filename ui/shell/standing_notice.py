"""What is said across the top of an unlocked desk until it is put right; nobody can close it.

An issuing key that one officer opens alone, a revocation list that is due, rules that are not what officers
signed, a role this program does not know, or one that has nothing to do here, an administrator without the
casebook. Only who can do something about it is
told; what leads there is a route of the frame.
"""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.ground.events import Changed, Subject
from ui.ground.tasks import Tasks
from ui.i18n import date_text
from ui.text.error_text import describe
from ui.text.kinds import role_text
from ui.theme import SPACE
from ui.widgets.banner import Banner
from vetting_desk.errors import CaseKeyMissingError
from vetting_desk.model import DeskKind, Officer
from vetting_desk.operations.access.issuing_key import Custody
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import ALLOWED, OF_NUMBERS, Action
from vetting_desk.operations.access.signed_rules import RulesStanding, RulesState
from vetting_desk.operations.desk import together
from vetting_desk.operations.organisation import deciding, revocations
from vetting_desk.operations.organisation.revocations import ListState

_WATCHED = (Subject.PEOPLE, Subject.SETTINGS)


@dataclass(frozen=True, slots=True)
class _Found:
    custody: Custody
    state: ListState
    rules: RulesStanding


class StandingNotice(QWidget):
    """At most one banner for each thing that is to be put right.

    Args:
        desk: The unlocked desk.
        tasks: Where the store is asked.
        parent: Owner.

    Signals:
        asked(str): A part of the page Organisation is wanted: ``issuing``, ``members`` or ``rules``.
        opened_together: A colleague opened the casebook: there is more to be shown.
    """

    asked = Signal(str)
    opened_together = Signal()

    def __init__(self, desk: OpenDesk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.l, SPACE.s, SPACE.l, 0)
        column.setSpacing(SPACE.s)
        self.role, self.key, self.list = Banner(self), Banner(self), Banner(self)
        self.alone, self.rules = Banner(self), Banner(self)
        self.alone.acted.connect(self._on_together)
        for banner in (self.alone, self.role, self.rules, self.key, self.list):
            column.addWidget(banner)
        self.key.acted.connect(self._on_key)
        self.list.acted.connect(self._on_list)
        self.rules.acted.connect(self._on_rules)
        self.hide()
        self._show_alone()
        self._show_role()

    def look(self) -> None:
        """Look whether something is to be put right."""
        hq = self._desk.desk.kind is DeskKind.HQ
        if hq and self._desk.may(Action.ENROL):
            self._tasks.store(_look, self._desk, done=self._on_looked)

    def look_after(self, changed: Changed) -> None:
        """Look again if a change may have put it right."""
        if changed.touches(*_WATCHED):
            self.look()

    def _show_alone(self) -> None:
        if self._desk.alone:
            self.alone.show_message(
                self.tr("You are here alone: the casebook is closed."),
                self.tr(
                    "An administrator reads the log and who has a key. Everything else needs a colleague "
                    "who works with cases to type their passphrase beside you."
                ),
                action=self.tr("Open it with a colleague…"),
            )

    def _on_together(self) -> None:
        self._tasks.store(together.colleagues, self._desk, done=self._on_colleagues)

    def _on_colleagues(self, found: tuple[Officer, ...]) -> None:
        from ui.asking.second_officer import AskingColleague

        if not found:
            words = describe(CaseKeyMissingError(detail="nobody-else"))
            self.alone.show_message(words.sentence, words.hint, tone="warn")
            return
        ids = [each.id for each in found]
        window, again = self.window(), self.opened_together.emit
        AskingColleague(self._desk, self._tasks, window, ids, again).ask()

    def _show_role(self) -> None:
        role = self._desk.officer.role
        if not role.is_known:
            self.role.show_message(
                self.tr("Your role: {role}").format(role=role_text(role)),
                self.tr(
                    "It may do nothing here until this program is updated. What is yours is kept."
                ),
                tone="warn",
            )
        elif not ALLOWED[role] - (
            frozenset() if self._desk.desk.kind is DeskKind.HQ else OF_NUMBERS
        ):
            self.role.show_message(
                self.tr("Your role: {role}").format(role=role_text(role)),
                self.tr("This desk has nothing for it to do yet."),
            )
        self._show_any()

    def _on_looked(self, found: _Found | None) -> None:
        if found is None:
            return
        if found.custody is Custody.ONE:
            self.key.show_message(
                self.tr(
                    "The issuing key waits for a second officer: until then one alone opens it."
                ),
                self.tr(
                    "Whoever copies this desk and knows one passphrase could make certificates."
                ),
                tone="warn",
                action=self.tr("Put it under two officers"),
            )
        else:
            self.key.hide()
        if found.state.due:
            until = date_text(found.state.until) if found.state.until else ""
            self.list.show_message(
                self.tr("It is time for a new revocation list."),
                self.tr(
                    "The one there is good until {day}; posts cannot judge signatures then."
                ).format(day=until)
                if until
                else "",
                tone="warn",
                action=self.tr("Renew the list"),
            )
        else:
            self.list.hide()
        self._show_rules(found.rules)
        self._show_any()

    def _show_rules(self, found: RulesStanding) -> None:
        state, waiting = found.state, found.waiting
        if state is RulesState.CHANGED:
            sentence = self.tr("The organisation's rules are not what officers signed.")
            hint = self.tr("Nothing is decided or erased by them until this is put right.")
        elif state is RulesState.REVOKED:
            sentence = self.tr(
                "The organisation's rules were signed under a certificate revoked from a day before."
            )
            hint = self.tr("Nothing is decided or erased by them until rules are signed anew.")
        elif state is RulesState.ONE:
            sentence = self.tr("The organisation's rules wait for a second officer's signature.")
            hint = self.tr("Nothing is decided or erased by them until then.")
        elif waiting is not None:
            sentence = self.tr("Proposed rules wait for a second officer's signature.")
            hint = self.tr("The rules as they were stay in force until then.")
        elif state is RulesState.UNSIGNED:
            sentence = self.tr("Nobody has signed the organisation's rules yet.")
            hint = self.tr("Signed rules show it when somebody changes them.")
        else:
            self.rules.hide()
            return
        tone = "error" if state in {RulesState.CHANGED, RulesState.REVOKED} else "warn"
        action = self.tr("Look at the rules")
        self.rules.show_message(sentence, hint, tone=tone, action=action)

    def _show_any(self) -> None:
        banners = (self.alone, self.role, self.rules, self.key, self.list)
        self.setVisible(any(not banner.isHidden() for banner in banners))

    def _on_key(self) -> None:
        self.asked.emit("issuing")

    def _on_rules(self) -> None:
        self.asked.emit("rules")

    def _on_list(self) -> None:
        self.asked.emit("members")


def _look(desk: OpenDesk) -> _Found | None:
    """Return how the issuing key is kept and what the list is worth; None before there is any."""
    if not desk.enrolled:
        return None
    return _Found(desk.issuing_key.custody, revocations.state(desk), deciding.standing(desk))
