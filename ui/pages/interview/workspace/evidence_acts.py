"""What is done in the drawer: lines written, linked, corrected and withdrawn, passages taken."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject

from ui.i18n import in_row
from ui.pages.interview.answering import Answering
from ui.pages.interview.course import Course
from ui.pages.interview.workspace.board import Board
from ui.pages.interview.workspace.line_model import same_source
from ui.pages.interview.workspace.looking_back import LookingBack
from ui.pages.interview.workspace.view import WorkspaceView
from vetting_desk.forms import Changes
from vetting_desk.judgement.overview import LineRow
from vetting_desk.judgement.passages import Passage, passages
from vetting_desk.operations.interview.judging import Judging


class Bench(Protocol):
    """What the acts of the drawer ask of the workspace."""

    judging: Judging | None
    board: Board | None
    back: LookingBack | None
    course: Course | None

    @property
    def view(self) -> WorkspaceView:
        """The parts of the workspace."""

    @property
    def here(self) -> str:
        """The indicator at hand."""

    def do(self, work: Callable[[], object]) -> bool:
        """Do one act."""


class EvidenceActs(QObject):
    """The acts of the drawer.

    Args:
        workspace: What they are done in.
        parent: Their owner.
    """

    def __init__(self, workspace: Bench, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._drawer = drawer = workspace.view.drawer
        drawer.link_wanted.connect(self.link)
        drawer.unlink_wanted.connect(self.unlink)
        drawer.line_begun.connect(self.begin_line)
        drawer.line_opened.connect(self.show_line)
        drawer.passages_wanted.connect(self.show_passages)
        drawer.passages.taken.connect(self.take)
        drawer.line_page.correction_given.connect(self.correct)
        drawer.line_page.withdrawal_given.connect(self.withdraw)

    def begin(self, course: Course, answering: Answering) -> None:
        """Begin with the lines of an interview."""
        questions = self._drawer.line_page.begin(course.session, course.sitting)
        questions.answer_given.connect(answering.answer)
        questions.not_taken.connect(answering.not_taken)
        self._drawer.show_list()

    def clear(self) -> None:
        """Forget the interview."""
        self._drawer.line_page.drop()
        self._drawer.show_lines((), None)
        self._drawer.passages.show_passages(())

    def flush(self) -> None:
        """Commit whatever is typed in a line."""
        if self._drawer.line_page.questions is not None:
            self._drawer.line_page.questions.flush()

    def show_refusal(self, reference: str, words: str) -> None:
        """Show beside a question of the line why its answer was not taken."""
        if self._drawer.line_page.questions is not None:
            self._drawer.line_page.questions.show_refusal(reference, words)

    def find(self) -> None:
        """Open the drawer and move the focus there."""
        self._workspace.view.open_drawer(opened=True)
        self._drawer.take_focus()

    def link(self, number: str, side: str) -> None:
        """Say which way a line speaks in the indicator at hand."""
        judging, at = self._workspace.judging, self._workspace.here
        if judging is not None and at:
            self._workspace.do(lambda: judging.link(number, at, side))

    def unlink(self, number: str) -> None:
        """Let a line say nothing in the indicator at hand any more."""
        judging, at = self._workspace.judging, self._workspace.here
        if judging is not None and at:
            self._workspace.do(lambda: judging.unlink(number, at))

    def begin_line(self) -> None:
        """Begin a line, to be typed."""
        judging = self._workspace.judging
        if judging is not None:
            self._write(judging.begin_line)

    def take(self, passage: Passage, words: str) -> None:
        """Make a line of a passage, or of the part of it that is marked."""
        judging = self._workspace.judging
        if judging is None:
            return
        said = {
            "evidence-words": words,
            "evidence-source": passage.source,
            "evidence-source-key": passage.key,
        }
        self._write(lambda: judging.write_line(said))

    def correct(self, line: str, words: str, why: str) -> None:
        """Correct the words of a line, with a reason."""
        judging = self._workspace.judging
        if judging is not None:
            self._workspace.do(lambda: judging.correct(line, words, why))

    def withdraw(self, line: str, why: str) -> None:
        """Say why a line no longer counts; without a reason it counts again."""
        judging = self._workspace.judging
        if judging is not None:
            self._workspace.do(lambda: judging.withdraw(line, why))

    def show_line(self, number: str) -> None:
        """Show one line as it stands."""
        board = self._workspace.board
        line = board.line(number) if board is not None else None
        if line is not None:
            self._workspace.view.open_drawer(opened=True)
            self._drawer.line_page.show_line(
                line.reference, whole=line.whole, same=self._same(line)
            )
            self._drawer.show_line()

    def show_passages(self) -> None:
        """Show what may become a line; earlier records are read once in a sitting."""
        course = self._workspace.course
        if course is None:
            return
        found = self._workspace.back.passages() if self._workspace.back is not None else ()
        own = passages(course.session, course.interview.assessment.id)
        self._drawer.passages.show_passages((*own, *found))
        self._drawer.show_passages()

    def after(self, changes: Changes) -> None:
        """Show what an act changed in the line that is open."""
        page, line = self._drawer.line_page, self._open_line()
        if line is None:
            return
        if page.questions is not None:
            page.questions.refresh(changes.references)
        page.show_line(line.reference, whole=line.whole, same=self._same(line))

    def undone(self, reference: str) -> None:
        """Leave a line that is there no more."""
        page = self._drawer.line_page
        if page.reference == reference and self._open_line() is None:
            page.leave()
            self._drawer.show_list()

    def _open_line(self) -> LineRow | None:
        page, board = self._drawer.line_page, self._workspace.board
        if board is None or self._drawer.stack.currentWidget() is not page:
            return None
        return next((line for line in board.lines if line.reference == page.reference), None)

    def _same(self, line: LineRow) -> str:
        """Return what is said of other lines of the same source; empty where there are none."""
        board = self._workspace.board
        others = [each for each in board.lines if each is not line] if board is not None else []
        found = same_source(others, line.source_key, line.words)
        words = self.tr("The same source is line {numbers} too.")
        return words.format(numbers=in_row(found)) if found else ""

    def _write(self, work: Callable[[], str]) -> None:
        """Write a line and open it, so that what is asked of it is answered at once."""
        made: list[str] = []
        if not self._workspace.do(lambda: made.append(work())) or not made:
            return
        page, board = self._drawer.line_page, self._workspace.board
        lines = board.lines if board is not None else ()
        line = next((each for each in lines if each.reference == made[0]), None)
        page.show_line(made[0], whole=False, same=self._same(line) if line is not None else "")
        self._drawer.show_line()
        if page.questions is not None:
            page.questions.focus_first()
