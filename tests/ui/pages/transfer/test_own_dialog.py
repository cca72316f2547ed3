from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ui.pages.transfer.own_dialog import OwnFilesDialog
from vetting_desk.model import BundleKind
from vetting_desk.operations.exchange.carried import CarriedFile

AT = datetime(2026, 11, 22, tzinfo=UTC)


def found(name: str, desk: str = "", *, confirmed: bool) -> CarriedFile:
    return CarriedFile(Path(name), BundleKind.RECORDS, 3, desk, AT, 1_048_576, confirmed)


def buttons(dialog: OwnFilesDialog) -> list[str]:
    return [button.text() for button in dialog.findChildren(QPushButton)]


def test_only_confirmed_files_are_offered_for_removal(qtbot: QtBot) -> None:
    files = [found("a.age", confirmed=True), found("b.age", "Post A", confirmed=False)]
    dialog = OwnFilesDialog(files)
    qtbot.addWidget(dialog)
    given: list[list[Path]] = []
    dialog.clear_requested.connect(given.append)
    assert buttons(dialog) == ["Close", "Remove 1 confirmed file"]
    rows = [[dialog.model.index(row, column).data() for column in (0, 3)] for row in (0, 1)]
    assert rows == [["Bundle 3", "confirmed"], ["Bundle 3 for Post A", "not confirmed yet"]]
    dialog.findChildren(QPushButton)[1].click()
    assert given == [[Path("a.age")]]


def test_closing_removes_nothing_and_is_the_safe_button(qtbot: QtBot) -> None:
    dialog = OwnFilesDialog([found("b.age", confirmed=False)])
    qtbot.addWidget(dialog)
    given: list[list[Path]] = []
    dialog.clear_requested.connect(given.append)
    [close] = dialog.findChildren(QPushButton)
    assert close.isDefault()
    close.click()
    assert given == []
