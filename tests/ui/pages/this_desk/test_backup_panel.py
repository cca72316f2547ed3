"""Backups to a stick: made, read back, and reported in words."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.ground.events import Events
from ui.ground.tasks import Tasks
from ui.pages.this_desk import ThisDeskPage
from vetting_desk.errors import CancelledError, DriveFullError, DriveMissingError
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk.backups import making


def press(widget: QWidget, words: str) -> None:
    next(b for b in widget.findChildren(QPushButton) if words in b.text() and b.isVisible()).click()


class TestBackup:
    def test_one_is_made_read_back_and_listed(
        self, page: ThisDeskPage, stick: Path, settle: Callable[[], None]
    ) -> None:
        assert page.backup.list.rows() == []
        press(page, "Back up to the stick")
        settle()
        assert "in a folder on this computer; it was read back" in page.backup.banner.sentence()
        assert [found.desk.name for found in making.find(stick)] == ["Training post"]
        [row] = page.backup.list.rows()
        assert row.accessibleName().startswith("Check: Training post")

    def test_a_stick_with_a_whole_backup_may_be_removed(
        self,
        page: ThisDeskPage,
        stick: Path,
        settle: Callable[[], None],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        monkeypatch.setattr(page.backup.stick, "removable", lambda: True)
        press(page, "Back up to the stick")
        settle()
        assert "read back and opened. Safe to remove." in page.backup.banner.sentence()

    def test_progress_is_shown_in_words(
        self, page: ThisDeskPage, settle: Callable[[], None], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        said: list[str] = []
        monkeypatch.setattr(
            page.backup.progress, "show_progress", lambda words, *_: said.append(words)
        )
        page.backup.make()
        settle()
        steps = [words.split(":")[0].rstrip("…") for words in said]
        assert list(dict.fromkeys(steps)) == [
            "Checking the stick",
            "Writing the backup",
            "Reading back what was written",
            "Reading the backup",
        ]

    @pytest.mark.parametrize(
        ("error", "sentence", "hint"),
        [
            (DriveMissingError(path="x"), "pulled out", "no whole backup on it"),
            (DriveFullError(path="x", needed=9_000_000, free=1), "not enough room", "9.0 MB"),
        ],
    )
    def test_what_went_wrong_with_the_stick_is_shown(
        self,
        page: ThisDeskPage,
        settle: Callable[[], None],
        monkeypatch: pytest.MonkeyPatch,
        error: Exception,
        sentence: str,
        hint: str,
    ) -> None:
        def fail(*_: object, **__: object) -> None:
            raise error

        monkeypatch.setattr(making, "create", fail)
        page.backup.make()
        settle()
        banner = page.backup.banner
        assert sentence in banner.sentence()
        assert hint in banner.accessibleName()
        assert page.backup.make_button.isEnabled()

    def test_stopping_says_that_nothing_is_there(
        self, page: ThisDeskPage, settle: Callable[[], None], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def stopped(*_: object, **__: object) -> None:
            raise CancelledError

        monkeypatch.setattr(making, "create", stopped)
        page.backup.make()
        settle()
        assert page.backup.banner.sentence().startswith("Stopped.")

    def test_without_a_stick_nothing_can_be_made(
        self, desk: OpenDesk, tasks: Tasks, events: Events, settle: Callable[[], None], qtbot: QtBot
    ) -> None:
        from ui.pages.this_desk.backup_panel import BackupPanel

        panel = BackupPanel(desk, tasks)
        qtbot.addWidget(panel)
        panel.stick.show_sticks(())
        assert not panel.make_button.isEnabled()
