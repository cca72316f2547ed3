"""To whom a case is given."""

from pytestqt.qtbot import QtBot

from ui.pages.queues.give_dialog import GiveDialog
from vetting_desk.errors import NotWorkingHereError
from vetting_desk.model import Officer, Role


def test_one_of_the_colleagues_gets_it(qtbot: QtBot) -> None:
    dialog = GiveDialog([Officer("1", "Anora Sample", Role.LAWYER)])
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(dialog.given) as given:
        dialog.act.click()
    assert given.args == ["1"]
    dialog.show_failure(NotWorkingHereError(officer="Anora Sample"))
    assert "Anora Sample" in dialog.error()


def test_without_colleagues_there_is_nothing_to_give(qtbot: QtBot) -> None:
    dialog = GiveDialog([])
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.act.isVisible()
    assert dialog.typed_field() is dialog.taker
