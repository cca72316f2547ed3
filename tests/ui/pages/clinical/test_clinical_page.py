"""The clinical compartment in the window: notes, releases, and what other roles see."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from ui.asking.confirm_dialog import ConfirmDialog
from ui.ground.events import Changed, Events, Subject
from ui.ground.preferences import Preferences
from ui.ground.tasks import Tasks
from ui.pages.cases.case_page import CasePage
from ui.pages.cases.releases_strip import in_order
from ui.pages.clinical.clinical_page import ClinicalPage
from ui.pages.clinical.release_dialog import ReleaseDialog
from ui.pages.records.record_page import RecordPage
from ui.shell.frame import DeskFrame
from ui.widgets.row_button import RowButton
from vetting_desk.model import Record, Role
from vetting_desk.model.signing_roles import SIGNERS, InstrumentKind
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.clinical import notes, release_entries
from vetting_desk.operations.clinical.notes import ReleaseKind
from vetting_desk.operations.desk import last_place
from vetting_desk.operations.interview import instruments, interviews
from vetting_desk.operations.records import records

PASSPHRASE = "four otters juggle plum jam"
NOTE = "Invented: sleeps badly since the crossing"


@pytest.fixture
def case_id(psychologist: OpenDesk) -> str:
    return cases.search(psychologist, "namuna om")[0].id


@pytest.fixture
def draft_id(psychologist: OpenDesk, case_id: str) -> str:
    """A clinical draft of the psychologist's."""
    listed = instruments.list_instruments(psychologist)
    [summary] = [each for each in listed if each.key.id == "phq-9"]
    example = instruments.example("phq-9")
    interview = interviews.start(psychologist, case_id, summary.key.sha256, example.language)
    interview.answer_all(example.steps)
    return interview.assessment.id


@pytest.fixture
def record(psychologist: OpenDesk, draft_id: str) -> Record:
    return records.sign(psychologist, draft_id, PASSPHRASE)


@pytest.fixture
def page(
    psychologist: OpenDesk,
    tasks: Tasks,
    events: Events,
    case_id: str,
    settle: Callable[[], None],
    qtbot: QtBot,
) -> ClinicalPage:
    made = ClinicalPage(psychologist, tasks, events)
    qtbot.addWidget(made)
    made.resize(900, 640)
    made.show()
    return shown(made, psychologist, case_id, settle)


def shown(
    page: ClinicalPage, desk: OpenDesk, case_id: str, settle: Callable[[], None]
) -> ClinicalPage:
    detail = cases.case_detail(desk, case_id)
    page.show_case(detail.case, detail.assessments)
    settle()
    return page


@pytest.fixture
def case_page(
    psychologist: OpenDesk, tasks: Tasks, events: Events, qtbot: QtBot
) -> Callable[[str, Role], CasePage]:
    """A function that shows a case to an officer of a role."""

    def show(case_id: str, role: Role) -> CasePage:
        psychologist.casebook.act_as(replace(psychologist.officer, role=role))
        made = CasePage(psychologist, tasks, events)
        qtbot.addWidget(made)
        made.resize(1000, 700)
        made.show()
        made.show_case(case_id)
        return made

    return show


def words(widget: object) -> str:
    return "\n".join(text.text() for text in widget.findChildren(QLabel) if text.isVisible())  # type: ignore[attr-defined]


def press(widget: object, text: str) -> None:
    next(b for b in widget.findChildren(QPushButton) if b.text() == text).click()  # type: ignore[attr-defined]


