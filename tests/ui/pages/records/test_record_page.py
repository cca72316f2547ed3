"""A signed record: it is read there, its signature is verified again, its report can be saved."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.ui.conftest import PASSPHRASE
from ui.ground.events import Events
from ui.ground.tasks import Tasks
from ui.pages.records.record_page import RecordPage
from vetting_desk.errors import ReportError
from vetting_desk.model import Record, Role, WayToHq
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.exchange import transfer
from vetting_desk.operations.records import agreement, correcting, records

Show = Callable[[Record], RecordPage]


def whole(page: RecordPage) -> str:
    paper = page.reading.reader.view.paper
    if paper is None:
        return ""
    texts = [paper.text(number) for number in range(paper.count())]
    return "\n".join(text.text(0, text.length) for text in texts if text is not None)


class TestRecord:
    def test_its_pages_are_read_on_the_page_itself(self, show: Show, record: Record) -> None:
        page = show(record)
        assert page.reading.isVisible()
        assert record.digest in whole(page)

    def test_its_signature_is_judged_afresh(self, show: Show, record: Record) -> None:
        page = show(record)
        assert page._panel.outcome() == "The signature is valid"
        assert page._standing.text() == "The signature is valid"

    def test_the_rest_of_it_is_a_choice_away(
        self, show: Show, record: Record, settle: Callable[[], None]
    ) -> None:
        page = show(record)
        page.show_part("about")
        assert page._panel.isVisible()
        assert not page.reading.isVisible()
        assert page.first_widget() is page.saving.save
        page.show_part("read")
        settle()
        assert page.first_widget() is page.reading.reader.view
        assert page.reading.height() > 400

    def test_reading_it_leaves_no_file(self, show: Show, record: Record, data: Path) -> None:
        before = {path for path in data.rglob("*") if "casebook" not in path.name}
        assert whole(show(record))
        assert {path for path in data.rglob("*") if "casebook" not in path.name} == before

    def test_of_the_record_before_nothing_is_left_while_another_is_read(
        self, show: Show, record: Record, record_page: RecordPage
    ) -> None:
        show(record)
        record_page.show_record(record, "2026-TST-00002")
        assert whole(record_page) == ""
        assert record_page.reading.page_count() == 0

    def test_a_clinical_record_opens_only_to_psychologists(
        self,
        show: Show,
        record: Record,
        desk: OpenDesk,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        clinical = replace(
            record, files=(*record.files, replace(record.files[0], name="clinical.age"))
        )
        desk.casebook.act_as(replace(desk.officer, role=Role.SUPERVISOR))
        page = show(clinical)
        assert whole(page) == ""
        assert not page.reading.isVisible()
        assert not page._parts.isVisible()
        assert page._banner.sentence() == "Only psychologists can open this record."

    def test_what_cannot_be_laid_out_is_told_and_its_signature_judged_all_the_same(
        self,
        show: Show,
        record: Record,
        tasks: object,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        monkeypatch.setattr(agreement, "MAX_WORDS", 10)
        page = show(record)
        assert [type(each) for each in tasks.failures] == [ReportError]  # type: ignore[attr-defined]
        assert page._panel.isVisible()

    def test_what_was_typed_to_find_is_gone_with_the_next_record(
        self, show: Show, record: Record, qtbot: QtBot
    ) -> None:
        page = show(record)
        page.reading.reader.look_for("Digest")
        assert show(record).reading.reader._find.text() == ""

    def test_what_was_nowhere_else_is_judged_as_of_now_and_has_no_stamps(
        self, record_page: RecordPage, desk: OpenDesk, case_id: str, settle: Callable[[], None]
    ) -> None:
        record_page.show_record(cases.case_detail(desk, case_id).records[0], "2026-1")
        settle()
        assert record_page._panel.evidence() == "Judged as of now: nothing here shows how old it is"
        assert record_page.saving.save_stamps.isHidden()

    def test_headquarters_stamps_are_named_and_saved(
        self,
        record_page: RecordPage,
        desk: OpenDesk,
        hq: OpenDesk,
        case_id: str,
        tmp_path: Path,
        settle: Callable[[], None],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        for bundle in transfer.write_bundles(desk, tmp_path):
            transfer.receive(hq, tmp_path / bundle.file_name)
        back = transfer.write_return(hq, desk.desk.id, tmp_path)
        transfer.receive(desk, tmp_path / back.file_name)
        folder = tmp_path / "for the auditor"
        folder.mkdir()
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
        record_page.show_record(cases.case_detail(desk, case_id).records[0], "2026-1")
        settle()
        assert record_page._panel.evidence().startswith("Shown by HQ's stamp of")

        record_page.saving.save_stamps.click()
        settle()
        assert {path.name for path in folder.iterdir()} == {
            "stamp-1.json",
            "stamp-1.p7s",
            "stamp-1.mldsa65",
        }


class TestStanding:
    @pytest.fixture
    def page(self, desk: OpenDesk, tasks: Tasks, events: Events, qtbot: QtBot) -> RecordPage:
        made = RecordPage(desk, tasks, events)
        qtbot.addWidget(made)
        made.resize(900, 700)
        made.show()
        return made

    def test_it_is_corrected_with_a_reason(
        self,
        page: RecordPage,
        desk: OpenDesk,
        case_id: str,
        settle: Callable[[], None],
        qtbot: QtBot,
    ) -> None:
        record = cases.case_detail(desk, case_id).records[0]
        page.show_record(record, "2026-1")
        settle()
        assert page.standing.force() == "This record is in force."
        page.correct()
        dialog = page.dialog
        assert dialog is not None
        dialog.reason.set_text("Heard wrongly")

        with qtbot.waitSignal(page.assessment_requested) as begun:
            dialog.act.click()
            settle()

        draft = desk.casebook.assessments.get(begun.args[0])
        assert draft.corrects == record.id
        assert page.dialog is None

    def test_a_correction_shows_what_it_changed(
        self, page: RecordPage, desk: OpenDesk, case_id: str, settle: Callable[[], None]
    ) -> None:
        record = cases.case_detail(desk, case_id).records[0]
        interview = correcting.correct(desk, record.id, "Heard wrongly")
        place = next(
            node.reference
            for node in interview.session.walk()
            if node.control == "input" and node.type == "string" and node.relevant and node.value
        )
        interview.answer(place, "Corrected")
        new = records.sign(desk, interview.assessment.id, PASSPHRASE, incomplete_reason="Invented")

        page.show_record(new, "2026-1")
        settle()

        page.show_part("about")
        assert page.compared.isVisible()
        assert [now for _, _, now in page.compared.lines()] == ["Corrected"]
        page.show_record(record, "2026-1")
        settle()
        assert not page.compared.isVisible()
        assert page.standing.force().startswith("Not in force")
        assert page._force.isVisible()
        assert page._force.text() == page.standing.force()

    def test_what_was_refused_is_offered_again(
        self,
        page: RecordPage,
        desk: OpenDesk,
        case_id: str,
        settle: Callable[[], None],
        qtbot: QtBot,
    ) -> None:
        record = cases.case_detail(desk, case_id).records[0]
        desk.casebook.records.set_way(record.id, WayToHq.REFUSED, "fork")
        page.show_record(desk.casebook.records.get(record.id), "2026-1")
        settle()
        assert page._reason.plain() == "another record came under the same number"

        with qtbot.waitSignal(page.transfer_requested):
            page.standing.offer.click()
            settle()

        assert desk.casebook.records.get(record.id).way_to_hq is WayToHq.TO_SEND
