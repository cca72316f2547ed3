"""Settings of the window: each change takes effect at once."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox
from pytestqt.qtbot import QtBot

from ui.ground.preferences import IDLE_MINUTES, LastDesk, Preferences
from ui.i18n import LANGUAGES
from ui.pages.settings.settings_dialog import SettingsDialog
from ui.theme import SCALES, Mode

LAST = LastDesk(folder="post", desk_name="Post", officer_id="o1", officer_name="A. Officer")
BEFORE = Preferences(theme="light", language="en", scale=100, idle_minutes=4).with_last(LAST)


@pytest.fixture
def dialog(qtbot: QtBot) -> SettingsDialog:
    made = SettingsDialog(BEFORE)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    return made


def box(dialog: SettingsDialog, name: str) -> QComboBox:
    found = dialog.findChildren(QComboBox)
    return next(each for each in found if each.accessibleName() == name)


def choose(box: QComboBox, key: str) -> None:
    box.setCurrentIndex(box.findData(key))
    box.activated.emit(box.currentIndex())


def test_it_shows_what_is_in_force(dialog: SettingsDialog) -> None:
    shown = [box.currentData() for box in dialog.findChildren(QComboBox)]
    assert shown == ["light", "100", "en", "4"]
    assert dialog.findChildren(QCheckBox)[0].isChecked()


@pytest.mark.parametrize(
    ("name", "key", "field", "value"),
    [
        ("Colours", "dark", "theme", "dark"),
        ("Text size", "150", "scale", 150),
        ("Language of the window", "tg", "language", "tg"),
        ("Lock when nobody is there", "8", "idle_minutes", 8),
    ],
)
def test_each_choice_changes_one_thing(
    dialog: SettingsDialog, qtbot: QtBot, name: str, key: str, field: str, value: Any
) -> None:
    with qtbot.waitSignal(dialog.changed) as signal:
        choose(box(dialog, name), key)
    assert signal.args == [BEFORE._replace(**{field: value})]


def test_everything_that_can_be_is_offered(dialog: SettingsDialog) -> None:
    offered = [
        [box.itemData(at) for at in range(box.count())] for box in dialog.findChildren(QComboBox)
    ]
    assert sorted(offered[0]) == sorted(str(mode) for mode in Mode)
    assert offered[1] == [str(scale) for scale in SCALES]
    assert offered[2] == [language.code for language in LANGUAGES]
    assert offered[3] == [str(count) for count in IDLE_MINUTES]


def test_who_is_not_to_be_named_is_forgotten_at_once(dialog: SettingsDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.changed) as signal:
        dialog.findChildren(QCheckBox)[0].click()
    [preferences] = signal.args
    assert not preferences.remember_officer
    assert preferences.last.officer_name == ""


def test_enter_closes_it(dialog: SettingsDialog, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(dialog.changed):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()
