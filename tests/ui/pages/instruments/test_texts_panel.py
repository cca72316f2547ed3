from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from ui.ground.tasks import Tasks
from ui.pages.instruments.pack_dialog import PackDialog
from ui.pages.instruments.texts_panel import TextsPanel
from ui.widgets.tables import choose_row
from vetting_desk.model import Role
from vetting_desk.operations.access import approved_texts
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.organisation import packs

MakePanel = Callable[[OpenDesk], TextsPanel]


@pytest.fixture
def make_panel(tasks: Tasks, settle: Callable[[], None], qtbot: QtBot) -> MakePanel:
    def make(desk: OpenDesk) -> TextsPanel:
        panel = TextsPanel(desk, tasks)
        qtbot.addWidget(panel)
        panel.resize(1000, 700)
        panel.show()
        panel.refresh()
        settle()
        return panel

    return make


def keys(panel: TextsPanel) -> list[str]:
    model = panel.model
    return [model.index(row, 1).data() for row in range(model.rowCount())]


def test_without_texts_it_says_what_to_do(
    make_panel: MakePanel, desk: OpenDesk, hq: OpenDesk
) -> None:
    post, centre = make_panel(desk), make_panel(hq)
    assert "come with headquarters' return bundles" in post._about.plain()
    assert "Write a spreadsheet to edit" in centre._about.plain()
    assert not post.table.isVisible()
    assert not post.edit_button.isVisible()


def test_a_text_is_read_in_the_persons_language_or_for_an_interpreter(
    make_panel: MakePanel, hq: OpenDesk, settle: Callable[[], None]
) -> None:
    packs.sign(hq, packs.sample())
    panel = make_panel(hq)
    panel.language_choice.choose("tg")
    panel.language_choice.chosen.emit()
    settle()
    choose_row(panel.table, keys(panel).index("silence"))
    assert "ҷавоб надиҳед" in panel.words.plain()
    assert panel.state.text() == "Approved by Invented Lawyer, 2026-11-22"
    choose_row(panel.table, keys(panel).index("stop"))
    assert "прервать беседу" in panel.words.plain()
    assert panel.state.text().startswith("Read aloud by the interpreter in")


def test_a_spreadsheet_is_looked_at_and_signed(
    make_panel: MakePanel,
    hq: OpenDesk,
    settle: Callable[[], None],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    panel = make_panel(hq)
    target = tmp_path / "texts.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "texts"), ""))
    panel.edit_button.click()
    settle()
    assert target.is_file()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(target), ""))
    panel.choose_spreadsheet()
    settle()
    dialog = panel.findChild(PackDialog)
    assert dialog is not None
    dialog.sign_button.click()
    settle()
    assert panel.banner.sentence().startswith("Signed: Sample texts")
    assert [pack.version for pack in approved_texts.packs(hq)] == [1]
    assert panel.table.isVisible()


def test_one_csv_file_stands_for_its_folder(
    make_panel: MakePanel,
    hq: OpenDesk,
    settle: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    panel = make_panel(hq)
    chosen = packs.sample() / "offer.csv"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(chosen), ""))
    panel.choose_spreadsheet()
    settle()
    dialog = panel.findChild(PackDialog)
    assert dialog is not None
    assert dialog.windowTitle() == "Sample texts, invented, for training only"


def test_a_file_that_is_no_spreadsheet_is_said(
    make_panel: MakePanel, hq: OpenDesk, settle: Callable[[], None], tmp_path: Path
) -> None:
    path = tmp_path / "holiday.xlsx"
    path.write_bytes(b"pictures")
    panel = make_panel(hq)
    panel.look_at(path)
    settle()
    assert panel.banner.sentence() == "This file cannot be read as a spreadsheet of texts."


def test_who_may_not_sign_is_offered_nothing(make_panel: MakePanel, hq: OpenDesk) -> None:
    hq.casebook.act_as(replace(hq.officer, role=Role.ADMINISTRATOR))
    assert not make_panel(hq).edit_button.isVisible()
