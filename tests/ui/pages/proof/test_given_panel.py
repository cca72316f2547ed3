"""What headquarters gave out: given by two, printed again, taken back."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.ui.pages.proof.conftest import Papers, Show
from tests.vetting_desk.operations.conftest import PASSPHRASE
from tests.vetting_desk.operations.decisions.conftest import DAVLAT
from ui.pages.proof.give_dialog import GiveProofDialog
from ui.pages.proof.given_panel import GivenPanel
from ui.pages.proof.withdraw_dialog import WithdrawDialog
from ui.pages.reason_dialog import ReasonDialog
from vetting_desk.errors import StorageFullError
from vetting_desk.model.proof import ProofState
from vetting_desk.operations.proofs import given


def answer(panel: GivenPanel, settle: Callable[[], None], why: str = "", shown: str = "") -> None:
    """Say why, with the passphrase; without either nothing is done."""
    asked = panel.withdrawals.dialog
    assert isinstance(asked, ReasonDialog)
    if isinstance(asked, WithdrawDialog):
        asked.why.choose(why)
        asked.shown.setPlainText(shown)
    asked.act.click()
    assert asked.error()
    asked.reason.set_text("Invented")
    asked.passphrase.field.setText("not mine at all")
    asked.act.click()
    settle()
    assert asked.error()
    asked.passphrase.field.setText(PASSPHRASE)
    asked.act.click()
    settle()
    assert panel.withdrawals.dialog is None


def test_what_could_not_be_read_never_looks_like_no_proof(
    papers: Papers, show: Show, settle: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    papers.issue()

    def broken(*_: object, **__: object) -> None:
        raise StorageFullError(path="x")

    with monkeypatch.context() as full:
        full.setattr(given, "rows", broken)
        panel = show(papers.bench.at(DAVLAT)).given
        assert panel is not None
        assert "could not be read" in panel.trouble.sentence()
        assert not panel._empty.isVisible()
    panel.trouble.acted.emit()
    settle()
    assert not panel.trouble.isVisible()
    assert panel.chosen() is not None


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
    panel.suspend_button.click()
    answer(panel, settle, "misused")
    assert papers.at_hq(made.said.text).state is ProofState.SUSPENDED
    assert papers.at_hq(made.said.text).why == "misused"
    assert not panel.suspend_button.isVisible()
    panel.lift_button.click()
    answer(panel, settle)
    assert papers.at_hq(made.said.text).state is ProofState.VALID
    panel.back_button.click()
    asked = panel.withdrawals.dialog
    assert isinstance(asked, WithdrawDialog)
    asked.why.choose("lost")
    asked.reason.set_text("Invented")
    asked.passphrase.field.setText(PASSPHRASE)
    asked.act.click()
    settle()
    assert papers.at_hq(made.said.text).state is ProofState.REVOKED
    assert papers.at_hq(made.said.text).why == "lost"
    assert not panel.back_button.isEnabled()


def test_one_that_is_not_listed_is_taken_back_by_its_code(
    papers: Papers, show: Show, settle: Callable[[], None]
) -> None:
    made = papers.issue()
    page = show(papers.bench.at(DAVLAT))
    panel = page.given
    assert panel is not None
    panel.shown_button.click()
    asked = panel.withdrawals.dialog
    assert isinstance(asked, WithdrawDialog)
    assert asked.shown.isVisible()
    answer(panel, settle, "misused", made.said.text)
    assert papers.at_hq(made.said.text).state is ProofState.REVOKED
