"""What is done with the passages of a case: the dialogs, and the calls they lead to."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QWidget

from ui.asking.confirming import ConfirmedCall
from ui.ground.tasks import Tasks
from ui.pages.cases.passage.file_dialogs import FileDialog, FileStateDialog, SheetDialog
from ui.pages.cases.passage.step_dialog import StepDialog, states_of
from ui.pages.cases.passage.view import PassageView
from ui.pages.cases.tried_calls import TriedCalls
from vetting_desk.machine.saving import require_place, save_file
from vetting_desk.model.passage import (
    NEXT_OF_FILE,
    PassageState,
    Step,
    StepSort,
    StepState,
    first_state,
    passage_of,
    step_of,
)
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.passage import files, sheets, steps
from vetting_desk.operations.passage.files import PassageSeen, StepSeen


class PassageActs(TriedCalls):
    """Asks and does."""

    def __init__(self, desk: OpenDesk, tasks: Tasks, window: QWidget) -> None:
        super().__init__(desk, tasks, window)
        self.case_id = ""
        self.view: PassageView | None = None
        self.sheet: SheetDialog | None = None

    def begin(self) -> None:
        """Ask what a new file is for."""
        if self.view is not None:
            dialog = FileDialog(self.view.family, None, self.window_of)
            self._ask(dialog, files.begin, self.tr("The file is begun."))

    def change_who(self, seen: PassageSeen) -> None:
        """Ask for whom a file is."""
        if self.view is not None:
            dialog = FileDialog(self.view.family, seen.passage, self.window_of)
            self._ask(dialog, files.change_who, self.tr("Recorded."), seen.passage.id)

    def move(self, seen: PassageSeen) -> None:
        """Ask how far a file is."""
        said = (seen.stands.now, *seen.stands.others)
        known = [passage_of(seen.passage.id, each.content).state for each in said]
        leads = {then for each in known for then in NEXT_OF_FILE[each]}
        if seen.stands.others:
            leads |= set(known)
        states = [each for each in PassageState if each in leads]
        dialog = FileStateDialog(states, self.window_of)
        self._ask(dialog, files.move, self.tr("Recorded."), seen.passage.id)

    def add(self, seen: PassageSeen, sort: StepSort) -> None:
        """Ask for a new step."""
        step = Step("", seen.passage.id, sort, first_state(sort))
        self._ask_step(seen, step, [step.state])

    def change(self, seen: PassageSeen, which: StepSeen, state: StepState | None = None) -> None:
        """Ask how a step stands from now on; in a state, where that was chosen."""
        if state is None:
            said = (which.stands.now, *which.stands.others)
            known = [step_of(which.step.id, each.content) for each in said]
            allowed = {then for each in known for then in states_of(each)}
            states = [each for each in StepState if each in allowed]
            self._ask_step(seen, which.step, states, forked=bool(which.stands.others))
        else:
            self._ask_step(seen, replace(which.step, state=state), [state], undoing=which.step)

    def _ask_step(
        self,
        seen: PassageSeen,
        step: Step,
        states: list[StepState],
        *,
        forked: bool = False,
        undoing: Step | None = None,
    ) -> None:
        if self.view is None:
            return
        dialog = StepDialog(
            step, states, self.view.family, seen.passage.who, list(self.view.officers),
            before=undoing.state if undoing is not None else step.state,
            forked=forked, parent=self.window_of,
        )  # fmt: skip
        self._ask(dialog, steps.put, self.tr("Recorded."))

    def save_sheet(self, seen: PassageSeen) -> None:
        """Ask in which language, then where the travel sheet is saved."""
        self._ask_sheet(self.tr("Travel sheet"), seen, [])

    def save_notice(self, seen: PassageSeen) -> None:
        """Ask for which post and in which language, then where the notice is saved."""
        posts = [
            (each.step.id, each.step.place)
            for each in seen.steps
            if each.step.sort is StepSort.BORDER and each.step.state is not StepState.CALLED_OFF
        ]
        self._ask_sheet(self.tr("Notice for a border post"), seen, posts)

    def _ask_sheet(self, title: str, seen: PassageSeen, posts: list[tuple[str, str]]) -> None:
        self.sheet = dialog = SheetDialog(title, posts, self.window_of)
        dialog.given.connect(lambda code, post: self._on_sheet(seen, title, code, post))
        dialog.finished.connect(self._on_sheet_closed)
        dialog.open()

    def _on_sheet(self, seen: PassageSeen, title: str, code: str, post: str) -> None:
        name = "notice.pdf" if post else "sheet.pdf"
        path, _kind = QFileDialog.getSaveFileName(self.window_of, title, name, "PDF (*.pdf)")
        if not path or self.sheet is None:
            return
        self.sheet.begin_trying()
        ConfirmedCall(
            self._desk,
            self._tasks,
            self.window_of,
            _save,
            (self.case_id, seen.passage.id, post, code, Path(path)),
            self._on_saved,
            self.sheet.show_failure,
        ).run()

    def _on_saved(self, path: Path) -> None:
        if self.sheet is not None:
            self.sheet.accept()
        words = self.tr("Saved: {name}. It is not encrypted there.")
        self.decided.emit(words.format(name=path.name))

    def _on_sheet_closed(self) -> None:
        self.sheet = None

    def _ask(self, dialog: Any, function: Any, done: str, *before: Any) -> None:
        self.ask(dialog, function, (self.case_id, *before), done)


def _save(
    desk: OpenDesk, case_id: str, passage_id: str, post: str, language: str, path: Path
) -> Path:
    require_place(path)
    if post:
        pdf = sheets.border_notice(desk, case_id, passage_id, post, language)
    else:
        pdf = sheets.travel_sheet(desk, case_id, passage_id, language)
    save_file(path, pdf)
    return path
