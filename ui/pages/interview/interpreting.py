"""Who interprets in an interview: said at its start and whenever it changes, with what ties them to whom.

Naming somebody answers the form's own question for their code; what is refused because of them is the
safeguards' business.
"""

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.ground.tasks import Tasks
from ui.pages.interview.answering import Answering
from ui.pages.interview.interpreting_dialog import InterpretingDialog
from ui.text.interpreter_text import named_text
from ui.widgets.banner import Banner
from vetting_desk.forms import Node, Session
from vetting_desk.judgement.roles import by_role, interpreter_now, of_kind
from vetting_desk.model.interpreter import InterpreterState, Registered, TieSort
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.interpreters import looking, register, ties
from vetting_desk.operations.interpreters.looking import Named
from vetting_desk.operations.interview.interviews import Interview
from vetting_desk.operations.safeguards import known


class Interpreting(QObject):
    """Watches one interview, and shows a banner while something is to be said.

    Signals:
        named(str): The code of who interprets from now on, to be answered in the form.

    Args:
        desk: The unlocked desk.
        tasks: Where work on the store is done.
        banner: Where it is said.
        page: Owner of the dialog.

    Attributes:
        dialog: The dialog on the screen, if any.
    """

    named = Signal(str)

    def __init__(self, desk: OpenDesk, tasks: Tasks, banner: Banner, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._tasks, self._banner, self._page = desk, tasks, banner, page
        self._interview: Interview | None = None
        self._code: str | None = None
        self._found: Named | None = None
        self.dialog: InterpretingDialog | None = None
        banner.acted.connect(self._on_acted)

    def begin(self, interview: Interview) -> None:
        """Watch an interview from its start."""
        self._interview, self._code, self._found = interview, None, None
        self._banner.hide()
        self.look()

    def end(self) -> None:
        """Watch none, and forget who interpreted."""
        self._interview = self._found = None
        self._code = None
        self._banner.hide()

    def look(self) -> None:
        """Read what is known of who interprets now, if that is somebody else than before."""
        if self._interview is None:
            return
        code = interpreter_now(self._interview.session)
        if code == self._code:
            return
        self._code = code
        self._read()

    def _read(self) -> None:
        if self._interview is None:
            return
        if self._code is None:
            self._found = None
            self._banner.hide()
        elif not self._code:
            self._show(None)
        else:
            case_id = self._interview.case.id
            self._tasks.store(looking.about, self._desk, case_id, self._code, done=self._on_found)

    def _on_found(self, found: Named) -> None:
        if self._interview is not None and found.code == self._code:
            self._show(found)

    def _show(self, found: Named | None) -> None:
        self._found = found
        if found is None:
            self._banner.show_message(
                QCoreApplication.translate("Interpreting", "Who interprets?"),
                QCoreApplication.translate(
                    "Interpreting", "Take somebody of the register, or name another by their code."
                ),
                tone="info",
                action=QCoreApplication.translate("Interpreting", "Choose…"),
            )
            return
        sentence, hint = named_text(found)
        if not sentence:
            self._banner.hide()
            return
        refused = bool(found.ties) or found.state in {
            InterpreterState.DECLINED,
            InterpreterState.ENDED,
            InterpreterState.WITHDRAWN,
        }
        self._banner.show_message(
            sentence,
            hint,
            tone="error" if refused else "warn",
            action=QCoreApplication.translate("Interpreting", "The interpreter…"),
        )

    def _on_acted(self) -> None:
        self._tasks.store(register.interpreters, self._desk, done=self._on_register)

    def _on_register(self, found: list[Registered]) -> None:
        if self._interview is None or self.dialog is not None:
            return
        self.dialog = dialog = InterpretingDialog(found, self._found, self._page)
        dialog.chosen.connect(self._on_chosen)
        dialog.undertaken.connect(self._on_undertaken)
        dialog.tied.connect(self._on_tied)
        dialog.finished.connect(self._on_finished)
        dialog.open()

    def _on_chosen(self, code: str) -> None:
        if self.dialog is not None:
            self.dialog.accept()
        self.named.emit(code)

    def _on_undertaken(self, value: str, words: str) -> None:
        if self._interview is None:
            return
        self._tasks.store(
            known.record,
            self._desk,
            self._interview.case.id,
            "interpreter-undertaking",
            value,
            words,
            done=self._on_said,
            failed=self._on_failed,
        )

    def _on_tied(self, sort: str, words: str) -> None:
        if self._interview is None or self._found is None:
            return
        self._tasks.store(
            ties.say,
            self._desk,
            self._interview.case.id,
            self._found.code,
            TieSort(sort),
            words,
            done=self._on_said,
            failed=self._on_failed,
        )

    def _on_said(self, _: object) -> None:
        if self.dialog is not None:
            self.dialog.accept()
        self._read()

    def _on_failed(self, error: Exception) -> None:
        if self.dialog is not None:
            self.dialog.show_failure(error)

    def _on_finished(self) -> None:
        self.dialog = None


def name(session: Session, answering: Answering, code: str) -> None:
    """Answer who interprets: in a place of their own where somebody else interpreted before.

    Args:
        session: The live interview's.
        answering: The one way of its answers.
        code: The interpreter's.
    """
    repeat = next(iter(of_kind(session.root, "interpreter")), None)
    if repeat is None:
        return
    place = _last(repeat)
    if (place is None or place.value) and not answering.add_repeat(repeat.reference):
        return
    place = _last(next(iter(of_kind(session.root, "interpreter"))))
    if place is not None:
        answering.answer(place.reference, code)


def _last(repeat: Node) -> Node | None:
    """Return the question for the code in the last place there is."""
    places = [by_role(each).get("interpreter-code") for each in repeat.children]
    return places[-1] if places else None
