"""The first run: language, then training, joining an organisation or founding one, then the desk is made."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.doing_text import doing_text
from ui.pages.first_run.choice_steps import KindStep, LanguageStep
from ui.pages.first_run.form_steps import (
    DeskWords,
    FormStep,
    HeadquartersStep,
    JoinStep,
    TrainingStep,
)
from ui.pages.first_run.step import Step
from ui.tasks import Tasks
from ui.widgets.texts import Paragraph
from vetting_desk.operations.enrolment import HeadquartersMade
from vetting_desk.operations.places import DeskPlace


class FirstRunPage(QWidget):
    """Leads to a new desk.

    Args:
        tasks: Where keys are made.
        data: Folder that takes the desk.
        parent: Owner, or None.

    Signals:
        language_chosen: Code of the language.
        desk_made: Folder name, officer id and passphrase of the new desk.
        left: The person went back to the desks there are.
        limits_requested: The person wants to read what the program cannot protect against.
    """

    language_chosen = Signal(str)
    desk_made = Signal(str, str, str)
    left = Signal()
    limits_requested = Signal()

    def __init__(self, tasks: Tasks, data: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._data = data
        self._may_leave = False
        self._made = ("", "", "")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._stack = QStackedWidget(self)
        column.addWidget(self._stack)

    def activate(self, *, with_language: bool = True) -> None:
        """Show the first step.

        Args:
            with_language: False where the language was chosen before.
        """
        if with_language:
            self.show_language()
        else:
            self.show_kinds()

    def allow_leaving(self, *, allowed: bool) -> None:
        """Offer the way back to the desks there are."""
        self._may_leave = allowed

    @property
    def step(self) -> Step:
        """The step on the screen."""
        step = self._stack.currentWidget()
        if not isinstance(step, Step):
            raise TypeError("no step is shown yet")
        return step

    def show_language(self) -> None:
        """Ask for the language."""
        step = LanguageStep(self)
        step.chosen.connect(self.language_chosen)
        step.allow_back(allowed=self._may_leave)
        step.went_back.connect(self.left)
        self._show(step)

    def show_kinds(self) -> None:
        """Ask what kind of desk this is to be."""
        step = KindStep(self.tr("What is this computer for?"), self)
        step.chosen.connect(self.show_kind)
        step.limits_requested.connect(self.limits_requested)
        step.went_back.connect(self.show_language)
        self._show(step)

    def show_kind(self, kind: str) -> None:
        """Ask for what a kind of desk needs.

        Args:
            kind: ``training``, ``join`` or ``headquarters``.
        """
        steps: dict[str, tuple[Callable[[QWidget], FormStep], Callable[[], None]]] = {
            "training": (TrainingStep, self._on_training),
            "join": (JoinStep, self._on_join),
            "headquarters": (HeadquartersStep, self._on_headquarters),
        }
        make, act = steps[kind]
        step = make(self)
        step.went_back.connect(self.show_kinds)
        step.acted.connect(act)
        self._show(step)

    def _on_training(self) -> None:
        from vetting_desk.operations.training import create_training

        words = self._words()
        if words is not None:
            code = self.locale().name()[:2]
            self._make(
                create_training, words.officer, words.passphrase, code, done=self._on_training_made
            )

    def _on_training_made(self, places: list[DeskPlace]) -> None:
        self._finish(places[0])

    def _on_join(self) -> None:
        from vetting_desk.operations.enrolment import prepare_post

        words = self._words()
        if words is not None:
            self._make(
                prepare_post,
                words.desk,
                words.officer,
                words.role,
                words.passphrase,
                done=self._finish,
            )

    def _on_headquarters(self) -> None:
        from vetting_desk.operations.enrolment import create_headquarters

        words = self._words()
        if words is not None:
            self._make(
                create_headquarters,
                words.organisation,
                words.desk,
                words.officer,
                words.passphrase,
                words.root_passphrase,
                done=self._on_headquarters_made,
            )

    def _on_headquarters_made(self, made: HeadquartersMade) -> None:
        self._keep(made.place)
        step = Step(
            self.tr("Put the root key in a safe"),
            self.tr(
                "Move this file to a stick and lock the stick away, apart from its passphrase. Whoever has "
                "both can make certificates in the organisation's name."
            ),
            self.tr("Open the desk"),
            self,
        )
        step.allow_back(allowed=False)
        step.body.addWidget(Paragraph(str(made.root_key_file), "strong", step))
        step.acted.connect(self._tell_made)
        self._show(step)

    def _words(self) -> DeskWords | None:
        step = self.step
        return step.words() if isinstance(step, FormStep) else None

    def _make(
        self, function: Callable[..., Any], *args: object, done: Callable[[Any], object]
    ) -> None:
        self.step.set_busy(doing_text("creating"))
        self._tasks.work(
            function,
            self._data,
            *args,
            done=done,
            failed=self._on_failed,
            reported=self._on_reported,
        )

    def _on_reported(self, done: int, total: int, doing: str) -> None:
        self.step.progress.show_progress(doing_text(doing), done, total)

    def _on_failed(self, error: Exception) -> None:
        self.step.show_failure(error)

    def _finish(self, place: DeskPlace) -> None:
        self._keep(place)
        self._tell_made()

    def _keep(self, place: DeskPlace) -> None:
        form = self.step
        passphrase = form.read().passphrase if isinstance(form, FormStep) else ""
        self._made = (place.folder.name, place.officers[0].id if place.officers else "", passphrase)

    def _tell_made(self) -> None:
        made, self._made = self._made, ("", "", "")
        self.desk_made.emit(*made)

    def _show(self, step: Step) -> None:
        old = self._stack.currentWidget()
        if isinstance(old, FormStep):
            old.forget()
        self._stack.addWidget(step)
        self._stack.setCurrentWidget(step)
        step.set_first_focus()
        if old is not None:
            self._stack.removeWidget(old)
            old.deleteLater()
