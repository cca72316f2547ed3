"""The dialog in which a proof is given out."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel

from tests.ui.pages.proof.conftest import Papers, Show
from tests.vetting_desk.operations.conftest import PASSPHRASE
from tests.vetting_desk.operations.decisions.conftest import DAVLAT
from ui.pages.proof.give_dialog import GiveProofDialog
from vetting_desk.operations.proofs import given


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


def test_a_failure_is_shown_and_what_was_typed_stays(
    papers: Papers, show: Show, settle: Callable[[], None], saved: Path
) -> None:
    page = show(papers.bench.at(DAVLAT))
    page.give_on(papers.decision_id)
    settle()
    assert page.given is not None
    dialog = page.given.dialog
    assert isinstance(dialog, GiveProofDialog)
    dialog.type_in("not theirs at all", PASSPHRASE)
    dialog.submit()
    settle()
    assert not saved.exists()
    assert not given.every(papers.bench.at(DAVLAT))
    dialog.type_in(PASSPHRASE, PASSPHRASE)
    dialog.submit()
    settle()
    dialog.reject()
    assert len(given.every(papers.bench.at(DAVLAT))) == 1


def test_nothing_is_given_out_where_its_page_cannot_be_saved(
    papers: Papers,
    show: Show,
    settle: Callable[[], None],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    gone = tmp_path / "gone" / "page.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(gone), ""))
    page = show(papers.bench.at(DAVLAT))
    page.give_on(papers.decision_id)
    settle()
    assert page.given is not None
    dialog = page.given.dialog
    assert isinstance(dialog, GiveProofDialog)
    dialog.type_in(PASSPHRASE, PASSPHRASE)
    dialog.submit()
    settle()
    shown = " ".join(
        each.text() for each in dialog.findChildren(QLabel) if each.isVisibleTo(dialog)
    )
    assert "page.pdf was not saved" in shown
    dialog.reject()
    assert not given.every(papers.bench.at(DAVLAT))
