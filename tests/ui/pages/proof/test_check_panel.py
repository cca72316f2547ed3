"""Checking a proof: scanned, from a file, and what is none."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.ui.pages.proof.conftest import Papers, Show
from tests.ui.seen import Seen, with_codes
from tests.vetting_desk.operations.decisions.conftest import DAVLAT, ISKANDAR
from ui.asking.camera import camera_dialog
from ui.pages.proof.proof_page import ProofPage
from ui.pages.proof.proof_text import lines_of, sentence_of


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


def test_a_proof_held_before_the_camera_is_checked(
    papers: Papers,
    show: Show,
    settle: Callable[[], None],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made = papers.issue()
    camera = Seen()
    monkeypatch.setattr(camera_dialog, "QtCameras", lambda _parent: camera)
    page = show(papers.bench.at(DAVLAT))
    page.check.camera_button.click()
    dialog = page.check.camera
    assert dialog is not None
    dialog._rest.setInterval(0)
    camera.show(with_codes("HC1:BB8"))
    settle()
    assert "a code of another kind" in dialog.words()
    qtbot.waitUntil(lambda: not dialog._rest.isActive())
    with qtbot.waitSignal(dialog.read):
        camera.show(with_codes(made.said.text))
    settle()
    assert not camera.in_use
    assert page.check.camera is None
    assert page.check.shown.toPlainText() == made.said.text
    assert page.check.verdict() is not None


def test_without_the_library_the_panel_says_so(
    papers: Papers, show: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(camera_dialog, "QtCameras", lambda _parent: Seen("no-library"))
    page = show(papers.bench.at(DAVLAT))
    page.check.camera_button.click()
    assert page.check.camera is not None
    assert "vetting-desk[camera]" in page.check.camera.banner._hint.plain()
    page.check.camera.reject()
