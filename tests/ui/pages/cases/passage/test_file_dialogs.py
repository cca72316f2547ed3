"""Files and papers: nothing chosen beforehand."""

from pytestqt.qtbot import QtBot

from tests.ui.pages.cases.family.test_picture import FAMILY
from ui.pages.cases.passage.file_dialogs import FileDialog, FileStateDialog, SheetDialog
from vetting_desk.model.passage import Passage, PassageKind, PassageState
from vetting_desk.model.person import ASSESSED


def choose(dialog: FileDialog | FileStateDialog | SheetDialog, name: str, key: str) -> None:
    box = dialog.fields[name]
    box.setCurrentIndex(box.findData(key))  # type: ignore[attr-defined]


def test_a_new_file_asks_what_for_and_for_whom(qtbot: QtBot) -> None:
    dialog = FileDialog(FAMILY, None)
    qtbot.addWidget(dialog)
    assert not any(box.isChecked() for box in dialog.who.values())
    dialog.act.click()
    assert "What it is for" in dialog.error()
    choose(dialog, "kind", "birth-registration")
    dialog.who["girl"].setChecked(True)
    with qtbot.waitSignal(dialog.given) as given:
        dialog.act.click()
    assert given.args == [(PassageKind.BIRTH, ["girl"], "")]


def test_a_known_file_shows_for_whom_it_is(qtbot: QtBot) -> None:
    dialog = FileDialog(FAMILY, Passage("f", PassageKind.PASSAGE, (ASSESSED,)))
    qtbot.addWidget(dialog)
    assert [each for each, box in dialog.who.items() if box.isChecked()] == [ASSESSED]
    assert "kind" not in dialog.fields


def test_a_state_is_chosen(qtbot: QtBot) -> None:
    dialog = FileStateDialog([PassageState.DONE, PassageState.FAILED])
    qtbot.addWidget(dialog)
    dialog.act.click()
    assert dialog.error()
    choose(dialog, "state", "failed")
    with qtbot.waitSignal(dialog.given) as given:
        dialog.act.click()
    assert given.args == [(PassageState.FAILED, "")]


def test_one_post_needs_no_choice_and_two_do(qtbot: QtBot) -> None:
    for posts, asked in (([("b", "Post")], False), ([("b", "Post"), ("c", "Other")], True)):
        dialog = SheetDialog("Notice", posts)
        qtbot.addWidget(dialog)
        choose(dialog, "language", "fa")
        dialog.act.click()
        assert bool(dialog.error()) is asked
