"""What is asked of a file: nothing goes on before the fields are filled, and what came is said."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.vetting_desk.decoding import samples
from ui.pages.cases.files.dialogs import AboutFileDialog, HandDialog
from vetting_desk.model.kept_file import Hand, HandAct, HandOf, KeptFile, PaperForm
from vetting_desk.model.passage import Step, StepSort, StepState
from vetting_desk.operations.files import incoming

PAPER = Step("s", "p", StepSort.PAPER, StepState.LACKING, what="Шиноснома")


def test_it_is_said_what_was_taken_out(qtbot: QtBot) -> None:
    came = incoming.prepare(samples.picture("JPEG"))
    dialog = AboutFileDialog(KeptFile("", ""), came, (), None)
    qtbot.addWidget(dialog)
    words = "\n".join(each.text() for each in dialog.findChildren(QLabel))
    assert "where it was taken" in words
    assert "serial number" in words
    assert "step" not in dialog.fields


def test_the_paper_of_the_passage_is_chosen_before(qtbot: QtBot) -> None:
    dialog = AboutFileDialog(KeptFile("", "", step="s"), None, (PAPER,), None)
    qtbot.addWidget(dialog)
    assert dialog.file().step == "s"
    assert dialog.file().form is PaperForm.UNKNOWN


def test_a_correction_gives_the_file_and_why(qtbot: QtBot) -> None:
    known = KeptFile("f", "Шиноснома", brought_by="Модар", form=PaperForm.COPY, step="s")
    dialog = AboutFileDialog(known, None, (), None)
    qtbot.addWidget(dialog)
    dialog.fields["reason"].setText("Хато")  # type: ignore[attr-defined] # (a line)
    with qtbot.waitSignal(dialog.given) as signal:
        dialog.act.click()
    assert signal.args == [(known, "Хато")]


def test_a_paper_alone_has_no_acts_of_a_file(qtbot: QtBot) -> None:
    dialog = HandDialog(KeptFile("f", "Асл"), None)
    qtbot.addWidget(dialog)
    box = dialog.fields["act"]
    keys = [box.itemData(row) for row in range(box.count())]  # type: ignore[attr-defined] # (a choice)
    assert [key for key in keys if key and key.startswith("file")] == []


def test_a_hand_is_given_as_it_was_filled_in(qtbot: QtBot) -> None:
    hand = Hand("h", "f", HandOf.PAPER, HandAct.RETURNED, "2026-01-05", "", "Модар", "Лозим нест")
    dialog = HandDialog(KeptFile("f", "Асл"), hand)
    qtbot.addWidget(dialog)
    dialog.act.click()
    assert dialog.error()
    dialog.fields["reason"].setText("Хато")  # type: ignore[attr-defined] # (a line)
    with qtbot.waitSignal(dialog.given) as signal:
        dialog.act.click()
    assert signal.args == [(hand, "Хато")]
