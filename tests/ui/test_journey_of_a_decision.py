"""The whole way of a decision through the real window: sent back, corrected, decided, told, appealed."""

import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.ui.pages.deciding.filling import fill
from tests.ui.test_journey import Desk
from tests.vetting_desk.operations.conftest import PASSPHRASE, opened
from tests.vetting_desk.operations.decisions.conftest import (  # noqa: F401 (a fixture)
    ANORA,
    DAVLAT,
    DILNOZA,
    DONIYOR,
    HILOLA,
    ISKANDAR,
    LATIF,
    SALIMA,
    Bench,
    made,
)
from ui.pages.deciding.telling_dialog import TellingDialog
from ui.pages.records.send_back_dialog import SendBackDialog
from ui.widgets.row_button import RowButton
from vetting_desk.crypto.kdf import CHEAP
from vetting_desk.model import Role
from vetting_desk.model.decision_standing import DecisionState
from vetting_desk.model.due import DueKind
from vetting_desk.model.proof import ProofState
from vetting_desk.operations.cases import cases
from vetting_desk.operations.decisions import reading, remarks
from vetting_desk.operations.organisation import enrolment
from vetting_desk.operations.practice import training

SECOND, BUNAFSHA = "Second post", "Bunafsha Sample"


class Journey:
    """Whoever is named unlocks their desk in a window of their own; sticks go between."""

    def __init__(self, data: Path, qtbot: QtBot) -> None:
        self.data, self._qtbot = data, qtbot
        self.far = data.parent / "far"
        self.ids: dict[str, str] = {}
        if self.far.is_dir():  # not every journey goes there
            with closing(opened(self.far / "post")) as desk:
                self.ids[BUNAFSHA] = desk.officer.id
        for folder in ("post", "headquarters"):
            with closing(opened(self.root(folder) / folder)) as desk:
                found = desk.casebook.officers.list()
                self.ids |= {each.officer.name: each.officer.id for each in found}
                self.case_id = next(row.id for row in cases.search(desk))

    def root(self, folder: str) -> Path:
        """Where the desks of the computer lie on which a desk is."""
        del folder
        return self.data

    def at(self, folder: str, name: str) -> Desk:
        return Desk(self.root(folder), folder, self._qtbot, self.ids[name], PASSPHRASE)

    def at_second_post(self) -> Desk:
        """The other post, on another computer."""
        return Desk(self.far, "post", self._qtbot, self.ids[BUNAFSHA], PASSPHRASE)

    def write(self, desk: Desk) -> None:
        self._plug_in(desk)
        desk.frame.pages.transfer.write_to_stick()
        desk.rest()

    def receive(self, desk: Desk) -> None:
        self._plug_in(desk)
        desk.frame.pages.transfer.receive_from_stick()
        desk.rest()

    def _plug_in(self, desk: Desk) -> None:
        desk.frame.go("transfer")
        desk.rest()
        desk.frame.pages.transfer.stick.choose_folder(self.data / "stick")
        desk.rest(lambda: desk.frame.pages.transfer.stick.path() is not None)

    def case(self, desk: Desk) -> None:
        desk.frame.open_case(self.case_id)
        desk.rest(lambda: desk.frame.pages.case.detail is not None)

    def deciding(self, desk: Desk) -> None:
        """From the page of the case, by what can be done next."""
        self.case(desk)
        rows = desk.frame.pages.case.findChildren(RowButton)
        step = next(each for each in rows if each.accessibleName().startswith("Decide on"))
        self._qtbot.mouseClick(step, Qt.MouseButton.LeftButton)
        desk.rest(lambda: desk.frame.pages.deciding.view is not None)

    def decision(self, desk: Desk) -> None:
        """From the card on the page of the case."""
        self.case(desk)
        cards = desk.frame.pages.case.way_back.cards
        desk.rest(lambda: bool(cards.words()))
        desk.press("Read the decision", cards)
        desk.rest(lambda: desk.frame.pages.decision.view is not None)

    def say(self, desk: Desk, words: str = "") -> None:
        """Fill in the dialog of a signature, of whoever signs."""
        dialog = desk.frame.pages.deciding.voicing.dialog
        assert dialog is not None
        dialog.words.edit.setPlainText(words)
        secret = dialog.opener.passphrase if dialog.opener is not None else dialog.passphrase
        secret.field.setText(PASSPHRASE)
        dialog.act.click()
        desk.rest(lambda: desk.frame.pages.deciding.voicing.dialog is None)


