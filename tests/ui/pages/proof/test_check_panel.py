"""Checking a proof: scanned, from a file, and what is none."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from tests.ui.pages.proof.conftest import Papers, Show
from tests.vetting_desk.operations.decisions.conftest import DAVLAT, ISKANDAR
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
