"""The steps for names and passphrases."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from ui.pages.first_run.form_steps import (
    MAX_NAME,
    POST_ROLES,
    DeskWords,
    FormStep,
    HeadquartersStep,
    JoinStep,
    TrainingStep,
)
from ui.widgets.new_passphrase import NewPassphrase
from vetting_desk.errors import InputError, StorageFullError
from vetting_desk.model import Role

PASSPHRASE = "four otters juggle plum jam"
ROOT = "eleven badgers knit wool socks"
STEPS = [TrainingStep, JoinStep, HeadquartersStep]


def shown(kind: Callable[[], FormStep], qtbot: QtBot) -> FormStep:
    made = kind()
    qtbot.addWidget(made)
    made.show()
    return made


def typed(edit: NewPassphrase, passphrase: str) -> None:
    edit.first.field.setText(passphrase)
    edit.second.field.setText(passphrase)


def filled(kind: Callable[[], FormStep], qtbot: QtBot) -> FormStep:
    step = shown(kind, qtbot)
    for name, edit in step._fields.items():
        edit.setText(f"An invented {name}")
    typed(step._passphrase, PASSPHRASE)
    if isinstance(step, HeadquartersStep):
        typed(step._root, ROOT)
    return step


def test_training_asks_for_a_name_and_begins_as_an_interviewer(qtbot: QtBot) -> None:
    words = filled(TrainingStep, qtbot).words()
    assert words == DeskWords("An invented officer", PASSPHRASE, role=Role.INTERVIEWER)


def test_joining_asks_for_desk_and_role(qtbot: QtBot) -> None:
    step = filled(JoinStep, qtbot)
    box = step.findChildren(QComboBox)[0]
    box.setCurrentIndex(box.findData(Role.PSYCHOLOGIST))
    assert step.words() == DeskWords(
        "An invented officer", PASSPHRASE, "An invented desk", role=Role.PSYCHOLOGIST
    )


def test_every_role_of_a_post_can_be_asked_for(qtbot: QtBot) -> None:
    box = shown(JoinStep, qtbot).findChildren(QComboBox)[0]
    assert tuple(Role(box.itemData(at)) for at in range(box.count())) == POST_ROLES


def test_headquarters_asks_for_the_root_key_s_passphrase(qtbot: QtBot) -> None:
    words = filled(HeadquartersStep, qtbot).words()
    assert words is not None
    assert (words.organisation, words.desk) == ("An invented organisation", "An invented desk")
    assert words.root_passphrase == ROOT


@pytest.mark.parametrize("kind", STEPS)
def test_each_missing_field_is_shown_and_nothing_is_read(
    kind: Callable[[], FormStep], qtbot: QtBot
) -> None:
    step = shown(kind, qtbot)
    assert step.words() is None
    assert len(step.problems.words()) >= len(step._fields) + 1


@pytest.mark.parametrize("kind", STEPS)
def test_passphrases_are_forgotten(kind: Callable[[], FormStep], qtbot: QtBot) -> None:
    step = filled(kind, qtbot)
    step.forget()
    assert {edit.text() for edit in step.findChildren(NewPassphrase)} == {""}


@pytest.mark.parametrize("kind", STEPS)
def test_the_first_field_has_the_keyboard(kind: Callable[[], FormStep], qtbot: QtBot) -> None:
    step = shown(kind, qtbot)
    step.set_first_focus()
    assert step.focusWidget() is next(iter(step._fields.values()))


def test_two_passphrases_that_differ_are_shown(qtbot: QtBot) -> None:
    step = filled(TrainingStep, qtbot)
    step._passphrase.second.field.setText("something else entirely")
    assert step.words() is None
    assert step.problems.words() == ["The two passphrases differ"]


def test_an_error_of_the_core_finds_its_field(qtbot: QtBot) -> None:
    step = shown(JoinStep, qtbot)
    assert step.field_of(InputError(field="desk", detail="empty")) is step._fields["desk"]
    at_passphrase = InputError(field="passphrase", detail="common")
    assert step.field_of(at_passphrase) is step._passphrase.first.field
    assert step.field_of(StorageFullError(path="x")) is None


def test_a_passphrase_of_one_s_own_name_counts_as_weak(qtbot: QtBot) -> None:
    step = filled(TrainingStep, qtbot)
    step._fields["officer"].setText("Zulaykho Nematullozoda")
    step._passphrase.first.field.setText("Zulaykho Nematullozoda 12")
    assert step._passphrase.strength().startswith("Weak")


def test_enter_in_the_last_field_goes_on(qtbot: QtBot) -> None:
    step = filled(TrainingStep, qtbot)
    with qtbot.waitSignal(step.acted):
        qtbot.keyClick(step._passphrase.second.field, Qt.Key.Key_Return)


def test_a_name_has_its_longest(qtbot: QtBot) -> None:
    edit = shown(TrainingStep, qtbot)._fields["officer"]
    edit.insert("x" * (MAX_NAME + 1))
    assert len(edit.text()) == MAX_NAME
