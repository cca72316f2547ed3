"""Headquarters' list: who is told that it is to be renewed, and that a key is no longer safe."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.pages.proof.conftest import Papers, Show
from tests.vetting_desk.operations.conftest import PASSPHRASE
from tests.vetting_desk.operations.decisions.conftest import DAVLAT, HILOLA, LATIF
from ui.pages.reason_dialog import ReasonDialog
from vetting_desk.model.proof import ProofState
from vetting_desk.operations.proofs import keys

Settle = Callable[[], None]


def test_a_list_that_says_too_little_is_told_with_the_act_beside_it(
    papers: Papers, show: Show, settle: Settle, qtbot: QtBot
) -> None:
    papers.issue()
    page = show(papers.bench.at(HILOLA))
    panel = page.list
    assert panel is not None
    assert panel.due.isHidden()
    assert "Number 1" in panel.words()
    papers.reopen()
    papers.bench.at(HILOLA)
    page.refresh()
    settle()
    assert "to be renewed" in panel.due.sentence()
    with qtbot.waitSignal(page.returns_requested):
        panel.due.acted.emit()
    panel.make_button.click()
    settle()
    assert panel.due.isHidden()
    assert "Number 2" in panel.words()


def test_a_key_that_somebody_may_have_had_is_vouched_for_no_more(
    papers: Papers, show: Show, settle: Settle
) -> None:
    made = papers.issue()
    page = show(papers.bench.at(DAVLAT))
    panel = page.list
    assert panel is not None
    panel.spoil_buttons[made.said.key].click()
    asked = panel.withdrawals.dialog
    assert isinstance(asked, ReasonDialog)
    asked.reason.set_text("A stranger had it")
    asked.passphrase.field.setText(PASSPHRASE)
    asked.act.click()
    settle()
    assert panel.withdrawals.dialog is None
    assert papers.at_hq(made.said.text).state is ProofState.SPOILT_KEY
    assert "vouched for no more" in panel.words()
    assert panel.spoil_buttons == {}


def test_who_does_not_decide_says_nothing_of_keys(papers: Papers, show: Show) -> None:
    papers.issue()
    page = show(papers.bench.at(HILOLA))
    panel = page.list
    assert panel is not None
    assert panel.spoil_buttons == {}
    assert show(papers.bench.at(LATIF)).list is None


def test_there_is_none_before_the_first_proof(papers: Papers, show: Show) -> None:
    page = show(papers.bench.at(DAVLAT))
    panel = page.list
    assert panel is not None
    assert "none yet" in panel.words()
    assert not panel.make_button.isEnabled()


def test_a_list_that_a_restored_headquarters_forgot_is_taken_over(
    papers: Papers, show: Show, settle: Settle, qtbot: QtBot, tmp_path: Path
) -> None:
    papers.issue()
    pdf, hq = tmp_path / "proof.pdf", papers.bench.at(DAVLAT)
    pdf.write_bytes(papers.pdf)
    page = show(hq)
    panel = page.list
    assert panel is not None
    with qtbot.waitSignal(panel.said) as said:
        panel.take_over(pdf)
        settle()
    assert "nothing that was not known" in said.args[0]
    with pytest.MonkeyPatch.context() as forgot:
        forgot.setattr(keys, "kept", lambda _: [])
        forgot.setattr(keys, "take_over", lambda *_: None)
        with qtbot.waitSignal(panel.said) as said:
            panel.take_over(pdf)
            settle()
    assert "Taken over" in said.args[0]
