"""A column of questions in step with the session: only what changed is drawn again."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.questionnaire.questions import Maker, QuestionWidget, maker_for
from ui.questionnaire.questions.form_label import form_label
from ui.questionnaire.questions.note import NoteQuestion
from ui.questionnaire.questions.readonly import ReadOnlyQuestion
from ui.questionnaire.sections.answer_text import kept_text, problem_text, title_of
from ui.questionnaire.sections.state import QuestionState, Sitting, Standing
from ui.theme import SPACE
from vetting_desk.forms import Node, Session

HEADING = "heading:"
AT_A_TIME = 6
"""How many questions are made before the page is painted, at most, and at a time after that."""


class QuestionList(QWidget):
    """Questions one under the other, with the headings of the groups they stand in.

    Args:
        session: The live session.
        sitting: What could not be taken is shown again from here.
        parent: The page.

    Signals:
        answer_given(str, str): See `QuestionWidget`.
        said_given(str, str, str): See `QuestionWidget`.
        not_taken(str, str, str): See `QuestionWidget`.
        file_chosen(str, object): See `QuestionWidget`.
        continue_requested(): See `QuestionWidget`.
        place_wanted(str): See `ReadOnlyQuestion`.
    """

    answer_given = Signal(str, str)
    said_given = Signal(str, str, str)
    not_taken = Signal(str, str, str)
    file_chosen = Signal(str, object)
    continue_requested = Signal()
    place_wanted = Signal(str)

    def __init__(self, session: Session, sitting: Sitting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._sitting = sitting
        self._standing = Standing(session, sitting)
        self._widgets: dict[str, QWidget] = {}
        self._makers: dict[str, Maker] = {}
        self._order: list[str] = []
        self._passed = False
        self._group = ""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(0)
        self._rest.timeout.connect(self._on_rest)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE.xl)

    @property
    def questions(self) -> dict[str, QuestionWidget]:
        """The questions shown, by reference, in order; all of them are made for it."""
        self.complete()
        return {
            key: widget
            for key in self._order
            if isinstance(widget := self._widgets[key], QuestionWidget)
        }

    def show_questions(
        self, references: Sequence[str], *, group: str = "", passed: bool = False
    ) -> None:
        """Show these questions; those already there are kept.

        Args:
            references: In order.
            group: The group that the page itself names; deeper ones get a heading.
            passed: True once missing answers are shown as errors.
        """
        self._group = group
        self._passed = passed
        order = self._with_headings(references)
        for key in [key for key in self._widgets if key not in order]:
            self._drop(key)
        self._order = order
        # What lies below the edge of the window can wait until the page is painted.
        self._make_next(AT_A_TIME, room=self.window().height())
        if len(self._widgets) < len(order):
            self._rest.start()

    def complete(self) -> None:
        """Build the remaining widgets now."""
        self._rest.stop()
        self._make_next(len(self._order))

    def _make_next(self, count: int, room: int = 0) -> None:
        """Make the next `count` widgets, and put those there are into their order.

        Args:
            count: How many at most.
            room: Pixels after which it is enough for now; 0 for all of `count`.
        """
        at = 0
        used = 0
        made: list[QWidget] = []
        for key in self._order:
            widget = self._widgets.get(key)
            if widget is None:
                if len(made) == count or (room and used > room):
                    continue
                widget = self._make(key)
                used += widget.sizeHint().height() if room else 0
                self._column.insertWidget(at, widget)
                made.append(widget)
            elif self._column.indexOf(widget) != at:
                self._column.insertWidget(at, widget)
            at += 1
        self._show(made)

    def _show(self, made: list[QWidget]) -> None:
        """Show new widgets; in a list that is not shown itself they are as soon as it is.

        Each one shown would have everything laid out again: that waits until all of them are.
        """
        if not self.isVisible():
            return
        self._column.setEnabled(False)
        for widget in made:
            widget.setVisible(True)
        self._column.setEnabled(True)
        self._column.activate()
        # What stands around it grows now, and not a turn later: until then questions would stand squeezed, and
        # the one with the focus not on the screen.
        above: QWidget | None = self
        while above is not None and not above.isWindow():
            QCoreApplication.sendPostedEvents(above, QEvent.Type.LayoutRequest.value)
            above = above.parentWidget()

    def _on_rest(self) -> None:
        self._make_next(AT_A_TIME)
        if len(self._widgets) < len(self._order):
            self._rest.start()

    def refresh(self, references: Iterable[str] | None) -> None:
        """Draw the questions named in `references` as they stand now; None for all of them."""
        for reference in list(self._widgets) if references is None else references:
            widget = self._widgets.get(reference)
            if isinstance(widget, QuestionWidget):
                node = self._session.node(reference)
                if self._makers[reference] is not self._maker(node):
                    self._replace(reference)
                else:
                    widget.show_node(node)
                    self._show_kept(widget)
                    self._show_approved(widget)
                    self.show_problem(widget)

    def show_missing(self) -> None:
        """Show from now on where an answer is missing."""
        self._passed = True
        for widget in self._made():
            self.show_problem(widget)

    def show_problem(self, widget: QuestionWidget) -> None:
        """Show beside one question what is wrong with it, if it is time for that."""
        state = self._standing.question(widget.reference)
        message = ""
        if state is QuestionState.NOT_TAKEN:
            message = self._sitting.not_taken[widget.reference].words
        elif self._is_time(widget, state):
            message = self._words(widget.reference, state)
        if message != widget.error():
            widget.show_error(message)
        widget.show_taken_over(taken=self._sitting.is_taken_over(widget.reference))

    def _is_time(self, widget: QuestionWidget, state: QuestionState) -> bool:
        """Return whether to show a problem now: not in the middle of typing, not before its turn."""
        if state is QuestionState.CONSTRAINT:
            return widget.has_error() or not widget.is_typing()
        return state is QuestionState.REQUIRED and self._passed

    def show_refusal(self, reference: str, words: str) -> None:
        """Show beside a question that its answer was not taken."""
        widget = self._widgets.get(reference)
        if isinstance(widget, QuestionWidget):
            widget.show_error(words)

    def flush(self) -> None:
        """Make every question emit what is typed."""
        for widget in self._made():
            widget.flush()

    def choose_key(self, number: int) -> bool:
        """Choose by number key, where only one question can be meant."""
        able = [key for key in self._order if not key.startswith(HEADING) and self._can_answer(key)]
        widget = self._widgets.get(able[0]) if len(able) == 1 else None
        return isinstance(widget, QuestionWidget) and widget.choose_key(number)

    def focus_first(self) -> None:
        """Move the focus to the first question that can be answered."""
        for key in self._order:
            if not key.startswith(HEADING) and self._can_answer(key):
                self.question(key).focus_control()
                return

    def focus_words(self) -> bool:
        """Move the focus to the words that come first; False where there are none."""
        for key in self._order:
            if not key.startswith(HEADING):
                self.question(key).focus_words()
                return True
        return False

    def question(self, reference: str) -> QuestionWidget:
        """Return the widget that asks `reference`.

        Raises:
            KeyError: If it is not among those shown.
        """
        if reference not in self._widgets and reference in self._order:
            self.complete()
        widget = self._widgets[reference]
        if not isinstance(widget, QuestionWidget):
            raise KeyError(reference)
        return widget

    def can_focus(self) -> bool:
        """Return whether any question here can be answered."""
        return any(not key.startswith(HEADING) and self._can_answer(key) for key in self._order)

    def shows(self, reference: str) -> bool:
        """Return whether `reference` is among the questions shown."""
        return reference in self._order

    def _made(self) -> list[QuestionWidget]:
        return [widget for widget in self._widgets.values() if isinstance(widget, QuestionWidget)]

    def _can_answer(self, reference: str) -> bool:
        node = self._session.node(reference)
        return (
            node.kind == "question"
            and not node.readonly
            and not self._sitting.kept_for(reference)
            and reference not in self._sitting.shut
        )

    def _maker(self, node: Node) -> Maker:
        """Return what makes the widget for `node`: to read where it is kept for other roles, or shut."""
        kept = node.kind == "question" and (
            self._sitting.kept_for(node.reference) or node.reference in self._sitting.shut
        )
        return ReadOnlyQuestion if kept else maker_for(node)

    def _words(self, reference: str, state: QuestionState) -> str:
        return problem_text(self._session, self._standing.problem(reference, state))

    def _with_headings(self, references: Sequence[str]) -> list[str]:
        order: list[str] = []
        last = self._group
        for reference in references:
            group = self._heading_of(self._session.node(reference))
            if group and group != last:
                order.append(f"{HEADING}{group}")
            last = group or last
            order.append(reference)
        return order

    def _heading_of(self, node: Node) -> str:
        """Return the group that `node` stands in, where the page does not name it already."""
        above = node.parent
        if above is None or not self._group or not above.reference.startswith(f"{self._group}/"):
            return self._group
        return above.reference if above.kind == "group" and above.label.strip("- ") else ""

    def _make(self, key: str) -> QWidget:
        if key.startswith(HEADING):
            node = self._session.node(key.removeprefix(HEADING))
            self._widgets[key] = form_label(title_of(node), "heading", self, wrap=True)
            return self._widgets[key]
        node = self._session.node(key)
        maker = self._maker(node)
        widget = maker(node, self)
        if isinstance(widget, ReadOnlyQuestion):
            widget.place_wanted.connect(self.place_wanted)
        self._show_kept(widget)
        self._makers[key] = maker
        widget.answer_given.connect(self.answer_given)
        widget.said_given.connect(self.said_given)
        widget.not_taken.connect(self.not_taken)
        widget.file_chosen.connect(self.file_chosen)
        widget.continue_requested.connect(self.continue_requested)
        widget.settled.connect(self._on_settled)
        self._widgets[key] = widget
        refused = self._sitting.not_taken.get(key)
        if refused is not None:
            widget.restore_typed(refused.typed)
        self._show_approved(widget)
        self.show_problem(widget)
        return widget

    def _show_kept(self, widget: QuestionWidget) -> None:
        """Say who alone answers a question, or why nobody does now."""
        if not isinstance(widget, ReadOnlyQuestion):
            return
        kept = self._sitting.kept_for(widget.reference)
        shut = self._sitting.shut.get(widget.reference)
        if kept:
            widget.show_kept(kept_text(kept))
        elif shut is not None:
            widget.show_shut(shut)

    def _show_approved(self, widget: QuestionWidget) -> None:
        """Show the organisation's words on a note that has some."""
        approved = self._sitting.approved.get(widget.reference)
        if approved is not None and isinstance(widget, NoteQuestion):
            widget.show_approved(approved)

    def _replace(self, reference: str) -> None:
        at = self._column.indexOf(self._widgets[reference])
        self._drop(reference)
        widget = self._make(reference)
        self._column.insertWidget(at, widget)
        widget.show()

    def _drop(self, key: str) -> None:
        widget = self._widgets.pop(key)
        self._column.removeWidget(widget)
        widget.hide()
        widget.deleteLater()

    def _on_settled(self, reference: str) -> None:
        widget = self._widgets.get(reference)
        if isinstance(widget, QuestionWidget):
            self.show_problem(widget)