class TestNotes:
    def test_without_notes_that_is_said(self, page: ClinicalPage) -> None:
        assert "No notes yet." in words(page)

    def test_a_note_is_added_announced_and_there_the_next_time(
        self,
        page: ClinicalPage,
        psychologist: OpenDesk,
        case_id: str,
        notices: list[Changed],
        settle: Callable[[], None],
    ) -> None:
        page._field.setPlainText(NOTE)
        press(page, "Add the note")
        settle()
        assert NOTE in page.notes()[0]
        assert page._field.toPlainText() == ""
        assert notices == [Changed.of(Subject.CASES, case_id=case_id)]
        assert [note.words for note in notes.notes(psychologist, case_id)] == [NOTE]
        assert NOTE in shown(page, psychologist, case_id, settle).notes()[0]

    def test_the_newest_note_stands_first(
        self, page: ClinicalPage, psychologist: OpenDesk, case_id: str, settle: Callable[[], None]
    ) -> None:
        for text in ("first", "second"):
            notes.add_note(psychologist, case_id, text)
        shown(page, psychologist, case_id, settle)
        assert [text.rpartition(". ")[2] for text in page.notes()] == ["second", "first"]

    def test_an_empty_note_is_shown(self, page: ClinicalPage, settle: Callable[[], None]) -> None:
        press(page, "Add the note")
        settle()
        assert "Write the note first." in words(page)

    def test_what_cannot_be_kept_is_shown_and_stays_typed(
        self, page: ClinicalPage, settle: Callable[[], None]
    ) -> None:
        page._field.setPlainText("x" * (notes.MOST_WORDS + 1))
        press(page, "Add the note")
        settle()
        assert "has more than 20000 characters" in words(page)
        assert len(page._field.toPlainText()) == notes.MOST_WORDS + 1

    def test_a_note_sealed_to_others_says_so(
        self, page: ClinicalPage, psychologist: OpenDesk, case_id: str, settle: Callable[[], None]
    ) -> None:
        from vetting_desk.crypto.age import HybridIdentity

        notes.add_note(psychologist, case_id, NOTE)
        psychologist.secret.clinical_identity = HybridIdentity.generate().to_text()
        shown(page, psychologist, case_id, settle)
        assert "Not sealed to you" in page.notes()[0]
        assert NOTE not in words(page)

    def test_notes_are_forgotten_when_the_page_is_left_and_what_was_typed_is_kept_sealed(
        self, page: ClinicalPage, psychologist: OpenDesk, case_id: str, settle: Callable[[], None]
    ) -> None:
        notes.add_note(psychologist, case_id, NOTE)
        shown(page, psychologist, case_id, settle)
        page._field.setPlainText("half a thought")
        page.hide()
        settle()
        assert page.notes() == []
        assert not [text for text in page.findChildren(QLabel) if NOTE in text.text()]
        assert page._field.toPlainText() == ""
        page.show()
        shown(page, psychologist, case_id, settle)
        assert page._field.toPlainText() == "half a thought"

    def test_what_is_typed_outlives_the_lock(
        self, page: ClinicalPage, psychologist: OpenDesk, case_id: str
    ) -> None:
        page._field.setPlainText("half a thought")
        page.flush()
        assert notes.look(psychologist, case_id).unfinished == "half a thought"

    def test_a_pause_in_typing_keeps_it_too(
        self, page: ClinicalPage, psychologist: OpenDesk, case_id: str, settle: Callable[[], None]
    ) -> None:
        page._field.setPlainText("half a thought")
        page._field.settled.emit()
        settle()
        assert notes.look(psychologist, case_id).unfinished == "half a thought"

    def test_once_added_nothing_unfinished_is_left(
        self, page: ClinicalPage, psychologist: OpenDesk, case_id: str, settle: Callable[[], None]
    ) -> None:
        page._field.setPlainText(NOTE)
        page.flush()
        press(page, "Add the note")
        settle()
        assert notes.look(psychologist, case_id).unfinished == ""

    def test_words_typed_for_one_person_never_stand_at_another(
        self, page: ClinicalPage, psychologist: OpenDesk, case_id: str, settle: Callable[[], None]
    ) -> None:
        page._field.setPlainText("about the first")
        other = next(row.id for row in cases.search(psychologist, "") if row.id != case_id)
        shown(page, psychologist, other, settle)
        assert page._field.toPlainText() == ""
        assert notes.look(psychologist, other).unfinished == ""
        assert notes.look(psychologist, case_id).unfinished == "about the first"

    def test_nothing_can_be_typed_before_the_officer_confirmed(
        self, page: ClinicalPage, psychologist: OpenDesk, case_id: str, settle: Callable[[], None]
    ) -> None:
        detail = cases.case_detail(psychologist, case_id)
        psychologist.confirmations.confirmed_at -= 31 * 60_000
        page.show_case(detail.case, ())
        settle()
        assert page._field.isReadOnly()
        dialog = page.findChild(ConfirmDialog)
        assert dialog is not None
        dialog.reject()
        settle()


