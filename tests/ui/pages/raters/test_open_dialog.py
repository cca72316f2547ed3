"""What opens sealed ratings is asked for whole: a reason, the file, its passphrase, and a second officer's."""

from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

from ui.pages.raters.open_dialog import OpenDialog
from vetting_desk.model import Role
from vetting_desk.operations.access.desk_folders import OfficerSlot
from vetting_desk.operations.organisation.ratings_opened import SecondNamed

OTHER = OfficerSlot("o", "Bahrom Sample", Role.INTERVIEWER)


def test_each_is_asked_for_in_turn_and_given_once_all_are_there(qtbot: QtBot) -> None:
    dialog = OpenDialog([OTHER])
    qtbot.addWidget(dialog)
    given: list[tuple[Path, str, str, SecondNamed]] = []
    dialog.given.connect(lambda *found: given.append(found))
    steps: tuple[Callable[[], object], ...] = (
        lambda: dialog.reason.set_text("Anora has left"),
        lambda: dialog.choose_file(Path("clinical-identity.age")),
        lambda: dialog.safe_passphrase.field.setText("of the file"),
        lambda: dialog.opener.passphrase.field.setText("of Bahrom"),
    )
    said = []
    for step in steps:
        dialog.act.click()
        assert given == []
        said.append(dialog.error())
        step()
    assert len(set(said)) == len(steps)
    assert all(said)
    dialog.act.click()
    [(path, words, reason, second)] = given
    assert (path.name, words, reason) == ("clinical-identity.age", "of the file", "Anora has left")
    assert second == SecondNamed("o", "of Bahrom")
    dialog.reject()
    assert dialog.safe_passphrase.text() == ""
    assert dialog.opener.passphrase.text() == ""


def test_without_a_second_officer_nothing_is_opened_and_it_says_why(qtbot: QtBot) -> None:
    dialog = OpenDialog([])
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.act.isEnabled()
    assert not dialog.opener.isVisible()
