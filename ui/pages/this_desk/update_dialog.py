"""An update as this desk sees it: old and new version, what changed, who signed; its package saved on request.

Nothing is installed here. At headquarters the update can be handed on as well.
"""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from ui.asking.deed_dialog import DeedDialog
from ui.ground.tasks import Tasks
from ui.i18n import date_text, in_row, left_to_right
from ui.text.error_text import size_text
from ui.text.form_names import language_code
from ui.text.person_text import isolated
from ui.widgets.texts import Paragraph, label
from vetting_desk.model import DeskKind
from vetting_desk.model.update import ProgramUpdate, UpdateRole
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.updates import handing_on, taking
from vetting_desk.operations.updates.taking import Look, Saved
from vetting_desk.progress import Progress


class UpdateDialog(DeedDialog):
    """Shows an update, and saves its package where the person chooses.

    Args:
        desk: The unlocked desk.
        path: The update.
        look: This desk's look at it.
        tasks: Where the work is done.
        parent: The window.
    """

    def __init__(
        self,
        desk: OpenDesk,
        path: Path,
        look: Look,
        tasks: Tasks,
        parent: QWidget | None = None,
    ) -> None:
        act = self.tr("Save it again…") if look.again else self.tr("Save the package…")
        super().__init__(self.tr("Update of the program"), act, tasks, parent)
        self._desk = desk
        self._path = path
        self._look = look
        self._build()
        self._say_why_not()

    def _build(self) -> None:
        look, update = self._look, self._look.update
        versions = self.tr("Version {old} now, version {new} after it").format(
            old=left_to_right(look.version), new=left_to_right(update.version)
        )
        self.body.addWidget(label(versions, "heading", self, wrap=True))
        for line in update.changes_in(language_code()):
            self.body.addWidget(Paragraph(f"• {isolated(line)}", "body", self))
        for signer in look.signers:
            words = (
                self.tr("Made and signed by {name}, {day}.")
                if signer.role is UpdateRole.MAKER
                else self.tr("Tried and signed at headquarters by {name}, {day}.")
            )
            self.body.addWidget(
                Paragraph(
                    words.format(name=isolated(signer.name), day=date_text(signer.signed_at)),
                    "caption",
                    self,
                )
            )
        for package in look.packages:
            words = f"{left_to_right(package.name)} · {size_text(package.length)}"
            self.body.addWidget(Paragraph(words, "caption", self))
        self._hand_on = QPushButton(self.tr("Hand it on with return bundles"), self)
        self._hand_on.setAutoDefault(False)
        self._hand_on.clicked.connect(self._on_hand_on)
        self.body.addWidget(self._hand_on)
        at_hq = self._desk.desk.kind is DeskKind.HQ and self._desk.may(Action.ENROL)
        self._hand_on.setVisible(at_hq)

    def _say_why_not(self) -> None:
        look = self._look
        if not look.refusal and not look.packages:
            self.show_refusal(
                self.tr("The update has nothing for a computer such as this one."),
                self.tr("It can be handed on or carried to others."),
            )
        elif look.again:
            self.banner.show_message(
                self.tr("It was saved here before, and is not installed yet."), tone="info"
            )
        elif look.refusal:
            words = {
                taking.OLDER: self.tr(
                    "A later version was seen at this desk. This one is not taken."
                ),
                taking.RUNS: self.tr("This version ran at this desk already."),
                taking.AHEAD: self.tr(
                    "Its number, {counter}, lies far above all that was seen at this desk: after it no later "
                    "one could be taken. Tell headquarters."
                ).format(counter=look.update.counter),
                taking.DIFFERS: self.tr(
                    "Another update with the same number was taken here. One of the two is not genuine."
                ),
            }[look.refusal]
            hint = (
                self.tr("Install neither, and tell headquarters.")
                if look.refusal == taking.DIFFERS
                else ""
            )
            self.show_refusal(words, hint)

    @property
    def hand_on_button(self) -> QPushButton:
        """The button that hands it on; shown at headquarters alone."""
        return self._hand_on

    def begin(self) -> None:
        """Ask where to, and save it there."""
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Where to save the package"))
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, folder: Path) -> None:
        """Save the package into a folder."""
        self.run(_take, self._desk, self._path, folder, self._look.again, doing="checking")

    def _on_hand_on(self) -> None:
        self.run(handing_on.hand_on, self._desk, self._path, doing="checking")

    def doing_words(self, doing: str, done: int, total: int) -> str:
        """Return words for what is happening now."""
        words = super().doing_words("", 0, 0)
        if doing in {"reading", "checking"}:
            words = self.tr("Checking the update")
        elif doing in {"writing", "reading-back"}:
            words = self.tr("Saving it, and reading it back")
        if total > 1000:
            return self.tr("{what}: {done} of {total}").format(
                what=words, done=size_text(done), total=size_text(total)
            )
        return words

    def finish(self, result: Saved | ProgramUpdate) -> None:
        """Say what is to be done now."""
        self.done_with.emit(result)
        if isinstance(result, ProgramUpdate):
            self.show_outcome(
                self.tr("Version {version} goes along with each return bundle from now on.").format(
                    version=left_to_right(result.version)
                ),
                self.tr("Whoever carries the stick carries both. It does as well by itself."),
            )
            return
        names = in_row(left_to_right(path.name) for path in result.files)
        self.show_outcome(
            self.tr("Saved and read back: {names}").format(names=names),
            self.tr(
                "Make a backup now. Then close the program, open the package and install it as this computer "
                "asks. The desk stays as it is; the handbook says more."
            ),
        )


def _take(
    desk: OpenDesk, path: Path, folder: Path, again: bool, progress: Progress | None = None
) -> Saved:
    return taking.take(desk, path, folder, progress, again=again)