class TestRelease:
    @pytest.fixture
    def dialog(self, page: ClinicalPage, settle: Callable[[], None]) -> ReleaseDialog:
        press(page, "Release…")
        settle()
        assert page.release_dialog is not None
        return page.release_dialog

    def test_nothing_is_chosen_beforehand(self, dialog: ReleaseDialog) -> None:
        assert dialog.kind() is None
        press(dialog, "Release")
        assert dialog.error() == "Choose why others need to know."

    def test_without_words_nothing_is_released(
        self, dialog: ReleaseDialog, psychologist: OpenDesk, case_id: str
    ) -> None:
        dialog.choose(ReleaseKind.NEED)
        press(dialog, "Release")
        assert dialog.error() == "Write what they need to know."
        assert notes.releases(psychologist, case_id) == []

    def test_the_safe_button_comes_first_and_releases_nothing(
        self, dialog: ReleaseDialog, psychologist: OpenDesk, case_id: str
    ) -> None:
        assert dialog._shown_buttons[0].text() == "Keep it closed"
        dialog.choose(ReleaseKind.NEED)
        dialog.field.setPlainText("An invented need")
        press(dialog, "Keep it closed")
        assert notes.releases(psychologist, case_id) == []

    def test_what_is_released_stands_on_the_case(
        self,
        dialog: ReleaseDialog,
        page: ClinicalPage,
        psychologist: OpenDesk,
        case_id: str,
        notices: list[Changed],
        settle: Callable[[], None],
    ) -> None:
        dialog.choose(ReleaseKind.URGENT_SAFETY)
        dialog.field.setPlainText("Do not leave alone tonight")
        press(dialog, "Release")
        settle()
        [release] = notes.releases(psychologist, case_id)
        assert (release.kind, release.words) == (
            ReleaseKind.URGENT_SAFETY,
            "Do not leave alone tonight",
        )
        assert page.release_dialog is None
        assert (Subject.CASES, case_id) in notices[-1].touched
        assert notices[-1].touches(Subject.TRANSFER)

    def test_one_that_comes_from_a_questionnaire_names_it(
        self,
        page: ClinicalPage,
        draft_id: str,
        psychologist: OpenDesk,
        case_id: str,
        settle: Callable[[], None],
    ) -> None:
        detail = cases.case_detail(psychologist, case_id)
        page.show_case(detail.case, [each for each in detail.assessments if each.id == draft_id])
        settle()
        press(page, "Release…")
        dialog = page.release_dialog
        assert dialog is not None
        dialog.choose(ReleaseKind.NEED)
        dialog.field.setPlainText("Needs a doctor")
        press(dialog, "Release")
        settle()
        assert notes.releases(psychologist, case_id)[0].assessment_id == draft_id

    def test_a_failure_leaves_the_words_where_they_are(
        self, dialog: ReleaseDialog, psychologist: OpenDesk, settle: Callable[[], None]
    ) -> None:
        psychologist.casebook.act_as(replace(psychologist.officer, role=Role.INTERVIEWER))
        dialog.choose(ReleaseKind.NEED)
        dialog.field.setPlainText("An invented need")
        press(dialog, "Release")
        settle()
        assert dialog.isVisible()
        assert "Your role does not allow this" in dialog.error()
        assert dialog.field.toPlainText() == "An invented need"


