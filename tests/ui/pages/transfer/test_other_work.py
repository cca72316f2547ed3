from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.ground.tasks import Tasks
from ui.pages.transfer.other_work import OtherWork, Work
from ui.pages.transfer.split_dialog import SplitDialog
from ui.widgets.stick_card import StickCard
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.exchange import receiving, splits


class Page:
    """Other work with a folder for a stick, and what it wanted and said."""

    def __init__(self, desk: OpenDesk, tasks: Tasks, folder: Path, qtbot: QtBot) -> None:
        self.widget = QWidget()
        qtbot.addWidget(self.widget)
        self.stick = StickCard(self.widget)
        self.stick.choose_folder(folder)
        self.other = OtherWork(self.widget, desk, tasks, self.stick)
        self.wanted: list[Work] = []
        self.said: list[str] = []
        self.changes: list[str] = []
        self.failures: list[Exception] = []
        self.other.wanted.connect(self.wanted.append)
        self.other.said.connect(lambda sentence, _hint: self.said.append(sentence))
        self.other.changed.connect(lambda: self.changes.append("changed"))
        self.other.failed.connect(self.failures.append)


@pytest.fixture
def page(desk: OpenDesk, tasks: Tasks, tmp_path: Path, qtbot: QtBot) -> Page:
    return Page(desk, tasks, tmp_path, qtbot)


@pytest.mark.parametrize("bundle", ["", "a bundle that was written before"])
def test_the_size_chosen_becomes_work(page: Page, tmp_path: Path, bundle: str) -> None:
    page.other.show_waiting(bundle)
    page.other.ask_split()
    dialog = page.widget.findChild(SplitDialog)
    assert dialog is not None
    dialog.findChildren(QPushButton)[0].click()
    [work] = page.wanted
    assert work.given[1:] == (bundle, tmp_path)


def test_going_on_writes_to_the_stick_that_is_there(page: Page, tmp_path: Path) -> None:
    page.other.go_on("a.age")
    [work] = page.wanted
    assert (work.function, work.given) == (splits.write_parts, ("a.age", tmp_path))


@pytest.mark.parametrize("what", ["drop", "clear"])
def test_what_is_given_up_is_told(
    page: Page, settle: Callable[[], None], monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    given: list[Any] = []
    module, name = (splits, "drop") if what == "drop" else (receiving, "clear_parts")
    monkeypatch.setattr(module, name, lambda _desk, each: given.append(each))
    act = page.other.drop_split if what == "drop" else page.other.clear_parts
    act("a name")
    settle()
    assert (given, page.changes) == (["a name"], ["changed"])


def test_a_stick_without_own_bundles_says_so(page: Page, settle: Callable[[], None]) -> None:
    page.other.look_for_own()
    settle()
    assert page.said == ["No bundle of this desk is on the stick."]


def test_a_stick_that_was_pulled_is_an_error(
    page: Page, settle: Callable[[], None], tmp_path: Path
) -> None:
    page.stick.choose_folder(tmp_path / "gone")
    page.other.look_for_own()
    settle()
    assert [type(error).__name__ for error in page.failures] == ["DriveMissingError"]
