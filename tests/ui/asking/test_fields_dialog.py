"""Several fields in one decision: what is missing is named and reached, and what was typed stays."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

import ui as ui_package
from ui.asking.fields_dialog import FieldsDialog
from ui.shell.application import Application
from vetting_desk.errors import InputError


@pytest.fixture
def dialog(qtbot: QtBot) -> FieldsDialog:
    made = FieldsDialog("Title", "Words", "Do it")
    made.add_line("what", "What", "before")
    made.add_words("words", "Notes", hint="Short.")
    made.add_choice("kind", "Kind", [("a", "First"), ("b", "Second")])
    qtbot.addWidget(made)
    return made


def test_nothing_is_chosen_beforehand(dialog: FieldsDialog) -> None:
    assert (dialog.text("what"), dialog.text("words"), dialog.choice("kind")) == (
        "before", "", None,
    )  # fmt: skip
    assert dialog.text("none such") == ""
    box = dialog.add_choice("other", "Other", [("a", "First"), ("b", "Second")], "b")
    assert (box.count(), dialog.choice("other")) == (2, "b")


def test_what_is_missing_is_named(dialog: FieldsDialog) -> None:
    dialog.lack("kind")
    assert dialog.error() == "Fill in: Kind"
    dialog.begin_trying()
    dialog.show_failure(InputError(field="what", detail="empty"))
    assert dialog.error().startswith("What")
    assert dialog.act.isEnabled()


def test_it_is_as_tall_as_its_fields_up_to_a_small_screen(
    dialog: FieldsDialog, qtbot: QtBot
) -> None:
    dialog.show()
    low = dialog.body.minimumHeight()
    taller = FieldsDialog("Title", "Words", "Do it")
    qtbot.addWidget(taller)
    for number in range(30):
        taller.add_line(str(number), "Line")
    taller.show()
    assert 100 < low < taller.body.minimumHeight() <= 900


def test_enter_in_a_line_does_what_is_asked_and_throws_nothing_away(
    dialog: FieldsDialog, qtbot: QtBot
) -> None:
    acted: list[str] = []
    dialog.act.clicked.connect(lambda: acted.append("act"))
    dialog.rejected.connect(lambda: acted.append("cancel"))
    dialog.show()
    line = dialog.fields["what"]
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_End)
    qtbot.keyClicks(line, "!")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert acted == ["act"]
    dialog.begin_trying()  # the same once more, while it is being done
    qtbot.keyClick(line, Qt.Key.Key_Enter)
    assert acted == ["act"]
    assert dialog.isVisible()
    assert dialog.text("what") == "before!"


def test_enter_in_a_choice_throws_nothing_away(dialog: FieldsDialog, qtbot: QtBot) -> None:
    dialog.show()
    box = dialog.fields["kind"]
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert dialog.isVisible()


def test_a_person_begins_to_type_at_once(dialog: FieldsDialog, qtbot: QtBot) -> None:
    dialog.show()
    qtbot.waitUntil(lambda: dialog.focusWidget() is dialog.fields["what"])


@pytest.mark.usefixtures("light_again")
def test_a_day_is_written_as_the_window_writes_days_and_given_as_it_is_kept(
    qapp: Application, qtbot: QtBot
) -> None:
    qapp.translations.use("ru")
    made = FieldsDialog("Title", "Words", "Do it")
    qtbot.addWidget(made)
    edit = made.add_day("day", "When", "2026-12-01")
    assert (edit.text(), made.text("day")) == ("01.12.2026", "2026-12-01")
    edit.setText("31.12.2026")
    assert made.text("day") == "2026-12-31"
    edit.setText("2026-12-30")
    assert made.text("day") == "2026-12-30"
    edit.setText("in spring")
    assert made.text("day") == "in spring"


def test_no_field_for_a_day_asks_for_it_as_programs_write_it() -> None:
    """A line whose hint is the order of a day's figures is made by `add_day`."""
    ui = Path(ui_package.__file__).parent
    asked = [
        path.relative_to(ui).as_posix()
        for path in sorted(ui.rglob("*.py"))
        if '"YYYY-MM-DD"' in path.read_text(encoding="utf-8")
    ]
    assert asked == ["asking/fields_dialog.py"]
