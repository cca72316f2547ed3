"""The page of proofs: checking one, and at headquarters what was given out."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.ui.pages.proof.conftest import Papers
from tests.vetting_desk.operations.conftest import PASSPHRASE
from tests.vetting_desk.operations.decisions.conftest import DAVLAT, ISKANDAR
from ui.ground.events import Events
from ui.ground.tasks import Tasks
from ui.pages.proof.give_dialog import GiveProofDialog
from ui.pages.proof.proof_page import ProofPage
from ui.pages.proof.proof_text import lines_of, sentence_of
from ui.pages.reason_dialog import ReasonDialog
from vetting_desk.model.proof import ProofState
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.proofs import given

Show = Callable[[OpenDesk], ProofPage]


@pytest.fixture
def show(tasks: Tasks, events: Events, settle: Callable[[], None], qtbot: QtBot) -> Show:
    def make(desk: OpenDesk) -> ProofPage:
        page = ProofPage(desk, tasks, events)
        qtbot.addWidget(page)
        page.resize(1000, 760)
        page.show()
        page.activate()
        settle()
        return page

    return make


@pytest.fixture
def saved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where whatever is saved goes."""
    path = tmp_path / "page.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    return path


def said(page: ProofPage) -> str:
    verdict = page.check.verdict()
    assert verdict is not None
    return f"{sentence_of(verdict)}\n{lines_of(verdict)}"


def test_a_scanned_proof_is_checked_with_what_its_bearer_says(
    papers: Papers, show: Show, settle: Callable[[], None]
) -> None:
    made = papers.issue()
    papers.bench.carry()
    page = show(papers.bench.at(ISKANDAR))
    assert page.given is None
    page.check.shown.setPlainText(made.said.text)
    page.check.check()
    settle()
    assert "Whose it is was not compared" in said(page)
    assert page.check.name.hasFocus() or not page.isActiveWindow()
    page.check.name.setText("NAMUNA")
    page.check.birth.setText("1991-04-02")
    page.check.check_button.click()
    settle()
    assert "This proof is valid." in said(page)
    assert "By headquarters' list of" in said(page)
    page.check.name.setText("Begona")
    page.check.check()
    settle()
    assert "are not those of this proof" in said(page)
    assert "does not say that the person was not amnestied" in said(page)


def test_a_file_is_read_and_checked(
    papers: Papers,
    show: Show,
    settle: Callable[[], None],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made = papers.issue()
    page = show(papers.bench.at(DAVLAT))
    path = tmp_path / "shown.pdf"
    path.write_bytes(papers.pdf)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    page.check.picture_button.click()
    settle()
    assert page.check.shown.toPlainText() == made.said.text
    assert page.check.verdict() is not None


def test_what_is_no_proof_is_said_in_words(
    papers: Papers, show: Show, settle: Callable[[], None], tmp_path: Path
) -> None:
    page = show(papers.bench.at(ISKANDAR))
    page.check.shown.setPlainText("HC1:BB8")
    page.check.check()
    settle()
    assert page.check.problem()
    assert page.check.verdict() is None
    page.check.read_file(tmp_path)  # a folder
    settle()
    assert page.check.problem()


def test_a_proof_is_given_out_by_two_and_taken_back(
    papers: Papers, show: Show, settle: Callable[[], None], saved: Path
) -> None:
    hq = papers.bench.at(DAVLAT)
    page = show(hq)
    panel = page.given
    assert panel is not None
    panel.give_button.click()
    settle()
    dialog = panel.dialog
    assert isinstance(dialog, GiveProofDialog)
    dialog.submit()
    assert [words for words, _ in dialog.find_problems()] == [
        "The second officer's passphrase is missing.",
        "Your passphrase is missing.",
    ]
    dialog.type_in(PASSPHRASE, PASSPHRASE)
    dialog.submit()
    settle()
    dialog.reject()
    settle()
    [made] = given.every(hq)
    assert saved.read_bytes().startswith(b"%PDF-")
    assert made.said.second.name != DAVLAT
    panel.print_button.click()
    panel.list_button.click()
    settle()
    assert b"vetting-desk-proof-list" in saved.read_bytes()
    panel.back_button.click()
    settle()
    asked = panel.dialog
    assert isinstance(asked, ReasonDialog)
    asked.reason.set_text("Invented")
    asked.passphrase.field.setText(PASSPHRASE)
    asked.act.click()
    settle()
    assert papers.at_hq(made.said.text).state is ProofState.REVOKED
    assert not panel.back_button.isEnabled()


def test_another_takes_the_place_of_one_that_was_lost(
    papers: Papers, show: Show, settle: Callable[[], None], saved: Path
) -> None:
    lost = papers.issue()
    page = show(papers.bench.at(DAVLAT))
    page.give_on(papers.decision_id)
    settle()
    assert page.given is not None
    dialog = page.given.dialog
    assert isinstance(dialog, GiveProofDialog)
    dialog._because.choose("lost")
    dialog._named.setChecked(True)
    dialog.type_in(PASSPHRASE, PASSPHRASE)
    dialog.submit()
    settle()
    dialog.reject()
    made = given.every(papers.bench.at(DAVLAT))[0]
    assert (made.said.replaces, made.said.because, made.said.named) == (
        lost.said.proof,
        "lost",
        True,
    )
