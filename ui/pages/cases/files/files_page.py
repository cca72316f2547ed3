"""The files of a case: small pictures in a list, one at the side; chosen, dropped, pasted or by camera."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.ground.events import Changed, Events, Subject
from ui.ground.tasks import Tasks
from ui.i18n import day_text, left_to_right
from ui.pages.cases.files.acts import FileActs
from ui.pages.cases.files.file_panel import FilePanel
from ui.pages.cases.files.pictures import Pictures
from ui.pages.cases.files.view import FilesView, look
from ui.pages.desk_page import DeskPage
from ui.text.file_text import form_text, media_text
from ui.text.person_text import isolated
from ui.theme import SPACE, button_icon, current, pixmap, set_kind
from ui.widgets.banner import Banner
from ui.widgets.case_tabs import FILES, CaseTabs
from ui.widgets.dropping import DropTarget
from ui.widgets.flow_row import FlowRow
from ui.widgets.pixels import fitted, picture_of, squared
from ui.widgets.texts import Paragraph, label
from vetting_desk.model.kept_file import FileState
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.files.kept import FileSeen, HandSeen

_ICON = 72
_LEAST = 150
"""Pixels the list has at the least, at 100 % letters; the page scrolls."""


class FilesPage(DeskPage):
    """The page.

    Attributes:
        tabs: The parts of the case.
        acts: The dialogs.
        view: What is shown; None until it was read.
        list: The files, one a line.
        panel: The one that is chosen.

    Signals:
        left: Back to the list of cases.
        tab_wanted: Name of another part of the case.
    """

    left = Signal()
    tab_wanted = Signal(str)
    listens_to = frozenset({Subject.CASES})

    def __init__(
        self, desk: OpenDesk, tasks: Tasks, events: Events, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, tasks, events, parent)
        self.case_id = ""
        self.view: FilesView | None = None
        self._file = ""
        self._records = may(desk.officer, Action.INTERVIEW)
        self.acts = FileActs(desk, tasks, self)
        self.pictures = Pictures(desk, tasks, self)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.header.set_back(self.tr("Cases"))
        self.tabs = CaseTabs(FILES, self.header)
        column = self.scrolling_column()
        self.banner = Banner(self)
        column.addWidget(self.banner)
        top = FlowRow(self, SPACE.s)
        self.take = QPushButton(self.tr("Take in a file…"), self)
        set_kind(self.take, "primary")
        button_icon(self.take, "attach", "on_accent")
        self.camera = QPushButton(self.tr("By camera…"), self)
        button_icon(self.camera, "camera")
        self.paste = QPushButton(self.tr("Paste"), self)
        self.paste.setToolTip(self.tr("Takes the picture that lies in the clipboard"))
        self.paper = QPushButton(self.tr("A paper without a picture…"), self)
        self.out = QPushButton(self.tr("Show what was taken out"), self)
        self.out.setCheckable(True)
        for button in (self.take, self.camera, self.paste, self.paper, self.out):
            if button is not self.take:
                set_kind(button, "quiet")
            top.add(button)
        column.addWidget(top)
        self._reading = label(self.tr("Reading the file…"), "muted", self)
        self._reading.hide()
        column.addWidget(self._reading)
        self._empty = Paragraph(
            self.tr(
                "No file yet. Take in pictures and scans of papers, sound and documents: choose a file, "
                "take a picture by camera, drop it here, or paste it. It is encrypted as it comes in; where a "
                "picture was taken, with which camera and by whom is taken out of it."
            ),
            "muted",
            self,
        )
        column.addWidget(self._empty)
        row = QHBoxLayout()
        row.setSpacing(SPACE.xl)
        left = QVBoxLayout()
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Files of this case"))
        side = current().px(_ICON)
        self.list.setIconSize(QSize(side, side))
        self.list.setWordWrap(True)
        self.list.setUniformItemSizes(False)
        self.list.setSpacing(SPACE.xs)
        self.list.setMinimumHeight(current().px(_LEAST))
        left.addWidget(self.list, 1)
        row.addLayout(left, 1)
        self.panel = FilePanel(may_record=self._records, parent=self)
        row.addWidget(self.panel)
        column.addLayout(row, 1)
        column.addStretch(0)
        self.drop = DropTarget(self, self.tr("Let go to take it in"), self._can_take)
        self._key = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        self._key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _connect(self) -> None:
        self.header.went_back.connect(self.left)
        self.tabs.wanted.connect(self.tab_wanted)
        self.take.clicked.connect(self.acts.choose)
        self.camera.clicked.connect(self.acts.photograph)
        self.paste.clicked.connect(self._on_paste)
        self._key.activated.connect(self._on_paste)
        self.paper.clicked.connect(self.acts.record_paper)
        self.out.toggled.connect(self._on_out)
        self.list.currentRowChanged.connect(self._on_row)
        self.list.itemActivated.connect(self._on_activated)
        self.panel.wanted.connect(self._on_wanted)
        self.panel.hand_wanted.connect(self._on_hand)
        self.drop.dropped.connect(self._on_dropped)
        self.acts.refused.connect(self._on_refused)
        self.acts.reading.connect(self._on_reading)
        self.acts.decided.connect(self._on_decided)
        self.acts.returned.connect(self._on_returned)
        self.pictures.made.connect(self.refresh)

    def show_case(self, case_id: str, step_id: str = "") -> None:
        """Show the files of a case, and those of one paper of a passage where it is known."""
        if case_id != self.case_id:
            self.case_id = self.acts.case_id = case_id
            self.view, self._file = None, ""
            self.header.set_title("")
            self._show_files()
        self.acts.step_id = step_id
        self.banner.hide()

    def first_widget(self) -> QWidget:
        """Return the list, or where it is empty what takes in a file."""
        return self.list if self.list.isVisibleTo(self) else self.take

    def refresh(self) -> None:
        """Read them again."""
        if self.case_id:
            self._ask(look, self.case_id, done=self._on_read, refused=self.left.emit)

    def chosen(self) -> FileSeen | None:
        """Return the file that is shown; None for none."""
        return next((each for each in self._listed() if each.file.id == self._file), None)

    def _listed(self) -> tuple[FileSeen, ...]:
        if self.view is None:
            return ()
        every = self.out.isChecked()
        return tuple(each for each in self.view.files if every or each.file.state is FileState.KEPT)

    def _on_read(self, view: FilesView) -> None:
        self.view = self.acts.view = view
        self.header.set_title(view.name, left_to_right(view.reference))
        if not self._file and self.acts.step_id:
            of_step = [each for each in view.files if each.file.step == self.acts.step_id]
            self._file = of_step[0].file.id if of_step else ""
        self._show_files()
        self.pictures.look(self.case_id, view.files)
        self.keep_focus()

    def _show_files(self) -> None:
        view, listed = self.view, self._listed()
        gone = [
            each for each in (view.files if view else ()) if each.file.state is not FileState.KEPT
        ]
        self._empty.setVisible(view is not None and not view.files)
        for part in (self.list, self.panel):
            part.setVisible(bool(view and view.files))
        for button in (self.take, self.camera, self.paste, self.paper):
            button.setVisible(self._records)
        self.out.setVisible(bool(gone))
        self.list.blockSignals(True)
        self.list.clear()
        for each in listed:
            self.list.addItem(self._item(each))
        if self.chosen() is None:
            self._file = listed[0].file.id if listed else ""
        ids = [each.file.id for each in listed]
        self.list.setCurrentRow(ids.index(self._file) if self._file in ids else -1)
        self.list.blockSignals(False)
        self.panel.show_file(self.chosen(), view.papers if view else ())

    def _item(self, seen: FileSeen) -> QListWidgetItem:
        file = seen.file
        day = next((each.hand.day for each in seen.hands), "")
        parts = [media_text(file.media), form_text(file.form), day_text(day)]
        words = f"{isolated(file.shows)}\n{' · '.join(each for each in parts if each)}"
        if file.state is FileState.TAKEN_OUT:
            words += "\n" + self.tr("Taken out")
        if seen.stands.others:
            words += "\n" + self.tr("Two desks differ")
        item = QListWidgetItem(words)
        side = current().px(_ICON)
        if seen.picture is not None:
            shown = fitted(picture_of(*seen.picture), side)
        else:
            shown = pixmap("document", "muted", _ICON // 2)
        item.setIcon(squared(shown, side))
        return item

    def _can_take(self) -> bool:
        return self._records and self.view is not None and self.acts.dialog is None

    def _on_paste(self) -> None:
        if self._can_take():
            self.acts.paste()

    def _on_dropped(self, paths: list[Path]) -> None:
        if len(paths) > 1:
            self._on_refused(
                self.tr("Several files were dropped."),
                self.tr("Drop one at a time: of each it is asked what it shows."),
            )
            return
        self.acts.take(paths[0])

    def _on_out(self) -> None:
        self._show_files()

    def _on_row(self, row: int) -> None:
        listed = self._listed()
        if 0 <= row < len(listed):
            self._file = listed[row].file.id
            self.panel.show_file(self.chosen(), self.view.papers if self.view else ())

    def _on_activated(self) -> None:
        seen = self.chosen()
        if seen is not None and seen.here:
            self.acts.show_file(seen)

    def _on_wanted(self, name: str, seen: FileSeen) -> None:
        acts = {
            "show": self.acts.show_file,
            "correct": self.acts.correct,
            "hand": self.acts.hand,
            "out": self.acts.take_out,
            "back": self.acts.put_back,
        }
        acts[name](seen)

    def _on_hand(self, name: str, seen: FileSeen, which: HandSeen) -> None:
        if name == "correct":
            self.acts.hand(seen, which)
        else:
            self.acts.take_back(which)

    def _on_refused(self, sentence: str, hint: str) -> None:
        self.banner.show_message(sentence, hint, tone="warn")

    def _on_reading(self, is_reading: bool) -> None:
        self._reading.setVisible(is_reading)
        if is_reading:
            self.banner.hide()

    def _on_decided(self, words: str) -> None:
        self.said.emit(words, "ok")

    def _on_returned(self, result: object) -> None:
        known = getattr(result, "file_id", None) or getattr(result, "id", self._file)
        if not getattr(result, "file_id", None) and not hasattr(result, "shows"):
            known = self._file
        self._file = str(known)
        self.refresh()

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches_case(self.case_id, *self.listens_to):
            super()._on_changed(changed)
