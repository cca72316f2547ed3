"""Markdown in the form's texts, rendered safely."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.ui.questionnaire.questions.conftest import Asked
from ui.questionnaire.questions.rich import show_text


def test_markup_in_a_label_is_rendered_and_never_obeyed(ask: Callable[..., Asked]) -> None:
    asked = ask('<input ref="/data/q"><label>**Bold** &lt;img src="file:///x"&gt;</label></input>')
    assert "<img" not in asked.widget._label.text()
    assert "Bold" in asked.widget._label.text()


@pytest.fixture
def shown(qtbot: QtBot) -> QLabel:
    made = QLabel()
    qtbot.addWidget(made)
    return made


def test_plain_words_stay_plain(shown: QLabel) -> None:
    show_text(shown, "Where?")
    assert (shown.textFormat(), shown.text()) == (Qt.TextFormat.PlainText, "Where?")


def test_a_link_cannot_be_followed(shown: QLabel) -> None:
    show_text(shown, "See [the law](https://example.org).")
    assert shown.textFormat() == Qt.TextFormat.RichText
    assert "href" not in shown.text()
    assert "the law" in shown.text()


def test_plain_words_after_rich_ones_are_plain_again(shown: QLabel) -> None:
    show_text(shown, "**Bold**")
    show_text(shown, "a b")
    assert (shown.textFormat(), shown.text()) == (Qt.TextFormat.PlainText, "a b")
