"""Certificates that came and headquarters' register does not name, and taking them back into it."""

from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLineEdit, QPushButton, QWidget

from ui.ground.tasks import Tasks
from ui.i18n import date_text
from ui.pages.organisation.panel import Panel
from ui.text.kinds import role_text
from ui.theme import current, set_hook, set_kind
from ui.widgets.banner import Banner
from ui.widgets.field import Field
from ui.widgets.rows_table_model import Row, RowsTableModel
from ui.widgets.scroll import ScrollColumn
from ui.widgets.tables import PlainTable
from ui.widgets.texts import Paragraph
from vetting_desk.model import Role
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.organisation import register_back
from vetting_desk.operations.organisation.register_back import Missing

LIMIT = 500
_LEAST_HEIGHT = 44 * 4


class RegisterPanel(Panel):
    """Says whether anything is missing from the register; what is can be taken back by two officers."""

    def __init__(self, desk: OpenDesk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(desk, tasks, parent)
        scroll = ScrollColumn(self, width=0)
        self.column.addWidget(scroll, 1)
        self._parts = scroll.column
        self.state = Banner(self)
        self._parts.addWidget(self.state)
        words = self.tr(
            "Each certificate that headquarters issues stands in its register, which every desk is sent. After "
            "a restore from a backup those issued since are missing, and what was signed under them is held. "
            "Take back only what you know headquarters issued: one that nobody here remembers may have been "
            "made with a copy of the issuing key."
        )
        self._parts.addWidget(Paragraph(words, "body", self))
        headings = (self.tr("Name"), self.tr("Role"), self.tr("Issued"), self.tr("Shown by"))
        self._model = RowsTableModel(headings, self)
        widths = {1: 150, 2: 110, 3: 190}
        self.table = PlainTable(self._model, self.tr("Missing certificates"), 0, widths, self)
        self.table.setMinimumHeight(current().px(_LEAST_HEIGHT))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._parts.addWidget(self.table, 100)
        self._build_act()
        self.table.selectionModel().selectionChanged.connect(self._update_button)

    def _build_act(self) -> None:
        self.reason = QLineEdit(self)
        self.reason.setMaxLength(LIMIT)
        stands = self.tr("It stands in the log, with both officers.")
        self.reason_field = Field(self.tr("Reason"), self.reason, stands, self)
        self._parts.addWidget(self.reason_field)
        self.act_button = QPushButton(self)
        set_kind(self.act_button, "primary")
        row = QHBoxLayout()
        row.addWidget(self.act_button)
        row.addStretch(1)
        self._parts.addLayout(row)
        self._parts.addStretch(1)
        self.act_button.clicked.connect(self._on_act)
        self.reason.returnPressed.connect(self._on_act)
        self._update_button()

    def refresh(self) -> None:
        """Look what is missing."""
        self._tasks.store(register_back.missing, self._desk, done=self._on_looked)

    def first_widget(self) -> QWidget:
        """Return the table."""
        return self.table

    def forget(self) -> None:
        """Clear the reason."""
        super().forget()
        self.reason.clear()

    def _on_looked(self, missing: list[Missing]) -> None:
        self._model.show_rows([self._row(each) for each in missing])
        for widget in (self.table, self.reason_field, self.act_button):
            widget.setVisible(bool(missing))
        if missing:
            self.state.show_message(
                self.tr("Certificates that came and the register does not name: {count}").format(
                    count=len(missing)
                ),
                self.tr(
                    "Choose those to take back; a second officer is asked for their passphrase."
                ),
                tone="warn",
            )
            self.table.selectAll()
        else:
            self.state.show_message(
                self.tr("The register names every certificate that came."), "", tone="ok"
            )
        self._update_button()

    def _row(self, each: Missing) -> Row:
        unseen = self.tr("not seen here yet: {digest}").format(digest=each.certificate[:16])
        name = each.name or unseen
        if each.revoked:
            name = self.tr("{name} (revoked)").format(name=name)
        role = role_text(Role(each.role)) if each.role else ""
        shown_by = each.shown_by or self.tr("a desk not known here")
        texts = (name, role, date_text(each.issued_at), shown_by)
        symbol = "person" if each.seen and not each.revoked else "warn"
        return Row(texts, each, symbol, "muted" if symbol == "person" else "warn")

    def _chosen(self) -> list[str]:
        rows = self.table.selectionModel().selectedRows()
        return [self._model.item_at(row.row()).certificate for row in rows]

    def _update_button(self) -> None:
        chosen = self._chosen()
        self.act_button.setEnabled(bool(chosen))
        self.act_button.setText(
            self.tr("Take %n certificate(s) back into the register…", "", len(chosen))
        )

    def _on_act(self) -> None:
        missing = not self.reason.text().strip()
        set_hook(self.reason, "wrong", "true" if missing else "false")
        if missing:
            self.banner.show_message(self.tr("Give the reason."), "", tone="error")
            self.reason.setFocus()
        elif chosen := self._chosen():
            self._do(register_back.take_back, chosen, self.reason.text(), done=self._on_taken)

    def _on_taken(self, count: int) -> None:
        self.forget()
        self.banner.show_message(
            self.tr("%n certificate(s) are in the register again.", "", count),
            self.tr(
                "What was held because of them can be taken in now, under Set aside at intake. Return bundles "
                "bring the register to every desk."
            ),
            tone="ok",
        )
        self.refresh()