@pytest.fixture
def journey(
    made: Path,  # noqa: F811
    tmp_path: Path,
    qtbot: QtBot,
) -> Journey:
    data = Path(shutil.copytree(made, tmp_path / "data"))
    far = tmp_path / "far"
    enrolment.prepare_post(
        far, SECOND, BUNAFSHA, Role.SUPERVISOR, PASSPHRASE, training=True, profile=CHEAP
    )
    with (
        closing(opened(data / "post")) as post,
        closing(opened(data / "headquarters")) as hq,
        closing(opened(far / "post")) as second,
    ):
        training.join(second, Bench(post, hq, data).at(HILOLA), data)
    return Journey(data, qtbot)


@pytest.mark.slow
def test_from_a_remark_to_an_appeal(
    journey: Journey, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    _sent_back(journey)
    _corrected(journey, qtbot)
    decision_id = _decided(journey)
    proof = _printed(journey, monkeypatch, tmp_path)
    _told(journey)
    _shown_at_the_second_post(journey, proof, monkeypatch)
    _acknowledged_and_appealed(journey)
    with closing(opened(journey.data / "headquarters")) as hq:
        [found] = reading.of_case(hq, journey.case_id).decisions
        assert found.standing.entry.id == decision_id
        assert found.standing.state is DecisionState.IN_FORCE
        assert [each.payload.because for each in found.standing.reopened] == ["appealed"]
        hq.casebook.verify()
    with closing(opened(journey.far / "post")) as second:
        assert not cases.search(second), "the other post learns nothing of it"


@pytest.mark.slow
def test_a_supervisor_and_an_interviewer_at_one_desk_before_it_leaves(
    journey: Journey, qtbot: QtBot
) -> None:
    with (
        closing(opened(journey.data / "post")) as post,
        closing(opened(journey.data / "headquarters")) as hq,
    ):
        record = Bench(post, hq, journey.data / "stick").record("first-contact", name=ANORA)
    first = journey.at("post", SALIMA)
    journey.case(first)
    first.frame.open_record(record, "")
    remarking = first.frame.pages.record.remarking
    first.rest(lambda: not remarking.card.isHidden())
    remarking.send_back()
    dialog = remarking.dialog
    assert isinstance(dialog, SendBackDialog)
    dialog.question.setCurrentIndex(1)
    dialog.words.setPlainText("Who else heard it?")
    dialog.act.click()
    first.rest(lambda: remarking.dialog is None)
    first.leave()

    second = journey.at("post", ANORA)
    second.rest(lambda: second.frame.pages.agenda.agenda is not None)
    agenda = second.frame.pages.agenda.agenda
    assert agenda is not None
    due = [row.due.item for part in agenda.parts.values() for row in part.rows]
    assert DueKind.RECORD_RETURNED in {each.kind for each in due}
    _correct(journey, second, qtbot, "Who else heard it?")
    second.leave()

    first = journey.at("post", SALIMA)
    with_answer = first.frame.pages.record
    first.frame.open_record(record, "")
    first.rest(lambda: not with_answer.remarking.card.isHidden())
    lines = with_answer.remarking.card.lines()
    assert "Who else heard it?" in lines
    assert "Corrected by" in lines
    journey.write(first)
    first.leave()
    hq_window = journey.at("headquarters", DAVLAT)
    journey.receive(hq_window)
    hq_window.leave()
    with closing(opened(journey.data / "headquarters")) as hq:
        family = [
            each
            for each in hq.casebook.records.list(journey.case_id)
            if each.instrument_id == "first-contact"
        ]
        assert [each.corrects for each in family if each.id != record.id] == [record.id]
        [sent_back] = remarks.of_record(hq, record.id)
        assert sent_back.correction is not None
        assert not sent_back.open


def _sent_back(journey: Journey) -> None:
    hq = journey.at("headquarters", DAVLAT)
    journey.case(hq)
    detail = hq.frame.pages.case.detail
    assert detail is not None
    record = next(each for each in detail.records if each.instrument_id == "eligibility")
    hq.frame.open_record(record, detail.case.reference)
    remarking = hq.frame.pages.record.remarking
    hq.rest(lambda: not remarking.card.isHidden())
    remarking.send_back()
    dialog = remarking.dialog
    assert isinstance(dialog, SendBackDialog)
    dialog.words.setPlainText("Ask again about the papers")
    dialog.act.click()
    hq.rest(lambda: remarking.dialog is None)
    journey.write(hq)
    hq.leave()


def _corrected(journey: Journey, qtbot: QtBot) -> None:
    post = journey.at("post", ISKANDAR)
    journey.receive(post)
    _correct(journey, post, qtbot, "Ask again about the papers")
    journey.write(post)
    post.leave()


def _correct(journey: Journey, post: Desk, qtbot: QtBot, asked: str) -> None:
    """From the card of the case that says what is asked, to the signed correction."""
    journey.case(post)
    cards = post.frame.pages.case.way_back.cards
    post.rest(lambda: any(asked in each for each in cards.words()))
    post.press("Open the record", cards)
    page = post.frame.pages.record
    post.rest(lambda: post.frame.shown_page() is page)
    page.correct()
    dialog = page.dialog
    assert dialog is not None
    dialog.reason.setPlainText("Headquarters asked")
    dialog.act.click()
    post.rest(lambda: bool(post.frame.route.assessment_id))
    post.rest(lambda: post.frame.route.interview is not None)
    post.frame.route.show_signing()
    qtbot.waitUntil(post.frame.route.sign.isVisible)
    qtbot.keyClicks(post.frame.route.sign.passphrase.field, PASSPHRASE)
    qtbot.mouseClick(post.frame.route.sign.sign_button, Qt.MouseButton.LeftButton)
    post.rest(lambda: not post.frame.route.assessment_id)


def _decided(journey: Journey) -> str:
    hq = journey.at("headquarters", DAVLAT)
    journey.receive(hq)
    journey.deciding(hq)
    page = hq.frame.pages.deciding
    assert any("a correction" in each.accessibleName() for each in page.sources.rows())
    page.empty.action_button.click()
    hq.rest(lambda: page.panels.draft is not None)
    settle: Callable[[], None] = hq.rest
    fill(page, (DAVLAT, DILNOZA, DONIYOR), settle, results={"e3": "unclear"}, lawyer=LATIF)
    hq.rest(lambda: page.parts.points() == [])
    page.header.act_button.click()
    hq.rest(lambda: page.voicing.dialog is not None)
    journey.say(hq)
    hq.rest(lambda: page.view is not None and page.view.proposed is not None)
    hq.leave()
    hq = journey.at("headquarters", DILNOZA)
    journey.deciding(hq)
    hq.frame.pages.deciding.proposal.buttons["dissents"].click()
    journey.say(hq, "The papers are not enough")
    hq.leave()
    hq = journey.at("headquarters", LATIF)
    journey.deciding(hq)
    hq.frame.pages.deciding.proposal.buttons["heard"].click()
    journey.say(hq, "The law allows it")
    hq.frame.pages.deciding.proposal.buttons["signs-beside"].click()
    dialog = hq.frame.pages.deciding.voicing.dialog
    assert dialog is not None
    assert dialog.opener is not None
    dialog.opener.choose_officer(journey.ids[DONIYOR])
    journey.say(hq)
    hq.rest(lambda: hq.frame.shown_page() is hq.frame.pages.decision)
    hq.rest(lambda: hq.frame.pages.decision.view is not None)
    words = hq.frame.pages.decision.words.words()
    assert "The papers are not enough" in words
    assert "The law allows it" in words
    view = hq.frame.pages.decision.view
    assert view is not None
    decision_id = view.read.standing.entry.id
    hq.leave()
    return decision_id


def _printed(journey: Journey, monkeypatch: pytest.MonkeyPatch, folder: Path) -> Path:
    """Letter, and a proof by two; return where its page lies."""
    hq = journey.at("headquarters", DAVLAT)
    journey.decision(hq)
    page, path = hq.frame.pages.decision, folder / "letter.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    page.buttons["letter"].click()
    assert page.saving.dialog is not None
    page.saving.dialog.act.click()
    hq.rest(path.is_file)
    assert path.read_bytes().startswith(b"%PDF")
    proof = folder / "page.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(proof), ""))
    hq.frame.go("proof")
    given = hq.frame.pages.proof.given
    assert given is not None
    hq.rest(lambda: given.chosen() is not None)
    hq.press("Give a proof out…", given)
    hq.rest(lambda: given.dialog is not None)
    asked = given.dialog
    assert asked is not None
    asked.type_in(PASSPHRASE, PASSPHRASE)
    asked.submit()
    hq.rest(proof.is_file)
    asked.reject()
    hq.rest()
    journey.write(hq)
    hq.leave()
    return proof


def _shown_at_the_second_post(
    journey: Journey, proof: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who never heard of the case checks the paper its bearer shows, by the list that came with the stick."""
    desk = journey.at_second_post()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(proof), ""))
    desk.frame.go("proof")
    check = desk.frame.pages.proof.check
    check.picture_button.click()
    desk.rest(lambda: check.verdict() is not None)
    verdict = check.verdict()
    assert verdict is not None
    assert verdict.state is ProofState.NO_LIST
    journey.receive(desk)
    desk.frame.go("proof")
    check.name.setText("NAMUNA")
    check.birth.setText("1991-04-02")
    check.check_button.click()
    desk.rest(lambda: check.verdict() is not None and check.verdict() is not verdict)
    verdict = check.verdict()
    assert verdict is not None
    assert (verdict.state, verdict.matches) == (ProofState.VALID, True)
    desk.frame.go("cases")
    desk.rest()
    assert desk.frame.pages.cases.rows() == []
    desk.leave()


def _told(journey: Journey) -> None:
    post = journey.at("post", ANORA)
    journey.receive(post)
    journey.decision(post)
    page = post.frame.pages.decision
    page.buttons["read"].click()
    post.rest(lambda: "read" not in page.buttons)
    page.buttons["tell"].click()
    dialog = page.dialog
    assert isinstance(dialog, TellingDialog)
    dialog.day.show_day(post.frame.open_desk.clock.now().date())
    dialog.how.edit.setPlainText("Read aloud through an invented interpreter")
    dialog.understood.press("yes")
    dialog.appeals.press("no")
    dialog.act.click()
    post.rest(lambda: page.dialog is None and "invented interpreter" in page.said_of_telling())
    journey.write(post)
    post.leave()


def _acknowledged_and_appealed(journey: Journey) -> None:
    hq = journey.at("headquarters", DAVLAT)
    journey.receive(hq)
    journey.decision(hq)
    page = hq.frame.pages.decision
    assert "invented interpreter" in page.said_of_telling()
    page.buttons["heard"].click()
    hq.rest(lambda: "heard" not in page.buttons)
    journey.write(hq)
    hq.leave()
    post = journey.at("post", ANORA)
    journey.receive(post)
    journey.decision(post)
    page = post.frame.pages.decision
    assert "Headquarters read it" in page.said_of_telling()
    page.buttons["appeal"].click()
    dialog = page.dialog
    assert dialog is not None
    dialog.words.edit.setPlainText("It is not right")
    dialog.act.click()
    post.rest(lambda: page.dialog is None)
    journey.write(post)
    post.leave()
    hq = journey.at("headquarters", DAVLAT)
    journey.receive(hq)
    journey.decision(hq)
    hq.frame.pages.decision.buttons["anew"].click()
    deciding = hq.frame.pages.deciding
    hq.rest(lambda: deciding.view is not None)
    assert any("An appeal is running" in each for each in deciding.guards.words())
    deciding.empty.action_button.click()
    hq.rest(lambda: deciding.panels.draft is not None)
    draft = deciding.panels.draft
    assert draft is not None
    assert draft.content.supersedes is not None
    assert draft.content.supersedes.because == "appealed"
    hq.leave()
