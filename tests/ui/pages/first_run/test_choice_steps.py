"""The first two steps: the language, and the purpose of this computer."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ui.i18n import LANGUAGES
from ui.pages.first_run import choice_steps
from ui.pages.first_run.choice_steps import KindStep, LanguageStep
from ui.pages.first_run.step import Step
from ui.widgets.row_button import RowButton
from ui.widgets.texts import Paragraph


@pytest.fixture
def languages(qtbot: QtBot) -> LanguageStep:
    made = LanguageStep()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def kinds(qtbot: QtBot) -> KindStep:
    made = KindStep("What is it for?")
    qtbot.addWidget(made)
    made.show()
    return made


def button(step: Step, words: str) -> QPushButton:
    return next(each for each in step.findChildren(QPushButton) if words in each.text())


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_each_language_is_offered_in_its_own_words(
    languages: LanguageStep, qtbot: QtBot, language: object
) -> None:
    name, code = str(getattr(language, "name", "")), getattr(language, "code", "")
    with qtbot.waitSignal(languages.chosen) as signal:
        button(languages, name).click()
    assert signal.args == [code]


def test_the_first_language_has_the_keyboard_and_the_space_bar_chooses(
    languages: LanguageStep, qtbot: QtBot
) -> None:
    languages.set_first_focus()
    with qtbot.waitSignal(languages.chosen) as signal:
        qtbot.keyClick(languages.focusWidget(), Qt.Key.Key_Space)
    assert signal.args == [LANGUAGES[0].code]


def test_each_kind_leads_to_its_step(kinds: KindStep, qtbot: QtBot) -> None:
    chosen: list[str] = []
    kinds.chosen.connect(chosen.append)
    for row in kinds.findChildren(RowButton):
        row.click()
    assert chosen == ["training", "join", "headquarters", "restore"]


def test_each_kind_says_what_it_is_for(kinds: KindStep) -> None:
    for row in kinds.findChildren(RowButton):
        assert ", " in row.accessibleName()


def test_the_limits_can_be_read_before_anything_is_chosen(kinds: KindStep, qtbot: QtBot) -> None:
    with qtbot.waitSignal(kinds.limits_requested):
        button(kinds, "cannot protect against").click()


def test_the_first_kind_has_the_keyboard(kinds: KindStep) -> None:
    kinds.set_first_focus()
    assert kinds.focusWidget() is kinds.findChildren(RowButton)[0]


def test_a_program_on_a_stick_says_where_the_first_desk_will_lie(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(choice_steps, "portable_dir", lambda: tmp_path / "data")
    made = KindStep("What is it for?")
    qtbot.addWidget(made)
    [told] = [each for each in made.findChildren(Paragraph) if "carried along" in each.text()]
    assert str(tmp_path / "data") in told.text()
    assert "restore its backup" in told.text()


def test_an_installed_program_says_nothing_of_sticks(kinds: KindStep) -> None:
    assert not [each for each in kinds.findChildren(Paragraph) if "carried along" in each.text()]
