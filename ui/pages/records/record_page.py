"""One signed record: what it is, how far it is on its way, what its signature is worth, and its report."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.ground.events import Events, Subject
from ui.ground.tasks import Tasks
from ui.i18n import left_to_right, moment_text
from ui.pages.desk_page import DeskPage
from ui.pages.reason_dialog import ReasonDialog
from ui.pages.records.beside_card import BesideCard
from ui.pages.records.compare_card import CompareCard
from ui.pages.records.reading import RecordReading
from ui.pages.records.remarking import Remarking
from ui.pages.records.saving_card import SavingCard
from ui.pages.records.signature_panel import SHAPES, SignaturePanel
from ui.pages.records.standing_card import StandingCard
from ui.text.error_text import size_text
from ui.text.form_names import form_name
from ui.text.kinds import way_shape, way_text
from ui.text.person_text import isolated
from ui.text.reason_text import reason_text
from ui.theme import SPACE
from ui.widgets.banner import Banner
from ui.widgets.chip import Chip
from ui.widgets.filter_chips import FilterChips
from ui.widgets.scroll import ScrollColumn
from ui.widgets.texts import Paragraph, label
from vetting_desk.errors import PermissionDeniedError
from vetting_desk.judgement.comparing import Compared
from vetting_desk.model import Amendment, DeskKind, Record
from vetting_desk.model.evidence import EvidenceKind
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.clinical.notes import is_clinical
from vetting_desk.operations.exchange import offering
from vetting_desk.operations.records import correcting, pages, records, side_by_side
from vetting_desk.operations.records.checking import RecordCheck
from vetting_desk.operations.records.correcting import Correctable
from vetting_desk.operations.records.pages import RecordToRead


@dataclass(frozen=True, slots=True)
class StandingView:
    """How a record stands, and what headquarters decided later on it."""

    found: Correctable
    later: tuple[Amendment, ...]


class RecordPage(DeskPage):
    """A record that never changes again.

    Signals:
        left: The person went back to the case.
        record_requested: Another `Record` of the case to be shown, and the case's reference.
        assessment_requested: Id of a draft that corrects it.
        transfer_requested: It was offered again and is to be written.
    """

    left = Signal()
    record_requested = Signal(object, str)
    assessment_requested = Signal(str)
    transfer_requested = Signal()
    listens_to = frozenset({Subject.RECORDS, Subject.TRANSFER})

    def __init__(
        self, desk: OpenDesk, tasks: Tasks, events: Events, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, tasks, events, parent)
        self._record: Record | None = None
        self._reference = ""
        self._dialog: ReasonDialog | None = None
        self._build()
        self.header.went_back.connect(self.left)
        self.standing.record_requested.connect(self._on_other)
        self.standing.continue_requested.connect(self.assessment_requested)
        self.standing.correct_requested.connect(self.correct)
        self.standing.offer_requested.connect(self._on_offer)

    def _build(self) -> None:
        self.header.set_back(self.tr("Back to the case"))
        self._add_reading()
        self._scroll = scroll = ScrollColumn(self)
        self.add_scroll(scroll)
        column = scroll.column
        self._about = label("", "body", self, wrap=True)
        column.addWidget(self._about)
        self._way = Chip(parent=self)
        column.addWidget(self._way)
        self._reason = Paragraph("", "error", self)
        column.addWidget(self._reason)
        self._banner = Banner(self)
        column.addWidget(self._banner)
        self.standing = StandingCard(self)
        self.standing.hide()
        column.addWidget(self.standing)
        self.remarking = Remarking(self._desk, self._tasks, self)
        self.remarking.said.connect(self.said)
        column.addWidget(self.remarking.card)
        self.compared = CompareCard(self)
        self.compared.hide()
        column.addWidget(self.compared)
        self.beside = BesideCard(self)
        self.beside.compare_requested.connect(self._on_compare)
        column.addWidget(self.beside)
        self._panel = SignaturePanel(self)
        self._panel.hide()
        column.addWidget(self._panel)
        self.saving = SavingCard(self._desk, self._tasks, self)
        self.saving.said.connect(self.said)
        column.addWidget(self.saving)
        column.addStretch(1)

    def _add_reading(self) -> None:
        """Add the pages, the choice between them and the rest, and what the signature is worth."""
        choices = (("read", self.tr("Read")), ("about", self.tr("About this record")))
        self._parts = FilterChips(choices, self.tr("What is shown"), self)
        self._parts.chosen.connect(self.show_part)
        self._standing = Chip(parent=self)
        self._force = Chip(parent=self)
        line = QHBoxLayout()
        line.setSpacing(SPACE.l)
        line.addWidget(self._parts)
        for chip in (self._standing, self._force):
            chip.hide()
            line.addWidget(chip)
        line.addStretch(1)
        self.reading = RecordReading(self._desk, self._tasks, self)
        self.reading.said.connect(self.said)
        line.addWidget(self.reading.acts)
        self.column.addLayout(line)
        self.column.addWidget(self.reading, 1)

    def first_widget(self) -> QWidget:
        """Return the pages; the button that saves the report where these are not shown."""
        return self.reading.reader.view if self._parts.choice() == "read" else self.saving.save

    def show_part(self, part: str) -> None:
        """Show the pages (``read``) or what is known of the record (``about``)."""
        self._parts.choose(part)
        self.reading.setVisible(part == "read")
        self.reading.acts.setVisible(part == "read")
        self._scroll.setVisible(part == "about")
        # The room of what is hidden goes to the other; the scrolling column stands in a row of its own.
        column = self.column
        column.setStretch(column.indexOf(self.reading), int(part == "read"))
        column.setStretch(column.count() - 1, int(part == "about"))

    def show_record(self, record: Record, reference: str) -> None:
        """Show a record.

        Args:
            record: Which.
            reference: Of its case.
        """
        self._record, self._reference = record, reference
        self.header.set_title(form_name(record.title), left_to_right(reference))
        self._about.setText(
            self.tr("Signed {when} by {officer}, {desk}").format(
                when=moment_text(record.signed_at),
                officer=isolated(record.officer_name),
                desk=isolated(record.desk_name),
            )
        )
        self._way.show_state(way_text(record.way_to_hq), *way_shape(record.way_to_hq))
        self._reason.set_plain(reason_text(record.reason))
        self._reason.setVisible(bool(record.reason))
        self._panel.hide()
        self._banner.hide()
        self.compared.hide()
        self.beside.hide()
        self.remarking.card.hide()
        self.saving.show_record(record)
        closed = is_clinical(record) and not may(self._desk.officer, Action.CLINICAL)
        self.saving.setVisible(not closed)
        self._standing.hide()
        self._force.hide()
        self.reading.clear()
        self._parts.setVisible(not closed)
        self.show_part("about" if closed else "read")
        if closed:
            self._show_closed(self.tr("Only psychologists can open this record."))
        else:
            self._ask(
                pages.read,
                record.id,
                done=self._on_read,
                failed=self._on_not_read,
                refused=self.left.emit,
            )
        self.refresh()  # after the pages, which are waited for

    def _on_read(self, read: RecordToRead) -> None:
        if self._record is not None:
            self.reading.show_record(self._record.id, read)
        self.keep_focus()
        self._check()

    def _on_not_read(self, error: Exception) -> None:
        if isinstance(error, PermissionDeniedError):
            self._show_closed(self.tr("This record is not sealed to you."))
            return
        self.show_part("about")
        self._tasks.failed.emit(error)
        self._check()

    def _check(self) -> None:
        if self._record is not None:
            self._ask(
                records.check_record,
                self._record.id,
                done=self._on_checked,
                failed=self._on_not_checked,
                refused=self.left.emit,
            )

    def refresh(self) -> None:
        """Look again at how far the record is, and how it stands."""
        if self._record is not None:
            self._tasks.store(_stand, self._desk, self._record.id, done=self._on_standing)

    @property
    def dialog(self) -> ReasonDialog | None:
        """The dialog on the screen, if any."""
        return self._dialog

    def _on_standing(self, view: StandingView) -> None:
        record = view.found.standing.record
        if self._record is None or record.id != self._record.id:
            return
        self._record = record
        self._way.show_state(way_text(record.way_to_hq), *way_shape(record.way_to_hq))
        self._reason.set_plain(reason_text(record.reason))
        self._reason.setVisible(bool(record.reason))
        officer = self._desk.officer
        closed = is_clinical(record) and not may(officer, Action.CLINICAL)
        self.standing.show_standing(
            view.found,
            view.later,
            may_correct=may(officer, Action.INTERVIEW) and not closed,
            may_offer=may(officer, Action.TRANSFER) and self._desk.desk.kind is DeskKind.POST,
        )
        self.standing.show()
        self.remarking.show_record(record)
        # Who reads a record that no longer counts must not have to look for that.
        self._force.show_state(self.standing.force(), "warn", "warn")
        self._force.setVisible(not view.found.standing.counts)

    def _on_compared(self, compared: tuple[Compared, ...]) -> None:
        self.compared.show_compared(compared)
        self.compared.setVisible(bool(compared))

    def _on_compare(self, other_id: str) -> None:
        if self._record is not None:
            given = (self._record.id, other_id)
            self._ask(side_by_side.compare, *given, done=self.beside.show_beside)

    def _on_other(self, record: Record) -> None:
        self.record_requested.emit(record, self._reference)

    def correct(self) -> None:
        """Ask why the record is corrected, then begin the draft that does."""
        if self._record is None:
            return
        words = self.tr(
            "A new record is made that names this one. It begins with these answers; this record is never "
            "changed and stays beside it."
        )
        self._dialog = dialog = ReasonDialog(
            self.tr("Correct this record?"), words, self.tr("Begin the correction"), parent=self
        )
        dialog.given.connect(self._on_reason)
        dialog.finished.connect(self._on_dialog_finished)
        dialog.open()

    def _on_reason(self, reason: str, _: str) -> None:
        if self._record is not None and self._dialog is not None:
            self._ask(
                _correct, self._record.id, reason,
                done=self._on_begun, failed=self._dialog.show_failure,
                refused=self._dialog.reject,
            )  # fmt: skip

    def _on_begun(self, assessment_id: str) -> None:
        if self._dialog is not None:
            self._dialog.accept()
        self.assessment_requested.emit(assessment_id)

    def _on_dialog_finished(self) -> None:
        self._dialog = None

    def _on_offer(self) -> None:
        if self._record is not None:
            self._tasks.store(offering.offer, self._desk, [self._record.id], done=self._on_offered)

    def _on_offered(self, _ids: list[str]) -> None:
        self.said.emit(self.tr("It goes into a new bundle. Write it to the stick."), "ok")
        self.transfer_requested.emit()

    def _show_closed(self, sentence: str) -> None:
        self._parts.hide()
        self.show_part("about")
        self.saving.hide()
        self._banner.show_message(
            sentence,
            self.tr("What you need to know of it stands at the top of the page of the case."),
        )

    def _on_not_checked(self, error: Exception) -> None:
        if isinstance(error, PermissionDeniedError):
            self._show_closed(self.tr("This record is not sealed to you."))
        else:
            self._tasks.failed.emit(error)

    def _on_checked(self, check: RecordCheck) -> None:
        record = self._record
        if record is None:
            return
        lines = [
            self.tr("Digest (SHA-256): {digest}").format(digest=record.digest),
            self.tr("Instrument: {id} {version}").format(
                id=record.instrument_id, version=record.instrument_version
            ),
        ]
        lines += [f"{file.name} · {size_text(file.length)}" for file in record.files]
        evidence = check.evidence
        self.saving.save_stamps.setVisible(
            evidence is not None and evidence.kind is EvidenceKind.STAMP
        )
        self._panel.show_check(check, "\n".join(lines))
        self._panel.show()
        self._standing.show_state(self._panel.outcome(), *SHAPES[check.outcome][::2])
        self._standing.show()
        self._tasks.store(side_by_side.others, self._desk, record.id, done=self.beside.show_others)
        if record.corrects:
            self._ask(correcting.compare, record.id, done=self._on_compared)


def _stand(desk: OpenDesk, record_id: str) -> StandingView:
    """Return how a record stands; runs on the store's thread."""
    sends = may(desk.officer, Action.TRANSFER)
    later = offering.later_words(desk, record_id) if sends else []
    return StandingView(correcting.standing(desk, record_id), tuple(later))


def _correct(desk: OpenDesk, record_id: str, reason: str) -> str:
    interview = correcting.correct(desk, record_id, reason)
    interview.close()
    return interview.assessment.id
