"""A dialog as high as its text needs."""

import pytest
from PySide6.QtWidgets import QDialog, QVBoxLayout
from pytestqt.qtbot import QtBot

from ui.asking.fitting import fit_height
from ui.widgets.texts import Paragraph


@pytest.fixture
def dialog(qtbot: QtBot) -> QDialog:
    made = QDialog()
    qtbot.addWidget(made)
    made.resize(300, 40)
    return made


def test_it_grows_until_no_word_is_cut_off(dialog: QDialog) -> None:
    words = Paragraph("plainly invented words " * 40)
    QVBoxLayout(dialog).addWidget(words)
    dialog.show()
    fit_height(dialog)
    assert words.height() >= words.heightForWidth(words.width())
    assert dialog.width() == 300


def test_it_never_shrinks(dialog: QDialog) -> None:
    QVBoxLayout(dialog).addWidget(Paragraph("few words"))
    dialog.resize(300, 500)
    fit_height(dialog)
    assert dialog.height() == 500


def test_a_dialog_without_a_layout_stays_as_it_is(dialog: QDialog) -> None:
    fit_height(dialog)
    assert (dialog.width(), dialog.height()) == (300, 40)
