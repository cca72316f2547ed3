"""The first run: language, then training, joining, founding or restoring, then the desk is made."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.ground.tasks import Tasks
from ui.pages.first_run.choice_steps import KindStep, LanguageStep
from ui.pages.first_run.form_steps import (
    DeskWords,
    FormStep,
    HeadquartersStep,
    JoinStep,
    SecondOfficerStep,
    TrainingStep,
)
from ui.pages.first_run.step import Step
from ui.text.doing_text import doing_text
from ui.widgets.texts import Paragraph
from vetting_desk.operations.access.desk_folders import DeskPlace, PassedOver
from vetting_desk.operations.desk.backups.making import BackupFound
from vetting_desk.operations.organisation.enrolment import HeadquartersMade
from vetting_desk.operations.organisation.founding import CLINICAL_FILE, ISSUING_KEY_FILE

if TYPE_CHECKING:
    from vetting_desk.operations.organisation.issuing_sealing import SecondOfficer


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
        self._warnings: list[str] = []
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

    def warn_of(self, passed_over: Sequence[PassedOver]) -> None:
        """Say, before anything is set up, which desks are here and cannot be offered."""
        from ui.widgets.unlock_trouble import passed_over_lines

        self._warnings = passed_over_lines(passed_over)

    def _warn(self, step: Step) -> None:
        if self._warnings:
            step.banner.show_message(
                self.tr("A desk on this computer cannot be offered. Do not delete it."),
                "\n".join(self._warnings),
                tone="warn",
            )

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
        self._warn(step)
        self._show(step)

    def show_kinds(self) -> None:
        """Ask what kind of desk this is to be."""
        step = KindStep(self.tr("What is this computer for?"), self)
        step.chosen.connect(self.show_kind)
        step.limits_requested.connect(self.limits_requested)
        step.went_back.connect(self.show_language)
        self._warn(step)
        self._show(step)

    def show_kind(self, kind: str) -> None:
        """Ask for what a kind of desk needs.

        Args:
            kind: ``training``, ``join``, ``headquarters`` or ``restore``.
        """
        if kind == "restore":
            self._find_backup()
            return
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
        from vetting_desk.operations.practice.training import create_training

        words = self._words()
        if words is not None:
            given = (words.officer, words.passphrase, self.locale().name()[:2])
            made = partial(self._on_training_made, words)
            self._make(partial(create_training, whole=True), *given, done=made)

    def _on_training_made(self, words: DeskWords, places: list[DeskPlace]) -> None:
        """Open the desk of the chosen part, as its own officer where the role has several."""
        [place] = (each for each in places if each.desk.kind is words.kind)
        own = " ".join(words.officer.split())
        playing = (slot for slot in place.officers if slot.role is words.role)
        slot = min(playing, key=lambda each: each.name != own)
        self.desk_made.emit(place.folder.name, slot.id, words.passphrase)

    def _on_join(self) -> None:
        from vetting_desk.operations.organisation.enrolment import prepare_post

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
        words = self._words()
        if words is None or not self._is_taken(words):
            return
        self.show_second(words)

    def show_second(self, words: DeskWords) -> None:
        """Ask for the second officer of a headquarters.

        Args:
            words: What was entered for the headquarters and its first officer.
        """
        step = SecondOfficerStep(self)
        step.went_back.connect(partial(self.show_kind, "headquarters"))
        step.acted.connect(partial(self._on_second, words))
        step.skipped.connect(partial(self._found, words, None))
        self._show(step)

    def _is_taken(self, words: DeskWords) -> bool:
        """Return whether the core will take what was entered, after showing what it will not."""
        from vetting_desk.errors import InputError

        try:
            words.require_taken()
        except InputError as error:
            self.step.show_failure(error)
            return False
        return True

    def _on_second(self, first: DeskWords) -> None:
        from vetting_desk.operations.organisation.issuing_sealing import SecondOfficer

        second = self._words()
        if second is not None:
            self._found(first, SecondOfficer(second.officer, second.passphrase))

    def _found(self, words: DeskWords, second: "SecondOfficer | None") -> None:
        from vetting_desk.operations.organisation.enrolment import create_headquarters

        self._make(
            partial(create_headquarters, second=second),
            words.organisation,
            words.desk,
            words.officer,
            words.passphrase,
            words.root_passphrase,
            done=partial(self._on_headquarters_made, words),
        )

    def _on_headquarters_made(self, words: DeskWords, made: HeadquartersMade) -> None:
        first = [
            each for each in made.place.officers if each.name == " ".join(words.officer.split())
        ]
        self._made = (made.place.folder.name, first[0].id if first else "", words.passphrase)
        step = Step(
            self.tr("Put three files in a safe"),
            self.tr(
                "Move the files to a stick and lock the stick away, apart from their passphrase. Whoever has "
                "the root key or the issuing key, and the passphrase, can make certificates in the "
                "organisation's name; whoever has the clinical identity and the passphrase can read every "
                "clinical record. Headquarters' psychologists take the clinical identity into their own keys "
                "once, on the page Organisation."
            ),
            self.tr("Open the desk"),
            self,
        )
        step.allow_back(allowed=False)
        root = made.root_key_file
        for path in (root, *(root.with_name(name) for name in (ISSUING_KEY_FILE, CLINICAL_FILE))):
            step.body.addWidget(Paragraph(str(path), "strong", step))
        step.acted.connect(self._emit_made)
        self._show(step)

    # A desk back from a backup

    def _find_backup(self) -> None:
        from ui.pages.first_run.restore_steps import FindBackupStep

        step = FindBackupStep(self._tasks, self)
        step.went_back.connect(self.show_kinds)
        step.chosen.connect(self._open_backup)
        self._show(step)

    def _open_backup(self, found: BackupFound) -> None:
        from ui.pages.first_run.restore_steps import OpenBackupStep

        if not found.officers and found.recovery:
            self.show_recovery(found)
            return
        step = OpenBackupStep(found, str(self._data), self)
        step.went_back.connect(self._find_backup)
        step.acted.connect(self._on_restore)
        step.recovery_requested.connect(self._on_recovery)
        self._show(step)

    def _on_recovery(self) -> None:
        from ui.pages.first_run.restore_steps import BackupStep

        if isinstance(self.step, BackupStep):
            self.show_recovery(self.step.found)

    def show_recovery(self, found: BackupFound) -> None:
        """Ask for what opens a backup whose officers are gone."""
        from ui.pages.first_run.restore_steps import RecoverStep

        step = RecoverStep(found, str(self._data), self)
        step.went_back.connect(self._find_backup)
        step.acted.connect(self._on_recover)
        self._show(step)

    def _on_restore(self) -> None:
        from ui.pages.first_run.restore_steps import OpenBackupStep
        from ui.pages.first_run.restoring import restore

        step = self.step
        if isinstance(step, OpenBackupStep) and step.ready():
            opener = step.opener.opener()
            self._make(restore, step.found.path, opener, done=self._on_restored, doing="reading")

    def _on_recover(self) -> None:
        from ui.pages.first_run.restore_steps import RecoverStep
        from ui.pages.first_run.restoring import recover

        step = self.step
        if isinstance(step, RecoverStep) and step.file is not None and step.ready():
            self._make(
                recover,
                step.found.path,
                step.file,
                (step.first.text(), step.second.text()),
                step.name.text(),
                step.role,
                step.passphrase.text(),
                done=self._on_recovered,
                doing="reading",
            )
        elif isinstance(step, RecoverStep):
            step.ready()

    def _on_restored(self, place: DeskPlace) -> None:
        from ui.pages.first_run.restore_steps import OpenBackupStep

        step = self.step
        officer, passphrase = "", ""
        if isinstance(step, OpenBackupStep) and (slot := step.opener.officer()) is not None:
            # The key file has to be chosen again at the unlock screen.
            officer, passphrase = slot.id, "" if slot.key_file else step.opener.opener().passphrase
        self._made = (place.folder.name, officer, passphrase)
        self._show_restored(
            self.tr(
                "Make this the only copy in use: two desks with one identity look like a forgery to "
                "headquarters. What was entered after the backup is not here."
            )
        )

    def _on_recovered(self, place: DeskPlace) -> None:
        from ui.pages.first_run.restore_steps import RecoverStep

        step = self.step
        passphrase = step.passphrase.text() if isinstance(step, RecoverStep) else ""
        officer = place.officers[0].id if place.officers else ""
        self._made = (place.folder.name, officer, passphrase)
        self._show_restored(
            self.tr(
                "Make this the only copy in use: two desks with one identity look like a forgery to "
                "headquarters. The new officer asks headquarters for a certificate, under People; until then "
                "nothing can be signed."
            )
        )

    def _show_restored(self, lead: str) -> None:
        step = Step(self.tr("The desk is back"), lead, self.tr("Open the desk"), self)
        step.allow_back(allowed=False)
        step.acted.connect(self._emit_made)
        self._show(step)

    def _words(self) -> DeskWords | None:
        step = self.step
        return step.words() if isinstance(step, FormStep) else None

    def _make(
        self,
        function: Callable[..., Any],
        *args: object,
        done: Callable[[Any], object],
        doing: str = "creating",
    ) -> None:
        self.step.clear_problems()
        self.step.set_busy(doing_text(doing))
        self._tasks.work(
            function,
            self._data,
            *args,
            done=done,
            failed=self._on_failed,
            reported=self._on_reported,
        )

    def _on_reported(self, done: int, total: int, doing: str) -> None:
        self.step.progress.show_progress(doing_text(doing, done, total), done, total)

    def _on_failed(self, error: Exception) -> None:
        self.step.show_failure(error)

    def _finish(self, place: DeskPlace) -> None:
        self._keep(place)
        self._emit_made()

    def _keep(self, place: DeskPlace) -> None:
        form = self.step
        passphrase = form.read().passphrase if isinstance(form, FormStep) else ""
        self._made = (place.folder.name, place.officers[0].id if place.officers else "", passphrase)

    def _emit_made(self) -> None:
        made, self._made = self._made, ("", "", "")
        self.desk_made.emit(*made)

    def _show(self, step: Step) -> None:
        old = self._stack.currentWidget()
        if isinstance(old, Step):
            old.forget()
        self._stack.addWidget(step)
        self._stack.setCurrentWidget(step)
        step.set_first_focus()
        if old is not None:
            self._stack.removeWidget(old)
            old.deleteLater()
