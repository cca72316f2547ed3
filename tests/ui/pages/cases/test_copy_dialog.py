"""The dialog in which a copy for others is described."""

from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from ui.ground.tasks import Tasks
from ui.pages.cases.copy_dialog import CopyDialog
from vetting_desk.model import Record
from vetting_desk.model.copies import BlackedOut, CopyFor, CopyKind, IssuedCopy, LeftOut
from vetting_desk.operations.access.open_desk import OpenDesk

BEFORE = IssuedCopy(
    "1", "C-7QK2-M9XD", 1, "case", CopyFor.COURT, "Court of Training", "Case 1/26", "Sample",
    datetime(2026, 5, 3, 9, 30, tzinfo=UTC), "0" * 64, ("r",), {},
)  # fmt: skip


@pytest.fixture
def records(desk: OpenDesk) -> list[Record]:
    return desk.casebook.records.all()


@pytest.fixture
def dialog(desk: OpenDesk, tasks: Tasks, records: list[Record], qtbot: QtBot) -> CopyDialog:
    made = CopyDialog(desk, "case", records, [BEFORE], tasks)
    qtbot.addWidget(made)
    made.choose_kind(CopyKind.COPY)
    made.describe(CopyFor.COURT, "", "")
    made.choose_records([each.id for each in records])
    return made


def test_nothing_is_chosen_before_a_person_does(
    desk: OpenDesk, tasks: Tasks, records: list[Record], qtbot: QtBot
) -> None:
    dialog = CopyDialog(desk, "case", records, [], tasks)
    qtbot.addWidget(dialog)
    assert (dialog.kind(), dialog.recipient(), dialog.chosen()) == (None, None, ())
    assert not dialog.officers.isChecked()
    assert [words for words, _ in dialog.choice_problems()] == [
        "Choose what is given.",
        "Choose for whom it is.",
    ]
    with qtbot.assertNotEmitted(dialog.pages_wanted), qtbot.assertNotEmitted(dialog.answers_wanted):
        dialog.show_pages.click()
        dialog.look.click()
        dialog.spellings.click()
    dialog.choose_kind(CopyKind.COPY)
    assert "Choose a record." in [words for words, _ in dialog.choice_problems()]


def test_words_are_taken_line_by_line(dialog: CopyDialog) -> None:
    dialog._words.setPlainText(" Zarina \n\nKarimova\n")
    assert dialog.wish().blacked_out == (
        BlackedOut(LeftOut.THIRD_PARTY, words="Zarina"),
        BlackedOut(LeftOut.THIRD_PARTY, words="Karimova"),
    )


def test_records_are_chosen(dialog: CopyDialog, records: list[Record]) -> None:
    for _record, tick in dialog._ticks:
        tick.setChecked(False)
    assert dialog.chosen() == ()
    assert "Choose a record." in [words for words, _ in dialog.find_problems()]
    dialog._ticks[0][1].setChecked(True)
    assert dialog.wish().records == (records[0].id,)


def test_clinical_records_are_closed_for_a_court(dialog: CopyDialog) -> None:
    for record, tick in dialog._ticks:
        if record.instrument_id == "phq-9":
            assert not tick.isEnabled()
            assert not tick.isChecked()


def test_fields_are_those_the_core_names(dialog: CopyDialog) -> None:
    assert dialog.field_of("recipient") is dialog._name
    assert dialog.field_of("reason") is dialog._purpose
    assert dialog.field_of("nothing") is None


def test_a_case_file_holds_its_records_whatever_is_ticked(
    desk: OpenDesk, tasks: Tasks, records: list[Record], qtbot: QtBot
) -> None:
    dialog = CopyDialog(desk, "case", records, [], tasks, of_file=("one", "two"))
    qtbot.addWidget(dialog)
    dialog.describe(CopyFor.COURT, "Court", "Why")
    dialog.choose_kind(CopyKind.CASE_FILE)
    assert dialog.chosen() == ("one", "two")
    assert dialog.wish().kind is CopyKind.CASE_FILE
    assert all(tick.isHidden() for _record, tick in dialog._ticks)


def test_officers_are_named_by_choice_and_to_a_court_always(dialog: CopyDialog) -> None:
    dialog.describe(CopyFor.COURT, "Court", "Why")
    assert dialog.officers.isHidden()
    assert dialog.wish().names_officers
    dialog.describe(CopyFor.LAWYER, "Lawyer", "Why")
    assert not dialog.wish().names_officers
    dialog.officers.setChecked(True)
    assert dialog.wish().names_officers


def test_other_spellings_are_added_to_the_words(dialog: CopyDialog) -> None:
    dialog._words.setPlainText("Zarina")
    dialog.show_spellings(("зарину",))
    assert dialog.words() == ("Zarina", "зарину")
    dialog.show_spellings(())
    assert dialog.words() == ("Zarina", "зарину")
    assert dialog._spelt.text() == "No other spelling was found."


def test_other_spellings_are_asked_of_the_chosen_records(dialog: CopyDialog, qtbot: QtBot) -> None:
    dialog._words.setPlainText("Zarina")
    with qtbot.waitSignal(dialog.spellings_wanted) as asked:
        dialog.spellings.click()
    assert asked.args == [dialog.chosen(), dialog.recipient(), ("Zarina",)]
