"""Joining without a network: at a post the request and headquarters' answer, at headquarters taking a desk in.

Both sides read twelve words to each other before anything is trusted. Renewal, and the certificate of another
officer, go the same way. A post that has joined sees here what its revocation list is worth.
"""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QWidget

from ui.asking.wanted import question_for
from ui.ground.events import Events, Subject
from ui.ground.tasks import Tasks
from ui.pages.desk_page import DeskPage
from ui.pages.enrolment import membership_text
from ui.pages.enrolment.words_card import WordsCard
from ui.text.doing_text import doing_text
from ui.text.error_text import describe
from ui.theme import SPACE, set_kind
from ui.widgets.banner import Banner
from ui.widgets.list_banner import ListBanner
from ui.widgets.progress_row import ProgressRow
from ui.widgets.scroll import ScrollColumn
from ui.widgets.stick_card import StickCard
from ui.widgets.stick_search import StickSearch
from ui.widgets.texts import Paragraph, label
from vetting_desk.model import DeskKind
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk import clock
from vetting_desk.operations.organisation import enrolment, revocations
from vetting_desk.operations.organisation.enrolment import (
    AnswerSummary,
    EnrolmentStatus,
    Paper,
    PaperFound,
    RequestSummary,
)
from vetting_desk.operations.organisation.revocations import ListState


