"""The small parts: what they say, to the eye and to a screen reader, and what they ask for."""

from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui.pages.cases.birth_editor import BirthEditor
from ui.pages.cases.names_editor import NamesEditor
from ui.pages.cases.stage_line import StageLine
from ui.pages.enrolment.words_card import WordsCard
from vetting_desk.model import BirthCertainty, BirthDate, NameKind, NameScript, PersonName, Stage

W = TypeVar("W", bound=QWidget)


def shown(widget: W, qtbot: QtBot) -> W:
    qtbot.addWidget(widget)
    widget.show()
    return widget


def texts(widget: QWidget) -> list[str]:
    return [text.text() for text in widget.findChildren(QLabel) if text.isVisible() and text.text()]


def test_the_stage_is_said_in_words(qtbot: QtBot) -> None:
    line = shown(StageLine(), qtbot)
    line.show_stage(Stage.INTERVIEW)
    assert line.accessibleName() == "Stage 3 of 6: Interview"
    assert texts(line) == ["Contact", "Intake", "Interview", "Judgement", "Decision", "Follow-up"]


def test_words_to_read_aloud_are_numbered(qtbot: QtBot) -> None:
    card = shown(WordsCard(), qtbot)
    card.show_words(("table", "giraffe"), "Read them.")
    qtbot.waitUntil(lambda: "1  table" in texts(card))
    card.show_words(("other",), "Read it.")
    assert card.words() == ("other",)
    assert "2  giraffe" not in texts(card)


@pytest.mark.parametrize(("width", "columns"), [(900, 4), (420, 3), (300, 2), (150, 1)])
def test_words_stand_beneath_each_other_where_there_is_less_room(
    qtbot: QtBot, width: int, columns: int
) -> None:
    card = shown(WordsCard(), qtbot)
    card.show_words(("harvest",) * 12, "Read.")
    card.resize(width, 600)
    cells = [each for each in card.findChildren(QLabel) if "harvest" in each.text()]
    qtbot.waitUntil(lambda: len({each.x() for each in cells}) == columns)
    assert all(each.width() >= each.sizeHint().width() for each in cells)


class TestNames:
    @pytest.fixture
    def editor(self, qtbot: QtBot) -> NamesEditor:
        return shown(NamesEditor(), qtbot)

    def test_the_script_is_told_as_one_types(self, editor: NamesEditor) -> None:
        line = editor.lines()[0]
        line.edit.setText("Ҷалолиддин")
        assert line.script_words() == "Script: Cyrillic"
        line.edit.setText("محمد")
        assert line.script_words() == "Script: Arabic"
        assert line.edit.layoutDirection() == Qt.LayoutDirection.RightToLeft
        line.edit.setText("Aннa")
        assert line.script_words() == "Letters of two scripts in one word"

    def test_names_come_out_as_they_went_in(self, editor: NamesEditor) -> None:
        names = (
            PersonName("Рӯдоба", NameScript.CYRILLIC),
            PersonName("Rudoba", NameScript.LATIN, NameKind.VARIANT),
            PersonName("رودابه", NameScript.ARABIC, NameKind.ALIAS),
        )
        editor.show_names(names)
        assert tuple(editor.names()) == names

    def test_empty_lines_do_not_count(self, editor: NamesEditor) -> None:
        next(
            button for button in editor.findChildren(QPushButton) if "another" in button.text()
        ).click()
        editor.lines()[0].edit.setText("Anna")
        assert [name.text for name in editor.names()] == ["Anna"]

    def test_the_last_line_cannot_be_taken_away(self, editor: NamesEditor) -> None:
        removable = [
            b for b in editor.findChildren(QPushButton) if b.text() == "Remove" and b.isVisible()
        ]
        assert removable == []
        next(
            button for button in editor.findChildren(QPushButton) if "another" in button.text()
        ).click()
        editor.lines()[1].removed.emit()
        assert len(editor.lines()) == 1


class TestBirth:
    @pytest.fixture
    def editor(self, qtbot: QtBot) -> BirthEditor:
        return shown(BirthEditor(), qtbot)

    @pytest.mark.parametrize(
        ("birth", "fields"),
        [
            (BirthDate("1994-03-07", BirthCertainty.EXACT), 3),
            (BirthDate("1994-03", BirthCertainty.MONTH), 2),
            (BirthDate("1994", BirthCertainty.YEAR), 1),
            (BirthDate("1994", BirthCertainty.ESTIMATED), 1),
            (BirthDate(), 0),
        ],
    )
    def test_only_what_is_known_is_asked_for(
        self, editor: BirthEditor, birth: BirthDate, fields: int
    ) -> None:
        editor.show_birth(birth)
        assert sum(edit.isVisible() for edit in editor.findChildren(QLineEdit)) == fields
        assert editor.birth() == birth

    def test_nothing_asked_is_not_known(self, editor: BirthEditor) -> None:
        assert editor.birth() == BirthDate()

    def test_a_month_of_one_figure_gets_its_nought(self, editor: BirthEditor) -> None:
        editor.show_birth(BirthDate("1994-03", BirthCertainty.MONTH))
        edits = {edit.accessibleName(): edit for edit in editor.findChildren(QLineEdit)}
        edits["Birth: Month"].setText("3")
        assert editor.birth().text == "1994-03"
