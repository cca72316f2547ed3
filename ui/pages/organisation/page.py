"""The page: chips for its parts, one part shown at a time, and only those the officer's role allows."""

from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.ground.events import Events, Subject
from ui.ground.tasks import Tasks
from ui.pages.desk_page import DeskPage
from ui.pages.organisation.access import has_organisation_page
from ui.pages.organisation.clinical_panel import ClinicalPanel
from ui.pages.organisation.issuing_panel import IssuingPanel
from ui.pages.organisation.linkage_panel import LinkagePanel
from ui.pages.organisation.members_panel import MembersPanel
from ui.pages.organisation.panel import Panel
from ui.pages.organisation.recovery_panel import RecoveryPanel
from ui.pages.organisation.register_panel import RegisterPanel
from ui.pages.organisation.rules_panel import RulesPanel
from ui.widgets.filter_chips import FilterChips
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action, may


class OrganisationPage(DeskPage):
    """Who belongs to the organisation, its rules for desks, and the keys in its safe."""

    listens_to = frozenset({Subject.PEOPLE, Subject.SETTINGS})

    def __init__(
        self, desk: OpenDesk, tasks: Tasks, events: Events, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, tasks, events, parent)
        self.header.set_title(self.tr("Organisation"), desk.desk.organisation)
        self._panels = self._make_panels()
        names = {
            "members": self.tr("Desks and officers"),
            "issuing": self.tr("Issuing key"),
            "register": self.tr("Register"),
            "rules": self.tr("Rules for all desks"),
            "linkage": self.tr("The same person"),
            "recovery": self.tr("Recovery"),
            "clinical": self.tr("Clinical identity"),
        }
        self._stack = QStackedWidget(self)
        for panel in self._panels.values():
            self._stack.addWidget(panel)
        if self._panels:
            chips = [(name, names[name]) for name in self._panels]
            self._chips = FilterChips(chips, self.tr("Part"), self)
            self._chips.setVisible(len(chips) > 1)
            self._chips.chosen.connect(self.show_part)
            self.column.addWidget(self._chips)
        self.column.addWidget(self._stack, 1)

    def _make_panels(self) -> dict[str, Panel]:
        parts = (self._desk, self._tasks, self)
        made: dict[str, Panel] = {}
        if not has_organisation_page(self._desk):
            return made
        if may(self._desk.officer, Action.ENROL):
            made["members"] = MembersPanel(*parts)
            made["issuing"] = IssuingPanel(*parts)
            made["register"] = RegisterPanel(*parts)
            made["rules"] = RulesPanel(*parts)
            if may(self._desk.officer, Action.ASSIGN):
                made["linkage"] = LinkagePanel(*parts)
            made["recovery"] = RecoveryPanel(*parts)
        if may(self._desk.officer, Action.CLINICAL):
            made["clinical"] = ClinicalPanel(*parts)
        return made

    def part(self, name: str) -> Panel:
        """Return a part.

        Args:
            name: ``members``, ``issuing``, ``register``, ``rules``, ``linkage``, ``recovery`` or ``clinical``,
                as far as the role allows it.
        """
        return self._panels[name]

    def part_shown(self) -> str:
        """Return the name of the part that is shown; empty without any."""
        shown = self._stack.currentWidget()
        return next((name for name, panel in self._panels.items() if panel is shown), "")

    def parts(self) -> list[str]:
        """Return the names of the parts there are."""
        return list(self._panels)

    def show_part(self, name: str) -> None:
        """Show another part, by name; what was typed into the one before is forgotten."""
        before = self._stack.currentWidget()
        panel = self._panels[name]
        if isinstance(before, Panel) and before is not panel:
            before.forget()
        self._chips.choose(name)
        self._stack.setCurrentWidget(panel)
        panel.refresh()

    def first_widget(self) -> QWidget:
        """Return what is used first on the part shown."""
        panel = self._stack.currentWidget()
        return panel.first_widget() if isinstance(panel, Panel) else self.header.act_button

    def refresh(self) -> None:
        """Refresh the part shown."""
        panel = self._stack.currentWidget()
        if isinstance(panel, Panel):
            panel.refresh()
