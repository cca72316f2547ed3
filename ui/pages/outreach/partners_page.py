"""Partners of all cases with whom something is shared; those who have still to be told stand first."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.ground.events import Events, Subject
from ui.ground.tasks import Tasks
from ui.i18n import in_line, left_to_right
from ui.pages.desk_page import DeskPage
from ui.text.outreach_text import day_text, partner_text
from ui.text.person_text import isolated
from ui.widgets.empty_state import EmptyState
from ui.widgets.row_button import RowButton
from ui.widgets.scroll import ScrollColumn
from ui.widgets.texts import label
from vetting_desk.model.consent import PartnerKind
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.outreach import partners
from vetting_desk.operations.outreach.partners import Listed


class PartnersPage(DeskPage):
    """The list.

    Attributes:
        rows: A row for each, those to be told first.
        empty: Shown while there is none.

    Signals:
        case_requested: Id of the case whose consents are wanted.
    """

    case_requested = Signal(str)
    listens_to = frozenset({Subject.CASES})

    def __init__(
        self, desk: OpenDesk, tasks: Tasks, events: Events, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, tasks, events, parent)
        self.rows: list[RowButton] = []
        self.header.set_title(self.tr("Partners"))
        scroll = ScrollColumn(self)
        self._scroll = scroll
        self.add_scroll(scroll)
        self._column = scroll.column
        self._to_tell = label(
            self.tr("To be told that nothing more is shared"), "heading", self, wrap=True
        )
        self._sharing = label(self.tr("Something is shared with them"), "heading", self, wrap=True)
        for heading in (self._to_tell, self._sharing):
            heading.hide()
            self._column.addWidget(heading)
        self._column.addStretch(1)
        self.empty = EmptyState(self)
        self.empty.show_nothing(
            self.tr("Nothing is shared with a partner."),
            self.tr(
                "A school, an employer, a clinic or a community stands here once a person agreed, on the page "
                "of their case, that it may know something."
            ),
        )
        self.empty.hide()
        self.column.addWidget(self.empty, 1)

    def first_widget(self) -> QWidget:
        """Return the first partner."""
        return self.rows[0] if self.rows else self.header.act_button

    def refresh(self) -> None:
        """Read the list again."""
        self._tasks.store(partners.partners, self._desk, done=self._on_read)

    def _on_read(self, found: list[Listed]) -> None:
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        told = [each for each in found if not each.consent.partner_to_tell]
        waiting = [each for each in found if each.consent.partner_to_tell]
        self._put(waiting, self._to_tell)
        self._put(told, self._sharing)
        self._scroll.setVisible(bool(found))
        self.empty.setVisible(not found)
        self.keep_focus()

    def _put(self, found: list[Listed], heading: QWidget) -> None:
        heading.setVisible(bool(found))
        at = self._column.indexOf(heading) + 1
        for number, each in enumerate(found):
            row = self._row(each)
            self._column.insertWidget(at + number, row)
            self.rows.append(row)

    def _row(self, listed: Listed) -> RowButton:
        payload = listed.consent.said.payload
        name = payload.partner.name if payload.partner is not None else ""
        kind = partner_text(PartnerKind(payload.partner.kind)) if payload.partner else ""
        know = payload.partner.may_know if payload.partner is not None else ""
        about = [left_to_right(listed.reference), kind]
        if listed.consent.partner_to_tell:
            row = RowButton(isolated(name), in_line(" · ".join(about)), "warn", "warn", self)
        else:
            about.append(self.tr("may know: {what}").format(what=isolated(know)))
            if payload.until:
                about.append(self.tr("until {day}").format(day=day_text(payload.until)))
            row = RowButton(isolated(name), in_line(" · ".join(about)), "people", "accent", self)
        row.setProperty("key", listed.case_id)
        row.clicked.connect(self._on_row)
        return row

    def _on_row(self) -> None:
        self.case_requested.emit(str(self.sender().property("key")))
