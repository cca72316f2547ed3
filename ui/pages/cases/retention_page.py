"""How long cases are kept: what may be erased now, what is on legal hold, and what was erased."""

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from ui.ground.events import Events, Subject
from ui.ground.tasks import Tasks
from ui.i18n import date_text, in_row, left_to_right, moment_text
from ui.pages.cases.fate import CaseFate
from ui.pages.desk_page import DeskPage
from ui.text.keeping_text import outcome_kind_text
from ui.text.kinds import stage_text
from ui.text.person_text import main_name
from ui.theme import current, set_kind
from ui.widgets.empty_state import EmptyState
from ui.widgets.filter_chips import FilterChips
from ui.widgets.flow_row import FlowRow
from ui.widgets.rows_table_model import Row, RowsTableModel
from ui.widgets.tables import PlainTable, choose_row
from ui.widgets.texts import Paragraph, label
from vetting_desk.model import Stage
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.policy import policy
from vetting_desk.operations.cases import retention
from vetting_desk.operations.cases.retention import Due, Hold, Restricted, Tombstone
from vetting_desk.operations.desk import people

_LARGE = 100
_LEAST = 120
"""Pixels of a list at letters of ordinary size, at the least."""
_NOTHING = {
    "due": (
        QT_TRANSLATE_NOOP("RetentionPage", "No case may be erased now."),
        QT_TRANSLATE_NOOP(
            "RetentionPage",
            "A case may be erased once the days of its stage's rule have passed and HQ has acknowledged "
            "every record of it.",
        ),
    ),
    "restricted": (
        QT_TRANSLATE_NOOP("RetentionPage", "No case is restricted."),
        QT_TRANSLATE_NOOP(
            "RetentionPage",
            "At headquarters a decided case is restricted once the days for its outcome have passed.",
        ),
    ),
    "held": (
        QT_TRANSLATE_NOOP("RetentionPage", "No case is on legal hold."),
        QT_TRANSLATE_NOOP(
            "RetentionPage", "A hold is put on a case here, or on the case's page under Change."
        ),
    ),
    "erased": (
        QT_TRANSLATE_NOOP("RetentionPage", "No case was erased on this desk."),
        QT_TRANSLATE_NOOP("RetentionPage", "Of an erased case its reference stays here."),
    ),
}
_NAME_RESTRICTED = QT_TRANSLATE_NOOP("RetentionPage", "(restricted)")
_NO_RULE = QT_TRANSLATE_NOOP(
    "RetentionPage",
    "The organisation has no rule for how long cases are kept: every case is kept. HQ decides the rules.",
)


@dataclass(frozen=True, slots=True)
class RetentionView:
    """The result of one query of the store.

    Attributes:
        due: What may be erased, the oldest first.
        restricted: What only named roles open, the oldest first.
        held: What is on legal hold, the latest first.
        erased: What was erased, the newest first.
        days: The organisation's rule: days by stage.
        outcomes: Its rule by outcome: days kept, and days restricted.
        names: Officers' names by id.
    """

    due: tuple[Due, ...]
    restricted: tuple[Restricted, ...]
    held: tuple[Hold, ...]
    erased: tuple[Tombstone, ...]
    days: dict[str, int]
    outcomes: dict[str, tuple[int, int]]
    names: dict[str, str]


