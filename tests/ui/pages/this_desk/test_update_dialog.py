"""An update shown, saved, refused, handed on: in words, and nothing installed."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.pages.this_desk.looks import LOOK, UPDATE, refused
from ui.ground.tasks import Tasks
from ui.pages.this_desk.update_dialog import UpdateDialog
from ui.widgets.texts import Paragraph
from vetting_desk.errors import DriveFullError
from vetting_desk.model import DeskKind
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.updates import handing_on, taking
from vetting_desk.operations.updates.taking import Look, Saved

Show = Callable[[Look], UpdateDialog]


@pytest.fixture
def show(desk: OpenDesk, tasks: Tasks, qtbot: QtBot, tmp_path: Path) -> Show:
    """A function that opens the dialog about a look."""

    def shown(look: Look) -> UpdateDialog:
        dialog = UpdateDialog(desk, tmp_path / "update.vdupdate", look, tasks)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return shown


def _words(dialog: UpdateDialog) -> str:
    paragraphs = [each.accessibleName() or each.text() for each in dialog.findChildren(QLabel)]
    plain = [each.plain() for each in dialog.findChildren(Paragraph) if hasattr(each, "plain")]
    return " ".join([*paragraphs, *plain])


@pytest.fixture
def saved(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Any, ...]]:
    """How an update was taken."""
    calls: list[tuple[Any, ...]] = []

    def take(desk: object, path: Path, folder: Path, progress: object, *, again: bool) -> Saved:
        calls.append((path.name, folder, again))
        return Saved(UPDATE, (folder / UPDATE.packages[0].name,), "0.1.0")

    monkeypatch.setattr(taking, "take", take)
    return calls


def test_old_and_new_what_changed_and_who_signed_are_shown(show: Show) -> None:
    words = _words(show(LOOK))
    for wanted in (
        "0.1.0", "0.2.0", "Sticks that are full are told sooner.", "Mirzo Sample", "Hasan Sample",
        "vetting-desk_0.2.0-1_amd64.deb",
    ):  # fmt: skip
        assert wanted in words


def test_it_is_saved_where_the_person_says_and_told_what_to_do(
    show: Show, saved: list[tuple[Any, ...]], tmp_path: Path, settle: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    dialog = show(LOOK)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    dialog.act_button.click()
    settle()
    assert saved == []
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    dialog.act_button.click()
    settle()
    assert saved == [("update.vdupdate", tmp_path, False)]
    assert "vetting-desk_0.2.0-1_amd64.deb" in dialog.banner.sentence()
    assert "Make a backup now." in dialog.banner.accessibleName()
    assert dialog.act_button.isHidden()


def test_one_that_was_saved_before_is_saved_again_when_that_is_said(
    show: Show, saved: list[tuple[Any, ...]], tmp_path: Path, settle: Callable[[], None]
) -> None:
    dialog = show(refused(taking.AGAIN))
    assert dialog.act_button.text() == "Save it again…"
    dialog.save_to(tmp_path)
    settle()
    assert saved[0][2] is True


@pytest.mark.parametrize(
    ("why", "said"),
    [
        (taking.OLDER, "A later version was seen at this desk."),
        (taking.RUNS, "ran at this desk already"),
        (taking.DIFFERS, "not genuine"),
    ],
)
def test_what_is_refused_is_told_and_cannot_be_saved(show: Show, why: str, said: str) -> None:
    dialog = show(refused(why))
    assert said in dialog.banner.sentence()
    assert dialog.act_button.isHidden()
    assert "Close" in [each.text() for each in dialog.findChildren(QPushButton)]


def test_one_for_other_computers_is_told(show: Show) -> None:
    dialog = show(replace(LOOK, packages=()))
    assert "nothing for a computer such as this one" in dialog.banner.sentence()
    assert dialog.act_button.isHidden()


def test_what_goes_wrong_is_told_and_it_can_be_tried_again(
    show: Show, tmp_path: Path, settle: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise DriveFullError(path=str(tmp_path), needed=2_000_000, free=1_000)

    monkeypatch.setattr(taking, "take", full)
    dialog = show(LOOK)
    dialog.save_to(tmp_path)
    settle()
    assert "not enough room" in dialog.banner.sentence()
    assert dialog.act_button.isEnabled()


def test_only_headquarters_hands_it_on(
    show: Show, desk: OpenDesk, settle: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert show(LOOK).hand_on_button.isHidden()
    monkeypatch.setattr(desk, "desk", replace(desk.desk, kind=DeskKind.HQ))
    monkeypatch.setattr(OpenDesk, "may", lambda *_: True)
    monkeypatch.setattr(handing_on, "hand_on", lambda *_, **__: UPDATE)
    dialog = show(LOOK)
    assert not dialog.hand_on_button.isHidden()
    dialog.hand_on_button.click()
    settle()
    assert "goes along with each return bundle from now on" in dialog.banner.sentence()


def test_progress_is_told_in_words(show: Show) -> None:
    dialog = show(LOOK)
    assert dialog.doing_words("reading", 0, 0) == "Checking the update"
    assert dialog.doing_words("writing", 1_000_000, 60_000_000).startswith("Saving it")
    assert dialog.doing_words("else", 0, 0) != ""
