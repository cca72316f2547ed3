"""One indicator: what it means, its evidence in two columns, what is missing, and then the ratings.

The questions are those of the form, in the same widgets; only the evidence comes from the drawer.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from ui.i18n import in_row, moment_text
from ui.pages.interview.anchors import Anchors, is_anchor
from ui.pages.interview.body import PageBody
from ui.pages.interview.question_list import QuestionList
from ui.pages.interview.workspace.line_columns import LineColumns
from ui.pages.interview.workspace.missing import missing_text
from ui.pages.interview.workspace.unanswered import Unanswered
from ui.questionnaire.questions.form_label import form_label
from ui.questionnaire.sections.outline import is_question
from ui.questionnaire.sections.state import Sitting
from ui.text.person_text import isolated
from ui.theme import SPACE, set_kind
from ui.widgets.banner import Banner
from ui.widgets.texts import label
from vetting_desk.forms import Session
from vetting_desk.judgement.overview import IndicatorRow, LineRow
from vetting_desk.judgement.parts import evidence_repeats
from vetting_desk.judgement.roles import by_role, is_shown, questions_below

if TYPE_CHECKING:
    from vetting_desk.operations.safeguards.alarms import Call

_CODED_PRESENT = frozenset({"1", "2"})


class IndicatorBody(PageBody):
    """One indicator.

    Args:
        session: The live session.
        sitting: What happened in this sitting.
        parent: The page.

    Signals:
        unlink_wanted(str): Number of the line that is to say nothing here any more.
        line_wanted(str): Number of the line to be looked at.
        evidence_wanted(): The drawer is wanted.
    """

    unlink_wanted = Signal(str)
    line_wanted = Signal(str)
    evidence_wanted = Signal()

    def __init__(self, session: Session, sitting: Sitting, parent: QWidget | None = None) -> None:
        super().__init__(session, sitting, parent)
        self._reference = ""
        self._title = form_label("", "title", self, wrap=True)
        self._marks = label("", "caption", self, wrap=True)
        self._told = Banner(self)
        self._definition = self.make_list()
        self._anchors = Anchors(self.make_list(), sitting, self)
        self._columns = LineColumns(self)
        self._columns.unlink_wanted.connect(self.unlink_wanted)
        self._columns.line_wanted.connect(self.line_wanted)
        self._add = QPushButton(self.tr("Find evidence (Ctrl+B)"), self)
        set_kind(self._add, "quiet")
        self._add.clicked.connect(self.evidence_wanted)
        self._missing = label("", "caption", self, wrap=True)
        self._unanswered = Unanswered(self)
        self._unanswered.place_wanted.connect(self.page_wanted)
        self._ratings = self.make_list()
        for widget in (
            self._title, self._marks, self._told, self._definition, self._anchors, self._columns,
            self._add, self._missing, self._unanswered, self._ratings,
        ):  # fmt: skip
            self.column.addWidget(widget)
        self.column.setAlignment(self._add, Qt.AlignmentFlag.AlignLeading)
        self.column.setSpacing(SPACE.m)

    @property
    def reference(self) -> str:
        """The indicator shown; empty before the first."""
        return self._reference

    def show_indicator(
        self, row: IndicatorRow, lines: tuple[LineRow, ...], called: "tuple[Call, ...]" = ()
    ) -> None:
        """Show an indicator as it stands.

        Args:
            row: The indicator.
            lines: All lines of evidence.
            called: For what supervisors were called, newest first.
        """
        another = row.reference != self._reference
        self._reference = row.reference
        group = self.session.node(row.reference)
        self._title.setText(f"{row.id} {row.label}")
        marks = [row.domain_label]
        if row.critical:
            marks.append(self.tr("critical: a supervisor looks at it the same day"))
        if row.clinician_only:
            marks.append(self.tr("only a clinician codes it"))
        self._marks.setText(" · ".join(marks))
        self._show_told(row, called)
        known = {line.number: line for line in lines}
        self._columns.show_lines(
            [(known[link.number], link.side) for link in row.links if link.number in known]
        )
        words = missing_text(row, {role: node.value for role, node in by_role(group).items()})
        self._missing.setText(words)
        self._missing.setVisible(bool(words))
        self._unanswered.show_session(self.session, another=another)
        self._show_questions(row.reference)

    def missing(self) -> str:
        """Return what is said to be missing."""
        return self._missing.text()

    def told(self) -> str:
        """Return what is said of the supervisor; empty where nothing is."""
        return "" if self._told.isHidden() else self._told.sentence()

    def refresh(self, references: Iterable[str] | None) -> None:
        """Redraw the questions that changed; the rest is drawn by `show_indicator`."""
        super().refresh(references)

    def lists(self) -> list[QuestionList]:
        """Return the definition, the anchors and the ratings."""
        return [self._definition, self._anchors.notes, self._ratings]

    def choose_key(self, number: int) -> bool:
        """Choose in the first rating without an answer."""
        for reference, widget in self._ratings.questions.items():
            node = self.session.node(reference)
            if node.options and not node.value:
                return widget.choose_key(number)
        return False

    def focus_first(self) -> None:
        """Move the focus to the words that come first: number keys choose from there as well."""
        if not (self._definition.focus_words() or self._ratings.focus_words()):
            self._add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_told(self, row: IndicatorRow, called: "tuple[Call, ...]") -> None:
        """Say of a critical indicator that is there who was told, who was called, and who has looked."""
        if not row.critical or row.presence.value not in _CODED_PRESENT:
            self._told.hide()
            return
        said = by_role(self.session.node(row.reference))
        who = said["supervisor-told"].value if "supervisor-told" in said else ""
        at = said["told-at"].value if "told-at" in said else ""
        if who:
            words = self.tr("{who} was told: {at}").format(who=who, at=at.replace("T", " ")[:16])
            self._told.show_message(words, self._looked(called), tone="ok")
        else:
            self._told.show_message(
                self.tr("No supervisor has been told yet."),
                self._looked(called)
                or self.tr("Tell one today, and write below who it was and when."),
                tone="warn",
            )

    def _looked(self, called: "tuple[Call, ...]") -> str:
        """Return in whose agenda it stands since when, or which supervisor looked, and what was done."""
        if not called:
            return ""
        last = called[0]
        if not last.alarm.open and last.alarm.answered_at is not None:
            return self.tr("{name} looked at it, {at}: {done}").format(
                name=isolated(last.alarm.answered_by),
                at=moment_text(last.alarm.answered_at),
                done=isolated(last.alarm.done),
            )
        return self.tr("In the agenda of {names} since {at}, for today.").format(
            names=in_row(isolated(each) for each in last.whom) or self.tr("headquarters"),
            at=moment_text(last.alarm.at),
        )

    def _show_questions(self, reference: str) -> None:
        group = self.session.node(reference)
        inside = tuple(f"{repeat.reference}[" for repeat in evidence_repeats(group))
        own = [
            node.reference
            for node in questions_below(group)
            if is_shown(node) and not (inside and node.reference.startswith(inside))
        ]
        asked = [is_question(self.session.node(name)) for name in own]
        first = asked.index(True) if True in asked else len(own)
        before = own[:first]
        anchors = [name for name in before if is_anchor(self.session.node(name))]
        said = [name for name in before if name not in anchors]
        self._definition.setVisible(bool(said))
        self._definition.show_questions(said, group=reference)
        self._anchors.show_notes(anchors, reference)
        asking = own[first:]
        above = self.session.node(asking[0]).parent if asking else None
        self._ratings.show_questions(asking, group=above.reference if above else reference)