class RetentionPage(DeskPage):
    """Four lists, and what a supervisor can decide about a case in them.

    Attributes:
        fate: Asks, and does it.

    Signals:
        case_requested: Id of the case to open.
    """

    case_requested = Signal(str)
    listens_to = frozenset({Subject.CASES, Subject.RECORDS, Subject.TRANSFER, Subject.SETTINGS})

    def __init__(
        self, desk: OpenDesk, tasks: Tasks, events: Events, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, tasks, events, parent)
        self._view: RetentionView | None = None
        self.fate = CaseFate(desk, tasks, self)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.header.set_title(self.tr("Retention"), self._desk.desk.name)
        self._rule = Paragraph("", "muted", self)
        column = self.scrolling_column()
        column.addWidget(self._rule)
        choices = [
            ("due", self.tr("May be erased")),
            ("restricted", self.tr("Restricted")),
            ("held", self.tr("On legal hold")),
            ("erased", self.tr("Erased")),
        ]
        self._which = FilterChips(choices, self.tr("Show"), self)
        column.addWidget(self._which)
        self._count = label("", "caption", self)
        column.addWidget(self._count)
        reference, why = self.tr("Reference"), self.tr("Reason")
        headings = {
            "due": (reference, self.tr("Name"), self.tr("By the rule for"), self.tr("Due since")),
            "restricted": (
                reference,
                self.tr("Outcome"),
                self.tr("Restricted since"),
                self.tr("May be erased from"),
            ),
            "held": (reference, why, self.tr("Put on hold by"), self.tr("When")),
            "erased": (reference, why, self.tr("Erased by"), self.tr("When")),
        }
        self._stack = QStackedWidget(self)
        self._models: dict[str, RowsTableModel] = {}
        self._tables: dict[str, PlainTable] = {}
        for key, words in choices:
            self._models[key] = RowsTableModel(headings[key], self)
            widths = {0: 170, 2: 140, 3: 150} if key == "restricted" else {0: 170, 2: 200, 3: 180}
            self._tables[key] = PlainTable(self._models[key], words, 1, widths, self)
            self._tables[key].setColumnHidden(
                2, current().scale > _LARGE
            )  # there is room for three
            self._stack.addWidget(self._tables[key])
        self._empty = EmptyState(self)
        self._stack.addWidget(self._empty)
        self._stack.setMinimumHeight(current().px(_LEAST))
        column.addWidget(self._stack, 1)
        acts = FlowRow(self)
        self._open = QPushButton(self.tr("Open case"), acts)
        self._hold = QPushButton(self.tr("Legal hold…"), acts)
        self._lift = QPushButton(self.tr("Lift the hold…"), acts)
        self._erase = QPushButton(self.tr("Erase…"), acts)
        set_kind(self._erase, "danger")
        for button in (self._open, self._hold, self._lift, self._erase):
            acts.add(button)
        column.addWidget(acts)

    def _connect(self) -> None:
        self._which.chosen.connect(self._show_list)
        for table in self._tables.values():
            table.selectionModel().currentRowChanged.connect(self._on_row_changed)
            table.activated.connect(self._on_open)
        self._open.clicked.connect(self._on_open)
        self._hold.clicked.connect(self._on_hold)
        self._lift.clicked.connect(self._on_lift)
        self._erase.clicked.connect(self._on_erase)
        self.fate.decided.connect(self._on_decided)

    def first_widget(self) -> QWidget:
        """Return the list shown, or the choice of lists."""
        key = self._which.choice()
        return self._tables[key] if self._models[key].rowCount() else self._which

    def refresh(self) -> None:
        """Refresh."""
        self._tasks.store(_look, self._desk, done=self._on_looked)

    def show_list(self, key: str) -> None:
        """Show one of the lists: ``due``, ``restricted``, ``held`` or ``erased``."""
        self._which.choose(key)
        self._show_list()

    def choose_row(self, number: int) -> None:
        """Choose a row of the list shown, from 0."""
        choose_row(self._tables[self._which.choice()], number)

    def _on_looked(self, view: RetentionView) -> None:
        self._view = view
        self._rule.set_plain(self._rules(view))
        self._models["due"].show_rows([_due_row(each) for each in view.due])
        self._models["restricted"].show_rows([_restricted_row(each) for each in view.restricted])
        self._models["held"].show_rows([_held_row(each) for each in view.held])
        names = view.names
        self._models["erased"].show_rows([_erased_row(each, names) for each in view.erased])
        self._show_list()
        self.keep_focus()

    def _rules(self, view: RetentionView) -> str:
        sentences = []
        if view.days:
            parts = [
                self.tr("{stage}: %n day(s)", "", count).format(stage=_stage(stage))
                for stage, count in view.days.items()
            ]
            rule = self.tr("The organisation's rule: {days}. Other stages are kept.")
            sentences.append(rule.format(days=in_row(parts)))
        if view.outcomes:
            parts = [
                self.tr("{outcome}: {kept} days, then restricted for {restricted}").format(
                    outcome=outcome_kind_text(kind), kept=kept, restricted=restricted
                )
                for kind, (kept, restricted) in view.outcomes.items()
            ]
            rule = self.tr("Decided cases, by outcome: {days}.")
            sentences.append(rule.format(days=" · ".join(parts)))
        return " ".join(sentences) or _say(_NO_RULE)

    def _show_list(self) -> None:
        key = self._which.choice()
        count = self._models[key].rowCount()
        self._count.setText(self.tr("%n case(s)", "", count))
        self._count.setVisible(bool(count))
        if count:
            self._stack.setCurrentWidget(self._tables[key])
            if not self._tables[key].currentIndex().isValid():
                self.choose_row(0)
        else:
            self._stack.setCurrentWidget(self._empty)
            self._empty.show_nothing(*(_say(words) for words in _NOTHING[key]))
        self._on_row_changed()

    def _on_row_changed(self, _index: object = None) -> None:
        key, chosen = self._which.choice(), self._chosen() is not None
        self._open.setVisible(chosen)
        self._hold.setVisible(chosen and key in {"due", "restricted"})
        self._erase.setVisible(chosen and key == "due")
        self._lift.setVisible(chosen and key == "held")

    def _chosen(self) -> tuple[str, str] | None:
        """Return id and reference of the case chosen in the list shown."""
        key = self._which.choice()
        index = self._tables[key].currentIndex()
        item = self._models[key].item_at(index.row()) if index.isValid() else None
        return item if isinstance(item, tuple) else None

    def _on_open(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.case_requested.emit(chosen[0])

    def _on_hold(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.fate.hold(*chosen)

    def _on_lift(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.fate.lift(*chosen)

    def _on_erase(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.fate.erase(*chosen)

    def _on_decided(self, words: str) -> None:
        self.said.emit(words, "ok")


def _look(desk: OpenDesk) -> RetentionView:
    return RetentionView(
        due=tuple(retention.due(desk)),
        restricted=tuple(retention.restricted(desk)),
        held=tuple(retention.holds(desk)),
        erased=tuple(retention.tombstones(desk)),
        days=policy(desk).retention_days,
        outcomes=policy(desk).outcomes_kept,
        names={row.officer.id: row.officer.name for row in people.list_people(desk)},
    )


def _due_row(due: Due) -> Row:
    case, kept = due.case, due.kept
    rule = stage_text(case.stage) if kept is None else outcome_kind_text(kept.kind)
    name = main_name(case) if kept is None else _say(_NAME_RESTRICTED)
    texts = (left_to_right(case.reference), name, rule, date_text(due.since))
    return Row(texts, (case.id, case.reference), "clock")


def _restricted_row(restricted: Restricted) -> Row:
    case, kept = restricted.case, restricted.kept
    texts = (
        left_to_right(case.reference), outcome_kind_text(kept.kind), date_text(kept.restricted_from),
        date_text(kept.erasable_from),
    )  # fmt: skip
    return Row(texts, (case.id, case.reference), "lock")


def _held_row(hold: Hold) -> Row:
    texts = (
        left_to_right(hold.reference), _one_line(hold.reason), hold.officer_name, moment_text(hold.at),
    )  # fmt: skip
    return Row(texts, (hold.case_id, hold.reference), "lock")


def _erased_row(stone: Tombstone, names: dict[str, str]) -> Row:
    who = names.get(stone.officer_id, "")
    texts = (left_to_right(stone.reference), _one_line(stone.reason), who, moment_text(stone.at))
    return Row(texts, (stone.case_id, stone.reference), "close")


def _one_line(words: str) -> str:
    return " ".join(words.split())


def _stage(key: str) -> str:
    return stage_text(Stage(key))


def _say(words: object) -> str:
    return QCoreApplication.translate("RetentionPage", str(words))
