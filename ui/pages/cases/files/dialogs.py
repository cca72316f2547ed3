"""What is asked of a file that comes in, of one that is known, and of a change of hands."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLabel, QWidget

from ui.asking.fields_dialog import FieldsDialog
from ui.text.error_text import size_text
from ui.text.file_text import act_text, form_text, gone_text, media_text
from ui.text.passage_text import sort_text, step_text
from ui.theme import current
from ui.widgets.pixels import fitted, picture_of
from ui.widgets.texts import label
from vetting_desk.model.kept_file import (
    NEEDS_GIVER,
    NEEDS_RECEIVER,
    Hand,
    HandAct,
    HandOf,
    KeptFile,
    PaperForm,
)
from vetting_desk.model.passage import Step
from vetting_desk.operations.files.incoming import Incoming

_SHOWN = 150
"""Pixels of the picture beside what is asked."""


class AboutFileDialog(FieldsDialog):
    """What a file shows: one that comes in, a paper without one, or one that is known.

    Args:
        file: What is known; with an empty id for a new one.
        came: The file that comes in; None for a paper alone or one that is known.
        papers: Papers of the case's passages.
        parent: The page.

    Signals:
        given(object): For a new one the `KeptFile`, the `Incoming` or None, and the day; for a known one the
            `KeptFile` and the reason.
    """

    given = Signal(object)

    def __init__(
        self,
        file: KeptFile,
        came: Incoming | None,
        papers: tuple[Step, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            _title(file, came),
            QCoreApplication.translate(
                "AboutFileDialog",
                "Everybody who works on this case can look at it. What is for psychologists alone belongs into "
                "one of their assessments.",
            ),
            QCoreApplication.translate("AboutFileDialog", "Correct it")
            if file.id
            else QCoreApplication.translate("AboutFileDialog", "Take it in"),
            parent,
        )
        self._file, self._came = file, came
        if came is not None:
            self._show_what_came(came)
        self.add_words("shows", self.tr("What it shows"), file.shows)
        self.add_line("brought_by", self.tr("Who brought it"), file.brought_by)
        if not file.id:
            today = date.today().isoformat()  # noqa: DTZ011 (the day on the wall, to be looked at)
            self.add_day("day", self.tr("When it was brought"), today)
        forms = [(each.value, form_text(each)) for each in PaperForm]
        self.add_choice(
            "form", self.tr("What lay there"), forms, file.form.value if file.id else None
        )
        self.add_line("language", self.tr("In which language (optional)"), file.language)
        if papers:
            none = [("", self.tr("None of these"))]
            named = [
                (each.id, f"{sort_text(each.sort)}: {step_text(each)}".rstrip(": "))
                for each in papers
            ]
            self.add_choice("step", self.tr("Which paper of the way home"), none + named, file.step)
        if file.id:
            self.add_line("reason", self.tr("Why it is corrected"))
        self.act.clicked.connect(self._on_act)

    def _show_what_came(self, came: Incoming) -> None:
        if came.shown is not None:
            shown = QLabel(self)
            image = picture_of(came.shown.width, came.shown.height, came.shown.data)
            shown.setPixmap(fitted(image, current().px(_SHOWN)))
            shown.setAccessibleName(self.tr("The file as it is kept"))
            self.body.column.addWidget(shown)
        what = f"{media_text(came.media)} · {size_text(len(came.content))}"
        self.body.column.addWidget(label(what, "muted", self))
        self.body.column.addWidget(label(gone_text(came.gone), "body", self, wrap=True))

    def file(self) -> KeptFile:
        """Return what is said of the file."""
        step = self.choice("step") if "step" in self.fields else self._file.step
        return replace(
            self._file,
            shows=self.text("shows").strip(),
            brought_by=self.text("brought_by").strip(),
            form=PaperForm(self.choice("form") or PaperForm.UNKNOWN.value),
            language=self.text("language").strip(),
            step=step or "",
        )

    def _on_act(self) -> None:
        if not self.act.isEnabled():
            return
        for name in ("shows", "brought_by", "day", "reason"):
            if name in self.fields and not self.text(name).strip():
                self.lack(name)
                return
        if self.choice("form") is None:
            self.lack("form")
            return
        self.begin_trying()
        if self._file.id:
            self.given.emit((self.file(), self.text("reason")))
        else:
            self.given.emit((self.file(), self._came, self.text("day").strip()))


class HandDialog(FieldsDialog):
    """A change of hands, or its correction.

    Args:
        file: Of which file.
        hand: What was recorded; None for something new.
        parent: The page.

    Signals:
        given(object): The `Hand` and why it is corrected.
    """

    given = Signal(object)

    def __init__(self, file: KeptFile, hand: Hand | None, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("HandDialog", "Correct a change of hands")
            if hand
            else QCoreApplication.translate("HandDialog", "It changed hands"),
            QCoreApplication.translate(
                "HandDialog", "Each time is an entry of its own. What was recorded before stays."
            ),
            QCoreApplication.translate("HandDialog", "Record it"),
            parent,
        )
        self._file, self._hand = file, hand
        kinds = [HandOf.PAPER, HandOf.FILE] if file.sha256 else [HandOf.PAPER]
        acts = [(f"{of.value} {act.value}", act_text(of, act)) for of in kinds for act in HandAct]
        chosen = f"{hand.of.value} {hand.act.value}" if hand else None
        self.add_choice("act", self.tr("What happened"), acts, chosen)
        today = date.today().isoformat()  # noqa: DTZ011 (the day on the wall, to be looked at)
        self.add_day("day", self.tr("When"), hand.day if hand else today)
        self.add_line("giver", self.tr("From whom"), hand.giver if hand else "")
        self.add_line("receiver", self.tr("To whom"), hand.receiver if hand else "")
        self.add_words("why", self.tr("Why"), hand.why if hand else "")
        if hand is not None:
            self.add_line("reason", self.tr("Why it is corrected"))
        self.act.clicked.connect(self._on_act)

    def _on_act(self) -> None:
        if not self.act.isEnabled():
            return
        chosen = self.choice("act")
        if chosen is None:
            self.lack("act")
            return
        of, act = chosen.split()
        hand = Hand(
            self._hand.id if self._hand else "",
            self._file.id,
            HandOf(of),
            HandAct(act),
            day=self.text("day").strip(),
            giver=self.text("giver").strip(),
            receiver=self.text("receiver").strip(),
            why=self.text("why").strip(),
        )
        needed = ["day", *(["giver"] if hand.act in NEEDS_GIVER else [])]
        needed += ["receiver", "why"] if hand.act in NEEDS_RECEIVER else []
        needed += ["reason"] if self._hand else []
        for name in needed:
            if not self.text(name).strip():
                self.lack(name)
                return
        self.begin_trying()
        self.given.emit((hand, self.text("reason")))


def _title(file: KeptFile, came: Incoming | None) -> str:
    if file.id:
        return QCoreApplication.translate("AboutFileDialog", "Correct what is said of it")
    if came is None:
        return QCoreApplication.translate("AboutFileDialog", "Record a paper without a picture")
    return QCoreApplication.translate("AboutFileDialog", "Take in a file")