class EnrolmentPage(DeskPage):
    """Carries the two papers of an enrolment.

    Signals:
        left: Back to the list of people.
    """

    left = Signal()
    listens_to = frozenset({Subject.PEOPLE})

    def __init__(
        self, desk: OpenDesk, tasks: Tasks, events: Events, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, tasks, events, parent)
        self._hq = desk.desk.kind is DeskKind.HQ
        self._paper: Path | None = None
        self._enrolled = False
        self._build()
        self._connect()

    def _build(self) -> None:
        self.header.set_back(self.tr("People"))
        title = self.tr("Take a desk in") if self._hq else self.tr("Join the organisation")
        self.header.set_title(title, self._desk.desk.name)
        scroll = ScrollColumn(self)
        self.add_scroll(scroll)
        column = scroll.column
        self._banner = Banner(self)
        column.addWidget(self._banner)
        self._lead = Paragraph("", "body", self)
        column.addWidget(self._lead)
        self._list = ListBanner(self)
        column.addWidget(self._list)
        self._renew = QPushButton(self.tr("Renew the certificates…"), self)
        self._renew.hide()
        column.addWidget(self._renew, 0, Qt.AlignmentFlag.AlignLeading)
        self._stick = StickCard(self)
        self._search = StickSearch(self._stick, self._tasks, self._desk)
        column.addWidget(self._stick)
        self._progress = ProgressRow(self)
        column.addWidget(self._progress)
        row = QHBoxLayout()
        row.setSpacing(SPACE.m)
        self._write = QPushButton(self.tr("Write the request to the stick"), self)
        self._write.setVisible(not self._hq)
        set_kind(self._write, "primary")
        read = (
            self.tr("Read a request from the stick")
            if self._hq
            else self.tr("Read HQ's answer from the stick")
        )
        self._read = QPushButton(read, self)
        self._file = QPushButton(self.tr("Choose a file…"), self)
        set_kind(self._file, "quiet")
        if self._hq:
            set_kind(self._read, "primary")
        for button in (self._write, self._read, self._file):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        self._who = label("", "heading", self, wrap=True)
        self._who.hide()
        column.addWidget(self._who)
        self._words = WordsCard(self)
        self._words.hide()
        column.addWidget(self._words)
        agree = (
            self.tr("The words are the same: take the desk in")
            if self._hq
            else self.tr("The words are the same: join")
        )
        self._agree = QPushButton(agree, self)
        set_kind(self._agree, "primary")
        self._agree.hide()
        line = QHBoxLayout()
        line.addWidget(self._agree)
        line.addStretch(1)
        column.addLayout(line)
        column.addStretch(1)

    def _connect(self) -> None:
        self.header.went_back.connect(self.left)
        self._stick.chosen.connect(self._update_buttons)
        self._write.clicked.connect(self._on_write)
        self._read.clicked.connect(self._on_read)
        self._file.clicked.connect(self._on_file)
        self._agree.clicked.connect(self._on_agree)
        self._renew.clicked.connect(self._on_renew)

    def activate(self) -> None:
        """Start over."""
        self._banner.hide()
        self._forget_paper()
        self._search.look()
        super().activate()

    def first_widget(self) -> QWidget:
        """Return the primary button."""
        return self._read if self._hq else self._write

    def refresh(self) -> None:
        """Look whether this desk belongs to its organisation yet."""
        self._tasks.store(_look, self._desk, done=self._on_looked)

    @property
    def stick(self) -> StickCard:
        """The card of the stick."""
        return self._stick

    @property
    def words(self) -> WordsCard:
        """The words to be read aloud."""
        return self._words

    def _on_looked(self, found: tuple[EnrolmentStatus, ListState, datetime]) -> None:
        status, state, now = found
        self._enrolled = status.enrolled
        if status.enrolled and not self._hq:
            self._list.show_state(state)
        self._on_status(status, now)

    def _on_status(self, status: EnrolmentStatus, now: datetime) -> None:
        if self._hq:
            self._lead.set_plain(
                self.tr(
                    "Put in the stick with the post's request. Before you take the desk in, call the post and "
                    "read the twelve words to each other."
                )
            )
        elif status.enrolled:
            self.header.set_title(self.tr("Membership"), self._desk.desk.name)
            belongs = self.tr(
                "This desk belongs to {organisation}; its headquarters is {hq}."
            ).format(organisation=status.organisation, hq=status.hq_name)
            self._lead.set_plain(f"{belongs} {membership_text.certificate_text(status, now)}")
            if status.request_words:
                self._show_words(status.request_words, self._request_words())
            else:
                self._show_words(
                    status.words,
                    self.tr("These words stand for the organisation's root certificate."),
                )
        else:
            self._lead.set_plain(
                self.tr(
                    "Write a request to a stick and have it carried to headquarters. It brings back the "
                    "answer that makes this desk part of the organisation."
                )
            )
            if status.words:
                self._show_words(status.words, self._request_words())
        wanted = self._hq or not status.enrolled or membership_text.is_due(status, now)
        self._renew.setVisible(not wanted)
        self._show_papers(shown=wanted)
        self._update_buttons()
        self.keep_focus()

    def _show_papers(self, *, shown: bool) -> None:
        for widget in (self._stick, self._read, self._file):
            widget.setVisible(shown)
        self._write.setVisible(shown and not self._hq)

    def _on_renew(self) -> None:
        self._renew.hide()
        self._show_papers(shown=True)
        self._update_buttons()
        self._write.setFocus()

    def _request_words(self) -> str:
        return self.tr(
            "Read these words to headquarters when they call; they see the same beside your request."
        )

    def _update_buttons(self) -> None:
        there = self._stick.path() is not None
        self._write.setEnabled(there and self._stick.writable())
        self._read.setEnabled(there)

    def _on_write(self) -> None:
        folder = self._stick.path()
        if folder is not None:
            self._run("writing", enrolment.write_request, folder, done=self._on_request_written)

    def _on_request_written(self, paper: Paper) -> None:
        self._end()
        self._stick.show_done()
        words = membership_text.request_written(removable=self._stick.removable())
        file = self.tr("File: {name}").format(name=paper.file_name)
        self._banner.show_message(words, file, tone="ok")
        self._show_words(paper.words, self._request_words())

    def _on_read(self) -> None:
        folder = self._stick.path()
        if folder is not None:
            self._tasks.work(
                enrolment.find_papers, folder, done=self._on_papers, failed=self._on_failed
            )

    def _on_papers(self, papers: list[PaperFound]) -> None:
        wanted = "request" if self._hq else "answer"
        for paper in papers:
            if paper.kind == wanted:
                self._read_paper(paper.path)
                return
        words = (
            self.tr("There is no request on this stick.")
            if self._hq
            else self.tr("There is no answer on this stick.")
        )
        self._banner.show_message(words, tone="info")

    def _on_file(self) -> None:
        path, _kind = QFileDialog.getOpenFileName(self, self._file.text())
        if path:
            self._read_paper(Path(path))

    def _read_paper(self, path: Path) -> None:
        self._banner.hide()
        self._paper = path
        if self._hq:
            self._run(
                "verifying", enrolment.read_request, path, done=self._on_request, progress=False
            )
        else:
            self._run(
                "verifying", enrolment.read_answer, path, done=self._on_answer, progress=False
            )

    def _on_request(self, request: RequestSummary) -> None:
        self._end()
        if request.lead is not None:
            self._banner.show_message(membership_text.request_skew(request.lead), tone="warn")
        self._compare(
            membership_text.asker_text(request),
            request.words,
            self.tr("Call the post. It must read these words from its own screen, in this order."),
        )

    def _on_answer(self, answer: AnswerSummary) -> None:
        self._end()
        who = self.tr("{organisation}, headquarters {hq}").format(
            organisation=answer.organisation, hq=answer.hq_name
        )
        if answer.lead is not None:
            self._banner.show_message(membership_text.answer_skew(answer.lead), tone="warn")
        self._compare(
            who,
            answer.words,
            self.tr(
                "Call headquarters. It must read these words from its own screen, in this order."
            ),
        )

    def _compare(self, who: str, words: tuple[str, ...], why: str) -> None:
        self._who.setText(who)
        self._who.show()
        self._show_words(words, why)
        self._agree.show()
        self._agree.setFocus()

    def _show_words(self, words: tuple[str, ...], why: str) -> None:
        self._words.show_words(words, why)
        self._words.setVisible(bool(words))

    def _on_agree(self) -> None:
        paper, folder = self._paper, self._stick.path()
        if paper is None:
            return
        if not self._hq:
            self._run("creating", enrolment.apply_answer, paper, done=self._on_joined)
        elif folder is not None:
            self._run("writing", enrolment.approve, paper, folder, done=self._on_approved)

    def _on_joined(self, _nothing: object) -> None:
        self._end()
        self._forget_paper()
        words = (
            self.tr("Your certificates are here, with headquarters' newest rules.")
            if self._enrolled
            else self.tr("This desk belongs to the organisation now.")
        )
        self._banner.show_message(words, tone="ok")

    def _on_approved(self, paper: Paper) -> None:
        self._end()
        self._forget_paper()
        words = membership_text.answer_written(removable=self._stick.removable())
        file = self.tr("File: {name}").format(name=paper.file_name)
        self._banner.show_message(words, file, tone="ok")
        self._show_words(
            paper.words,
            self.tr("The post sees these words beside the answer. Read them when it calls."),
        )

    def _forget_paper(self) -> None:
        self._paper = None
        self._who.hide()
        self._words.hide()
        self._agree.hide()

    def _run(
        self,
        doing: str,
        function: Callable[..., Any],
        *args: object,
        done: Callable[[Any], object],
        progress: bool = True,
    ) -> None:
        self._banner.hide()
        self._progress.begin(doing_text(doing))
        self.setEnabled(False)
        reported = self._on_reported if progress else None
        again = partial(self._run, doing, function, *args, done=done, progress=progress)
        self._tasks.store(
            function,
            self._desk,
            *args,
            done=done,
            failed=partial(self._on_run_failed, again),
            reported=reported,
        )

    def _on_reported(self, done: int, total: int, doing: str) -> None:
        self._progress.show_progress(doing_text(doing, done, total), done, total)

    def _end(self) -> None:
        self.setEnabled(True)
        self._progress.end()

    def _on_run_failed(self, again: Callable[[], object], error: Exception) -> None:
        question = question_for(self._desk, self._tasks, self, error, again)
        if question is None:
            self._on_failed(error)
        else:
            self._end()
            question.ask()

    def _on_failed(self, error: Exception) -> None:
        self._end()
        self._forget_paper()
        words = describe(error)
        self._banner.show_message(words.sentence, words.hint, tone="error")


def _look(desk: OpenDesk) -> tuple[EnrolmentStatus, ListState, datetime]:
    """Return where the desk belongs, the state of its list, and the moment it believes; on the store thread."""
    return enrolment.status(desk), revocations.state(desk), clock.state(desk).newest