class TestWhatIsNotSignedYet:
    @pytest.fixture
    def unsigned(
        self, page: ClinicalPage, psychologist: OpenDesk, case_id: str, settle: Callable[[], None]
    ) -> Iterator[ClinicalPage]:
        """The page of a psychologist whose certificates came after a release."""
        known = psychologist.casebook.officers.get(psychologist.officer.id)
        without = replace(known, certificates=(), long_term=())
        with pytest.MonkeyPatch.context() as patched:
            patched.setattr(type(psychologist.casebook.officers), "get", lambda *_: without)
            psychologist.keys.forget_signer()
            notes.release(psychologist, case_id, ReleaseKind.NEED, "An invented need")
            page.show_case(cases.case_detail(psychologist, case_id).case, ())
            settle()
            yield page

    def test_it_is_said_with_a_way_out(
        self, unsigned: ClinicalPage, settle: Callable[[], None]
    ) -> None:
        assert unsigned.unsigned.isVisible()
        press(unsigned, "Sign now")
        settle()
        assert unsigned.unsigned.isVisible()  # the certificates are still missing: it says so

    def test_once_it_can_be_signed_the_banner_goes(
        self, unsigned: ClinicalPage, psychologist: OpenDesk, settle: Callable[[], None],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:  # fmt: skip
        monkeypatch.setattr(release_entries, "sign", lambda *_: None)
        monkeypatch.setattr(type(psychologist.token), "require_open", lambda *_: None)
        press(unsigned, "Sign now")
        settle()
        assert not unsigned.unsigned.isVisible()

    def test_without_any_there_is_no_banner(self, page: ClinicalPage) -> None:
        assert not page.unsigned.isVisible()


class TestWhatOthersSee:
    def test_releases_stand_on_top_urgent_safety_first(
        self,
        psychologist: OpenDesk,
        case_id: str,
        case_page: Callable[[str, Role], CasePage],
        settle: Callable[[], None],
    ) -> None:
        for kind in (ReleaseKind.URGENT_SAFETY, ReleaseKind.NEED, ReleaseKind.OTHER):
            notes.release(psychologist, case_id, kind, f"invented {kind.value}")
        page = case_page(case_id, Role.INTERVIEWER)
        settle()
        texts = page._releases.words()
        assert [text.partition(".")[0] for text in texts] == ["Urgent: safety", "Other", "A need"]
        assert "invented urgent-safety" in texts[0]
        assert page._releases.isVisible()
        top = QPoint(0, 0)
        assert page._releases.mapTo(page, top).y() < page._timeline.mapTo(page, top).y()

    def test_without_releases_there_is_no_strip(
        self, case_id: str, case_page: Callable[[str, Role], CasePage], settle: Callable[[], None]
    ) -> None:
        page = case_page(case_id, Role.INTERVIEWER)
        settle()
        assert not page._releases.isVisible()

    def test_urgent_safety_is_never_below_something_newer(self, psychologist: OpenDesk) -> None:
        case_id = cases.search(psychologist, "")[0].id
        kinds = [ReleaseKind.URGENT_SAFETY, ReleaseKind.OTHER, ReleaseKind.URGENT_SAFETY]
        made = [notes.release(psychologist, case_id, kind, "invented") for kind in kinds]
        assert in_order(made) == [made[2], made[0], made[1]]

    @pytest.mark.parametrize("role", [Role.INTERVIEWER, Role.SUPERVISOR, Role.DECISION_MAKER])
    def test_that_there_is_something_but_not_what(
        self,
        psychologist: OpenDesk,
        case_id: str,
        record: Record,
        case_page: Callable[[str, Role], CasePage],
        settle: Callable[[], None],
        role: Role,
    ) -> None:
        notes.add_note(psychologist, case_id, NOTE)
        page = case_page(case_id, role)
        settle()
        assert "only psychologists can read" in words(page)
        texts = [page._model.index(row, 1).data() for row in range(page._model.rowCount())]
        assert texts[0] == "Clinical note added"
        everything = [text.text() for text in page.findChildren(QLabel)] + texts
        assert not [text for text in everything if NOTE in text]
        assert not [
            b for b in page.findChildren(RowButton) if b.accessibleName().startswith("Clinical")
        ]

    def test_a_clinical_record_shows_title_officer_and_a_lock(
        self,
        psychologist: OpenDesk,
        case_id: str,
        record: Record,
        case_page: Callable[[str, Role], CasePage],
        settle: Callable[[], None],
    ) -> None:
        page = case_page(case_id, Role.INTERVIEWER)
        settle()
        row = next(b for b in page.findChildren(RowButton) if b.property("key") == record.id)
        assert record.title in row.accessibleName()
        assert record.officer_name in row.accessibleName()
        assert row.accessibleName().endswith("for psychologists alone")

    def test_opening_it_is_refused_in_words(
        self,
        psychologist: OpenDesk,
        record: Record,
        tasks: Tasks,
        events: Events,
        settle: Callable[[], None],
        qtbot: QtBot,
    ) -> None:
        psychologist.casebook.act_as(replace(psychologist.officer, role=Role.SUPERVISOR))
        page = self._record_page(psychologist, tasks, events, qtbot)
        page.show_record(record, "2026-1")
        settle()
        assert page._banner.sentence() == "Only psychologists can open this record."
        assert not page.saving.save.isVisible()
        assert not page.saving.save_log.isVisible()
        assert not page._panel.isVisible()
        assert tasks.failures == []  # type: ignore[attr-defined]

    def test_a_psychologist_it_is_not_sealed_to_is_shown_why(
        self,
        psychologist: OpenDesk,
        record: Record,
        tasks: Tasks,
        events: Events,
        settle: Callable[[], None],
        qtbot: QtBot,
    ) -> None:
        from vetting_desk.crypto.age import HybridIdentity

        psychologist.secret.clinical_identity = HybridIdentity.generate().to_text()
        page = self._record_page(psychologist, tasks, events, qtbot)
        page.show_record(record, "2026-1")
        settle()
        assert page._banner.sentence() == "This record is not sealed to you."
        assert page.reading.page_count() == 0
        assert not page.saving.save.isVisible()

    def test_the_psychologist_opens_it(
        self,
        psychologist: OpenDesk,
        record: Record,
        tasks: Tasks,
        events: Events,
        settle: Callable[[], None],
        qtbot: QtBot,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        # The training officer's certificate says supervisor, and a record is judged by it.
        both = frozenset({Role.PSYCHOLOGIST, Role.SUPERVISOR})
        monkeypatch.setitem(SIGNERS, InstrumentKind.CLINICAL, both)
        page = self._record_page(psychologist, tasks, events, qtbot)
        page.show_record(record, "2026-1")
        settle()
        assert page._panel.outcome() == "The signature is valid"
        assert page.reading.page_count() > 0
        page.show_part("about")
        assert page.saving.save.isVisible()
        assert not page._banner.isVisible()

    def _record_page(
        self, desk: OpenDesk, tasks: Tasks, events: Events, qtbot: QtBot
    ) -> RecordPage:
        made = RecordPage(desk, tasks, events)
        qtbot.addWidget(made)
        made.resize(900, 700)
        made.show()
        return made


class TestLocking:
    @pytest.fixture
    def frame(
        self,
        psychologist: OpenDesk,
        case_id: str,
        tasks: Tasks,
        settle: Callable[[], None],
        qtbot: QtBot,
    ) -> Iterator[DeskFrame]:
        made = DeskFrame(psychologist, tasks, Preferences())
        qtbot.addWidget(made)
        made.show()
        made.open_case(case_id)
        settle()
        made.pages.case._next.clinical_requested.emit()
        settle()
        made.pages.clinical._field.setPlainText("half a thought")
        yield made
        made.stop()

    def test_locking_keeps_what_is_typed_and_leads_back_to_the_case(
        self, frame: DeskFrame, psychologist: OpenDesk, case_id: str
    ) -> None:
        frame.prepare_to_lock()
        assert notes.look(psychologist, case_id).unfinished == "half a thought"
        assert last_place.place(psychologist) == f"case:{case_id}"

    def test_what_cannot_be_kept_never_keeps_the_desk_open(
        self, frame: DeskFrame, psychologist: OpenDesk, case_id: str
    ) -> None:
        psychologist.secret.clinical_identity = ""
        frame.prepare_to_lock()
        assert last_place.place(psychologist) == f"case:{case_id}"
