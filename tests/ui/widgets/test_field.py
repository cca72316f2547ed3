"""A field: its name and hint belong to the editor, visually and for a screen reader."""

from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from ui.widgets.field import Field


def test_a_field_gives_its_name_and_hint_to_the_editor(qtbot: QtBot) -> None:
    edit = QLineEdit()
    field = Field("Your name", edit, "As in signatures.")
    qtbot.addWidget(field)
    assert field.editor is edit
    assert edit.accessibleName() == "Your name"
    assert edit.accessibleDescription() == "As in signatures."


def test_without_a_hint_only_the_name_stands_above(qtbot: QtBot) -> None:
    edit = QLineEdit()
    field = Field("Your name", edit)
    qtbot.addWidget(field)
    assert [each.text() for each in field.findChildren(QLabel)] == ["Your name"]
    assert edit.accessibleDescription() == ""


def test_its_name_belongs_to_the_editor(qtbot: QtBot) -> None:
    edit = QLineEdit()
    field = Field("Your name", edit)
    qtbot.addWidget(field)
    assert [each.buddy() for each in field.findChildren(QLabel)] == [edit]


def test_a_long_name_breaks(qtbot: QtBot) -> None:
    field = Field("word " * 60, QLineEdit())
    qtbot.addWidget(field)
    assert field.minimumSizeHint().width() < 300
