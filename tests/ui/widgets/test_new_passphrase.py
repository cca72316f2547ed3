"""A new passphrase and its repetition."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ui.widgets.new_passphrase import NewPassphrase

WORDS = "four otters juggle plum jam"


class TestNewPassphrase:
    @pytest.fixture
    def pair(self, qtbot: QtBot) -> NewPassphrase:
        made = NewPassphrase("Root key", "Long.", known=lambda: ["Zarina Rahimova", " "])
        qtbot.addWidget(made)
        made.show()
        return made

    def test_a_short_one_is_named_as_on_screen(self, pair: NewPassphrase) -> None:
        pair.first.field.setText("short")
        assert [words for words, _field in pair.problems()] == [
            "Root key has fewer than 15 characters"
        ]

    def test_two_that_differ_lead_to_the_second(self, pair: NewPassphrase) -> None:
        pair.first.field.setText("four otters juggle plum jam")
        pair.second.field.setText("four plainly invented")
        assert [field for _words, field in pair.problems()] == [pair.second.field]

    def test_two_alike_are_fine(self, pair: NewPassphrase) -> None:
        for edit in (pair.first, pair.second):
            edit.field.setText("four otters juggle plum jam")
        assert pair.problems() == []

    def test_enter_leads_from_the_first_to_the_second_and_then_on(
        self, pair: NewPassphrase, qtbot: QtBot
    ) -> None:
        pair.first.setFocus()
        qtbot.keyClick(pair.first.field, Qt.Key.Key_Return)
        assert pair.second.field.hasFocus()
        with qtbot.waitSignal(pair.submitted):
            qtbot.keyClick(pair.second.field, Qt.Key.Key_Return)

    def test_the_second_is_named_after_the_first(self, pair: NewPassphrase) -> None:
        assert pair.second.field.accessibleName() == "Root key, once more"

    def test_its_strength_is_said_to_the_eye_and_to_a_screen_reader(
        self, pair: NewPassphrase
    ) -> None:
        pair.first.field.setText("password")
        assert pair.strength().startswith("Weak")
        assert pair.first.field.accessibleDescription().endswith(pair.strength())
        pair.first.field.setText("seven quite plainly invented words of length")
        assert pair.strength() in {"Good.", "Strong."}

    def test_a_screen_reader_hears_the_strength_beside_the_keyboard(
        self, pair: NewPassphrase, qtbot: QtBot
    ) -> None:
        qtbot.keyClicks(pair.first.field, "password")
        description = pair.first.field.accessibleDescription()
        assert "Latin letters" in description
        assert "Weak" in description

    def test_a_name_everybody_knows_makes_it_weak(self, pair: NewPassphrase) -> None:
        pair.first.field.setText("Zarina Rahimova")
        assert pair.strength().startswith("Weak")
        pair.second.field.setText("Zarina Rahimova")
        assert pair.problems()

    def test_before_anything_is_typed_nothing_is_said_of_it(self, pair: NewPassphrase) -> None:
        assert pair.strength() == ""
        pair.first.field.setText("password")
        pair.first.field.setText("")
        assert pair.strength() == ""

    def test_clearing_forgets_both(self, pair: NewPassphrase) -> None:
        for edit in (pair.first, pair.second):
            edit.field.setText(WORDS)
        pair.clear()
        assert (pair.text(), pair.second.text()) == ("", "")
