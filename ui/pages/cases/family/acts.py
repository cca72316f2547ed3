"""What is done with the persons of a case: the dialogs, and the calls they lead to."""

from typing import Any

from PySide6.QtWidgets import QWidget

from ui.ground.tasks import Tasks
from ui.i18n import in_row
from ui.pages.cases.family.dialogs import ContactDialog, LinkDialog, LivesDialog, PersonDialog
from ui.pages.cases.tried_calls import TriedCalls
from ui.pages.reason_dialog import ReasonDialog
from ui.text.passage_text import kin_text
from ui.text.person_text import isolated
from vetting_desk.model.person import Link, Person
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.passage import family as persons
from vetting_desk.operations.passage import own_case
from vetting_desk.operations.passage.family import Family


class FamilyActs(TriedCalls):
    """Asks and does."""

    def __init__(self, desk: OpenDesk, tasks: Tasks, window: QWidget) -> None:
        super().__init__(desk, tasks, window)
        self.case_id = ""
        self.family: Family | None = None

    def add(self) -> None:
        """Ask for somebody new."""
        self._ask(PersonDialog(None, self.window_of), persons.record, self.tr("Recorded."))

    def change(self, person: Person) -> None:
        """Ask what is known of somebody from now on."""
        self._ask(PersonDialog(person, self.window_of), persons.record, self.tr("Recorded."))

    def link(self, person: Person) -> None:
        """Ask who somebody is to another."""
        if self.family is not None:
            dialog = LinkDialog(self.family, person.id, self.window_of)
            self._ask(dialog, persons.link, self.tr("The link is recorded."))

    def unlink(self, link: Link) -> None:
        """Ask why a link is taken back."""
        if self.family is None:
            return
        words = self.tr("{one}, {kin} of {other}\nIt stays in the history.").format(
            one=isolated(self.family.name_of(link.to)),
            kin=kin_text(link.kin),
            other=isolated(self.family.name_of(link.of)),
        )
        dialog = ReasonDialog(
            self.tr("Take this link back?"), words, self.tr("Take back"), parent=self.window_of
        )
        self._ask(dialog, persons.unlink, self.tr("The link is taken back."), link.id)

    def live(self) -> None:
        """Ask where the family lives."""
        if self.family is not None:
            who = [each for each in self.family.together() if each]
            names = in_row(isolated(self.family.name_of(each)) for each in who)
            dialog = LivesDialog(names, self.window_of)
            self._ask(dialog, persons.live_together, self.tr("Recorded for all of them."), who)

    def contact(self, person: Person) -> None:
        """Ask how somebody made contact themselves, and which case is theirs."""
        dialog = ContactDialog(person.name, self.window_of)
        self._ask(dialog, _own_case, self.tr("They have a case of their own."), person.id)

    def part(self, person: Person) -> None:
        """Ask why somebody's own case is not theirs."""
        dialog = ReasonDialog(
            self.tr("Is that not their case?"),
            self.tr("The case itself stays. What was said before stays in the history."),
            self.tr("Take back"),
            parent=self.window_of,
        )
        self._ask(dialog, own_case.part, self.tr("Taken back."), person.id)

    def _ask(self, dialog: Any, function: Any, done: str, *before: Any) -> None:
        self.ask(dialog, function, (self.case_id, *before), done)


def _own_case(desk: OpenDesk, case_id: str, person_id: str, reference: str, contact: str) -> object:
    if reference:
        return own_case.join(desk, case_id, person_id, reference, contact)
    return own_case.open_case(desk, case_id, person_id, contact)
