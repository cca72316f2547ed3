"""Who opens a slot, and with what."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ui.widgets.officer_opener import OfficerOpener
from vetting_desk.model import Role
from vetting_desk.operations.access.desk_folders import OfficerSlot

PLAIN = OfficerSlot("a", "A. Officer", Role.SUPERVISOR)
WITH_FILE = OfficerSlot("b", "B. Officer", Role.INTERVIEWER, key_file=True)


@pytest.fixture
def opener(qtbot: QtBot) -> OfficerOpener:
    made = OfficerOpener([PLAIN, WITH_FILE], "", "Passphrase of the second officer")
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_passphrase_is_called_as_wanted(opener: OfficerOpener) -> None:
    assert opener.passphrase.field.accessibleName() == "Passphrase of the second officer"


def test_a_key_file_is_asked_for_only_where_one_is_needed(opener: OfficerOpener) -> None:
    [button] = [
        each for each in opener.findChildren(QPushButton) if "key file" in each.text().lower()
    ]
    assert not button.isVisible()
    opener.choose_officer("b")
    assert button.isVisible()
    assert [words for words, _ in opener.problems()] == [
        "The key file is missing",
        "The passphrase is missing",
    ]


def test_another_officer_has_another_passphrase_and_key_file(
    opener: OfficerOpener, tmp_path: Path
) -> None:
    opener.choose_officer("b")
    opener.choose_key_file(tmp_path / "key")
    opener.passphrase.field.setText("a passphrase")
    assert (opener.officer_id(), opener.key_file(), opener.problems()) == (
        "b",
        tmp_path / "key",
        [],
    )
    opener.choose_officer("a")

    assert (opener.officer_id(), opener.key_file(), opener.passphrase.text()) == ("a", None, "")
