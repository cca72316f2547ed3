"""The program on the page of this desk: its version, what was taken, and looking at an update."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

import vetting_desk
from tests.ui.pages.this_desk.looks import LOOK, NOW
from ui.pages.this_desk import ThisDeskPage
from ui.pages.this_desk.update_dialog import UpdateDialog
from ui.pages.this_desk.update_panel import UpdatePanel
from vetting_desk.operations.updates import handing_on, taking
from vetting_desk.operations.updates.handing_on import HandedOn
from vetting_desk.operations.updates.taking import Taken


def _said(panel: UpdatePanel) -> str:
    return panel._version.text() + panel._state.text()


def test_the_version_is_shown(page: ThisDeskPage) -> None:
    assert vetting_desk.__version__ in _said(page.updates)
    assert page.updates._state.isHidden()


def test_a_file_is_looked_at_in_a_dialog(
    page: ThisDeskPage, tmp_path: Path, settle: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(taking, "look", lambda *_: LOOK)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "u"), ""))
    page.updates._look.click()
    settle()
    assert page.findChild(UpdateDialog) is not None


def test_no_file_chosen_looks_at_nothing(
    page: ThisDeskPage, settle: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    page.updates._look.click()
    settle()
    assert page.findChild(UpdateDialog) is None


@pytest.mark.parametrize("content", [b"", b"nothing of the kind", b"update.json" + bytes(5_000)])
def test_what_is_no_update_is_told(
    page: ThisDeskPage, tmp_path: Path, settle: Callable[[], None], content: bytes
) -> None:
    path = tmp_path / "x.vdupdate"
    path.write_bytes(content)
    page.updates.look_at(path)
    settle()
    assert page.updates.banner.sentence().startswith("This is no update that two people")
    assert page.updates._look.isEnabled()


def test_what_was_taken_is_said(
    page: ThisDeskPage, settle: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(taking, "taken", lambda _: Taken(2, "0.2.0", "", NOW, "Taniya"))
    page.refresh()
    settle()
    assert "0.2.0" in _said(page.updates)
    assert "Taniya" in _said(page.updates)
    assert page.updates._stop.isHidden()


@pytest.mark.parametrize("there", [True, False])
def test_what_headquarters_hands_on_is_said(
    page: ThisDeskPage, settle: Callable[[], None], monkeypatch: pytest.MonkeyPatch, there: bool
) -> None:
    handed = HandedOn(2, "0.2.0", "", Path("x"), there)
    monkeypatch.setattr(handing_on, "handed", lambda _: handed)
    page.refresh()
    settle()
    assert ("is gone" in _said(page.updates)) is not there
