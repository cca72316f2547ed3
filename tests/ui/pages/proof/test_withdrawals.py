"""Acts by hand on proofs: the dialog stays until it is done; the whole way is `test_given_panel`."""

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from tests.ui.pages.proof.conftest import Papers
from tests.vetting_desk.operations.conftest import PASSPHRASE
from tests.vetting_desk.operations.decisions.conftest import DAVLAT
from ui.ground.tasks import Tasks
from ui.pages.proof.withdrawals import Withdrawals
from ui.pages.reason_dialog import ReasonDialog
from ui.widgets.card import Card


def test_what_a_decision_suspends_is_refused_in_words(
    papers: Papers, tasks: Tasks, settle: Callable[[], None], qtbot: QtBot
) -> None:
    made = papers.issue()
    papers.reopen()
    owner = Card()
    qtbot.addWidget(owner)
    acts = Withdrawals(papers.bench.at(DAVLAT), tasks, owner)
    done: list[str] = []
    acts.done.connect(done.append)
    acts.lift(made.said.proof)
    dialog = acts.dialog
    assert isinstance(dialog, ReasonDialog)
    dialog.reason.set_text("Invented")
    dialog.passphrase.field.setText(PASSPHRASE)
    dialog.act.click()
    settle()
    assert "Nobody suspended" in dialog.error()
    assert acts.dialog is dialog
    assert done == []
    dialog.reject()
    assert acts.dialog is None
